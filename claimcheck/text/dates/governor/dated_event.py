"""What a date dates: the verb or event noun that governs it, and who takes part.

Shallow and by position, since news is regular here: a date before a noun belongs to the noun ("an
April drill", "Monday's vote"); any other to the nearest verb of its clause to the left, or,
where the date opens the clause, to the first verb on the right.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Span
from claimcheck.text.dates.governor.direction import (
    FUTURE,
    PAST,
    announced,
    coming,
    directed,
    of_clause,
)
from claimcheck.text.dates.governor.event_noun import event_noun
from claimcheck.text.dates.governor.set_apart import apposed, cleft
from claimcheck.text.english.calendar_words import DAY_WORDS, MONTHS, SEASONS, WEEKDAYS
from claimcheck.text.english.closed_classes import AUXILIARIES, CLOSED, DETERMINERS, PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.clause_words import (
    clause_tokens,
    left_clause,
    right_clause,
    up_to_comma,
)
from claimcheck.text.syntax.complements import with_particle
from claimcheck.text.syntax.main_verbs import main_verb
from claimcheck.text.syntax.verbs import is_past, is_verbal, verbs, weak_verb
from claimcheck.text.tokens.read import Tokens
from claimcheck.text.tokens.record import ADVERB, BASE, NUMBER, VERBAL, Token

_TEMPORAL = WordSet(
    lambda: (
        *MONTHS, *WEEKDAYS, *SEASONS, *DAY_WORDS, *of("dayparts", "am", "pm"),
        *of("temporal-words"),
    )
)  # fmt: skip
_ACCOUNT = WordPattern(lambda: rf"(?:{either(of('quarter-contexts', 'business'))}|quarter|period)")
_BEHIND_NOUNS = frozenset((ADVERB, NUMBER))
_REACH = 45
"""How many words either side of a date may belong to its clause: sentences of news go on for
longer on one side of 265 of 5,703 dates, and their clauses end before."""
_MOST = 16
"""How many content words of a clause are kept: enough to tell its event from others; the rest of
a long clause is the date's in name only."""
_WINDOW = 300
"""How many characters either side of a date may hold its clause: the same for 207 of 5,703."""

# The counts below: how many of 2,075 dates in 200 news articles come out otherwise.
_LONGEST_NOUN = 5
"""Words of the noun that a date stands before ("Monday's central bank rate vote"); with 4 6 change,
with 10 one."""
_RESUMED = 2
"""Words behind a date up to the verb that goes on with the clause before it ("was on Tuesday
formally charged"); with 1 10 change, with 4 13."""


@dataclass(frozen=True, slots=True)
class Governor:
    """The verb or noun that a date belongs to."""

    head: str | None
    """Lemma of the verb, or the noun in the singular; lower case."""
    participants: tuple[str, ...]
    """Content words of the clause besides it, lower case, nouns in the singular, each once."""
    span: Span
    """The clause around head and date."""
    verbs: tuple[str, ...] = ()
    """Lemmas of the clause's verbs, the last one before the date first."""
    future: bool = False
    past: bool = False


def govern(
    text: str, tokens: Tokens, sentence: Span, date: Span, speaking: Collection[str] = ()
) -> Governor:
    """The governor of a date in a sentence; `speaking` are lemmas of verbs that report speech."""
    start, end = max(sentence.start, date.start - _WINDOW), min(sentence.end, date.end + _WINDOW)
    raw = clause_tokens(text, tokens, start, date.start)[-_REACH:]
    left = left_clause(raw, _has_verb)
    after = clause_tokens(text, tokens, date.end, end)[:_REACH]
    behind = cleft(left, after)
    if behind is not None:
        left, after = [], list(behind)
    right = right_clause(after, is_past)
    noun = _modified(text, left, right, date) if behind is None else None
    named = apposed(after, _first_verb)
    if named is not None:
        right = [*right, *after[: after.index(named) + 1]]
    left_verbs = list(verbs(left))
    opened: Token | None = None
    opens = noun is None and named is None and all(map(_is_lead, left))
    if opens and (at := _opened(after)) is not None:
        right = [*after[: at + 1], *right_clause(after[at + 1 :], is_past)]
        opened = after[at]
    right_verbs = list(verbs(right))
    verb = left_verbs[-1] if left_verbs else None
    if named is not None:
        noun, verb = (None, named) if is_verbal(named) else (named, None)
    elif noun is None and verb is None:
        noun = _subject_noun(left, right)
        verb = None if noun else _other_verb(left, right, right_verbs, opened)
    if named is None and (noun is not None or verb in left):
        right = up_to_comma(right)
        right_verbs = [each for each in right_verbs if each in right]
    clause, before = left + right, raw[: len(raw) - len(left)]
    told_by = verb
    if verb is None and noun is not None and right_verbs and _ACCOUNT.match(noun.low):
        told_by = right_verbs[0]  # "the July-to-September sales fell": they are over
    dated, opener = left if noun is None else [], before[-1].low if before else ""
    told = directed(left, of_clause(clause, told_by, opener, dated, speaking))
    if announced(text, tokens, date) or coming(left):
        told = FUTURE
    if noun is None and verb is not None:
        between = left[left.index(verb) + 1 :] if verb in left else None
        noun = event_noun(clause, verb, before, between)
    head = noun.low if noun else _verb_name(left, right, verb) if verb else None
    core = noun or verb
    span = Span(
        clause[0].start if left else date.start, max(date.end, clause[-1].end if clause else 0)
    )
    return Governor(
        singular(head) if noun and head else head,
        _content(clause, core),
        span,
        tuple(dict.fromkeys(lemma(each.low) for each in left_verbs[::-1] + right_verbs)),
        told == FUTURE,
        told == PAST,
    )


