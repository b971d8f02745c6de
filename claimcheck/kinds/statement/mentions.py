"""Statements: who is dead or alive, caught or free, and what else a clause says was so or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.kinds.statement.value import Statement
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim, Scope, Span
from claimcheck.text.article import Article
from claimcheck.text.assertions.parties import DEFINITE, NONE, NOTHING, PLAIN, Phrase
from claimcheck.text.assertions.person_fates import fates
from claimcheck.text.assertions.stated_clauses import EXIST, Clause, clauses
from claimcheck.text.speech.stretches import Stretches

_PASSING = WordSet.of("passing-words")
_LIGHT = WordSet.of("light-verbs")
_EMPTY = WordSet.of("empty-verbs")
_HAVING = WordSet.of("having-verbs")


def find(article: Article) -> Iterator[Claim]:
    """Every statement of an article, those on the fate of persons first."""
    speech = Stretches.of(article)
    told = list(fates(article))
    found: list[Claim | None] = []
    for fate in told:
        theme = Phrase(fate.person.split()[-1].lower(), person=fate.person, text=fate.person)
        value = Statement(
            _said(article, fate.span), fate.question, not fate.holds, theme, fate=True
        )
        found.append(_claim(article, fate.span, value, speech))
    taken = {fate.span for fate in told}
    for stated in clauses(article):
        clause = _of_headline(stated) if _is_headline(article, stated.span) else stated
        if clause.span not in taken and _tells(clause, article):
            found.append(_claim(article, clause.span, _value(article, clause), speech))
    yield from (claim for claim in found if claim is not None)


_FIRST = 12
"""Characters from the beginning of what is denied to its first clause, with "that" before it."""


def _is_headline(article: Article, span: Span) -> bool:
    """Does it stand in words without a mark at their end, which leave articles out?"""
    sentence = article.sentence_at(span.start).span.of(article.text).rstrip()
    return sentence[-1:].isalnum() and len(sentence) <= LONGEST


LONGEST = 120
"""Characters of the longest headline: of 1,135 in news 19 are longer."""


def _of_headline(clause: Clause) -> Clause:
    """The clause, its theme one that is known where it has no article: "Pilot survives"."""
    theme = clause.theme
    if not _is_vague(theme):
        return clause
    return replace(clause, theme=replace(theme, reference=DEFINITE))


def _lean(phrase: Phrase) -> Phrase:
    """The phrase without what only its place tells, so that thousands take little room."""
    return NOTHING if phrase == NOTHING else replace(phrase, span=None)


def _said(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())


def _value(article: Article, clause: Clause) -> Statement:
    said = _said(article, clause.span)
    return Statement(
        said,
        clause.predicate,
        clause.negated,
        replace(clause.theme, span=None),
        _lean(clause.agent),
        tuple((lead, _lean(phrase)) for lead, phrase in clause.further),
        clause.complement,
        passive=clause.passive,
        state=clause.state,
        passing=any(word in _PASSING for word in said.lower().split()),
    )


def _claim(article: Article, span: Span, value: Statement, speech: Stretches) -> Claim | None:
    """The claim with who says it; what a speaker denies is turned round.  Of what is denied only
    its first clause is: the rest may well be so ("denied that the bridge that they built fell")."""
    claim = article.claim("statement", span, value)
    said = speech.over(span)
    if said is None:
        return claim
    if said.status == "denied":
        if span.start - said.span.start > _FIRST:
            return None
        claim = replace(claim, value=replace(value, denied=not value.denied))
    own = value.fate and said.entity == value.theme.person  # nobody tells of their own death
    speaker = None if own else said.entity
    return replace(claim, scope=Scope(status=said.status, speaker=speaker))


def _is_vague(theme: Phrase) -> bool:
    """Is a phrase neither known, nor one, nor none, nor a plural: "further talks", "more rain"?"""
    if theme.reference != PLAIN or theme.bare:
        return False
    return not theme.text.lower().startswith(("a ", "an "))


def _may_be_none(clause: Clause) -> bool:
    """May another text say that there was none of what something known has, or this one that?"""
    owner, theme = clause.agent, clause.theme
    known = clause.predicate == EXIST or (owner != NOTHING and not owner.pronoun)
    return known and theme.head != "" and theme.reference in (NONE, PLAIN)


def _tells(clause: Clause, article: Article) -> bool:
    """Is it worth holding against another: its verb says something, and opens no speech?"""
    verb = clause.predicate
    theme = clause.theme
    if verb == "have" or (theme.counted and (verb in _HAVING or verb == EXIST)):
        return _may_be_none(clause)
    if verb in _EMPTY or theme.counted or theme.pronoun or _is_vague(theme):
        return False
    if verb in _LIGHT:
        return clause.done
    said = article.lexicon.cues.get(verb) is not None
    return clause.done or clause.state or not said or bool(clause.further)
