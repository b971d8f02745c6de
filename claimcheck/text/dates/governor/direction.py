"""Does the clause of a date speak of what is to come, or of what is past?

A bare "Friday" or "November" is the last one or the next: the verb group that it belongs to tells,
with its modals, its "to" and the word that opens its clause, or words right before the date do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import BE, HAVE, PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verb_groups import VerbGroup, verb_group
from claimcheck.text.syntax.verbs import PAST_AUXILIARIES, is_past, uncontracted
from claimcheck.text.tokens.read import Tokens
from claimcheck.text.tokens.record import (
    ADJECTIVE,
    BASE,
    FINITE,
    GERUND,
    NOMINAL,
    NUMBER,
    PARTICIPLE,
    Token,
)

STARTING = WordSet.of("schedule-verbs")
"""Verbs whose present tense with a date speaks of a schedule."""
_TO_COME = WordSet.of("to-come")
_IMPLICATIVE = WordSet.of("implicative-verbs")
_COMING = WordSet.of("coming")
_LOOKING = WordSet(lambda: set(of("auxiliaries", "modal")) - {"'d"})
"""Modals, without the form that is of "have" as often."""
_OPENING = frozenset(("if", "unless", "when", "once", "until", "before", "whether", "after"))
"""Words that open a clause whose present tense is of the future ("when parliament returns")."""
_NOUN_PHRASE = 5
"""Words before a date among which "upcoming" stands ("the upcoming council elections in June")."""
_AWAITED = WordPattern(
    lambda: (
        rf"\b(?:{either(of('awaited', 'alone'))}"
        rf"|(?:{either(of('awaited', 'with-preposition'))})\s(?:for|to|until|in|on|by))"
        r"\s(?:on\s|in\s|the\s|this\s|next\s|early\s|late\s|mid-)?$"
    ),
    re.IGNORECASE,
)
_AWAITED_REACH = 40
"""How many characters before a date its "no later than the early" may take: the longest phrase
of the table and what may stand behind it."""
_PHRASE = NOMINAL | {ADJECTIVE, NUMBER}
"""Classes of the words of a noun phrase behind its article."""

Direction = str | None
"""`FUTURE`, `PAST`, or nothing that tells."""
FUTURE, PAST = "future", "past"


def announced(text: str, tokens: Tokens, date: Span) -> bool:
    """Do words right before a date say that it is to come, none of them a past tense ("set in")?"""
    found = _AWAITED.search(text, max(0, date.start - _AWAITED_REACH), date.start)
    if found is None:
        return False
    words = found[0].lower().split()
    lead = tokens.between(found.start(), found.start() + len(words[0]))
    return words[-1] != "in" or not any(token.word_class == FINITE for token in lead)


def coming(left: Sequence[Token]) -> bool:
    """Does the noun before the date have an "upcoming" ("the coming council elections in")?"""
    for token in reversed(left[-_NOUN_PHRASE - 1 :]):
        if token.low in _COMING:
            return True
        if token.word_class not in _PHRASE and token.low not in ("in", "on", "of", "this"):
            return False
    return False


def directed(left: Sequence[Token], told: Direction) -> Direction:
    """The direction of a clause with that of the word before its date: "by Friday", "until after
    Friday's vote" and "before Friday's vote" are ahead unless the clause is past."""
    before = [token.low for token in left[-3:] if token.low not in _BETWEEN]
    if not before:
        return told
    if before[-1] == "since":
        return PAST
    if before[-1] == "than" or "wake" in before:
        return None
    if before[-1] == "from" and before[-2:-1] in (["up"], ["down"]):
        return PAST  # "up from its March plan"
    if before[-1] == "from" and before[-2:-1] in _STARTING and told != PAST:
        return FUTURE  # "a ban starting from Monday"
    if before[-1] == "come" and left[-1].word_class == BASE:
        return FUTURE  # "come November"
    if before[-1] == "by" and any(singular(token.low) in _PREDICTIONS for token in left):
        return FUTURE  # "raised its forecast to 40 cases by August"
    if "until" in before and any(lemma(token.low) in _PUTTING_OFF for token in left):
        return FUTURE  # "was put off until October"
    ahead = before[-1] in _AHEAD or "until" in before or _is_before_event(left)
    if told == PAST and (before[-1] in _TO_COME_TO or lemma(before[-1]) in _FIXING):
        return None  # "was extended to 20 November", "has set 10 November", "of record 7 December"
    return FUTURE if told != PAST and ahead else told


