"""Whether a figure is reported, forecast, alleged, denied or what another is held against."""

from __future__ import annotations

import pytest

from claimcheck.model.claim import Span
from claimcheck.resolve.status import status


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The port shipped 40 cranes last week.", "40 cranes", None),
        ("The firm is expected to ship 40 cranes.", "40 cranes", "forecast"),
        ("The firm will ship 40 cranes.", "40 cranes", "forecast"),
        ("40 cranes will be shipped.", "40 cranes", "forecast"),
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
    ],
)
def test_status_of_a_figure(text: str, figure: str, expected: str | None) -> None:
    start = text.index(figure)
    found = status(text, Span(0, len(text)), Span(start, start + len(figure)))
    assert expected == found
