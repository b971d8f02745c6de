"""What a rule on attributions may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on attributions."""

    modes: tuple[str, ...] = ("direct", "mixed", "indirect")
    """Which attributions the rule claims."""
    least_words: int = 2
    """Words below which a quotation is too short to be found again."""
    coverage: float = 0.6
    """Share of the shorter wording that must return in the longer."""
    stock: int = 10
    """Shared words up to which two speakers may each have said it of themselves."""
    paraphrase: float = 0.6
    """Share of the meaningful words of a paraphrase that must return in the quotation."""
