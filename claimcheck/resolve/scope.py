"""Fills the slots of the claims of one document from the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from claimcheck import kinds
from claimcheck.model.claim import DENIED, FORECAST, Claim, Scope, Span
from claimcheck.model.traits import CLAUSE, EVENT, FIGURE
from claimcheck.resolve.clause_slots import actors, bearer, is_moving, owner, place, reach, stage
from claimcheck.resolve.event_place import Home
from claimcheck.resolve.figure_dates import SPEECH, Dates
from claimcheck.resolve.status import is_done, is_granted, status
from claimcheck.text.article import Article
from claimcheck.text.clauses import clause, content_words, frame, neighbourhood
from claimcheck.text.speech.stretches import Stretches
from claimcheck.text.speech.words.speech_verbs import COUNTING
from claimcheck.text.tokens.record import ADVERB, FINITE

if TYPE_CHECKING:
    from claimcheck.kinds.date.value import DateValue
    from claimcheck.kinds.quantity.value import Quantity


def resolve(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article, each with scope, context and the day it was made."""
    around = _Around(article, claims)
    return [around.resolved(claim) for claim in claims]


class _Around:
    """What the text around the claims of one article says of them.

    What is told of a claim is gathered first and filled in at once: there are thousands.
    """

    def __init__(self, article: Article, claims: Sequence[Claim]) -> None:
        self._article = article
        self._dates = Dates(article, claims)
        self._speech = Stretches.of(article)
        self._home = Home(article)
        self._published = article.document.published_on
        self._words = cache(lambda sentence: content_words(article.text, sentence))

    def resolved(self, claim: Claim) -> Claim:
        """The claim with all that is told of it."""
        told: dict[str, Any] = {
            "context": self._words(claim.sentence),
            "as_of": self._published,
            "lead": claim.sentence.start <= self._home.opening,
        }
        traits = kinds.traits(claim.kind)
        if traits.around == FIGURE:
            told |= self._of_figure(claim)
        elif traits.around == CLAUSE:
            told |= self._of_statement(claim)
        elif traits.around == EVENT:
            told["near"] = cast("DateValue", claim.value).participants
        if traits.located:
            scope = told.get("scope", claim.scope)
            before, behind = frame(self._article.text, claim.sentence, claim.span)
            told |= {
                "before": before,
                "behind": behind,
                "local": self._home.is_local(scope.place),
                "elsewhere": self._home.leaves(claim.sentence),
            }
        return replace(claim, **told)

    def _of_statement(self, claim: Claim) -> dict[str, Any]:
        """The day that the clause of a statement gives it."""
        text = self._article.text
        around = clause(text, claim.sentence, claim.span)
        when = self._dates.near(reach(text, around, claim.span), claim.sentence, claim.span)
        said = self._dates.of_speech(claim.sentence)
        scope = replace(claim.scope, period=when) if when else claim.scope
        return {"scope": scope, "as_of": said or self._published}

    def _of_figure(self, claim: Claim) -> dict[str, Any]:
        """What the clause of a figure says of it; its own words and verbs are no context."""
        article, text = self._article, self._article.text
        value = cast("Quantity", claim.value)
        around = clause(text, claim.sentence, claim.span)
        own = {*content_words(text, claim.span), *value.predicate}
        done = is_done(article, around, claim.span, _verbs(value))
        nearby = neighbourhood(text, around, claim.span)
        return {
            "done": done,
            "scope": _scope(claim, article, around, self._dates, self._speech, done=done),
            "context": tuple(word for word in self._words(claim.sentence) if word not in own),
            "near": tuple(word for word in nearby if word not in SPEECH),
            "actors": actors(text, around, claim.span, article),
            "moving": is_moving(text, claim.sentence),
            "as_of": self._dates.of_speech(claim.sentence) or self._published,
        }


def _scope(
    claim: Claim, article: Article, around: Span, dates: Dates, speech: Stretches, *, done: bool
) -> Scope:
    text, known = article.text, claim.scope
    said = speech.over(claim.span)
    when = dates.near(reach(text, around, claim.span), claim.sentence, claim.span)
    governing = set(cast("Quantity", claim.value).predicate).difference(COUNTING)
    if said and said.cue_lemma in governing and not _has_verb(claim, article, said.span):
        said = None  # "the disease claimed 68 lives": the verb governs the figure, it reports none
    whose = known.subject
    if whose is None and cast("Quantity", claim.value).age:
        whose = bearer(article, claim.span, claim.sentence)
    standing = None
    if _describes(claim):
        when = None
    else:
        standing = _standing(claim, article, around)
        when = when or stage(text, around, claim)
        if standing is None and said and not (said.status == FORECAST and done):
            standing = said.status  # "promised a vote, and 60 members came": they did come
        if standing == DENIED and said and is_granted(said.span.of(text[: claim.span.start])):
            standing = None  # "denied any role in the blast that killed 60"
    return Scope(
        subject=whose or owner(article, claim),
        place=known.place or place(article, around, claim.span),
        period=known.period or when,
        status=known.status or standing,
        speaker=said.entity if said else None,
    )


def _has_verb(claim: Claim, article: Article, said: Span) -> bool:
    """Is a figure the subject of a verb in what is said: "the union claims that 68 came"?"""
    behind = article.tokens.between(claim.span.end, said.end)
    first = next((token for token in behind if token.word_class != ADVERB), None)
    return first is not None and first.word_class == FINITE


def _describes(claim: Claim) -> bool:
    """Is it how old somebody is, or a measure that describes a thing ("an 8-tonne truck"), which
    is as it is whenever and whatever is said of its bearer?"""
    value = cast("Quantity", claim.value)
    return value.age or (value.unit not in (None, "score") and "-" in claim.text)


def _standing(claim: Claim, article: Article, around: Span) -> str | None:
    value = cast("Quantity", claim.value)
    if value.former:
        return "previous"
    return status(article, around, claim.span, _verbs(value))


def _verbs(value: Quantity) -> frozenset[str]:
    """Lemmas of what governs a figure and of what the counted do."""
    return frozenset((*value.predicate, *value.does))
