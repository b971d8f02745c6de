"""Ages that name no unit: "Lena Roe, 41, of Ely", "died at age 53", "she was 41 when it fell"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import TENS
from claimcheck.text.english.person_nouns import PEOPLE
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.labels import list_head, one_of_ages
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import ADJECTIVE, FINITE, NAME, NOUN, PARTICIPLE

_OLDEST = 122
"""Years that the oldest person known lived (Jeanne Calment, 1875-1997)."""
_AGED = frozenset(("age", "aged", "ages"))
_TITLES = WordSet.of("name-abbreviations")
_LONGEST_NAME = 4
_RANGING = frozenset(("to", "or", "-", "–"))
_CLOSING = frozenset((",", ")", ".", ";"))
_BEARERS = frozenset(("who", "he", "she"))
_AFTER_BE = frozenset((",", ".", ";", ")", "when", "and", "but", "at", "then", "now", ""))
"""What stands behind the number of "she was 41", where it counts nothing."""
_CLOCK = 24
"""Hours of a day: "died at 9" may be a time of day, "died at 79" is none."""
_BEHIND_COMMA = frozenset(("of", "from", "who", "told", "said"))


def age(tokens: Tokens, amount: Amount) -> bool:
    """Is a number without a unit how old somebody is?

    Behind "age" and "aged" it is.  Behind a comma it is where a person's name stands before it (two
    capitalised names, or one with a title; one alone where a verb follows) and no further name
    behind it, as in a list of places with their numbers.  So is what somebody is, was or turned,
    and what somebody died at.
    """
    if not amount.low == amount.high <= _OLDEST or amount.low < 1 or amount.scaled:
        return False
    words, first, last = tokens.words, amount.first, amount.last
    listed = words[first - 1] in (",", "and") and list_head(words, first) in _AGED
    of_age = words[first - 1] == "of" and words[first - 2] in _AGED
    if _is_of_somebody(tokens, amount) or _is_bound(tokens, amount):
        return True
    if listed and words[first - 1] == "and" and words[first - 3] == "between":
        return False  # "aged between 17 and 29"
    if listed or words[first - 1] in _AGED or of_age:
        band = words[last] in _RANGING and words[last + 1][:1].isdecimal()  # "aged 18 to 34"
        return not band and tokens.classes[last] != NOUN  # "at age 12 girls"
    if amount.kind != "digits":
        return False
    if one_of_ages(words, last):
        return True
    if words[first - 1] == "at" and words[first - 2] in ("died", "dies", "dead"):
        return amount.low > _CLOCK and tokens.classes[last] != NOUN
    if words[first - 1] in ("'s", "’s") and words[first - 2] not in _BEARERS:
        return False  # "to her rival's 41"
    if words[first - 1] in BE or words[first - 1] in ("turned", "turns"):
        bearer = first - 2 - (words[first - 2] == ",")
        named = words[first - 2] in _BEARERS or words[first - 2] in PEOPLE
        someone = named or _is_person(tokens, bearer)
        turned = words[first - 1] not in BE and tokens.classes[last] not in (NOUN, NAME)
        return someone and (turned or words[last] in _AFTER_BE)
    if words[first - 1] == "(" and words[last] == ")":
        return _is_bracketed(tokens, first - 2, last + 1) and amount.low >= _LEAST_BRACKETED
    if words[first - 1] != "," or words[last] not in _CLOSING or _listed(tokens, last + 1):
        return False
    bearer = words[first - 2] in PEOPLE and words[last] == ","  # "a boy, 9, was asleep"
    return bearer or _is_person(tokens, first - 2) or _is_alone(tokens, first - 2, last)


def _is_of_somebody(tokens: Tokens, amount: Amount) -> bool:
    """Does "of" tie a number to somebody: "a woman of 38", "the boy of six was asleep"?"""
    words, first, last = tokens.words, amount.first, amount.last
    if words[first - 1] != "of" or words[first - 2] not in _NOBODYS:
        return False
    acts = words[last] in AUXILIARIES or tokens.classes[last] in (FINITE, PARTICIPLE)
    alone = acts or not words[last][:1].isalnum() or words[last] in _BEHIND_AGE
    return alone and words[first - 3] in ("a", "the", "an", "another", "young", "old")


def _is_bound(tokens: Tokens, amount: Amount) -> bool:
    """Does a number say how old some are at least or at most: "women over 65", "children under
    five are free"?"""
    words, first, last = tokens.words, amount.first, amount.last
    if words[first - 1] not in _BOUNDS or amount.low > _OLDEST:
        return False
    who = first - 2 - (words[first - 2] in ("aged", "age"))
    if singular(words[who]) not in PEOPLE:
        return False
    return words[last] not in ("-", "%") and (
        tokens.classes[last] not in (NOUN, ADJECTIVE) or not words[last][:1].isalnum()
    )


