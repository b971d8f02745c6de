"""The heading of a finding: its question in words, from its claims, else from the rule's title."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.kinds import Kind
from claimcheck.model.claim import Claim
from claimcheck.rulebook.rule import Rule

_PEOPLE = "People "


def heading(claims: Sequence[Claim], kind: Kind, rule: Rule) -> str:
    """The question that claims answer: "Miners killed", "Price per share", "Post of Ada Brunn".

    A title like "People killed" lends its end to a noun that says who: "Miners killed".
    """
    special = not getattr(rule.options, "generic", False)
    told = kind.subject(claims, special=special)
    if special and told and " " not in told and rule.title.startswith(_PEOPLE):
        told = f"{told} {rule.title.removeprefix(_PEOPLE)}"
    shown = told or rule.title
    return shown[0].upper() + shown[1:]
