"""The slots of two figures laid side by side: population, place, standing, period."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import cast

from claimcheck.kinds.quantity.fates import fate
from claimcheck.kinds.quantity.heads import head_of, is_of_people
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.model.claim import FORECAST, Claim
from claimcheck.model.finding import COUNTER, UNDATED, UNSTATED, SlotComparison
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.dates.calendar.edtf import days, periods_meet
from claimcheck.text.dates.calendar.names import names, relate_names
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.person_names import DIFFERENT, compare_names
from claimcheck.text.places import relate

LOCAL = f"a part, {UNSTATED}"
"""The outcome of a place inside that of the event, of which the other claim may tell as a whole."""
ELSEWHERE = "of elsewhere on one side"
"""The outcome of a sentence that names places, none of which the lead of its article names."""
OTHER_ORDERS = "of other orders of size"
"""The outcome of two counts of which one is many times the other."""
LATER = "given on another day"
"""The outcome of the period of a moving figure of another day or stage."""

_ANYBODY = WordSet.of("counted-people", "anybody", "fate")
_SAYS_NOTHING = WordSet.of("empty-modifiers")
_SPEAKING = WordSet.of("speaks-for-others") | WordSet.of("nameless-sources")


def is_anybody(head: str | None) -> bool:
    """Does a head, or none, say no more than that people are counted?"""
    return head is None or head in _ANYBODY


def population(
    left: Quantity,
    right: Quantity,
    lexicon: Lexicon,
    near: tuple[Collection[str], Collection[str]] = ((), ()),
) -> SlotComparison:
    """Do two figures count the same things?  `equal`, `part` (one is narrower) or `differs`; or it
    is left open, where one text does not say what it counts ("rose to 41,000", "38 percent").

    `near` are the words next to either: a word that narrows the one figure narrows the other where
    it stands beside that ("40 harbour cranes", "40 cranes of the harbour").
    """
    heads = (head_of(left, lexicon), head_of(right, lexicon))
    mine, theirs = (narrowing(quantity, lexicon) for quantity in (left, right))
    words = (mine - (set(near[1]) - theirs), theirs - (set(near[0]) - mine))
    shown = (left.noun, right.noun)
    if heads[0] == heads[1] or all(map(is_anybody, heads)):
        outcome = "equal"
    elif any(map(_is_understood, (left, right))):
        outcome = UNSTATED
    elif any(map(is_anybody, heads)) and all(map(may_count_people, (left, right))):
        outcome = "part"
    else:
        outcome = "differs"
    if outcome not in ("differs", UNSTATED) and words[0] != words[1]:
        nested = words[0] <= words[1] or words[1] <= words[0]
        outcome = "part" if nested else "differs"
    return SlotComparison("population", outcome, *shown)


def may_count_people(quantity: Quantity) -> bool:
    """May a figure count people, by its noun or for want of one?"""
    return is_anybody(quantity.head) or is_of_people(quantity)


def _is_understood(quantity: Quantity) -> bool:
    """Does the text leave to the reader what is counted?  Those whom something befell are people:
    a figure without a noun is the total of them."""
    return quantity.head is None and not (quantity.unit is None and fate(quantity))


def compare_subjects(left: Claim, right: Claim) -> SlotComparison:
    """Whose two figures are; two persons, whose ages they are, by their names."""
    mine, theirs = left.scope.subject, right.scope.subject
    found = stated("subject", mine, theirs)
    ages = all(cast(Quantity, claim.value).age for claim in (left, right))
    if ages and mine and theirs and compare_names(mine, theirs) != DIFFERENT:
        return replace(found, outcome="equal")
    if mine and theirs and _is_short_for(mine, theirs):
        return replace(found, outcome="equal")
    return found


def _is_short_for(left: str, right: str) -> bool:
    """Does one name leave out the kind of body, or the end, of the other: "Dent" beside "Dent
    Party", "Acme" beside "Acme Dairies"?  Not the beginning: Sudan is not South Sudan."""
    mine, theirs = sorted((fold(name).split() for name in (left, right)), key=len)
    kinds = {*mine} ^ {*theirs} <= ORGANISATION_HEADS and bool({*mine} & {*theirs})
    return kinds or theirs[: len(mine)] == mine


