"""What is said in one sentence: each cue with its content, then the quotations left over."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.claim import Span
from claimcheck.text.speech_clauses import Clauses
from claimcheck.text.speech_cues import Cue, cues, shared_subject, starts_noun_phrase
from claimcheck.text.speech_grammar import (
    DASHES,
    ENDS_UTTERANCE,
    Phrase,
    Tokens,
    group_start,
    subject_after,
    subject_before,
)
from claimcheck.text.speech_layout import signature
from claimcheck.text.speech_record import Speech
from claimcheck.text.speech_tokens import Unit
from claimcheck.text.speech_verbs import SPEECH
from claimcheck.text.words import DETERMINERS

_REACH = 40
_NAMING = frozenset("titled entitled called named dubbed known headlined nicknamed labeled so-called "
                    "word phrase term slogan book film song show series album hashtag".split())
_LABELLING = frozenset("call label dub describe brand term characterize characterise say".split())
_GOES_ON_BEHIND = frozenset("and but or".split())
Stretch = tuple[int, int]


def of_unit(unit: Unit, text: str) -> list[Speech]:
    """All speech of a unit, by place; a quotation that nobody claims has no source."""
    tokens = unit.tokens
    clauses = Clauses(tokens, cues(tokens))
    found = [speech for cue in clauses.cues for speech in _of_cue(clauses, cue, unit, text)]
    found += list(_left_over(clauses, unit, found, text))
    return sorted(found, key=lambda each: (each.content.start, -each.content.end))


def introduction(unit: Unit) -> Speech | None:
    """Cue and source of a sentence that ends in a colon: who speaks in the next paragraph."""
    tokens = unit.tokens
    cue = next((cue for cue in reversed(cues(tokens)) if cue.subject is not None), None)
    if cue is not None:
        return _speech(tokens, cue, [(len(tokens) - 1, len(tokens))], unit)
    matrix = _matrix(tokens, len(tokens) - 1)
    colon = Span(tokens[-1].start, tokens[-1].end)
    if matrix is None:
        if len(tokens) > 8 or not tokens[0].is_capital:
            return None
        whole = Phrase(0, len(tokens) - 1, 0, len(tokens) - 1)
        return Speech(colon, (colon,), "direct", (), _span(tokens, whole, whole=False),
                      _span(tokens, whole, whole=True), colon, ":") if len(tokens) > 1 else None
    start, end, phrase = matrix
    return Speech(colon, (colon,), "direct", (), _span(tokens, phrase, whole=False),
                  _span(tokens, phrase, whole=True), Span(tokens[start].start, tokens[end - 1].end),
                  tokens[end - 1].lower)  # fmt: skip


def _is_work(tokens: Tokens, cue: Cue, piece: Stretch, text: str) -> bool:
    """Is what a verb takes the title of a work: "will show "The Mill on the Hill""?"""
    quote = tokens[piece[0]].quote
    if quote is None or piece[0] < cue.end or cue.verb in _LABELLING or cue.shape == "accord":
        return False
    return tokens[piece[0] - 1].is_word and _is_title(quote.inner.of(text))


def _of_cue(clauses: Clauses, cue: Cue, unit: Unit, text: str) -> Iterator[Speech]:
    pieces = _pieces(clauses, cue)
    if pieces and not _is_work(clauses.tokens, cue, pieces[0], text):
        yield _speech(clauses.tokens, cue, pieces, unit)


def _pieces(clauses: Clauses, cue: Cue) -> list[Stretch]:
    """The stretches of tokens that a cue gives somebody else to say."""
    if cue.shape == "accord":
        return _according(clauses, cue)
    if cue.shape == "finite" and (cue.verb in SPEECH or cue.verb == "tell"):
        before = clauses.content_before(cue)
        if before is not None:
            resumed = _resumed(clauses, cue, quoted=clauses.tokens[before[1] - 1].quote is not None)
            return [before, *resumed]
    start = cue.resume if cue.shape == "noun" else clauses.content_after(cue)
    if start is None or start >= len(clauses.tokens):
        return []
    if clauses.tokens[start].quote is not None:
        return _quotations(clauses, start)
    end = clauses.end(start)
    if clauses.is_subordinate(cue):
        end = clauses.main_clause(start, end)
    if _is_relative(clauses.tokens, cue):
        end = clauses.relative_end(start, end)
    return [(start, end)] if end > start else []


def _is_relative(tokens: Tokens, cue: Cue) -> bool:
    """Is the cue's subject a relative pronoun behind a comma?"""
    if cue.subject is None or not cue.own or cue.subject.head_start == 0:
        return False
    at = cue.subject.head_start
    return tokens[at].lower in ("who", "which") and tokens[at - 1].text == ","


