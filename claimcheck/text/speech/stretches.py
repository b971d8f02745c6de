"""Which statement a place of an article stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.speech.read import attributed
from claimcheck.text.speech.record import Attributed

_NEAREST = 8
"""Statements before a place that are asked whether they hold it: they nest two or three deep, and
few end between the beginning of one and a place inside it."""


class Stretches:
    """The attributed stretches of an article, by place, the longer first of two at one place."""

    def __init__(self, stretches: Sequence[Attributed]) -> None:
        self._stretches = stretches
        self._starts = [said.span.start for said in self._stretches]

    @classmethod
    def of(cls, article: Article) -> Stretches:
        """Those of an article, read once."""
        return article.once(_stretches)

    def over(self, span: Span) -> Attributed | None:
        """The innermost statement that holds a span."""
        last = bisect_right(self._starts, span.start)
        for said in reversed(self._stretches[max(0, last - _NEAREST) : last]):
            if said.span.holds(span):
                return said
        return None


def _stretches(article: Article) -> Stretches:
    return Stretches(attributed(article))
