"""Ages in apposition."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.amounts.ages import ages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Lopez, 34, said so.", [("Maria Lopez", 34)]),
        ("It hurt Ann Kern, 7; Bo Kern, 9; and Cy Kern Jr., 11.",
         [("Ann Kern", 7), ("Bo Kern", 9), ("Cy Kern Jr.", 11)]),
        ("Tom O’Hara (61) left.", [("Tom O’Hara", 61)]),
        ("Lopez, 34.", [("Lopez", 34)]),
        ("On May 3, 2021, she left.", []),
        ("The mayor, 47, left.", []),
        ("Lopez, 340, left.", []),
        ("They sold vans, 34, and cars.", []),
        ("Lopez (34, she said) left.", []),
    ],
)  # fmt: skip
def test_ages(text: str, expected: list[tuple[str, int]]) -> None:
    found = list(ages(text))

    assert [(age.name, age.years) for age in found] == expected
    assert [age.span.of(text) for age in found] == [str(age.years) for age in found]
