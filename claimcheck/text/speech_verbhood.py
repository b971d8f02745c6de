"""Is a form that may be a noun, an adjective or a participle a verb where it stands?"""

from __future__ import annotations

from claimcheck.text.name_nouns import ORGANISATION_HEADS
from claimcheck.text.posts import is_post
from claimcheck.text.speech_groups import Group
from claimcheck.text.speech_subjects import subject_before
from claimcheck.text.speech_verbs import FORMS, NOUN_LIKE
from claimcheck.text.speech_words import JOINERS, PERSONS, Token, Tokens, is_adverb, is_auxiliary
from claimcheck.text.words import DETERMINERS, PREPOSITIONS

_PLURALS = frozenset(
    "percent two three four five six seven eight nine ten people police media many some others most few several both all men women".split()
)
PAPERS = frozenset(
    "statement letter tweet tweets email e-mail message memo post note release report op-ed brief "
    "filing article story interview speech video ad advertisement poll survey study analysis "
    "document paper book suit lawsuit complaint letter transcript".split()
)
_NOT_ONLY_DETERMINERS = frozenset("that this which all some many most both others few".split())
_BEFORE_PARTICIPLE = frozenset("when if once while though although unless where".split())


def is_verb(tokens: Tokens, at: int, group: Group) -> bool:
    """Is a form that may be a noun or an adjective a verb here?"""
    form = FORMS[tokens[at].lower]
    if tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None:
        return False
    if group.shape in ("infinitive", "passive"):
        return True
    if group.start < at and any(is_auxiliary(token) for token in tokens[group.start : at]):
        return True
    behind = group.start - 1
    while behind > 0 and is_adverb(tokens[behind]):
        behind -= 1
    before = tokens[behind] if group.start > 0 else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None:
        return form.shape in ("past", "ing") or form.verb == "say"
    if before.text == "," and form.shape in ("s", "base"):
        subject = subject_before(tokens, group.start, 0)
        if subject is None:
            return False
        before = tokens[subject.head_end - 1]
    if before.lower.endswith(("'s", "s'")) and form.shape != "ing":
        return is_adverb(tokens[at - 1])
    if before.lower in DETERMINERS and before.lower not in _NOT_ONLY_DETERMINERS:
        return False
    if before.lower in ("this", "that") and form.shape == "ing":
        return False
    if before.lower in _BEFORE_PARTICIPLE and form.shape == "past":
        return False
    if before.lower in PREPOSITIONS and form.shape != "ing":
        return before.lower in ("in", "on", "since") and form.shape == "past" and at > 2
    if after is not None and after.lower == "by" and form.shape == "past":
        return False
    if form.shape == "s":
        plural = before.lower.endswith("s") and not before.lower.endswith("ss")
        if form.verb in NOUN_LIKE and plural and not before.is_capital:
            return False
        return _is_present(form.verb, before, after)
    if form.shape == "base":
        return _is_plural_present(form.verb, before, after)
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
    if not (before.is_word or before.text in (",", ")")) or before.lower in JOINERS:
        return False
    if before.is_word and not before.is_capital and not _speaks(before.lower):
        return False
    return _opens_clause(after)


def _speaks(word: str) -> bool:
    """Does a noun name somebody, a body or a paper, that can say something?"""
    return (
        is_post(word) or word in ORGANISATION_HEADS or word in PAPERS or word in PERSONS
        or word in ("man", "woman", "person", "that", "which", "which", "also", "now", "still")
    )  # fmt: skip


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
