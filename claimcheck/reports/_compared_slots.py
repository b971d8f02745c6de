"""Why claims were compared and what came of each slot, in words for any format."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.finding import Finding, SlotComparison
from claimcheck.reports._sections import label
from claimcheck.reports._word_diff import changes

_LONG = 60
"""Characters from which two wordings are shown as one text with its differences marked."""


def compared(slot: SlotComparison) -> str:
    """What the two sides state in a slot; long wordings as one text with differences marked.

    >>> compared(SlotComparison("place", "unstated", "Porto"))
    'Porto | unstated'
    >>> compared(SlotComparison("place", "equal", "Porto", "Porto"))
    'Porto'
    """
    if slot.left is None and slot.right is None:
        return ""
    if slot.left == slot.right:
        return slot.left or ""
    if slot.left and slot.right and min(len(slot.left), len(slot.right)) > _LONG:
        return " ".join(map(str, changes(slot.left, slot.right)))
    return " | ".join(side if side is not None else "unstated" for side in (slot.left, slot.right))


_TOLD = ("value", "wording")
"""Slots whose two sides stand in the heading or in the printings."""


def compared_in_short(finding: Finding, slots: Iterable[SlotComparison]) -> str:
    """All slots in a line, those of one outcome together, what differs with both sides.

    `place, subject equal; period unstated; status differs (reported | forecast)`
    """
    named = {side.value for side in finding.sides} | {label(side) for side in finding.sides}
    grouped: dict[str, list[str]] = {}
    for slot in slots:
        is_told = slot.slot in _TOLD or {slot.left, slot.right} <= named
        stated = "" if slot.outcome == "equal" or is_told else compared(slot)
        grouped.setdefault(slot.outcome, []).append(slot.slot + (f" ({stated})" if stated else ""))
    return "; ".join(f"{', '.join(names)} {outcome}" for outcome, names in grouped.items())
