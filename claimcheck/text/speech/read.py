"""Speech in an article: what is said, by whom, with which cue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.speech.content.sentence_content import introduction, of_unit
from claimcheck.text.speech.layout import block, headline, posts, turns
from claimcheck.text.speech.record import Attributed, Speech
from claimcheck.text.speech.sources.speakers import with_speakers
from claimcheck.text.speech.words.narration import Unit, units
from claimcheck.text.speech.words.speech_verbs import DECLINING, class_of

_APART = 2
"""How many paragraphs a quotation without any cue may stand behind its speaker's last words.

With 1, 40 of 8,747 pieces of speech change, with 3, 14."""


def speeches(article: Article) -> list[Speech]:
    """All speech of an article, by place."""
    return article.once(_speeches)


def _speeches(article: Article) -> list[Speech]:
    return _Reader(article).read()


def attributed(article: Article) -> list[Attributed]:
    """Every attributed stretch, by place, with its speaker and the status that the cue gives."""
    found = [
        Attributed(piece, speech.speaker.entity, _status(speech, article), speech.verb)
        for speech in speeches(article)
        for piece in speech.pieces
    ]
    found.sort(key=lambda each: (each.span.start, -each.span.end))
    return list(_undisputed(found))


def _undisputed(found: list[Attributed]) -> Iterator[Attributed]:
    """Without the nameless claims that somebody denies: "denied claims that ten had died"."""
    denied: Span | None = None
    for each in found:
        if each.status == "denied":
            denied = each.span
        elif denied is not None and each.entity is None and denied.holds(each.span):
            continue
        yield each


_ALLEGING = WordSet.of("speech-verb-uses", "alleges")
_FORECASTING = WordSet.of("speech-verb-uses", "forecasts")


def _status(speech: Speech, article: Article) -> str | None:
    """What a cue makes of what it governs; "did not deny" makes nothing of it."""
    verb = speech.verb or ""
    if verb in _ALLEGING:
        return "alleged"
    if speech.negated:
        return None
    if verb in _FORECASTING:
        return "forecast"
    if class_of(verb, article.lexicon.cues) == "denying" and verb not in DECLINING:
        return "denied"
    return None


class _Reader:
    """Walks an article once; carries from sentence to sentence who spoke last."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.article = article
        self.found: list[Speech] = []
        self.pending: Speech | None = None
        self.pending_at = -1

    def read(self) -> list[Speech]:
        """All speech by place."""
        paragraphs = self.article.paragraphs
        set_off = {**turns(self.text, paragraphs), **posts(self.text, paragraphs)}
        for unit in units(self.article):
            turn = set_off.get(unit.paragraph)
            if turn is not None:
                if not self.found or self.found[-1] is not turn:
                    self.found.append(turn)
                continue
            self._unit(unit)
        found = sorted(self.found, key=lambda each: (each.content.start, -each.content.end))
        return with_speakers(self.article, found)

    def _unit(self, unit: Unit) -> None:
        if self._block(unit):
            return
        inside = list(headline(unit.tokens, unit.paragraph)) if unit.span.start == 0 else []
        inside = inside or of_unit(unit, self.text)
        for speech in inside:
            self._take(speech)
        self.pending = introduction(unit) if unit.tokens[-1].text == ":" else None
        self.pending_at = unit.paragraph

    def _block(self, unit: Unit) -> bool:
        """Take a paragraph set off behind `Roe wrote:` as her words."""
        if self.pending is None or unit.paragraph - self.pending_at > 1:
            return False
        if unit.tokens[0].quote is not None:
            return False
        span = block(self.text, self.article.paragraphs[unit.paragraph])
        if span is None:
            return False
        self.found.append(
            replace(
                self.pending,
                content=span,
                pieces=(span,),
                quoted=(span,),
                mode="direct",
                paragraph=unit.paragraph,
            )
        )
        return True

    def _take(self, speech: Speech) -> None:
        before = self.found[-1] if self.found else None
        each = speech
        if speech.source is None and speech.cue is None and speech.verb is None:
            if self.pending is not None and speech.paragraph - self.pending_at <= 1:
                each = replace(
                    speech,
                    source=self.pending.source,
                    described=self.pending.described,
                    cue=self.pending.cue,
                    verb=self.pending.verb,
                )
            elif before is not None:
                if _joined(before, speech):
                    self.found[-1] = _join(before, speech)
                    return
                each = _free(speech, before)
        self.found.append(each)


def _join(before: Speech, speech: Speech) -> Speech:
    return replace(
        before,
        content=Span(before.content.start, speech.content.end),
        pieces=before.pieces + speech.pieces,
        quoted=before.quoted + speech.quoted,
        paragraph=speech.paragraph,
    )


def _free(speech: Speech, before: Speech) -> Speech:
    if speech.paragraph - before.paragraph > _APART:
        return speech
    return replace(speech, source=before.source, described=before.described)


def _joined(before: Speech, speech: Speech) -> bool:
    """Does a quotation without a cue go on with the one before it?"""
    if before.mode != "direct" or speech.mode != "direct" or before.source is None:
        return False
    if before.paragraph == speech.paragraph:
        return True
    return speech.continues and before.paragraph + 1 == speech.paragraph
