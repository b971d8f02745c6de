"""Speech in an article: what is said, by whom, with which cue."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.speech_record import Attributed, Speech
from claimcheck.text.speech_tokens import Unit, units
from claimcheck.text.speech_units import of_unit
from claimcheck.text.speech_verbs import class_of

_KNOWN: WeakKeyDictionary[Article, list[Speech]] = WeakKeyDictionary()


def speeches(article: Article) -> list[Speech]:
    """All speech of an article, by place; computed once an article."""
    found = _KNOWN.get(article)
    if found is None:
        found = _KNOWN[article] = _speeches(article)
    return found


def attributed(article: Article) -> list[Attributed]:
    """Every attributed stretch, by place, with its speaker and the status that the cue gives."""
    found = [
        Attributed(piece, speech.speaker.entity, _status(speech, article), speech.verb)
        for speech in speeches(article)
        for piece in speech.pieces
    ]
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


_ALLEGING = frozenset(("claim", "allege", "accuse", "contend"))
_FORECASTING = frozenset(("predict", "forecast", "expect", "anticipate", "project"))


def _status(speech: Speech, article: Article) -> str | None:
    verb = speech.verb or ""
    if verb in _ALLEGING:
        return "alleged"
    if verb in _FORECASTING:
        return "forecast"
    if class_of(verb, article.lexicon.cues) == "denying" and verb not in ("refuse", "decline"):
        return "denied"
    return None


def _speeches(article: Article) -> list[Speech]:
    found: list[Speech] = []
    pending: Speech | None = None
    for unit in units(article):
        for speech in of_unit(unit, article.text):
            before = found[-1] if found else None
            each = speech
            if speech.source is None and speech.cue is None:
                each = _free(speech, before)
            if before is not None and _joined(before, each):
                found[-1] = _join(before, each)
            else:
                found.append(each)
    return found


def _join(before: Speech, speech: Speech) -> Speech:
    return replace(
        before,
        content=Span(before.content.start, speech.content.end),
        pieces=before.pieces + speech.pieces,
        quoted=before.quoted + speech.quoted,
    )


def _free(speech: Speech, before: Speech | None) -> Speech:
    if before is None or speech.paragraph - before.paragraph > 2:
        return speech
    return replace(speech, source=before.source, described=before.described)


def _joined(before: Speech, speech: Speech) -> bool:
    if speech.cue is not None or before.mode != "direct" or speech.mode != "direct":
        return False
    return before.paragraph == speech.paragraph
