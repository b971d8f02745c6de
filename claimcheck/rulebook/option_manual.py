"""Every option of a kind: what it means, what it takes, what it is where a rule does not set it.

The keys beside the options that say what becomes of pairs of claims are told with them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from claimcheck import kinds
from claimcheck.model.evidence import Evidence
from claimcheck.rulebook import pair_terms
from claimcheck.rulebook.loader import options_of
from claimcheck.rulebook.manual import meanings_of, written
from claimcheck.rulebook.rule import Rule

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


def pair_entries(kind: str) -> tuple[OptionEntry, ...]:
    """The keys of a rule of the kind on pairs of its claims; none where claims match by words."""
    loaded = kinds.load(kind)
    if not kinds.is_weighed(loaded):
        return ()
    meanings = meanings_of(Rule)
    agreeing = ", ".join(pair_terms.agreeing(loaded))
    takes = ("a list of rules and packs", f"a list of {agreeing}", "a mapping of the levels below")
    return tuple(
        OptionEntry(name, each, written(()), meanings[name])
        for name, each in zip(pair_terms.NAMES, takes, strict=True)
    )


def comparisons(kind: str) -> tuple[Evidence, ...]:
    """Those of a kind, with their levels; none where claims match by words."""
    loaded = kinds.load(kind)
    return loaded.EVIDENCE if kinds.is_weighed(loaded) else ()


def page(kind: str, width: int = 80) -> str:
    """The options of a kind in plain text of at most `width` columns."""
    lines = [f"Options of a rule of kind {kind}"]
    lines += _told(entries(kind), width)
    if pairs := pair_entries(kind):
        lines += ["", "Beside the options: what becomes of pairs of claims", *_told(pairs, width)]
        lines += ["", "Comparisons and their levels; those with ! are differences (must_agree)"]
    for each in comparisons(kind):
        marked = (f"{level}!" if level in each.differences else level for level in each.levels)
        lines += textwrap.wrap(f"{each.name}: {', '.join(marked)}", width, initial_indent="  ",
                               subsequent_indent="    ")  # fmt: skip
    return "\n".join(lines) + "\n"


def _told(entries: Iterable[OptionEntry], width: int) -> Iterator[str]:
    for entry in entries:
        yield from ("", entry.name)
        for words in (entry.meaning, f"Takes {entry.takes}.  Unless set: {entry.default}"):
            yield from textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="  ")


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
