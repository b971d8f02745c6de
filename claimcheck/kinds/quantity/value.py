"""The record of a figure: its interval, unit, noun and predicate."""

from __future__ import annotations

from dataclasses import dataclass

LARGE, FEW = 1000, 20


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as a text states it."""

    number: int | float | None
    """The one number written; `None` for a range or a vague word."""
    low: int | float | None
    high: int | float | None
    """The closed interval that it allows under its hedge; `None` for an open end."""
    bound: str
    """`exact`, `about`, `at-least`, `more-than`, `at-most`, `less-than`, `range` or `vague`."""
    unit: str | None
    """`usd`, `percent`, `mile per hour`; `share` for fractions of a whole, `times count` for
    multiples, `score` for results; `None` for counted things."""
    noun: str | None
    """The counted noun phrase as written, `None` where it is understood."""
    change: str | None
    """`up` or `down` for a difference that a verb tells ("rose 8%")."""
    head: str | None
    """Its head noun, singular, lower case."""
    modifiers: tuple[str, ...] = ()
    """The words before the head, lower case, determiners dropped."""
    predicate: tuple[str, ...] = ()
    """Lemmas of the verbs and state words that govern it, nearest first."""
    of: str | None = None
    """The whole of a share: "voters" in "12% of voters"."""
    per: str | None = None
    """What a rate is per: `day`, `share`."""
    increment: bool = False
    """Does it come on top of another ("another 40")?"""
    besides: int = 0
    """Of such a figure, how many are named beside it: 1 in "the mayor and two others"."""
    part: bool = False
    """Is it a part of a group named beside it ("12 of the 40", "including five children")?"""
    precision: int | float = 1
    """The size of the last digit said: 1,000 for "12 thousand"."""
    does: tuple[str, ...] = ()
    """Lemmas of active verbs of which the counted are the doers: "three gunmen killed ..."."""
    measure: str | None = None
    """The noun that it puts a size to: "death toll" in "the death toll climbs to 15"."""
    score: tuple[int, int] | None = None
    """Both sides of a result, as written: (3, 2)."""
    former: bool = False
    """Is it an earlier level: 12 in "rose from 12 to 15", 52 in "down from 52"?"""
    whole: str | None = None
    """The phrase for what a percentage is a share of: "voters" in "12 percent of voters"."""
    base: str | None = None
    """What a percentage is measured against: `year` in "8 percent more than a year ago"."""
    negated: bool = False
    """Does a negation govern the verb that it depends on ("did not sack 300")?"""
    follows: str | None = None
    """Lemma of the word behind it where no verb is read: "oppose" in "58% of Danes oppose it"."""
    bare: bool = False
    """Does its sentence not name what it counts, as far as is read?"""
    turn: str | None = None
    """`up` or `down` for a difference that a noun tells ("an 8% rise")."""
    age: bool = False
    """Is it how old somebody is, not how long something took?"""
    digits: bool = False
    """Is it written in digits?"""
    surface: str = ""
    """The mention as written, with single spaces."""

    @property
    def direction(self) -> str | None:
        """`up` or `down` for a difference, in whatever words."""
        return self.change or self.turn

    @property
    def nobody(self) -> bool:
        """Is it none in words ("no one knows")?"""
        return self.number == 0 and not self.digits

    def fields(self) -> dict[str, object]:
        """The value as `extract` prints it."""
        return {
            "value": {"number": self.number, "low": self.low, "high": self.high,
                      "bound": self.bound},
            "unit": self.unit, "noun": self.noun, "change": self.change,
            "head": self.head, "predicate": list(self.predicate),
        }  # fmt: skip

    def key(self) -> object:
        """A value that two reports seldom share by chance, `None` for any other.

        Figures of a thousand and more, shares and amounts of two digits and more, and counts above
        twenty that nobody rounds.
        """
        if self.number is None:
            return None
        digits = len(f"{abs(self.number):.10g}".replace(".", "").strip("0"))
        large = abs(self.number) >= LARGE
        if self.unit is None:
            telling = large or (abs(self.number) > FEW and self.number % 5 != 0)
        else:
            telling = digits > 1 or large
        return (self.unit, self.number) if telling else None

    def label(self) -> str:
        """The value in a few words: measures, money and vague words as they are written.

        >>> Quantity(10000, 9000, 11000, "about", None, "troops", None, "troop").label()
        'about 10,000 troops'
        """
        if self.surface and (self.unit is not None or self.bound == "vague"):
            return self.surface
        thing = self.noun or "" if self.unit in (None, "share") else self.unit
        hedge = "" if self.bound in ("exact", "range", "vague") else self.bound.replace("-", " ")
        named = f"and {self.besides} named" if self.besides else ""
        return " ".join(filter(None, (hedge, self._figure(), thing, named)))

    def canonical(self) -> str:
        """Hedge, figure, unit and direction; what is counted belongs to the question.

        >>> Quantity(8, 8, 8, "at-least", "percent", None, "up", None, surface="8%").canonical()
        'at least 8 percent up'
        """
        hedge = "" if self.bound in ("exact", "range") else self.bound.replace("-", " ")
        unit = "" if self.unit == "share" else self.unit
        return " ".join(filter(None, (hedge, self._figure(), unit, self.change)))

    def _figure(self) -> str:
        if self.score is not None:
            return "{}-{}".format(*self.score)
        if self.number is not None:
            return f"{self.number:,}"
        ends = [f"{end:,}" for end in (self.low, self.high) if end is not None]
        return " to ".join(ends)
