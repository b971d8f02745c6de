"""`claimcheck.yaml`: what a project always wants, found upward from the working folder.

Every key has an option of the same name on the command line, which overrules it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from claimcheck.errors import ConfigurationError, Problem
from claimcheck.model.finding import least_confidence
from claimcheck.rulebook.selection import Name, Selection
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

NAME = "claimcheck.yaml"
_COMMENT = re.compile(r"(?m)^\s*#.*$")


@dataclass(frozen=True, slots=True)
class Settings:
    """The values of one file; `None` and `()` where it says nothing."""

    path: Path | None = None
    """The file itself."""
    rules: tuple[Path, ...] = ()
    """Rule files, packs and folders of packs, from where the file stands."""
    selection: Selection = field(default_factory=Selection)
    """`select`, `extend-select` and `ignore`."""
    exclude: tuple[str, ...] = ()
    """Patterns of paths to leave out of folders."""
    format: str | None = None
    fail_on: str | None = None
    min_confidence: float | None = None
    show: float | None = None
    jobs: int | None = None
    allow_empty: bool | None = None
    single_source: bool | None = None
    strict: bool | None = None
    statistics: bool | None = None
    baseline: Path | None = None
    """The file of the baseline, from where the settings stand."""
    ignore_file: Path | None = None
    """The file of suppressions, likewise."""
    inline_ignores: bool | None = None


def find(folder: Path) -> Path | None:
    """The nearest `claimcheck.yaml` in a folder or above it."""
    here = folder.resolve()
    for candidate in (here, *here.parents):
        if (candidate / NAME).is_file():
            return candidate / NAME
    return None


def load(path: Path | None, choices: Mapping[str, Sequence[str]] | None = None) -> Settings:
    """The settings of a file; those of `None` say nothing.

    `choices` are the words that a key allows, for keys whose words are known higher up
    (`format`, `fail-on`).  Raises `ConfigurationError` with every problem of the file.
    """
    if path is None:
        return Settings()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            [Problem(str(path), f"cannot be read: {error.strerror}")]
        ) from error
    source = decode(_shown(path), content)
    if not source.problems and not _COMMENT.sub("", source.text).strip():
        return Settings(path)
    root = compose(source)
    values = {} if root is None else schema.mapping(root, source, _keys(choices or {}))
    if source.problems:
        raise ConfigurationError(source.problems)
    named = {name.replace("-", "_"): value for name, value in values.items()}
    rules = tuple(path.parent / entry for entry in named.pop("rules", ()))
    for name in ("baseline", "ignore_file"):
        if name in named:
            named[name] = path.parent / named[name]
    asked = (named.pop(name, ()) for name in ("select", "extend_select", "ignore"))
    return Settings(path, rules, Selection(*asked), **named)


def _keys(choices: Mapping[str, Sequence[str]]) -> dict[str, Key]:
    keys: dict[str, schema.Reader] = {
        "rules": schema.texts, "select": _names, "extend-select": _names, "ignore": _names,
        "exclude": schema.texts, "format": schema.text, "fail-on": schema.text,
        "jobs": schema.integer, "allow-empty": schema.boolean, "single-source": schema.boolean,
        "strict": schema.boolean, "statistics": schema.boolean,
        "min-confidence": _confidence, "show": _confidence,
        "baseline": schema.text, "ignore-file": schema.text, "inline-ignores": schema.boolean,
    }  # fmt: skip
    keys |= {name: schema.choice(allowed) for name, allowed in choices.items()}
    return {name: Key(read) for name, read in keys.items()}


def _names(node: yaml.Node, source: Source) -> tuple[Name, ...] | None:
    """Names with their places: what they name is known when the rules are."""
    return schema.many(_name, node, source)


def _name(node: yaml.Node, source: Source) -> Name | None:
    word, mark = schema.text(node, source), node.start_mark
    if word is None:
        return None
    excerpt = source.line(mark.line)
    return Name(word, Problem(source.path, "", mark.line + 1, mark.column + 1, excerpt))


def _confidence(node: yaml.Node, source: Source) -> float | None:
    value = schema.text(node, source)
    try:
        return None if value is None else least_confidence(value)
    except ValueError:
        schema.wrong(node, source, "high, medium, low or a number from 0 to 1")
        return None


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
