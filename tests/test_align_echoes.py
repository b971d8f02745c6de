"""Equal values as a second key: they bring agreements together and nothing else."""

from __future__ import annotations

import pytest

from claimcheck import pipeline
from claimcheck.align.echoes import PLAIN, TELLING, Echoes
from claimcheck.align.linkage import Link
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Comparison, Relation, SlotComparison

EQUAL = Comparison(Relation.AGREEMENT, (SlotComparison("value", "equal", "1", "1"),))
APART = Comparison(Relation.CONFLICT, (SlotComparison("value", "differs", "1", "2"),), apart=True)


def _claim(text: str, document: str) -> Claim:
    return next(c for c in pipeline.extract(Document(document, text)) if c.kind == "quantity")


def _echoes(left: str, right: str, bits: float, came: Comparison, other: str = "b") -> Echoes:
    claims = [_claim(left, "a"), _claim(right, other)]
    return Echoes(claims, {(0, 1): Link(bits, ())}, lambda _: (came,))


RARE = "The firm cut off 3,714 clients.", "Power failed for 3,714 homes."
COMMON = "They saved 2 clients.", "They lost 2 homes."


@pytest.mark.parametrize(
    ("texts", "bits", "together"),
    [
        (RARE, -TELLING + 0.1, True),
        (RARE, -TELLING - 0.1, False),
        (COMMON, -PLAIN + 0.1, True),
    ],
)
def test_a_value_in_common_adds_its_bits(
    texts: tuple[str, str], bits: float, together: bool
) -> None:
    found = _echoes(*texts, bits, EQUAL)
    assert bool(found.pairs) is together
    assert found.answered() == ({(0, "b"), (1, "a")} if together else set())


def test_unequal_values_are_never_brought_together() -> None:
    assert not _echoes(*RARE, 9.0, APART).pairs


def test_one_article_does_not_echo_itself() -> None:
    assert not _echoes(*RARE, 9.0, EQUAL, other="a").pairs
