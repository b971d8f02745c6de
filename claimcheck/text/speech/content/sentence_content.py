"""What is said in one sentence: each cue with its content, then the quotations left over."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.speech.content.asides import (
    GOES_ON_BEHIND,
    Clauses,
    Stretch,
    according,
    quotations,
    told_first,
)
from claimcheck.text.speech.content.leftover import is_title, left_over, matrix
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.cues.sentence_cues import cues
from claimcheck.text.speech.record import Speech
from claimcheck.text.speech.syntax.noun_phrases import Phrase, span_of
from claimcheck.text.speech.words.narration import Unit
from claimcheck.text.speech.words.speech_verbs import follows, frame_of
from claimcheck.text.speech.words.token import LABEL, REACH, Tokens
from claimcheck.text.speech.words.word_classes import DASHES, ENDS_UTTERANCE

_LONGEST_LABEL = 8
"""Tokens of a paragraph that only names who speaks in the next ("Ada Brook, mayor of Ely:")."""
_LABELLING = WordSet.of("speech-verb-uses", "labels")
_WH = WordSet.of("clause-words", "question")
_NO_REST = WordSet.of("clause-words", "no-rest")


def of_unit(unit: Unit, text: str) -> list[Speech]:
    """All speech of a unit, by place; a quotation that nobody claims has no source."""
    tokens = unit.tokens
    clauses = Clauses(tokens)
    found = [speech for cue in clauses.borders.cues for speech in _of_cue(clauses, cue, unit, text)]
    found = _once(found)
    found += list(left_over(clauses.borders, unit, found, text))
    return sorted(found, key=lambda each: (each.content.start, -each.content.end))


def _once(found: list[Speech]) -> list[Speech]:
    """Of several cues with one content the one whose speaker is known, else the first."""
    best: dict[Span, Speech] = {}
    for each in found:
        known = best.get(each.content)
        if known is None or (known.source is None and each.source is not None):
            best[each.content] = each
    return [each for each in found if best[each.content] is each]


def introduction(unit: Unit) -> Speech | None:
    """Cue and source of a sentence that ends in a colon: who speaks in the next paragraph."""
    tokens = unit.tokens
    cue = next((cue for cue in reversed(cues(tokens)) if cue.subject is not None), None)
    if cue is not None:
        return _speech(tokens, cue, [(len(tokens) - 1, len(tokens))], unit)
    governing = matrix(tokens, len(tokens) - 1)
    colon = Span(tokens[-1].start, tokens[-1].end)
    if governing is not None:
        start, end, phrase = governing
        cue_span = Span(tokens[start].start, tokens[end - 1].end)
        return _introduced(tokens, phrase, cue_span, tokens[end - 1].low)
    if not 1 < len(tokens) <= _LONGEST_LABEL or not tokens[0].is_capital:
        return None
    last = len(tokens) - 1
    return _introduced(tokens, Phrase(0, last, 0, last), colon, ":")


def _introduced(tokens: Tokens, phrase: Phrase, cue: Span, verb: str) -> Speech:
    colon = Span(tokens[-1].start, tokens[-1].end)
    return Speech(
        colon,
        (colon,),
        "direct",
        source=span_of(tokens, phrase),
        described=span_of(tokens, phrase, whole=True),
        cue=cue,
        verb=verb,
    )


def _is_work(tokens: Tokens, cue: Cue, piece: Stretch, text: str) -> bool:
    """Is what a verb takes the title of a work: "will show "The Mill on the Hill""?"""
    quote = tokens[piece[0]].quote
    if quote is None or piece[0] < cue.end or cue.verb in _LABELLING or cue.shape == "accord":
        return False
    return tokens[piece[0] - 1].is_word and is_title(quote.inner.of(text))


def _of_cue(clauses: Clauses, cue: Cue, unit: Unit, text: str) -> Iterator[Speech]:
    pieces = _pieces(clauses, cue)
    if pieces and not _is_work(clauses.tokens, cue, pieces[0], text):
        yield _speech(clauses.tokens, cue, pieces, unit)


def _pieces(clauses: Clauses, cue: Cue) -> list[Stretch]:
    """The stretches of tokens that a cue gives somebody else to say."""
    if cue.shape == "accord":
        return according(clauses, cue)
    if cue.shape == "finite" and follows(cue.verb):
        before = clauses.before.content_before(cue)
        if before is not None:
            resumed = _resumed(clauses, cue, quoted=clauses.tokens[before[1] - 1].quote is not None)
            return [before, *resumed]
    told = told_first(clauses, cue)
    if told is not None:
        return [told]
    start = cue.resume if cue.shape == "noun" else clauses.behind.content_after(cue)
    if start is None or start >= len(clauses.tokens):
        return []
    if clauses.tokens[start].quote is not None:
        return quotations(clauses, start)
    end = clauses.borders.end(start)
    if cue.shape != "noun" and _takes_object(clauses.tokens[start].low, cue.verb):
        end = clauses.borders.object_end(start, end)
    if clauses.borders.is_subordinate(cue):
        end = clauses.borders.main_clause(start, end)
    if _is_relative(clauses.tokens, cue):
        end = clauses.borders.relative_end(start, end)
    if cue.shape == "ing" and cue.subject is not None and start < cue.subject.start < end:
        end = _clause_in_front(clauses.tokens, start, cue.subject.start)
    return [(start, end)] if end > start else []


def _clause_in_front(tokens: Tokens, start: int, subject: int) -> int:
    """Where the clause of a participle ends whose subject stands behind it: "Ruling the law void,
    Roe left"."""
    commas = (at for at in range(subject - 1, start, -1) if tokens[at].text == ",")
    return next(commas, subject)


