"""What a reader takes, as JSON Schema: each says it beside itself, in a decorator.

The dialect is draft-07, which the editors' YAML language server knows best.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

Form = dict[str, Any]
Reader = TypeVar("Reader", bound=Callable[..., Any])
_FORMS: dict[Callable[..., Any], Callable[..., Form]] = {}

DIALECT = "http://json-schema.org/draft-07/schema#"
TEXT: Form = {"type": ["string", "number", "boolean"]}
"""Any scalar: YAML's `no` and `1.10` are words to these readers."""


def takes(form: Form | Callable[..., Form]) -> Callable[[Reader], Reader]:
    """Say what a reader takes; of a partial reader, as a function of what is bound in it."""

    def register(reader: Reader) -> Reader:
        _FORMS[reader] = form if callable(form) else lambda: dict(form)
        return reader

    return register


def of(reader: Callable[..., Any]) -> Form:
    """The form of a reader; anything at all for one that does not say."""
    if isinstance(reader, partial):
        make = _FORMS.get(reader.func)
        return make(*reader.args, **reader.keywords) if make else {}
    make = _FORMS.get(reader)
    return make() if make else {}


def mapping(
    keys: Mapping[str, Any], meanings: Mapping[str, str] | None = None, title: str = ""
) -> Form:
    """The form of a mapping of `schema.Key`s; old names of keys are marked as deprecated."""
    properties: dict[str, Form] = {}
    for name, key in keys.items():
        told = (meanings or {}).get(name)
        properties[name] = {**of(key.read), **({"description": told} if told else {})}
        for old in key.was:
            properties[old] = {**of(key.read), "deprecationMessage": f"called {name} now"}
    required = [name for name, key in keys.items() if key.required]
    return {
        **({"title": title} if title else {}),
        "type": "object", "additionalProperties": False, "properties": properties,
        **({"required": required} if required else {}),
    }  # fmt: skip


def many(form: Form) -> Form:
    """One of a form, or a list of them."""
    return {"anyOf": [form, {"type": "array", "items": form}]}
