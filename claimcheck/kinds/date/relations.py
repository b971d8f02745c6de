"""When two dates date the same event, and how they then relate.

Kept apart from the extraction of dates (`date.py`), which knows nothing of rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from claimcheck.kinds import NEVER, Gate
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

if TYPE_CHECKING:
    from claimcheck.kinds.date import DateValue

STORY_BOUND = True


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule of this kind may say."""

    events: tuple[str, ...] = ()
    """Lemmas of the verbs and nouns that name the event; empty for any."""
    not_events: tuple[str, ...] = ()
    """Lemmas that never do: verbs of saying, unless statements are what the rule is on."""
    participants: tuple[str, ...] = ()
    """One of these words must take part; empty for any."""
    context: float = 0.0
    """Share of weighted context words that two claims must have in common, 0 to 1."""
    near: float = 0.2
    """The same of the event and its participants."""
    apart_context: float = 0.4
    """As `context`, where the two dates cannot both hold."""
    apart_near: float = 0.6
    """As `near`, where the two dates cannot both hold."""


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, where the event that it dates is one that the rule is on."""
    value = cast("DateValue", mention.value)
    if value.head is None or value.head in options.not_events:
        return None
    if options.events and value.head not in options.events:
        return None
    if options.participants and not set(value.participants) & set(options.participants):
        return None
    return None if value.bound in _BOUNDS else mention


_BOUNDS = frozenset(["since", "until", "till", "before", "after"])
"""Words before a date that bounds an event without dating it ("the first since 2009")."""


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The rule's event where it names them; else the head of the event and who takes part.

    The event may be the head of one clause and take part in the other ("an August incursion",
    "launched an incursion on Aug. 6").
    """
    if options.events:
        yield "event"
        return
    yield _head(claim, lexicon)
    value = cast("DateValue", claim.value)
    for word in value.participants[:MOST_KEYS]:
        yield lexicon.events.get(word, word)
    if _is_written_out(value):  # beside the keys that do not know the value, never instead
        yield f"on {value.edtf}"


MOST_KEYS = 12
"""Participants of a clause that serve as keys."""


def _head(claim: Claim, lexicon: Lexicon) -> str:
    head = cast("DateValue", claim.value).head or ""
    return lexicon.events.get(head, head)


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """The share of participants that the poorer of the two events shares with the other.

    0 where the two share none: a verb alone does not make one event of two.
    """
    a, b = cast("DateValue", left.value), cast("DateValue", right.value)
    heads = _head(left, lexicon), _head(right, lexicon)
    if _unresolved_apart(left, right) or a.edge is not None or b.edge is not None:
        return 0.0
    if _names_no_day(a) != _names_no_day(b):
        return 0.0
    mine, theirs = (
        {lexicon.events.get(word, word) for word in value.participants} for value in (a, b)
    )
    if _days_between(a, b) > FAR:
        return 1.0 if heads[0] == heads[1] and mine == theirs else 0.0
    shared = len({*mine, heads[0]} & {*theirs, heads[1]} - {""})
    if heads[0] == heads[1] and shared > 1:
        return (shared - 1) / min(len(a.participants), len(b.participants))
    if heads[0] in theirs | _verbs(b, lexicon) or heads[1] in mine | _verbs(a, lexicon):
        return OTHER_HEAD * shared / (1 + min(len(a.participants), len(b.participants)))
    return OTHER_HEAD if _one_written_day(a, b) else 0.0


def _verbs(value: DateValue, lexicon: Lexicon) -> set[str]:
    return {lexicon.events.get(verb, verb) for verb in value.verbs}


def _is_written_out(value: DateValue) -> bool:
    """Is it a day with its month, not a weekday that every report of the week names?"""
    if value.granularity != "day" or value.edtf is None or value.minutes is not None:
        return False
    return any(letter.isdigit() for letter in value.surface) and "ago" not in value.surface


def _one_written_day(a: DateValue, b: DateValue) -> bool:
    """Do two reports write out one day?  That two events of a story fall on it is rare."""
    return _is_written_out(a) and _is_written_out(b) and a.edtf == b.edtf


FAR = 60
"""Days from which two dates are of two events, unless the very same takes part in both: what
recurs (quakes, matches, votes) outnumbers what is misdated by months."""


def _days_between(a: DateValue, b: DateValue) -> int:
    """Days that lie between two dates; 0 where they meet or one is unresolved."""
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return 0
    return max((a.low - b.high).days, (b.low - a.high).days, 0)


MOST_ALIKE = 0.7
"""Share of participants that two events need where their dates cannot both hold."""
OTHER_HEAD = 0.6
"""What is left of the score where the event is the head of one clause only."""


def _unresolved_apart(left: Claim, right: Claim) -> bool:
    """Can the two dates not be compared at all: one unresolved, and the words not the same?"""
    a, b = cast("DateValue", left.value), cast("DateValue", right.value)
    if a.low is not None and b.low is not None:
        return False
    return a.surface != b.surface


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def gate(options: Options) -> Gate:
    """As the rule sets it, for the sentence."""
    return Gate(
        options.context, options.near, options.apart_context, options.apart_near,
        apart_score=MOST_ALIKE, inside=NEVER,
    )  # fmt: skip


