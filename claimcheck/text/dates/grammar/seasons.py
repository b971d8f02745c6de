"""Seasons, quarters and halves: "last summer", "the fourth quarter", "Q3 2024"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.text.dates.grammar.months import left
from claimcheck.text.dates.grammar.shared_patterns import (
    ANY_YEAR,
    COUNT,
    TIME_PREPOSITIONS,
    S,
    before,
    count,
    plain,
    year_of,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import ORDINALS, SEASONS

_ORDINAL = WordPattern(
    lambda: (
        rf"(?<![\w-])(?:(?P<part>early|late|mid)[-\s](?:in\s)?)?(?P<the>(?:the|its|their|his|our|a)\s)?(?:(?:fiscal|financial)[-\s])?"
        rf"(?P<ordinal>{either(ORDINALS)})[-\s]{{1,2}}(?:(?:fiscal|financial)[-\s])?$"
    ),
    re.IGNORECASE,
)
_YEAR_RIGHT = WordPattern(
    lambda: rf"(?:{S}(?:of{S}(?:the{S})?)?|,{S}|/)(?P<year>{ANY_YEAR})(?:[-–/](?:\d{{4}}|\d\d)\b)?"
)
_OF_YEAR = WordPattern(
    lambda: (
        rf"{S}(?:of|in){S}(?:the{S}(?:fiscal{S}|financial{S})?year|(?:this|last|next){S}year|{ANY_YEAR})|{S}{ANY_YEAR}"
    )
)
_SPORT = WordPattern(lambda: rf"\b(?:{either(of('quarter-contexts', 'sport'))})")
_BUSINESS = WordPattern(lambda: rf"[$€£¥%]|\b(?:{either(of('quarter-contexts', 'business'))})")
_OF_OTHER = WordPattern(lambda: rf"{S}of{S}(?:the|a|his|their|its){S}(?!year|fiscal|financial)")


def read_ordinal(text: str, start: int, words: str, end: int, word: str) -> Found:
    """A quarter or half by its number: "the fourth quarter (of 2013)"; not those of a game."""
    found = _ORDINAL.search(words)
    if found is None:
        return None
    number = ORDINALS[found["ordinal"].lower()]
    owned = words[: found.start()].endswith(("year's ", "year’s "))
    of_year = owned or _OF_YEAR.match(text, end) is not None
    if found["ordinal"].lower() == "last" and not of_year:
        return None
    tied = found[0].endswith("-") and _BUSINESS.search(text, end, end + _ACCOUNT) is not None
    if word == "half" and (number > 2 or not (of_year or tied)):
        return None
    begin = start + found.start()
    if not of_year and (_OF_OTHER.match(text, end) or not is_business(text, begin, end)):
        return None
    reading = Reading(word, number=number, part=(found["part"] or "").lower() or None)
    year = _YEAR_RIGHT.match(text, end)
    if year is not None:
        return begin, year.end(), replace(reading, year=year_of(year["year"]))
    return begin, end, reading


_MONTHS = WordPattern(
    lambda: (
        rf"(?<![\w-])(?:the\s)?(?:(?P<first>first|opening)|last|final|closing)\s(?P<count>{COUNT()})\s$"
    ),
    re.IGNORECASE,
)
_THEIR_YEAR = WordPattern(
    lambda: rf"{S}of{S}(?:(?P<year>{ANY_YEAR})|(?P<which>this|last|next|the){S}year\b)"
)
_YEARS_OFF = {"last": -1, "next": 1}


def read_opening(text: str, start: int, words: str, end: int) -> Found:
    """The months with which a year opens or ends: "the first nine months of 2013"."""
    found, right = _MONTHS.search(words), _THEIR_YEAR.match(text, end)
    amount = count(plain(found["count"])) if found else None
    if found is None or right is None or amount is None or not 1 < amount < 12:
        return None
    if right["year"]:
        reading = Reading("month", year_of(right["year"]))
    else:
        reading = Reading("month", unit="year", amount=_YEARS_OFF.get(right["which"].lower(), 0))
    if amount in _NAMED:
        form, last = _NAMED[amount]
        reading = replace(reading, form=form, number=1 if found["first"] else last)
    else:
        low, high = (1, amount) if found["first"] else (13 - amount, 12)
        reading = replace(reading, month=low, until=replace(reading, month=high))
    return start + found.start(), right.end(), reading


_NAMED = {3: ("quarter", 4), 6: ("half", 2)}
"""Months that have a name together: it, and the last number of a year."""
_ACCOUNT = 24
"""Characters behind a "first-half" in which its profit, sales or results stand; what else has
halves are games."""
_BUSINESS_REACH, _SPORT_REACH = 300, 150
"""How many characters either side of a quarter may tell whose it is: two sentences of news or so
for business, of which a report speaks throughout, one for a game, whose words are ambiguous."""


def is_business(text: str, begin: int, end: int) -> bool:
    """Does the text around a quarter speak of business, and not of a game?"""
    around = text[max(0, begin - _BUSINESS_REACH) : end + _BUSINESS_REACH]
    inner = _BUSINESS_REACH - _SPORT_REACH
    return _BUSINESS.search(around) is not None and _SPORT.search(around[inner:-inner]) is None


_BESIDE = frozenset(("from", "before", "after", "between"))
"""Prepositions of time before which a bare "spring" or "fall" is not yet a season."""
_SEASON_LEFT = WordPattern(
    lambda: rf"\b(?:{either(TIME_PREPOSITIONS - _BESIDE)})(?:\sthe)?\s$", re.IGNORECASE
)


def read_season(text: str, at: int, end: int) -> Found:
    """A season with a year, a "last" or a preposition of time."""
    word = plain(text[at:end]).removesuffix("time")
    reading = Reading("season", number=SEASONS[word])
    year = _YEAR_RIGHT.match(text, end)
    if year is not None and (word not in ("fall", "spring") or "of the" not in year[0]):
        return left(text, at, year.end(), replace(reading, year=year_of(year["year"])))
    found = left(text, at, end, reading)
    if found is not None and (found[2].relation or found[2].part):
        return found
    in_phrase = _SEASON_LEFT.search(before(text, at)[0])
    if in_phrase is None or (word == "fall" and not re.match(r"[,.;]", text[end : end + 1])):
        return None
    return found


def read_short_quarter(text: str, at: int, end: int) -> Found:
    """A quarter or half in short: "Q3 2024", "3Q24", "H1 2024"."""
    word = text[at:end]
    digit = int(word[1] if word[0] in "QH" else word[0])
    form = "half" if "H" in word else "quarter"
    if form == "half" and digit > 2:
        return None
    glued = year_of(word[-2:]) if len(word) > 3 else None
    reading = Reading(form, glued, number=digit)
    year = _YEAR_RIGHT.match(text, end)
    if year is not None:
        return at, year.end(), replace(reading, year=year_of(year["year"]))
    return (at, end, reading) if form == "quarter" or glued else None
