"""Claims of dates: what a mention carries, which a rule accepts, how two of them relate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds.date.claims import accept, distance
from claimcheck.kinds.date.clocks import NEARLY, compare_clocks
from claimcheck.kinds.date.event import head_of
from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.relations import HEADING, REPUBLISHED, compare, subject
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim, Scope, Span
from claimcheck.model.document import Document
from claimcheck.model.finding import Comparison, Relation, Severity
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

WEDNESDAY = date(2024, 10, 30)
LEXICON = Lexicon(events={"wreck": "sink", "founder": "sink"}, cues={"drawl": "neutral"})


def _article(text: str, published: date | None = WEDNESDAY) -> Article:
    return Article(Document("a", text, published=published), LEXICON)


def _value(claim: Claim) -> DateValue:
    assert isinstance(claim.value, DateValue)
    return claim.value


def _claim(text: str, published: date | None = WEDNESDAY) -> Claim:
    return next(iter(find(_article(text, published))))


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("The ferry sank on May 3, 2019.",
         {"edtf": "2019-05-03", "surface": "may 3, 2019", "granularity": "day", "head": "sink",
          "relative": False, "anchor": None, "bound": None, "participants": ("ferry",)}),
        ("The ferry sank on Aug. 3.", {"surface": "august 3", "relative": True,
                                       "anchor": "published"}),
        ("The ferry sank in early 2019.", {"edtf": "2019", "part": "early",
                                           "low": date(2019, 1, 1)}),
        ("It has run since 2019.", {"bound": "since"}),
        ("He was born after 2019.", {"bound": "after"}),
        ("It fell after Monday's vote.", {"bound": None, "head": "vote"}),
        ("It fell just before dawn on Monday.", {"bound": None}),
        ("It ran until the 1970s.", {"bound": "until"}),
        ("It ran till 2019.", {"bound": "until"}),
        ("It rang on Monday at 6 p.m. ET.",
         {"edtf": "2024-10-28", "clock": "18:00 ET", "minutes": (1080, 1080), "offset": -240,
          "clock_bound": "exact"}),
        ("It rang shortly after 6 p.m.", {"minutes": (1080, 1110), "clock_bound": "just-after",
                                          "offset": None, "bound": None}),
        ("It ran from March to May 2019.", {"edtf": "2019-03/2019-05", "edge": None}),
    ],
)  # fmt: skip
def test_what_a_mention_carries(text: str, fields: dict[str, object]) -> None:
    value = _value(_claim(text))
    assert {name: getattr(value, name) for name in fields} == fields


def test_the_ends_of_a_range_follow_it() -> None:
    claims = list(find(_article("It ran from March to May 2019.")))
    assert [(claim.text, _value(claim).edge) for claim in claims] == [
        ("March to May 2019", None),
        ("March", "start"),
        ("May 2019", "end"),
    ]


@pytest.mark.parametrize(("verb", "day"), [("drawled", "2024-10-30"), ("waltzed", "2024-10-28")])
def test_verbs_of_the_lexicon_report_and_date_nothing_else(verb: str, day: str) -> None:
    last = list(find(_article(f"An aide {verb} on Monday. The mast fell at 6 p.m.")))[-1]
    assert _value(last).edtf == day


@pytest.mark.parametrize(
    ("text", "options", "accepted"),
    [
        ("The ferry sank on Monday.", Options(), True),
        ("The ferry sank on Monday.", Options(events=("sink",)), True),
        ("The ferry sank on Monday.", Options(events=("open",)), False),
        ("The ferry sank on Monday.", Options(not_events=("sink",)), False),
        ("The ferry sank on Monday.", Options(events=("sink",), not_events=("sink",)), False),
        ("The ferry sank on Monday.", Options(participants=("oar", "ferry")), True),
        ("The ferry sank on Monday.", Options(participants=("oar",)), False),
        ("The ferry has run since Monday.", Options(), False),
        ("Monday", Options(), False),
    ],
)
def test_which_dates_a_rule_accepts(text: str, options: Options, accepted: bool) -> None:
    claim = _claim(text)
    assert accept(claim, options, _article(text)) == (claim if accepted else None)
    assert distance(claim, options) == 0


def _time(first: int, last: int, offset: int | None = None) -> DateValue:
    return DateValue("2024-10-30", WEDNESDAY, WEDNESDAY, "6 p.m.", minutes=(first, last),
                     offset=offset)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (_time(600, 600), _time(600, 600), "equal"),
        (_time(600, 630), _time(610, 610), "overlaps by the clock"),
        (_time(600, 600), _time(630, 630), f"within {NEARLY} minutes"),
        (_time(600, 600), _time(631, 631), "differs by the clock"),
        (_time(1430, 1430), _time(0, 0), f"within {NEARLY} minutes"),
        (_time(600, 600, 0), _time(900, 900, 60), "equal"),
        (_time(600, 600, 60), _time(900, 900, 60), "differs by the clock"),
        (_time(600, 600), replace(_time(0, 0), minutes=None), "equal"),
        (replace(_time(670, 670), either_half=True), _time(1390, 1390), "equal"),
        (replace(_time(670, 670), either_half=True), _time(1300, 1300), "differs by the clock"),
    ],
)
def test_two_clock_times(one: DateValue, other: DateValue, expected: str) -> None:
    assert compare_clocks(one, other) == compare_clocks(other, one) == expected


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_clock_times_stand_on_a_circle(one: int, other: int, turn: int) -> None:
    turned = [(minute + turn) % 1440 for minute in (one, other)]
    told = {compare_clocks(_time(a, a), _time(b, b)) for a, b in ((one, other), turned)}
    assert len(told) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rang at 6 p.m.", True),
        ("It rang at 18:00 GMT", True),
        ("It rang at noon.", True),
        ("It rang at half past six.", True),
        ("It rang at six in the morning.", True),
        ("It rang at six in the morning on Monday.", False),
        ("It rang on Monday at 6 p.m.", False),
        ("It rang on Monday.", False),
        ("It rang in 2019.", False),
    ],
)
def test_a_clock_time_alone_names_no_day(text: str, expected: bool) -> None:
    assert _value(_claim(text)).day_supposed == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on May 3.", True),
        ("It sank on May 3, 2019.", True),
        ("It sank on Monday.", False),
        ("It sank in May 2019.", False),
        ("It sank 3 days ago.", False),
        ("It sank on May 3 at 6 p.m.", True),
    ],
)
def test_a_day_written_out(text: str, expected: bool) -> None:
    assert (_value(_claim(text)).key() is not None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The ferry sank on Monday.", "sink"), ("It foundered on Monday.", "sink"), ("Monday", "")],
)
def test_the_event_under_the_name_of_the_lexicon(text: str, expected: str) -> None:
    assert head_of(_claim(text), LEXICON) == expected


def test_a_subject_is_cut_between_words_to_the_length_of_a_heading() -> None:
    assert _subject("The old\nferry sank on Monday.") == "When: The old ferry sank"
    long = _claim("The old ferry of the northern islands and of the western shore sank on Monday.")
    event = _value(long).event
    told = subject([long], special=True).removeprefix("When: ")
    assert event is not None
    assert len(told) <= HEADING < len(event)
    assert told.endswith("…")
    assert event.startswith(told[:-1] + " ")


def _subject(*texts: str) -> str:
    return subject([_claim(text) for text in texts], special=True)


def test_a_subject_is_the_shortest_event_that_says_who() -> None:
    told = "The old ferry sank off Naxos on Monday.", "The ferry sank on Monday.", "It sank Monday."
    assert _subject(*told) == "When: The ferry sank"


def test_a_subject_leaves_out_what_led_to_its_date() -> None:
    assert _subject("At around 6 pm, the ferry sank.") == "When: the ferry sank"


def test_a_subject_without_an_event_is_empty() -> None:
    nothing = DateValue(None, None, None, "monday")
    assert subject([replace(_claim("Monday"), value=nothing)], special=True) == ""


def _compared(
    one: str, other: str, published: date = WEDNESDAY, later: date = WEDNESDAY
) -> Comparison | tuple[()]:
    left = replace(_claim(one, published), as_of=published)
    right = replace(_claim(other, later), as_of=later)
    return compare(left, right, Options(), LEXICON)


@pytest.mark.parametrize(
    ("one", "other", "relation", "outcome"),
    [
        ("The ferry sank on May 3.", "The ferry sank on 3 May.", Relation.AGREEMENT, "equal"),
        ("The ferry sank in May 2024.", "The ferry sank on May 3, 2024.", Relation.LESS_PRECISE,
         "left holds right"),
        ("The ferry sank on May 3, 2024.", "The ferry sank in May 2024.", Relation.LESS_PRECISE,
         "right holds left"),
        ("The ferry sank on May 3, 2024.", "The ferry sank on May 4, 2024.", Relation.CONFLICT,
         "differs"),
        ("The ferry sank on May 3-5.", "The ferry sank on May 4-6.", Relation.LESS_PRECISE,
         "overlaps"),
        ("The ferry sank two years ago.", "The ferry sank in May 2021.", Relation.LESS_PRECISE,
         "within the counting"),
        ("The fund runs dry in 2030.", "The fund runs dry at the end of the decade.",
         Relation.LESS_PRECISE, "within the counting"),
        ("The ferry sank two years ago.", "The ferry sank in May 2019.", Relation.CONFLICT,
         "differs"),
        ("He was born after May 1979.", "He was born in May 1979.", Relation.CONFLICT, "differs"),
        ("He was born before May 1979.", "He was born in 1978.", Relation.LESS_PRECISE,
         "left holds right"),
        ("He was born after May 1979.", "He was born before May 1978.", Relation.CONFLICT,
         "differs"),
        ("He was born before 1979.", "He was born before 1980.", Relation.CONFLICT, "differs"),
        ("The ferry sank by May 2024.", "The ferry sank in March 2024.", Relation.LESS_PRECISE,
         "left holds right"),
        ("The ferry sank in March 2024.", "The ferry sank by May 2024.", Relation.LESS_PRECISE,
         "right holds left"),
        ("The ferry sank by May 2024.", "The ferry sank in June 2024.", Relation.CONFLICT,
         "differs"),
        ("The ferry sank by May 2024.", "The ferry sank by March 2024.", Relation.CONFLICT,
         "differs"),
        ("The final is on Friday.", "The final was on Friday.", Relation.LESS_PRECISE,
         "within the counting"),
        ("The vote in November was close.", "The vote is in November 2024.",
         Relation.LESS_PRECISE, "within the counting"),
        ("The final is on Friday.", "The final was on Saturday.", Relation.CONFLICT, "differs"),
        ("The final was last Friday.", "The final is next Friday.", Relation.CONFLICT, "differs"),
        ("The ferry sank at 6 p.m.", "The ferry sank at 8 p.m.", Relation.CONFLICT,
         "differs by the clock"),
        ("The ferry sank at 6 p.m.", "The ferry sank at 6:20 p.m.", Relation.LESS_PRECISE,
         f"within {NEARLY} minutes"),
    ],
)  # fmt: skip
def test_how_two_dates_of_one_event_relate(
    one: str, other: str, relation: Relation, outcome: str
) -> None:
    found = _compared(one, other)
    assert isinstance(found, Comparison)
    assert (found.relation, found.slots[0].outcome) == (relation, outcome)
    assert found.apart == (relation is Relation.CONFLICT)


def test_one_wording_of_two_days_of_publication_is_no_conflict() -> None:
    text = "The ferry sank on Monday."
    found = _compared(text, text, later=WEDNESDAY + timedelta(7))
    assert isinstance(found, Comparison)
    assert (found.relation, found.slots[0].outcome) == (Relation.DIFFERENT_TIME, REPUBLISHED)


@pytest.mark.parametrize(
    ("other", "severity"),
    [
        ("The ferry foundered on May 4.", None),
        ("The ferry sank and burned on May 4.", Severity.WARNING),
    ],
)
def test_a_conflict_of_one_event_or_of_one_clause(other: str, severity: Severity | None) -> None:
    found = _compared("The ferry sank on May 3.", other)
    assert isinstance(found, Comparison)
    assert (found.relation, found.severity) == (Relation.CONFLICT, severity)


def test_days_of_two_events_say_nothing() -> None:
    assert _compared("The ferry sank on May 3.", "The ferry opened on May 4.") == ()


def test_another_status_comes_before_another_day() -> None:
    claim = _claim("The ferry sank on May 3.")
    denied = replace(_claim("The ferry sank on May 4."), scope=Scope(status="denied"))
    found = compare(claim, denied, Options(), LEXICON)
    assert isinstance(found, Comparison)
    assert (found.relation, found.apart) == (Relation.DIFFERENT_STATUS, True)
    assert found.slots[0].slot == "status"


_MIRRORED = {"left holds right": "right holds left", "right holds left": "left holds right"}
_DATES = st.builds(
    lambda low, length: DateValue(
        f"{low}/{length}", low, low + timedelta(length), f"{low} {length}", "day", head="sink"
    ),
    st.dates(date(2024, 1, 1), date(2024, 2, 1)),
    st.integers(0, 9),
)


@given(_DATES, _DATES)
def test_to_compare_is_symmetric_and_apart_where_no_day_is_shared(
    one: DateValue, other: DateValue
) -> None:
    left, right = (Claim("a", "date", Span(0, 1), "x", Span(0, 1), value) for value in (one, other))
    told = compare(left, right, Options(), LEXICON)
    back = compare(right, left, Options(), LEXICON)
    assert isinstance(told, Comparison)
    assert isinstance(back, Comparison)
    assert told.relation == back.relation
    outcome = back.slots[0].outcome
    assert told.slots[0].outcome == _MIRRORED.get(outcome, outcome)
    assert one.low and one.high and other.low and other.high
    assert told.apart == (one.high < other.low or other.high < one.low)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("3 May 2021 The ferry sank.", False),
        ("Date of publication: 3 May 2021. The ferry sank.", False),
        ("Tolls\n\nPublished on May 3, 2021 The ferry sank.", False),
        ("Updated: Monday, 3 May 2021 The ferry sank.", False),
        ("A man was held. (Published Thursday, May 6, 2021) He denies it.", False),
        ("The ferry sank. © 2021 Holm News", False),
        ("The ferry sank. Copyright 2021 by Holm News. All rights reserved.", False),
        ("The copyright law of 2021 was changed.", True),
        ("The ferry sank on 3 May 2021.", True),
        ("On 3 May 2021 the ferry sank.", True),
        ("It was published on 3 May 2021 and sank.", True),
        ("May 2021: the ferry sank.", True),
    ],
)
def test_the_day_of_a_report_is_no_event(text: str, taken: bool) -> None:
    article = _article(text)
    assert (accept(next(iter(find(article))), Options(generic=True), article) is not None) is taken


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The accident happened on Monday.", "crash"),
        ("The shooting occurred on Friday in Oslo.", "shoot"),
        ("The meeting was held on Tuesday.", "meet"),
        ("The election took place on Tuesday.", "elect"),
        ("The rebels took the town in an attack on Tuesday.", "take"),
        ("A letter came on Tuesday.", "come"),
        ("The ferry sank on Tuesday.", "crash"),
    ],
)
def test_what_happened_is_what_the_noun_says(text: str, event: str) -> None:
    events = {"accident": "crash", "sink": "crash", "shooting": "shoot", "meeting": "meet",
              "election": "elect", "attack": "strike"}  # fmt: skip
    assert head_of(_claim(text), Lexicon(events=events)) == event