def _takes_object(first: str, verb: str) -> bool:
    """Is what follows a verb an object or an infinitive rather than a clause?"""
    if first == "to":
        return True
    return "n" in frame_of(verb) and "c" not in frame_of(verb) and first not in _WH


def _is_relative(tokens: Tokens, cue: Cue) -> bool:
    """Is the cue's subject a relative pronoun behind a comma?"""
    if cue.subject is None or not cue.own or cue.subject.head_start == 0:
        return False
    at = cue.subject.head_start
    return tokens[at].low in ("who", "which") and tokens[at - 1].text == ","


def _resumed(clauses: Clauses, cue: Cue, *, quoted: bool) -> list[Stretch]:
    """What goes on behind an interrupting `, X said,`."""
    tokens = clauses.tokens
    for at in range(cue.resume, min(len(tokens), cue.resume + REACH)):
        token = tokens[at]
        if token.quote is not None and tokens[at - 1].text in (",", ":", *DASHES):
            return quotations(clauses, at)
        if token.text in (",", *DASHES) and at + 1 < len(tokens):
            following = tokens[at + 1]
            if following.quote is not None:
                return quotations(clauses, at + 1)
            if following.low in GOES_ON_BEHIND and at + 2 < len(tokens) and quoted:
                if tokens[at + 2].quote is not None:
                    return quotations(clauses, at + 2)
                return _up_to_quotation(clauses, at + 1)
            if at + 1 in clauses.borders.openings and not clauses.before.interrupts(cue):
                return []
            if following.low.endswith("ing"):
                return []
            if not quoted and following.low not in _NO_REST:
                end = clauses.borders.end(at + 1)
                return [(at + 1, end)] if end > at + 1 else []
    return []


def _up_to_quotation(clauses: Clauses, at: int) -> list[Stretch]:
    """`"a," Roe said, and still "b"`: what goes on holds a quotation again."""
    end = clauses.borders.end(at)
    for index in range(at, min(end, at + REACH)):
        if clauses.tokens[index].quote is not None:
            return [(at, end)]
    return []


def _speech(tokens: Tokens, cue: Cue, pieces: list[Stretch], unit: Unit) -> Speech:
    spans = tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in pieces)
    inside = [token for start, end in pieces for token in tokens[start:end]]
    quoted = tuple(token.quote.span for token in inside if token.quote is not None)
    words = any(token.is_word and token.low not in GOES_ON_BEHIND for token in inside)
    if quoted and not words:
        words = _is_label(tokens, pieces[0])
    return Speech(
        content=Span(spans[0].start, spans[-1].end),
        pieces=spans,
        mode="indirect" if not quoted else "mixed" if words else "direct",
        quoted=quoted,
        source=span_of(tokens, cue.subject),
        described=span_of(tokens, cue.subject, whole=True),
        cue=Span(tokens[cue.start].start, tokens[cue.end - 1].end),
        verb=cue.verb,
        negated=cue.negated,
        paragraph=unit.paragraph,
    )


def _is_label(tokens: Tokens, piece: Stretch) -> bool:
    """Is a quotation without words around it only part of its sentence ("called it "odd"")?"""
    first, before = tokens[piece[0]], tokens[piece[0] - 1] if piece[0] else None
    if before is None or not before.is_word:
        return False
    if first.opens_low or first.ends_with in ENDS_UTTERANCE:
        return first.opens_low
    return len(first.quote.inner) <= LABEL if first.quote is not None else False
