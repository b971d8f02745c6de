"""Quotations that no known cue claims: free ones, labels, those of an unknown verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import CLOSED, DETERMINERS
from claimcheck.text.quotes import Quote
from claimcheck.text.speech.content.clause_borders import Borders
from claimcheck.text.speech.cues.shared_subjects import shared_subject
from claimcheck.text.speech.layout import signature
from claimcheck.text.speech.record import Speech
from claimcheck.text.speech.syntax.noun_phrases import Phrase, span_of
from claimcheck.text.speech.syntax.subjects import subject_after, subject_before
from claimcheck.text.speech.words.narration import Unit
from claimcheck.text.speech.words.token import REACH, Tokens
from claimcheck.text.speech.words.word_classes import (
    DASHES,
    ENDS_UTTERANCE,
    NO_SUBJECT,
    PERSONS,
    starts_noun_phrase,
)
from claimcheck.text.syntax.verb_groups import is_adverb, is_auxiliary, verb_group

_NAMING = WordSet.of("title-words", "naming", "work")
# Counts below: of 4,140 attributions in 200 news articles.
_COUNTED = 200
"""Characters of a quotation in which words are counted: more than `_LEAST_TEXT` words need."""
_LEAST_TEXT = 8
"""Words from which a quotation alone in its paragraph is no heading, and one behind "the book" no
title; of headings 5 are said with 6 and 2 not with 12, of titles one each."""
_LEAST_SAID = 4
"""Words from which a quotation inside a sentence is said, no scare quote; with 3 there are 25 more,
with 5 14 fewer."""
_LEAST_SENTENCE = 3
"""The same of a whole sentence ("I am fine."); with 2 there are 7 more, with 4 6 fewer."""
_AS_NEAR = 4
"""Tokens before a quotation up to its "as" ("as being a"); with 3 or 8 none changes."""
_TITLE_WORDS = 12
"""Words of a quotation whose capitals are looked at; with 8 or 24 none changes."""
_LONGEST_NAME = 6
"""Words of a name before a verb that is not known; with 4 or 12 none changes."""


def left_over(borders: Borders, unit: Unit, found: list[Speech], text: str) -> Iterator[Speech]:
    """A record for each quotation that is none of what the cues govern."""
    tokens = borders.tokens
    covered = sorted((piece.start, piece.end) for each in found for piece in each.pieces)
    number, reach = 0, -1
    for at, token in enumerate(tokens):
        if token.quote is None:
            continue
        while number < len(covered) and covered[number][0] <= token.start:
            reach = max(reach, covered[number][1])
            number += 1
        if token.end <= reach:
            continue
        speech = _unclaimed(borders, at, unit, text)
        if speech is not None:
            reach = max(reach, speech.content.end)
            yield speech


def _unclaimed(borders: Borders, at: int, unit: Unit, text: str) -> Speech | None:
    tokens = borders.tokens
    quote = tokens[at].quote
    assert quote is not None
    free = Speech(
        quote.span,
        (quote.span,),
        "direct",
        (quote.span,),
        paragraph=unit.paragraph,
        continues=quote.continues,
    )
    if not borders.has_words:
        return None if _is_heading(quote, text) else free
    name = signature(tokens, at)
    if name is not None:
        dash = Span(tokens[at + 1].start, tokens[at + 1].end)
        return replace(free, source=name, described=name, cue=dash, verb="—")
    words = len(quote.inner.of(text)[:_COUNTED].split())
    sentence = tokens[at].ends_with in ENDS_UTTERANCE and text[quote.inner.start].isupper()
    tail = _tail(tokens, at) if sentence or words >= _LEAST_SAID else None
    if tail is None and not _is_said(tokens, at, quote.inner.of(text), sentence=sentence):
        return None
    loose = replace(free, mode="direct" if sentence else "mixed", continues=False)
    governing = tail or matrix(tokens, at)
    if governing is None:
        return loose
    start, end, phrase = governing
    if tail is not None:
        loose = _with_rest(loose, tokens, end)
    return replace(
        loose,
        source=span_of(tokens, phrase),
        described=span_of(tokens, phrase, whole=True),
        cue=Span(tokens[start].start, tokens[end - 1].end),
        verb=tokens[end - 1].low,
    )


def _with_rest(speech: Speech, tokens: Tokens, at: int) -> Speech:
    """A quotation with the one that goes on behind `, Roe drawled,`."""
    rest = tokens[at + 1].quote if at + 1 < len(tokens) and tokens[at].text == "," else None
    if rest is None:
        return speech
    pieces = (*speech.pieces, rest.span)
    content = Span(speech.content.start, rest.span.end)
    return replace(speech, content=content, pieces=pieces, quoted=pieces)


def _is_heading(quote: Quote, text: str) -> bool:
    """Is a quotation alone in its paragraph a heading: short, without a stop?"""
    short = len(quote.inner.of(text)[:_COUNTED].split()) < _LEAST_TEXT
    return short and not quote.continues and text[quote.inner.end - 1] not in ".?!…,—–-"


def _is_said(tokens: Tokens, at: int, inner: str, *, sentence: bool) -> bool:
    """Is a stretch inside marks somebody's words rather than a scare quote, a title or a name?"""
    words = len(inner[:_COUNTED].split())
    labelled = _labelled(tokens, at)
    if words < _LEAST_SAID and not (sentence and words >= _LEAST_SENTENCE) and not labelled:
        return False
    if at > 0 and tokens[at - 1].low in _NAMING and words < _LEAST_TEXT:
        return False
    return labelled or not is_title(inner)


