"""The question of a finding with its answers: `wounded: 120, at least 90 or scores?`"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import kinds
from claimcheck.model.finding import Finding, Relation, Side
from claimcheck.reports import _sections as sections

_ANSWERS = 4
"""Answers that a heading names; of more, how many there are."""
_LONGEST = 70
"""Characters of an answer in a heading."""
_WORDED = (Relation.REWORDED, Relation.EXCERPT)


def question(finding: Finding) -> str:
    """The subject, and what the sides say of it; never a figure alone."""
    if finding.relation in _WORDED:
        return f"{finding.subject}, in {len(finding.sides)} wordings"
    told = answers(finding)
    if len(told) < 2:
        return finding.subject
    if kinds.traits(finding.kind).clausal:  # the subject is the whole question: "dead or alive"
        return f"{finding.subject}?"
    joint = " \N{EM DASH} " if ": " in finding.subject else ": "
    return f"{finding.subject}{joint}{_alternatives(told)}?"


def answers(finding: Finding) -> list[str]:
    """What the sides say, each once, those that stand against each other first.

    Figures go without the noun that the question names already, unless they count other things or
    would be alike without it.
    """
    opposed = finding.opposed
    order = [*opposed, *(n for n in range(len(finding.sides)) if n not in opposed)]
    sides = [finding.sides[n] for n in order]
    full = [sections.told(finding, side) for side in sides]
    bare = [_without_noun(side, words) for side, words in zip(sides, full, strict=True)]
    is_apart = len(set(bare[: len(opposed)])) == len(set(full[: len(opposed)]))
    of_one_thing = finding.relation is not Relation.DIFFERENT_SCOPE
    return list(dict.fromkeys(bare if is_apart and of_one_thing else full))


def _without_noun(side: Side, words: str) -> str:
    """The value without what it counts: `about 8,000` for `about 8,000 troops`."""
    noun = side.claims[0].value.fields().get("noun")
    if not isinstance(noun, str) or not words.endswith(f" {noun}"):
        return words
    return words.removesuffix(f" {noun}").removesuffix(" of")


def _alternatives(told: Sequence[str]) -> str:
    """`120, at least 90 or scores`; with semicolons where an answer has a comma itself."""
    shown = [shortened(each, _LONGEST) for each in told[:_ANSWERS]]
    if len(told) > _ANSWERS:
        shown.append(f"{len(told) - _ANSWERS:,} more")
    between = "; " if any(", " in each for each in shown) else ", "
    last = "; or " if between == "; " else " or "
    return f"{between.join(shown[:-1])}{last}{shown[-1]}"


def shortened(text: str, most: int) -> str:
    """A text of at most so many characters, cut between words where it can be.

    >>> shortened("deputy spokesperson of the ministry", 24), shortened("x" * 9, 5)
    ('deputy spokesperson of…', 'xxxx…')
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut if text[most - 1].isspace() else cut.rpartition(" ")[0]
    return (whole if 2 * len(whole) > most else cut).rstrip(" ,;:") + "\N{HORIZONTAL ELLIPSIS}"
