"""Fills the slots of the claims of one document from the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, cast

from claimcheck.model.claim import FORECAST, Claim, Scope, Span
from claimcheck.resolve.clause_slots import actors, bearer, is_moving, owner, place, reach, stage
from claimcheck.resolve.event_place import Home
from claimcheck.resolve.figure_dates import SPEECH, Dates
from claimcheck.resolve.status import is_done, status
from claimcheck.text.article import Article
from claimcheck.text.clauses import clause, content_words, frame, neighbourhood
from claimcheck.text.speech.stretches import Stretches
from claimcheck.text.speech.words.speech_verbs import COUNTING

if TYPE_CHECKING:
    from claimcheck.kinds.date.value import DateValue
    from claimcheck.kinds.quantity.value import Quantity


def resolve(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article, each with scope, context and the day it was made."""
    dates = Dates(article, claims)
    speech = Stretches.of(article)
    home = Home(article)
    words = cache(lambda sentence: content_words(article.text, sentence))
    found = (
        _resolved(replace(claim, context=words(claim.sentence)), article, dates, speech)
        for claim in claims
    )
    return [_located(claim, home) for claim in found]


def _located(claim: Claim, home: Home) -> Claim:
    located = claim.kind in _LOCATED
    return replace(
        claim,
        lead=claim.sentence.start <= home.opening,
        local=located and home.is_local(claim.scope.place),
        elsewhere=located and home.leaves(claim.sentence),
    )


_LOCATED = frozenset(["quantity", "date"])
"""Kinds whose claims belong to an event that has its place."""


def _resolved(claim: Claim, article: Article, dates: Dates, speech: Stretches) -> Claim:
    published = article.document.published_on
    before, behind = claim.before, claim.behind
    if claim.kind in _LOCATED:
        before, behind = frame(article.text, claim.sentence, claim.span)
    near = cast("DateValue", claim.value).participants if claim.kind == "date" else ()
    framed = replace(claim, before=before, behind=behind, near=near, as_of=published)
    if claim.kind == "statement":
        return _of_statement(framed, article, dates)
    return _of_figure(framed, article, dates, speech) if claim.kind == "quantity" else framed


def _of_statement(claim: Claim, article: Article, dates: Dates) -> Claim:
    """A statement with the day that its clause gives it."""
    around = clause(article.text, claim.sentence, claim.span)
    when = dates.near(reach(article.text, around, claim.span), claim.sentence, claim.span)
    return replace(
        claim,
        scope=replace(claim.scope, period=when),
        as_of=dates.of_speech(claim.sentence) or claim.as_of,
    )


def _of_figure(claim: Claim, article: Article, dates: Dates, speech: Stretches) -> Claim:
    """A figure with what its clause says of it; its own words and verbs are no context."""
    text = article.text
    around = clause(text, claim.sentence, claim.span)
    own = {*content_words(text, claim.span), *cast("Quantity", claim.value).predicate}
    done = is_done(article, around, claim.span, _verbs(cast("Quantity", claim.value)))
    claim = replace(claim, done=done)
    return replace(
        claim,
        scope=_scope(claim, article, around, dates, speech),
        context=tuple(word for word in claim.context if word not in own),
        near=tuple(w for w in neighbourhood(text, around, claim.span) if w not in SPEECH),
        actors=actors(text, around, claim.span, article),
        moving=is_moving(text, claim.sentence),
        as_of=dates.of_speech(claim.sentence) or claim.as_of,
    )


def _scope(claim: Claim, article: Article, around: Span, dates: Dates, speech: Stretches) -> Scope:
    text, known = article.text, claim.scope
    said = speech.over(claim.span)
    when = dates.near(reach(text, around, claim.span), claim.sentence, claim.span)
    governing = set(cast("Quantity", claim.value).predicate).difference(COUNTING)
    if said and said.cue_lemma in governing:
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
        if standing is None and said and not (said.status == FORECAST and claim.done):
            standing = said.status  # "promised a vote, and 60 members came": they did come
    return Scope(
        subject=whose or owner(article, claim),
        place=known.place or place(article, around, claim.span),
        period=known.period or when,
        status=known.status or standing,
        speaker=said.entity if said else None,
    )


def _describes(claim: Claim) -> bool:
    """Is it how old somebody is, or a measure that describes a thing ("an 8-tonne truck"), which
    is as it is whenever and whatever is said of its bearer?"""
    value = cast("Quantity", claim.value)
    return value.age or (value.unit is not None and "-" in claim.text)


def _standing(claim: Claim, article: Article, around: Span) -> str | None:
    value = cast("Quantity", claim.value)
    if value.former:
        return "previous"
    return status(article, around, claim.span, _verbs(value))


def _verbs(value: Quantity) -> frozenset[str]:
    """Lemmas of what governs a figure and of what the counted do."""
    return frozenset((*value.predicate, *value.does))
