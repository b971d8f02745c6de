"""Which dates of an article date its figures and its statements."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from claimcheck import kinds
from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Claim, Span
from claimcheck.model.traits import EVENT
from claimcheck.text.article import Article
from claimcheck.text.dates.calendar.edtf import days
from claimcheck.text.dates.calendar.names import names, written
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verbs import PAST_AUXILIARIES, is_past
from claimcheck.text.tokens.record import ADJECTIVE, FINITE, PARTICIPLE, Token

if TYPE_CHECKING:
    from claimcheck.kinds.date.value import DateValue

SPEECH = WordSet.of("speech-verb-uses", "dated")
"""A date that such a verb governs dates the statement, not what it is about."""


SINCE = "since"
"""The word that begins the period of a total, before the date from which it counts."""
_RECORD = "record since"
"""What stands before the date of the last figure like it: no period of this one."""
_SUPERLATIVES = frozenset(("most", "least", "fewest", "worst", "best", "first"))
_ENDING = frozenset(",;:.()—–")
_RANKING = 80
"""Characters before "since" in which the superlative stands, in one breath with it: "the first
Liberal whom the voters of Queensland sent to the Senate" has 57."""
_RELATIVES = WordSet.of("relatives")
_JOINTS = frozenset(("and", "but"))
_HEDGES = 3
"""Words from a verb to the figure that it governs: "added just over 40,000" has two between."""
_BOUND = WordPattern(
    lambda: (
        rf"\b({either(of('period-bounds', 'bound'))}|(?:began|started)\s+on)\s+"
        r"(?:the\s+)?(?:early\s+|late\s+|mid-)?$"
    ),
    re.I,
)
_HELD_AGAINST = WordPattern(
    lambda: (
        rf"[^;.\d]{{0,24}}\b(?:{either(of('former-figures', 'start', 'against'))}"
        r"|after(?:\s\w+ing)?)\s"
        r"[^;,\d]{0,12}\d[\d.,]*\S*(?:\s\w+)?,?\s(?:(?:in|on|at|for|during)\s)?"
    )
)
"""What stands between a figure and a date of the one behind it."""
_FROM_LEVEL = re.compile(r"\bfrom\s[^;.]*\d[^;.]*$")
_TO_LEVEL = WordPattern(lambda: rf",?\sto\s(?:(?:{either(of('hedges-before'))})\s)?\S?", re.I)
_LEVEL_REACH = 60
"""Characters before a date in which the level that something fell from stands: "from a peak of
1,400 new cases a day in" has 38."""
_WHERE = re.compile(r",?\s(?:where|when|(?:in|during|at|on)\swhich)\b")
_JOINT = 2
"""Characters between a date and the clause that goes on about it: a comma and a space."""
_BEFORE = 24
"""Characters before a date that are read for such a word: "started on the early" has 21 with its
last space."""


