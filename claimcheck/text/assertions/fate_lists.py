"""What lists and set phrases say of persons: "among the dead", "in a coma", "at large"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.text.assertions.stated_clauses import persons
from claimcheck.text.names.coreference import NameBook
from claimcheck.text.names.record import Name

DEAD, CAUGHT = "dead", "caught"
"""The questions: is somebody dead, is somebody caught."""
_NEAR = 40
"""Characters from a list of the dead to the first name in it: a post and an age stand between."""


def _group(*groups: str) -> str:
    return either(of("fates", *groups))


_IS = "is|was|were|are|remains|remained"
_AMONG = WordPattern(
    lambda: (
        rf"\bamong\s+(?:the|those)\s+(?:(?P<dead>{_group('the-dead')})|(?P<alive>{_group('the-living')}))\b"
        rf"|\b(?:(?P<died>{_group('the-dead')}|died)|(?P<lived>{_group('the-living')}))\b"
        r"[^.;:]{0,30}?\b(?:among\s+them|among\s+whom|including)\b"
    ),
    re.I,
)
_PHRASE = WordPattern(
    lambda: (
        rf"\b(?:{_IS}|listed)\s+in\s+(?:an?\s+)?(?:{_group('conditions')})(?:\s+(?:but|and)\s+\w+)?\s+condition\b"
        rf"|\b(?:{_IS})\s+in\s+(?:{_group('wards')})\b"
        rf"|\b(?:{_IS})\s+(?:still\s+)?(?:(?P<caught>{_group('in-custody')})|(?P<free>{_group('at-large')}))\b"
    ),
    re.I,
)
_UNTIL = re.compile(r"\s+until\b")
_COPULA = re.compile(r"\b(?:is|are|was|were)\s+$")


@dataclass(frozen=True, slots=True)
class Listed:
    """A name and what a list or a set phrase says of it."""

    span: Span
    name: Name
    question: str
    """`dead` or `caught`."""
    holds: bool


def listed(text: str, sentence: Span, names: NameBook) -> Iterator[Listed]:
    """Those named in a list of the dead: "Among the dead was Ada Roe", "two dead, among them Roe",
    "Ada Roe was among the victims"."""
    for match in _AMONG.finditer(text, sentence.start, sentence.end):
        dead = bool(match["dead"] or match["died"])
        behind = _COPULA.search(text, sentence.start, match.start()) is not None
        if behind and match[0].lower().startswith("among"):
            name = _before(text, sentence, match, names)
        else:
            named = persons(names, Span(match.end(), sentence.end))
            name = named[0] if named and named[0].span.start - match.end() <= _NEAR else None
        if name is not None:
            yield _seen(name, match, DEAD, holds=dead)
    for match in _PHRASE.finditer(text, sentence.start, sentence.end):
        name = _before(text, sentence, match, names)
        if _UNTIL.match(text, match.end()):
            continue
        if name is not None:
            yield _seen(name, match, CAUGHT if match["caught"] or match["free"] else DEAD,
                        holds=bool(match["caught"]))  # fmt: skip


def _before(text: str, sentence: Span, match: re.Match[str], names: NameBook) -> Name | None:
    """The last person named before a phrase, if it is said of them and not of theirs."""
    named = persons(names, Span(sentence.start, match.start()))
    return named[-1] if named and not _is_of(text, named[-1], match.start()) else None


def _seen(name: Name, match: re.Match[str], question: str, *, holds: bool) -> Listed:
    span = Span(min(name.span.start, match.start()), max(name.span.end, match.end()))
    return Listed(span, name, question, holds)


_OF_ANOTHER = re.compile(r"[’']s?\s|.*\bwhose\b", re.S)


def _is_of(text: str, name: Name, end: int) -> bool:
    """Is it somebody of theirs who is listed: "Roe's guard", "Roe, whose guard"?"""
    return _OF_ANOTHER.match(text, name.span.end, end) is not None
