"""Mappings -> frozen dataclasses: a kind's `Options` are their own schema.

The fields of the class are the keys and their annotations choose the readers, so a new kind's
options need no line here.  A field's metadata may bound its words: `allowed` gives them, `part`
what joins several to one, `problem` says of a word what is wrong with it.  `was` are names that the
option had: they are read still, with a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import MISSING, fields
from functools import cache, partial
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import yaml

from claimcheck.rulebook.meanings import meanings_of
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key, Reader, many
from claimcheck.yamlfile.source import Source
from claimcheck.yamlfile.suggest import did_you_mean


def record(type_: type[Any]) -> Reader:
    """A reader that fills a frozen dataclass: its fields are the keys, their types the readers."""
    return partial(_record, type_)


def _form(type_: type[Any]) -> json_form.Form:
    return json_form.mapping(keys_of(cast(Hashable, type_)), meanings_of(type_))


@takes(_form)
def _record(type_: type[Any], node: yaml.Node, source: Source) -> Any:
    before = len(source.problems)
    values = schema.mapping(node, source, keys_of(cast(Hashable, type_)), "the options lack")
    if len(source.problems) > before:
        return None
    try:
        return type_(**values)
    except ValueError as error:
        source.complain(str(error), node.start_mark)
        return None


@cache
def keys_of(type_: Hashable) -> Mapping[str, Key]:
    """The keys of a dataclass by its annotations.  Raises `TypeError` for one it cannot read."""
    hints = get_type_hints(cast(type, type_))
    return {
        field.name: Key(
            _checked(_reader_of(hints[field.name]), field.metadata),
            field.default is MISSING and field.default_factory is MISSING,
            tuple(field.metadata.get("was", ())),
        )
        for field in fields(cast(Any, type_))
    }


def _checked(read: Reader, metadata: Mapping[Any, Any]) -> Reader:
    """The reader of a list whose words a field's metadata bounds.

    `allowed` gives the words, `part` what joins several of them to one; `problem` says of a word
    what is wrong with it.
    """
    if "allowed" in metadata:
        return partial(many, partial(_known, metadata["allowed"], metadata.get("part")))
    if "problem" in metadata:
        return partial(many, partial(_approved, metadata["problem"]))
    return read


@takes(lambda allowed, part: json_form.TEXT if part else {"enum": list(allowed())})
def _known(
    allowed: Callable[[], Iterable[str]], part: str | None, node: yaml.Node, source: Source
) -> str | None:
    value = schema.text(node, source)
    words = tuple(allowed())
    for word in value.split(part) if value and part else [value]:
        if word is not None and word not in words:
            source.complain(f'unknown value "{word}"{did_you_mean(word, words)}', node.start_mark)
            return None
    return value


@takes(lambda problem: json_form.TEXT)
def _approved(problem: Callable[[str], str | None], node: yaml.Node, source: Source) -> str | None:
    value = schema.text(node, source)
    complaint = problem(value) if value is not None else None
    if complaint is None:
        return value
    source.complain(complaint, node.start_mark)
    return None


_SIMPLE: Mapping[Any, Reader] = {
    str: schema.text, bool: schema.boolean, int: schema.integer, float: schema.number,
}  # fmt: skip


def _reader_of(hint: Any) -> Reader:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if origin is Literal:
        return schema.choice(arguments)
    if origin is tuple and get_origin(arguments[0]) is Literal:
        return schema.choices(get_args(arguments[0]))
    if origin is tuple:
        return partial(many, _reader_of(arguments[0]))
    if type(None) in arguments:
        return _reader_of(Union[tuple(a for a in arguments if a is not type(None))])  # noqa: UP007
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return schema.table
    raise TypeError(f"no YAML form for {hint!r}")
