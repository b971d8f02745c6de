"""The manual page of a rule and of a kind's options, made from what they say of themselves."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from claimcheck.rulebook.meanings import meanings_of
from claimcheck.rulebook.rule import ExampleDocument, Rule

__all__ = ["meanings_of", "page", "written"]


def page(rule: Rule, *, shipped: bool, width: int = 80) -> str:
    """The manual page of a rule, in plain text of at most `width` columns."""
    parts = [
        f"{rule.id}: {rule.title}",
        f"{' · '.join(_facts(rule))}\n{rule.path}{'' if shipped else ' (yours)'}",
        _filled(rule.description, width),
        _section("Why it matters", _filled(rule.why, width - 2)),
        _section("Reference", _filled(rule.reference or "", width - 2)),
        _section("Options", "\n".join(_options(rule.options, width))),
        _section("Pairs of claims", "\n".join(_pairs(rule, width))),
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
            yield from _entry(field.name, value, meanings.get(field.name, ""), width)


def _entry(name: str, value: Any, meaning: str, width: int) -> Iterator[str]:
    hang = " " * 4
    yield textwrap.fill(f"{name}: {written(value)}", width - 2, subsequent_indent=hang)
    if meaning:
        yield textwrap.fill(meaning, width - 2, initial_indent=hang, subsequent_indent=hang)


def _pairs(rule: Rule, width: int) -> Iterator[str]:
    """What the rule says of two claims, one of which at least is its own."""
    meanings = meanings_of(Rule)
    bits = tuple(
        f"{name}: {level} {bits:+g}"
        for name, levels in rule.bits.items()
        for level, bits in levels.items()
    )
    for name, words in (
        ("not_with", tuple(each.word for each in rule.not_with)),
        ("must_agree", rule.must_agree),
        ("bits", bits),
    ):
        if words:
            yield from _entry(name, words, meanings[name], width)


def _examples(rule: Rule, width: int) -> Iterator[str]:
    for example in rule.examples:
        mark = "+" if example.fires else "-"
        texts = [example.text] if example.text else [_document(each) for each in example.documents]
        for text in texts:
            yield textwrap.fill(f"{mark} {text}", width - 2, subsequent_indent="  ")
            mark = " "
        expected = _statements(example.claims or example.relations)
        if example.documents:
            expected = f"compared: {expected or 'nothing is found'}"
        if expected:
            yield textwrap.fill(expected, width - 2,
                                initial_indent="    ", subsequent_indent="    ")  # fmt: skip


def _document(document: ExampleDocument) -> str:
    facts = ", ".join(filter(None, (document.outlet, document.published)))
    return f"{facts}: {document.text}" if facts else document.text


def _statements(stated: tuple[Mapping[str, Any], ...]) -> str:
    return "; ".join(
        ", ".join(f"{name} {written(value)}" for name, value in each.items()) for each in stated
    )


def written(value: Any) -> str:
    """A value as YAML has it, in one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(written(item) for item in value) or "(none)"
    return str(value)
