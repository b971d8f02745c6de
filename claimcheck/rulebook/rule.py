"""A rule and the rulebook, as the rest of the program sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from claimcheck.lexicons.in_force import SHIPPED, Words
from claimcheck.model.finding import Severity
from claimcheck.model.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Example:
    """A text that must, or must not, give claims of the rule."""

    text: str
    published: str | None = None
    claims: tuple[Mapping[str, Any], ...] = ()
    """What must come of it, claim by claim: any fields of the JSON form; empty for none."""
    line: int | None = None
    """Where it stands in the rule's file."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack: what it claims and how its claims compare."""

    id: str
    """`<pack>.<name>`, from the file's place."""
    kind: str
    title: str
    description: str
    why: str
    """Why a difference here matters."""
    reference: str | None
    severity: Severity
    """The severity of a conflict; other relations take their own defaults."""
    options: Any
    """The kind's `Options`, filled in."""
    examples: tuple[Example, ...] = ()
    path: str = ""
    group: str | None = None
    """Rules of one kind and group have their claims compared with each other's too, by the options
    of the last of them in priority; `None` keeps a rule's claims to itself."""
    priority: int = 0
    """Rules of one kind are asked in falling priority; the first that accepts claims."""
    shipped: bool = False
    """Is it one of the program's own?"""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules in force, with the names and words that they share."""

    rules: tuple[Rule, ...]
    """By falling priority, then id."""
    lexicon: Lexicon = field(default_factory=Lexicon)
    words: Words = SHIPPED
    """The tables of words that grammars read by."""

    def of_kind(self, kind: str) -> tuple[Rule, ...]:
        """The rules of one kind in the order in which they are asked."""
        return tuple(rule for rule in self.rules if rule.kind == kind)

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id.  Raises `KeyError`."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)
