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
from claimcheck.text.assertions.stated_clauses import Clause, clauses
from claimcheck.text.names.coreference import NameBook, name_book

_DEAD, _ALIVE = WordSet.of("fates", "dead", "dying"), WordSet.of("fates", "alive")
_SAVING = WordSet.of("fates", "saving")
_MENDING = WordSet.of("fates", "mending") | _SAVING
_DYING = WordSet.of("fates", "dying")
_REMAINS, _FOUND = WordSet.of("fates", "remains"), WordSet.of("fates", "found")
_SUPPOSING = WordSet.of("figure-verbs", "raising") - {"know", "confirm", "set"}
"""Verbs that leave open what they say of somebody."""
_CATCHING = WordSet.of("fates", "catching")


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
    """Who is dead, alive, caught or free, by place; a person twice where a text says it twice.  Of
    one whom it calls both, what ends the other: who was rescued, and died, is dead."""
    return article.once(_fates)


def _fates(article: Article) -> list[Fate]:
    names = name_book(article)
    found = [fate for clause in clauses(article) for fate in _of_clause(clause, article, names)]
    for sentence in article.sentences:
        found += [
            Fate(each.span, names.full(each.name), each.question, each.holds)
            for each in listed(article, sentence.span, names)
        ]
    ended = {(fate.person, fate.question) for fate in found if fate.holds}
    last = {fate for fate in found if fate.holds or (fate.person, fate.question) not in ended}
    return sorted(last, key=lambda fate: (fate.span, fate.person, fate.question))


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
    if clause.verb in _SUPPOSING:
        return None  # "is feared dead"
    if predicate in _DEAD and (clause.done or clause.state or predicate in _DYING):
        return None if clause.negated and _is_in_vain(clause) else (DEAD, not clause.negated)
    if predicate == "survive" and clause.passive and clause.agent != NOTHING:
        return DEAD, True  # "is survived by his wife"
    if predicate in _ALIVE:
        return DEAD, clause.negated
    if predicate in _MENDING and clause.done == (predicate in _SAVING):
        return None if clause.negated else (DEAD, False)  # "is recovering", "was rescued"
    if predicate in _CATCHING and clause.done:
        return CAUGHT, not clause.negated
    return None


def _is_in_vain(clause: Clause) -> bool:
    """Does a negation bear on what somebody died for: "did not die in vain", "for them"?"""
    return any(lead == "for" or phrase.head == "vain" for lead, phrase in clause.further)


def _bearers(theme: Phrase, article: Article, names: NameBook) -> Iterator[str]:
    """Whom a phrase names, one or several ("Ada Roe and Tom Lund"), or whom a pronoun means."""
    if theme.span is None:
        return
    if theme.pronoun in ("he", "she"):
        yield from _meant(article, theme.span, names)
    elif theme.named:
        yield from _named(theme.span, article, names)


def _named(span: Span, article: Article, names: NameBook) -> Iterator[str]:
    """The persons in whose names a phrase ends, joined by "and": not those of whom it is something
    ("the pilot of the Cessna", "Roe's brother")."""
    end, found, joined = span.end, False, False
    for name in reversed(names.persons_in(span)):
        between = article.text[name.span.end : end]
        joined = joined or _JOINED.fullmatch(between) is not None
        if between and not (found and joined and _LISTED.fullmatch(between)):
            break
        yield names.full(name)
        end, found = name.start, True
    if not found and not names.inside(span) and " " not in span.of(article.text):
        yield span.of(article.text)  # a surname that opens its sentence


_JOINED = re.compile(r",?\sand\s(?:\w+\s){0,2}")
"""What stands between the last two names of a list."""
_LISTED = re.compile(r",?\s(?:and\s)?(?:\w+\s){0,2}")
"""What stands between any two of them."""


def _meant(article: Article, pronoun: Span, names: NameBook) -> Iterator[str]:
    """The one person whom the text names between the beginning of the sentence before and the
    pronoun, if it is one, in one paragraph."""
    own = article.sentence_at(pronoun.start)
    before = article.sentence_at(max(0, own.span.start - 1))
    start = before.span.start if before.paragraph == own.paragraph else own.span.start
    named = {names.full(name) for name in names.persons_in(Span(start, pronoun.start))}
    if len(named) == 1:
        yield named.pop()


def _owner(article: Article, clause: Clause, names: NameBook) -> str | None:
    """Whose remains: "Roe's body", "the body of Roe", or the one person whom the sentence names
    before "his body"."""
    theme = clause.theme
    assert theme.span is not None
    if theme.person is not None:
        return theme.person  # "the body of the climber, Ada Roe"
    for name in names.persons_in(Span(theme.span.start, clause.span.end)):
        if name.span.end <= theme.span.end:
            if article.text.startswith(("'s ", "’s "), name.span.end):
                return names.full(name)
        elif _OF.fullmatch(article.text, theme.span.end, name.start):
            return names.full(name)
    if not _POSSESSIVE.match(article.text, theme.span.start):
        return None
    before = Span(article.sentence_at(theme.span.start).span.start, theme.span.start)
    named = dict.fromkeys(names.full(name) for name in names.persons_in(before))
    return next(iter(named)) if len(named) == 1 else None


_OF = re.compile(r"\s+of\s+(?:[a-z0-9’'-]+,?\s+){0,4}")
"""What stands between the remains and the name: "of the missing climber"."""
_POSSESSIVE = re.compile(r"(?:his|her)\b", re.I)
