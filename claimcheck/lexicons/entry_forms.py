"""What an entry of a table must look like, where it is more than words in lower case.

The forms of all tables stand here, not one beside each table: a form holds for what a user adds to
the table as well, most are shared by several, and a table of words is YAML that holds words only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.lexicons.cells import Cell
from claimcheck.yamlfile.source import Source


@dataclass(frozen=True, slots=True)
class Form:
    """What an entry, and the value it is listed under, must match as a whole."""

    entry: str
    takes: str
    """What is allowed, in words, for the complaint."""
    group: str = r".*"
    group_takes: str = ""


_LOWER = r"[^\W\d_A-Z][^A-Z]*"
_OFFSET = r"[+-](?:0\d|1[0-4]):[0-5]\d"
_DATE = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_RULE = (
    rf"{_DATE}|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|1[0-2]) (?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)(?: [+-]\d{1,3})?"
    r"|easter(?: [+-]\d{1,3})?"
)
_WEEKDAY = Form(_LOWER, "takes names in lower case", r"[1-7]", "takes 1 (Monday) to 7")
_MONTH = Form(_LOWER, "takes names in lower case", r"[1-9]|1[0-2]", "takes 1 to 12")
_PRINTED = r"[^\W_].*"
_WORDS = (r"[^A-Z]+", "takes words in lower case")
_NUMBERS = Form(*_WORDS, r"\d+", "takes a whole number, as 20")
_SCALES = Form(*_WORDS, r"\d+(_\d+)*", "takes a whole number, as 1_000")
_BOUNDS = Form(*_WORDS, r"\d+(_\d+)*-\d+(_\d+)*", "takes the least and the most, as 20-99")
_HEDGES = Form(*_WORDS, r"about|at-least|more-than|at-most|less-than|exact",
               "takes about, at-least, more-than, at-most, less-than or exact")  # fmt: skip
_CURRENCY = (r"[a-z]{3}", "takes a code of ISO 4217 in lower case, as usd")
_SIGN = (r"\S", "takes one character")
_FACTOR = r"\d+(\.\d+)?(e[+-]?\d+)?"
_UNIT = rf"[^|]*[^|\s][^|]*\|[^|]*\w[^|]*\|{_FACTOR}( [+-]?\d+(\.\d+)?)?\|[^|]*"
_METRIC_UNIT = rf"\(?[a-z][a-z ]*\)?\|[a-z ]+\|{_FACTOR}\|[^\W\d_]+\|[^\W\d_]( [^\W\d_])*\|[^|]*"
_CLASSES = "neutral assertive denying directive factive belief".split()
_VERB = r"[a-z]+(?:-[a-z]+)*"
_GENDER = r"male|female|either"
_GIVEN_NAME = Form(_PRINTED, "takes names", _GENDER, "takes male, female or either")
_SHORTENED = Form(
    r"[^\W\d_A-Z]+", "takes letters in lower case, without stops", _LOWER,
    "takes a post in lower case",
)  # fmt: skip
_BASE = Form(_LOWER, "takes forms in lower case", _VERB, "takes a word in its base form")


def _under(*values: str) -> Form:
    """Words in lower case under some values."""
    return Form(*_WORDS, "|".join(values), f"takes {', '.join(values[:-1])} or {values[-1]}")


FORMS: Mapping[str, Form] = {
    "weekdays": _WEEKDAY,
    "weekday-abbreviations": _WEEKDAY,
    "months": _MONTH,
    "month-abbreviations": _MONTH,
    "seasons": Form(
        _LOWER, "takes names in lower case", r"2[1-4]", "takes 21 (spring), 22, 23 or 24 (winter)"
    ),
    "dayparts": Form(
        _LOWER, "takes names in lower case", r"am|pm|moment", "takes am, pm or moment"
    ),
    "deictic-days": Form(
        _LOWER, "takes words in lower case", r"-?\d{1,2}", "takes a number of days, such as -1"
    ),
    "calendar-relations": Form(
        _LOWER, "takes words in lower case", r"last|this|next", "takes last, this or next"
    ),
    "period-edges": Form(
        _LOWER, "takes words in lower case", r"early|mid|late", "takes early, mid or late"
    ),
    "quarter-ordinals": Form(
        r"[^A-Z]+", "takes words in lower case", r"[1-4]", "takes 1, 2, 3 or 4"
    ),
    "ordinals": Form(_LOWER, "takes words in lower case", r"[1-9]\d?", "takes 1 to 99"),
    "century-ordinals": Form(
        _LOWER, "takes words in lower case", r"[1-9]|1\d|2[01]", "takes 1 to 21"
    ),
    "quarter-contexts": Form(
        _PRINTED, "takes beginnings of words", r"business|sport", "takes business or sport"
    ),
    "holidays": Form(
        r"[A-Z\d].*", "takes names as they are printed, with a capital", _RULE,
        'takes a rule such as "12-25", "11 4TH +1", "easter -2" or "2001-09-11"',
    ),
    "event-days": Form(
        _LOWER, "takes beginnings of words in lower case", _DATE, "takes a day such as 2001-09-11"
    ),
    "time-zones": Form(
        r"[A-Z]{1,5}", "takes letters in capitals, such as GMT", _OFFSET,
        "takes an offset such as +05:30",
    ),
    "seasonal-zones": Form(
        r"[A-Z]{2,5}|[A-Z][a-z]+", "takes names as they are printed, such as ET or Eastern",
        _OFFSET, "takes an offset such as -05:00",
    ),
    "distance-words": Form(
        _LOWER, "takes words in lower case", r"-?1 (?:published|text)",
        'takes a direction and an anchor, such as "-1 published"',
    ),
    "ones": _NUMBERS, "tens": _NUMBERS,
    "denominators": Form(*_WORDS, r"[1-9]\d*", "takes a whole number from 1, as 20"),
    "scales": _SCALES, "short-scales": _SCALES,
    "many": _BOUNDS, "few": _BOUNDS,
    "factors": Form(*_WORDS, r"\d+(\.\d+)? (up|down)", "takes a factor and up or down, as 2 up"),
    "fraction-signs": Form(*_SIGN, r"\d+/[1-9]\d*", "takes a fraction, as 1/2"),
    "hedges-before": _HEDGES, "hedges-behind": _HEDGES,
    "currencies": Form(*_WORDS, *_CURRENCY), "former-currencies": Form(*_WORDS, *_CURRENCY),
    "currency-words": Form(*_WORDS, r"[a-z]{3}|cent|penny", f"{_CURRENCY[1]}, or cent or penny"),
    "currency-signs": Form(*_SIGN, *_CURRENCY),
    "currency-prefixes": Form(*_WORDS, *_CURRENCY),
    "dollars": Form(*_WORDS, *_CURRENCY),
    "feed-signs": Form(*_WORDS, *_CURRENCY),
    "glued-prefixes": Form(r"[A-Za-z]+", "takes letters"),
    "units": Form(_UNIT, "takes name|what it measures|base units|other spellings, "
                         "as furlong|length|201.168|fur"),
    "metric-units": Form(_METRIC_UNIT, "takes name|what it measures|base units|symbol|prefixes|"
                                       "other names, as stere|volume|1|st|d k|"),
    "metric-prefixes": Form(rf"[^\W\d_]\|[a-z]+\|{_FACTOR}", "takes symbol|name|factor, as "
                                                             "E|exa|1e18"),
    "speech-verbs": Form(
        rf"{_VERB}:[cqnmtof]*(?:/[a-z]+)*",
        'takes a verb, a colon and what it takes by letters of "cqnmtof", behind each "/" a word '
        'that opens what is said: "ask:oct/about"',
        "|".join(_CLASSES),
        f"its values are {', '.join(_CLASSES)}",
    ),
    "speech-nouns": Form(r"[a-z-]+", "takes a noun in small letters", _VERB, "takes verbs"),
    "given-names": _GIVEN_NAME,
    "given-names-abroad": _GIVEN_NAME,
    "gendered-nouns": _under("male", "female"),
    "honorifics": Form(
        r"[^\W\d_A-Z]+", "takes words in lower case, without stops", _GENDER,
        "takes male, female or either",
    ),
    "standing": _under("past", "ended", "present"),
    "leading-verbs": Form(
        _LOWER, "takes words in lower case", r"past|present", "takes past or present"
    ),
    "post-ranks": Form(
        _LOWER, "takes words in lower case", r"below|inside|above|other",
        "takes below, inside, above or other",
    ),
    "offices": Form(
        _LOWER, "takes words in lower case", r"top|sole|other", "takes top, sole or other"
    ),
    "one-body-posts": _under("posted", "place", "kind"),
    "post-abbreviations": _SHORTENED,
    "post-initialisms": _SHORTENED,
    "post-synonyms": Form(_LOWER, "takes posts in lower case", _LOWER, "takes a post"),
    "name-suffixes": _under("jr", "sr", "ii", "iii", "iv", "none"),
    "nicknames": Form(_PRINTED, "takes names", _PRINTED, "takes the name that they are short for"),
    "family-names-first": Form(_PRINTED, "takes names", _LOWER, "takes a language"),
    "irregular-verbs": _BASE, "irregular-nouns": _BASE,
    "pronouns": _under("subject", "object"),
    "adverbs": _under("frequent", "by verbs", "both"),
    "auxiliaries": _under("modal", "be", "have", "do"),
    "abbreviations": _under("title", "reference", "person", "company", "place", "state", "other"),
    "spelling-variants": Form(*_WORDS, _LOWER, "takes a word in lower case"),
    "clause-openers": _under("behind comma", "behind word", "anywhere"),
    "place-features": _under("edge", "part"),
    "prepositions-of-place": _under("near", "at", "to"),
    "period-pointers": _under("latest", "alike"),
    "period-bounds": _under("bound", "edge", "open", "standing"),
    "so-far": _under("both", "done", "moving"),
    "doubt-words": _under("feared", "alleged", "claimed"),
    "former-figures": _under(
        "start", "against", "adverb", "adjective", "noun", "first", "revised"
    ),
    "denial-words": _under("what", "not what"),
    "leading-to-events": _under("phrase", "object", "both", "moved"),
    "under-way": _under("subject", "noun"),
    "prediction-nouns": _under("to", "of"),
    "counted-people": _under("anybody", "fate", "narrower", "groups"),
    "news-agencies": Form(*_WORDS, _PRINTED, "takes the name of an agency as it is printed"),
}  # fmt: skip
"""Table -> form.  A table without one holds words, which are kept in lower case."""


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    column: int


def entry(table: str, cell: Cell, source: Source) -> tuple[str, str] | None:
    """The entry of a cell as its table keeps it; `None` after a complaint."""
    form = FORMS.get(table)
    place = _Place(cell.line, cell.column)
    if form is None:
        return cell.group, cell.words.lower()
    if not re.fullmatch(form.group, cell.group):
        source.complain(f'"{cell.group}" is no value of {table}: {form.group_takes}', place)
        return None
    if not re.fullmatch(form.entry, cell.words):
        source.complain(f'"{cell.words}" is no entry of {table}: {form.takes}', place)
        return None
    return cell.group, cell.words