_BOUNDS = frozenset(("over", "under", "above", "below"))
_NOBODYS = frozenset("man woman boy girl child toddler infant teenager pensioner youth lad".split())
"""Nouns for persons who are nobody's: "a mother of two" has two children."""
_BEHIND_AGE = frozenset(("who", "was", "from", "in", "and", "with", "died", "had"))


def decade(tokens: Tokens, index: int) -> Amount | None:
    """The age of "a man in his 40s", "in their early sixties": a range of years."""
    words = tokens.words
    at = index
    index -= words[index - 1] == "-"  # "in his mid-30s"
    part = words[index - 1]
    if part in _PARTS:
        index -= 1
    if words[index - 1] not in _WHOSE or words[index - 2] != "in":
        return None
    spelt = TENS.get(f"{words[at].removesuffix('ies')}y") if words[at].endswith("ies") else None
    if spelt is not None:
        low, last = spelt, at + 1
    elif words[at].isdecimal() and words[at + 1] == "s" and tokens.glued(at + 1):
        low, last = int(words[at]), at + 2
    else:
        return None
    if low % 10 or not 10 <= low < _OLDEST:
        return None
    lower, upper = _PARTS.get(part, (0, 9))
    return Amount(at, last, low + lower, low + upper, "range", unit="year", age=True)


_WHOSE = frozenset(("his", "her", "their"))
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
"""Parts of a decade of life: the years that the word may mean."""


def _is_person(tokens: Tokens, at: int) -> bool:
    """Do two names, or a title and a name, end at a token?"""
    if tokens.classes[at] != NAME or not tokens.capital(at):
        return False
    at -= 2 * (tokens.words[at - 1] in ("'", "’"))  # "Brendan O'Dowd"
    before = at - 1 - (tokens.words[at - 1] == ".")
    titled = tokens.classes[before] == NAME or tokens.words[before] in _TITLES
    return tokens.capital(before) and titled


def _is_bracketed(tokens: Tokens, at: int, behind: int) -> bool:
    """Does a full name stand before an age in brackets, and its sentence go on behind it: "Tom Roe
    (52), of Lund"?  A surname alone has the runs or the minute of its goal behind it."""
    words = tokens.words
    if not _is_person(tokens, at) or words[behind] == "(" or tokens.capital(behind):
        return False
    if words[behind] == ",":
        return True
    first = at
    while (
        tokens.capital(first - 1) or words[first - 1] in ("'", "’")
    ) and at - first < _LONGEST_NAME:
        first -= 1
    return any(word in _GIVEN for word in words[first:at])


_GIVEN = WordSet.of("given-names")
_LEAST_BRACKETED = 16
"""Years of such an age, at the least: a child's name is seldom printed, and small numbers in
brackets are points, seats and notes."""


def _is_alone(tokens: Tokens, at: int, last: int) -> bool:
    """Is it one name at the beginning of a clause, and does a verb follow behind the number between
    commas: "Tom, 12, was hurt"?"""
    words, classes = tokens.words, tokens.classes
    if classes[at] != NAME or not tokens.capital(at):
        return False
    if words[at - 1] in _SAYING and words[last] in _CLOSING:
        return True  # "said Roe, 37."
    if words[last] != ",":
        return False
    acts = classes[last + 1] in (FINITE, PARTICIPLE) or words[last + 1] in AUXILIARIES
    begins = words[at - 1] in _BEFORE_NAME or (acts and words[at - 1] in _OF_SOMEBODY)
    return begins and (acts or words[last + 1] in _BEHIND_COMMA)


_BEFORE_NAME = frozenset(("", ".", "and", ",", ";", ":", "that", "when", "as", "but", "while"))
"""What stands before a name at the beginning of a clause."""
_OF_SOMEBODY = frozenset(("of", "for", "by", "with", "to", "against", "the"))
"""Words that lead to somebody rather than to a place: "the Finn, 25, won"."""
_SAYING = frozenset(("said", "says", "added", "told"))


def _listed(tokens: Tokens, at: int) -> bool:
    """Does a further name with a number of its own begin at a token?"""
    start = at
    while at - start < _LONGEST_NAME and tokens.capital(at):
        at += 1
    return at > start and tokens.words[at] == "," and tokens.words[at + 1][:1].isdecimal()
