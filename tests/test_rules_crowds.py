"""Who counts as a crowd: those who join, attend, turn out, by whatever words."""

from __future__ import annotations

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.rulebook.loader import load

BOOK = load()


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("Organisers said 40,000 people joined the march.", True),
        ("Police said 9,400 people took part in the rally.", True),
        ("Organisers said 40,000 participated.", True),
        ("Police said some 9,400 had joined the protest at its peak.", True),
        ("About 9,400 attended the vigil, police said.", True),
        ("Some 9,400 turned out for the parade.", True),
        ("Turnout was 9,400, police said.", True),
        ("The university estimated the turnout at 9,400.", True),
        ("Police put the crowd at 9,400.", True),
        ("Police put the number of marchers at 9,400.", True),
        ("The rally drew 9,400 people.", True),
        ("More than 9,400 took to the streets.", True),
        ("9,400 demonstrators marched on parliament.", True),
        ("Nearly 9,400 fans watched the final.", True),
        ("Attendance was put at 9,400.", True),
        ("There were 9,400 people on the square.", False),
        ("Police estimated that 9,400 had come.", False),
        ("9,400 people joined the party last year.", False),
        ("40 workers joined the firm.", False),
    ],
)
def test_what_is_counted_as_a_crowd(text: str, crowd: bool) -> None:
    found = {claim.rule for claim in pipeline.extract(Document("a", text), BOOK)}
    assert ("people.crowds" in found) is crowd


def test_one_crowd_counted_by_two_is_one_question() -> None:
    story = "Thousands marched through Velm on Saturday against the closure of its shipyard. "
    texts = (
        "Organisers said 84,000 people joined the march; police did not give a figure.",
        "Police put the turnout at 35,000, and no one was hurt.",
    )
    documents = [Document(f"{n}.txt", story + text) for n, text in enumerate(texts)]
    told = [
        finding
        for finding in pipeline.check(documents, BOOK).findings
        if finding.rule == "people.crowds" and finding.relation.value == "different-scope"
    ]
    (finding,) = told
    assert any(slot.slot == "counted by" and slot.outcome == "differs" for slot in finding.why)
