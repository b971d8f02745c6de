"""What a rule on quantities may say, and which words it may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.units.measures import BY_NAME
from claimcheck.text.units.money import CODES

MONEY = "money"
"""In `units`: any currency, an ISO 4217 code of three lower-case letters."""
COUNT = "count"
"""In `units`: no unit, a counted noun."""
SLOTS = ("place", "subject", "period")


def noun_problem(word: str) -> str | None:
    """Why a word is no head noun, `None` where it is one: heads are lower case and singular.

    >>> noun_problem("soldiers")
    'heads are singular and in lower case: write "soldier"'
    """
    *before, last = word.lower().split()
    form = " ".join([*before, singular(last)])
    return None if form == word else f'heads are singular and in lower case: write "{form}"'


def unit_names() -> list[str]:
    """All that `units` may name; a rate is written `usd per share`."""
    return [COUNT, MONEY, *BY_NAME, *sorted(CODES)]


_NOUNS: Mapping[str, Callable[[str], str | None]] = {"problem": noun_problem}
_UNITS = {"allowed": unit_names, "part": " per "}


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule of this kind may say."""

    heads: tuple[str, ...] = field(default=(), metadata=_NOUNS)
    """Singular head nouns that it counts, after synonyms; empty for any."""
    people: bool = False
    """Takes only what may count persons: a noun for them, a name ("four Danes"), or no noun."""
    heads_alone: tuple[str, ...] = field(default=(), metadata=_NOUNS)
    """Heads that suffice without any of the `predicates` ("deaths")."""
    not_heads: tuple[str, ...] = field(default=(), metadata=_NOUNS)
    """Heads that it never counts."""
    modifiers: tuple[str, ...] = ()
    """One of these words must stand before the head; empty for any."""
    not_modifiers: tuple[str, ...] = ()
    """None of these words may stand before the head."""
    predicates: tuple[str, ...] = ()
    """Lemmas, one of which must govern the figure; empty for any."""
    does: tuple[str, ...] = ()
    """Lemmas, as good as predicates, of what the counted do to others ("900 left the city")."""
    introduced_by: tuple[str, ...] = ()
    """Phrases, as good as predicates, earlier in the sentence of a figure without a noun of its
    own ("the death toll in the capital has risen to 12")."""
    followed_by: tuple[str, ...] = ()
    """Phrases, as good as predicates, right behind the figure and its noun ("12 people aboard")."""
    words: tuple[str, ...] = ()
    """Words in their base form, one of which must stand in the clause of the figure, whatever
    governs it ("ticket": "fans paid up to $900 for tickets"); empty for any."""
    not_words: tuple[str, ...] = ()
    """Words in their base form, none of which may stand there ("sale": "ticket sales brought in
    $45 million")."""
    not_predicates: tuple[str, ...] = ()
    """Lemmas that may not govern the figure."""
    understood: bool = True
    """Does it take a figure without a noun, where one of the `predicates` governs it?"""
    units: tuple[str, ...] = field(default=(COUNT,), metadata=_UNITS)
    """Units that it takes: names, `money`, `count`; empty for any."""
    tolerance: float = 0.0
    """Share by which two exact values may differ and still be called equal."""
    hedge: float = 0.10
    """Share that "around", "some", "nearly" allow to either side, at most five units of the last
    digit that is no nought at the end ("some 64.1%")."""
    agree: tuple[str, ...] = field(default=(), metadata={"allowed": lambda: SLOTS})
    """Slots (`place`, `subject`, `period`) that must be stated by both or by neither before
    values that differ are a conflict; else the difference is one of scope left open."""
    evolving: bool = False
    """The figure moves while the event lasts: a later one replaces an earlier one."""
    growing: bool = False
    """It only moves up: a later report with less contradicts an earlier one."""
    main: bool = False
    """A report gives one such figure, that of its event: two reports that tell of the place of
    their leads are compared without shared words.  So are `evolving` figures."""
    estimated: bool = False
    """The figure is an estimate of whoever counted: another speaker's is another count."""
    generic: bool = False
    """Takes what no other rule claims: head and modifiers must then be the same."""
    ages: bool = False
    """Takes how old somebody is, and nothing else."""
    bare: bool = False
    """Takes figures that name nothing they count ("fell to 48.7").  Two that cannot both hold are
    a conflict only where one sentence was printed in two versions."""

    @property
    def of_event(self) -> bool:
        """Is it a count of what an event has brought: its victims, what it destroyed?"""
        counts = COUNT in self.units and not (self.generic or self.bare)
        return counts and (self.evolving or self.main)
