"""How two statements of one thing relate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck.kinds.statement.options import Options
from claimcheck.kinds.statement.themes import (
    NAMED,
    NOUN,
    alike,
    beside,
    by_others,
    fits,
    is_none_of,
    one_predicate,
    same,
    swapped,
)
from claimcheck.kinds.statement.value import Statement, value_of
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.finding import UNSTATED, Band, Comparison, Relation, SlotComparison
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.assertions.parties import NOTHING
from claimcheck.text.dates.calendar.edtf import days
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.person_names import DIFFERENT, compare_names

_REVERSIBLE = WordSet.of("reversible-verbs") | WordSet.of("figure-verbs", "up", "down")


def subject(claims: Sequence[Claim], *, special: bool) -> str:
    """What it is said of: "Ada Roe: dead or alive", "The crossing: open or close"."""
    values = [value_of(claim) for claim in claims]
    first = max(values, key=lambda value: len(value.theme.text))
    if first.fate:
        person = max((value.theme.person or "" for value in values), key=len)
        return f"{person}: {_FATES[first.predicate]}"
    told = list(dict.fromkeys(value.predicate for value in values))
    if len(told) == 1 and len({value.denied for value in values}) > 1:
        told.append("not")
    return f"{first.theme.text}: {' or '.join(told)}" if len(told) > 1 else _cut(first.said)


_FATES = {"dead": "dead or alive", "caught": "caught or at large"}
HEADING = 60
"""Characters of a statement in a heading."""


def _cut(said: str) -> str:
    return said if len(said) <= HEADING else said[: HEADING - 1].rsplit(" ", 1)[0] + "…"


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> tuple[Comparison, ...]:
    """The ladder: what contradicts is of two standings, of two times, or a conflict; what does not
    agrees where another phrase is the same, too."""
    a, b = value_of(left), value_of(right)
    against = _contradiction(a, b, lexicon)
    if against is None:
        return _agreement(a, b)
    slots = (against, _speakers(left, right), _times(left, right, a, b))
    if slots[2].outcome != "equal" and _takes_turns(a, b):
        return ()
    disputed = not a.fate and slots[1].outcome == "differs"
    if disputed or {left.scope.status, right.scope.status} & {"alleged", "forecast"}:
        return (Comparison(Relation.DIFFERENT_STATUS, slots),)
    if slots[2].outcome in ("differs", PASSING):
        return (Comparison(Relation.DIFFERENT_TIME, slots),)
    return (Comparison(Relation.CONFLICT, slots, band=Band.MEDIUM if a.fate else None),)


def _takes_turns(a: Statement, b: Statement) -> bool:
    """May one thing do now the one, now the other: open and close?"""
    turns = a.predicate in _REVERSIBLE and b.predicate in _REVERSIBLE
    return turns and a.predicate != b.predicate and not (a.state or b.state)


PASSING = "holds so far"
"""The outcome of the periods of two statements of which one is for the time being."""
LASTING = timedelta(days=7)
"""How long what somebody did to a state may be held against it; set by hand."""


def _lasts(left: Claim, right: Claim, a: Statement, b: Statement) -> bool:
    """Is the one a state of a day, and what the other tells no later, so that it should have
    ended the state: "was open on Thursday", "was closed on Monday"; "was at large on Friday", "was
    caught on Thursday"?"""
    if a.fate:
        state, deed = (left, right) if a.denied else (right, left)
    elif a.state == b.state or a.predicate == b.predicate:
        return False
    else:
        state, deed = (left, right) if a.state else (right, left)
    was, then = days(state.scope.period or ""), days(deed.scope.period or "")
    return was is not None and then is not None and timedelta(0) <= was[0] - then[0] <= LASTING


def _may_have_changed(mine: date, other: date, a: Statement, b: Statement) -> bool:
    """May both reports be right, each on its day?  The dead do not live again, and what was done
    stays done."""
    final = a.predicate == "dead" if a.fate else not (a.state or b.state)
    if not final or a.denied == b.denied:
        return mine != other
    done, not_done = (mine, other) if b.denied else (other, mine)
    return not_done < done


