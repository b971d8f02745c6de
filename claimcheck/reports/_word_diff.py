"""Two wordings of one quotation laid over each other, with what differs set in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.text.wording.normalised_words import Word, words
from claimcheck.text.wording.overlap import overlap

LONGEST = 1500
"""Characters of a printing that are shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words of both wordings that is the same in them, or takes the other's place."""

    left: str
    right: str
    same: bool = False

    def __str__(self) -> str:
        return self.left if self.same else f"{self.marked(left=True)}{self.marked(left=False)}"

    def marked(self, *, left: bool) -> str:
        """The words of one side: as they are, or in the brackets that set off a difference."""
        words = self.left if left else self.right
        if self.same or not words:
            return words
        return f"[-{words}-]" if left else f"{{+{words}+}}"


def changes(left: str, right: str) -> list[Change]:
    """What turns the left wording into the right one, as `text.wording` sees it.

    >>> " ".join(map(str, changes("we have sent forty men", "We had sent men in total")))
    'we [-have-]{+had+} sent [-forty-] men {+in total+}'
    """
    olds, news = words(left), words(right)
    if not olds or not news:
        return [Change(left.strip(), right.strip(), left.strip() == right.strip())]
    return list(_changes((left, olds), (right, news)))


def printings(texts: Sequence[str]) -> list[list[tuple[str, bool]]]:
    """Each wording in stretches of words; the stretches that differ are bracketed and `True`.

    The first is laid over the second, every other one over the first.

    >>> printings(["ten men", "two men"])
    [[('[-ten-]', True), ('men', False)], [('{+two+}', True), ('men', False)]]
    """
    shown = [text[:LONGEST] for text in texts]
    first, second = shown[0], shown[min(1, len(shown) - 1)]
    return [
        _printing(changes(first, other), left=number == 0)
        for number, other in enumerate([second, *shown[1:]])
    ]


def _printing(found: list[Change], *, left: bool) -> list[tuple[str, bool]]:
    marked = ((change.marked(left=left), not change.same) for change in found)
    return [(words, own) for words, own in marked if words]


Wording = tuple[str, Sequence[Word]]


def _changes(left: Wording, right: Wording) -> Iterator[Change]:
    a = b = 0
    for change in overlap(left[1], right[1]).changes:
        start, other = change.at
        if start > a or other > b:
            yield Change(_cut(left, a, start), _cut(right, b, other), same=True)
        a, b = start + len(change.left), other + len(change.right)
        yield Change(_cut(left, start, a), _cut(right, other, b))
    if a < len(left[1]) or b < len(right[1]):
        yield Change(_cut(left, a, len(left[1])), _cut(right, b, len(right[1])), same=True)


def _cut(of: Wording, first: int, last: int) -> str:
    """The text of some words, with the marks around them."""
    return of[0][_edge(of, first) : _edge(of, last)].strip() if first < last else ""


def _edge(of: Wording, word: int) -> int:
    """Where the text of a word begins: behind the blank before it, with its opening marks."""
    text, words = of
    if word in (0, len(words)):
        return len(text) if word else 0
    between = text[words[word - 1].end : words[word].start]
    blank = next((n for n, char in enumerate(between) if char.isspace()), len(between))
    return words[word - 1].end + blank
