"""How two figures and two dates relate: the first rung that fits names the relation."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation, Severity
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
DAY = date(2023, 6, 14)  # a Wednesday


def _findings(left: str, right: str, later: int = 0) -> list[Finding]:
    documents = [
        Document("left.txt", left, "The Left", DAY),
        Document("right.txt", right, "The Right", DAY.replace(day=DAY.day + later)),
    ]
    report = pipeline.check(documents, RULEBOOK)
    return [f for f in report.findings if len(f.documents) > 1 and f.kind in ("quantity", "date")]


def _relations(left: str, right: str, later: int = 0) -> set[str]:
    return {finding.relation.value for finding in _findings(left, right, later)}


FIRE = "A fire in a hotel in Porto killed {} people on Tuesday, the Portuguese police said."
FORCE = "Chad has sent {} Chadian soldiers to {}, the ministry in Ndjamena said."


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (FIRE.format("14"), FIRE.format("fourteen"), Relation.AGREEMENT),
        (FIRE.format("14"), FIRE.format("19"), Relation.CONFLICT),
        ("No one was hurt when the Norvik works in Porto blew up on Tuesday.",
         "Two workers were hurt when the Norvik works in Porto blew up on Tuesday.",
         Relation.CONFLICT),
        (FIRE.format("at least 14"), FIRE.format("19"), Relation.LESS_PRECISE),
        (FIRE.format("more than 14"), FIRE.format("14"), Relation.LESS_PRECISE),
        (FIRE.format("about 20"), FIRE.format("19"), Relation.LESS_PRECISE),
        (FIRE.format("dozens of"), FIRE.format("130"), Relation.LESS_PRECISE),
        (FIRE.format("14"), FIRE.format("up to 30"), Relation.LESS_PRECISE),
        (FORCE.format("900", "Mali"), FORCE.format("900", "Mali"), Relation.AGREEMENT),
        (FORCE.format("900", "Mali"), FORCE.format("1,500", "Mali"), Relation.CONFLICT),
        (FORCE.format("900", "Mali"), FORCE.format("1,500", "Niger"), Relation.DIFFERENT_SCOPE),
        (FORCE.format("900", "northern Mali"), FORCE.format("1,500", "Mali"),
         Relation.DIFFERENT_SCOPE),
        (FORCE.format("900", "northern Mali"), FORCE.format("900", "Mali"), Relation.AGREEMENT),
        (FORCE.format("900", "Mali"), FORCE.format("900", "Mali").replace("has sent", "will send"),
         Relation.DIFFERENT_STATUS),
    ],
)  # fmt: skip
def test_relation_of_two_figures(left: str, right: str, expected: Relation) -> None:
    relations = _relations(left, right)
    assert expected.value in relations
    if expected is not Relation.CONFLICT:
        assert "conflict" not in relations


@pytest.mark.parametrize("text", [FIRE, FORCE.replace("{}, the", "Mali, the")])
def test_either_order_gives_the_same_relations(text: str) -> None:
    low, high = text.format("600"), text.format("800")
    assert _relations(low, high) == _relations(high, low)


def test_a_toll_that_falls_contradicts_the_earlier_one_with_doubt() -> None:
    found = _findings(FIRE.format("19"), FIRE.format("14").replace(" on Tuesday", ""), later=1)
    (conflict,) = (finding for finding in found if finding.relation is Relation.CONFLICT)
    assert 0.6 < conflict.confidence < 0.9
    assert any("the later one less" in slot.outcome for slot in conflict.why)


def test_the_missing_may_become_fewer() -> None:
    text = "A fire in a hotel in Porto left {} people missing, the Portuguese police said."
    assert "conflict" not in _relations(text.format("19"), text.format("14"), later=1)


def test_a_toll_of_the_next_day_is_another_time() -> None:
    later = _relations(FIRE.format("14"), FIRE.format("19").replace(" on Tuesday", ""), later=1)
    assert "different-time" in later
    assert "conflict" not in later


OPENING = "The Halvorsen museum in Bergen opened its harbour gallery {}."


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("42 years ago", "in 1983", True),
        ("42 years ago", "in 1982", False),  # people count whole years
        ("just before midnight", "at 11:45 p.m.", False),
        ("just before midnight", "at 10 p.m.", True),
    ],
)
def test_dates_that_are_counted_or_hedged(left: str, right: str, conflict: bool) -> None:
    relations = _relations(OPENING.format(left), OPENING.format(right))
    assert ("conflict" in relations) is conflict


def test_figures_of_two_peoples_are_no_conflict() -> None:
    other = FORCE.format("1,500", "Mali").replace("Chadian", "Kenyan")
    figures = [f for f in _findings(FORCE.format("900", "Mali"), other) if f.kind == "quantity"]
    assert "conflict" not in {f.relation.value for f in figures}


def test_an_unstated_place_is_said_and_makes_no_conflict() -> None:
    nowhere = "Chad has sent 1,500 Chadian soldiers, the ministry in Ndjamena said."
    found = [
        f for f in _findings(FORCE.format("900", "Mali"), nowhere) if f.rule == "military.troops"
    ]
    assert [f.relation for f in found] == [Relation.DIFFERENT_SCOPE]
    assert any("unstated" in str(slot) for slot in found[0].why)


def test_a_conflict_names_its_slots_and_both_sides() -> None:
    found = _findings(FIRE.format("14"), FIRE.format("19"))
    conflict = next(f for f in found if f.relation is Relation.CONFLICT)
    assert conflict.severity in (Severity.ERROR, Severity.WARNING)
    assert {"value", "place", "period", "status"} <= {slot.slot for slot in conflict.why}
    assert conflict.why[0].slot == "value"
    assert [side.claims[0].document for side in conflict.sides] == ["left.txt", "right.txt"]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("on 3 May 2021", "on May 3, 2021", Relation.AGREEMENT),
        ("on 3 May 2021", "in May 2021", Relation.LESS_PRECISE),
        ("on 3 May 2021", "on 5 May 2021", Relation.CONFLICT),
    ],
)
def test_relation_of_two_dates(left: str, right: str, expected: Relation) -> None:
    text = "The Lisbon court convicted Marta Brandao, the former minister, of fraud {}."
    assert expected.value in _relations(text.format(left), text.format(right))


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("The Lisbon court has not convicted Marta Brandao, a former minister, since 2003.",
         "The Lisbon court has not convicted Marta Brandao, a former minister, since 2009.", True),
        ("The Lisbon court has not convicted Marta Brandao, a former minister, since 2003.",
         "Since 2009 no court in Lisbon has convicted the former minister Marta Brandao.", False),
        ("The Lisbon court has not convicted Marta Brandao, a former minister, since 2003.",
         "The Lisbon court has not convicted Marta Brandao, a former minister, in 2009.", False),
    ],
)  # fmt: skip
def test_a_date_that_bounds_a_state_contradicts_another_only_in_one_sentence(
    one: str, other: str, conflict: bool
) -> None:
    found = [f for f in _findings(one, other) if f.kind == "date"]
    assert [f.relation.value for f in found] == (["conflict"] if conflict else [])


def test_parts_of_a_year_are_told_apart_in_words() -> None:
    built = "The bridge over the Douro in Porto was opened by Mayor Rui Costa in {} 2019."
    found = _findings(built.format("early"), built.format("late"))
    values = [{side.value for side in each.sides} for each in found if each.kind == "date"]
    assert {"early 2019", "late 2019"} in values


def test_figures_of_reports_weeks_apart_are_not_of_one_time() -> None:
    texts = (
        "The rocket of Orlan Space flew 2,700 km over the Barents Sea, Orlan Space said.",
        "The rocket of Orlan Space flew 3,700 km over the Barents Sea, Orlan Space said.",
    )
    for days, expected in ((2, "conflict"), (20, "different-time")):
        documents = [
            Document(f"{n}.txt", text, f"Outlet {n}", date(2023, 5, 1 + n * days))
            for n, text in enumerate(texts)
        ]
        found = pipeline.check(documents, RULEBOOK).findings
        assert expected in {f.relation.value for f in found if f.kind == "quantity"}


def test_days_that_reports_weeks_apart_count_from_their_own_are_two() -> None:
    texts = (
        "The rocket of Orlan Space was launched over the Barents Sea on Tuesday.",
        "The rocket of Orlan Space was launched over the Barents Sea on Friday.",
    )
    for days, expected in ((1, {"conflict"}), (20, set())):
        documents = [
            Document(f"{n}.txt", text, f"Outlet {n}", DAY + timedelta(days=n * days))
            for n, text in enumerate(texts)
        ]
        found = pipeline.check(documents, RULEBOOK).findings
        assert {f.relation.value for f in found if f.kind == "date"} & {"conflict"} == expected
