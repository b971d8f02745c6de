"""The block that may stand before a text: outlet, published, title, url; in YAML between two marks,
or line by line without them, as the header of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._encoding import decode
from claimcheck.readers._facts import FIELDS, Facts, facts
from claimcheck.readers._input_file import Source

_BLOCK = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADER = re.compile(
    rf"\A((?:(?:{'|'.join(FIELDS)}):[^\S\n]*\S[^\n]{{0,500}}\n){{1,{len(FIELDS)}}})\n",
    re.IGNORECASE,
)
_KEY = re.compile(r"\s*[\w-]+:(?:\s|\Z)")


def read(source: Source) -> Iterator[Document | Skipped | Problem]:
    """The one document of a file of text with or without a front matter."""
    text = decode(source.content(), source.facts.encoding)
    block = _BLOCK.match(text)
    stated, problems = Facts(), list[Problem]()
    start = 0
    header = None if block else _HEADER.match(text)
    if header and (found := _headed(header[1])) is not None:
        stated, start = found, header.end()
    if block:
        mapping, stated, problems = _parse(source.name, block[1] or "")
        # what only looks like a front matter (a rule over a paragraph) belongs to the text
        start = block.end() if mapping else 0
    yield from problems
    line = 1 + text.count("\n", 0, start)
    yield source.document(source.name, text[start:], stated, line)


def _headed(lines: str) -> Facts | None:
    """What a header without marks states; `None` where it is no header ("Published: Friday night"),
    which nobody needs to be told of."""
    fields: dict[str, object] = {}
    for line in lines.splitlines():
        name, _, value = line.partition(":")
        fields[name.lower()] = value.strip()
    stated, wrong = facts(fields)
    return None if wrong else stated


def _parse(name: str, block: str) -> tuple[bool, Facts, list[Problem]]:
    """Is the block a front matter, what does it state, and what is wrong in it?"""
    import yaml  # noqa: PLC0415

    from claimcheck.yamlfile import source as yaml_source  # noqa: PLC0415

    if not block.strip():
        return True, Facts(), []
    # an empty line for the opening mark, so that lines count as in the file
    text = yaml_source.Source(name, f"\n{block}")
    root = yaml_source.compose(text)
    if not isinstance(root, yaml.MappingNode):
        looks_like = _KEY.match(block) is not None
        if root is not None:
            text.complain("the front matter is not a mapping of fields, so it is read as text",
                          root.start_mark)  # fmt: skip
        return looks_like and root is None, Facts(), text.problems
    nodes = {str(key.value): value for key, value in root.value}
    stated, wrong = facts({key: _plain(node) for key, node in nodes.items()})
    for field, message in wrong.items():
        text.complain(message, nodes[field].start_mark)
    return True, stated, text.problems


def _plain(node: object) -> object:
    """The text of a scalar; anything else as it is, for `facts` to refuse."""
    import yaml  # noqa: PLC0415

    return str(node.value) if isinstance(node, yaml.ScalarNode) else node
