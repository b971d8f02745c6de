"""Which words name a date and what they say of it: no calendar and no context yet.

One pattern finds the words that a date begins with or turns on; at each such anchor small
patterns read the whole expression, to the right first, then the few words to the left.  So text
without dates costs one pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from claimcheck.model.claim import Span
from claimcheck.text import clock as clocks
from claimcheck.text import dates_holidays as holidays
from claimcheck.text.dates_words import (
    ANY_YEAR, COMMA, COUNT, DASH, DAY, DAYPART, MONTH, MONTHS, O, ORDINALS, S, SEASONS, UNIT,
    WEEKDAY, WEEKDAYS, YEAR, Expression, Reading, count, leading_number, plain, year_of,
)  # fmt: skip

Found = tuple[int, int, Reading] | None

ANCHOR = re.compile(
    rf"(?<![\w$€£¥#])(?:(?P<holiday>(?:{holidays.PATTERN})\b)"
    rf"|(?P<month>{MONTH}(?!\w))"
    rf"|(?P<weekday>{WEEKDAY}(?=\W|s\b|$))"
    r"|(?P<deictic>(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|TODAY|YESTERDAY)\b)"
    r"|(?P<noon>(?:[Nn]oon|[Mm]idday|[Mm]idnight)\b)"
    r"|(?P<season>(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:time)?\b)"
    rf"|(?P<unit>(?:{UNIT}s?|weekends?|{DAYPART}s?|halves|half)\b)"
    r"|(?P<quarter>[QH][1-4]\b|[1-4]Q(?:['’]?\d\d)?\b)"
    r"|(?P<oclock>[Oo]['’]clock\b)"
    r"|(?P<digit>['’‘]?\d))"
)
_REACH = 48
"""How far to the left of an anchor its words may reach."""


def _left(text: str, at: int) -> tuple[str, int]:
    start = max(0, at - _REACH)
    return text[start:at], start


# --- months ---------------------------------------------------------------------------------------

_MONTH_DAY = re.compile(
    rf"(?P<month>{MONTH}){S}(?:the{S})?(?P<day>{DAY})"
    rf"(?:(?:{DASH}|{S}(?:to|and|through){S})(?P<last>{DAY})(?!{S}{MONTH}\b))?"
    rf"(?:{COMMA}(?P<year>{ANY_YEAR}))?"
)
_MONTH_YEAR = re.compile(rf"(?P<month>{MONTH})(?:{COMMA}|{S}of{S})(?P<year>{ANY_YEAR})")
_RELATION = r"(?P<relation>last|this past|this|next|past|coming|previous|following|the same)"
_PART = r"(?P<part>early|mid|late)(?:[-\s]to[-\s](?:mid|late))?"
_LEFT_OF_MONTH = re.compile(
    rf"(?<![\w'’-])(?:(?:(?P<edge>(?:the\s)?(?:start|beginning|middle|end)\sof)\s)|(?:{_RELATION}\s)|(?:{_PART}[-\s]{{1,2}}(?:in\s)?))$",
    re.IGNORECASE,
)
_MONTH_CONTEXT = re.compile(
    r"\b(?:in|since|until|till|by|from|during|before|after|through|between|and|to|of|on|for|or|the|a|an"
    r"|every|each|around|about|into|as|his|her|its|their|our|than|early|late|mid-?|last|this|next)\s{1,2}$",
    re.IGNORECASE,
)
_STRICT_CONTEXT = re.compile(
    r"\b(?:in|since|until|till|from|during|before|after|through|between|by|(?:early|late|mid|last|this|next|a|an|the)(?=\s))[\s-]{1,2}$"
    rf"|{MONTH}\s(?:and|or|to|through)\s$",
    re.IGNORECASE,
)
_STRICT = frozenset(("may", "march"))
_RELATIONS = {"past": "last", "this past": "last", "coming": "next", "previous": "last",
              "following": "next", "the same": "this"}  # fmt: skip
_EDGES = {"start": "early", "beginning": "early", "middle": "mid", "end": "late"}


def _relation(words: str | None) -> str | None:
    return None if words is None else _RELATIONS.get(words.lower(), words.lower())


def _month(text: str, at: int, end: int) -> Found:
    found = _MONTH_DAY.match(text, at) or _MONTH_YEAR.match(text, at)
    if found is None:
        return _bare_month(text, at, end)
    groups = found.groupdict()
    number = MONTHS[plain(found["month"])]
    year = year_of(groups.get("year"))
    if "day" not in groups:
        return _with_part(text, at, found.end(), Reading("month", year, number))
    last = leading_number(groups["last"]) if groups["last"] else None
    day = leading_number(groups["day"])
    if last is not None and last <= day:
        last = None
        return at, found.end("day"), Reading("day", None, number, day)
    return at, found.end(), Reading("day", year, number, day, last)


def _bare_month(text: str, at: int, end: int) -> Found:
    name = text[at:end]
    word = plain(name)
    before, _ = _left(text, at)
    if word in _STRICT and not (_STRICT_CONTEXT.search(before) and _not_a_name(text, end)):
        return None
    if len(word) < 5 and word not in ("may", "june", "july") and not (
        name.endswith(".") and _MONTH_CONTEXT.search(before)
    ):
        return None
    if not _MONTH_CONTEXT.search(before) and _name_follows(text, end):
        return None
    if word == "may" and name.isupper() and not name.istitle():
        return None
    return _with_part(text, at, end, Reading("month", None, MONTHS[word]))


_NAME_FOLLOWS = re.compile(r"\s[A-Z][a-z]+")
_OTHER_MARCH = re.compile(r"\s(?:on|for|to|against|of|through)\s(?:the\s)?[A-Z]|['’]s\b")


def _name_follows(text: str, end: int) -> bool:
    """Is the month a first name ("April Jones")?"""
    return _NAME_FOLLOWS.match(text, end) is not None


def _not_a_name(text: str, end: int) -> bool:
    return _OTHER_MARCH.match(text, end) is None


def _with_part(text: str, at: int, end: int, reading: Reading) -> Found:
    """Take in "early", "last", "the end of" to the left of a month, season or year."""
    before, start = _left(text, at)
    found = _LEFT_OF_MONTH.search(before)
    if found is None:
        return at, end, reading
    part = (found["part"] or "").lower() or None
    if found["edge"]:
        part = next(_EDGES[word] for word in _EDGES if word in found["edge"].lower())
    return start + found.start(), end, replace(reading, part=part, relation=_relation(found["relation"]))


# --- weekdays, today, holidays, seasons, quarters -------------------------------------------------

_LEFT_OF_DAY = re.compile(
    rf"(?<![\w'’-])(?:(?:{_RELATION}\s)|(?:{_PART}\s(?:on\s)?))$", re.IGNORECASE
)
_DAYPART_RIGHT = re.compile(rf"{S}(?:(?:early|late){S})?(?P<daypart>{DAYPART})\b")
_DAYPART_LEFT = re.compile(rf"(?<!\w)(?:the{S})?(?:(?:early|late){S})?(?P<daypart>{DAYPART}){S}of{S}$")


def _with_daypart(text: str, at: int, end: int, reading: Reading) -> tuple[int, int, Reading]:
    after = _DAYPART_RIGHT.match(text, end)
    if after is not None:
        return at, after.end(), replace(reading, daypart=after["daypart"])
    return at, end, reading


def _weekday(text: str, at: int, end: int) -> Found:
    if text.startswith("s", end):
        return at, end + 1, Reading("set")
    number = WEEKDAYS[plain(text[at:end])]
    at, end, reading = _with_daypart(text, at, end, Reading("weekday", number=number))
    before, start = _left(text, at)
    found = _LEFT_OF_DAY.search(before)
    if re.search(r"\b(?:every|each)\s$", before, re.IGNORECASE):
        return at, end, Reading("set")
    if found is None:
        return at, end, reading
    relation = _relation(found["relation"])
    reading = replace(reading, relation=relation, part=(found["part"] or "").lower() or None)
    return start + found.start(), end, reading


_DEICTIC = {"today": 0, "tonight": 0, "overnight": 0, "yesterday": -1, "tomorrow": 1}
_DAY_BEFORE = re.compile(r"(?:the\s)?day\s(before|after)\s$", re.IGNORECASE)
_EARLIER = re.compile(r"(?<!\w)(?:earlier|later|late|early)\s$", re.IGNORECASE)


def _deictic(text: str, at: int, end: int) -> Found:
    word = text[at:end]
    if word == "TODAY" or (word[0].isupper() and re.search(r"[A-Z]\w*\s$", text[max(0, at - 24):at])):
        return None  # USA Today, Russia Today
    amount = _DEICTIC[plain(word)]
    before, start = _left(text, at)
    step = _DAY_BEFORE.search(before)
    if step is not None and amount:
        at, amount = start + step.start(), amount + (-1 if step[1].lower() == "before" else 1)
    else:
        earlier = _EARLIER.search(before)
        at = start + earlier.start() if earlier else at
    reading = Reading("deictic", unit="day", amount=amount)
    if plain(word) in ("tonight", "overnight"):
        return at, end, replace(reading, daypart="night")
    return _with_daypart(text, at, end, reading)


def _holiday(text: str, at: int, end: int) -> Found:
    reading = Reading("holiday", name=plain(text[at:end]))
    year = re.compile(rf"{COMMA}(?P<year>{ANY_YEAR})").match(text, end)
    if year is not None:
        return at, year.end(), replace(reading, year=year_of(year["year"]))
    return _with_part(text, at, end, reading)


_YEAR_AFTER = re.compile(rf"(?:{S}(?:of{S}(?:the{S})?)?|,{S}|/)(?P<year>{ANY_YEAR})")
_SEASON_CONTEXT = re.compile(r"\b(?:in|since|until|by|during|before|after|through|of|the|last|this|next|every|each|a|early|late|mid-?)[\s-]{1,2}$", re.IGNORECASE)
_PREPOSED_YEAR = re.compile(rf"(?P<year>{YEAR}){S}$")


def _season(text: str, at: int, end: int) -> Found:
    word = plain(text[at:end]).removesuffix("time")
    if word not in SEASONS:
        return None
    reading = Reading("season", number=SEASONS[word])
    year = _YEAR_AFTER.match(text, end)
    if year is not None:
        return _with_part(text, at, year.end(), replace(reading, year=year_of(year["year"])))
    found = _with_part(text, at, end, reading)
    before, _ = _left(text, at)
    if found is not None and (found[2].relation or found[2].part):
        return found
    if re.search(r"\b(?:in|since|until|during|by)(?:\sthe)?\s$", before, re.IGNORECASE) and word != "fall":
        return found
    return None


def _short_quarter(text: str, at: int, end: int) -> Found:
    word = text[at:end]
    digit = int(re.search(r"[1-4]", word)[0])  # type: ignore[index]
    form = "half" if word[0] == "H" else "quarter"
    if form == "half" and digit > 2:
        return None
    glued = re.match(r"[1-4]Q['’]?(\d\d)", word)
    reading = Reading(form, number=digit, year=year_of(glued[1]) if glued else None)
    year = _YEAR_AFTER.match(text, end)
    if year is not None:
        return at, year.end(), replace(reading, year=year_of(year["year"]))
    return at, end, reading


# --- units: "last week", "two days later", "the fourth quarter", "the next morning" ----------------

_DISTANCE = re.compile(
    rf"{S}(?P<way>ago|earlier|later|before|after|afterwards|previously|from{S}now|hence|on)\b"
)
_COUNTED = re.compile(
    rf"(?<![\w.,$€£¥-])(?:(?P<about>about|around|some|nearly|almost|roughly|over|more\sthan|at\sleast|just|only|exactly|less\sthan){S})?(?P<count>{COUNT})(?P<half>{S}and{S}a{S}half)?[-\s]{{1,2}}$",
    re.IGNORECASE,
)
_RELATED = re.compile(
    rf"(?<![\w'’-])(?P<when>(?:earlier|later|late|early|sometime|the\send\sof|the\sbeginning\sof|the\sstart\sof|the\smiddle\sof|the\srest\sof)\s(?:in\s)?)?"
    r"(?:the\s)?(?P<relation>last|this\spast|this\scoming|this|next|past|coming|previous|following|same|that|current|current|preceding|prior)\s"
    r"(?P<fiscal>(?:fiscal|financial|calendar)\s)?$",
    re.IGNORECASE,
)
_RELATED_COUNT = re.compile(
    rf"(?<![\w'’-])(?:the\s)?(?:last|past|next|coming|previous|following|first)\s(?:{COUNT})\s$", re.IGNORECASE
)
_ORDINAL = re.compile(
    rf"(?<![\w-])(?:(?P<part>early|late|mid)\s(?:in\s)?)?(?P<the>the\s|its\s|their\s|his\s|our\s|a\s)?(?:(?:fiscal|financial)\s)?(?P<ordinal>{'|'.join(ORDINALS)})[-\s](?:fiscal\s)?$",
    re.IGNORECASE,
)
_BACKWARD = frozenset(("ago", "earlier", "before", "previously"))
_TEXT_BOUND = frozenset(("earlier", "later", "before", "after", "afterwards", "on"))
_SHIFTS = {"last": -1, "this past": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
           "this": 0, "same": 0, "that": 0, "current": 0,
           "next": 1, "coming": 1, "this coming": 1, "following": 1}  # fmt: skip
_TEXT_RELATIONS = frozenset(("following", "same", "that", "preceding"))
_SET = re.compile(r"\b(?:every|each|per|a|an|once\sa|twice\sa|times\sa)(?:\s\w+)?\s$", re.IGNORECASE)


def _unit(text: str, at: int, end: int) -> Found:
    word = plain(text[at:end])
    before, start = _left(text, at)
    distance = _DISTANCE.match(text, end)
    counted = _COUNTED.search(before)
    if distance is not None and counted is not None:
        return _distance(start + counted.start(), distance.end(), word, counted, distance)
    ordinal = _ORDINAL.search(before)
    if ordinal is not None and word in ("quarter", "half", "century"):
        return _ordinal(text, start, end, word, ordinal)
    if _RELATED_COUNT.search(before):
        return None
    related = _RELATED.search(before)
    if related is not None and not word.endswith("s"):
        return _related(start, end, word, related)
    return None


def _distance(start: int, end: int, word: str, counted: re.Match[str], distance: re.Match[str]) -> Found:
    unit = word.removesuffix("s").replace("centurie", "century")
    amount = count(counted["count"])
    way = re.sub(r"\s+", " ", distance["way"].lower())
    if amount is None or amount > 9999:
        return None
    if way in ("before", "after", "on") :
        return None
    amount = -amount if way in _BACKWARD else amount
    anchor = "text" if way in _TEXT_BOUND else "published"
    vague = counted["about"] is not None or bool(re.search("few|several|couple", counted["count"]))
    if unit == "fortnight":
        unit, amount = "week", 2 * amount
    return start, end, Reading("shift", unit=unit, amount=amount, anchor=anchor, approximate=vague)


def _ordinal(text: str, start: int, end: int, word: str, found: re.Match[str]) -> Found:
    number = ORDINALS[found["ordinal"].lower()]
    if word == "half" and number > 2:
        return None
    if word == "century":
        return None
    bare_half = word == "half" and not re.match(rf"{S}(?:of{S})(?:the{S}year|{ANY_YEAR}|(?:this|last|next){S}year)", text[end : end + 24])
    if bare_half:
        return None
    begin = start + (found.start("part") if found["part"] else found.start("ordinal"))
    if found["the"]:
        begin = start + found.start("the") if not found["part"] else begin
    reading = Reading(word, number=number, part=(found["part"] or "").lower() or None)
    if word == "quarter" and not found["the"] and text[end : end + 2] not in (" o", " 2", " 1"):
        pass
    year = _YEAR_AFTER.match(text, end)
    if year is not None:
        return begin, year.end(), replace(reading, year=year_of(year["year"]))
    return begin, end, reading


_PARTS_WHEN = {"late": "late", "later": None, "earlier": None, "early": "early"}


def _related(start: int, end: int, word: str, found: re.Match[str]) -> Found:
    relation = re.sub(r"\s+", " ", found["relation"].lower())
    when = (found["when"] or "").lower()
    part = next((_EDGES[edge] for edge in _EDGES if edge in when), None) or _PARTS_WHEN.get(when.split()[0] if when else "")
    anchor = "text" if relation in _TEXT_RELATIONS else "published"
    begin = start + found.start()
    amount = _SHIFTS[relation]
    if word in ("second", "minute", "hour", "half"):
        return None
    if re.fullmatch(DAYPART, word):
        if word == "night" and relation == "last":
            return begin, end, Reading("relative", unit="day", amount=-1, daypart=word)
        anchor = "text" if relation in ("next", "following", "same", "that") else "published"
        return begin, end, Reading("relative", unit="day", amount=amount, daypart=word, anchor=anchor)
    if word == "day" and relation in ("next", "previous", "same", "following", "that", "preceding"):
        anchor = "text"
    elif word == "day":
        return None
    if relation == "same" and word != "day":
        anchor = "text"
    unit = "week" if word == "fortnight" else word
    return begin, end, Reading("relative", unit=unit, amount=amount, anchor=anchor, part=part)


# --- digits ---------------------------------------------------------------------------------------

_DAY_MONTH = re.compile(
    rf"(?P<day>{DAY})(?:(?:{DASH}|{S}(?:to|and|or){S})(?P<last>{DAY}))?{S}(?:day{S})?(?:of{S})?"
    rf"(?P<month>{MONTH})(?!\w)(?:{COMMA}(?P<year>{ANY_YEAR}))?"
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_NUMERIC = re.compile(
    r"(?P<first>0?[1-9]|[12]\d|3[01])(?P<sep>[/.-])(?P<second>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
_DECADE = re.compile(r"(?:(?P<century>1[0-9]|20)(?P<ten>\d)0|['’‘]?(?P<short>[2-9])0)['’]?s\b")
_CENTURY = re.compile(rf"(?P<number>\d{{1,2}})(?:st|nd|rd|th)[-\s]centur(?:y|ies)\b")
_YEARS = re.compile(rf"(?P<year>1[5-9]\d\d|20\d\d)(?:(?P<sep>[-–/])(?P<last>\d\d(?:\d\d)?))?(?![\w%]|[.,:/-]\d)")
_TIED = re.compile(rf"(?P<day>3[01]|[12]\d|0?[1-9])-(?P<month>{MONTH})(?:-(?P<year>\d\d(?:\d\d)?))?(?!\w)")


def _digit(text: str, at: int, end: int) -> Found:
    clock = clocks.match(text, at)
    if clock is not None:
        return at, clock[1], Reading("clock", clock=clock[0])
    for read in (_iso, _numeric, _day_month, _decade, _years):
        found = read(text, at)
        if found is not None:
            return found
    return None


def _iso(text: str, at: int) -> Found:
    found = _ISO.match(text, at)
    if found is None:
        return None
    return at, found.end(), Reading("day", int(found["year"]), int(found["month"]), int(found["day"]))


def _numeric(text: str, at: int) -> Found:
    found = _NUMERIC.match(text, at)
    if found is None or (found["sep"] in ".-" and len(found["year"]) == 2):
        return None
    first, second = int(found["first"]), int(found["second"])
    if min(first, second) > 12:
        return None
    return at, found.end(), Reading("numeric", year_of(found["year"]), first=first, second=second)


def _day_month(text: str, at: int) -> Found:
    tied = _TIED.match(text, at)
    found = tied or _DAY_MONTH.match(text, at)
    if found is None:
        return None
    month, day = MONTHS[plain(found["month"])], leading_number(found["day"])
    if tied is not None:
        return at, found.end(), Reading("day", year_of(found["year"]), month, day)
    if plain(found["month"]) in ("may", "march") and not found["month"][0].isupper():
        return None
    last = leading_number(found["last"]) if found["last"] else None
    if last is not None and last <= day:
        return None
    return at, found.end(), Reading("day", year_of(found["year"]), month, day, last)


_THE = re.compile(rf"(?<!\w)(?:the\s)?(?:(?P<part>early|mid|late)[-\s](?:to[-\s](?:mid|late)[-\s])?)?(?:the\s)?$", re.IGNORECASE)


def _decade(text: str, at: int) -> Found:
    century = _CENTURY.match(text, at)
    found = _DECADE.match(text, at)
    if century is None and found is None:
        return None
    before, start = _left(text, at)
    left = _THE.search(before)
    part = (left["part"] or "").lower() or None if left else None
    begin = start + left.start("part") if left and part else at
    if century is not None:
        number = int(century["number"])
        return (begin, century.end(), Reading("century", number=number, part=part)) if 1 <= number <= 21 else None
    assert found is not None
    if found["short"]:
        if not (left and "the" in left[0].lower()) or re.search(r"\b(?:his|her|their|my)\s.{0,6}$", before):
            return None
        year = 1900 + 10 * int(found["short"])
    else:
        year = int(found["century"]) * 100 + 10 * int(found["ten"])
    return begin, found.end(), Reading("decade", year, part=part)


_NOT_A_YEAR = re.compile(
    r"^(?:\s(?:people|men|women|children|troops|percent|per\s?cent|pounds|euros|dollars|m|km|kg|ft|mph|hours|GMT|UTC)\b|\s?%|\s?(?:million|billion|trillion)\b)"
)
_COUNTING_LEFT = re.compile(r"(?:[$€£¥#]\s?|\bNo\.\s?|\b(?:some|about|than|least|most|nearly|almost|over|roughly|approximately|flight|page|room|route|highway)\s)$", re.IGNORECASE)
_YEAR_LEFT = re.compile(
    r"(?:^|[\s(“\"‘',;:—–-])(?:in|since|until|till|by|from|of|during|for|before|after|through|between|and|or|to|the|a|an|early|late|mid|this|his|her|its|their|our|around|about|circa|c\.|year|years|season|fiscal|financial|spring|summer|autumn|fall|winter|end|start)[\s-]{1,2}$|[(,/–-]\s?$|^$|\n$|'s\s$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\s(?:[a-z]+-?[a-z]*\s)?([a-z]{3,}[^s\W]s)\b")


def _years(text: str, at: int) -> Found:
    found = _YEARS.match(text, at)
    if found is None:
        return None
    before, start = _left(text, at)
    if _COUNTING_LEFT.search(before) or _NOT_A_YEAR.match(text[found.end() : found.end() + 12]):
        return None
    year = int(found["year"])
    in_context = _YEAR_LEFT.search(before) is not None
    if not in_context and (not 1800 <= year <= 2060 or _PLURAL.match(text, found.end())):
        return None
    reading, end = Reading("year", year), found.end()
    if found["last"]:
        last = int(found["last"]) if len(found["last"]) == 4 else year // 100 * 100 + int(found["last"])
        if not year < last <= year + 60:
            end = found.end("year")
        else:
            reading = replace(reading, until=Reading("year", last))
    return _with_part(text, at, end, reading)


def _noon(text: str, at: int, end: int) -> Found:
    clock, end = clocks.match_word(text, at, text[at:end])
    return at, end, Reading("clock", clock=clock)


_WORD_HOUR = re.compile(r"(?<!\w)([A-Za-z]{3,6})\s$")


def _oclock(text: str, at: int, end: int) -> Found:
    before, start = _left(text, at)
    found = _WORD_HOUR.search(before)
    hour = clocks.hour_of(found[1]) if found else None
    if found is None or hour is None:
        return None
    return start + found.start(1), end, Reading("clock", clock=clocks.Clock(hour, 0))


READERS: dict[str, Callable[[str, int, int], Found]] = {
    "month": _month, "weekday": _weekday, "deictic": _deictic, "holiday": _holiday,
    "season": _season, "quarter": _short_quarter, "unit": _unit, "digit": _digit, "noon": _noon,
    "oclock": _oclock,
}  # fmt: skip


def atoms(text: str) -> list[Expression]:
    """Every date that stands by itself, in order; ranges and day with clock are not yet joined."""
    found: list[Expression] = []
    at = 0
    while (anchor := ANCHOR.search(text, at)) is not None:
        at = anchor.end()
        kind = anchor.lastgroup
        assert kind is not None
        read = READERS[kind](text, anchor.start(), anchor.end())
        if read is None:
            if kind == "digit":
                at = _past_number(text, at)
            continue
        start, end, reading = read
        while found and found[-1].span.end > start:
            if found[-1].span.start < start and len(found[-1].span) > end - start:
                break
            found.pop()
        else:
            found.append(Expression(Span(start, end), reading))
        at = max(at, end)
    return found


_NUMBER = re.compile(r"[\d,.]{0,40}")


def _past_number(text: str, at: int) -> int:
    return _NUMBER.match(text, at).end()  # type: ignore[union-attr]
