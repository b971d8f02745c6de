"""Places as reports print them, `file:line:column`, and the claims that stand there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.errors import UsageError
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document

_NEAREST = 3


def pointed(
    named: Sequence[str], documents: Sequence[Document], found: Iterable[Iterable[Claim]]
) -> tuple[Claim, Claim]:
    """The claims at two places: of those that overlap there, two of one kind, the shortest.

    Raises `UsageError` where a place is none, or no claim stands there.
    """
    claims = [claim for per in found for claim in per]
    lefts, rights = (_at(place, documents, claims) for place in named)
    pairs = [(a, b) for a in lefts for b in rights if a.id != b.id] or [(lefts[0], rights[0])]
    return min(pairs, key=lambda pair: (pair[0].kind != pair[1].kind, *map(_fitness, pair)))


def _fitness(claim: Claim) -> tuple[bool, int, str]:
    return claim.rule is None, len(claim.span), claim.kind


def _at(place: str, documents: Sequence[Document], claims: Sequence[Claim]) -> list[Claim]:
    document, offset = _offset(place, documents)
    own = [claim for claim in claims if claim.document == document.id]
    found = [claim for claim in own if claim.span.start <= offset < claim.span.end]
    if found:
        return found
    own.sort(key=lambda claim: (_distance(claim, offset), claim.span))
    near = [f"{_spot(document, each.span.start)} ({each.text})" for each in own[:_NEAREST]]
    nearest = f"; the nearest: {', '.join(near)}" if near else ""
    raise UsageError(f"no claim stands at {place}{nearest}")


def _distance(claim: Claim, offset: int) -> int:
    return max(claim.span.start - offset, offset - claim.span.end + 1)


def _offset(place: str, documents: Sequence[Document]) -> tuple[Document, int]:
    name, *numbers = place.rsplit(":", 2)
    if len(numbers) != 2 or not all(number.isdecimal() for number in numbers):
        raise UsageError(f"{place}: a place is written file:line:column, as reports print it")
    line, column = map(int, numbers)
    document = _document(name, documents)
    lines = document.text.split("\n")
    row = line - document.first_line
    if not 0 <= row < len(lines) or not 1 <= column <= max(1, len(lines[row])):
        raise UsageError(f"{place}: {document.id} has no such line and column")
    return document, sum(len(each) + 1 for each in lines[:row]) + column - 1


def _document(name: str, documents: Sequence[Document]) -> Document:
    """The document of that id, else the only one whose path ends so, or that a report cuts so."""
    exact = [document for document in documents if document.id == name]
    ending = [document for document in documents if document.id.endswith(f"/{name}")]
    beginning = [document for document in documents if _is_cut(name, document.id)]
    found = exact or ending or beginning
    if len(found) == 1:
        return found[0]
    many = " and ".join(document.id for document in found)
    raise UsageError(f"{name}: {f'is it {many}?' if many else 'no document that was read'}")


def _is_cut(name: str, whole: str) -> bool:
    stem = name.removesuffix("\N{HORIZONTAL ELLIPSIS}").removesuffix("...")
    return bool(stem) and stem != name and whole.startswith(stem)


def _spot(document: Document, offset: int) -> str:
    before = document.text[:offset]
    line = document.first_line + before.count("\n")
    return f"{line}:{offset - before.rfind(chr(10))}"
