"""What a rule on attributions may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on attributions."""

    modes: tuple[str, ...] = ("direct", "mixed", "indirect")
    """Which attributions the rule claims."""
    speakers: tuple[str, ...] = ()
    """Names, posts or bodies of which the speaker must be one, as reports print them or the lexicon
    knows them ("Ann Lee", "Lee", "harbour master", "White House"); empty for any, or nobody."""
    not_speakers: tuple[str, ...] = ()
    """Names, posts or bodies of which the speaker may be none."""
    least_words: int = 2
    """Words below which a quotation is too short to be found again."""
    coverage: float = 0.6
    """Share of the shorter wording that must return in the longer."""
    stock: int = 10
    """Shared words up to which two speakers may each have said it of themselves."""
    paraphrase: float = 0.6
    """Share of the meaningful words of a paraphrase that must return in the quotation."""
