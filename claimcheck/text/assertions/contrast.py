"""Two assertions that sound alike laid side by side: where the one excludes the other.

Only what both texts name is compared; what one of them leaves open says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.naming import unlike
from claimcheck.text.assertions.record import Assertion, Deed

POLARITY, OPPOSITES, PARTIES, PARTICIPANTS = "polarity", "opposites", "parties", "participants"
_MUTUAL = WordSet.of("mutual-verbs")


@dataclass(frozen=True, slots=True)
class Contrast:
    """What sets two assertions apart."""

    what: str
    """`polarity` (the one denies what the other says), `opposites`, `parties` (who does it and who
    suffers it change places) or `participants` (another takes part)."""
    left: str
    right: str


def contrast(
    left: Assertion, right: Assertion, lexicon: Lexicon, *, flipped: bool = False
) -> Contrast | None:
    """The first thing that sets the two apart, `None` where nothing is known to.

    `flipped` says that one of the two is denied as a whole ("denied that ..."), which turns what
    its first verb says round.
    """
    shared = list(_shared(left, right, lexicon))
    found = _polarity(shared, left, right, flipped=flipped)
    if found is not None or flipped:
        return found
    opposed = _opposed(left, right, lexicon)
    if opposed is not None:
        return opposed
    led = next((other for pair in shared if (other := _led(*pair, lexicon))), None)
    if led is not None:
        return led
    swapped = next((pair for pair in shared if _swapped(*pair)), None)
    if swapped is not None:
        return Contrast(PARTIES, *(f"{_told(deed)}" for deed in swapped))
    return next((other for pair in shared if (other := _others(*pair, lexicon))), None)


def alike(left: Assertion, right: Assertion) -> float:
    """The share of the words of the shorter of the two that the other has, 0 to 1."""
    fewer = min(len(left.words), len(right.words))
    return len(set(left.words) & set(right.words)) / fewer if fewer else 0.0


def _shared(left: Assertion, right: Assertion, lexicon: Lexicon) -> Iterator[tuple[Deed, Deed]]:
    """Deeds of one verb, once on each side, that have a word in common or none beside them."""
    mine, theirs = (_by_verb(side, lexicon) for side in (left, right))
    for verb, own in mine.items():
        other = theirs.get(verb, ())
        if len(own) == len(other) == 1:
            a, b = own[0], other[0]
            if a.words & b.words or not (a.words and b.words):
                yield a, b


def _by_verb(side: Assertion, lexicon: Lexicon) -> dict[str, list[Deed]]:
    found: dict[str, list[Deed]] = {}
    for deed in side.deeds:
        found.setdefault(lexicon.events.get(deed.verb, deed.verb), []).append(deed)
    return found


def _polarity(
    shared: list[tuple[Deed, Deed]], left: Assertion, right: Assertion, *, flipped: bool
) -> Contrast | None:
    turned = flipped
    for a, b in shared:
        if (a.negated != b.negated) != turned:
            return Contrast(POLARITY, _signed(a.verb, a.negated), _signed(b.verb, b.negated))
        turned = False
    if shared:
        return _lacking(left, right)
    if flipped:
        return Contrast(POLARITY, "", "") if _sign(left) == _sign(right) else None
    return _signs(left, right)


def _sign(side: Assertion) -> bool:
    """Is the first verb of an assertion negated?"""
    return bool(side.deeds) and side.deeds[0].negated


def _signs(left: Assertion, right: Assertion) -> Contrast | None:
    """A word that only one side negates, where the two share no verb: "no evidence"."""
    both = (word for word in left.words if word in left.signs and word in right.signs)
    word = next((word for word in both if left.signs[word] != right.signs[word]), None)
    if word is None:
        return None
    return Contrast(POLARITY, *(_signed(word, side.signs[word]) for side in (left, right)))


def _lacking(left: Assertion, right: Assertion) -> Contrast | None:
    for one, other in ((left, right), (right, left)):
        for noun in sorted(one.lacking - other.lacking):
            if other.signs.get(noun) is False:
                said = (f"no {noun}", noun)
                return Contrast(POLARITY, *(said if one is left else said[::-1]))
    return None


def _signed(word: str, negated: bool) -> str:
    return f"not {word}" if negated else word


def _opposed(left: Assertion, right: Assertion, lexicon: Lexicon) -> Contrast | None:
    """Opposites of which each side has one: "rise" beside "fall", both denied or neither."""
    mine = [word for word in left.words if word not in right.words]
    theirs = [word for word in right.words if word not in left.words]
    close = alike(left, right) >= CLOSE
    for a in mine:
        for b in theirs:
            if not lexicon.are_opposite(a, b) or left.signs.get(a) != right.signs.get(b):
                continue
            if _converse(a, b, left, right) or _of_another(a, b, left, right):
                continue
            if close or _beside(a, left) & _beside(b, right):
                return Contrast(OPPOSITES, a, b)
    return None


def _converse(a: str, b: str, left: Assertion, right: Assertion) -> bool:
    """Is each verb said of somebody else: "Chile won", "Peru lost"?"""
    mine, theirs = (
        frozenset[str]().union(*(d.doer.words for d in side.deeds if d.verb == verb))
        for verb, side in ((a, left), (b, right))
    )
    return bool(mine and theirs) and not mine & theirs


def _of_another(a: str, b: str, left: Assertion, right: Assertion) -> bool:
    """Is one verb said of somebody by name whom the other side does not name, nor says whom its own
    verb is of: "Kroll died while a guard was hurt" beside "a guard was hurt and will survive"?"""
    for verb, side, theirs, other in ((a, left, b, right), (b, right, a, left)):
        parties = [each for deed in side.deeds if deed.verb == verb
                   for each in (deed.doer, deed.done) if each.names or each.opening]  # fmt: skip
        named = frozenset[str]().union(*(party.words for party in parties))
        if named and not named & set(other.words) and not _beside(theirs, other):
            return True
    return False


CLOSE = 0.5
"""Share of words in common from which opposites are of one thing wherever they stand."""


def _beside(verb: str, side: Assertion) -> frozenset[str]:
    """Those who take part in the deeds of a verb."""
    return frozenset().union(*(deed.words for deed in side.deeds if deed.verb == verb))


def _led(left: Deed, right: Deed, lexicon: Lexicon) -> Contrast | None:
    """One party behind opposite prepositions: "for" beside "against the strike"."""
    for lead, party in left.further:
        for other, theirs in right.further:
            if lexicon.are_opposite(lead, other) and party.words & theirs.words:
                return Contrast(OPPOSITES, lead, other)
    return None


def _swapped(left: Deed, right: Deed) -> bool:
    """Does each do to the other what the other text says that it suffered?"""
    if left.verb != right.verb or left.verb in _MUTUAL:
        return False
    mine, theirs = _counterpart(left), _counterpart(right)
    same = left.doer.words & right.doer.words or mine & theirs
    return bool(left.doer.words & theirs and mine & right.doer.words) and not same


_FACING = ("to", "against", "over", "from")
"""Prepositions that lead to the other party of a deed without an object: "lost to Peru"."""


def _counterpart(deed: Deed) -> frozenset[str]:
    """To whom it is done, or who stands against the doer."""
    facing = (party.words for lead, party in deed.further if lead in _FACING)
    return deed.done.words or frozenset[str]().union(*facing)


def _crossed(left: Deed, right: Deed) -> bool:
    """Does one who comes first in the one text come second in the other?"""
    return bool(left.doer.words & right.done.words or left.done.words & right.doer.words)


def _told(deed: Deed) -> str:
    """Who does it to whom, in the words that both texts have."""
    return f"{' '.join(sorted(deed.doer.words))} {deed.verb} {' '.join(sorted(deed.done.words))}"


def _others(left: Deed, right: Deed, lexicon: Lexicon) -> Contrast | None:
    """Two names in one part of a deed that cannot be of one thing."""
    if left.verb != right.verb:
        return None
    mine = {"does": left.doer, "suffers": left.done, **dict(left.further)}
    theirs = {"does": right.doer, "suffers": right.done, **dict(right.further)}
    if left.verb in _MUTUAL and _crossed(left, right):
        mine, theirs = dict(left.further), dict(right.further)
    for part, party in mine.items():
        other = theirs.get(part)
        if other is not None and unlike(party, other, lexicon):
            return Contrast(PARTICIPANTS, ", ".join(party.names), ", ".join(other.names))
    return None
