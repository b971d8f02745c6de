"""Rule files -> the rulebook: the packs that ship, and a user's own.

Every error in every file is collected before `RuleError` is raised.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from claimcheck import kinds
from claimcheck.errors import Problem, RuleError
from claimcheck.lexicons import read as lexicons
from claimcheck.model.finding import Severity
from claimcheck.rulebook import example_forms, packs, pair_terms, records
from claimcheck.rulebook.packs import RuleFile
from claimcheck.rulebook.rule import Rule, Rulebook
from claimcheck.rulebook.selection import Selection
from claimcheck.rulebook.severities import Severities
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode


def load(
    paths: Sequence[Path] = (),
    *,
    shipped: bool = True,
    selection: Selection | None = None,
    severities: Severities | None = None,
) -> Rulebook:
    """The rules that ship and those below `paths`, with the lexicon.

    `selection` says which of them are in force; without it all are.  `severities` says how grave
    their conflicts are; without it each rule does.  Raises `RuleError`.
    """
    asked, graded = selection or Selection(), severities or Severities()
    problems: list[Problem] = []
    notices: list[Problem] = []
    found: dict[str, Rule] = {}
    unread: list[str] = []
    for rule in _shipped() if shipped else ():
        found[rule.id] = rule
    places = packs.places(paths, problems)
    for rule_file in packs.below(places, problems):
        read = _read(rule_file, problems, notices)
        if read is None:
            unread.append(rule_file.id)
        else:
            found[rule_file.id] = read
    today = _today(found)
    asked = asked.renamed(today, notices)
    found = {id_: pair_terms.renamed(rule, today, notices) for id_, rule in found.items()}
    problems.extend(pair_terms.problems(found.values(), unread))
    problems.extend(asked.problems(found.values()))
    problems.extend(graded.problems(found.values()))
    folders = packs.lexicon_places(places)
    try:
        lexicon, words = lexicons.load(folders), lexicons.words(folders)
    except RuleError as error:
        raise RuleError([*problems, *error.problems]) from error
    if problems:
        raise RuleError(problems)
    in_force = graded.applied(asked.rules(found.values()))
    rules = sorted(in_force, key=lambda rule: (-rule.priority, rule.id))
    return Rulebook(tuple(rules), lexicon, words, tuple(notices))


def _today(rules: Mapping[str, Rule]) -> dict[str, str]:
    """Old id -> the id of today, where packs say that rules had others."""
    renamed: dict[str, str] = {}
    for rule in rules.values():
        renamed.update(rule.pack.renamed if rule.pack else {})
    return {old: new for old, new in renamed.items() if old not in rules}


def origin(rule: Rule) -> str:
    """Where a rule comes from: `shipped`, `yours`, `package:NAME 1.2`, and whether it `replaces the
    shipped one`."""
    if rule.shipped:
        return "shipped"
    replaced = any(rule.id == rule_file.id for rule_file in packs.shipped_files())
    version = rule.pack.told if rule.pack else ""
    whose = version if rule.pack and rule.pack.package else f"yours {version}".strip()
    return f"{whose}, replaces the shipped one" if replaced else whose


@cache
def _shipped() -> tuple[Rule, ...]:
    problems: list[Problem] = []
    rules = [_read(rule_file, problems, []) for rule_file in packs.shipped_files()]
    if problems:
        raise RuleError(problems)
    return tuple(rule for rule in rules if rule is not None)


def _read(rule_file: RuleFile, problems: list[Problem], notices: list[Problem]) -> Rule | None:
    try:
        content = rule_file.file.read_bytes()
    except OSError as error:
        problems.append(Problem(rule_file.path, f"cannot be read: {error.strerror}"))
        return None
    source = decode(rule_file.path, content)
    root = compose(source, trusted=rule_file.shipped)
    rule = None if root is None else _rule(rule_file, root, source)
    problems.extend(source.problems)
    notices.extend(source.notices)
    return None if source.problems else rule


def _rule(rule_file: RuleFile, root: yaml.Node, source: Source) -> Rule | None:
    """The rule of a root node; `None` or half a rule where the source has problems."""
    kind = _kind_of(root, source)
    values = schema.mapping(root, source, keys(kind), "the rule lacks")
    if source.problems or kind is None:
        return None
    severity = Severity(values.pop("severity", Severity.ERROR.value))
    values.setdefault("description", "")
    values.setdefault("reference", None)
    values.setdefault("options", options_of(kind)())
    return Rule(id=rule_file.id, path=rule_file.path, shipped=rule_file.shipped,
                severity=severity, pack=rule_file.pack, **values)  # fmt: skip


def _kind_of(root: yaml.Node, source: Source) -> str | None:
    """The kind is read first: it says which options there are."""
    if not isinstance(root, yaml.MappingNode):
        return None
    for key, value in root.value:
        if key.value == "kind":
            quiet = Source(source.path, source.text)
            kind: str | None = schema.choice(_kind_names())(value, quiet)
            return kind
    return None


@cache
def _kind_names() -> tuple[str, ...]:
    return tuple(kinds.names())


@lru_cache(maxsize=64)
def keys(kind: str | None) -> dict[str, Key]:
    """The keys of a rule file; the kind decides on `options` and on what is said of pairs."""
    return {
        "kind": Key(schema.choice(_kind_names()), required=True),
        "title": Key(schema.text, required=True),
        "description": Key(schema.text),
        "why": Key(schema.text, required=True),
        "reference": Key(schema.text),
        "severity": Key(schema.choice(level.value for level in Severity)),
        "priority": Key(schema.integer),
        "group": Key(schema.text),
        **pair_terms.keys(kind),
        "options": Key(records.record(options_of(kind)) if kind else schema.plain),
        "examples": Key(schema.items(example_forms.example)),
    }


def options_of(kind: str) -> type[Any]:
    """The dataclass of a kind's options."""
    options: type[Any] = kinds.load(kind).Options
    return options
