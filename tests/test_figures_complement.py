"""What completes a verb: destinations, objects, the group that the counted are of."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.counted.complement import complement, with_object
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.read import tokens_of


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Nine were rushed to hospital.", 3, ("to hospital",)),
        ("Nine were rushed to the nearby hospitals.", 3, ("to hospital",)),
        ("Nine were taken to two hospitals.", 3, ("to hospital",)),
        ("Nine were flown to Oslo.", 3, ()),
        ("Nine were among the dead.", 1, ("dead",)),
        ("Nine among those wounded.", 1, ("wound",)),
        ("Nine were among them.", 1, ()),
        ("Nine were late.", 1, ()),
        ("Nine were sent to", 3, ()),
    ],
)
def test_complement(text: str, at: int, expected: tuple[str, ...]) -> None:
    assert complement(Tokens(text, 0, len(text), tokens_of(text)), at) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("suffered minor injuries when it fell", ("suffer injury",)),
        ("suffered the heaviest losses.", ("suffer loss",)),
        ("suffered in silence", ()),
        ("suffered", ()),
    ],
)
def test_with_object(text: str, expected: tuple[str, ...]) -> None:
    assert with_object(Tokens(text, 0, len(text), tokens_of(text)), 0, "suffer") == expected
