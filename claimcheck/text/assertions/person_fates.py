"""Who is said to be dead or alive, caught or at large: by verbs, states, lists of the dead, and by
what of them was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.assertions.fate_lists import CAUGHT, DEAD, listed
from claimcheck.text.assertions.parties import NOTHING, Phrase
from claimcheck.text.assertions.stated_clauses import Clause, clauses, persons
from claimcheck.text.names.coreference import NameBook, name_book

_DEAD, _ALIVE = WordSet.of("fates", "dead", "dying"), WordSet.of("fates", "alive")
_SAVING = WordSet.of("fates", "saving")
_MENDING = WordSet.of("fates", "mending") | _SAVING
_DYING = WordSet.of("fates", "dying")
_REMAINS, _FOUND = WordSet.of("fates", "remains"), WordSet.of("fates", "found")
_CATCHING = WordSet.of("fates", "catching")
_NEAR = 40
"""Characters from "the body of" to the name: a post and an age stand between."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What befell one person whom an article names."""

    span: Span
    person: str
    """The fullest name in the article."""
    question: str
    """`dead` or `caught`: what is said to be so of the person."""
    holds: bool
    """Is it so?  Who is not dead is alive, who is not caught is free."""


def fates(article: Article) -> list[Fate]:
    """Who is dead, alive, caught or free, by place; a person twice where a text says it twice."""
    return article.once(_fates)


def _fates(article: Article) -> list[Fate]:
    names = name_book(article)
    found = [fate for clause in clauses(article) for fate in _of_clause(clause, article, names)]
    for sentence in article.sentences:
        found += [
            Fate(each.span, names.full(each.name), each.question, each.holds)
            for each in listed(article.text, sentence.span, names)
        ]
    return sorted(set(found), key=lambda fate: (fate.span, fate.person, fate.question))


def _of_clause(clause: Clause, article: Article, names: NameBook) -> Iterator[Fate]:
    """What a verb or a state says of its theme: "was killed", "survived", "his body was found"."""
    if not _REMAINS.isdisjoint(clause.theme.words) and clause.predicate in _FOUND:
        whose = None if clause.negated else _owner(article, clause, names)
        if whose:
            yield Fate(clause.span, whose, DEAD, holds=True)
        return
    theme, told = clause.theme, _told(clause)
    if clause.predicate == "lose" and dict(clause.further).get("", NOTHING).head == "life":
        told = DEAD, True
    if told is not None:
        for person in _bearers(theme, article, names):
            yield Fate(clause.span, person, *told)


def _told(clause: Clause) -> tuple[str, bool] | None:
    """The question that a verb or a state answers of its theme, and how."""
    predicate = clause.predicate
    if predicate in _DEAD and (clause.done or clause.state or predicate in _DYING):
        vain = clause.negated and clause.further  # "did not die in vain"
        return None if vain else (DEAD, not clause.negated)
    if predicate == "survive" and clause.passive and clause.agent != NOTHING:
        return DEAD, True  # "is survived by his wife"
    if predicate in _ALIVE:
        return DEAD, clause.negated
    if predicate in _MENDING and clause.done == (predicate in _SAVING):
        return None if clause.negated else (DEAD, False)  # "is recovering", "was rescued"
    if predicate in _CATCHING and clause.done:
        return CAUGHT, not clause.negated
    return None


def _bearers(theme: Phrase, article: Article, names: NameBook) -> Iterator[str]:
    """Whom a phrase names, one or several ("Ada Roe and Tom Lund"), or whom a pronoun means."""
    if theme.span is None:
        return
    if theme.pronoun in ("he", "she"):
        yield from _meant(article, theme.span, names)
    elif not theme.named:
        return
    elif theme.person is not None:
        yield theme.person
    elif names.inside(theme.span):
        yield from dict.fromkeys(names.full(name) for name in persons(names, theme.span))
    elif len(theme.words) == 1:
        yield theme.span.of(article.text)  # a surname that opens its sentence


def _meant(article: Article, pronoun: Span, names: NameBook) -> Iterator[str]:
    """The one person whom the text names between the beginning of the sentence before and the
    pronoun, if it is one, in one paragraph."""
    at = article.sentences.index(article.sentence_at(pronoun.start))
    own, before = article.sentences[at], article.sentences[max(0, at - 1)]
    start = before.span.start if before.paragraph == own.paragraph else own.span.start
    named = {names.full(name) for name in persons(names, Span(start, pronoun.start))}
    if len(named) == 1:
        yield named.pop()


def _owner(article: Article, clause: Clause, names: NameBook) -> str | None:
    """Whose remains: "Roe's body", "the body of Roe", or the one person whom the sentence names
    before "his body"."""
    theme = clause.theme
    assert theme.span is not None
    near = Span(theme.span.start, min(theme.span.end + _NEAR, clause.span.end))
    own = persons(names, near)
    if own:
        return names.full(own[0])
    if not _POSSESSIVE.match(article.text, theme.span.start):
        return None
    before = Span(article.sentence_at(theme.span.start).span.start, theme.span.start)
    named = dict.fromkeys(names.full(name) for name in persons(names, before))
    return next(iter(named)) if len(named) == 1 else None


_POSSESSIVE = re.compile(r"(?:his|her)\b", re.I)
