"""The manual page of a rule and of a kind's options, made from what they say of themselves."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from claimcheck.rulebook.rule import Example, Rule


def page(rule: Rule, *, shipped: bool, width: int = 80) -> str:
    """The manual page of a rule, in plain text of at most `width` columns."""
    parts = [
        f"{rule.id}: {rule.title}",
        f"{' · '.join(_facts(rule))}\n{rule.path}{'' if shipped else ' (yours)'}",
        _filled(rule.description, width),
        _section("Why it matters", _filled(rule.why, width - 2)),
        _section("Reference", _filled(rule.reference or "", width - 2)),
        _section("Options", "\n".join(_options(rule.options, width))),
        _section("Examples", "\n".join(_examples(rule, width))),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(rule: Rule) -> Iterator[str]:
    yield from (rule.kind, rule.severity.value, f"priority {rule.priority}")
    if rule.group:
        yield f"group {rule.group}"


def _section(title: str, body: str) -> str:
    return f"{title}\n{textwrap.indent(body, '  ')}" if body else ""


def _filled(words: str, width: int) -> str:
    return textwrap.fill(words, width, break_long_words=False) if words else ""


def _options(options: Any, width: int) -> Iterator[str]:
    """Each option that the rule sets, with its value and the words of its author."""
    meanings = meanings_of(type(options))
    defaults = type(options)()
    for field in fields(options):
        value = getattr(options, field.name)
        if value != getattr(defaults, field.name):
            hang = " " * 4
            yield textwrap.fill(f"{field.name}: {written(value)}", width - 2,
                                subsequent_indent=hang)  # fmt: skip
            if field.name in meanings:
                yield textwrap.fill(meanings[field.name], width - 2,
                                    initial_indent=hang, subsequent_indent=hang)  # fmt: skip


def _examples(rule: Rule, width: int) -> Iterator[str]:
    for example in rule.examples:
        mark = "+" if example.claims else "-"
        yield textwrap.fill(f"{mark} {example.text}", width - 2, subsequent_indent="  ")
        if example.claims:
            yield textwrap.fill(_claims(example), width - 2,
                                initial_indent="    ", subsequent_indent="    ")  # fmt: skip


def _claims(example: Example) -> str:
    return "; ".join(
        ", ".join(f"{name} {written(value)}" for name, value in claim.items())
        for claim in example.claims
    )


def written(value: Any) -> str:
    """A value as YAML has it, in one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(written(item) for item in value) or "(none)"
    return str(value)


def meanings_of(options: type[Any]) -> dict[str, str]:
    """The string below each field of a class, by the field's name."""
    body = ast.parse(textwrap.dedent(inspect.getsource(options))).body[0]
    if not isinstance(body, ast.ClassDef):
        return {}
    found: dict[str, str] = {}
    for statement, after in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        ):
            found[statement.target.id] = " ".join(str(after.value.value).split())
    return found
