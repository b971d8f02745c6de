"""The noun phrases of a clause: which words, which names, and the head that says what it is."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.syntax.content_words import TEMPORAL, is_content
from claimcheck.text.tokens.record import GERUND, NAME, NOMINAL, NUMBER, PARTICIPLE, Token

PLAIN, DEFINITE, NONE = "plain", "definite", "none"
_NONE = WordSet.of("negations", "clause")
_ONE = frozenset(("a", "an", "one", "single"))
_NOBODY = WordSet.of("nobody-words")
_DEFINITE = WordSet.of("possessives") | ("the", "this", "that", "these", "those", "both", "all")
_PLACING = WordSet.of("placing-prepositions") | ("of",)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase with what prepositions hang on it."""

    head: str = ""
    """The base form of its noun, of a name the last word; empty where it has none."""
    words: tuple[str, ...] = ()
    """The content words up to the first preposition by their base forms, each once."""
    parts: tuple[str, ...] = ()
    """Likewise those behind prepositions of place and whole: "the port | of Oslo"."""
    names: tuple[str, ...] = ()
    """The folded words of its names, with those of places and wholes ("the port of Oslo")."""
    reference: str = PLAIN
    """`definite` ("the ship", "its ship", a name), `none` ("no ship", "nobody"), else `plain`."""
    bare: bool = False
    """Is it a plural without a determiner or a number ("schools")?"""
    counted: bool = False
    """Does it say how many?"""
    named: bool = False
    """Is its head a name?"""
    span: Span | None = None
    """From its first to its last word, what stands beside it behind a comma included."""
    pronoun: str = ""
    """The personal pronoun that stands for it, in lower case."""
    text: str = ""
    """Its words as printed."""
    person: str | None = None
    """The fullest name in the article of the one person whom it names."""


NOTHING = Phrase()
NOBODY = Phrase(reference=NONE)
"""Not one of all people: "nobody", "denied that anyone"."""


def phrase(tokens: Sequence[Token], places: Sequence[int]) -> Phrase:
    """The phrase of the words at these places; one behind a preposition that opens it is left out.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> found = phrase(tokens_of("In May the old port of Oslo"), range(7))
    >>> found.head, sorted(found.words), sorted(found.names)
    ('port', ['old', 'port'], ['oslo'])
    """
    core, rest, apposed = _parts(tokens, places)
    told = [place for place in core if _tells(tokens[place])]
    if core and (not told or tokens[told[0]].low in _NOBODY) and tokens[core[0]].low in _NOBODY:
        return NOBODY if len(places) == 1 else NOTHING  # "nobody in the car": of some only
    if [tokens[place].low for place in core] == ["no", "one"]:
        return NOBODY if len(places) == len(core) else NOTHING
    if not told and len(core) == 1 and tokens[core[0]].low in SUBJECT_PRONOUNS:
        alone = tokens[core[0]]
        return Phrase(span=Span(alone.start, alone.end), text=alone.text, pronoun=alone.low)
    if not told or (len(told) == 1 and tokens[told[0]].low in _NONE):
        return NOTHING
    also = [place for place in apposed if _tells(tokens[place])]
    if not also or tokens[also[-1]].word_class != NAME:
        also = []  # "the museum, a landmark" is the museum; "the captain, Ada Roe" is Roe
    last = tokens[(also or told)[-1]]
    opening = tokens[core[0]]
    named = last.word_class == NAME
    counted = any(tokens[place].word_class == NUMBER for place in core)
    return Phrase(
        head=_base(last),
        words=_each(_base(tokens[place]) for place in (*_uncounted(tokens, told), *also)),
        parts=_each(_base(tokens[place]) for place in rest if _tells(tokens[place])),
        names=_each(_name_words(tokens, (*core, *rest, *also))),
        reference=_reference([tokens[place] for place in core[:2]], named=named),
        bare=core == told and singular(last.low) != last.low and not (named or counted),
        counted=counted,
        named=named,
        span=Span(opening.start, tokens[(also or core)[-1]].end),
        text=" ".join(tokens[place].text for place in core),
    )


def _parts(
    tokens: Sequence[Token], places: Sequence[int]
) -> tuple[list[int], list[int], list[int]]:
    """The places of the phrase itself, of what its prepositions of place and whole lead to, and of
    what stands behind a comma beside it."""
    core: list[int] = []
    rest: list[int] = []
    apposed: list[int] = []
    taken = core
    last = places[0] if places else 0
    for place in places:
        token = tokens[place]
        if place > last + 1 and core:
            taken = apposed
        last = place
        if token.word_class in _MODIFYING and taken is core and _has_noun(tokens, core):
            taken = []  # "a man | aged 32"
        if token.low in PREPOSITIONS:
            taken = rest if core and token.low in _PLACING else []
        elif not core and token.low in DETERMINERS and place != places[0]:
            taken = core  # "On Monday | the police": the first phrase said when
            core.append(place)
        else:
            taken.append(place)
    return core, rest, apposed


def _uncounted(tokens: Sequence[Token], places: Sequence[int]) -> Sequence[int]:
    """The words of a phrase without the number that counts it: "four lifeboats"."""
    return [place for place in places if tokens[place].word_class != NUMBER] or places


def _has_noun(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    return any(tokens[place].word_class in NOMINAL for place in places)


_MODIFYING = frozenset((PARTICIPLE, GERUND))


def _reference(words: Sequence[Token], *, named: bool) -> str:
    """What the first words of a phrase say of what is meant."""
    opening = words[0]
    lows = [word.low for word in words]
    if opening.low in _NONE or (opening.low == "not" and lows[1:] and lows[1] in _ONE):
        return NONE
    known = named or opening.low in _DEFINITE or opening.low.endswith(("'s", "s'"))
    return DEFINITE if known else PLAIN


def _tells(token: Token) -> bool:
    return is_content(token) and singular(token.low) not in TEMPORAL


def _base(token: Token) -> str:
    """The base form of a word; a name has one form, and no noun is cut as a verb is."""
    low = token.low.removesuffix("'s")
    return low if token.word_class == NAME else singular(low)


def _each(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(sys.intern, words)))


def _name_words(tokens: Sequence[Token], places: Sequence[int]) -> Iterator[str]:
    for place in places:
        token = tokens[place]
        if token.word_class == NAME and is_content(token):
            yield _base(token)
