"""Speech that the layout marks: transcripts, block quotations, signatures, headlines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS
from claimcheck.text.speech.record import Speech
from claimcheck.text.speech.words.token import Tokens
from claimcheck.text.speech.words.word_classes import DASHES

_LABEL = re.compile(
    r"[\"“]?(?P<name>[A-Z][A-Z.'’-]{0,24}(?: [A-Z][A-Z.'’-]{0,24}){0,4}"
    r"|[A-Z][\w.'’-]{0,24}(?: [A-Z][\w.'’-]{0,24}){0,3})"
    r"(?: ?\([^()\n]{1,40}\))?(?P<colon>:)[ \u00a0]"
)
_ASIDE = re.compile(r"[\"“]?[\[(]")
_INDENTED = re.compile(r"(?=\S)")
_BLOCK = re.compile(r"(?:>|\t| {2,8})[ \t]{0,8}(?=\S)")
_NOT_A_SPEAKER = WordSet.of("no-speakers")
_NOT_IN_NAMES = _NOT_A_SPEAKER | PREPOSITIONS | DETERMINERS
_TURNS_APART = 8
"""How many paragraphs a turn may run on until the next label; neither 4 nor 16 changes any of 595
news articles."""


def turns(text: str, paragraphs: Sequence[Span]) -> dict[int, Speech]:
    """The turns of a transcript, by the number of each paragraph that belongs to one.

    There must be three labels; one that is not in capitals must return.
    """
    labels = {
        number: label
        for number, span in enumerate(paragraphs)
        if (label := _label(text, span)) is not None
    }
    counts = Counter(label["name"] for label in labels.values())
    kept = [
        number
        for number, label in labels.items()
        if len(labels) > 2 and (label["name"].isupper() or counts[label["name"]] > 1)
    ]
    found: dict[int, Speech] = {}
    for place, number in enumerate(kept):
        following = kept[place + 1] if place + 1 < len(kept) else number + 1
        last = following if following - number <= _TURNS_APART else number + 1
        speech = _turn(text, labels[number], paragraphs[number:last], number)
        if speech is not None:
            found.update(dict.fromkeys(range(number, last), speech))
    return found


_POSTED = re.compile(
    r"(?P<dash>[—–-])[ \u00a0](?P<name>[^()\n—]{2,60}?)[ \u00a0]?\(@\w{1,30}\)[^()\n]{0,40}\Z"
)
# Counts: of 4,140 attributions in 200 news articles.
_LONGEST_NAME = 6
"""Tokens of a name before the colon of a headline, and twice as many before a quotation; with 4 or
9 no attribution changes."""
_LONGEST_SIGNATURE = 14
"""Tokens of a name and a place behind the dash of a signature; with 10 or 32 one
changes."""
_LONGEST_POST = 700
"""Characters; two joined posts of 280 with their links."""
_POST_TAIL = 160
"""Characters at the end of a paragraph in which the signature of a post is looked for."""


def posts(text: str, paragraphs: Sequence[Span]) -> dict[int, Speech]:
    """Embedded posts, `... — Jo Roe (@roe) May 4, 2020`, by the number of their paragraph.

    A signature in a paragraph of its own signs the paragraph in front of it.
    """
    found: dict[int, Speech] = {}
    for number, span in enumerate(paragraphs):
        start = max(span.start, span.end - _POST_TAIL)
        tail = text[start : span.end].rstrip()
        signed = _POSTED.search(tail) if "(@" in tail else None
        if signed is None:
            continue
        end = start + signed.start()
        while end > span.start and text[end - 1].isspace():
            end -= 1
        said = Span(span.start, end) if end > span.start else None
        if said is None and number > 0:
            said = paragraphs[number - 1]
        if said is not None and len(said) <= _LONGEST_POST:
            found[number] = _post(said, signed, start, number)
            if said.start < span.start:
                found[number - 1] = found[number]
    return found


def _post(said: Span, signed: re.Match[str], start: int, number: int) -> Speech:
    name = Span(start + signed.start("name"), start + signed.end("name"))
    dash = Span(start + signed.start("dash"), start + signed.end("dash"))
    return Speech(said, (said,), "direct", (said,), name, name, dash, "post", paragraph=number)


def _label(text: str, span: Span) -> re.Match[str] | None:
    found = _LABEL.match(text, span.start, span.end)
    if found is None or found["name"].split()[0].lower() in _NOT_A_SPEAKER:
        return None
    return found


def _turn(
    text: str, label: re.Match[str], paragraphs: Sequence[Span], number: int
) -> Speech | None:
    pieces: list[Span] = []
    for span in paragraphs:
        start = label.end() if span is paragraphs[0] else span.start
        if start < span.end and not (span is not paragraphs[0] and _ASIDE.match(text, start)):
            pieces.append(Span(start, span.end))
    if not pieces:
        return None
    return Speech(
        content=Span(pieces[0].start, pieces[-1].end),
        pieces=tuple(pieces),
        mode="direct",
        quoted=tuple(pieces),
        source=Span(label.start("name"), label.end("name")),
        described=Span(label.start("name"), label.end("name")),
        cue=Span(label.start("colon"), label.end("colon")),
        verb=":",
        paragraph=number,
    )


def headline(tokens: Tokens, paragraph: int) -> Iterator[Speech]:
    """`Roe: Taxes Will Rise` at the head of an article: a short name, a colon, what it says."""
    colon = next(
        (at for at, token in enumerate(tokens[: 2 * _LONGEST_NAME]) if token.text == ":"), 0
    )
    if colon > _LONGEST_NAME and not (
        colon + 1 < len(tokens) and tokens[colon + 1].quote is not None
    ):
        return
    if not 0 < colon < len(tokens) - 2 or not tokens[0].is_capital:
        return
    name = tokens[:colon]
    if any(token.finite or token.low in _NOT_IN_NAMES for token in name):
        return
    rest = tokens[colon + 1 :]
    if any(token.quote is not None or token.text[0].isdigit() for token in name) or not any(
        t.is_word or t.quote for t in rest
    ):
        return
    bracketed = "(" in (token.text for token in name) and name[-1].text != ")"
    if bracketed or rest[0].text[:1].isdigit():
        return  # "Norvik (OSE:NVK) fell", "Roe List: 28.4%"
    last = -2 if rest[-1].text == "." and len(rest) > 1 else -1
    span = Span(rest[0].start, rest[last].end)
    quoted = tuple(token.quote.span for token in rest if token.quote is not None)
    words = any(token.is_word for token in rest)
    yield Speech(
        content=span,
        pieces=(span,),
        mode="indirect" if not quoted else "mixed" if words else "direct",
        quoted=quoted,
        source=Span(name[0].start, name[-1].end),
        described=Span(name[0].start, name[-1].end),
        cue=Span(tokens[colon].start, tokens[colon].end),
        verb=":",
        paragraph=paragraph,
    )


def signature(tokens: Tokens, at: int) -> Span | None:
    """The name behind `"..." — Name, place`, at a quotation's index; `None` where there is none."""
    dash = at + 1
    if dash + 1 >= len(tokens) or tokens[dash].text not in DASHES | {"―", "-"}:
        return None
    rest = tokens[dash + 1 : dash + 1 + _LONGEST_SIGNATURE]
    if (
        not rest[0].is_capital
        or len(tokens) > dash + 1 + _LONGEST_SIGNATURE
        or any(token.finite for token in rest)
    ):
        return None
    last = 0
    while last + 1 < len(rest) and rest[last + 1].is_word:
        last += 1
    return Span(rest[0].start, rest[last].end)


def block(text: str, span: Span) -> Span | None:
    """What a block quotation says: a paragraph set off by `>` or by an indent; else `None`."""
    found = _BLOCK.match(text, span.start, span.end)
    if found is None and span.start > 0 and text[span.start - 1] in " \t":
        found = _INDENTED.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found is not None else None
