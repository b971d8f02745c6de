"""Two wordings of one quotation laid over each other, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\S{1,200}")
_MOST = 400
"""Words of a side beyond which no difference is worked out (the matcher is quadratic)."""
_EDGES = "\"'“”‘’«»„.,;:!?…()[]"


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words: in both wordings, only in the left one, or only in the right one."""

    common: str = ""
    left: str = ""
    right: str = ""

    def __str__(self) -> str:
        if self.common:
            return self.common
        return (f"[-{self.left}-]" if self.left else "") + (
            f"{{+{self.right}+}}" * bool(self.right)
        )


def changes(left: str, right: str) -> list[Change]:
    """What turns the left wording into the right one; marks and case at a word's edge are equal.

    >>> " ".join(map(str, changes("we have sent ten men", "We had sent men in total")))
    'we [-have-]{+had+} sent [-ten-] men {+in total+}'
    """
    olds, news = _WORD.findall(left), _WORD.findall(right)
    if max(len(olds), len(news)) > _MOST:
        return [Change(left=left, right=right)]
    return list(_changes(olds, news))


def _changes(olds: list[str], news: list[str]) -> Iterator[Change]:
    matcher = SequenceMatcher(None, list(map(_folded, olds)), list(map(_folded, news)), False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield Change(common=" ".join(olds[a:b]))
        else:
            yield Change(left=" ".join(olds[a:b]), right=" ".join(news[c:d]))


def _folded(word: str) -> str:
    return word.strip(_EDGES).lower().replace("’", "'") or word
