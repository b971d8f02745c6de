"""What a wrong word should have been."""

from __future__ import annotations

from collections.abc import Iterable

_SHOWN = 40
_MANY = 24
"""Words of which not all are listed where one is wrong, but those that are nearest."""
_NEAREST = 5


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The end of a complaint about a wrong word: the nearest right one and all that are allowed.

    >>> did_you_mean("serverity", ["kind", "severity"])
    '; did you mean "severity"? allowed: kind, severity'
    """
    words = list(allowed)
    near = nearest(word, words)
    hint = f'; did you mean "{near}"?' if near else ";"
    if len(words) <= _MANY:
        return f"{hint} allowed: {listed(words)}"
    return f"{hint} the nearest of {len(words):,} allowed: {', '.join(_nearest(word, words))}"


def nearest(word: str, allowed: Iterable[str], least: float = 0.6) -> str | None:
    """The right word that a wrong one was meant for, if there is one; `least` is how like it is.

    >>> nearest("Serverity", ["kind", "severity"]), nearest("x", ["kind", "severity"])
    ('severity', None)
    """
    from rapidfuzz import process  # noqa: PLC0415  # 40 ms, and only a wrong file needs it
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

    near = process.extractOne(
        word.lower(),
        list(allowed),
        scorer=DamerauLevenshtein.normalized_similarity,
        score_cutoff=least,
    )
    return near[0] if near else None


def _nearest(word: str, allowed: list[str]) -> list[str]:
    """The right words that are most like a wrong one, some of them perhaps little."""
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

    scorer = DamerauLevenshtein.normalized_similarity
    found = process.extract(word.lower(), allowed, scorer=scorer, limit=_NEAREST)
    return [each for each, *_ in found]


def listed(words: Iterable[str]) -> str:
    """Words with commas; of very many, the first."""
    listed = list(words)
    rest = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    return ", ".join(listed[:_SHOWN]) + rest
