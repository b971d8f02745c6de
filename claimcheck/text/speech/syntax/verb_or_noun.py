"""Is a form that may be a noun, an adjective or a participle a verb where it stands?"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.post_nouns import is_post
from claimcheck.text.speech.syntax.subjects import subject_before
from claimcheck.text.speech.syntax.verb_groups import Group
from claimcheck.text.speech.words.speech_verbs import NOUN_LIKE, Form, frame_of
from claimcheck.text.speech.words.token import Token, Tokens
from claimcheck.text.speech.words.word_classes import JOINERS, PERSONS, is_adverb, is_auxiliary

_PLURALS = WordSet.of("plural-subjects")
PAPERS = WordSet.of("papers")
_BEFORE_GERUNDS = DETERMINERS - WordSet.of("pronominal-determiners", "subject")
_BEFORE_NOUNS = _BEFORE_GERUNDS - {"that", "this", "which"}
_TOLD = frozenset("brief inform notify".split())
"""Verbs whose past form before a preposition is a participle ("a person briefed on it")."""
_INVARIANT = frozenset("put read broadcast forecast".split())
"""Verbs whose base and past are one form."""
_BEFORE_PARTICIPLE = WordSet.of("clause-words", "participle")


def is_verb(tokens: Tokens, at: int, group: Group) -> bool:
    """Is a form that may be a noun or an adjective a verb here?"""
    form = tokens[at].form
    if form is None:
        return False
    if tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None:
        return False
    if group.shape in ("infinitive", "passive"):
        return True
    if group.start < at and any(is_auxiliary(token) for token in tokens[group.start : at]):
        return form.shape != "s"
    if group.start == 0:
        return form.shape in ("past", "ing") or form.verb == "say"
    before = _word_before(tokens, group, form)
    if before is None or not _may_precede(before, form):
        return before is not None and is_adverb(tokens[at - 1]) and _is_possessive(before)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if form.verb in _INVARIANT:
        return not before.lower.endswith("s") or is_adverb(before) or before.is_capital
    if form.shape == "past":
        told = after is not None and form.verb in _TOLD and after.lower in ("on", "of", "about")
        return after is None or not (told or after.lower == "by")
    if form.shape == "s":
        return _is_present(form.verb, before, after)
    return form.shape == "ing" or _is_plural_present(form.verb, before, after)


def _word_before(tokens: Tokens, group: Group, form: Form) -> Token | None:
    """The last word of what stands in front of a verb group, an apposition skipped."""
    behind = group.start - 1
    while behind > 0 and is_adverb(tokens[behind]):
        behind -= 1
    if tokens[behind].text != "," or form.shape not in ("s", "base"):
        return tokens[behind]
    subject = subject_before(tokens, group.start, 0)
    return None if subject is None else tokens[subject.head_end - 1]


def _is_possessive(token: Token) -> bool:
    return token.lower.endswith(("'s", "s'"))


def _may_precede(before: Token, form: Form) -> bool:
    """May a word stand in front of a verb of that form: no article, possessive, preposition?"""
    word = before.lower
    if form.shape == "ing":
        return word in PREPOSITIONS or word not in _BEFORE_GERUNDS
    if _is_possessive(before) or word in _BEFORE_NOUNS:
        return False
    if form.shape == "past" and (word in _BEFORE_PARTICIPLE or word[0].isdigit()):
        return False
    if word in PREPOSITIONS:
        return word in ("in", "on", "since") and form.shape == "past"
    return True


def _opens_clause(after: Token | None) -> bool:
    """May a word open what is said: `that`, a quotation, a determiner, a pronoun, a name?"""
    return after is not None and (
        after.quote is not None
        or after.is_capital
        or after.text in (",", ":")
        or after.lower in DETERMINERS
        or after.lower in ("that", "to", "it", "he", "she", "they", "we", "there", "if", "how")
    )


def _is_present(verb: str, before: Token, after: Token | None) -> bool:
    if verb not in NOUN_LIKE:
        return True
    if after is not None and after.lower == "that" and "c" not in frame_of(verb):
        return False
    plural = before.lower.endswith("s") and not before.lower.endswith("ss")
    if plural and not before.is_capital:
        return False
    if not (before.is_word or before.text in (",", ")")) or before.lower in JOINERS:
        return False
    if before.is_word and not before.is_capital and not _speaks(before.lower):
        return False
    return _opens_clause(after)


def _speaks(word: str) -> bool:
    """Does a noun name somebody, a body or a paper, that can say something?"""
    return (
        is_post(word)
        or word in ORGANISATION_HEADS
        or word in PAPERS
        or word in PERSONS
        or word in ("man", "woman", "person", "that", "which", "also", "now", "still")
    )


def _is_plural_present(verb: str, before: Token, after: Token | None) -> bool:
    word = before.lower
    plural = (
        word in ("i", "you", "we", "they", "who")
        or word in _PLURALS
        or (word.endswith("s") and not word.endswith(("ss", "'s", "us")))
    )
    if not plural:
        return False
    return (
        verb not in NOUN_LIKE or word in ("i", "you", "we", "they", "who") or _opens_clause(after)
    )