def _according(clauses: Clauses, cue: Cue) -> list[Stretch]:
    tokens = clauses.tokens
    assert cue.subject is not None
    end = cue.subject.end
    if cue.start == 0 or not _before_is_clause(clauses, cue):
        while end < len(tokens) and tokens[end].text != "," and end - cue.start < _REACH:
            end += 1
        start = end + 1
        if start >= len(tokens):
            return []
        if tokens[start].quote is not None:
            return _quotations(clauses, start)
        return [(start, clauses.end(start))]
    last = cue.start
    while last > 0 and (tokens[last - 1].text == "," or tokens[last - 1].text in DASHES):
        last -= 1
    start = clauses.begin(last)
    return [(start, last)] if last > start else []


def _before_is_clause(clauses: Clauses, cue: Cue) -> bool:
    return clauses.has_finite(clauses.begin(cue.start), cue.start) or any(
        token.quote is not None for token in clauses.tokens[max(0, cue.start - 3) : cue.start]
    )


def _quotations(clauses: Clauses, start: int) -> list[Stretch]:
    """A quotation and what belongs to it: further ones joined to it, or the clause it opens."""
    tokens = clauses.tokens
    end = start + 1
    while end < len(tokens):
        if tokens[end].quote is not None:
            end += 1
        elif (
            tokens[end].lower in (",", "and", "but", ";")
            and end + 1 < len(tokens)
            and tokens[end + 1].quote is not None
        ):
            end += 2
        else:
            break
    border = max(clauses.end(start), end)
    following = tokens[end] if end < len(tokens) else None
    flows = following is not None and following.is_word and following.lower not in _GOES_ON_BEHIND
    if flows and tokens[end - 1].ends_with not in ENDS_UTTERANCE:
        return [(start, border)]
    return [(start, end)]


def _resumed(clauses: Clauses, cue: Cue, *, quoted: bool) -> list[Stretch]:
    """What goes on behind an interrupting `, X said,`."""
    tokens = clauses.tokens
    for at in range(cue.resume, min(len(tokens), cue.resume + _REACH)):
        token = tokens[at]
        if token.quote is not None and tokens[at - 1].text in (",", ":", *DASHES):
            return _quotations(clauses, at)
        if token.text in (",", *DASHES) and at + 1 < len(tokens):
            following = tokens[at + 1]
            if following.quote is not None:
                return _quotations(clauses, at + 1)
            if following.lower in _GOES_ON_BEHIND and at + 2 < len(tokens) and quoted:
                if tokens[at + 2].quote is not None:
                    return _quotations(clauses, at + 2)
                return _up_to_quotation(clauses, at + 1)
            if at + 1 in clauses.openings:
                return []
            if not quoted and following.lower not in ("and", "but", "while", "who", "which", "as",
                                                      "a", "the", "an", "adding", "though"):
                end = clauses.end(at + 1)
                return [(at + 1, end)] if end > at + 1 else []
    return []


def _up_to_quotation(clauses: Clauses, at: int) -> list[Stretch]:
    """`"a," Roe said, and still "b"`: what goes on holds a quotation again."""
    end = clauses.end(at)
    for index in range(at, min(end, at + _REACH)):
        if clauses.tokens[index].quote is not None:
            return [(at, end)]
    return []


def _speech(tokens: Tokens, cue: Cue, pieces: list[Stretch], unit: Unit) -> Speech:
    spans = tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in pieces)
    inside = [token for start, end in pieces for token in tokens[start:end]]
    quoted = tuple(token.quote.span for token in inside if token.quote is not None)
    words = any(token.is_word and token.lower not in _GOES_ON_BEHIND for token in inside)
    if quoted and not words:
        words = _is_label(tokens, pieces[0], unit)
    return Speech(
        content=Span(spans[0].start, spans[-1].end),
        pieces=spans,
        mode="indirect" if not quoted else "mixed" if words else "direct",
        quoted=quoted,
        source=_span(tokens, cue.subject, whole=False),
        described=_span(tokens, cue.subject, whole=True),
        cue=Span(tokens[cue.start].start, tokens[cue.end - 1].end),
        verb=cue.verb,
        negated=cue.negated,
        paragraph=unit.paragraph,
    )


def _is_label(tokens: Tokens, piece: Stretch, unit: Unit) -> bool:
    """Is a quotation without words around it only part of its sentence ("called it "odd"")?"""
    first, before = tokens[piece[0]], tokens[piece[0] - 1] if piece[0] else None
    if before is None or not before.is_word or first.ends_with in ENDS_UTTERANCE:
        return False
    return len(first.quote.inner) < 40 if first.quote is not None else False


