"""Attributions: what is quoted or reported, who says so, and the word that says it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.kinds.attribution.value import Attribution, Part
from claimcheck.model.claim import Claim, Span
from claimcheck.text.article import Article
from claimcheck.text.speech.read import speeches
from claimcheck.text.speech.record import Speech
from claimcheck.text.speech.words.speech_verbs import class_of


def find(article: Article) -> Iterator[Claim]:
    """Every quotation and reported statement of an article, in order of place."""
    for speech in speeches(article):
        yield article.claim("attribution", speech.content, _value(speech, article))


def _value(speech: Speech, article: Article) -> Attribution:
    return Attribution(
        content=Part(speech.content, speech.content.of(article.text)),
        source=_part(speech.source, article.text),
        entity=speech.speaker.entity,
        cue=_part(speech.cue, article.text),
        mode=speech.mode,
        cue_lemma=speech.verb,
        cue_class=class_of(speech.verb, article.lexicon.cues) if speech.verb else None,
        quoted=speech.quoted,
        pieces=speech.pieces,
        anonymous=speech.speaker.anonymous,
        role=speech.speaker.role,
        organisation=speech.speaker.organisation,
        speakers=speech.speaker.joint,
        negated=speech.negated,
    )


def _part(span: Span | None, text: str) -> Part | None:
    return None if span is None else Part(span, span.of(text))
