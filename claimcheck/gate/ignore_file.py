"""`claimcheck-ignore.yaml`: a finding, or a rule in some documents, is let pass for a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pathspec import GitIgnoreSpec

from claimcheck.errors import ConfigurationError, Problem
from claimcheck.model.acceptance import Suppression
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

NAME = "claimcheck-ignore.yaml"
_COMMENT = re.compile(r"(?m)^\s*#.*$")
_ID = re.compile("[0-9a-f]{12}")
_ANYTHING = frozenset("*/.?[]")
"""Characters of which a pattern that fits every path may be made."""


def load(path: Path) -> list[Suppression]:
    """The suppressions of a file, those that are malformed with what is wrong.

    Raises `ConfigurationError` where the file is no list of entries at all.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        told = f"cannot be read: {error.strerror}"
        raise ConfigurationError([Problem(str(path), told)]) from error
    source = decode(str(path), content)
    if not source.problems and not _COMMENT.sub("", source.text).strip():
        return []
    root = compose(source)
    if root is not None and not isinstance(root, yaml.SequenceNode):
        schema.wrong(root, source, "a list of entries with finding or rule, and reason")
    if source.problems or root is None:
        raise ConfigurationError(source.problems)
    return [each for node in root.value for each in _read(node, source)]


def _read(node: yaml.Node, source: Source) -> Iterator[Suppression]:
    """The suppression of an entry; or one for each thing that is wrong with it."""
    source.problems.clear()
    given = schema.mapping(node, source, _KEYS, "this entry lacks")
    if not source.problems:
        for told in _amiss(given):
            source.complain(told, node.start_mark)
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    said = Suppression(
        source.path, line, column, given.get("reason", ""),
        finding=given.get("finding"), rule=given.get("rule"), documents=given.get("documents", ()),
        expires=date.fromisoformat(given["expires"]) if "expires" in given else None,
    )  # fmt: skip
    if not source.problems:
        yield said
    for wrong in source.problems:
        yield replace(
            said, line=wrong.line or line, column=wrong.column or column, malformed=wrong.message
        )


def _amiss(given: dict[str, Any]) -> Iterator[str]:
    """What does not fit together in an entry whose values are right one by one."""
    if ("finding" in given) == ("rule" in given):
        yield "takes either finding (the id of one) or rule with documents"
    elif "rule" in given and not given.get("documents"):
        yield (
            "lacks documents: patterns of the documents in which the rule is not to count; "
            "to be without a rule altogether, use ignore in claimcheck.yaml"
        )
    elif "finding" in given and "documents" in given:
        yield "takes no documents beside finding: the id says which finding is meant"


def _finding(node: yaml.Node, source: Source) -> str | None:
    given = schema.text(node, source)
    if given is not None and not _ID.fullmatch(given):
        source.complain(f'"{given[:40]}" is not the id of a finding: twelve digits from 0 to f, '
                        "in quotation marks, as the report and the baseline have it",
                        node.start_mark)  # fmt: skip
        return None
    return given


def _rule(node: yaml.Node, source: Source) -> str | None:
    given = schema.text(node, source)
    if given is not None and (blanket := too_wide(given)):
        source.complain(blanket, node.start_mark)
        return None
    return given


def too_wide(rule: str) -> str:
    """Why the name of a rule is refused that stands for many; empty where it does not.

    >>> too_wide("people.votes"), too_wide("*")[:26]
    ('', '"*" stands for many rules:')
    """
    if "*" in rule or "." not in rule or rule == "all":
        return f'"{rule[:40]}" stands for many rules: name one, as pack.name'
    return ""


def _pattern(node: yaml.Node, source: Source) -> str | None:
    given = schema.text(node, source)
    if given is None:
        return None
    problem = ""
    if given.startswith("!"):
        problem = "takes back what other patterns say; name what is meant"
    elif set(given) <= _ANYTHING:
        problem = "fits every document; name those that are meant"
    else:
        try:
            GitIgnoreSpec.from_lines([given])
        except ValueError:
            problem = "is no pattern as in .gitignore"
    if problem:
        source.complain(f'"{given[:40]}" {problem}', node.start_mark)
        return None
    return given


def _patterns(node: yaml.Node, source: Source) -> tuple[str, ...] | None:
    return schema.many(_pattern, node, source)


_KEYS = {
    "finding": Key(_finding),
    "rule": Key(_rule),
    "documents": Key(_patterns),
    "reason": Key(schema.text, required=True),
    "expires": Key(schema.day),
}
