"""The kinds of claim; a package each, whose name is the kind's id.

A package in here is a kind when it satisfies `Kind`.  Kinds are found by listing what is here,
so a new package is a new kind.  A kind knows neither
YAML nor rules: a rule hands it a frozen `Options`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

NEVER = 2.0
"""For a gate that nothing passes: a share that no two claims reach."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Weights of words, 0 to 1, that two claims must share before they are compared.

    Equal values are evidence of one fact, different ones are none: so values that are apart ask
    for more.  A value is never a key, else no conflict could be found.
    """

    sentence: float = 0.0
    """Share of the words of the poorer sentence."""
    near: float = 0.0
    """Share of the words next to the value."""
    apart_sentence: float = 0.0
    """The same where the values cannot both hold."""
    apart_near: float = 0.0
    apart_score: float = 0.0
    """The kind's score that two claims need where the values cannot both hold."""
    home: bool = False
    """Do two claims of different documents that both tell of the place of their leads pass
    without shared words, where the values cannot both hold?"""
    actors: bool = False
    """Must two clauses that name somebody share a name, where the values cannot both hold?"""
    inside: float = 0.0
    """As `apart_sentence`, for two claims of one document: an article tells of other events
    and other people in like words, and seldom contradicts itself.  Above 1: never."""


class Kind(Protocol):
    """What the module of a kind offers."""

    Options: type[Any]
    """A frozen dataclass with a default for every field; its fields are a rule's settings."""

    STORY_BOUND: bool
    """Are claims compared only within one story (figures, dates), or anywhere (quotations)?"""

    def find(self, article: Article) -> Iterable[Claim]:
        """Every mention of the kind in an article, in order of place, `rule` unset."""
        ...

    def accept(self, mention: Claim, options: Any, article: Article) -> Claim | None:
        """The mention as a rule with these options claims it (slots filled), else `None`."""
        ...

    def distance(self, claim: Claim, options: Any) -> int:
        """How far from the claim the word stands for which a rule takes it; 0 where none is asked
        for.  Of the rules of one pack that accept a claim, the one of the nearest word has it."""
        ...

    def keys(self, claim: Claim, options: Any, lexicon: Lexicon) -> Iterable[str]:
        """Blocking keys: claims of one rule that share a key are compared.  Never the value."""
        ...

    def score(self, left: Claim, right: Claim, options: Any, lexicon: Lexicon) -> float:
        """How surely two claims answer the same question, 0 (a gate fails) to 1."""
        ...

    def gate(self, options: Any) -> Gate:
        """How much the words around two claims must share before they are compared."""
        ...

    def compare(
        self, left: Claim, right: Claim, options: Any, lexicon: Lexicon
    ) -> Comparison | tuple[Comparison, ...]:
        """How two claims that answer one question relate: the kind's ladder.

        Several where one pair differs in two respects (a quotation's words and its speaker),
        the gravest first; an empty tuple where nothing can be said.
        """
        ...

    def subject(self, claim: Claim) -> str:
        """The question that a claim answers, in a few words, for headings; empty where its own
        words do not say and the rule's title must."""
        ...


def names() -> list[str]:
    """The ids of all kinds, sorted, without importing one."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name[0] != "_")


@cache
def load(name: str) -> Kind:
    """The kind of that id.  Raises `KeyError` for an unknown one."""
    if name not in names():
        raise KeyError(name)
    return cast(Kind, import_module(f"{__name__}.{name}"))
