"""Who does the saying: verb groups and their subjects, over tokens, without a parser.

Subjects are found by walking to the nearest border of the clause.  Every walk is bounded, so
that an odd sentence costs no more than a short one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.text.speech_tokens import Token, is_adverb, is_auxiliary
from claimcheck.text.speech_verbs import FORMS, NOUNS
from claimcheck.text.words import (
    BE,
    CLOSED,
    DETERMINERS,
    PREPOSITIONS,
)

Tokens = Sequence[Token]
_REACH = 48
_PARTS = 3
"""How many marks may stand between a subject and its verb ("Roe, of Ely, Kent, said")."""
"""No subject is looked for further away than this many tokens."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow "
    "morning afternoon evening night week month year earlier later last this next january "
    "february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sept sep oct nov dec".split()
)
PERSONS = frozenset("i you he she it we they who".split())
SUBORDINATORS = frozenset(
    "that because although though while whereas if unless when whenever whether since as after "
    "before until but or so yet nor than where why how what which whose once plus".split()
)
JOINERS = frozenset("and but or nor then &".split())
_AND = frozenset(("and", "&"))
_ALONE = frozenset("another each neither either none all both some many few several others that this those these each most".split())
ENDS_UTTERANCE = ",?!—–-…."
"""Marks before a closing quotation mark behind which its speaker may be named."""
DASHES = frozenset(("—", "–", "--", "---", "-", "―"))
_THINGS = frozenset("something anything everything nothing".split())
_ASIDES = frozenset("a an the one former who chairman director president head author".split())
_BORDERS = DASHES | frozenset((",", ";", ":", "!", "?", "…", "...", ".", "(", "[", "]", "•", "*"))
_GOING_ON = frozenset("went goes going go continued continues continuing proceeded proceeds".split())


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: `has repeatedly said`."""

    start: int
    end: int
    """Behind the main verb, an index of tokens."""
    shape: str
    """`finite`, `ing`, `infinitive`, `passive` or `participle`."""
    verb: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by the indexes of its tokens; `end` exclusive."""

    start: int
    end: int
    head_start: int
    head_end: int
    """Without appositions and relative clauses."""


def group_at(tokens: Tokens, at: int, low: int) -> Group | None:
    """The verb group whose main verb is the cue verb at an index."""
    form = FORMS.get(tokens[at].lower)
    if form is None:
        return None
    start, be, have, to, negated = at, False, False, False, False
    index = at - 1
    while index >= low and at - index < 9:
        token = tokens[index]
        if is_auxiliary(token):
            be = be or ((token.lower in BE or token.lower.rstrip("n't") in BE) and start == at)
            have = True
            negated = negated or token.lower == "not" or token.lower.endswith("n't")
            start = index
        elif token.lower == "to" and start == at and form.shape == "base":
            to = True
            start = index
        elif not is_adverb(token):
            break
        else:
            negated = negated or token.lower == "never"
        index -= 1
    shape = _shape(form.shape, be, have, to)
    return Group(start, at + 1, shape, form.verb, negated)


def group_start(tokens: Tokens, at: int) -> int:
    """The first token of the verb group whose verb stands at an index."""
    while at > 0 and (is_auxiliary(tokens[at - 1]) or is_adverb(tokens[at - 1])):
        at -= 1
    return at


def _shape(form: str, be: bool, auxiliary: bool, to: bool) -> str:
    if to:
        return "infinitive"
    if form == "ing":
        return "finite" if be else "ing"
    if form == "past":
        return "passive" if be else "finite"
    if form == "base":
        return "finite"
    return "finite"


