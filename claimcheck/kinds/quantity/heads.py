"""What a figure counts: the head noun as it counts, the unit, money."""

from __future__ import annotations

from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.english.person_nouns import PEOPLE
from claimcheck.text.units.money import CODES

_GROUPS = WordSet.of("counted-people", "fate", "groups")


def may_be_people(quantity: Quantity) -> bool:
    """May a figure count persons: by a noun for them, by a name ("four Danes"), without a noun?"""
    return quantity.unit is None and is_of_people(quantity)


def is_of_people(quantity: Quantity) -> bool:
    """The same of an amount in any unit: "12 percent of voters"."""
    head = quantity.head
    if head is None or head in PEOPLE or head in _GROUPS:
        return True
    return quantity.noun is not None and quantity.noun.split()[-1][:1].isupper()


def base_unit(unit: str) -> str:
    """The unit without what it is per: `usd` of `usd per share`."""
    return unit.partition(" per ")[0]


def is_money(unit: str) -> bool:
    """Is the unit a currency code?"""
    return unit in CODES


def head_of(quantity: Quantity, lexicon: Lexicon) -> str | None:
    """The head noun as it counts: `soldier` -> `troop`."""
    head = quantity.head
    return lexicon.synonyms.get(head, head) if head else None


def heads_of(quantity: Quantity, lexicon: Lexicon) -> set[str]:
    """The head as written, with the word before it, and what each of the two counts as."""
    if quantity.head is None:
        return set()
    words = (*quantity.modifiers[-1:], quantity.head)
    forms = {quantity.head, " ".join(words)}
    return forms | {lexicon.synonyms.get(form, form) for form in forms}
