"""A table of words as a YAML node -> its entries, each with the place where it stands.

A table is a list of words or, under the values that the words stand for, several such lists:
`two: [2, ii]`.  A list is written as YAML's own, or as text: a literal block (`|`) has an entry a
line, other text has entries between commas, or between spaces where it has no comma.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from claimcheck.yamlfile import schema
from claimcheck.yamlfile.source import Mark, Source


@dataclass(frozen=True, slots=True)
class Cell:
    """One entry of a table."""

    group: str
    """The value under which it is listed; empty in a table without values."""
    words: str
    line: int
    """From 0, as `Mark`."""
    column: int


def cells(node: yaml.Node, source: Source) -> Iterator[Cell]:
    """The entries of a table in order; what is none is complained of."""
    if isinstance(node, yaml.MappingNode):
        for group, _, value in schema.pairs(node, source):
            yield from _listed(group, value, source)
    else:
        yield from _listed("", node, source)


def _listed(group: str, node: yaml.Node, source: Source) -> Iterator[Cell]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            words = schema.text(item, source)
            if words is not None:
                yield Cell(group, words, item.start_mark.line, item.start_mark.column)
    elif not isinstance(node, yaml.ScalarNode):
        schema.wrong(node, source, "words")
    elif node.style in ("|", ">"):
        yield from _block(group, node, source)
    elif schema.text(node, source) is not None:
        start: Mark = node.start_mark
        for words in _cut(str(node.value)):
            yield Cell(group, words, start.line, start.column)


def _block(group: str, node: yaml.ScalarNode, source: Source) -> Iterator[Cell]:
    """The lines of the file itself, since the value of a block has lost its columns."""
    whole = node.style == "|"
    commas = "," in node.value
    for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
        line = source.line(number) or ""
        if number == node.end_mark.line and node.end_mark.column <= _indent(line):
            return  # the line of the next key
        column = _indent(line)
        for words in [line.strip()] if whole else _cut(line, commas=commas):
            column = line.find(words, column)
            if words:
                yield Cell(group, words, number, column)
            column += len(words)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _cut(text: str, *, commas: bool | None = None) -> list[str]:
    """The entries of a text: between its commas, or between spaces where it has none.

    >>> _cut("about, close to"), _cut("monday tuesday")
    (['about', 'close to'], ['monday', 'tuesday'])
    """
    by_comma = "," in text if commas is None else commas
    parts = text.split(",") if by_comma else text.split()
    return [words for part in parts if (words := part.strip())]