def _labelled(tokens: Tokens, at: int) -> bool:
    """Does `as` lead up to a quotation ("hailed her as a "giant"")?"""
    near = [token.low for token in tokens[max(0, at - _AS_NEAR) : at]]
    if "as" not in near or tokens[0].low == "as":
        return False
    behind = near[near.index("as") + 1 :]
    return all(word in DETERMINERS or word in ("being", "having") for word in behind) and any(
        token.finite for token in tokens[max(0, at - REACH) : at]
    )


def is_title(words: str) -> bool:
    """Are all long words of a stretch capitalised, as in the title of a work?"""
    long = [word for word in words.split()[:_TITLE_WORDS] if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and all(word[0].isupper() for word in long) and words[-1] not in ".!?"


def _tail(tokens: Tokens, at: int) -> tuple[int, int, Phrase] | None:
    """`"...," Roe deadpanned.`: any finite verb behind a quotation that ends in a comma."""
    if tokens[at].ends_with not in ENDS_UTTERANCE:
        return None
    start = at + 1
    while start < len(tokens) and tokens[start].text in (",", *DASHES):
        start += 1
    if start < len(tokens) and tokens[start].low in NO_SUBJECT:
        return None
    for index in range(start, min(len(tokens), start + REACH)):
        if tokens[index].quote is not None:
            break
        if tokens[index].finite and not is_auxiliary(tokens[index]):
            if index == start:
                if not starts_noun_phrase(tokens[index + 1 : index + 2]):
                    return None
                phrase = subject_after(tokens, index + 1, len(tokens))
            else:
                phrase = subject_before(tokens, verb_group(tokens, index).start, start)
            return None if phrase is None else (index, index + 1, phrase)
    return _unknown_verb(tokens, start)


def _unknown_verb(tokens: Tokens, start: int) -> tuple[int, int, Phrase] | None:
    """`"...," Roe spat, "..."`: between a name and a mark any word is the verb, and any in -ed
    between a quotation and a name: `"...," groused Roe.`"""
    if start + 1 < len(tokens) and tokens[start].low.endswith("ed"):
        if not tokens[start + 1].is_capital or tokens[start].is_capital:
            return None
        phrase = subject_after(tokens, start + 1, len(tokens))
        return None if phrase is None else (start, start + 1, phrase)
    at = start
    while (
        at < len(tokens)
        and at - start < _LONGEST_NAME
        and (tokens[at].is_capital or tokens[at].low in PERSONS)
    ):
        at += 1
    if at == start or at >= len(tokens) or not tokens[at].is_word or is_adverb(tokens[at]):
        return None
    if tokens[at].low in CLOSED or (at + 1 < len(tokens) and tokens[at + 1].is_word):
        return None
    return at, at + 1, Phrase(start, at, start, at)


def matrix(tokens: Tokens, at: int) -> tuple[int, int, Phrase] | None:
    """The nearest finite verb in front of a quotation, with its subject."""
    for index in range(at - 1, max(-1, at - REACH), -1):
        if tokens[index].finite:
            begin = verb_group(tokens, index).start
            phrase = subject_before(tokens, begin, 0) or shared_subject(tokens, begin, [])
            if phrase is not None:
                return begin, index + 1, phrase
    return None
