"""A rule and the rulebook, as the rest of the program sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from claimcheck.errors import Problem
from claimcheck.lexicons.in_force import SHIPPED, Words
from claimcheck.model.finding import Severity
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.named import Name


@dataclass(frozen=True, slots=True)
class ExampleDocument:
    """One of several texts that an example compares."""

    text: str
    outlet: str | None = None
    published: str | None = None
    """Its day of publication, if not that of the example."""
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text that must, or must not, give claims of the rule; or several, and how they relate."""

    text: str = ""
    """Empty where there are `documents`."""
    published: str | None = None
    claims: tuple[Mapping[str, Any], ...] = ()
    """What must come of it, claim by claim: any fields of the JSON form; empty for none."""
    line: int | None = None
    """Where it stands in the rule's file."""
    documents: tuple[ExampleDocument, ...] = ()
    """Texts of several outlets; empty for an example of one text."""
    relations: tuple[Mapping[str, Any], ...] = ()
    """What must come of comparing the `documents`, finding by finding: `relation`, and any of
    `severity`, `confidence` (a band), `values`, `subject`; empty for none."""

    @property
    def fires(self) -> bool:
        """Must something come of it?"""
        return bool(self.claims or self.relations)

    @property
    def told(self) -> str:
        """It in a few words, for messages."""
        words = self.text or " | ".join(each.text for each in self.documents)
        return words if len(words) <= _TOLD else f"{words[: _TOLD - 1]}…"


_TOLD = 60


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack says of itself, in `pack.yaml`, or the package that brings it."""

    name: str
    version: str | None = None
    package: str | None = None
    """The name under which an installed package offers it; `None` for a folder."""
    title: str | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Old id of a rule -> the id of today."""

    @property
    def told(self) -> str:
        """Package and version, as far as there are any."""
        parts = (f"package:{self.package}" if self.package else "", self.version or "")
        return " ".join(part for part in parts if part)


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
    not_with: tuple[Name, ...] = ()
    """Rules or packs (`money` or `money.*`) of its kind, or the kind itself for all other rules,
    whose claims are never set beside those of this rule, whichever of the two says so."""
    must_agree: tuple[str, ...] = ()
    """Comparisons in which a claim of this rule and any other must not differ to be set beside each
    other; what one of them leaves unsaid is no difference."""
    bits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Comparison, level and the bits, from -60 to 60, that are added to the shipped weight where
    two claims of this rule come out at that level."""
    shipped: bool = False
    """Is it one of the program's own?"""
    pack: Pack | None = None
    """The pack that it is of, where that says more of itself than its name."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules in force, with the names and words that they share."""

    rules: tuple[Rule, ...]
    """By falling priority, then id."""
    lexicon: Lexicon = field(default_factory=Lexicon)
    words: Words = SHIPPED
    """The tables of words that grammars read by."""
    notices: tuple[Problem, ...] = ()
    """What still works in the files and settings and should be mended: names of old."""

    def of_kind(self, kind: str) -> tuple[Rule, ...]:
        """The rules of one kind in the order in which they are asked."""
        return tuple(rule for rule in self.rules if rule.kind == kind)

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id.  Raises `KeyError`."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)
