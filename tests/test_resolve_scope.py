"""What the text around a figure says of it: its place, its owner, its day, who gives it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds.date.mentions import find as find_dates
from claimcheck.kinds.date.value import DateValue
from claimcheck.kinds.quantity.mentions import find as find_figures
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim, Scope, Span
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.resolve.clause_slots import actors, bearer, is_moving, owner, place, reach, stage
from claimcheck.resolve.event_place import HEADLINE, Home
from claimcheck.resolve.figure_dates import Dates
from claimcheck.resolve.scope import resolve
from claimcheck.text.article import Article

WEDNESDAY = date(2024, 10, 30)
LEXICON = Lexicon(
    aliases={"norway": "Norway", "oslo": "Oslo", "bergen": "Bergen", "chile": "Chile",
             "western norway": "Western Norway"},
    types={"Norway": "country", "Chile": "country", "Oslo": "city", "Bergen": "city",
           "Western Norway": "region"},
    within={"Oslo": "Norway", "Bergen": "Western Norway", "Western Norway": "Norway"},
    cues={"say": "neutral"},
)  # fmt: skip


def _article(text: str) -> Article:
    return Article(Document("a", text, published=WEDNESDAY), LEXICON)


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _figure(article: Article, words: str, **more: object) -> Claim:
    value = Quantity(12, 12, 12, "exact", None, None, None, None, **more)  # type: ignore[arg-type]
    return article.claim("quantity", _span(article.text, words), value)


def _resolved(text: str, words: str = "12 guards", **more: object) -> Claim:
    article = _article(text)
    figure = _figure(article, words, **more)
    claims = sorted([*find_dates(article), figure], key=lambda claim: claim.span)
    return next(claim for claim in resolve(article, claims) if claim.kind == "quantity")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police held 12-year-old Maria Lopez.", "Maria Lopez"),
        ("A 12-year-old shop assistant, Maria Lopez, fell.", "Maria Lopez"),
        ("A 12-year-old boy hit Maria Lopez.", None),
        ("The 12-year-old saw Maria Lopez.", None),
        ("Maria Lopez, 12, of Leeds, fell.", "Maria Lopez"),
        ("Maria Lopez (12) and Ann Lee (14) fell.", "Maria Lopez"),
        ("Ann Lee (14) and Maria Lopez (12) fell.", "Maria Lopez"),
        ("Maria Lopez, a 12-year-old pupil, fell.", "Maria Lopez"),
        ("Maria Lopez fell. On Monday Lopez, 12, was found.", "Maria Lopez"),
        ("Maria Lopez told Ann Lee that a 12-year-old fell.", None),
    ],
)
def test_whose_an_age_is(text: str, expected: str | None) -> None:
    article = _article(text)
    words = "12-year-old" if "12-year-old" in text else "12"
    start = text.rfind(". ") + 2 if ". " in text else 0
    assert bearer(article, _span(text, words), Span(start, len(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Later in Oslo 12 guards fell.", "Oslo"),
        ("12 guards fell in Bergen.", "Bergen"),
        ("Later in Norway 12 guards fell near Bergen.", "near Bergen"),
        ("Later in Oslo 12 guards fell, a blow to trade in Chile.", "Oslo"),
        ("12 guards fell in Bergen in Norway.", "Bergen"),
        ("12 guards fell.", None),
    ],
)
def test_the_place_of_a_figure(text: str, expected: str | None) -> None:
    article = _article(text)
    assert place(article, Span(0, len(text)), _span(text, "12 guards")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On foot, 12 guards fell, it said", "On foot, 12 guards fell"),
        ("12 guards fell", "12 guards fell"),
        ("12 guards, all old", "12 guards"),
    ],
)
def test_the_reach_of_a_figure(text: str, expected: str) -> None:
    assert reach(text, Span(0, len(text)), _span(text, "12 guards")).of(text) == expected


@given(st.text(alphabet="ab, ", max_size=30), st.data())
def test_the_reach_ends_before_a_comma_and_begins_with_its_clause(
    text: str, data: st.DataObject
) -> None:
    places = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 4)))
    around, span = Span(places[0], places[3]), Span(places[1], places[2])
    found = reach(text, around, span)
    assert found.start == around.start
    assert around.holds(found)
    assert found.holds(span)
    assert "," not in text[span.end : found.end]


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("They met 12 guards from Norway there.", "12 guards", "Norway"),
        ("They met 12 guards from Oslo there.", "12 guards", None),
        ("They came to Bergen (12 guards) last.", "12 guards", "Bergen"),
        ("The poll put Ada Lindqvist on 12 percent.", "12 percent", "Lindqvist"),
        ("The poll put Ada Lindqvist on about 12 percent.", "12 percent", "Lindqvist"),
        ("It rained on Monday (12 guards).", "12 guards", None),
        ("They met 12 guards.", "12 guards", None),
    ],
)
def test_the_owner_of_a_figure(text: str, figure: str, expected: str | None) -> None:
    article = _article(text)
    assert owner(article, _figure(article, figure)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So far 12 guards fell.", True),
        ("The toll so far is 12 guards.", True),
        ("Not so; far off, 12 guards fell.", False),
        ("12 guards fell.", False),
    ],
)
def test_a_figure_that_moves(text: str, expected: bool) -> None:
    assert is_moving(text, Span(0, len(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 guards are still missing.", "still"),
        ("12 guards remained inside.", "still"),
        ("12 guards fell.", None),
        ("12 guards sat on stillage.", None),
        ("12 guards fell from the roof of a barn that still stands.", None),
    ],
)
def test_the_stage_of_a_figure(text: str, expected: str | None) -> None:
    assert stage(text, Span(0, len(text)), _figure(_article(text), "12 guards")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell and Lindqvist’s men met 12 guards.", ("lindqvist",)),
        ("Lindqvist met 12 guards.", ()),
        ("On Monday in March the Falcons met 12 guards in Oslo.", ("falcons",)),
        ("Then the Falcons met 12 guards of the Falcons.", ("falcons",)),
        ("Then men met 12 guards.", ()),
    ],
)
def test_the_names_around_a_figure(text: str, expected: tuple[str, ...]) -> None:
    span = _span(text, "12 guards")
    assert actors(text, Span(0, len(text)), span, _article(text)) == expected


LEAD = "A fire burned down the old harbour hall in Bergen on Monday, " + "and more " * 10 + "fell."
HEAD = "Hall burns down\n\n"


def test_the_opening_is_the_first_long_paragraph() -> None:
    assert len(LEAD) > HEADLINE
    assert Home(_article(HEAD + LEAD + "\n\nMore.")).opening == len(HEAD)
    assert Home(_article(HEAD + "Short.")).opening == 0


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Oslo", True),
        ("near Oslo", True),
        ("Bergen", False),
        ("Western Norway", False),
        ("Norway", False),
        ("Chile", True),
        (None, False),
    ],
)
def test_a_place_beside_those_of_the_lead(place: str | None, expected: bool) -> None:
    assert Home(_article(HEAD + LEAD)).is_local(place) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A mill burned in Chile.", True),
        ("A mill burned in Oslo.", True),
        ("A mill burned in Norway.", False),
        ("A mill burned in Bergen, not in Chile.", False),
        ("A mill burned.", False),
    ],
)
def test_a_sentence_on_another_place(sentence: str, expected: bool) -> None:
    text = HEAD + LEAD + "\n\n" + sentence
    assert Home(_article(text)).leaves(_span(text, sentence)) == expected


def test_where_the_lead_names_no_place_nothing_is_elsewhere() -> None:
    text = HEAD + LEAD.replace("Bergen", "town") + "\n\nA mill burned in Chile."
    assert not Home(_article(text)).leaves(_span(text, "A mill burned in Chile."))


def _dates(text: str) -> Dates:
    article = _article(text)
    return Dates(article, list(find_dates(article)))


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("On Monday 12 guards fell.", None, "2024-10-28"),
        ("On May 3 the port shut, on Monday 12 guards fell.", None, "2024-10-28"),
        ("On Monday at 6 p.m. 12 guards fell.", None, "2024-10-28T18:00"),
        ("He said on Monday 12 guards fell.", None, None),
        ("August 1982: 12 guards fell.", "12 guards fell", "1982-08"),
        ("Since 2019 12 guards fell.", None, "since 2019"),
        ("It began on May 3 and 12 guards fell.", None, None),
        ("The staff fell to 12 guards from 15 the year before.", None, None),
        ("It has 12 guards now, up from 9 in 2021.", None, None),
        ("It has 12 guards, compared with 9 in 2021.", None, None),
        ("In May it had 12 guards, compared with 9 in 2021.", None, "2024-05"),
        ("It had 12 guards in May, up from 9 in 2021.", None, "2024-05"),
        ("From May to July some 12 guards fell.", None, "2024-05/2024-07"),
        ("12 guards from 3 towns fell ill on Monday.", None, "2024-10-28"),
        ("12 guards fell.", None, None),
        ("The bank had 12 guards after hiring 9 on Monday.", None, None),
        ("It went from 90 men in 1988 to 12 guards.", None, None),
        ("It went in 1988 to 12 guards.", None, "1988"),
        ("It had 12 guards in the three months to June.", None, "2024-34"),
        ("Founded in 1988, the bank has 12 guards.", None, None),
        ("The bank, which was founded in 1988, has 12 guards.", None, None),
        ("The bank, robbed in 1988, has 12 guards.", None, None),
        ("In 1988, the bank had 12 guards.", None, "1988"),
        ("The bank keeps 12 guards and lost a safe last year.", None, None),
        ("The bank lost 12 guards and a safe last year.", None, "2023"),
        ("The blast killed 12 guards and hurt four on Monday.", None, "2024-10-28"),
    ],
)
def test_the_period_of_a_figure(text: str, around: str | None, expected: str | None) -> None:
    clause = _span(text, around) if around else Span(0, len(text))
    found = _dates(text).near(clause, Span(0, len(text)), _span(text, "12 guards"))
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said on Monday that 12 guards fell.", date(2024, 10, 28)),
        ("The mayor said in May that 12 guards fell.", None),
        ("On Monday 12 guards fell.", None),
        ("The mayor said that 12 guards fell.", None),
    ],
)
def test_the_day_of_a_statement(text: str, expected: date | None) -> None:
    assert _dates(text).of_speech(Span(0, len(text))) == expected


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("On Monday 12 guards fell in Oslo.", Scope(place="Oslo", period="2024-10-28")),
        ("They met 12 guards from Norway.", Scope(subject="Norway")),
        ("Soon there will be 12 guards in Oslo.", Scope(place="Oslo", status="forecast")),
        ("12 guards are still missing.", Scope(period="still")),
        ("12 guards fell.", Scope()),
        ("It was worse than the raid of May 2023, where 12 guards fell.", Scope(period="2023-05")),
        ("They lost 12 guards in the West Tarnish country.", Scope()),
    ],
)
def test_the_scope_of_a_figure(text: str, scope: Scope) -> None:
    assert _resolved(text).scope == scope


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Orr won 54 seats and Dent 12 guards.", "Dent"),
        ("Ada Orr had 54 seats to Eve Dent's 12 guards.", "Dent"),
        ("Orr won 5.4% of the vote, the Dent Party 12 guards.", "Dent Party"),
        ("Orr saw 54 seats and Dent 12 guards.", None),
        ("Orr won in 1954, and in Dent 12 guards fell.", None),
        ("Ada Orr, the head of the Dent Party, is leading with 12 guards.", "Orr"),
        ("The candidate Ada Orr of the Dent Party won 12 guards.", "Orr"),
        ("The Dent Party of Ada Orr has already won about 12 guards.", "Dent Party of Ada Orr"),
        ("Norway finished third with 12 guards.", "Norway"),
        ("Norway ended the Games with 12 guards.", "Norway"),
        ("The mayor of Dent won 12 guards.", None),
        ("They ran all day, Ada Orr leading with 12 guards.", None),
        ("Dent's mayor won 12 guards.", None),
        ("Norway came with gifts, and 12 guards fell.", None),
        ("They met Dent's roughly 12 guards.", "Dent"),
        ("They met the Dents’ 12 guards.", "Dents"),
        ("They met 12 guards of the Dent Party.", "Dent Party"),
        ("They met 12 guards at Orr.", "Orr"),
        ("They met 12 guards at Orr's mill.", None),
        ("They met Monday's 12 guards.", None),
        ("They met the party's 12 guards.", None),
    ],
)
def test_whose_a_figure_is_whose_verb_is_left_out(text: str, subject: str | None) -> None:
    assert _resolved(text).scope.subject == subject


def test_the_speaker_and_the_day_of_a_statement() -> None:
    found = _resolved("Ada Lindqvist said on Monday that 12 guards fell.")
    assert found.scope.speaker == "Ada Lindqvist"
    assert found.as_of == date(2024, 10, 28)


def test_a_figure_without_a_statement_is_of_the_day_of_publication() -> None:
    assert _resolved("On Monday 12 guards fell.").as_of == WEDNESDAY


def test_a_former_level_is_a_previous_figure() -> None:
    assert _resolved("12 guards fell.", former=True).scope.status == "previous"


def test_the_verb_of_a_figure_reports_nothing() -> None:
    told = ("say",)
    assert _resolved("Ada Lindqvist said 12 guards, not ten.").scope.speaker is not None
    assert _resolved("Ada Lindqvist said 12 guards, not ten.", predicate=told).scope.speaker is None
    found = _resolved("Ada Lindqvist said 12 guards also fell.", predicate=told)
    assert found.scope.speaker == "Ada Lindqvist"  # they are the subject of what is said


def test_the_context_of_a_figure_leaves_out_its_own_words() -> None:
    found = _resolved("In spring 12 guards of a bridge fell.", predicate=("fall",))
    assert {"bridge"} <= set(found.context)
    assert not {"guard", "fall"} & set(found.context)


def test_a_date_keeps_the_participants_of_its_event() -> None:
    article = _article("The ferry sank on Monday.")
    (claim,) = resolve(article, list(find_dates(article)))
    assert isinstance(claim.value, DateValue)
    assert claim.near == claim.value.participants == ("ferry",)
    assert "ferry" in claim.context
    assert claim.as_of == WEDNESDAY


def test_lead_and_other_places() -> None:
    text = HEAD + LEAD + "\n\nLater in Chile 12 guards fell."
    article = _article(text)
    claims = [*find_dates(article), _figure(article, "12 guards")]
    told = {claim.text: claim for claim in resolve(article, claims)}
    assert [told["Monday"].lead, told["Monday"].elsewhere] == [True, False]
    guards = told["12 guards"]
    assert (guards.lead, guards.local, guards.elsewhere) == (False, True, True)


def test_the_claims_stay_in_their_order_and_number() -> None:
    article = _article("On Monday 12 guards fell in Oslo. In May it rained.")
    claims = [*find_dates(article), _figure(article, "12 guards")]
    assert [claim.span for claim in resolve(article, claims)] == [claim.span for claim in claims]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Of all, 12 guards fell, the most since 1992.", None),
        ("In its worst month since May 2020 it lost 12 guards.", None),
        ("It was the first raid since 1992 in which 12 guards fell.", None),
        ("Since 1992 12 guards have fallen.", "since 1992"),
        ("Some 12 guards were under arrest since 1992.", "since 1992"),
    ],
)
def test_a_record_is_no_period(text: str, period: str | None) -> None:
    assert _resolved(text).scope.period == period


def test_a_statement_that_opens_a_sentence_is_no_period() -> None:
    assert _resolved("Monday's news that 12 guards fell shook Oslo.").scope.period is None


def test_the_age_of_somebody_has_no_period() -> None:
    text = "He was jailed in 2012 for robbing a 17-year-old."
    assert _resolved(text, "17-year-old", age=True).scope.period is None


@pytest.mark.parametrize(
    ("words", "period"),
    [("12 guards", "2024-02"), ("30", "since 2024-09")],
)
def test_a_total_counts_from_the_day_that_is_nearest(words: str, period: str) -> None:
    text = "The museum added 12 guards in February and has added 30 since September."
    assert _resolved(text, words).scope.period == period


@pytest.mark.parametrize(
    ("text", "age", "whose"),
    [
        ("Nils Marr died in Ely at age 87, Carl Marr said.", "87", "Nils Marr"),
        ("Nils Marr died in Ely at the age of 87.", "87", "Nils Marr"),
        ("Nils Marr, who was 87, died in Ely.", "87", "Nils Marr"),
        ("He died at 87.", "87", None),
    ],
)
def test_whose_the_age_at_death_is(text: str, age: str, whose: str | None) -> None:
    article = _article(text)
    figures = [claim for claim in find_figures(article) if claim.text == age]
    assert [bearer(article, each.span, each.sentence) for each in figures] == [whose]
