"""A whole amount: hedge, money sign, number or range, scale, unit, rate, hedge behind."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text import numerals_bounds as bounds
from claimcheck.text import units_price as price
from claimcheck.text.numerals import numeral
from claimcheck.text.numerals_cardinal import Numeral, Value, rescale
from claimcheck.text.numerals_not import spurious
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import SHORT_SCALES
from claimcheck.text.units import unit_at
from claimcheck.text.units_money import SIGNS
from claimcheck.text.words import CLOSED, singular


@dataclass(slots=True)
class Amount:
    """An amount in tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    low: Value
    high: Value
    bound: str = "exact"
    step: Value = 1
    unit: str | None = None
    per: str | None = None
    kind: str = "digits"
    """`digits`, `words`, `fraction`, `vague`, `factor` ("doubled") or `score`."""
    scaled: bool = False
    change: str | None = None
    score: tuple[int, int] | None = None
    signed: bool = False
    """Did a sign of money stand before the number?"""

    @property
    def number(self) -> Value | None:
        """The one number written, `None` for a range, a score or a vague word."""
        return self.low if self.low == self.high and self.bound != "vague" and not self.score else None

    @property
    def interval(self) -> tuple[Value | None, Value | None]:
        """The closed interval that it allows; `None` for an open end."""
        return bounds.interval(self.low, self.high, self.bound)


def single(tokens: Tokens, index: int, joined: bool = False) -> Amount | None:
    """One number with its money or unit, without hedges; `None` where it is no amount.

    `joined` says that a dash before it belongs to a range ("8-10"), not to a code.
    """
    found = numeral(tokens, index)
    if found is None:
        return None
    amount = Amount(found.first, found.last, found.low, found.high, "exact", found.step,
                    kind=found.kind, scaled=found.scaled)  # fmt: skip
    if found.kind == "vague":
        amount.bound = "vague"
    _money_before(tokens, amount, found)
    _unit(tokens, amount, found)
    if spurious(tokens, found, amount.unit is not None, joined or amount.signed):
        return None
    if amount.signed and tokens.glued(amount.first) and tokens.words[amount.first - 1] in _LINKS:
        return None
    _sign(tokens, amount)
    return amount


_LINKS = frozenset("/@_&=")


