"""Every option of a kind: what it means, what it takes, what it is where a rule does not set it."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from claimcheck.rulebook.loader import options_of
from claimcheck.rulebook.manual import meanings_of, written

_MANY = 12
"""Words allowed that are all named."""


@dataclass(frozen=True, slots=True)
class OptionEntry:
    """One option of a kind."""

    name: str
    takes: str
    """In words: `a list of words`, `true or false`."""
    default: str
    """As YAML has it, in one line."""
    meaning: str


def entries(kind: str) -> tuple[OptionEntry, ...]:
    """The options of a kind in their order.  Raises `KeyError`."""
    options = options_of(kind)
    meanings, hints, usual = meanings_of(options), get_type_hints(options), options()
    return tuple(
        OptionEntry(
            field.name, _takes(hints[field.name], field.metadata),
            written(getattr(usual, field.name)), meanings.get(field.name, ""),
        )
        for field in fields(options)
    )  # fmt: skip


def page(kind: str, width: int = 80) -> str:
    """The options of a kind in plain text of at most `width` columns."""
    lines = [f"Options of a rule of kind {kind}"]
    for entry in entries(kind):
        lines += ["", entry.name]
        for words in (entry.meaning, f"Takes {entry.takes}.  Unless set: {entry.default}"):
            lines += textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="  ")
    return "\n".join(lines) + "\n"


_NAMES = {str: "text", bool: "true or false", int: "a whole number", float: "a number"}


def _takes(hint: Any, metadata: Any) -> str:
    arguments = get_args(hint)
    if get_origin(hint) is Literal:
        return f"one of {', '.join(arguments)}"
    if get_origin(hint) is not tuple:
        return _NAMES.get(hint, "a mapping")
    if "allowed" in metadata:
        allowed = list(metadata["allowed"]())
        words = ", ".join(allowed[:_MANY])
        rest = f" and {len(allowed) - _MANY} more" if len(allowed) > _MANY else ""
        return f"a list of {words}{rest}"
    if get_origin(arguments[0]) is Literal:
        return f"a list of {', '.join(get_args(arguments[0]))}"
    return "a list of words"