def narrowing(quantity: Quantity, lexicon: Lexicon) -> frozenset[str]:
    """The modifiers that narrow what is counted; demonyms are compared as the subject."""
    modifiers = quantity.modifiers
    peoples = {
        word
        for length in (3, 2, 1)
        for start in range(len(modifiers) - length + 1)
        if " ".join(modifiers[start : start + length]) in lexicon.demonyms
        for word in modifiers[start : start + length]
    }
    narrowing = frozenset(singular(word) for word in modifiers) - peoples
    return frozenset(word for word in narrowing if word not in _SAYS_NOTHING)


def compare_places(left: Claim, right: Claim, lexicon: Lexicon) -> SlotComparison:
    """Two places: `equal`, `within`, `holds`, `differs`, or unstated.

    A place that only one claim states, and that the lead of its article does not name, is a part
    of where the event was (`LOCAL`).
    """
    a, b = left.scope.place, right.scope.place
    if a is None or b is None:
        if left.elsewhere != right.elsewhere:
            return SlotComparison("place", ELSEWHERE, a, b)
        local = (a is not None and left.local) or (b is not None and right.local)
        return SlotComparison("place", LOCAL, a, b) if local else stated("place", a, b)
    return SlotComparison("place", relate(a, b, lexicon), a, b)


def compare_status(left: str | None, right: str | None) -> SlotComparison:
    """Unmarked is reported; `forecast`, `alleged` and `denied` differ from it."""
    a, b = left or "reported", right or "reported"
    return SlotComparison("status", "equal" if a == b else "differs", a, b)


def compare_measures(left: Claim, right: Claim) -> SlotComparison | None:
    """Which of a company's figures two sums are: `equal`, `differs`, unstated on one side; `None`
    where neither says it ("net profit", "operating profit")."""
    kinds = [_result_kinds(claim) for claim in (left, right)]
    if not any(kinds):
        return None
    shown = [" ".join(sorted(kind)) or None for kind in kinds]
    if not all(kinds):
        return SlotComparison("measure", UNSTATED, *shown)
    return SlotComparison("measure", "equal" if kinds[0] & kinds[1] else "differs", *shown)


def _result_kinds(claim: Claim) -> frozenset[str]:
    """What the words that govern a sum say, or else those next to it."""
    quantity = cast(Quantity, claim.value)
    own = (*quantity.predicate, *(quantity.measure or "").lower().split())
    return _kinds_among(own) or _kinds_among(claim.near)


def _kinds_among(words: Iterable[str]) -> frozenset[str]:
    return frozenset(_RESULT_KINDS[word] for word in words if word in _RESULT_KINDS)


_RESULT_KINDS = WordMap.of("result-kinds", str)


def compare_counters(left: str | None, right: str | None) -> SlotComparison:
    """Who gives an estimate: `equal`, `differs` or unstated.

    Who speaks for others counts for them: a police spokesman for the police.
    """
    same = stated(COUNTER, *(_counter(name) if name else None for name in (left, right)))
    return SlotComparison(COUNTER, same.outcome, left, right)


def _counter(name: str) -> str:
    """Those for whom somebody speaks, by their words without his post.

    >>> _counter("the police spokesmen"), _counter("officials")
    ('police', 'officials')
    """
    words = fold(name).removeprefix("the ").split()
    kept = [word for word in words if singular(word) not in _SPEAKING]
    return " ".join(kept or words)


