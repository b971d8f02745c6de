"""The record of what some words assert: their verbs, who does what to whom, what is negated."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Party:
    """The words of one phrase of a clause."""

    words: frozenset[str] = frozenset()
    """Content words by their base forms."""
    names: tuple[str, ...] = ()
    """Runs of capitalised words, as written."""
    opening: str | None = None
    """A capitalised word that opens the text, and may be a name or not."""


NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with those who take part; a party that the clause does not name is `NOBODY`."""

    verb: str
    """Its lemma."""
    at: int
    """Its place among the words."""
    negated: bool
    """Is it under an odd number of negations?"""
    doer: Party = NOBODY
    """Who does it: the subject, of a passive what stands behind "by"."""
    done: Party = NOBODY
    """To whom or what: the object, of a passive the subject."""
    further: tuple[tuple[str, Party], ...] = ()
    """What prepositions behind the verb add: ("in", Bergen)."""

    @property
    def words(self) -> frozenset[str]:
        """The content words of all that take part."""
        more = (party.words for _, party in self.further)
        return self.doer.words.union(self.done.words, *more)


@dataclass(frozen=True, slots=True)
class Assertion:
    """What some words assert."""

    deeds: tuple[Deed, ...] = ()
    """By place."""
    words: tuple[str, ...] = ()
    """All content words by their base forms, each once, by place."""
    signs: dict[str, bool] = field(default_factory=dict)
    """Content word -> is it under an odd number of negations; without those that stand both under
    one and not."""
    lacking: frozenset[str] = frozenset()
    """Nouns and adjectives that are negated alone ("without approval", "not guilty")."""

    def of(self, head: str) -> Assertion:
        """What is asserted of one verb or noun alone; nothing where the words do not have it."""
        return Assertion(
            tuple(deed for deed in self.deeds if deed.verb == head),
            (head,) if head in self.words else (),
            {word: sign for word, sign in self.signs.items() if word == head},
            self.lacking & {head},
        )
