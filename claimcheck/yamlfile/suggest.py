"""What a wrong word should have been."""

from __future__ import annotations

from collections.abc import Iterable

_SHOWN = 40


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The end of a complaint about a wrong word: the nearest right one and all that are allowed.

    >>> did_you_mean("serverity", ["kind", "severity"])
    '; did you mean "severity"? allowed: kind, severity'
    """
    from rapidfuzz import process  # noqa: PLC0415  # 40 ms, and only a wrong file needs it
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

    words = list(allowed)
    near = process.extractOne(
        word.lower(), words, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    hint = f'; did you mean "{near[0]}"?' if near else ";"
    return f"{hint} allowed: {listed(words)}"


def listed(words: Iterable[str]) -> str:
    """Words with commas; of very many, the first."""
    listed = list(words)
    rest = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    return ", ".join(listed[:_SHOWN]) + rest
