"""The examples of a rule file, written anew from what comes of them: to show before it counts.

Only what an example states is replaced, at its place in the file; all else stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any

import yaml

from claimcheck.rulebook.examples import Failure
from claimcheck.yamlfile.source import compose, decode

_TELLING = ("relation", "values", "text", "number", "low", "high", "bound", "unit", "edtf",
            "mode", "person", "role", "event")  # fmt: skip
"""What is stated of a claim or finding that an example did not have yet, as far as it is so."""
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Update:
    """A rule file as it is, and as its examples would hold."""

    path: Path
    before: str
    after: str

    @property
    def diff(self) -> list[str]:
        """What would change, line by line, as `diff -u` prints it."""
        name = str(self.path)
        before, after = self.before.splitlines(), self.after.splitlines()
        return list(unified_diff(before, after, name, name, lineterm=""))

    def write(self) -> None:
        """Change the file; its byte order mark and ends of lines stay.  Raises `OSError`."""
        was = self.path.read_bytes()
        text = self.after.replace("\n", "\r\n") if b"\r\n" in was else self.after
        mark = _MARK if was.startswith(_MARK) else b""
        self.path.write_bytes(mark + text.encode("utf-8"))


def update(path: Path, failed: Iterable[Failure]) -> Update:
    """The file of a rule with the examples that failed stating what came of them.

    Raises `OSError`.
    """
    source = decode(str(path), path.read_bytes())
    root = compose(source)
    text = source.text
    examples = _value(root, "examples")
    for failure in sorted(failed, key=lambda failure: -failure.number):
        if not isinstance(examples, yaml.SequenceNode):
            break
        node = examples.value[failure.number - 1]
        name = "relations" if failure.example.documents else "claims"
        stated = _value(node, name)
        if stated is not None:
            start, end = stated.start_mark.index, _end(stated)
            text = text[:start] + _flow(_statements(failure)) + text[end:]
    return Update(path, source.text, text)


def _statements(failure: Failure) -> Iterator[Mapping[str, Any]]:
    before = failure.example.relations or failure.example.claims
    for n, found in enumerate(failure.found):
        yield _kept(before[n], found) if n < len(before) else _told(found)


def _kept(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """What was stated, with the values that were found."""
    return {
        name: _kept(value, given) if isinstance(value, Mapping) and isinstance(given, Mapping)
        else _plain(given)
        for name, value in wanted.items()
        for given in [found.get(name)]
    }  # fmt: skip


def _told(found: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: _plain(found[name]) for name in _TELLING if found.get(name) not in (None, ())}
    if "number" in told or told.get("bound") == "exact":
        for name in ("low", "high"):
            told.pop(name, None)
    return told


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _flow(statements: Iterable[Mapping[str, Any]]) -> str:
    return yaml.safe_dump(
        list(statements), default_flow_style=True, sort_keys=False, allow_unicode=True,
        width=float("inf"),
    ).strip()  # fmt: skip


def _value(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _end(node: yaml.Node) -> int:
    """The end of what is written; that of a block lies behind the blank lines that follow it."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
        end: int = node.end_mark.index
        return end
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)
