"""How two dates of one event relate: equal, one inside the other, or apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import cast

from claimcheck.kinds.date.clocks import compare_clocks
from claimcheck.kinds.date.event import head_of
from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.undated import by_name, either_way, reaches
from claimcheck.kinds.date.value import DateValue
from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import one_sentence
from claimcheck.model.finding import Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.contrast import PARTICIPANTS, Contrast, alike, contrast
from claimcheck.text.assertions.read import read
from claimcheck.text.assertions.record import Assertion
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.number_words import ANCHOR


def subject(claims: Sequence[Claim], *, special: bool) -> str:
    """What is dated in its shortest telling words, without the date, cut to a heading's length."""
    events = [told for told in map(_dated, claims) if told]
    if not events:
        return ""
    event = min(events, key=lambda told: (told.count(" ") < WORDS - 1, len(told)))
    short = event if len(event) <= HEADING else event[: HEADING - 1].rsplit(" ", 1)[0] + "…"
    return f"When: {short}"


def _dated(claim: Claim) -> str:
    """What a date dates, without the date itself."""
    value = cast(DateValue, claim.value)
    event = " ".join((value.event or value.head or "").split())
    date = re.escape(" ".join(claim.text.split()))
    found = re.search(rf"(?:\b{_PREPOSITIONS.pattern}\s+)?{date}(?:[’']s)?\s*", event, re.I)
    bare = event[: found.start()] + event[found.end() :] if found else event
    opening, comma, rest = bare.partition(",")
    if comma and all(word.lower() in CLOSED | _BEFORE_DATES for word in opening.split()):
        bare = rest  # "At just after 6, officers began"
    words = bare.strip(" ,;.").split()
    while words and words[-1].lower() in CLOSED | _BEFORE_DATES:
        words.pop()  # "held talks just", said of "just this week"
    return " ".join(words).strip(" ,;.").removeprefix(")").lstrip(" ,;")


_PREPOSITIONS = WordPattern(lambda: f"(?:{either(of('prepositions'))})")
_BEFORE_DATES = frozenset(
    ["just", "only", "early", "late", "earlier", "later", "around", "approximately"]
)
"""Words that belong to the date behind them."""
HEADING = 60
"""Characters of a heading."""
WORDS = 3
"""Words of an event that say what it is: "was arrested" does not say who."""


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> Comparison | tuple[()]:
    """Status, then the two intervals of days: equal, one inside the other, or apart.

    Nothing comes of two days of which neither clause names the event of the other: a story has
    many days, and two sentences on it share its words.  Nor of two events of one name, with
    others taking part; where on one day the one clause denies the other, they are a conflict.
    """
    when = _compare_days(left, right)
    people = SlotComparison("participants", "shared", *(_participants(c) for c in (left, right)))
    status = _status(left, right)
    slots = (when, people, status)
    apart = when.outcome.startswith("differs")
    if status.outcome == "differs":
        return Comparison(Relation.DIFFERENT_STATUS, (status, when, people), apart=apart)
    against = contrast(_asserted(left), _asserted(right), lexicon)
    if against is not None:
        told = SlotComparison(against.what, "differs", against.left, against.right)
        clash = not (apart or options.generic) and _excludes(left, right, against)
        return Comparison(Relation.CONFLICT, (told, *slots), Severity.WARNING) if clash else ()
    if apart and not _one_event(left, right, options, lexicon):
        return ()
    if apart and _recurs(left, right):
        return ()
    if apart:
        severity = None if head_of(left, lexicon) == head_of(right, lexicon) else Severity.WARNING
        return Comparison(Relation.CONFLICT, slots, severity, apart)
    if when.outcome == REPUBLISHED:
        return Comparison(Relation.DIFFERENT_TIME, slots)
    relation = Relation.AGREEMENT if when.outcome == "equal" else Relation.LESS_PRECISE
    return Comparison(relation, slots)


def _event(claim: Claim) -> str:
    return cast("DateValue", claim.value).event or ""


def _asserted(claim: Claim) -> Assertion:
    """What the clause asserts of the event that the date belongs to."""
    return read(_event(claim)).of(cast("DateValue", claim.value).head or "")


ALIKE = 0.75
"""Share of the words of two clauses in common from which one that denies the other is of the same
matter: all but the one word in which they differ, in a clause of four."""


