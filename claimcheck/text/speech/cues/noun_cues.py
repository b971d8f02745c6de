"""Noun cues: `Roe's claim that`, `his warning that`, `a warning from Roe that`."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.syntax.noun_phrases import Phrase
from claimcheck.text.speech.syntax.subjects import subject_after, subject_before
from claimcheck.text.speech.words.speech_verbs import NOUNS
from claimcheck.text.speech.words.token import Tokens
from claimcheck.text.syntax.verb_groups import verb_group

_LIGHT = WordSet.of("speech-verb-uses", "carries")
_VERB_NEAR = 3
"""Tokens before a noun up to the verb that carries it ("voiced his fear that"); with 2 2
attributions change, with 7 none."""
_OWNER_NEAR = 4
"""Tokens before a noun up to whose it is ("Roe's long and bitter claim"); with 3 or 9 none
changes."""
_LONGEST_SPEAKER = 11
"""Tokens between "by X" and "that"; with 5 or 25 none changes."""


def noun_cue(tokens: Tokens, at: int) -> Cue | None:
    """`Roe's claim that`, `his warning that`, `a warning from Roe that`, `reports that`."""
    that = _that_behind(tokens, at)
    if that is None:
        return None
    own = _possessor(tokens, at)
    if own is None and that > at + 1 and tokens[at + 2].low not in PREPOSITIONS:
        own = subject_after(tokens, at + 2, that)
    if own is None and that == at + 1:
        own = _expresser(tokens, at)
        if own is None and at < 3:
            return None  # "The claim that ... was": where it ends cannot be told
    return Cue(at, at + 1, NOUNS[tokens[at].low], "noun", own, False, False, that)


def _expresser(tokens: Tokens, at: int) -> Phrase | None:
    """The subject of `voiced the fear that`: of a verb that only carries the noun."""
    for index in range(at - 1, max(-1, at - 1 - _VERB_NEAR), -1):
        if lemma(tokens[index].low) in _LIGHT:
            return subject_before(tokens, verb_group(tokens, index).start, 0)
        if tokens[index].low in PREPOSITIONS or not tokens[index].is_word:
            return None
    return None


def _that_behind(tokens: Tokens, at: int) -> int | None:
    """The index of `that` right behind a noun, or behind `by X` or `from X`."""
    size = len(tokens)
    if at + 2 < size and tokens[at + 1].low == "that":
        return None if tokens[at + 2].finite else at + 1
    if at + 2 < size and tokens[at + 1].low in ("by", "from"):
        for index in range(at + 3, min(size, at + 3 + _LONGEST_SPEAKER)):
            if tokens[index].low == "that":
                return index
            if not tokens[index].is_word or tokens[index].finite:
                return None
    return None


def _possessor(tokens: Tokens, at: int) -> Phrase | None:
    """Whose claim it is, in front of the noun and its adjectives."""
    for index in range(at - 1, max(-1, at - 1 - _OWNER_NEAR), -1):
        token = tokens[index]
        if token.low in ("his", "her", "their", "its", "my", "our"):
            return Phrase(index, index + 1, index, index + 1)
        if token.low.endswith(("'s", "s'")):
            start = index
            while start > 0 and (tokens[start - 1].is_capital or tokens[start - 1].low == "the"):
                start -= 1
            return Phrase(start, index + 1, start, index + 1)
        if not token.is_word or token.low in PREPOSITIONS or token.finite:
            return None
    return None