def _is_before_event(left: Sequence[Token]) -> bool:
    """Is the event of the date one before which something is told: "before a vote on Saturday"?"""
    if not left or left[-1].low not in ("on", "in"):
        return False
    for token in reversed(left[-_NOUN_PHRASE - 1 : -1]):
        if token.low in _AHEAD:
            return True
        if token.word_class not in _PHRASE and token.low not in _BETWEEN:
            return False
    return False


_STARTING = (["starting"], ["beginning"], ["effective"])
_TO_COME_TO = frozenset(("to", "until", "till", "through", "for", "record"))
"""Words before a date that may be still to come whatever the tense of its clause."""
_FIXING = frozenset("set schedule fix plan book name choose pick propose".split())
_PUTTING_OFF = WordSet.of("leading-to-events", "moved") | ("prolong",)
"""Verbs whose "until" was still ahead when they were done."""
_PREDICTIONS = WordSet.of("prediction-nouns")
_AHEAD = frozenset(("by", "before", "until", "till", "pending"))
"""Words before a date that is still ahead of what is told."""
_BETWEEN = frozenset(("the", "at", "least", "a", "an", "this", "its", "his", "her", "their"))


def of_clause(
    clause: Sequence[Token],
    verb: Token | None,
    opener: str,
    dated: Sequence[Token],
    speaking: Collection[str],
) -> Direction:
    """The direction that a clause gives by its verb, else by a modal; `opener` is the word before
    the clause, `dated` the words of it before a date that belongs to a verb, `speaking` lemmas of
    verbs that report speech.

    The present tense before a date is a plan ("the two meet on Friday"), "is" and "are" where the
    date is all that they say ("the hearing is on Friday").
    """
    if verb is not None:
        told = of_verb(clause, verb, opener)
        between = dated[dated.index(verb) + 1 :] if verb in dated else ()
        words = [token.low for token in between]
        if (modal := _modal(words)) is not None:  # "said it might be open by May"
            return _of_modal(words[modal:])
        if told == FUTURE and any(token.low in _COMPARED for token in between):
            return None  # "is asking 90 euros, up from 70 in June"
        return FUTURE if told is None and _is_plan(dated, verb, speaking) else told
    return FUTURE if _modal([token.low for token in clause]) is not None else None


def of_verb(clause: Sequence[Token], verb: Token, opener: str) -> Direction:
    """The direction that a verb of a clause gives."""
    at = clause.index(verb)
    group = verb_group(clause, at)
    if group.infinitive:
        return _of_infinitive(clause, group)
    modal = _modal(group.words)
    if modal is not None:
        return _of_modal(group.words[modal:])
    if verb.word_class == BASE:
        return PAST if "did" in group.helpers else None
    if verb.low in STARTING:
        return FUTURE
    helpers = group.helpers
    if verb.word_class == GERUND:
        return _of_gerund(clause, group, opener)
    if is_past(verb) or verb.word_class == PARTICIPLE:
        if helpers[-1:] not in (["is"], ["are"], ["be"]):
            return PAST
        return FUTURE if opener in _OPENING else None
    if not {"was", "were", "had"}.isdisjoint((*helpers[-2:], verb.low)):
        return PAST
    return FUTURE if opener in _OPENING and verb.word_class == FINITE else None


def _is_plan(left: Sequence[Token], verb: Token, speaking: Collection[str]) -> bool:
    """Is a verb before a date in the present tense, and no verb of speech?"""
    if verb not in left or verb.word_class != FINITE or is_past(verb):
        return False
    behind = [token.low for token in left[left.index(verb) + 1 :]]
    if not _LOOKING_BACK.isdisjoint(behind):
        return False
    if verb.low in BE | HAVE:
        return verb.low in ("is", "are") and all(word in _JOINTS for word in behind)
    return lemma(verb.low) not in speaking and lemma(verb.low) not in _COMPARING


