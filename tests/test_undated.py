"""What comes of reports that do not say when they were published: invented stories, whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Finding, Relation
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
APART = {Relation.CONFLICT, Relation.DIFFERENT_TIME}


@dataclass(frozen=True)
class Story:
    """Two reports that agree; words of the second that can be changed into an error."""

    one: str
    two: str
    figure: tuple[str, str]
    weekday: tuple[str, str]


STORIES = {
    "fire": Story(
        "A fire destroyed a furniture warehouse in Drammen on Tuesday. Five people died, "
        "police said.\n\nSixty firefighters fought the flames for nine hours. The owner, Halden "
        "Interior, puts the damage at 40 million kroner.",
        "DRAMMEN, Norway - Five people were killed in a blaze at a warehouse, according to "
        "police.\n\nThe fire destroyed the building, which belongs to Halden Interior, on Tuesday. "
        "It took 60 firefighters nine hours to put it out, and Halden puts its damage at 40 "
        "million kroner.",
        ("Five people", "Seven people"),
        ("on Tuesday", "on Wednesday"),
    ),
    "earthquake": Story(
        "An earthquake struck the coast of northern Peru on Thursday. The institute of "
        "geophysics measured a magnitude of 6.1.\n\nThe quake killed 14 people and injured 220, "
        "and more than 900 houses collapsed in the port of Paita.",
        "The earthquake that struck northern Peru on Thursday had a magnitude of 6.1. In Paita "
        "more than 900 houses collapsed.\n\nCivil defence officials said that 14 people "
        "were killed and 220 injured.",
        ("220 injured", "350 injured"),
        ("on Thursday", "on Friday"),
    ),
    "trial": Story(
        "A court in Graz convicted the former mayor Otto Wieser of bribery on Monday.\n\nThe "
        "judges found that Wieser had accepted 1.2 million euros from a builder. He was "
        "sentenced to six years in prison. His lawyer will appeal.",
        "Otto Wieser, a former mayor of Graz, was convicted on Monday of bribery.\n\nHe was "
        "sentenced to six years in prison for accepting 1.2 million euros from a construction "
        "company. He will appeal, his lawyer announced.",
        ("six years", "eight years"),
        ("on Monday", "on Tuesday"),
    ),
    "merger": Story(
        "Norvik Foods bought the Danish dairy Lindal on Wednesday. It paid 3.4 billion "
        "dollars in cash.\n\nLindal employs 5,200 people. Norvik will cut 400 jobs.",
        "The dairy Lindal of Denmark was bought by Norvik Foods on Wednesday, for 3.4 billion "
        "dollars in cash.\n\nNorvik will cut 400 jobs at Lindal, "
        "which has 5,200 employees.",
        ("400 jobs", "700 jobs"),
        ("on Wednesday", "on Thursday"),
    ),
    "match": Story(
        "Porto beat Sevilla 3-1 on Wednesday to reach the semi-finals, and 48,000 spectators "
        "saw it.\n\nMateus Leal scored twice in the first half.",
        "Before 48,000 spectators, Porto beat Sevilla 3-1 on Wednesday and are in the "
        "semi-finals.\n\nMateus Leal scored twice before the break.",
        ("3-1", "4-1"),
        ("on Wednesday", "on Thursday"),
    ),
}


def _check(one: str, two: str, *days: date | None) -> list[Finding]:
    """The findings that set values apart."""
    published = days or (None, None)
    documents = [Document("one.txt", one), Document("two.txt", two)]
    dated = [replace(d, published=day) for d, day in zip(documents, published, strict=True)]
    report = pipeline.check(dated, RULEBOOK)
    return [finding for finding in report.findings if finding.relation in APART]


def _changed(story: Story, change: tuple[str, str]) -> str:
    assert change[0] in story.two
    return story.two.replace(*change)


@pytest.mark.parametrize("name", STORIES)
def test_undated_reports_that_agree_are_not_set_apart(name: str) -> None:
    story = STORIES[name]
    assert _check(story.one, story.two) == []


@pytest.mark.parametrize("name", STORIES)
def test_a_changed_figure_comes_out_of_undated_reports(name: str) -> None:
    story = STORIES[name]
    (finding,) = _check(story.one, _changed(story, story.figure))
    assert (finding.relation, finding.kind) == (Relation.CONFLICT, "quantity")
    assert any(story.figure[1].startswith(c.text.split()[0]) for c in finding.claims)


@pytest.mark.parametrize("name", STORIES)
def test_a_changed_weekday_comes_out_of_undated_reports(name: str) -> None:
    story = STORIES[name]
    found = _check(story.one, _changed(story, story.weekday))
    (finding,) = [each for each in found if each.kind == "date"]
    assert finding.relation is Relation.CONFLICT
    assert finding.confidence < Band.HIGH.least
    assert [side.value for side in finding.sides] == [
        story.weekday[n].removeprefix("on ") for n in (0, 1)
    ]


THURSDAY = date(2024, 5, 9)


@pytest.mark.parametrize("name", STORIES)
def test_one_dated_report_meets_an_undated_one_by_the_name_of_the_day(name: str) -> None:
    story = STORIES[name]
    friday = date(2024, 5, 10)
    assert _check(story.one, story.two, friday, None) == []
    found = _check(story.one, _changed(story, story.weekday), friday, None)
    assert [each.relation for each in found if each.kind == "date"] == [Relation.CONFLICT]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("As of Monday the flood in Arle had killed 12 people.",
         "As of Wednesday the flood in Arle had killed 19 people.", [Relation.DIFFERENT_TIME]),
        ("The flood in Arle has killed 12 people so far.",
         "The flood in Arle has killed 19 people so far.", [Relation.CONFLICT]),
        ("The ferry to Arle sank yesterday.", "The ferry to Arle sank on Thursday.", []),
        ("The ferry to Arle sank yesterday.", "The ferry to Arle sank today.", []),
        ("The council of Arle will vote next Thursday.",
         "The council of Arle will vote on Friday.", []),
        ("The ferry to Arle sank in March.", "The ferry to Arle sank on March 6.", []),
        ("The ferry to Arle sank on March 6.", "The ferry to Arle sank on March 9.",
         [Relation.CONFLICT]),
    ],
)  # fmt: skip
def test_absent_days_are_one_period_unless_the_texts_say_otherwise(
    one: str, two: str, expected: list[Relation]
) -> None:
    assert [finding.relation for finding in _check(one, two)] == expected


def test_a_conflict_that_supposes_one_time_is_never_sure_and_says_so() -> None:
    story = STORIES["fire"]
    (finding,) = _check(story.one, _changed(story, story.figure))
    assert finding.confidence < Band.HIGH.least
    assert any("days of publication unknown" in slot.outcome for slot in finding.why)
    (dated,) = _check(story.one, _changed(story, story.figure), THURSDAY, THURSDAY)
    assert not any("unknown" in slot.outcome for slot in dated.why)
