"""Is a form that may be a noun, an adjective or a participle a verb where it stands?"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.speech.syntax.cue_groups import Group
from claimcheck.text.speech.words.token import SUBJECT_REACH, Tokens
from claimcheck.text.speech.words.told_figures import opens_figure
from claimcheck.text.syntax.verbs import modifies
from claimcheck.text.tokens.record import VERBAL

PAPERS = WordSet.of("papers")
_TOLD = frozenset("brief inform notify".split())
"""Verbs whose past form before a preposition is a participle ("a person briefed on it")."""


def is_verb(tokens: Tokens, at: int, group: Group) -> bool:
    """Is a form that may be a noun or an adjective a verb here?"""
    form = tokens[at].form
    if form is None:
        return False
    verbal = tokens[at].word_class in VERBAL or _by_quotation(tokens, at)
    if not verbal and not (form.shape == "s" and _is_only_verb(tokens, at)):
        return False
    if tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None:
        return False
    if group.shape in ("infinitive", "passive"):
        return True
    if group.start == at and modifies(tokens, at):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if form.shape == "past" and group.start == at and after is not None:
        told = form.verb in _TOLD and after.low in ("on", "of", "about")
        return not (told or after.low == "by")
    return True


def _is_only_verb(tokens: Tokens, at: int) -> bool:
    """Is a form in -s before "that" or a hedged figure the only verb that its sentence can have: "A
    study estimates that 40 died", "estimates over 40 died"?  Behind a plural noun a relative clause
    leaves the sentence a verb of its own."""
    if at + 1 >= len(tokens):
        return False
    if tokens[at + 1].low != "that" and not opens_figure(tokens, at + 1):
        return False
    if any(token.finite or token.quote is not None for token in tokens[:at]):
        return False
    behind = tokens[at + 2 : at + 2 + SUBJECT_REACH]
    return sum(token.finite for token in behind) == 1


def _by_quotation(tokens: Tokens, at: int) -> bool:
    """Does a quotation stand right before or behind, so that a form is its verb?"""
    beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return any(token.quote is not None for token in beside)
