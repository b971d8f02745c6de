"""What a wrong word should have been."""

from __future__ import annotations

from collections.abc import Iterable

_SHOWN = 40


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The end of a complaint about a wrong word: the nearest right one and all that are allowed.

    >>> did_you_mean("serverity", ["kind", "severity"])
    '; did you mean "severity"? allowed: kind, severity'
    """
    words = list(allowed)
    near = nearest(word, words)
    hint = f'; did you mean "{near}"?' if near else ";"
    return f"{hint} allowed: {listed(words)}"


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The right word that a wrong one was meant for, if there is one.

    >>> nearest("Serverity", ["kind", "severity"]), nearest("x", ["kind", "severity"])
    ('severity', None)
    """
    from rapidfuzz import process  # noqa: PLC0415  # 40 ms, and only a wrong file needs it
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

    near = process.extractOne(
        word.lower(),
        list(allowed),
        scorer=DamerauLevenshtein.normalized_similarity,
        score_cutoff=0.6,
    )
    return near[0] if near else None


def listed(words: Iterable[str]) -> str:
    """Words with commas; of very many, the first."""
    listed = list(words)
    rest = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    return ", ".join(listed[:_SHOWN]) + rest