_COMPARING = frozenset("compare exceed follow top beat match equal mirror echo".split())
"""Verbs that hold what is told against what lies behind ("compares with a 5% rise in May")."""
_COMPARED = frozenset(("from", "since", "than"))
"""Words before a date with which something later is compared."""
_LOOKING_BACK = _COMPARED | {"after", "following"}
"""Words before a date on which something else follows."""
_JOINTS = frozenset(("on", "in", "for", "at", "the", "this"))
"""Words between "is" and its date."""


def _of_infinitive(clause: Sequence[Token], group: VerbGroup) -> Direction:
    """ "Was to meet", "is expected to meet", "managed to meet"."""
    words = group.words
    place = len(words) - 1 - words[::-1].index("to")
    if "have" in words[place:]:
        return PAST
    matrix = clause[: group.start + place]
    while matrix and matrix[-1].low == "not":
        matrix = matrix[:-1]
    behind = matrix[-1] if matrix else None
    if behind is None or behind.low in ("was", "were"):  # "were to end in July": now past
        return None
    if lemma(behind.low) in _TO_COME:
        return FUTURE
    if lemma(behind.low) in _IMPLICATIVE:
        return PAST if behind.low in _PAST_FORMS or is_past(behind) else None
    if _modal(verb_group(matrix, len(matrix) - 1).words) is not None:
        return FUTURE  # "could be asked to meet"
    return FUTURE if _is_present(matrix) or _is_perfect(matrix) else None


_PAST_FORMS = PAST_AUXILIARIES | {"has", "have"}
"""Auxiliaries of the past and of the perfect."""


def _is_present(clause: Sequence[Token]) -> bool:
    """Is the last verb of a clause in the present tense, and is it no perfect?"""
    found = next(
        (token for token in reversed(clause) if token.word_class in (FINITE, PARTICIPLE)), None
    )
    return found is not None and not is_past(found) and found.low not in _PAST_FORMS


def _is_perfect(clause: Sequence[Token]) -> bool:
    """Is it in the present perfect, so that an infinitive is to come: "has been told to leave"?"""
    words = [token.low for token in clause]
    return not {"has", "have"}.isdisjoint(words) and PAST_AUXILIARIES.isdisjoint(words)


def _modal(words: Sequence[str]) -> int | None:
    """The place of the last modal among some words, "won't" and "couldn't" too."""
    for at in range(len(words) - 1, -1, -1):
        if uncontracted(words[at]) in _LOOKING:
            return at
    return None


def _of_modal(words: Sequence[str]) -> Direction:
    """A modal looks ahead; with a perfect it looks back, and "could not" as often."""
    if "have" in words:
        return PAST
    bare = uncontracted(words[0])
    if bare in ("could", "would") and (bare != words[0] or "not" in words[1:2]):
        return None
    return FUTURE


def _of_gerund(clause: Sequence[Token], group: VerbGroup, opener: str) -> Direction:
    """ "Is meeting", "was meeting", "could begin meeting"."""
    at, helpers = group.at, group.helpers
    if helpers[-1:] in (["is"], ["are"]):
        return FUTURE
    if helpers[-1:] in (["was"], ["were"]):
        return PAST
    before = [token for token in clause[:at] if token.word_class in (FINITE, BASE)]
    scheduled = f"{lemma(clause[at].low)}s" in STARTING
    if scheduled and not any(map(is_past, before)) and PAST_AUXILIARIES.isdisjoint(helpers):
        return FUTURE  # "the fair beginning in Oslo on Friday"
    if at and clause[at - 1].low in PREPOSITIONS:
        return None
    if before and before[-1].low not in BE | HAVE:
        return of_verb(clause, before[-1], opener)
    behind = [token.low for token in clause[at + 1 :]]
    return FUTURE if not before and _modal(behind) is not None else None  # "winning it will help"
