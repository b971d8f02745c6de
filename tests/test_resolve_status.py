"""Whether a figure is reported, forecast, alleged, denied or what another is held against."""

from __future__ import annotations

import pytest

from claimcheck.kinds.quantity.mentions import find
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.resolve.scope import resolve
from claimcheck.text.article import Article


def _figure(text: str, figure: str) -> Claim:
    article = Article(Document("a", text), Lexicon())
    found = resolve(article, list(find(article)))
    return next(claim for claim in reversed(found) if figure in claim.text)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The port shipped 40 cranes last week.", "40 cranes", None),
        ("The firm is expected to ship 40 cranes.", "40 cranes", "forecast"),
        ("The firm will ship 40 cranes.", "40 cranes", "forecast"),
        ("The firm won't ship 40 cranes before May.", "40 cranes", "forecast"),
        ("40 cranes will be shipped.", "40 cranes", "forecast"),
        ("The firm plans to ship 40 cranes.", "40 cranes", "forecast"),
        ("It announced a plan to ship 40 cranes.", "40 cranes", "forecast"),
        ("The firm expects to ship 40 cranes.", "40 cranes", "forecast"),
        ("Brokers expected the Finnish firm to ship 40 cranes.", "40 cranes", "forecast"),
        ("The firm told the port to ship 40 cranes.", "40 cranes", None),
        ("The firm expects 40 cranes by May.", "40 cranes", "forecast"),
        ("The bill would be about $40 million.", "$40 million", "forecast"),
        ("Analysts had forecast a loss of $40 million.", "$40 million", "forecast"),
        ("They plan to send 300 guards, including 40 already posted.", "40", None),
        ("The general denied that 40 prisoners had been shot.", "40 prisoners", "denied"),
        ("He allegedly took 40 paintings.", "40 paintings", "alleged"),
        ("40 miners are feared dead.", "40 miners", "alleged"),
        ("The rate fell to 4 percent from 6 percent.", "6 percent", "previous"),
        ("The club lost four of its nine points.", "nine points", "previous"),
        ("The flood on May 9 hurt 40 people.", "40 people", None),
        ("The toll is 30 and is expected to climb.", "30", None),
        ("Sales were 12 units, compared with 15 units.", "15 units", "previous"),
        ("Roe won 70 votes against 30 votes for Berg.", "30 votes", None),
        ("The initial toll was 64 dead, officials said.", "64", None),
        ("The provisional toll was 64 dead.", "64", None),
        ("Initial reports from the port say 40 people were hurt.", "40", None),
        ("The toll rose to 80 from an initial count of 73.", "73", "previous"),
        ("The ministry had put the initial toll at 73.", "73", "previous"),
        ("The group denied responsibility for the attack, which killed 40 people.", "40", None),
        ("Rebels deny any role in the blast that left 40 people dead.", "40", None),
        ("The coalition denied bombing a hall where 40 people died.", "40", None),
        ("The driver denied 12 counts of fraud.", "12", None),
        ("The firm denied that 40 workers had been hurt.", "40", "denied"),
        ("The army denied reports that 40 soldiers had died.", "40", "denied"),
        ("The raid reportedly killed 40 people.", "40", None),
        ("The mayor for 14 years will be replaced in May.", "14", None),
        ("The ban on 40 cars will be lifted.", "40", None),
    ],
)
def test_status_of_a_figure(text: str, figure: str, expected: str | None) -> None:
    assert _figure(text, figure).scope.status == expected


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The 40 cranes will be painted green.", "40 cranes"),
        ("All 40 cranes will be painted green.", "40 cranes"),
        ("A tug left port with 40 survivors of a wreck that may be the worst yet.", "40"),
        ("The 8-tonne lorry will be towed away.", "8-tonne"),
        ("The 40-year-old will appear in court.", "40-year-old"),
        ("He got a letter from 40 pupils.", "40 pupils"),
    ],
)
def test_what_is_there_is_no_forecast_whatever_is_to_become_of_it(text: str, figure: str) -> None:
    assert _figure(text, figure).scope.status is None


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("The firm sold 40 cranes.", True),
        ("40 cranes were sold.", True),
        ("The firm will have sold 40 cranes by May.", False),
        ("The firm sells 40 cranes a year.", False),
        ("40 cranes were on the quay.", True),
        ("40 cranes were to be sold.", False),
        ("40 cranes were expected to be sold.", False),
        ("It is a deal on 40 cranes.", False),
    ],
)
def test_what_has_come_to_pass(text: str, done: bool) -> None:
    assert _figure(text, "40").done is done