class Dates:
    """The dates of one article, by place, apart those of statements."""

    def __init__(self, article: Article, claims: Sequence[Claim]) -> None:
        self._text = article.text
        self._tokens = article.tokens
        self._claims = [claim for claim in claims if kinds.traits(claim.kind).around == EVENT]
        self._starts = [claim.span.start for claim in self._claims]

    def _within(self, span: Span) -> list[Claim]:
        first = bisect_right(self._starts, span.start - 1)
        last = bisect_right(self._starts, span.end)
        return self._claims[first:last]

    def near(self, around: Span, sentence: Span, span: Span) -> str | None:
        """The period that dates the figure: the nearest date of the clause, not of a statement.

        Else the date that opens the sentence ("August 1982: eight people ...") or stands before a
        clause that goes on about it; else `since` and the date from which a total counts.
        """
        own = [claim for claim in self._within(around) if not self._is_of_speech(claim, span)]
        dating = [
            claim for claim in own
            if self._bound(claim) is None
            and not self._is_of_another(claim.span, span) and not self._is_aside(claim, span)
        ]  # fmt: skip
        nearest = min(dating, key=lambda claim: (_gap(claim.span, span), -len(claim.text)),
                      default=None)  # fmt: skip
        there = self._within(sentence)
        since = next((claim for claim in there if self._is_since(claim, span)), None)
        if nearest is None:
            before = (
                claim
                for claim in there
                if claim.span.start == sentence.start or self._is_told_of(claim, around)
            )
            nearest = next((each for each in before if not self._is_of_speech(each, span)), None)
        if since and (nearest is None or _gap(since.span, span) < _gap(nearest.span, span)):
            return f"{SINCE} {_edtf(since) or since.text}"
        return _with_clock(nearest) if nearest is not None else None

    def _is_told_of(self, claim: Claim, around: Span) -> bool:
        """Does a clause go on about what stands under a date: "the raid of 2013, where 52 died"?"""
        return (
            _WHERE.match(self._text, claim.span.end) is not None
            and 0 <= around.start - claim.span.end <= _JOINT
        )

    def _is_of_speech(self, claim: Claim, span: Span) -> bool:
        """Does it date a statement, as a day, week or month does?  Who adds a figure of something
        says nothing."""
        head = _head(claim)
        if head not in SPEECH or _is_long(claim):
            return False
        before = self._tokens.between(max(claim.sentence.start, span.start - _BEFORE), span.start)
        return not any(
            lemma(token.low) == head and not token.start < claim.span.start < span.start
            for token in before[-_HEDGES:]
        )

    def _is_since(self, claim: Claim, span: Span) -> bool:
        """Does a total that begins at a figure count from this date, not one behind it?"""
        if self._bound(claim) != SINCE:
            return False
        return not any(map(str.isdecimal, self._text[span.end : claim.span.start]))

    def _is_of_another(self, day: Span, span: Span) -> bool:
        """Does a date stand behind the figure that this one is held against, or in front of the
        "to" that leads to this one: "rose to 71 from 64 the month before"?"""
        if day.end <= span.start:  # "from 1,400 in January to fewer than 90"
            before = self._text[max(0, day.start - _LEVEL_REACH) : day.start]
            to = _TO_LEVEL.fullmatch(self._text, day.end, span.start)
            return to is not None and _FROM_LEVEL.search(before) is not None
        return _HELD_AGAINST.fullmatch(self._text, span.end, day.start) is not None

    def _is_aside(self, claim: Claim, span: Span) -> bool:
        """Does a date stand in what a comma closes before the figure, a participle or a relative
        clause ("Opened in 1970, it has 30 rooms"), or behind a further verb of another tense
        ("it has 30 rooms and sold one last year")?"""
        if span.end <= claim.span.start:
            between = self._tokens.between(span.end, claim.span.start)
            further = [b for a, b in pairwise(between) if a.low in _JOINTS]
            past = any(map(_is_past, further))
            return past and self._is_present(Span(claim.sentence.start, span.start))
        if "," not in self._text[claim.span.end : span.start]:
            return False
        before = self._tokens.between(claim.sentence.start, claim.span.start)
        if before and before[0].word_class == PARTICIPLE:
            return not any(token.text == "," for token in before)
        behind = [b for a, b in pairwise(before) if a.text == ","][-1:]
        return any(b.low in _RELATIVES or b.word_class == PARTICIPLE for b in behind)

    def _is_present(self, span: Span) -> bool:
        """Is the last verb of a stretch in the present tense?"""
        verbs = [token for token in self._tokens.between(span.start, span.end)
                 if token.word_class == FINITE]  # fmt: skip
        return bool(verbs) and not _is_past(verbs[-1])

    def _bound(self, claim: Claim) -> str | None:
        """The word before a date that says from when or until when, not when: `since`."""
        start = max(0, claim.span.start - _BEFORE)
        match = _BOUND.search(self._text, start, claim.span.start)
        if match is None:
            return None
        word = match[1].lower()
        return _RECORD if word == SINCE and self._is_record(claim, match.start()) else word

    def _is_record(self, claim: Claim, since: int) -> bool:
        """Does a superlative stand before "since", which tells how long none was like it: "the
        highest since 1992"?"""
        before = self._tokens.between(max(claim.sentence.start, since - _RANKING), since)
        for token in reversed(before):
            if token.text in _ENDING:
                return False
            if token.low in _SUPERLATIVES:
                return True
            if token.word_class == ADJECTIVE and token.low.endswith("est"):
                return True
        return False

    def of_speech(self, sentence: Span) -> date | None:
        """The day of the statement that the sentence reports, where it is one day."""
        for claim in self._within(sentence):
            bounds = days(_edtf(claim) or "") if _head(claim) in SPEECH else None
            if bounds and bounds[0] == bounds[1]:
                return bounds[0]
        return None


def _is_long(claim: Claim) -> bool:
    """Is a date longer than any in which one statement is made: "reported a loss in 2024"?"""
    bounds = days(_edtf(claim) or "")
    return bounds is not None and (bounds[1] - bounds[0]).days > _MONTH


_MONTH = 31


def _is_past(token: Token) -> bool:
    """Is a word a past tense, an auxiliary too?"""
    return token.low in PAST_AUXILIARIES or (token.word_class == FINITE and is_past(token))


def _with_clock(claim: Claim) -> str | None:
    """The EDTF string, of the stretch that the date ends if it ends one, with the time of day where
    the text gives one; else the name of the day."""
    value = cast("DateValue", claim.value)
    if value.closes is not None:
        return value.closes
    if value.edtf is None:
        return written(value.surface) if names(value.surface) else None
    clock = value.clock[:5] if value.clock else None
    return f"{value.edtf}T{clock}" if clock else value.edtf


def _gap(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def _head(claim: Claim) -> str | None:
    return cast("DateValue", claim.value).head


def _edtf(claim: Claim) -> str | None:
    return cast("DateValue", claim.value).edtf
