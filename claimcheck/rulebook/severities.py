"""`severity`: how grave the conflicts of a rule are, where the rule's own word is not to count.

A name is that of a rule, a pack or a kind; the narrowest that fits decides, of two alike the one
that is said last.  Only conflicts take the severity of their rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimcheck import kinds
from claimcheck.errors import Problem
from claimcheck.model.finding import Severity
from claimcheck.rulebook.named import Name
from claimcheck.rulebook.rule import Rule
from claimcheck.yamlfile import suggest


@dataclass(frozen=True, slots=True)
class Severities:
    """Names with the severity that their rules are to have."""

    said: tuple[tuple[Name, Severity], ...] = ()

    def over(self, usual: Severities) -> Severities:
        """This one behind the other, so that it decides where both name the same."""
        return Severities((*usual.said, *self.said))

    def applied(self, rules: Iterable[Rule]) -> list[Rule]:
        """The rules, with the severity that is asked for."""
        return [replace(rule, severity=self._of(rule)) for rule in rules]

    def problems(self, rules: Iterable[Rule]) -> Iterator[Problem]:
        """The names that fit nothing, each with the nearest that does."""
        known = sorted(rule.id for rule in rules)
        packs = dict.fromkeys(each.partition(".")[0] for each in known)
        allowed = list(dict.fromkeys([*packs, *sorted(kinds.names()), *known]))
        for name, _ in self.said:
            if name.word not in allowed:
                hint = suggest.did_you_mean(name.word, allowed)
                yield name.wrong(f'no rule, pack or kind "{name.word}"{hint}')

    def _of(self, rule: Rule) -> Severity:
        for named in (rule.id, rule.id.partition(".")[0], rule.kind):
            found = [severity for name, severity in self.said if name.word == named]
            if found:
                return found[-1]
        return rule.severity
