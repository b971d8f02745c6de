"""Two clock times of one day laid side by side."""

from __future__ import annotations

from claimcheck.kinds.date.value import DateValue

NEARLY = 30
"""Minutes by which two clock times of one event may differ before they are apart: outlets round
to the half hour."""
_DAY = 24 * 60
"""Minutes of a day: a time close to midnight is close to the midnight at its other end, too."""


def compare_clocks(a: DateValue, b: DateValue) -> str:
    """Two clock times of one day; a time beside none, or in another zone, says nothing."""
    if a.minutes is None or b.minutes is None or a.offset != b.offset:
        return "equal"
    halves = (0, _DAY // 2) if a.either_half != b.either_half else (0,)
    found = [_compare(_later(a.minutes, by), b.minutes) for by in halves]
    return min(found, key=_NEARNESS.index)


_NEARNESS = ("equal", "overlaps by the clock", f"within {NEARLY} minutes", "differs by the clock")


def _later(minutes: tuple[int, int], by: int) -> tuple[int, int]:
    first = (minutes[0] + by) % _DAY
    return first, first + minutes[1] - minutes[0]


def _compare(a: tuple[int, int], b: tuple[int, int]) -> str:
    if a[0] <= b[1] and b[0] <= a[1]:
        return "equal" if a == b else "overlaps by the clock"
    apart = max(a[0] - b[1], b[0] - a[1])
    apart = min(apart, _DAY - max(a[1], b[1]) + min(a[0], b[0]))
    return _NEARNESS[2 if apart <= NEARLY else 3]