def subject(claim: Claim) -> str:
    """The words that the date dates, cut to a heading's length."""
    value = cast("DateValue", claim.value)
    event = " ".join((value.event or value.head or "").split())
    return event if len(event) <= HEADING else event[: HEADING - 1].rsplit(" ", 1)[0] + "…"


HEADING = 60
"""Characters of a heading."""


def compare(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> Comparison:
    """Status, then the two intervals of days: equal, one inside the other, or apart."""
    when = _compare_days(left, right)
    people = SlotComparison("participants", "shared", *(_participants(c) for c in (left, right)))
    status = _status(left, right)
    slots = (when, people, status)
    apart = when.outcome.startswith("differs")
    if status.outcome == "differs":
        return Comparison(Relation.DIFFERENT_STATUS, (status, when, people), apart=apart)
    if apart:
        severity = None if _head(left, lexicon) == _head(right, lexicon) else Severity.WARNING
        return Comparison(Relation.CONFLICT, slots, severity, apart)
    if when.outcome == REPUBLISHED:
        return Comparison(Relation.DIFFERENT_TIME, slots)
    relation = Relation.AGREEMENT if when.outcome == "equal" else Relation.LESS_PRECISE
    values = [cast("DateValue", claim.value) for claim in (left, right)]
    return Comparison(relation, slots, proof=WRITTEN if _one_written_day(*values) else 0.0)


WRITTEN = 0.3
"""What one day written out in both texts tells by itself."""


def _participants(claim: Claim) -> str:
    return " ".join(cast("DateValue", claim.value).participants)


def _status(left: Claim, right: Claim) -> SlotComparison:
    a, b = left.scope.status or "reported", right.scope.status or "reported"
    return SlotComparison("status", "equal" if a == b else "differs", a, b)


def _compare_days(left: Claim, right: Claim) -> SlotComparison:
    a, b = cast("DateValue", left.value), cast("DateValue", right.value)
    labels = (a.label(), b.label())
    if _names_no_day(a) and _names_no_day(b):
        return SlotComparison("date", _compare_clocks(a, b), *labels)
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return SlotComparison("date", "equal", *labels)
    if (a.low, a.high) == (b.low, b.high):
        return SlotComparison("date", _compare_clocks(a, b), *labels)
    if a.low <= b.low and b.high <= a.high:
        return SlotComparison("date", "left holds right", *labels)
    if b.low <= a.low and a.high <= b.high:
        return SlotComparison("date", "right holds left", *labels)
    if a.low <= b.high and b.low <= a.high:
        return SlotComparison("date", "overlaps", *labels)
    if a.relative and b.relative and a.surface == b.surface:
        return SlotComparison("date", REPUBLISHED, *labels)
    slack = timedelta(max(_slack(a), _slack(b)))
    if a.low <= b.high + slack and b.low <= a.high + slack:
        return SlotComparison("date", "within the counting", *labels)
    return SlotComparison("date", "differs", *labels)


_ROUNDED = {"week": 7, "month": 31, "year": 365}
"""Days by which "three years ago" may miss: people count in whole weeks, months and years."""


def _slack(value: DateValue) -> int:
    counted = value.relative and value.surface.endswith(" ago")
    return _ROUNDED.get(value.granularity or "", 0) if counted else 0


REPUBLISHED = "one wording, counted from other days of publication"
"""The outcome of "today" in a text that appears again on the next day."""


NEARLY = 30
"""Minutes by which two clock times of one event may differ before they are apart: outlets round
to the half hour."""
_DAY = 24 * 60
"""Minutes of a day: a time close to midnight is close to the midnight at its other end, too."""
_CLOCK_ALONE = re.compile(r"[^a-z]*\d[^a-z]*(?:[a-z.]{1,8}[ ]?){0,3}|noon|midday|midnight")


def _names_no_day(value: DateValue) -> bool:
    """Is the expression a clock time alone, whose day is only supposed?"""
    return value.minutes is not None and bool(_CLOCK_ALONE.fullmatch(value.surface))


def _compare_clocks(a: DateValue, b: DateValue) -> str:
    """Two clock times of one day; a time beside none, or in another zone, says nothing."""
    if a.minutes is None or b.minutes is None or a.offset != b.offset:
        return "equal"
    if a.minutes[0] <= b.minutes[1] and b.minutes[0] <= a.minutes[1]:
        return "equal" if a.minutes == b.minutes else "overlaps by the clock"
    apart = max(a.minutes[0] - b.minutes[1], b.minutes[0] - a.minutes[1])
    apart = min(apart, _DAY - max(a.minutes[1], b.minutes[1]) + min(a.minutes[0], b.minutes[0]))
    return f"within {NEARLY} minutes" if apart <= NEARLY else "differs by the clock"
