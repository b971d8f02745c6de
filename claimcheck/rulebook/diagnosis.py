"""Why a rule takes what it takes of a text, and which of its options refuses the rest.

No kind says why it refuses.  So the question is put as an experiment: the mention is offered to the
rule again with one option laid open, then with two, and those that let it in are those that kept
it out (a counterfactual explanation; Wachter et al., 2017).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from itertools import combinations, product
from typing import Any

from claimcheck import kinds
from claimcheck.lexicons.in_force import using
from claimcheck.model.claim import Claim, Span
from claimcheck.model.document import Document
from claimcheck.rulebook.manual import written
from claimcheck.rulebook.rule import Rule, Rulebook
from claimcheck.text.article import Article

_MOST = 2
"""Options laid open at once."""
_UNTOLD = frozenset(["surface", "precision", "bare"])
"""Fields of a value that no option asks about."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule makes of one mention."""

    mention: Claim
    read: str
    """What was read in it: the fields of its value that say something."""
    outcome: str
    """Who takes it, and why this rule does not, if so."""
    taken: bool
    """Does this rule take it?"""

    def __str__(self) -> str:
        words = " ".join(self.mention.text.split())
        return f'"{words}" ({self.read}): {self.outcome}'


def verdicts(
    rule: Rule, document: Document, claims: Iterable[Claim], book: Rulebook
) -> list[Verdict]:
    """What a rule makes of each mention of its kind in a text, whose `claims` are all rules'."""
    takers = {(claim.kind, claim.span): claim.rule for claim in claims if claim.part is None}
    article = Article(document, book.lexicon)
    with using(book.words):
        return [
            _verdict(rule, mention, takers.get((mention.kind, mention.span)), article, book)
            for mention in kinds.load(rule.kind).find(article)
        ]


def unread(rule: Rule, claims: Sequence[Claim]) -> str:
    """What to say of a text in which nothing of the kind of a rule is read."""
    others = ", ".join(f'"{claim.text}" ({claim.kind})' for claim in claims)
    return f"no {rule.kind} is read in it" + (f"; what is read: {others}" if others else "")


def _verdict(
    rule: Rule, mention: Claim, taker: str | None, article: Article, book: Rulebook
) -> Verdict:
    read = _read(mention)
    if taker == rule.id:
        return Verdict(mention, read, f"{rule.id} takes it", taken=True)
    accepted = kinds.load(rule.kind).accept(mention, rule.options, article)
    if accepted is not None and taker is not None:
        told = f"{rule.id} would take it, but {_precedence(book.rule(taker), rule)}"
        return Verdict(mention, read, told, taken=False)
    names = refusing(rule, mention, article)
    told = f"refused by {' and '.join(_told(rule, name) for name in names)}"
    if not names:
        told = "refused by more than two options at once"
    by = f"{_ranked(book.rule(taker))} takes it" if taker else "no rule takes it"
    return Verdict(mention, read, f"{told}; {by}", taken=False)


def _precedence(taker: Rule, rule: Rule) -> str:
    if taker.priority != rule.priority:
        return (
            f"{_ranked(taker)} is asked first; this one has {rule.priority}: give it a "
            "`priority` above that"
        )
    if taker.id.partition(".")[0] == rule.id.partition(".")[0]:
        return f"in {_ranked(taker)} a word is named that stands nearer"
    return f"{_ranked(taker)}, as this one, comes first by its id: give this a higher `priority`"


def _ranked(rule: Rule) -> str:
    return f"{rule.id} (priority {rule.priority})"


def _told(rule: Rule, name: str) -> str:
    value = getattr(rule.options, name)
    if value == getattr(type(rule.options)(), name):
        return f"`{name}`, which is not set: {written(value)}"
    words = written(value)
    return f"`{name}: {words if len(words) <= _LONG else words[: _LONG - 1] + '…'}`"


_LONG = 60


def refusing(rule: Rule, mention: Claim, article: Article) -> tuple[str, ...]:
    """The fewest options without which a rule would take a mention; those that it sets first."""
    options, accept = rule.options, kinds.load(rule.kind).accept
    laid_open = _laid_open(options)
    for size in range(1, _MOST + 1):
        for names in combinations(laid_open, size):
            for values in product(*(laid_open[name] for name in names)):
                other = replace(options, **dict(zip(names, values, strict=True)))
                if accept(mention, other, article) is not None:
                    return names
    return ()


def _laid_open(options: Any) -> Mapping[str, tuple[Any, ...]]:
    """Option -> values under which it may refuse less; the options that are set come first."""
    usual = type(options)()
    names = [field.name for field in fields(options)]
    names.sort(key=lambda name: getattr(options, name) == getattr(usual, name))
    opened = {}
    for name in names:
        now, default = getattr(options, name), getattr(usual, name)
        open_ = {tuple: (), bool: not now}.get(type(now), type(now)() if now is not None else None)
        values = tuple(dict.fromkeys(value for value in (open_, default) if value != now))
        if values:
            opened[name] = values
    return opened


def _read(mention: Claim) -> str:
    """The fields of a value that say something, in the words of the options."""
    value: Any = mention.value
    told = []
    for field in fields(value):
        found = getattr(value, field.name)
        if field.name in _UNTOLD or not _says(found, field.default):
            continue
        if field.name in ("low", "high") and getattr(value, "number", None) == found:
            continue
        told.append(field.name if found is True else f"{field.name} {_words(found)}")
    return ", ".join(told)


def _says(value: Any, default: Any) -> bool:
    if value is None or value is False or value == ():
        return False
    if isinstance(value, Span) or (isinstance(value, tuple) and isinstance(value[0], Span)):
        return False
    return default is MISSING or value != default


def _words(value: Any) -> str:
    if isinstance(value, tuple):
        return "/".join(_words(each) for each in value)
    return " ".join(str(getattr(value, "text", value)).split())
