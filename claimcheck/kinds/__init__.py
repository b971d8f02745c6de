"""The kinds of claim; a package each, whose name is the kind's id.

A package in here is a kind when it satisfies `Kind`.  Kinds are found by listing what is here,
so a new package is a new kind.  A kind knows neither
YAML nor rules: a rule hands it a frozen `Options`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Protocol, TypeGuard, cast

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence
from claimcheck.model.finding import Comparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.model.traits import Traits
from claimcheck.text.article import Article


class Kind(Protocol):
    """What the module of a kind offers."""

    Options: type[Any]
    """A frozen dataclass with a default for every field; its fields are a rule's settings."""
    TRAITS: Traits
    """How the floors above treat its claims."""

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

    def compare(
        self, left: Claim, right: Claim, options: Any, lexicon: Lexicon
    ) -> Comparison | tuple[Comparison, ...]:
        """How two claims that answer one question relate: the kind's ladder.

        Several where one pair differs in two respects (a quotation's words and its speaker),
        the gravest first; an empty tuple where nothing can be said.
        """
        ...

    def subject(self, claims: Sequence[Claim], *, special: bool) -> str:
        """The question that claims answer, in a few words, for headings; empty where their own
        words do not say, but the title of their rule does.  `special`: is it a rule on one sort of
        claim, not on whatever no other rule takes?"""
        ...


class Weighed(Kind, Protocol):
    """A kind whose claims meet by the weight of evidence; they are compared inside one story."""

    EVIDENCE: tuple[Evidence, ...]
    """The comparisons that tell whether two claims answer one question."""

    def profile(self, claim: Claim, lexicon: Lexicon) -> Any:
        """What the comparisons see of one claim, worked out once.  It has `claim`, `dimension`,
        `words`, the folded words of its sentence, and `narrow`: does its rule say by itself what
        is asked?"""
        ...

    def comparable(self, left: Any, right: Any) -> bool:
        """Can two profiles be held against each other at all: are they of one dimension?"""
        ...

    def likeness(self, left: Claim, right: Claim) -> str:
        """How the two values stand to each other: one of `model.evidence.VALUES`."""
        ...


class Disputable(Weighed, Protocol):
    """A weighed kind of which one text may give two answers, each as that of its speaker."""

    def dispute(self, left: Any, right: Any, came: Comparison) -> Comparison | None:
        """How two claims relate, by their profiles and what came of comparing them, that one text
        sets side by side as the answers of two speakers; `None` where it does not."""
        ...


class Worded(Kind, Protocol):
    """A kind whose claims match by their own words: quotations, the posts of a person."""

    STORY_BOUND: bool
    """Are claims compared only within one story, or anywhere (quotations)?"""

    def keys(self, claim: Claim, options: Any, lexicon: Lexicon) -> Iterable[str]:
        """Blocking keys: claims of one rule that share a key are compared.  Never the value."""
        ...

    def in_one_story(self, left: Claim, right: Claim, lexicon: Lexicon) -> bool:
        """Do two claims match only within one story?"""
        ...

    def score(self, left: Claim, right: Claim, options: Any, lexicon: Lexicon) -> float:
        """How surely two claims answer the same question, 0 (not at all) to 1."""
        ...


def is_weighed(kind: Kind) -> TypeGuard[Weighed]:
    """Does the kind declare comparisons?"""
    return hasattr(kind, "EVIDENCE")


def is_disputable(kind: Weighed) -> TypeGuard[Disputable]:
    """Does the kind know disputes?"""
    return hasattr(kind, "dispute")


@cache
def names() -> tuple[str, ...]:
    """The ids of all kinds, sorted, without importing one."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in found if name[0] != "_"))


def traits(name: str) -> Traits:
    """The traits of the kind of that id.  Raises `KeyError` for an unknown one."""
    return load(name).TRAITS


@cache
def load(name: str) -> Kind:
    """The kind of that id.  Raises `KeyError` for an unknown one."""
    if name not in names():
        raise KeyError(name)
    return cast(Kind, import_module(f"{__name__}.{name}"))
