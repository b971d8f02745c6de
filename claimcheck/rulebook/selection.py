"""`select`, `extend-select` and `ignore`: which rules are in force, which relations are reported.

A name is that of a rule, a pack, a kind or a relation.  The first three say which rules are meant,
a relation says what of their findings is: `select: [casualties, conflict]` asks for the conflicts
of that pack.  Of two names that fit a rule the narrower decides (rule, pack, kind), of two alike
`ignore`, as in Ruff.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck import kinds
from claimcheck.errors import Problem
from claimcheck.model.finding import Relation
from claimcheck.rulebook.named import Name
from claimcheck.rulebook.rule import Rule
from claimcheck.yamlfile import suggest

RELATIONS = tuple(relation.value for relation in Relation)
_ALONE = frozenset([Relation.SINGLE_SOURCE])
USUAL = frozenset(Relation) - _ALONE
"""What is reported unless something else is asked for."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; empty, all rules and what is usually reported."""

    select: tuple[Name, ...] = ()
    """Only these."""
    extend: tuple[Name, ...] = ()
    """These, too."""
    ignore: tuple[Name, ...] = ()
    """Not these."""

    @classmethod
    def of(cls, select: Iterable[str] = (), ignore: Iterable[str] = (),
           extend: Iterable[str] = ()) -> Selection:  # fmt: skip
        """That of the words of options."""
        return cls(
            tuple(Name.of(word, "--select") for word in select),
            tuple(Name.of(word, "--extend-select") for word in extend),
            tuple(Name.of(word, "--ignore") for word in ignore),
        )

    def over(self, usual: Selection) -> Selection:
        """This one where it says something, else the other.

        What it selects is not ignored for the other's sake, and a `select` of its own leaves
        nothing of what the other adds to one.
        """
        chosen = {name.word for name in (*self.select, *self.extend)}
        ignored = tuple(name for name in usual.ignore if name.word not in chosen)
        extend = self.extend if self.select else (*usual.extend, *self.extend)
        return Selection(self.select or usual.select, extend, self.ignore or ignored)

    def renamed(self, today: Mapping[str, str], notices: list[Problem]) -> Selection:
        """This one with the ids of today, and a notice of each old one."""
        if not today:
            return self
        return Selection(*(
            tuple(name.renamed(today, notices) for name in names)
            for names in (self.select, self.extend, self.ignore)
        ))  # fmt: skip

    @property
    def is_narrowed(self) -> bool:
        """Can a rule be out of force for its sake?"""
        return any(name.word not in RELATIONS for name in (*self.select, *self.ignore))

    def relations(self, single_source: bool | None = None) -> frozenset[Relation]:
        """The relations to report; `single_source` says of that one whether it is among them."""
        select, extend, ignore = map(_relations, (self.select, self.extend, self.ignore))
        found = ((select or USUAL) | extend) - ignore
        if single_source is None:
            return found
        return found | _ALONE if single_source else found - _ALONE

    @property
    def names_relations(self) -> bool:
        """Does its `select` say which relations to report?"""
        return bool(_relations(self.select))

    def rules(self, rules: Iterable[Rule]) -> list[Rule]:
        """Those of the rules that are in force."""
        taking_in = [name.word for name in (*self.select, *self.extend)]
        is_open = all(name.word in RELATIONS for name in self.select)
        leaving_out = [name.word for name in self.ignore]
        return [
            rule for rule in rules
            if max(_fit(rule, taking_in), -1 if is_open else -2) > _fit(rule, leaving_out)
        ]  # fmt: skip

    def problems(self, rules: Iterable[Rule]) -> Iterator[Problem]:
        """The names that fit nothing, each with the nearest that does."""
        known = _known(rules)
        for name in (*self.select, *self.extend, *self.ignore):
            if name.word not in known:
                hint = suggest.did_you_mean(name.word, known)
                yield name.wrong(f'no rule, pack, kind or relation "{name.word}"{hint}')


def _relations(names: Iterable[Name]) -> frozenset[Relation]:
    return frozenset(Relation(name.word) for name in names if name.word in RELATIONS)


def _fit(rule: Rule, words: Sequence[str]) -> int:
    """How narrowly a rule is named: 2 by itself, 1 by its pack, 0 by its kind, else -2."""
    named = (rule.kind, rule.id.partition(".")[0], rule.id)
    return max((n for n, word in enumerate(named) if word in words), default=-2)


def _known(rules: Iterable[Rule]) -> list[str]:
    """Every name there is, those of much before those of little."""
    ids = sorted(rule.id for rule in rules)
    packs = dict.fromkeys(id_.partition(".")[0] for id_ in ids)
    return list(dict.fromkeys([*packs, *sorted(kinds.names()), *RELATIONS, *ids]))
