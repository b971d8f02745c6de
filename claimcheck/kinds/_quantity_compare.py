"""When two figures answer the same question, and how they then relate.

Kept apart from the extraction of quantities (`quantity.py`), which knows nothing of rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

if TYPE_CHECKING:
    from claimcheck.kinds.quantity import Quantity

MONEY = "money"
"""In `units`: any currency, an ISO 4217 code of three lower-case letters."""
COUNT = "count"
"""In `units`: no unit, a counted noun."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule of this kind may say."""

    heads: tuple[str, ...] = ()
    """Singular head nouns that it counts, after synonyms; empty for any."""
    heads_alone: tuple[str, ...] = ()
    """Heads that suffice without any of the `predicates` ("deaths")."""
    not_heads: tuple[str, ...] = ()
    """Heads that it never counts."""
    modifiers: tuple[str, ...] = ()
    """One of these words must stand before the head; empty for any."""
    not_modifiers: tuple[str, ...] = ()
    """None of these words may stand before the head."""
    predicates: tuple[str, ...] = ()
    """Lemmas, one of which must govern the figure; empty for any."""
    not_predicates: tuple[str, ...] = ()
    """Lemmas that may not govern the figure."""
    units: tuple[str, ...] = (COUNT,)
    """Units that it takes: names, `money`, `count`; empty for any."""
    tolerance: float = 0.0
    """Share by which two exact values may differ and still be called equal."""
    hedge: float = 0.10
    """Share that "around", "some", "nearly" allow to either side."""
    evolving: bool = False
    """The figure moves while the event lasts: a later one replaces an earlier one."""
    context: float = 0.0
    """Share of weighted context words that two claims must have in common, 0 to 1."""
    generic: bool = False
    """Takes what no other rule claims: head and modifiers must then be the same."""


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention with its subject filled in, where head, predicate and unit fit the rule."""
    quantity = cast("Quantity", mention.value)
    if not _unit_fits(quantity.unit, options.units) or not _noun_fits(
        quantity, options, article.lexicon
    ):
        return None
    subject = subject_of(quantity.modifiers, article.lexicon)
    return replace(mention, scope=replace(mention.scope, subject=subject))


def _unit_fits(unit: str | None, allowed: tuple[str, ...]) -> bool:
    if not allowed:
        return True
    if unit is None:
        return COUNT in allowed
    return unit in allowed or (MONEY in allowed and is_money(unit))


def is_money(unit: str) -> bool:
    """Is the unit a currency code?"""
    return len(unit) == 3 and unit.isalpha() and unit not in ("ton", "day", "bit", "mph")


def head_of(quantity: Quantity, lexicon: Lexicon) -> str | None:
    """The head noun as it counts: `soldier` -> `troop`."""
    head = quantity.head
    return lexicon.synonyms.get(head, head) if head else None


def _noun_fits(quantity: Quantity, options: Options, lexicon: Lexicon) -> bool:
    heads = {quantity.head, head_of(quantity, lexicon)} - {None}
    modifiers = set(quantity.modifiers)
    predicates = set(quantity.predicate)
    if heads & set(options.not_heads) or modifiers & set(options.not_modifiers):
        return False
    if predicates & set(options.not_predicates):
        return False
    if options.modifiers and not modifiers & set(options.modifiers):
        return False
    if heads & set(options.heads_alone):
        return True
    if options.predicates and not predicates & set(options.predicates):
        return False
    if options.heads and heads:
        return bool(heads & set(options.heads))
    if options.heads:  # "51 were taken to hospital": the noun is understood
        return bool(options.predicates)
    return bool(heads or quantity.unit or options.predicates)


def subject_of(modifiers: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """The country whose demonym stands among the words before the head.

    The longest run of words wins: ("north", "korean") is North Korea, not Korea.
    """
    for length in (3, 2, 1):
        for start in range(len(modifiers) - length + 1):
            country = lexicon.demonyms.get(" ".join(modifiers[start : start + length]))
            if country is not None:
                return country
    return None


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """Dimension, and for a generic rule the head; never the value."""
    quantity = cast("Quantity", claim.value)
    dimension = quantity.unit or COUNT
    yield f"{dimension}/{head_of(quantity, lexicon)}" if options.generic else dimension
