"""What headlines claim, and how they are held against their own text and other reports."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline, reports
from claimcheck.cli.root import cli
from claimcheck.model.claim import HEADLINE, Claim, Span
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.rulebook import loader
from claimcheck.text.headline import is_headline, is_to_come, names_ordinal, recased, repeats

RULEBOOK = loader.load()
DAY = date(2024, 5, 10)


def _document(title: str | None, text: str, name: str = "a.txt") -> Document:
    return Document(name, text, outlet=name, title=title, published=DAY)


def _check(*documents: Document) -> Report:
    return pipeline.check(documents, RULEBOOK)


def _headlines(document: Document) -> list[Claim]:
    found = pipeline.extract(document, RULEBOOK, headline=True)
    return [claim for claim in found if claim.part == HEADLINE]


def _inside(report: Report) -> list[Finding]:
    """What is printed of one document against itself."""
    listed = (f for f in report.findings if f.relation is not Relation.SINGLE_SOURCE)
    return [finding for finding in listed if len(finding.documents) == 1]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Six die as ferry sinks off Vardo", [("casualties.killed", "6")]),
        ("Six Die as Ferry Sinks Off Vardo", [("casualties.killed", "6")]),
        ("SIX DIE AS FERRY SINKS OFF VARDO", [("casualties.killed", "6")]),
        ("Ferry disaster kills six, injures 31",
         [("casualties.killed", "6"), ("casualties.injured", "31")]),
        ("Thirty-One Hurt in Ferry Disaster", [("casualties.injured", "31")]),
        ("Thirty-one hurt in ferry disaster", [("casualties.injured", "31")]),
        ("Captain Jailed for Nine Years", [("justice.sentence", "nine years")]),
        ("Toll in ferry disaster rises to 17", [("casualties.killed", "17")]),
        ("Shipyard to Cut 250 Jobs", [("people.jobs", "250 jobs")]),
        ("Arendal Buys Shipyard for $2.1bn", [("money.deal", "$2.1bn")]),
        ("Vardo beat Kirkenes 4-2", [("generic.measures", "4-2")]),
        ("A ferry, a fog and no answers", []),
    ],
)  # fmt: skip
def test_headlines_are_read_in_every_case(title: str, expected: list[tuple[str, str]]) -> None:
    body = "The ferry was on its way to Vardo. It sank in fog, and nobody heard the captain."
    claims = [claim for claim in _headlines(_document(title, body)) if claim.kind == "quantity"]
    assert [(claim.rule, claim.value.label()) for claim in claims] == expected
    for claim in claims:
        assert claim.span.of(title) == claim.text
        assert claim.lead


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Five die in Oslo fire", "Four people were killed when a warehouse in Oslo burned down."),
        ("Five Die in Oslo Fire", "Four people were killed when a warehouse in Oslo burned down."),
        ("Quake in northern Peru kills 14",
         "An earthquake struck northern Peru on Thursday, killing 41 people."),
        ("Ex-Mayor of Graz Gets Eight Years in Prison",
         "A court in Graz sentenced the former mayor Otto Wieser to six years in prison on Monday "
         "for taking bribes."),
        ("Norvik buys Lindal for $4.3bn",
         "Norvik Foods bought the dairy group Lindal on Wednesday for 3.4 billion dollars."),
        ("Norvik to Cut 700 Jobs at Lindal",
         "Norvik Foods will cut 400 jobs at the dairy Lindal after the takeover."),
        ("Porto beat Sevilla 3-1", "Porto beat Sevilla 4-1 on Wednesday."),
    ],
)  # fmt: skip
def test_a_headline_that_contradicts_its_text_is_a_conflict(title: str, body: str) -> None:
    report = _check(_document(title, body))
    (finding,) = _inside(report)
    assert finding.relation is Relation.CONFLICT
    parts = [[claim.part for claim in side.claims] for side in finding.sides]
    assert sorted(parts, key=str) == [[HEADLINE], [None]]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Five die in Oslo fire", "Five people were killed when a warehouse in Oslo burned down."),
        ("Five die in Oslo fire",
         "Four people died at once when a warehouse in Oslo burned down. A fifth died on Monday."),
        ("Five die in Oslo fire",
         "Three people died when a warehouse in Oslo burned down. Two died in hospital."),
        ("Dozens hurt in Arle riot", "Police said 34 people were injured in the riot in Arle."),
        ("Norvik to cut 400 jobs", "Norvik Foods will cut about 400 jobs at Lindal."),
        ("2-year-old dies in Arle fall", "The police arrested a 34-year-old in Arle after a fall."),
        ("Five die in Oslo fire", "A warehouse burned down. Last year 12 people died in Bergen."),
    ],
)  # fmt: skip
def test_a_headline_that_its_text_bears_out_gives_no_finding(title: str, body: str) -> None:
    assert _inside(_check(_document(title, body))) == []


def test_what_the_text_says_as_well_is_no_second_claim() -> None:
    body = "Five people were killed when a warehouse in Oslo burned down. Two firemen were hurt."
    assert _headlines(_document("Five die in Oslo fire", body)) == []
    assert [c.text for c in _headlines(_document("Six die in Oslo fire", body))] == ["Six"]


@pytest.mark.parametrize("between", ["\n\n", ".\n", " "])
def test_a_first_line_that_repeats_the_headline_counts_once(between: str) -> None:
    title = "Five die in Oslo fire"
    text = f"{title}{between}A warehouse burned down on Tuesday."
    with_title = pipeline.extract(_document(title, text), RULEBOOK, headline=True)
    assert with_title == pipeline.extract(_document(None, text), RULEBOOK)


def test_headlines_of_two_reports_are_compared() -> None:
    texts = ("A warehouse in Oslo burned down on Tuesday night.",
             "The fire in the Oslo warehouse broke out on Tuesday night.")  # fmt: skip
    report = _check(
        _document("Five die in Oslo warehouse fire", texts[0]),
        _document("Oslo warehouse fire kills seven", texts[1], "b.txt"),
    )
    conflicts = [f for f in report.findings if f.relation is Relation.CONFLICT]
    assert [[side.value for side in finding.sides] for finding in conflicts] == [["5", "7"]]
    assert all(claim.part == HEADLINE for claim in conflicts[0].claims)
    for name in reports.names():
        shown = reports.load(name).render(report, reports.View())
        assert "headline" in shown
        if name in ("terminal", "markdown", "junit", "github", "gitlab"):
            assert "a.txt headline" in " ".join(shown.replace("\\", "").split())


def test_json_keeps_headlines_apart_from_claims_of_the_text() -> None:
    title, body = "Five die in Oslo fire", "Four people were killed in Oslo when a house burned."
    report = _check(_document(title, body))
    told = json.loads(reports.load("json").render(report, reports.View()))
    (finding,) = (f for f in told["findings"] if f["relation"] == "conflict")
    body_side, head_side = finding["sides"]
    assert "headlines" not in body_side
    assert [body[c["start"] : c["end"]] for c in body_side["claims"]] == ["Four people"]
    assert head_side["claims"] == []
    (claim,) = head_side["headlines"]
    assert (claim["part"], title[claim["start"] : claim["end"]]) == ("title", claim["text"])


def test_extract_prints_headlines_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("---\ntitle: Five die in Oslo\n---\nFour people were killed.\n", "utf-8")
    plain, more = (
        list(map(json.loads, CliRunner().invoke(cli, [*words, str(path)]).stdout.splitlines()))
        for words in (["extract", "--all"], ["extract", "--all", "--headlines"])
    )
    assert all("part" not in row for row in plain)
    assert [row for row in more if "part" not in row] == plain
    assert [row["text"] for row in more if row.get("part") == "title"] == ["Five"]


BODY = "The ferry left Vardo. Five people died, said Ilse May of the UN. It will sink. They died."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Five Die in Ferry Accident Off Vardo", "Five die in ferry Accident off Vardo"),
        ("FIVE DIE IN VARDO, SAYS UN", "Five die in Vardo, says UN"),
        ("Five die in Vardo", "Five die in Vardo"),
        ("Ilse May: Ferry Will Sink", "Ilse May: ferry will sink"),
        ("Vardo", "Vardo"),
        ("", ""),
    ],
)
def test_recased(title: str, expected: str) -> None:
    assert recased(title, BODY) == expected


@given(st.text(max_size=80), st.text(max_size=200))
def test_recasing_keeps_every_letter_in_its_place(title: str, text: str) -> None:
    made = recased(title, text)
    assert len(made) == len(title)
    assert made.casefold() == title.casefold() or made.lower() == title.lower()
    assert repeats(title, f"{title}\n{text}")


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("Norvik to cut 400 jobs", "400 jobs", True),
        ("Norvik to cut nearly half of 400 jobs", "400 jobs", True),
        ("Toll rises to 400", "400", False),
        ("Norvik cuts 400 jobs to save money", "400 jobs", False),
        ("From 300 to 400 jobs", "400 jobs", False),
    ],
)
def test_an_infinitive_stands_for_the_future(title: str, words: str, expected: bool) -> None:
    start = title.index(words)
    assert is_to_come(title, Span(start, start + len(words))) is expected


def test_ordinals() -> None:
    assert names_ordinal("A fifth man died.", 5)
    assert names_ordinal("The 31st victim", 31)
    assert not names_ordinal("Fifty men died.", 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels Kill 14 Foreign Nurses in Naxos\n\nThey fled.",
            ("14 Foreign Nurses", "killed"),
        ),
        ("Troops Arrest Five Sailors Across Lindal", ("Five Sailors", "detained")),
        ("TROOPS ARREST FIVE SAILORS\nThe sailors were asleep.", ("FIVE SAILORS", "detained")),
    ],
)
def test_a_headline_that_opens_a_text_is_read_as_a_sentence(
    text: str, expected: tuple[str, str]
) -> None:
    (first, *_) = [
        c for c in pipeline.extract(Document("a", text), RULEBOOK) if c.kind == "quantity"
    ]
    assert (first.text, first.rule) == (expected[0], f"casualties.{expected[1]}")
    assert first.text == first.span.of(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Two Die in Oslo Fire", True),
        ("Who Leads in the Polls?", True),
        ("Two died in Oslo.", False),
        ("USD115", False),
        ("“It is late.”", False),
        ("Ann Roe, mayor of Ely:", False),
        ("", False),
        ("Two " * 60, False),
    ],
)
def test_a_first_line_that_is_a_headline(line: str, expected: bool) -> None:
    assert is_headline(line) is expected
