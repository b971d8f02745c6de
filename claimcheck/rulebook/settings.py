"""`claimcheck.yaml`, or `[tool.claimcheck]`: what a project always wants, found upward.

Every key has an option of the same name on the command line, and that a variable of the
environment; the command line goes before the environment, and that before the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import yaml

from claimcheck.errors import ConfigurationError, Problem
from claimcheck.model.finding import Severity, least_confidence
from claimcheck.rulebook.named import Name, read_name, read_names
from claimcheck.rulebook.selection import Selection
from claimcheck.rulebook.severities import Severities
from claimcheck.yamlfile import json_form, schema, toml
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

NAME = "claimcheck.yaml"
NAMES = (NAME, "claimcheck.yml")
"""What the file may be called; of two in one folder the first counts."""
PROJECT, TABLE = "pyproject.toml", ("tool", "claimcheck")
"""Where projects have the settings of many tools, and the table of ours."""
_SETUP = re.compile(r"(?m)^\[(?:tool:)?claimcheck\]")
"""How a section of ours would begin in `setup.cfg`, in which it is not looked for."""
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
    show: tuple[str, ...] | None = None
    """Parts of a report and a least confidence, as words."""
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
    severities: Severities = field(default_factory=Severities)
    """How grave the conflicts of rules are."""
    reports: tuple[tuple[str, Path], ...] = ()
    """Formats and the files that such reports go to, from where the settings stand."""


def find(folder: Path) -> Path | None:
    """The nearest file of settings in a folder or above it.

    That is `claimcheck.yaml`, `claimcheck.yml`, or a `pyproject.toml` with `[tool.claimcheck]`; of
    several in one folder the first of these.
    """
    here = folder.resolve()
    found = (path for above in (here, *here.parents) for path, _ in _files(above))
    return next(found, None)


def _files(folder: Path) -> Iterator[tuple[Path, int | None]]:
    """The files of a folder that hold settings, by falling rank, each with its first line."""
    for name in NAMES:
        if (folder / name).is_file():
            yield folder / name, None
    line = toml.line_of(_text(folder / PROJECT), TABLE)
    if line is not None:
        yield folder / PROJECT, line


def _text(path: Path) -> str:
    """What a file holds; nothing where it is not there or cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def passed_over(folder: Path, found: Path | None) -> Iterator[Problem]:
    """Settings that do not count, though somebody may think so; `found` are those that do.

    What stands beside them in files of lower rank; and sections in a `setup.cfg`, up to there.
    """
    here = folder.resolve()
    for above in (here, *here.parents):
        if match := _SETUP.search(text := _text(above / "setup.cfg")):
            line = text.count("\n", 0, match.start()) + 1
            told = f"settings are not read here, but in {NAME} or {PROJECT}"
            yield Problem(_shown(above / "setup.cfg"), told, line, 1)
        if found is None or above != found.parent.resolve():
            continue
        for path, begins in _files(above):
            if path.name != found.name:
                told = f"settings are not read here, since {found.name} stands beside it"
                yield Problem(_shown(path), told, begins, None if begins is None else 1)
        return


def load(path: Path | None, choices: Mapping[str, Sequence[str]] | None = None) -> Settings:
    """The settings of a file; those of `None` say nothing.

    `choices` are the words that a key allows, for keys whose words are known higher up
    (`format`, `fail-on`, and `show`, which takes a confidence, too).  Raises `ConfigurationError`
    with every problem of the file.
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
    root = toml.compose(source, TABLE) if path.suffix == ".toml" else compose(source)
    values = {} if root is None else schema.mapping(root, source, keys(choices or {}))
    if source.problems:
        raise ConfigurationError(source.problems)
    named = {name.replace("-", "_"): value for name, value in values.items()}
    rules = tuple(path.parent / entry for entry in named.pop("rules", ()))
    for name in ("baseline", "ignore_file"):
        if name in named:
            named[name] = path.parent / named[name]
    named["severities"] = Severities(named.pop("severity", ()))
    named["reports"] = tuple((form, path.parent / file) for form, file in named.pop("report", ()))
    asked = (named.pop(name, ()) for name in ("select", "extend_select", "ignore"))
    return Settings(path, rules, Selection(*asked), **named)


def keys(choices: Mapping[str, Sequence[str]]) -> dict[str, Key]:
    """The keys of the file; `choices` as for `load`."""
    keys: dict[str, schema.Reader] = {
        "rules": schema.texts, "select": read_names, "extend-select": read_names,
        "ignore": read_names, "exclude": schema.texts,
        "format": schema.text, "fail-on": schema.text,
        "jobs": schema.integer, "allow-empty": schema.boolean, "single-source": schema.boolean,
        "strict": schema.boolean, "statistics": schema.boolean,
        "min-confidence": _confidence, "severity": _severities,
        "show": partial(schema.many, partial(_part, choices.get("show", ()))),
        "report": partial(_reports, choices.get("format", ())),
        "baseline": schema.text, "ignore-file": schema.text, "inline-ignores": schema.boolean,
    }  # fmt: skip
    worded = {name: words for name, words in choices.items() if name != "show"}
    keys |= {name: schema.choice(allowed) for name, allowed in worded.items()}
    return {name: Key(read) for name, read in keys.items()}


@takes({"type": "object", "additionalProperties": {"enum": [level.value for level in Severity]}})
def _severities(node: yaml.Node, source: Source) -> tuple[tuple[Name, Severity], ...]:
    """Names of rules, packs or kinds, each with a severity."""
    read, found = schema.choice(level.value for level in Severity), []
    if not isinstance(node, yaml.MappingNode):
        schema.wrong(node, source, "a mapping of rules, packs or kinds to a severity")
        return ()
    for _, key, value in schema.pairs(node, source):
        named, level = read_name(key, source), read(value, source)
        if named is not None and level is not None:
            found.append((named, Severity(level)))
    return tuple(found)


@takes(lambda formats: json_form.mapping({name: Key(schema.text) for name in formats}))
def _reports(
    formats: Sequence[str], node: yaml.Node, source: Source
) -> tuple[tuple[str, str], ...]:
    """Formats, each with a file."""
    keys = {name: Key(schema.text) for name in formats}
    return tuple(schema.mapping(node, source, keys).items())


@takes(lambda parts: json_form.TEXT)
def _part(parts: Sequence[str], node: yaml.Node, source: Source) -> str | None:
    """A part of a report, or a confidence."""
    word = schema.text(node, source)
    try:
        if word is not None and word not in parts:
            least_confidence(word)
    except ValueError:
        wanted = f"{', '.join(parts)}, high, medium, low or a number from 0 to 1"
        schema.wrong(node, source, wanted)
        return None
    return word


@takes(json_form.TEXT)
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