def _modified(text: str, left: list[Token], right: list[Token], date: Span) -> Token | None:
    """The noun that the date stands before: "Monday's vote", "an April drill"."""
    owned = text.startswith(("'s ", "’s "), date.end)
    before = left[-1].low if left else ""
    if not owned and before not in DETERMINERS and not before.endswith("'s"):
        return None
    head, at = None, date.end + (2 if owned else 0)
    for token in right[:_LONGEST_NOUN]:
        if token.start - at > 1 or not token.text[0].isalpha() or token.low in CLOSED:
            break
        if head is not None and token.word_class in _BEHIND_NOUNS:
            break
        if head is not None and is_verbal(token) and not _is_participle_noun(token, head):
            break
        head, at = token, token.end
    return head


def _is_participle_noun(token: Token, head: Token) -> bool:
    """Is a word in -ing a noun behind another ("a police shooting")?"""
    return token.low.endswith("ing") and head.text[0].islower()


def _is_lead(token: Token) -> bool:
    """May a word stand before a date that opens its clause: "early on", "but in"?"""
    return token.low in CLOSED or token.word_class == ADVERB


def _opened(after: list[Token]) -> int | None:
    """The place of the verb of a clause that a date opens, under "is going to" that behind it."""
    at = main_verb(after)
    if at is None or [token.low for token in after[at + 1 : at + 2]] != ["to"]:
        return at
    raising = after[at].low == "going" or lemma(after[at].low) in _RAISING
    leads = at + 2 < len(after) and after[at + 2].word_class == BASE
    return at + 2 if raising and leads else at


_RAISING = WordSet.of("to-come") | WordSet.of("implicative-verbs")
"""Verbs whose infinitive is what a date in front of them dates ("in May it plans to open")."""


def _subject_noun(left: list[Token], right: list[Token]) -> Token | None:
    """The noun of a subject that the date belongs to: "His trip to Oslo in 2019 was a success"."""
    if not right or not (right[0].low in AUXILIARIES or is_verbal(right[0])):
        return None
    for at, token in enumerate(left[1:-1], 1):
        if token.low in PREPOSITIONS:
            noun = left[at - 1]
            return noun if noun.text[0].islower() and noun.low not in CLOSED else None
    return None


def _other_verb(
    left: list[Token], right: list[Token], found: list[Token], opened: Token | None
) -> Token | None:
    """The verb of a clause without one on the left: that of the clause which the date opened, or
    that of "was on Tuesday arrested", "had talks"."""
    faint, first = weak_verb(left), opened or (found[0] if found else None)
    if faint is None or (first is not None and first in right[:_RESUMED]):
        return first or faint or weak_verb(right)
    return faint


def _verb_name(left: list[Token], right: list[Token], verb: Token) -> str:
    """The lemma of a verb with its particle; what leads to the date is none."""
    if verb in left:
        own = left[:-1] if left[-1].low in _LEADS and left[-1] is not verb else left
        return with_particle(own, own.index(verb))
    return with_particle(right, right.index(verb)) if verb in right else lemma(verb.low)


_LEADS = frozenset(("in", "on", "over", "by", "at"))
"""Prepositions before a date that would be particles of the verb before them."""


def _has_verb(tokens: list[Token]) -> bool:
    return next(verbs(tokens), None) is not None


def _first_verb(tokens: Sequence[Token]) -> Token | None:
    return next(verbs(tokens), None)


def _content(tokens: list[Token], core: Token | None) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for token in tokens:
        low = token.low.removesuffix("'s").strip("-'")
        if token is core or not low[:1].isalpha() or len(low) < 2 or low in CLOSED:
            continue
        if token.word_class == NUMBER:
            continue  # "billion"
        name = low if token.text[0].isupper() else singular(low)
        if (
            name in _TEMPORAL
            or token.word_class == ADVERB
            or token.word_class in VERBAL
            or name in CLOSED
        ):
            continue
        found.setdefault(name, None)
    return tuple(found)[:_MOST]