def compare_periods(left: Claim, right: Claim, evolving: bool) -> SlotComparison:
    """Stated periods that cannot meet differ; of moving figures also the days they were given.

    `LATER` marks a moving figure that was given on another day or of another stage, without a
    period that says more.  "Since 2012" and "since it began in 2012", of which 2012 is read, may be
    one.  Days that no document gives are one, unless the texts say otherwise.
    """
    a, b = (_unless_recent(claim) for claim in (left, right))
    moving = evolving or left.moving or right.moving
    stages = _STAGE in (a, b)
    if (a or "").startswith(_SINCE) != (b or "").startswith(_SINCE):
        starts = [(each or "").removeprefix(_SINCE) for each in (a, b)]
        return SlotComparison("period", UNSTATED if starts[0] == starts[1] else "differs", a, b)
    if a is not None and b is not None and not stages and _has_clock(a) == _has_clock(b):
        same = a == b if _has_clock(a) else _meet(a, b)
        return SlotComparison("period", "equal" if same else "differs", a, b)
    given = tuple(day.isoformat() if day else None for day in (left.as_of, right.as_of))
    if _of_another_time(a, right) or _of_another_time(b, left):
        shown = (a or f"as of {given[0]}", b or f"as of {given[1]}")
        return SlotComparison("period", "differs", *shown)
    if _has_clock(a) != _has_clock(b) or (moving and stages and a != b):
        return SlotComparison("period", LATER, a, b)
    if moving and None not in given and given[0] != given[1]:
        return SlotComparison("period", LATER, *given)
    as_said = stated("period", a, b)
    if moving and None in given:
        return replace(as_said, outcome=f"{as_said.outcome}, {UNDATED}")
    return as_said


def _has_clock(period: str | None) -> bool:
    """Does an EDTF string go down to the minute?"""
    return "T" in (period or "") and days(period or "") is not None


def _meet(left: str, right: str) -> bool:
    """Can both periods hold of one moment?  Days that are not known are compared by their names."""
    if days(left) and days(right):
        return periods_meet(left, right)
    outcome = relate_names(left, right)
    if outcome is None:
        return left == right or names(left) is not None or names(right) is not None
    return outcome != "differs"


_SINCE = "since "
"""How the period of a total begins that counts from a day on."""
_STAGE = "still"
"""The period of those who are left at a later stage."""

RECENT = timedelta(days=31)
"""How far from the day of a report its own undated figures may lie: a month, as the longest."""


def _of_another_time(period: str | None, other: Claim) -> bool:
    """Does a stated period lie well apart from the day on which the other figure was given?  What
    is to come has no day yet."""
    bounds = days(period) if period else None
    if bounds is None or other.as_of is None:
        return False
    to_come = bounds[0] > other.as_of + RECENT and other.scope.status != FORECAST
    return bounds[1] < other.as_of - RECENT or to_come


YEAR = timedelta(days=366)
"""How far from the day of a report its own event may lie, anniversaries included."""


def _unless_recent(claim: Claim) -> str | None:
    """The period of a claim, but not a `since` that only goes back to the event reported on."""
    period = claim.scope.period
    if period is None or not period.startswith(_SINCE):
        return period
    bounds = days(period.removeprefix(_SINCE))
    recent = bounds and claim.as_of and bounds[1] >= claim.as_of - RECENT
    return None if recent else period


def of_another_event(left: Claim, right: Claim) -> bool:
    """Does one figure bear a period more than a year from the day of the other?

    Tolls of the disasters of other years stand in every report of a disaster.
    """
    return any(
        bounds is not None
        and day is not None
        and (bounds[1] < day - YEAR or bounds[0] > day + YEAR)
        for bounds, day in (
            (days(left.scope.period or ""), right.as_of),
            (days(right.scope.period or ""), left.as_of),
        )
    )


def stated(slot: str, left: str | None, right: str | None) -> SlotComparison:
    """A slot compared by equality, where an unstated one is said to be so."""
    if left == right:
        return SlotComparison(slot, "unstated" if left is None else "equal", left, right)
    if left is None or right is None:
        return SlotComparison(slot, UNSTATED, left, right)
    return SlotComparison(slot, "differs", left, right)
