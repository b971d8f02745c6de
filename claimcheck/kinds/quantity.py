"""Amounts: how many, how much, with the hedge, the unit and what is counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.kinds._quantity_compare import (
    STORY_BOUND,
    Options,
    accept,
    compare,
    gate,
    keys,
    score,
    subject,
)
from claimcheck.model.claim import Claim, Span
from claimcheck.text import nouns
from claimcheck.text.article import Article
from claimcheck.text.numerals_phrase import Amount, amount
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import ANCHOR, STARTERS

__all__ = [
    "STORY_BOUND", "Options", "Quantity", "accept", "compare", "find", "gate", "keys", "score",
    "subject",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as a text states it."""

    number: int | float | None
    """The one number written; `None` for a range or a vague word."""
    low: int | float | None
    high: int | float | None
    """The closed interval that it allows under its hedge; `None` for an open end."""
    bound: str
    """`exact`, `about`, `at-least`, `more-than`, `at-most`, `less-than`, `range` or `vague`."""
    unit: str | None
    """`usd`, `percent`, `mile per hour`; `None` for counted things."""
    noun: str | None
    """The counted noun phrase as written, `None` where it is understood."""
    change: str | None
    """`up` or `down` for a difference ("rose 8%")."""
    head: str | None
    """Its head noun, singular, lower case."""
    modifiers: tuple[str, ...] = ()
    """The words before the head, lower case, determiners dropped."""
    predicate: tuple[str, ...] = ()
    """Lemmas of the verbs and state words that govern it, nearest first."""
    of: str | None = None
    """The whole of a share: "voters" in "12% of voters"."""
    per: str | None = None
    """What a rate is per: `day`, `share`."""
    increment: bool = False
    """Does it come on top of another ("another 40")?"""
    part: bool = False
    """Is it a part of a group named before ("12 of the 40")?"""
    precision: int | float = 1
    """The size of the last digit said: 1,000 for "12 thousand"."""

    def fields(self) -> dict[str, object]:
        """The value as `extract` prints it."""
        return {
            "value": {"number": self.number, "low": self.low, "high": self.high,
                      "bound": self.bound},
            "unit": self.unit, "noun": self.noun, "change": self.change,
            "head": self.head, "predicate": list(self.predicate),
        }  # fmt: skip

    def label(self) -> str:
        """The value in a few words.

        >>> Quantity(10000, 9000, 11000, "about", None, "troops", None, "troop").label()
        'about 10,000 troops'
        """
        number = f"{self.number:,}" if self.number is not None else f"{self.low:,} to {self.high:,}"
        hedge = "" if self.bound in ("exact", "range") else self.bound.replace("-", " ") + " "
        return f"{hedge}{number} {self.unit or self.noun or ''}".strip()


def find(article: Article) -> Iterator[Claim]:
    """Every amount of an article in order of place."""
    text = article.text
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    for sentence in article.sentences:
        if ANCHOR.search(low, sentence.span.start, sentence.span.end) is None:
            continue
        tokens = Tokens(text, sentence.span.start, sentence.span.end)
        for span, value in _amounts(tokens):
            yield Claim(article.document.id, "quantity", span, span.of(text), sentence.span, value)


def _amounts(tokens: Tokens) -> Iterator[tuple[Span, Quantity]]:
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        found = amount(tokens, index) if word[0].isdigit() or word in STARTERS or word in ("a", "an", ".") else None
        if found is None:
            index += 1
            continue
        quantity, last = _quantity(tokens, found)
        yield Span(tokens.starts[found.first], tokens.ends[last - 1]), quantity
        index = max(found.last, index + 1)


def _quantity(tokens: Tokens, found: Amount) -> tuple[Quantity, int]:
    low, high = found.interval
    at = found.last
    increment = tokens.word(found.first - 1) == "another"
    while tokens.word(at) in ("more", "other", "additional", "further"):
        increment = True
        at += 1
    of = None
    if tokens.word(at) == "of":
        at += 1
        while tokens.word(at) in ("the", "its", "their", "all", "those", "these"):
            at += 1
    noun = nouns.counted(tokens, at, found.number == 1)
    if noun is not None and found.unit is not None:
        of = " ".join(tokens.raw[noun.first : noun.last]) if at > found.last else None
        noun = None
    last = noun.last if noun else found.last
    text = tokens.text[tokens.starts[noun.first] : tokens.ends[noun.last - 1]] if noun else None
    return (
        Quantity(
            found.number, low, high, found.bound, found.unit, text, None,
            noun.head if noun else None, noun.modifiers if noun else (),
            nouns.predicate(tokens, found.first, last), of, found.per, increment,
            precision=found.step,
        ),
        last,
    )  # fmt: skip