def _excludes(left: Claim, right: Claim, against: Contrast) -> bool:
    """Do two clauses of one day contradict each other, all else being alike?

    Clauses with a figure are left to the comparison of the figures, what is said by somebody to
    that of statements.
    """
    if against.what == PARTICIPANTS or left.document == right.document:
        return False
    if left.scope.speaker or right.scope.speaker:
        return False
    texts = [_event(claim) for claim in (left, right)]
    counted = any(ANCHOR.search(text.replace(claim.text, "").lower())
                  for text, claim in zip(texts, (left, right), strict=True))  # fmt: skip
    return not counted and alike(read(texts[0]), read(texts[1])) >= ALIKE


WEEKS = timedelta(days=14)
"""How far apart two reports may lie that count one event from their own days: "on Tuesday" in
reports of two months is two of a kind, a launch and the next."""


def _recurs(left: Claim, right: Claim) -> bool:
    """Do reports that lie weeks apart tell of a day that one of them counts from its own?"""
    if not _weeks_apart(left, right):
        return False
    return any(cast("DateValue", claim.value).relative for claim in (left, right))


def _weeks_apart(left: Claim, right: Claim) -> bool:
    given = left.as_of, right.as_of
    return given[0] is not None and given[1] is not None and abs(given[0] - given[1]) > WEEKS


def _one_event(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> bool:
    """Does the clause of the one date hold the event of the other, related words as one; or is it
    one sentence in two versions?  What two reports have in common over weeks is the frame of a page
    ("Copyright 2019")."""
    if one_sentence(left, right) and not _weeks_apart(left, right):
        return True
    if options.generic:
        return False
    heads = [head_of(claim, lexicon) for claim in (left, right)]
    heads = [head if head not in options.not_events else "" for head in heads]
    if heads[0] == heads[1]:
        return heads[0] != ""
    values = (cast("DateValue", claim.value) for claim in (left, right))
    mine, theirs = (
        {lexicon.events.get(word, word) for word in (*value.participants, *value.verbs)}
        for value in values
    )
    return any(head and head in around for head, around in zip(heads, (theirs, mine), strict=True))


def _participants(claim: Claim) -> str:
    return " ".join(cast(DateValue, claim.value).participants)


def _status(left: Claim, right: Claim) -> SlotComparison:
    a, b = left.scope.status or "reported", right.scope.status or "reported"
    return SlotComparison("status", "equal" if a == b else "differs", a, b)


def _compare_days(left: Claim, right: Claim) -> SlotComparison:
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    labels = (a.label(), b.label())
    if a.day_supposed and b.day_supposed:
        return SlotComparison("date", compare_clocks(a, b), *labels)
    reach = reaches(a, b)
    if reach is None:
        return SlotComparison("date", by_name(a, b) or "equal", *labels)
    (low, high), (other_low, other_high) = reach
    if (low, high) == (other_low, other_high):
        return SlotComparison("date", compare_clocks(a, b), *labels)
    if low <= other_low and other_high <= high:
        return SlotComparison("date", "left holds right", *labels)
    if other_low <= low and high <= other_high:
        return SlotComparison("date", "right holds left", *labels)
    if a.bound == _DEADLINE != b.bound and other_high < low:
        return SlotComparison("date", "left holds right", *labels)
    if b.bound == _DEADLINE != a.bound and high < other_low:
        return SlotComparison("date", "right holds left", *labels)
    if low <= other_high and other_low <= high:
        return SlotComparison("date", "overlaps", *labels)
    if either_way(left, right):
        return SlotComparison("date", "within the counting", *labels)
    if a.relative and b.relative and a.surface == b.surface:
        return SlotComparison("date", REPUBLISHED, *labels)
    slack = max(_slack(a), _slack(b))
    between = max((low - other_high).days, (other_low - high).days)
    if between <= slack:
        return SlotComparison("date", "within the counting", *labels)
    return SlotComparison("date", "differs", *labels)


_DEADLINE = "by"
"""Before the last day of what may as well come earlier: "had sunk by May", "sank in March"."""
_ROUNDED = {"week": 7, "month": 31, "year": 365}
"""Days by which "three years ago" may miss: people count in whole weeks, months and years."""


_ENDED = {"decade": 365, "century": 365}
"""Days by which "the end of the decade" may miss: the year that closes it is the next one's."""


def _slack(value: DateValue) -> int:
    if value.part == "late":
        return _ENDED.get(value.granularity or "", 0)
    return _ROUNDED.get(value.granularity or "", 0) if value.counted else 0


REPUBLISHED = "one wording, counted from other days of publication"
"""The outcome of "today" in a text that appears again on the next day."""
