"""The singular of nouns, by the spelling rules of English and tables of exceptions.

The rules are those of Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 5.
"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordMap, WordSet, remembered

_IRREGULAR = WordMap.of("irregular-nouns", str)
_SINGULARS_IN_S = WordSet.of("singulars-in-s")


@remembered(8192)
def singular(noun: str) -> str:
    """The singular of a noun in lower case; a noun that is singular already stays.

    >>> [singular(w) for w in "troops bodies crashes people aircraft witnesses buses".split()]
    ['troop', 'body', 'crash', 'person', 'aircraft', 'witness', 'bus']
    """
    word = noun.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _SINGULARS_IN_S or len(word) < 4 or word.endswith(("ss", "us", "is", "'s")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s"):
        return word[:-1]
    return word
