"""The base form of verbs, by the spelling rules of English and tables of exceptions.

The rules are those of Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 3.
"""

from __future__ import annotations

import re

from claimcheck.lexicons.word_sets import WordMap, WordSet, remembered

_PAST = WordMap.of("irregular-verbs", str)
IRREGULAR_FORMS = WordSet(lambda: _PAST)
IRREGULAR_BASES = WordSet(_PAST.values)
_BASES_IN_IE = WordSet.of("verbs-in-ie")
_BASES_IN_EED = WordSet.of("verbs-in-eed")
_BASES_IN_E = WordSet.of("verbs-in-e")
"""Verbs whose stem has lost an `e` though its spelling does not tell."""
_NO_E = WordSet.of("verbs-without-e")


@remembered(16384)
def lemma(verb: str) -> str:
    """The base form of a verb in lower case.

    Regular forms are undone by spelling; where spelling alone cannot tell whether an `e` was
    dropped, a short list and the shape of the stem decide.

    >>> [lemma(w) for w in "killed said injuring deploys died planned accused left".split()]
    ['kill', 'say', 'injure', 'deploy', 'die', 'plan', 'accuse', 'leave']
    """
    word = verb.lower().replace("’", "'")
    if word in _PAST:
        return _PAST[word]
    in_ie = _IN_Y.sub("ie", word)
    if in_ie in _BASES_IN_IE:
        return in_ie
    if word.endswith(("ied", "ies")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word if word in _BASES_IN_EED else word[:-1]
    if word.endswith("ed") and len(word) > 4:
        return _stem(word[:-2])
    if word.endswith("ing") and len(word) > 5:
        return _stem(word[:-3])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        if word.endswith(("sses", "shes", "ches", "xes", "zzes", "goes", "does")):
            return word[:-2]
        return word[:-1]
    return word


_IN_Y = re.compile(r"(?:ie[ds]|ying)$")
_ENDS_IN_E = re.compile(
    # what no English verb ends in without an e
    r"(?:[bcdfgkptz]l|[lr]v|[dr]g|[nr]c|[lnpr]s|[iauo]v|ev|[aeiouy]z|u|leg|blig|fring|[ou]is|rais|[eo]us|oos|[ou]ic|quir)$"
    # one vowel letter and one consonant: the endings that are spelt so only with an e
    r"|(?<![aeo])(?:ad|ak|am|ap|ag|as|ar)$|(?<![e])(?:ed)$|(?<![aeou])(?:id|in|ib|ik|il|im|ic|is|ir)$"
    r"|(?<![ao])(?:od|ok|os|ol)$|(?<![aeo])(?:ud|um|ul|ur|us|uc|uk|ut)$|(?<![eo])(?:at|ac)$|eas$|aus$|ys$"
)
_DOUBLED_L = ("pell", "bell", "roll", "cell", "vell", "dell", "nell", "rell", "iall",
             "nall", "otall", "rshall")  # fmt: skip
"""Unstressed or stressed endings in -l that double it ("travelled", "compelled")."""
_SHORT = re.compile(r"[^aeiou][aeiouy][^aeiouwxy]$|^[aeiou][^aeiouwxy]$")


def _stem(stem: str) -> str:
    """A verb's base from what is left once -ed or -ing is cut off.

    Spelling tells most: a short stressed vowel doubles the consonant behind it ("plan",
    "planned"), so a one-syllable stem without doubling has lost an e ("fram", "frame").
    """
    if stem + "e" in _BASES_IN_E or stem + "e" in IRREGULAR_BASES:
        return stem + "e"
    if stem in _NO_E or stem in IRREGULAR_BASES or len(stem) < 2:
        return stem
    short = sum(letter in "aeiouy" for letter in stem) == 1
    if stem[-1] == stem[-2]:
        double_l = stem.endswith(_DOUBLED_L) and not short
        return stem[:-1] if len(stem) > 3 and (stem[-1] not in "lszeof" or double_l) else stem
    if (short and _SHORT.search(stem)) or _ENDS_IN_E.search(stem):
        return stem + "e"
    return stem
