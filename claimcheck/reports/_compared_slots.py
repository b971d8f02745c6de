"""Why claims were compared and what came of each slot, in words for any format."""

from __future__ import annotations

from claimcheck.model.finding import SlotComparison
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
