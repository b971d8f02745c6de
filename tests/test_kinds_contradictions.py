"""What contradicts outright is never called an agreement: statements, figures, days."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from claimcheck import pipeline
from claimcheck.kinds.attribution.stance import AFFIRMED, DENIED, OPEN, denies_one, stance
from claimcheck.kinds.attribution.value import value_of
from claimcheck.kinds.quantity.senses import (
    CONVERSE,
    DIRECTION,
    OPPOSITES,
    POLARITY,
    opposed,
    standing,
)
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.kinds.quantity.wholes import compare_wholes, whole_of
from claimcheck.model.claim import Claim, Span
from claimcheck.model.document import Document
from claimcheck.rulebook import loader

BOOK = loader.load()
DAY = date(2023, 6, 14)  # a Wednesday


def _came(left: str, right: str, kind: str, later: int = 0) -> set[str]:
    documents = [
        Document("left.txt", left, "The Left", DAY),
        Document("right.txt", right, "The Right", DAY.replace(day=DAY.day + later)),
    ]
    found = pipeline.check(documents, BOOK).findings
    return {f.relation.value for f in found if f.kind == kind and len(f.documents) > 1}


def _claim(text: str, kind: str) -> Claim:
    found = pipeline.extract(Document("a.txt", text, "A", DAY), BOOK)
    return next(claim for claim in found if claim.kind == kind and claim.rule)


# ── Statements ──────────────────────────────────────────────────────────────────────────────────

DAM = "that the spillway of the dam had cracked in May"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (f"Velmora denied {DAM}.", f"Velmora admitted {DAM}.", {"conflict"}),
        (f"Velmora disputed {DAM}.", f"Velmora said {DAM}.", {"conflict"}),
        (f"Velmora denied {DAM}.", f"Velmora did not deny {DAM}.", {"conflict"}),
        (f"Velmora confirmed {DAM}.", f"Velmora did not deny {DAM}.", {"different-status"}),
        (f"Velmora confirmed {DAM}.", f"Velmora acknowledged {DAM}.", {"agreement"}),
        (f"Velmora rejected claims {DAM}.", f"Velmora denied {DAM}.", {"agreement"}),
        (f"Velmora denied {DAM}.",
         "Velmora said that the spillway of the dam had not cracked in May.", {"agreement"}),
        ("Chad said that its jets had hit the clinic in Faya.",
         "Chad said that its jets had not hit the clinic in Faya.", {"conflict"}),
        ("Chad said that it would open the crossing at Adre in July.",
         "Chad said that it would close the crossing at Adre in July.", {"conflict"}),
        ("Minister Koval said that Chad invaded Niger near the lake.",
         "Minister Koval said that Niger invaded Chad near the lake.", {"conflict"}),
        ("Police said the suspect was arrested in Malmo after the shooting.",
         "Police said the suspect was arrested in Uppsala after the shooting.",
         {"different-scope"}),
        ("Police said that the coach had carried 31 pupils home from the match.",
         "Police said that the coach had carried 44 pupils home from the match.", set()),
    ],
)  # fmt: skip
def test_two_reports_of_one_statement(left: str, right: str, expected: set[str]) -> None:
    assert _came(left, right, "attribution") == expected
    assert _came(right, left, "attribution") == expected


def test_a_denial_beside_the_word_of_somebody_else_is_of_another_standing() -> None:
    said = "it had buried the waste “in the old pit behind the northern gate of the works”"
    left, right = f"Velmora denied that {said}.", f"Inspector Anna Kroll said that {said}."
    assert _came(left, right, "attribution") == {"different-status"}


def test_what_shares_little_is_no_contradiction_of_one_statement() -> None:
    when = "“when it was last taken up for a vote there”"
    left = f"Kroll said that many new members of the party were not in the Senate {when}."
    right = f"Kroll noted the bill had failed to clear a hurdle and the Senate changed {when}."
    assert "conflict" not in _came(left, right, "attribution")


def test_two_speakers_may_contradict_each_other() -> None:
    said = "“had cracked along the whole of its northern face in the first week of May”"
    left = f"Inspector Anna Kroll said that the dam {said}."
    right = f"Engineer Jan Roos said that it was not the dam that {said}."
    assert "conflict" not in _came(left, right, "attribution")


def test_one_article_may_tell_of_a_denial_and_of_its_end() -> None:
    text = f"Velmora denied {DAM}.\n\nOn Tuesday Velmora admitted {DAM}.\n"
    found = pipeline.check([Document("a.txt", text, "A", DAY)], BOOK).findings
    said = {f.relation.value for f in found if f.kind == "attribution"}
    assert said == {"single-source"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Velmora said {DAM}.", AFFIRMED),
        (f"Velmora denied {DAM}.", DENIED),
        (f"Velmora did not deny {DAM}.", OPEN),
        ("“The spillway never cracked in May,” Velmora denied.", AFFIRMED),
    ],
)
def test_how_a_speaker_stands_to_what_is_reported(text: str, expected: str) -> None:
    assert stance(value_of(_claim(text, "attribution"))) == expected


def test_one_denial_of_two() -> None:
    said, denied = (_claim(f"Velmora {cue} {DAM}.", "attribution") for cue in ("said", "denied"))
    assert denies_one(said, denied)
    assert not denies_one(denied, denied)


# ── Figures ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("left", "right", "slot"),
    [
        ("Arvo hired 310 welders in Brno.", "Arvo sacked 310 welders in Brno.", OPPOSITES),
        ("The ferry left 41 people dead.", "The ferry left 41 people alive.", OPPOSITES),
        ("Some 41 sailors survived.", "Some 41 sailors were among the dead.", OPPOSITES),
        ("Arvo has 410 fewer welders.", "Arvo has 410 more welders.", DIRECTION),
        ("Sales grew by 14 percent.", "Sales shrank by 14 percent.", DIRECTION),
        ("Arvo did not sack 310 welders.", "Arvo sacked 310 welders.", POLARITY),
        ("Arvo failed to pay 31 million euros.", "Arvo paid 31 million euros.", POLARITY),
        ("There are 11 matches left.", "With 11 matches remaining, Velm lead.", None),
        ("Some 58 percent of Danes oppose it.", "Some 58 percent of Danes support it.", OPPOSITES),
        ("Some 58 percent of Danes are for it.", "58 percent of Danes are against it.", OPPOSITES),
        ("Some 58 percent of Danes back it.", "58 percent of Danes are with it.", None),
        ("Chad sold 31 jets to Niger.", "Niger bought 31 jets from Chad.", CONVERSE),
        ("Some 41 sailors did not survive.", "Some 41 sailors died.", None),
        ("Arvo did not hire 310 welders.", "Arvo did not sack 310 welders.", None),
        ("More than 310 welders work here.", "Fewer than 310 welders work here.", None),
        ("Not all of the 310 welders left.", "The 310 welders left.", None),
    ],
)
def test_what_sets_two_equal_figures_apart(left: str, right: str, slot: str | None) -> None:
    claims = [_claim(text, "quantity") for text in (left, right)]
    for pair in (claims, claims[::-1]):
        found = opposed(*pair, BOOK.lexicon)
        assert (found and found.slot) == slot


PLANT = "The carmaker Ostrava Motors {} {} workers at its plant in Brno."


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (PLANT.format("sacked", 300), PLANT.format("hired", 300), {"conflict"}),
        (PLANT.format("sacked", 300), PLANT.format("did not sack", 300), {"conflict"}),
        (PLANT.format("sacked", 300), PLANT.format("hired", 240), set()),
        ("Chad sold 31 old jets to Niger in May.", "Niger bought 31 old jets from Chad in May.",
         set()),
        (PLANT.format("sacked", 300), PLANT.format("did not sack", 240), set()),
        ("The firm Arvo bought a 23 percent interest in the mine.",
         "The firm Arvo bought 23 percent of the output of the mine.", {"different-scope"}),
    ],
)  # fmt: skip
def test_equal_figures_that_exclude_each_other(left: str, right: str, expected: set[str]) -> None:
    assert _came(left, right, "quantity") == expected


def test_what_a_text_negates_itself_is_no_denial_by_anybody() -> None:
    assert standing(_claim("Arvo did not sack 310 welders.", "quantity")) is None
    assert standing(_claim("Arvo denied sacking 310 welders.", "quantity")) == "denied"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It sold a 12 percent stake in the carrier Skyla on Friday.", "carrier Skyla"),
        ("It sold 12 percent of his own holding on Friday.", "holding"),
        ("It sold a 12% controlling stake in Skyla, which flies.", "Skyla"),
        ("Only 12 percent of the voters came.", "voters"),
        ("A 12 percent stake in the mine fell to Skyla.", "mine"),
        ("A 12 percent stake in Skyla last week.", "Skyla"),
        ("Sales rose by 12 percent in May.", None),
    ],
)
def test_the_whole_of_a_share(text: str, whole: str | None) -> None:
    start = text.index("12")
    assert whole_of(text, Span(start, start + 10), Span(0, len(text))) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Some 58 percent of the voters oppose the treaty.", "voters"),
        ("Karl Brenner sold 12 percent of his own holding on Friday.", "holding"),
        ("Sales of the firm rose by 12 percent.", None),
    ],
)
def test_a_figure_keeps_its_whole(text: str, whole: str | None) -> None:
    assert cast("Quantity", _claim(text, "quantity").value).whole == whole


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("voters", "voter", "equal"),
        ("voters", "dockers", "differs"),
        ("Skyla", "Bellamar", "differs"),
        ("carrier Skyla", "Skyla", "equal"),
        ("carrier", "Skyla", "not told apart"),
        (None, "Skyla", "unstated on one side"),
        (None, None, "unstated"),
    ],
)
def test_two_wholes(left: str | None, right: str | None, outcome: str) -> None:
    assert compare_wholes(left, right, BOOK.lexicon).outcome == outcome
    assert compare_wholes(right, left, BOOK.lexicon).outcome == outcome


# ── Days ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Chad shelled Niger on Monday with mortars.",
         "Niger was shelled by Chad on Monday with mortars.", {"agreement"}),
        ("Chad shelled Niger on Monday with mortars.",
         "Niger shelled Chad on Monday with mortars.", {"conflict"}),
        ("The brigade arrived in Kherson on Monday.",
         "The brigade left Kherson on Monday.", set()),
        ("Chad shelled Niger on Monday with mortars.",
         "Chad had not shelled Niger on Monday with mortars.", {"conflict"}),
        ("Premier Erik Lund visited Bergen on Friday.",
         "Premier Erik Lund visited Stavanger on Friday.", set()),
        ("Premier Erik Lund visited Bergen on Friday.",
         "Premier Erik Lund visited Stavanger on Thursday.", set()),
        ("Premier Erik Lund visited Bergen on Friday.",
         "Premier Erik Lund visited Bergen on Thursday.", {"conflict"}),
    ],
)  # fmt: skip
def test_two_days_of_what_sounds_like_one_event(left: str, right: str, expected: set[str]) -> None:
    assert _came(left, right, "date") == expected
