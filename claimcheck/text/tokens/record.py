"""The record of a token and the classes that a word may have where it stands."""

from __future__ import annotations

from typing import Final, NamedTuple

NOUN: Final = "n"
NAME: Final = "p"
FINITE: Final = "f"
"""A verb in a finite form, modals and auxiliaries included."""
BASE: Final = "b"
"""An infinitive, or what stands behind a modal or "did"."""
GERUND: Final = "g"
"""A verb in -ing."""
PARTICIPLE: Final = "d"
"""A past participle, of a passive, a perfect or a clause without a subject."""
ADJECTIVE: Final = "j"
ADVERB: Final = "r"
NUMBER: Final = "c"
OTHER: Final = "o"
"""A mark, or a word of a closed class."""
CLASSES: Final = (
    NOUN + NAME + FINITE + BASE + GERUND + PARTICIPLE + ADJECTIVE + ADVERB + NUMBER + OTHER
)
"""All of them, in the order of the weights."""
VERBAL: Final = frozenset((FINITE, BASE, GERUND, PARTICIPLE))
NOMINAL: Final = frozenset((NOUN, NAME))


class Token(NamedTuple):
    """A word, a number or a mark; `start` and `end` are offsets into the text."""

    text: str
    """As written."""
    low: str
    """In lower case, with straight apostrophes."""
    start: int
    end: int
    word_class: str = OTHER
    """One of `CLASSES`."""

    @property
    def is_word(self) -> bool:
        """Is it a word or a number, no mark?"""
        return self.text[0].isalnum() or (self.text[0] in "@#" and len(self.text) > 1)

    @property
    def is_capital(self) -> bool:
        """Does it begin with a capital letter?"""
        return self.text[0].isupper() or self.text[:1] == "@"