def subject_before(tokens: Tokens, at: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before an index (adverbs and an apposition skipped)."""
    index = at - 1
    while index >= low and is_adverb(tokens[index]) and tokens[index].lower not in ("all", "both"):
        index -= 1
    while index > low and tokens[index].lower in DAYS and not _named(tokens, index):
        index -= 1
        if tokens[index].lower in ("on", "in", "late", "early") and index > low:
            index -= 1
    if index < low:
        return None
    end = index + 1
    if tokens[index].titled and tokens[index].ends_with == ",":
        return _over_apposition(tokens, index, low)
    if tokens[index].text in (",", ")") or tokens[index].text in DASHES:
        return _over_apposition(tokens, index, low)
    start = _phrase_start(tokens, index, low)
    if start is None or tokens[start].finite or tokens[start].lower in PREPOSITIONS:
        return None
    if start == index and not _can_be_subject(tokens[index]):
        return None
    return Phrase(start, end, start, end)


def _can_be_subject(token: Token) -> bool:
    """May a word alone be a subject: no number, no verb, no adjective in -ed?"""
    return not (
        token.text.isdigit() or token.finite or (token.lower in FORMS and not token.is_capital)
    ) or token.lower in NOUNS


def _named(tokens: Tokens, index: int) -> bool:
    """Is a word that names a time part of a name ("April Smith", "Theresa May")?"""
    token = tokens[index]
    if not token.is_capital or token.lower not in ("may", "april", "june", "august", "march"):
        return False
    return tokens[index - 1].is_capital


def _over_apposition(tokens: Tokens, index: int, low: int) -> Phrase | None:
    """The subject in front of `, ..., ` or `( ... )` that ends at an index."""
    closer = tokens[index].text or ","
    wanted = {",": ",", ")": "("}.get(closer, closer)
    at, tries = index - 1, 0
    while at > max(low, index - _REACH) and tries < _PARTS:
        quote = tokens[at].quote
        if quote is not None and len(quote.inner) > 60:
            return None
        if tokens[at].text == wanted:
            tries += 1
            inner = _before_mark(tokens, at, low)
            if inner is not None and not (closer == "," and _is_aside(tokens, inner, low)):
                return Phrase(inner.start, index, inner.head_start, inner.head_end)
        at -= 1
    return None


def _is_aside(tokens: Tokens, phrase: Phrase, low: int) -> bool:
    """Is a phrase between commas itself an apposition ("Roe, R-Ohio, the chairman, said")?"""
    if phrase.start - 1 <= low or tokens[phrase.start - 1].text != ",":
        return False
    first = tokens[phrase.start]
    if not (first.text.isdigit() or first.text[:2] in ("R-", "D-", "I-") or first.lower in _ASIDES):
        return False
    return tokens[phrase.start - 2].is_capital


def _before_mark(tokens: Tokens, at: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before a mark; no further apposition is skipped."""
    if tokens[at - 1].text in (",", ")") or tokens[at - 1].text in DASHES:
        return None
    return subject_before(tokens, at, low)


def _phrase_start(tokens: Tokens, index: int, low: int) -> int | None:
    """Where the noun phrase begins whose last word stands at an index."""
    if not tokens[index].is_word:
        return None
    if tokens[index].lower in PERSONS:
        return index
    word = tokens[index].lower
    if word == "which" or (word == "that" and index > low and _is_noun(tokens[index - 1])):
        return index
    if word in PREPOSITIONS or word in SUBORDINATORS or word in JOINERS or word in DETERMINERS - _ALONE:
        return None
    at = index
    bound = max(low, index - _REACH)
    while at > bound:
        before = tokens[at - 1]
        if before.text == ")":
            opened = _opening(tokens, at - 1, bound)
            if tokens[opened].text != "(":
                break
            at = opened
            continue
        if before.lower in _AND:
            if not _joins(tokens, at - 1, bound):
                break
        elif before.quote is not None:
            if len(before.quote.inner) > 40 or before.ends_with in ENDS_UTTERANCE:
                break
        elif before.lower == "than" and at > 1 and tokens[at - 2].lower in ("more", "less", "fewer"):
            pass
        elif before.text in _BORDERS or before.lower in SUBORDINATORS or before.lower in _THINGS:
            break
        elif before.lower in PERSONS and before.lower not in ("it", "you"):
            if before.lower == "who":
                at -= 1
                continue
            break
        elif before.finite and not _is_modifier(tokens, at - 1, bound):
            break
        at -= 1
    return _without_opening(tokens, at, index)


def _is_noun(token: Token) -> bool:
    """May a relative `that` follow a word: no verb, no word of grammar?"""
    return token.is_word and not token.finite and token.lower not in CLOSED and (
        token.lower not in FORMS or token.lower in NOUNS
    )


def _opening(tokens: Tokens, index: int, bound: int) -> int:
    at = index
    while at > bound and tokens[at].text != "(":
        at -= 1
    return at


def _joins(tokens: Tokens, index: int, bound: int) -> bool:
    """Does an `and` join two noun phrases, not two clauses?"""
    at = index - 1
    while at > bound and index - at < 10:
        token = tokens[at]
        if token.text in _BORDERS or token.lower in SUBORDINATORS or token.quote is not None:
            return True
        if token.finite or token.lower in PERSONS:
            return False
        at -= 1
    return True


def _is_modifier(tokens: Tokens, index: int, bound: int) -> bool:
    """Does a verb belong to a relative clause inside the phrase, or modify a noun as participle?"""
    at = index - 1
    while at >= bound and index - at < 4:
        if tokens[at].lower in ("who", "which", "that"):
            return True
        if not (is_auxiliary(tokens[at]) or is_adverb(tokens[at])):
            break
        at -= 1
    word = tokens[index].lower
    before = tokens[index - 1].lower if index > bound else ""
    if not word.endswith("ed"):
        return False
    following = tokens[index + 1].lower
    return before in DETERMINERS or before.endswith("'s") or following in PREPOSITIONS


def _without_opening(tokens: Tokens, start: int, index: int) -> int | None:
    """Drop a leading adverbial: `On Monday Smith`, `However Smith`, `And Smith`."""
    while start < index and (tokens[start].lower in JOINERS or is_adverb(tokens[start])
                             or tokens[start].text in _BORDERS):
        start += 1
    if tokens[start].lower in PREPOSITIONS or tokens[start].lower in DAYS:
        for at in range(index, start, -1):
            if (tokens[at - 1].lower in DAYS or tokens[at - 1].text.isdigit()) and (
                tokens[at].is_capital or tokens[at].lower in DETERMINERS
            ):
                return at
        at = index
        while at > start and tokens[at - 1].is_capital and tokens[at].is_capital:
            at -= 1
        if tokens[start].lower in PREPOSITIONS:
            return at if at > start + 1 else None
    return start


_AFTER_SUBJECT = frozenset(
    "in on at during after before when while as who in via through by to from about with "
    "without if because since until upon amid that which for this last earlier later today "
    "yesterday tonight".split()
)


def subject_after(tokens: Tokens, at: int, high: int) -> Phrase | None:
    """The noun phrase that starts at an index, as after `," said`."""
    index = at
    while index < high and index - at < _REACH:
        token = tokens[index]
        if token.text == "(" and index > at:
            while index < high and tokens[index].text != ")":
                index += 1
        elif token.quote is not None:
            if len(token.quote.inner) > 40 or index == at:
                break
        elif (not token.is_word and token.text not in ("'", "’", "&", "$", "%", ")")) or (index > at and (token.lower in SUBORDINATORS or _ends_subject(tokens, index, at))):
            break
        index += 1
    index = min(index, high)
    if index == at:
        return None
    return Phrase(at, _over_name(tokens, index, high), at, index)


def _over_name(tokens: Tokens, end: int, high: int) -> int:
    """Behind a name in apposition to a nominal subject: `said her lawyer, Jo Roe`."""
    if end + 1 >= high or tokens[end].text != "," or tokens[end - 1].is_capital:
        return end
    at = end + 1
    while at < high and at - end < 6 and tokens[at].is_capital:
        at += 1
    return at if at > end + 1 else end


def _ends_subject(tokens: Tokens, index: int, at: int) -> bool:
    word = tokens[index].lower
    if tokens[at].lower in PERSONS:
        return True
    if word in DAYS and not _named(tokens, index):
        return True
    if word in ("and",):
        return not (index + 1 < len(tokens) and (tokens[index + 1].is_capital or
                    tokens[index + 1].lower in ("the", "a", "an", "his", "her", "other", "their")))
    if word in _AFTER_SUBJECT:
        return word not in ("for", "at", "in", "with", "from", "to") or (
            word in ("in", "at", "to", "from", "with") and tokens[index - 1].is_capital)
    return False
