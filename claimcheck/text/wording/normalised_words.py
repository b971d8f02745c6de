"""The words of a wording, each in the form under which it is compared.

Marks, case, dashes and the spelling of small numbers are a house's style and no difference.
What an editor put into a quotation in brackets, and where words were cut out ("..."), is known
from the word itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap, remembered
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.number_words import ONES

MOST_WORDS = 600
"""Words of a wording that are compared; longer ones are compared by their beginning.  None of 1,973
quotations in 400 texts of news is longer."""

_WORD = re.compile(
    r"(?P<gap>…|\.(?:\s?\.){2,6})|(?P<bracket>[\[\]])"
    r"|(?P<word>[Pp]er\s[Cc]ent\b|[^\W_]+(?:['’‘.,&][^\W_]+){0,12}|[$€£¥%])"
)
_STOP = re.compile(r"[\"”’')\]]{0,3}[.!?][\"”’')\]]{0,3}(?=\s|$)")
_SPELT_OUT = range(1, 13)
"""Numbers that one house writes in words and another in digits: houses that spell out more than
ten seldom go beyond twelve."""
_ONE_FORM = WordMap(
    lambda: {
        **{word: str(number) for word, number in ONES.items() if number in _SPELT_OUT},
        **{variant: word for word, variant in in_force().entries("spelling-variants")},
    }
)
"""Words that houses write in two ways -> the one form."""
# British spellings -> American ones; a wrong fold hurts nothing while it folds both sides alike.
_BRITISH = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"(?<=[a-z]{2})is(?=(?:e|ed|es|ing|ation|ations)$)", "iz"),
        (r"(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ite)?$)", "or"),
        (r"(?<=[aeiou][^aeiou][aeiou])ll(?=(?:ed|ing|er|ers)$)", "l"),
        (r"(?<=[a-z]{2}[tb])re$", "er"),
        (r"(?<=[a-z][a-z])ys(?=(?:e|ed|es|ing)$)", "yz"),
        (r"(?<=[a-z])ae(?=[a-z]{3})", "e"),
        (r"(?<=[a-z]{2})ence$", "ense"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a wording; `key` is its form for comparing."""

    text: str
    start: int
    end: int
    key: str
    inserted: bool = False
    """Does it stand in square brackets, an editor's words?"""
    cut_before: bool = False
    """Do three dots in front of it say that words were left out?"""
    cut_behind: bool = False
    ends: bool = False
    """Does a sentence end behind it?"""

    @property
    def content(self) -> bool:
        """Does it carry meaning of its own (no article, pronoun, preposition)?"""
        return self.key not in CLOSED and len(self.key) > 1


def words(text: str, start: int = 0) -> list[Word]:
    """The words of a text, at most `MOST_WORDS`, with offsets counted from `start`.

    >>> [(w.key, w.inserted, w.cut_before) for w in words("We [the DPRK] sent … two men")]
    [('we', False, False), ('the', True, False), ('dprk', True, False), ('sent', False, False),
     ('2', False, True), ('men', False, False)]
    """
    found: list[Word] = []
    inside = cut = False
    for match in _WORD.finditer(text):
        if match["bracket"]:
            inside = match["bracket"] == "["
            continue
        if match["gap"]:
            cut = True
            if found:
                found[-1] = replace(found[-1], cut_behind=True)
            continue
        if len(found) == MOST_WORDS:
            break
        word = match["word"]
        at = start + match.start()
        ends = _STOP.match(text, match.end()) is not None
        found.append(Word(word, at, at + len(word), key(word), inside, cut, ends=ends))
        cut = False
    return found


@remembered(32768)
def key(word: str) -> str:
    """The form under which a word is compared.

    >>> [key(w) for w in ("Don’t", "organised", "travelled", "Ten", "U.S.", "10,000")]
    ["don't", 'organized', 'traveled', '10', 'us', '10000']
    """
    low = word.lower().replace("’", "'").replace("‘", "'")
    if low in _ONE_FORM:
        return _ONE_FORM[low]
    if low[0].isdigit():
        return low.replace(",", "")
    low = low.replace(".", "").replace(",", "")
    for pattern, spelling in _BRITISH:
        low = pattern.sub(spelling, low)
    return low


def grams(some: Sequence[Word], size: int) -> Iterator[Sequence[Word]]:
    """All runs of so many words that hold one with a meaning of its own."""
    for first in range(len(some) - size + 1):
        run = some[first : first + size]
        if any(word.content for word in run):
            yield run


def phrase(some: Sequence[Word]) -> str:
    """Words for people, from the texts, with single spaces."""
    return " ".join(word.text for word in some)
