"""What comparing claims came to: relations and findings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from claimcheck.model.claim import Claim


class Relation(str, Enum):
    """How two claims that answer one question relate."""

    CONFLICT = "conflict"
    """The same question in every slot that both state, and values that cannot both hold: one
    of them is wrong, or they mean different things without saying so.  Of a quotation: the same
    words, two speakers.  Severity: that of the rule; one step less where a slot is stated on one
    side only.  Look at both sentences, and at what they go back to."""
    DIFFERENT_STATUS = "different-status"
    """One is forecast, planned, alleged or denied, the other reported: both can be true.  Look
    whether a text of your own still says "expected" of what has happened."""
    DIFFERENT_SCOPE = "different-scope"
    """They count another population, part, place or phase: 8,000 in one province, 10,000 in all.
    Not a contradiction; a reader who sees both without the scope will take it for one."""
    DIFFERENT_TIME = "different-time"
    """The figure was taken at another time: the toll of Monday and that of Tuesday.  Look whether
    the older one is still printed as if it held."""
    LESS_PRECISE = "less-precise"
    """One leaves open what the other fixes: "thousands" and 8,000, August and 6 August.  Both can
    be true."""
    REWORDED = "reworded"
    """One quotation, the same speaker, other words inside the marks: one print is not what was
    said, or it was said twice, or translated twice.  Look at the recording or the transcript."""
    EXCERPT = "excerpt"
    """One quotation is cut from the other.  Look whether the cut changes what was meant."""
    AGREEMENT = "agreement"
    """The same answer.  Several outlets that agree may still go back to one origin."""
    SINGLE_SOURCE = "single-source"
    """Only one outlet has it; listed on request."""


class Severity(str, Enum):
    """How much a finding matters, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst; for sorting and thresholds."""
        return list(Severity).index(self)

    @property
    def weight(self) -> int:
        """What a finding of it weighs beside others: 8, 4, 2, 1; each step counts double."""
        return 8 >> self.rank


class Band(str, Enum):
    """How sure a finding is, in a word, surest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def least(self) -> float:
        """The confidence from which a finding is of it."""
        return {Band.HIGH: 0.9, Band.MEDIUM: 0.6, Band.LOW: 0.0}[self]

    @classmethod
    def of(cls, confidence: float) -> Band:
        """The band of a confidence from 0 to 1.

        >>> Band.of(0.9).value, Band.of(0.89).value
        ('high', 'medium')
        """
        return next(band for band in cls if confidence >= band.least)

    def keeps(self, confidence: float) -> float:
        """The confidence, in hundredths, moved into the band.

        >>> Band.MEDIUM.keeps(0.97), Band.MEDIUM.keeps(0.5), Band.HIGH.keeps(1.0)
        (0.89, 0.6, 1.0)
        """
        above = [band.least for band in Band if band.least > self.least]
        most = min(above) - 0.01 if above else 1.0
        return round(min(max(confidence, self.least), most), 2)


def least_confidence(said: str) -> float:
    """The confidence that a band or a number from 0 to 1 asks for.  Raises `ValueError`.

    >>> least_confidence("medium"), least_confidence("0.75")
    (0.6, 0.75)
    """
    if said in [band.value for band in Band]:
        return Band(said).least
    number = float(said)
    if not 0 <= number <= 1:
        raise ValueError(said)
    return number


COUNTER = "counted by"
"""The slot of who gives a figure, where two may differ by who counts."""
UNSTATED = "unstated on one side"
"""The outcome of a slot that only one of two claims states."""


UNDATED = "days of publication unknown"
"""Part of the outcome of days and periods that are taken for those of one time, since a document
does not say when it was published."""
FALLEN = "given on another day, the later one less"
"""The outcome of the periods of a count that can only grow, and has not: one was corrected, or one
is wrong."""


@dataclass(frozen=True, slots=True)
class SlotComparison:
    """One slot of two claims laid side by side."""

    slot: str
    """`value`, `place`, `status`, `period`, `subject`, `speaker`, `wording`, ..."""
    outcome: str
    """In a word or two: `equal`, `differs`, `holds`, `unstated`, `within 10%`."""
    left: str | None = None
    right: str | None = None

    def __str__(self) -> str:
        if self.left is None and self.right is None:
            return f"{self.slot}: {self.outcome}"
        sides = [side if side is not None else "unstated" for side in (self.left, self.right)]
        if sides[0] == sides[1]:
            return f"{self.slot}: {self.outcome} ({sides[0]})"
        return f"{self.slot}: {self.outcome} ({sides[0]} | {sides[1]})"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two claims relate, and the slots that decided it."""

    relation: Relation
    slots: tuple[SlotComparison, ...] = ()
    severity: Severity | None = None
    """`None` takes the relation's default."""
    apart: bool = False
    """Can the two values not both hold, whatever their scope?"""
    band: Band | None = None
    """The band that the confidence is kept in, where the relation is a doubt in itself."""


@dataclass(frozen=True, slots=True)
class Side:
    """Claims of one value, in one scope."""

    value: str
    """The value as people read it: `8,000`; the words of a quotation; a speaker."""
    claims: tuple[Claim, ...]

    @property
    def canonical(self) -> str:
        """The value in the form that most of its claims give it, the first of them on a tie."""
        forms = [claim.value.canonical() for claim in self.claims]
        return max(dict.fromkeys(forms), key=forms.count)


@dataclass(frozen=True, slots=True)
class SideRelation:
    """How two sides of a finding relate."""

    sides: tuple[int, int]
    """Their positions in `Finding.sides`."""
    relation: Relation
    severity: Severity
    confidence: float
    why: tuple[SlotComparison, ...] = ()
    """The slots of a pair of their claims, `left` for the first of the two sides."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Claims that answer one question, and how they relate."""

    id: str
    rule: str
    kind: str
    relation: Relation
    """The gravest of its `relations`: a conflict first, then by severity and confidence."""
    severity: Severity
    confidence: float
    """How often a finding like this is right, 0 to 1, in hundredths; `Band` gives it a word."""
    subject: str
    """The question in a few words: `North Korean troops`, `deployed`."""
    message: str
    why: tuple[SlotComparison, ...]
    """Slot by slot, what came of the first claims of the first two sides."""
    sides: tuple[Side, ...]
    """The two that relate most gravely first, the others by place; one where all agree."""
    relations: tuple[SideRelation, ...] = ()
    """Every two sides that relate, the gravest first; some stand in two relations."""
    origins: int = 1
    """How many independent origins its documents have, as far as can be told."""
    was: str = ""
    """What a baseline has of it instead, in a few words; empty where there is no such thing."""

    @property
    def band(self) -> Band:
        """The confidence in a word."""
        return Band.of(self.confidence)

    @property
    def weight(self) -> float:
        """What it weighs beside other findings: the weight of its severity times the confidence."""
        return self.severity.weight * self.confidence

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all sides, in their order."""
        return tuple(claim for side in self.sides for claim in side.claims)

    @property
    def opposed(self) -> tuple[int, ...]:
        """The positions of the sides that stand in its own relation to another."""
        own = (each.sides for each in self.relations if each.relation is self.relation)
        ends = sorted({number for pair in own for number in pair})
        return tuple(ends or range(len(self.sides)))

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of its documents, each once."""
        return tuple(dict.fromkeys(claim.document for claim in self.claims))
