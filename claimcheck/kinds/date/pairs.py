"""Which dates may date one event: keys that block, and the participants that both name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from claimcheck.kinds import NEVER, Gate
from claimcheck.kinds.date.clocks import names_no_day
from claimcheck.kinds.date.event import head_of, is_written_out, one_written_day
from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon

STORY_BOUND = True


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The rule's event where it names them; else the head of the event and who takes part.

    The event may be the head of one clause and take part in the other ("an August incursion",
    "launched an incursion on Aug. 6").
    """
    if options.events:
        yield "event"
        return
    yield head_of(claim, lexicon)
    value = cast(DateValue, claim.value)
    for word in value.participants[:MOST_KEYS]:
        yield lexicon.events.get(word, word)
    if is_written_out(value):  # beside the keys that do not know the value, never instead
        yield f"on {value.edtf}"


MOST_KEYS = 12
"""Participants of a clause that serve as keys; a bound on work, since few clauses have as many."""


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """The share of participants that the poorer of the two events shares with the other.

    0 where the two share none: a verb alone does not make one event of two.
    """
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    heads = head_of(left, lexicon), head_of(right, lexicon)
    if _unresolved_apart(left, right) or a.edge is not None or b.edge is not None:
        return 0.0
    if names_no_day(a) != names_no_day(b):
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
    return OTHER_HEAD if one_written_day(a, b) else 0.0


def _verbs(value: DateValue, lexicon: Lexicon) -> set[str]:
    return {lexicon.events.get(verb, verb) for verb in value.verbs}


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
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    if a.low is not None and b.low is not None:
        return False
    return a.surface != b.surface


def gate(options: Options) -> Gate:
    """As the rule sets it, for the sentence."""
    return Gate(
        options.context, options.near, options.apart_context, options.apart_near,
        apart_score=MOST_ALIKE, inside=NEVER,
    )  # fmt: skip
