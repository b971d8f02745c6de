"""Speech in an article: what is said, by whom, with which cue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.speech_grammar import (
    Group,
    Phrase,
    Tokens,
    group_at,
    is_adverb,
    is_finite,
    subject_after,
    subject_before,
)
from claimcheck.text.speech_tokens import Token, Unit, units
from claimcheck.text.speech_verbs import class_of

_REACH = 40


@dataclass(frozen=True, slots=True)
class Speech:
    """One piece of reported speech or thought."""

    content: Span
    """From its first to its last character, marks included, the interruption too."""
    pieces: tuple[Span, ...]
    """The content without the clause that interrupts it."""
    quoted: tuple[Span, ...]
    """The stretches inside marks, marks included."""
    mode: str
    """`direct`, `mixed` or `indirect`."""
    source: Span | None = None
    cue: Span | None = None
    verb: str | None = None
    """The lemma of the cue; `according to` for that phrase, `:` for a colon."""
    entity: str | None = None
    negated: bool = False
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Attributed:
    """A stretch that somebody else than the article answers for."""

    span: Span
    entity: str | None
    status: str | None
    """`alleged`, `denied`, `forecast` or `None`."""
    cue_lemma: str | None


_KNOWN: WeakKeyDictionary[Article, list[Speech]] = WeakKeyDictionary()


def speeches(article: Article) -> list[Speech]:
    """All speech of an article, by place; computed once an article."""
    found = _KNOWN.get(article)
    if found is None:
        found = _KNOWN[article] = _resolved(article, _speeches(article))
    return found


def attributed(article: Article) -> list[Attributed]:
    """Every attributed stretch, by place, with its speaker and the status that the cue gives."""
    found = [
        Attributed(piece, speech.entity, _status(speech, article), speech.verb)
        for speech in speeches(article)
        for piece in speech.pieces
    ]
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


_STATUS = {"denying": "denied", "belief": "alleged"}
_ALLEGING = frozenset(("claim", "allege", "accuse", "contend"))


def _status(speech: Speech, article: Article) -> str | None:
    verb = speech.verb or ""
    if verb in _ALLEGING:
        return "alleged"
    if verb in ("predict", "forecast", "expect", "anticipate", "project"):
        return "forecast"
    if class_of(verb, article.lexicon.cues) == "denying" and verb not in ("refuse", "decline"):
        return "denied"
    return None


def _speeches(article: Article) -> list[Speech]:
    found: list[Speech] = []
    for unit in units(article):
        for speech in _of_unit(unit, article.text):
            before = found[-1] if found else None
            if speech.source is None and speech.cue is None:
                speech = _free(speech, before)
            if before is not None and _joined(before, speech, article):
                found[-1] = replace(
                    before,
                    content=Span(before.content.start, speech.content.end),
                    pieces=before.pieces + speech.pieces,
                    quoted=before.quoted + speech.quoted,
                )
            else:
                found.append(speech)
    return found


def _free(speech: Speech, before: Speech | None) -> Speech:
    if before is None or speech.paragraph - before.paragraph > 2:
        return speech
    return replace(speech, source=before.source)


def _joined(before: Speech, speech: Speech, article: Article) -> bool:
    if speech.cue is not None or before.mode != "direct" or speech.mode != "direct":
        return False
    return before.paragraph == speech.paragraph


def _of_unit(unit: Unit, text: str) -> Iterator[Speech]:
    tokens = unit.tokens
    last: Speech | None = None
    for index, token in enumerate(tokens):
        if token.quote is None or len(token.quote.inner) < 2:
            continue
        speech = _after(tokens, index, text) or _before(tokens, index, text)
        if last is not None and (speech is None or speech.source == last.source):
            merged = _merge(last, token, text)
            if merged is not None:
                last = merged
                continue
        if speech is None:
            if not _whole(tokens, index):
                continue
            speech = Speech(token.quote.span, (), (), "direct")
        if last is not None:
            yield last
        last = replace(
            speech, pieces=(speech.content,), quoted=(token.quote.span,), paragraph=unit.paragraph
        )
    if last is not None:
        yield last


def _merge(last: Speech, token: Token, text: str) -> Speech | None:
    assert token.quote is not None
    if last.cue is None or token.start - last.content.end > 150:
        return None
    return replace(
        last,
        content=Span(last.content.start, token.end),
        pieces=(*last.pieces, token.quote.span),
        quoted=(*last.quoted, token.quote.span),
    )


def _whole(tokens: Tokens, index: int) -> bool:
    quote = tokens[index].quote
    return quote is not None and ((len(tokens) <= index + 2 and index <= 1) or len(quote.inner) > 60)


def _after(tokens: Tokens, index: int, text: str) -> Speech | None:
    """`"...," said X`, `"...," X said`."""
    quote = tokens[index].quote
    assert quote is not None
    at = index + 1
    if at >= len(tokens):
        return None
    comma = tokens[at].text in (",", "—", "–", "--", "-", "―")
    if not comma and text[quote.inner.end - 1] not in ",?!—–-….":
        return None
    at += comma
    for verb in range(at, min(len(tokens), at + _REACH)):
        token = tokens[verb]
        if token.quote is not None and len(token.quote.inner) > 40:
            break
        group = group_at(tokens, verb, at)
        if group is None or group.shape not in ("finite",):
            continue
        subject = (
            subject_after(tokens, group.end, len(tokens))
            if group.start == at or all(is_adverb(t) for t in tokens[at : group.start])
            else subject_before(tokens, group.start, at)
        )
        if subject is not None:
            return _speech(quote.span, tokens, group, subject, "direct")
    return None


def _before(tokens: Tokens, index: int, text: str) -> Speech | None:
    """`X said, "..."`, `X called it "..."`."""
    quote = tokens[index].quote
    assert quote is not None
    for verb in range(index - 1, max(-1, index - _REACH), -1):
        token = tokens[verb]
        if token.text == ";":
            break
        group = group_at(tokens, verb, 0)
        if group is None:
            continue
        if group.shape == "finite":
            subject = subject_before(tokens, group.start, 0)
        else:
            subject = _main_subject(tokens, group.start)
        if subject is not None:
            mode = "direct" if verb + 2 >= index and tokens[index - 1].text in (",", ":") else "mixed"
            start = quote.span.start if mode == "direct" else tokens[verb + 1].start
            return _speech(Span(start, quote.span.end), tokens, group, subject, mode)
    return None


def _main_subject(tokens: Tokens, before: int) -> Phrase | None:
    for index in range(min(before, _REACH)):
        if is_finite(tokens[index]) and index > 0:
            subject = subject_before(tokens, index, 0)
            if subject is not None:
                return subject
    return None


def _speech(content: Span, tokens: Tokens, group: Group, subject: Phrase, mode: str) -> Speech:
    return Speech(
        content,
        (),
        (),
        mode,
        source=Span(tokens[subject.head_start].start, tokens[subject.head_end - 1].end),
        cue=Span(tokens[group.start].start, tokens[group.end - 1].end),
        verb=group.verb,
        negated=group.negated,
    )


def _resolved(article: Article, found: list[Speech]) -> list[Speech]:
    return [
        replace(each, entity=each.source.of(article.text) if each.source else None)
        for each in found
    ]