def _money_before(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    at = amount.first
    if tokens.words[at - 1] in ("-", "−") and tokens.words[at - 2] in SIGNS and tokens.glued(at):
        at -= 1  # "$-50.8bn"
        amount.low, amount.high = -amount.low, -amount.high
    money = price.before(tokens, at)
    if money is None:
        return
    amount.unit, amount.first = money
    amount.signed = True
    scale = SHORT_SCALES.get(tokens.words[amount.last])
    if scale is not None and not amount.scaled:
        sign = -1 if amount.low < 0 else 1
        rescale(found, scale, amount.last + 1)
        amount.low = amount.high = sign * found.low
        amount.step, amount.last, amount.scaled = found.step, found.last, True


def _sign(tokens: Tokens, amount: Amount) -> None:
    """A minus before the amount: "-50", "minus 40", "minus-130", "-$3"."""
    words, at = tokens.words, amount.first - 1
    if words[at] == "minus":
        amount.first = at
    elif words[at] in ("-", "−") and tokens.glued(amount.first):
        if words[at - 1] == "minus":
            amount.first = at - 1
        elif not tokens.glued(at) or words[at - 1] == "(":
            amount.first = at
        else:
            return
    else:
        return
    amount.low, amount.high = -amount.high, -amount.low


def _unit(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    words, at = tokens.words, amount.last
    if amount.unit is not None:
        amount.unit, amount.last = price.country_behind(tokens, amount.unit, at)
        return
    if _magnitude(tokens, amount, at):
        return
    if found.kind in ("vague", "fraction"):
        at += words[at] == "of"
        at += words[at] in ("a", "an")
    elif words[at] == "-" and tokens.tied(at):
        at += 1
    if not words[at][:1].isalpha() and words[at] in (",", ".", "", ")", "("):
        return
    named = price.behind(tokens, at, amount.scaled)
    if named is None:
        named = _measure(tokens, amount, at)
    if amount.scaled and not found.scaled:  # "1.2m users"
        found.scaled, found.plain, found.last = True, False, amount.last
    if named is not None:
        amount.unit, amount.last = named
        if words[amount.last] in ("-", "old"):
            _age(tokens, amount)
    elif words[amount.first - 1] in _AGE_BEFORE and found.plain and found.low < 120:
        ends = words[at] in ("to", "-", "–", "and", "or")
        alone = not words[at].isalpha() or words[at] in CLOSED
        if not ends and (words[amount.first - 1] == "aged" or alone):
            amount.unit = "year"


_AGE_BEFORE = frozenset(["aged", "turned", "turns", "turning"])


def _magnitude(tokens: Tokens, amount: Amount, at: int) -> bool:
    """The strength of an earthquake: "magnitude 6.8", "6.8-magnitude", "6.8 on the Richter"."""
    words = tokens.words
    if amount.kind != "digits" or not 0 <= amount.low < 10:
        return False
    ahead = amount.first - 1
    while words[ahead] in ("-", "of"):
        ahead -= 1
    behind = " ".join(words[at : at + 3]).startswith(("- magnitude", "magnitude", "on the richter"))
    if not (behind or words[ahead] == "magnitude"):
        return False
    amount.unit = "magnitude"
    if behind and words[at] != "on":
        amount.last = at + 1 + (words[at] == "-")
    return True


def _measure(tokens: Tokens, amount: Amount, at: int) -> tuple[str, int] | None:
    """A unit of measure behind the number, and a scale that only looks like one ("1.2m people")."""
    words = tokens.words
    measured = unit_at(tokens, at)
    word = words[at]
    if len(word) == 1 and word in SHORT_SCALES and tokens.glued(at) and amount.kind == "digits":
        if tokens.raw[at] in ("M", "B") or (measured is not None and _counts(tokens, at + 1)):
            scale = SHORT_SCALES[word]
            amount.low, amount.high = amount.low * scale, amount.high * scale
            whole = float(amount.low).is_integer()
            amount.low = amount.high = int(amount.low) if whole else amount.low
            amount.step, amount.last, amount.scaled = amount.step * scale, at + 1, True
            return None
    if measured is None:
        return None
    unit, last = measured
    if last == at + 1 and not _plausible(tokens, amount, unit.name, at):
        return None
    return unit.name, last


def _counts(tokens: Tokens, at: int) -> bool:
    """Does a plural noun follow?"""
    word = tokens.words[at]
    return word not in CLOSED and (word.endswith("s") or word in ("people", "men", "women", "children"))


def _plausible(tokens: Tokens, amount: Amount, name: str, at: int) -> bool:
    """Is a one-token unit meant as such, not as a word or an initial of something else?"""
    word = tokens.words[at]
    if len(word) == 1 and word.isalpha() and not tokens.glued(at):
        return tokens.raw[at] in ("W", "V", "C", "F", "l") and amount.kind == "digits"
    if name == "generation of wireless":
        return amount.low in (2, 3, 4, 5, 6)
    if name == "second":
        return word != "second" or amount.kind == "digits" or amount.low == 1
    return not (name == "times count" and tokens.capital(at))


def _age(tokens: Tokens, amount: Amount) -> None:
    """The rest of "12-year-old", "18 month-old", "3 years old"."""
    at = amount.last + (tokens.words[amount.last] == "-")
    if tokens.words[at] == "old" and amount.unit in ("year", "month", "week", "day"):
        amount.last = at + 1
    if tokens.words[amount.last] == "s" and tokens.words[amount.last - 1] == "old":
        amount.last += 1


_PER_THING = frozenset("share barrel head person tonne ton ounce pound night game".split())


def rate(tokens: Tokens, amount: Amount) -> None:
    """What an amount is per: "per day", "a barrel", "an hour", "/kg", "barrel-a-day"."""
    words, at = tokens.words, amount.last
    if words[at] == "-" and words[at + 1] in ("a", "an", "per") and tokens.tied(at):
        at += 1
    word = words[at]
    if word in ("a", "an", "each", "every"):
        if amount.unit is None and not _counts(tokens, at - 1) and amount.kind == "words":
            return
    elif word not in ("per", "/"):
        return
    at += 1
    at += words[at] == "-"
    measured = unit_at(tokens, at)
    if measured is not None and (word in ("per", "/") or measured[0].dimension == "time"
                                 or words[at] in _PER_THING):  # fmt: skip
        amount.per, amount.last = measured[0].name, measured[1]
    elif (word == "per" and words[at].isalpha()) or words[at] in _PER_THING:
        amount.per, amount.last = singular(words[at]), at + 1
    if amount.per:
        amount.unit = f"{amount.unit} per {amount.per}" if amount.unit else f"per {amount.per}"


def hedge(tokens: Tokens, amount: Amount, floor: int) -> None:
    """Hedges before and behind: they widen the span and set the bound.

    None reaches over `floor`, the end of the amount before: "4.1 points less than four years ago"
    compares.
    """
    for _ in range(2):
        ahead = bounds.before(tokens, amount.first)
        if ahead is None or ahead[1] < floor:
            break
        if ahead[1] == floor > 0 and tokens.words[amount.first - 1] == "than":
            break
        bound, amount.first = ahead
        if amount.bound in ("exact", "about") and bound != "exact":
            amount.bound = bound
    behind = bounds.after(tokens, amount.last)
    if behind is not None:
        bound, amount.last = behind
        if amount.bound in ("exact", "about"):
            amount.bound = bound
