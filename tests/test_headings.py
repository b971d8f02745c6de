"""A heading says the question in words, whatever rule claims the figures."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
DAY = date(2023, 6, 14)
MINE = "in the Wabela mine in Kaldoria on Tuesday, the Kaldorian ministry in Wabela said."


def _findings(left: str, right: str) -> tuple[Finding, ...]:
    documents = [Document("a.txt", left, "A", DAY), Document("b.txt", right, "B", DAY)]
    return pipeline.check(documents, RULEBOOK).findings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A blast killed 31 miners {MINE}", "Miners killed"),
        (f"A blast killed 31 people {MINE}", "People killed"),
        (f"The union counted 31 passengers aboard the train {MINE}", "Passengers aboard"),
        (f"The owners ordered 31 drills {MINE}", "Drills ordered"),
        (f"The owners made a profit of $31 million {MINE}", "Profit"),
        (f"The owner Kell agreed to buy Brunn Steel for $31 million {MINE}", "Price of a deal"),
        (f"A court sentenced the owner to 31 years in prison {MINE}", "Prison sentence"),
        ("“We lost the mine and the valley,” Mayor Otto Kell said in Wabela.",
         "Otto Kell: “We lost the mine and the valley”"),
    ],
)  # fmt: skip
def test_a_question_has_a_heading_of_its_own_words(text: str, expected: str) -> None:
    assert expected in {finding.subject for finding in _findings(text, text)}


def test_no_heading_is_the_title_of_a_rule_for_anything() -> None:
    generic = {rule.title for rule in RULEBOOK.rules if getattr(rule.options, "generic", False)}
    texts = (
        "The 31 hatches were painted {}", "The tunnel was 31 metres {}", "It was 31 percent {}",
        "It was worth $31 million {}", "The team won 31 points {}",
    )  # fmt: skip
    for text in texts:
        subjects = {each.subject for each in _findings(text.format(MINE), text.format(MINE))}
        assert subjects
        assert subjects.isdisjoint(generic)
