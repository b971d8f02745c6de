"""How an example is written in a rule file: one text with its claims, or several with relations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from claimcheck.model.finding import Band, Relation, Severity
from claimcheck.rulebook.rule import Example, ExampleDocument
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source

TEXT: Mapping[str, Key] = {
    "text": Key(schema.text, required=True),
    "published": Key(schema.day),
    "claims": Key(schema.items(schema.table), required=True),
}
"""The keys of an example of one text."""

DOCUMENT: Mapping[str, Key] = {
    "text": Key(schema.text, required=True),
    "outlet": Key(schema.text),
    "published": Key(schema.day),
    "title": Key(schema.text),
}
"""The keys of one of several texts."""

FINDING: Mapping[str, Key] = {
    "relation": Key(schema.choice(relation.value for relation in Relation), required=True),
    "severity": Key(schema.choice(level.value for level in Severity)),
    "confidence": Key(schema.choice(band.value for band in Band)),
    "values": Key(schema.texts),
    "subject": Key(schema.text),
}
"""What may be said of a finding that must come out."""


@takes(lambda: {"anyOf": [json_form.mapping(TEXT), json_form.mapping(STORY)]})
def example(node: yaml.Node, source: Source) -> Example | None:
    """The reader of one example; the key `documents` tells which of the two forms it has."""
    line = node.start_mark.line + 1
    if _has(node, "documents"):
        before = len(source.problems)
        values = schema.mapping(node, source, STORY, "the example lacks")
        if len(source.problems) == before and len(values["documents"]) < _FEWEST:
            source.complain("an example with documents has two or more", node.start_mark)
        return Example(**values, line=line) if len(source.problems) == before else None
    values = schema.mapping(node, source, TEXT, "the example lacks")
    return Example(**values, line=line) if "text" in values else None


@takes(lambda: json_form.mapping(DOCUMENT))
def document(node: yaml.Node, source: Source) -> ExampleDocument | None:
    """The reader of one of several texts."""
    values = schema.mapping(node, source, DOCUMENT, "the document lacks")
    return ExampleDocument(**values) if "text" in values else None


@takes(lambda: {"anyOf": [json_form.of(FINDING["relation"].read), json_form.mapping(FINDING)]})
def finding(node: yaml.Node, source: Source) -> Mapping[str, Any] | None:
    """The reader of a finding that must come out: a relation, or one with what else is so."""
    if isinstance(node, yaml.ScalarNode):
        relation = FINDING["relation"].read(node, source)
        return None if relation is None else {"relation": relation}
    values = schema.mapping(node, source, FINDING, "the finding lacks")
    return values if "relation" in values else None


STORY: Mapping[str, Key] = {
    "documents": Key(schema.items(document), required=True),
    "published": Key(schema.day),
    "relations": Key(schema.items(finding), required=True),
}
"""The keys of an example of several texts."""
_FEWEST = 2


def _has(node: yaml.Node, name: str) -> bool:
    return isinstance(node, yaml.MappingNode) and any(key.value == name for key, _ in node.value)
