"""What a valid rule lacks all the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from claimcheck.errors import Problem
from claimcheck.rulebook.examples import UNWRITTEN
from claimcheck.rulebook.rule import Rule


def on(rule: Rule) -> Iterator[Problem]:
    """What its author should see to."""
    for name in ("title", "description", "why", "reference"):
        if UNWRITTEN in (getattr(rule, name) or ""):
            yield Problem(rule.path, f"`{name}` is still to be written")
    for field in fields(rule.options):
        value = getattr(rule.options, field.name)
        if isinstance(value, tuple) and UNWRITTEN.lower() in value:
            yield Problem(rule.path, f"`{field.name}` is still to be written")
    if fields(rule.options) and rule.options == type(rule.options)() and not rule.shipped:
        yield Problem(
            rule.path,
            f"it sets no options, so it takes whatever {rule.kind} is read: "
            f"`claimcheck rules options {rule.kind}` lists them",
        )
    if not rule.examples:
        yield Problem(rule.path, "it has no examples, so nothing shows that it does what it says")
