"""Fills the slots of the claims of one document from the words around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from claimcheck.model.claim import Claim, Scope, Span
from claimcheck.resolve.status import status
from claimcheck.text.article import Article
from claimcheck.text.clauses import clause, content_words, neighbourhood
from claimcheck.text.periods import days
from claimcheck.text.places import named, narrowest, places, related
from claimcheck.text.speech import attributed
from claimcheck.text.speech_record import Attributed
from claimcheck.text.words import CLOSED

if TYPE_CHECKING:
    from claimcheck.kinds.date import DateValue
    from claimcheck.kinds.quantity import Quantity

_SPEECH = frozenset(
    "say tell announce report confirm state add note claim warn deny declare write acknowledge "
    "admit reveal explain insist stress urge ask call hear learn tweet post quote brief".split()
)
"""A date that such a verb governs dates the statement, not what it is about."""


def resolve(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article, each with scope, context and the day it was made."""
    dates = _Dates(claims)
    speech = _Speech(attributed(article))
    home = _Home(article)
    return [
        replace(
            _resolved(claim, article, dates, speech),
            lead=claim.sentence.start <= home.lead_end,
            elsewhere=claim.kind in _LOCATED and home.leaves(claim.sentence),
        )
        for claim in claims
    ]


_LOCATED = frozenset(["quantity", "date"])
"""Kinds whose claims belong to an event that has its place."""


def _resolved(claim: Claim, article: Article, dates: _Dates, speech: _Speech) -> Claim:
    text = article.text
    words = content_words(text, claim.sentence)
    published = article.document.published_on
    if claim.kind == "date":
        value = cast("DateValue", claim.value)
        return replace(claim, context=words, near=value.participants, as_of=published)
    if claim.kind != "quantity":
        return replace(claim, context=words, as_of=published)
    around = clause(text, claim.sentence, claim.span)
    said = speech.over(claim.span)
    told = dates.of_speech(claim.sentence)
    scope = Scope(
        subject=claim.scope.subject or _origin(article, claim),
        place=claim.scope.place or _place(article, around, claim.span),
        period=claim.scope.period
        or dates.near(_reach(text, around, claim.span), claim.span)
        or _stage(text, around, claim),
        status=claim.scope.status
        or status(text, around, claim.span)
        or (said.status if said else None),
        speaker=said.entity if said else None,
    )
    own = {*content_words(text, claim.span), *cast("Quantity", claim.value).predicate}
    context = tuple(word for word in words if word not in own)
    actors = _actors(text, around, claim.span, article)
    near = tuple(word for word in neighbourhood(text, around, claim.span) if word not in _SPEECH)
    return replace(claim, scope=scope, context=context, near=near, actors=actors, as_of=told or published)


_NAME = re.compile(r"(?<![\"“‘])\b[A-Z][\w’'-]{2,30}")
_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday".split()
)


def _actors(text: str, around: Span, span: Span, article: Article) -> tuple[str, ...]:
    """Words of proper names of the clause, folded; places, months and weekdays left out."""
    found: list[str] = []
    opener = article.sentence_at(span.start).span.start
    for match in _NAME.finditer(text, around.start, around.end):
        if match.start() == opener:
            continue  # a capital that the sentence asks for
        word = match[0].lower().removesuffix("’s").removesuffix("'s")
        known = article.lexicon.canonical(word)
        if word not in _CALENDAR and word not in CLOSED and known is None and not span.start <= match.start() < span.end:
            found.append(word)
    return tuple(dict.fromkeys(found))


