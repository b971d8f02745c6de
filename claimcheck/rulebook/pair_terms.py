"""What a rule says of the pairs of its claims: `not_with`, `must_agree` and `bits`.

Only kinds whose claims meet by the weight of evidence have these keys.  Comparisons and levels are
those that the kind declares; what `not_with` names is known when all rules are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import yaml

from claimcheck import kinds
from claimcheck.errors import Problem
from claimcheck.kinds import Weighed
from claimcheck.rulebook.named import Name, read_names
from claimcheck.rulebook.rule import Rule
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key, Reader
from claimcheck.yamlfile.source import Source
from claimcheck.yamlfile.suggest import did_you_mean

MOST = 60.0
"""Bits that a rule may add or take at most: with so many the odds are past all doubt, as
`align.linkage.probability` has it."""


def keys(kind: str | None) -> dict[str, Key]:
    """The keys of a rule of the kind, none for one whose claims match by their words.

    Without a kind they take whatever some kind has.
    """
    reads: tuple[Reader, ...]
    if kind is None:
        reads = (read_names, schema.texts, schema.table)
    else:
        loaded = kinds.load(kind)
        if not kinds.is_weighed(loaded):
            return {}
        levels = {each.name: Key(partial(_levels, each.levels)) for each in loaded.EVIDENCE}
        reads = (read_names, schema.choices(agreeing(loaded)), partial(_mapped, levels))
    return {name: Key(read) for name, read in zip(NAMES, reads, strict=True)}


NAMES = ("not_with", "must_agree", "bits")


def agreeing(kind: Weighed) -> dict[str, frozenset[str]]:
    """The comparisons that `must_agree` may name, each with the levels that are differences."""
    return {each.name: each.differences for each in kind.EVIDENCE if each.differences}


@takes({"type": "number", "minimum": -MOST, "maximum": MOST})
def _bits(node: yaml.Node, source: Source) -> float | None:
    value: float | None = schema.number(node, source)
    if value is None or abs(value) <= MOST:
        return value
    schema.wrong(node, source, f"bits from {-MOST:g} to {MOST:g}")
    return None


@takes(json_form.mapping)
def _mapped(keys: Mapping[str, Key], node: yaml.Node, source: Source) -> Mapping[str, object]:
    return schema.mapping(node, source, keys)


@takes(lambda levels: json_form.mapping({level: Key(_bits) for level in levels}))
def _levels(levels: Iterable[str], node: yaml.Node, source: Source) -> Mapping[str, float]:
    return schema.mapping(node, source, {level: Key(_bits) for level in levels})


def renamed(rule: Rule, today: Mapping[str, str], notices: list[Problem]) -> Rule:
    """The rule with the ids of today in `not_with`, and a notice of each old one."""
    if not rule.not_with or not today:
        return rule
    return replace(rule, not_with=tuple(name.renamed(today, notices) for name in rule.not_with))


def problems(rules: Iterable[Rule], unread: Iterable[str] = ()) -> Iterator[Problem]:
    """What `not_with` names that is none of the other rules of the kind, nor a pack of them.

    `unread` are the ids of rules whose files have problems of their own.
    """
    every = sorted(rules, key=lambda rule: rule.id)
    for rule in every:
        for name in rule.not_with:
            others = [each.id for each in every if each.kind == rule.kind and each.id != rule.id]
            others += unread
            packs = dict.fromkeys(map(_pack, others))
            known = list(dict.fromkeys([rule.kind, *packs, *others]))
            if name.word not in known and name.word.removesuffix(EVERY) not in packs:
                hint = did_you_mean(name.word.removesuffix(EVERY), known)
                yield name.wrong(f'no other rule or pack of kind {rule.kind} "{name.word}"{hint}')


EVERY = ".*"
"""May stand behind the name of a pack."""


def excluding(rule: Rule, other: Rule) -> Name | None:
    """The name by which a rule keeps its claims from those of another; never from its own."""
    if rule.id == other.id:
        return None
    called = (other.id, _pack(other.id), _pack(other.id) + EVERY, other.kind)
    return next((name for name in rule.not_with if name.word in called), None)


def _pack(rule_id: str) -> str:
    return rule_id.partition(".")[0]
