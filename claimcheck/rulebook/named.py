"""Names of rules, packs, kinds and relations as files and options give them, with their places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import yaml

from claimcheck.errors import Problem
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.source import Source


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it was given, and where."""

    word: str
    place: Problem
    """The option, or file, line and column; its message is empty."""

    @classmethod
    def of(cls, word: str, option: str) -> Name:
        """A name that an option of the command line gives."""
        return cls(word, Problem(option, ""))

    def wrong(self, message: str) -> Problem:
        """What is wrong with it, where it stands."""
        at = self.place
        return Problem(at.path, message, at.line, at.column, at.excerpt)

    def renamed(self, today: Mapping[str, str], notices: list[Problem]) -> Name:
        """This one with the name of today, and a notice where it is an old one."""
        if self.word not in today:
            return self
        new = today[self.word]
        notices.append(self.wrong(f'the rule "{self.word}" is called "{new}" now'))
        return replace(self, word=new)


@takes(json_form.many(json_form.TEXT))
def read_names(node: yaml.Node, source: Source) -> tuple[Name, ...] | None:
    """Names with their places: what they name is known when the rules are."""
    return schema.many(read_name, node, source)


@takes(json_form.TEXT)
def read_name(node: yaml.Node, source: Source) -> Name | None:
    """A name with its place."""
    word, mark = schema.text(node, source), node.start_mark
    if word is None:
        return None
    excerpt = source.line(mark.line)
    return Name(word, Problem(source.path, "", mark.line + 1, mark.column + 1, excerpt))