class _Home:
    """Where the event of an article took place, as its headline and first paragraph say."""

    def __init__(self, article: Article) -> None:
        self._article = article
        first = next((p for p in article.paragraphs if len(p) > _HEADLINE), None)
        self.lead_end = first.start if first else 0
        lead = Span(0, first.end if first else len(article.text))
        self._places = named(article.text, lead, article.lexicon)
        self._left: dict[Span, bool] = {}

    def leaves(self, sentence: Span) -> bool:
        """Does a sentence name places, none of which is, holds or lies in one of the lead's?"""
        if sentence not in self._left:
            lexicon = self._article.lexicon
            there = named(self._article.text, sentence, lexicon)
            at_home = any(related(a, b, lexicon) for a in there for b in self._places)
            self._left[sentence] = bool(there and self._places) and not at_home
        return self._left[sentence]


_HEADLINE = 120
"""Characters that a headline seldom passes."""


def _place(article: Article, around: Span, span: Span) -> str | None:
    """The place that the clause states behind the figure, else the one before it."""
    found = list(places(article.text, _reach(article.text, around, span), article.lexicon))
    behind = [place for place in found if place.span.start >= span.end]
    best = narrowest(behind or found, article.lexicon)
    return str(best) if best else None


def _reach(text: str, around: Span, span: Span) -> Span:
    """The clause up to the first comma behind the figure: what follows speaks of something else."""
    comma = text.find(",", span.end, around.end)
    return Span(around.start, around.end if comma < 0 else comma)


_FROM = re.compile(r"\s+from\s+(?:the\s+)?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})")


def _origin(article: Article, claim: Claim) -> str | None:
    """The country in "10,000 troops from X": whose they are, not where."""
    match = _FROM.match(article.text, claim.span.end)
    name = article.lexicon.canonical(match["name"]) if match else None
    return name if name and article.lexicon.types.get(name) == "country" else None


_STILL = re.compile(r"\b(?:still|remain(?:s|ed|ing)?)\b", re.I)


def _stage(text: str, around: Span, claim: Claim) -> str | None:
    """`still` for a figure of those who are left at a later stage ("two still trapped")."""
    return "still" if _STILL.search(text, max(around.start, claim.span.start - 20), around.end) else None


class _Dates:
    """The dates of one article, by place, apart those of statements."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = [claim for claim in claims if claim.kind == "date"]
        self._starts = [claim.span.start for claim in self._claims]

    def _within(self, span: Span) -> list[Claim]:
        first = bisect_right(self._starts, span.start - 1)
        last = bisect_right(self._starts, span.end)
        return self._claims[first:last]

    def near(self, around: Span, span: Span) -> str | None:
        """The period that dates the figure: the nearest date of the clause, not of a statement."""
        own = [claim for claim in self._within(around) if _head(claim) not in _SPEECH]
        nearest = min(own, key=lambda claim: _gap(claim.span, span), default=None)
        return _with_clock(nearest) if nearest else None

    def of_speech(self, sentence: Span) -> date | None:
        """The day of the statement that the sentence reports, where it is one day."""
        for claim in self._within(sentence):
            bounds = days(_edtf(claim) or "") if _head(claim) in _SPEECH else None
            if bounds and bounds[0] == bounds[1]:
                return bounds[0]
        return None


def _with_clock(claim: Claim) -> str | None:
    """The EDTF string, with the time of day where the text gives one."""
    value = cast("DateValue", claim.value)
    clock = value.clock[:5] if value.clock else None
    return f"{value.edtf}T{clock}" if value.edtf and clock else value.edtf


def _gap(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def _head(claim: Claim) -> str | None:
    return cast("DateValue", claim.value).head


def _edtf(claim: Claim) -> str | None:
    return cast("DateValue", claim.value).edtf


class _Speech:
    """Which statement a place of the article stands in."""

    def __init__(self, stretches: Sequence[Attributed]) -> None:
        self._stretches = sorted(stretches, key=lambda said: (said.span.start, -said.span.end))
        self._starts = [said.span.start for said in self._stretches]

    def over(self, span: Span) -> Attributed | None:
        """The innermost statement that holds a span."""
        last = bisect_right(self._starts, span.start)
        for said in reversed(self._stretches[max(0, last - 8) : last]):
            if said.span.holds(span):
                return said
        return None