def _contradiction(a: Statement, b: Statement, lexicon: Lexicon) -> SlotComparison | None:
    """The slot in which the one excludes the other; `None` where both may be so."""
    if one_predicate(a, b, lexicon) and a.denied != b.denied:
        positive, negative = (b, a) if a.denied else (a, b)
        if not _holds(positive, negative):
            return None
        return SlotComparison("polarity", "differs", a.canonical(), b.canonical())
    deeds = {lexicon.events.get(each.predicate, each.predicate) for each in (a, b)}
    if len(deeds) == 1 and swapped(a, b) >= NAMED:
        return SlotComparison("parties", "differs", a.said, b.said)
    if is_none_of(a, b) or is_none_of(b, a):
        return SlotComparison("existence", "differs", a.said, b.said)
    opposite = lexicon.are_opposite(a.predicate, b.predicate) and a.denied == b.denied
    if opposite and not by_others(a, b):
        return SlotComparison("opposites", "differs", a.predicate, b.predicate)
    return None


def _holds(positive: Statement, negative: Statement) -> bool:
    """Does what is denied lie in what is stated?  A negation may bear on any phrase behind its
    verb: who "did not resign over the report" may have resigned."""
    told = dict(positive.further)
    if negative.agent != NOTHING and not same(negative.agent, positive.agent):
        unsaid = positive.agent == NOTHING or positive.agent.pronoun != ""
        return unsaid and not negative.passive
    return all(same(each, told.get(lead, NOTHING)) for lead, each in negative.further)


def _agreement(a: Statement, b: Statement) -> tuple[Comparison, ...]:
    if a.predicate != b.predicate or a.denied != b.denied:
        return ()
    pairs = list(beside(a, b))
    known = alike(a.theme, b.theme) >= NOUN and pairs and all(fits(*pair) for pair in pairs)
    if not (a.fate or known):
        return ()
    return (Comparison(Relation.AGREEMENT, (SlotComparison("polarity", "equal"),)),)


def _never_since(value: Statement, period: str, other: str) -> bool:
    """Is something denied of all time since a day, and the other said of a later one: "has not
    been inspected since 2019", "was inspected in 2023"?"""
    since, then = days(period.removeprefix(SINCE)), days(other)
    if not value.denied or not period.startswith(SINCE) or since is None or then is None:
        return False
    return since[1] < then[0]


SINCE = "since "
"""The beginning of a period that goes on."""


def _speakers(left: Claim, right: Claim) -> SlotComparison:
    a, b = left.scope.speaker, right.scope.speaker
    if a is None or b is None:
        return SlotComparison("speaker", "unstated" if a == b else UNSTATED, a, b)
    if fold(a) == fold(b) or compare_names(a, b) != DIFFERENT:
        return SlotComparison("speaker", "equal", a, b)
    unsure = _speaks_for_others(a) or _speaks_for_others(b) or _is_part(a, b)
    return SlotComparison("speaker", "not told apart" if unsure else "differs", a, b)


_SPEAKING = WordSet.of("speaks-for-others") | WordSet.of("nameless-sources")


def _speaks_for_others(speaker: str) -> bool:
    """Is it somebody nameless who speaks for others: "a spokesman", "officials"?"""
    return singular(fold(speaker).split()[-1]) in _SPEAKING


def _is_part(a: str, b: str) -> bool:
    """Are all words of the one among those of the other: "police", "the police in Bern"?"""
    mine, other = set(fold(a).split()), set(fold(b).split())
    return mine <= other or other <= mine


def _times(left: Claim, right: Claim, a: Statement, b: Statement) -> SlotComparison:
    """When each was so: by the days that the clauses state, else by those of the reports."""
    mine, other = left.scope.period, right.scope.period
    if mine and other and not _lasts(left, right, a, b):
        one = mine == other or _never_since(a, mine, other) or _never_since(b, other, mine)
        return SlotComparison("period", "equal" if one else "differs", mine, other)
    days_of = left.as_of, right.as_of
    if days_of[0] and days_of[1] and _may_have_changed(days_of[0], days_of[1], a, b):
        return SlotComparison("period", "differs", *map(str, days_of))
    if a.passing != b.passing:
        return SlotComparison("period", PASSING, mine, other)
    return SlotComparison("period", "unstated" if mine == other else UNSTATED, mine, other)
