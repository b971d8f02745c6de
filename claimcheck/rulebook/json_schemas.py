"""JSON Schemas of the files that people write, made from the readers that read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from claimcheck import kinds
from claimcheck.lexicons import read as lexicons
from claimcheck.rulebook import loader, pack_file, pair_terms, settings
from claimcheck.rulebook.meanings import meanings_of
from claimcheck.rulebook.rule import Rule
from claimcheck.yamlfile import json_form
from claimcheck.yamlfile.json_form import Form
from claimcheck.yamlfile.schema import Key

_KEYS = {
    "kind": "What is compared; it decides on the options",
    "title": "A few words for reports",
    "examples": "Texts with the claims, or documents with the relations, that must come of them",
}


def rule() -> Form:
    """The schema of a rule file; the kind decides on `options` and on what is said of pairs."""
    meanings = {**meanings_of(Rule), **_KEYS}
    form = json_form.mapping(loader.keys(None), meanings, "A rule of claimcheck")
    branches = [
        {"if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
         "then": {"properties": _of_kind(loader.keys(kind))}}
        for kind in kinds.names()
    ]  # fmt: skip
    return {"$schema": json_form.DIALECT, **form, "allOf": branches}


def _of_kind(keys: Mapping[str, Key]) -> dict[str, Form | bool]:
    """What the kind decides on; a key that it does not have is refused."""
    return {
        name: json_form.of(keys[name].read) if name in keys else False
        for name in ("options", *pair_terms.NAMES)
    }


def lexicon() -> Form:
    """The schema of a file of words of one's own."""
    form = json_form.mapping(lexicons.user_keys(), title="A lexicon of claimcheck")
    return {"$schema": json_form.DIALECT, **form}


def pack() -> Form:
    """The schema of `pack.yaml`."""
    form = json_form.mapping(pack_file.KEYS, title="What a pack of claimcheck says of itself")
    return {"$schema": json_form.DIALECT, **form}


def configuration(choices: Mapping[str, Sequence[str]] | None = None) -> Form:
    """The schema of `claimcheck.yaml`; `choices` are words known higher up, as for `settings`."""
    form = json_form.mapping(settings.keys(choices or {}), title="Settings of claimcheck")
    return {"$schema": json_form.DIALECT, **form}


SCHEMAS: Mapping[str, Callable[[], Form]] = {
    "rule": rule, "lexicon": lexicon, "pack": pack, "configuration": configuration,
}  # fmt: skip
"""By the name under which `claimcheck schema` prints them; that of reports stands beside these."""