def _span(tokens: Tokens, phrase: Phrase | None, *, whole: bool) -> Span | None:
    if phrase is None:
        return None
    if whole:
        return Span(tokens[phrase.start].start, tokens[phrase.end - 1].end)
    return Span(tokens[phrase.head_start].start, tokens[phrase.head_end - 1].end)


# ── Quotations that no known cue claims ─────────────────────────────────────────────────────────


def _left_over(
    clauses: Clauses, unit: Unit, found: list[Speech], text: str
) -> Iterator[Speech]:
    tokens = clauses.tokens
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
        speech = _unclaimed(clauses, at, unit, text)
        if speech is not None:
            yield speech


def _unclaimed(clauses: Clauses, at: int, unit: Unit, text: str) -> Speech | None:
    tokens = clauses.tokens
    quote = tokens[at].quote
    assert quote is not None
    words = len(quote.inner.of(text)[:200].split())
    if not clauses.has_words:
        if words < 8 and not quote.continues and text[quote.inner.end - 1] not in ".?!…,—–-":
            return None  # a heading
        return Speech(quote.span, (quote.span,), "direct", (quote.span,), paragraph=unit.paragraph,
                      continues=quote.continues)
    name = signature(tokens, at)
    if name is not None:
        dash = Span(tokens[at + 1].start, tokens[at + 1].end)
        return Speech(quote.span, (quote.span,), "direct", (quote.span,), name, name, dash, "—",
                      paragraph=unit.paragraph)
    sentence = tokens[at].ends_with in ENDS_UTTERANCE and text[quote.inner.start].isupper()
    tail = _tail(tokens, at) if sentence or words > 3 else None
    labelled = _labelled(tokens, at)
    if tail is None and words < 4 and not (sentence and words > 2) and not labelled:
        return None
    if at > 0 and tokens[at - 1].lower in _NAMING and words < 8:
        return None
    if tail is None and not labelled and _is_title(quote.inner.of(text)):
        return None
    cue = tail or _matrix(tokens, at)
    if cue is None:
        return Speech(quote.span, (quote.span,), "direct" if sentence else "mixed", (quote.span,),
                      paragraph=unit.paragraph)
    mode = "direct" if sentence else "mixed"
    start, end, phrase = cue
    return Speech(
        quote.span, (quote.span,), mode, (quote.span,),
        _span(tokens, phrase, whole=False), _span(tokens, phrase, whole=True),
        Span(tokens[start].start, tokens[end - 1].end), tokens[end - 1].lower,
        paragraph=unit.paragraph,
    )  # fmt: skip


def _labelled(tokens: Tokens, at: int) -> bool:
    """Does `as` lead up to a quotation ("hailed her as a "giant"")?"""
    near = [token.lower for token in tokens[max(0, at - 4) : at]]
    if "as" not in near or tokens[0].lower == "as":
        return False
    behind = near[near.index("as") + 1 :]
    return all(word in DETERMINERS or word in ("being", "having") for word in behind) and any(
        token.finite for token in tokens[max(0, at - _REACH) : at]
    )


def _is_title(words: str) -> bool:
    """Are all long words of a stretch capitalised, as in the title of a work?"""
    long = [word for word in words.split()[:12] if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and all(word[0].isupper() for word in long) and words[-1] not in ".!?"


def _tail(tokens: Tokens, at: int) -> tuple[int, int, Phrase] | None:
    """`"...," Roe deadpanned.`: any finite verb behind a quotation that ends in a comma."""
    if tokens[at].ends_with not in ENDS_UTTERANCE:
        return None
    start = at + 1
    while start < len(tokens) and tokens[start].text in (",", *DASHES):
        start += 1
    for index in range(start, min(len(tokens), start + _REACH)):
        if tokens[index].quote is not None:
            return None
        if tokens[index].finite:
            if index == start:
                if not starts_noun_phrase(tokens[index + 1 : index + 2]):
                    return None
                phrase = subject_after(tokens, index + 1, len(tokens))
            else:
                phrase = subject_before(tokens, group_start(tokens, index), start)
            return None if phrase is None else (index, index + 1, phrase)
    return None


def _matrix(tokens: Tokens, at: int) -> tuple[int, int, Phrase] | None:
    """The nearest finite verb in front of a quotation, with its subject."""
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if tokens[index].finite:
            begin = group_start(tokens, index)
            phrase = subject_before(tokens, begin, 0) or shared_subject(tokens, begin, [])
            if phrase is not None:
                return begin, index + 1, phrase
    return None
