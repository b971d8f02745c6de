"""The record of an attribution: content, source, cue and mode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from claimcheck.model.claim import Claim, Span


def value_of(claim: Claim) -> Attribution:
    """The attribution of a claim of this kind."""
    return cast("Attribution", claim.value)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the document and its words."""

    span: Span
    text: str

    def fields(self) -> dict[str, object]:
        """The form in JSON."""
        return {"start": self.span.start, "end": self.span.end, "text": self.text}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words or thoughts that a document ascribes to somebody."""

    content: Part
    """From the first to the last character, marks included; an interrupted quotation spans the
    words that interrupt it: what was said is `quoted` (direct) or `pieces`."""
    source: Part | None
    """The words that name the speaker."""
    entity: str | None
    """Who that is: a full name, an organisation or a description."""
    cue: Part | None
    mode: str
    """`direct`, `mixed` or `indirect`."""
    cue_lemma: str | None = None
    cue_class: str | None = None
    quoted: tuple[Span, ...] = ()
    """The stretches inside marks, marks included."""
    pieces: tuple[Span, ...] = ()
    """The content without the clause that interrupts it."""
    anonymous: bool = False
    role: str | None = None
    organisation: str | None = None
    speakers: tuple[str, ...] = ()
    """The entities of a joint statement, else empty."""
    negated: bool = False
    """Is the cue under a negation ("did not deny")?"""

    def fields(self) -> dict[str, object]:
        """The fields that `extract` prints."""
        source = None
        if self.source is not None:
            source = {**self.source.fields(), "entity": self.entity}
        return {
            "content": self.content.fields(),
            "source": source,
            "cue": self.cue and self.cue.fields(),
            "mode": self.mode,
            "cue_lemma": self.cue_lemma,
            "cue_class": self.cue_class,
            "quoted": [[span.start, span.end] for span in self.quoted],
            "anonymous": self.anonymous,
            "role": self.role,
            "organisation": self.organisation,
        }

    @property
    def words(self) -> str:
        """The content on one line, without the clause that interrupts it."""
        base, text = self.content.span.start, self.content.text
        parts = [text[piece.start - base : piece.end - base] for piece in self.pieces]
        return " ".join(" ".join(parts or [text]).split())

    def key(self) -> object:
        """None: these claims match by their words."""
        return None

    def label(self) -> str:
        """The words, shortened, with the speaker."""
        words = self.words
        short = words if len(words) <= 60 else f"{words[:59]}…"
        return f"{self.entity}: {short}" if self.entity else short

    def canonical(self) -> str:
        """The speaker and all the words, whatever the quotation marks."""
        words = " ".join(self.words.translate(_MARKS).split())
        return f"{self.entity}: {words}" if self.entity else words


_MARKS = dict.fromkeys(map(ord, '“”„«»"'), " ") | dict.fromkeys(map(ord, "‘’"), "'")
