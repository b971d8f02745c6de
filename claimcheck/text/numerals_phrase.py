"""A whole amount: hedge, money sign, number or range, scale, unit, rate, hedge behind."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text import numerals_bounds as bounds
from claimcheck.text import units_money as money
from claimcheck.text.numerals import Numeral, Value, numeral, rescale, tidy
from claimcheck.text.numerals_not import spurious
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import SHORT_SCALES
from claimcheck.text.units import BY_NAME, unit_at
from claimcheck.text.words import singular


@dataclass(slots=True)
class Amount:
    """An amount in tokens `first` to `last` (exclusive); `core` is where its number begins."""

    first: int
    core: int
    last: int
    low: Value
    high: Value
    bound: str = "exact"
    step: Value = 1
    unit: str | None = None
    per: str | None = None
    kind: str = "digits"
    scaled: bool = False

    @property
    def number(self) -> Value | None:
        """The one number written, `None` for a range or a vague word."""
        return self.low if self.low == self.high and self.bound != "vague" else None

    @property
    def interval(self) -> tuple[Value | None, Value | None]:
        """The closed interval that it allows; `None` for an open end."""
        return bounds.interval(self.low, self.high, self.bound)


def amount(tokens: Tokens, index: int) -> Amount | None:
    """The amount whose number begins with a token, `None` where it is no amount."""
    found = numeral(tokens, index)
    if found is None or spurious(tokens, found):
        return None
    amount = Amount(found.first, found.first, found.last, found.low, found.high, step=found.step,
                    kind=found.kind, scaled=found.scaled)  # fmt: skip
    if found.vague:
        amount.bound = "vague"
    _money_before(tokens, amount, found)
    _sign(tokens, amount)
    _unit(tokens, amount, found)
    _range(tokens, amount)
    _share(tokens, amount)
    _rate(tokens, amount)
    _hedges(tokens, amount)
    return amount


def _sign(tokens: Tokens, amount: Amount) -> None:
    """A minus before the number: "-50", "minus 40", "minus-130"."""
    at = amount.first - 1
    if tokens.word(at) in ("-", "−", "–") and tokens.glued(at + 1):
        named = tokens.word(at - 1) == "minus"
        if named or (not tokens.glued(at)) or tokens.word(at - 1) in money.SIGNS:
            amount.first = at - named
            amount.low, amount.high = -amount.low, -amount.high
            if tokens.word(amount.first - 1) in money.SIGNS and amount.unit is None:
                amount.unit = money.SIGNS[tokens.word(amount.first - 1)]
                amount.first -= 1
    elif tokens.word(at) == "minus":
        amount.first = at
        amount.low, amount.high = -amount.low, -amount.high


def _money_before(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    at = amount.first - 1
    word = tokens.word(at)
    if word == "=" and tokens.word(at - 1) == "y":
        amount.unit, amount.first = "jpy", at - 1
        return
    if word in money.SIGNS:
        if word == "#" and tokens.word(at - 1) != "gb" and not found.scaled:
            return
        amount.unit, amount.first = money.SIGNS[word], at
        prefix = tokens.word(at - 1)
        if word == "$" and prefix in money.DOLLARS and (tokens.glued(at) or len(prefix) > 1):
            amount.unit, amount.first = money.DOLLARS[prefix], at - 1
        elif word == "#" and prefix == "gb":
            amount.first = at - 1
    elif word in money.CODES and tokens.raw[at].isupper():
        amount.unit, amount.first = "cny" if word == "rmb" else word, at
    elif word in money.PREFIXES and tokens.capital(at) and (
        tokens.glued(amount.first) or word in ("rs", "rm")
    ):
        amount.unit, amount.first = money.PREFIXES[word], at
    elif word == "." and tokens.word(at - 1) == "rs":
        amount.unit, amount.first = "inr", at - 1
    if amount.unit:
        word = tokens.word(amount.last)
        if word in SHORT_SCALES and not amount.scaled:
            _stretch(amount, found, SHORT_SCALES[word], amount.last + 1)


def _stretch(amount: Amount, found: Numeral, scale: int, last: int) -> None:
    rescale(found, scale, last)
    amount.low, amount.high, amount.last = found.low, found.high, last
    amount.step, amount.scaled = found.step, True


def _unit(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    at = amount.last
    if tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    if amount.unit is not None:
        _money_behind_sign(tokens, amount)
        return
    if found.kind == "share":
        return
    named = _money_name(tokens, at)
    if named is not None:
        amount.unit, amount.last = named
        return
    measured = unit_at(tokens, at)
    if measured is None:
        return
    unit, last = measured
    if last == at + 1 and len(tokens.words[at]) == 1 and not _safe_letter(tokens, at):
        return
    amount.unit, amount.last = unit.name, last
    if tokens.word(last) in ("c", "f") and unit.name == "degree":
        amount.unit, amount.last = ("celsius" if tokens.word(last) == "c" else "fahrenheit"), last + 1
    _age(tokens, amount)


def _safe_letter(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return not word.isalpha() or tokens.glued(at) or word in ("w", "l", "v")


def _age(tokens: Tokens, amount: Amount) -> None:
    at = amount.last
    if tokens.word(at) == "-":
        at += 1
    if tokens.word(at) == "old" and amount.unit in ("year", "month", "week", "day"):
        amount.last = at + 1


def _money_behind_sign(tokens: Tokens, amount: Amount) -> None:
    """A country behind the figure: "$76 US", "$ 249 USD"."""
    word = tokens.word(amount.last)
    if amount.unit == "usd" and word in ("us", "usd", "cad", "aud", "u.s."):
        if tokens.raw[amount.last].isupper():
            amount.unit, amount.last = money.DOLLARS[word], amount.last + 1


def _money_name(tokens: Tokens, at: int) -> tuple[str, int] | None:
    word = tokens.word(at)
    if word in money.SIGNS and word != "#" and tokens.glued(at) or word == "€":
        return money.SIGNS[word], at + 1
    if word in money.CODES and tokens.raw[at].isupper():
        return ("cny" if word == "rmb" else word), at + 1
    for count in (3, 2):
        nation = " ".join(tokens.word(at + k) for k in range(count - 1))
        code = money.NATIONAL.get((nation, singular(tokens.word(at + count - 1))))
        if code:
            return code, at + count
    name = singular(word)
    if name == "pound" and tokens.word(at + 1) == "sterling":
        return "gbp", at + 2
    if name in money.NAMES and not tokens.capital(at):
        return money.NAMES[name], at + 1
    if name in ("cent", "penny", "pence", "sen"):
        return ("penny" if name == "pence" else name), at + 1
    return None


_JOINTS = frozenset(["-", "–", "—", "to", "and", "or"])


def _range(tokens: Tokens, amount: Amount) -> None:
    """The other end: "8-10", "8 to 10", "between 8 and 10", "two or three", "$1m to $2m"."""
    joint = tokens.word(amount.last)
    if joint not in _JOINTS or amount.kind == "fraction":
        return
    at = amount.last + 1
    if joint == "to" and tokens.word(at) == "-":
        at += 1
    opening = tokens.word(amount.first - 1)
    if joint == "and" and opening != "between":
        return
    start = at
    while tokens.word(at) in money.SIGNS or tokens.word(at) in ("us", "a", "hk", "rm", "rs", "y", "="):
        at += 1
        if at - start > 2:
            return
    second = numeral(tokens, at)
    if second is None or second.vague:
        return
    other = Amount(second.first, second.first, second.last, second.low, second.high,
                   step=second.step, kind=second.kind, scaled=second.scaled)  # fmt: skip
    _money_before(tokens, other, second)
    _unit(tokens, other, second)
    if not _pair(tokens, amount, other, joint, opening):
        return
    amount.low, amount.high = sorted((amount.low, other.low))
    amount.bound, amount.last, amount.step = "range", other.last, other.step
    amount.unit = amount.unit or other.unit
    if opening in ("between", "from"):
        amount.first -= 1


def _pair(tokens: Tokens, amount: Amount, other: Amount, joint: str, opening: str) -> bool:
    if amount.unit and other.unit and amount.unit != other.unit:
        return False
    if joint in ("-", "–", "—") and amount.unit is None and tokens.glued(amount.last) != tokens.glued(amount.last + 1):
        return False
    if other.scaled and not amount.scaled and amount.low < other.low:
        scale = max(1, int(other.low / max(1, _mantissa(other.low))))
        if amount.low < 1000 and (amount.low <= _mantissa(other.low) or amount.unit):
            amount.low = amount.high = tidy(amount.low * scale)
    if joint == "or":
        return amount.low < other.low and other.low <= 2 * amount.low + 1
    if joint == "to" and opening != "from" and amount.low > other.low:
        return False
    return amount.low < other.low or opening in ("from", "between")


def _mantissa(value: Value) -> float:
    number = float(value)
    while number >= 1000:
        number /= 1000
    return number


def _share(tokens: Tokens, amount: Amount) -> None:
    """"one in five", "three out of ten", "9 out of 10"."""
    at = amount.last
    if tokens.word(at) == "out" and tokens.word(at + 1) == "of":
        at += 1
    elif tokens.word(at) != "in":
        return
    whole = numeral(tokens, at + 1)
    if whole is None or whole.vague or amount.unit or not 0 < amount.low < whole.low <= 1000000:
        return
    if at == amount.last and (whole.plain and whole.low > 1000):
        return
    amount.low = amount.high = amount.low / whole.low
    amount.kind, amount.last = "share", whole.last


_PERIODS = frozenset("second minute hour day night week month year season game".split())


def _rate(tokens: Tokens, amount: Amount) -> None:
    """"per day", "a barrel", "an hour", "/kg"."""
    at = amount.last
    word = tokens.word(at)
    if word in ("per", "/") or (word in ("a", "an", "each", "every") and amount.unit is not None):
        measured = unit_at(tokens, at + 1)
        if measured is not None:
            amount.per, amount.last = measured[0].name, measured[1]
        elif word == "per" and tokens.word(at + 1).isalpha():
            amount.per, amount.last = singular(tokens.word(at + 1)), at + 2
        elif word in ("a", "an") and tokens.word(at + 1) in ("share", "barrel", "head", "person"):
            amount.per, amount.last = tokens.word(at + 1), at + 2
    if amount.per and amount.unit:
        amount.unit = f"{amount.unit} per {amount.per}"
    elif amount.per:
        amount.unit = f"per {amount.per}"
    _ = BY_NAME


def _hedges(tokens: Tokens, amount: Amount) -> None:
    for _ in range(2):
        hedge = bounds.before(tokens, amount.first)
        if hedge is None:
            break
        bound, amount.first = hedge
        if amount.bound in ("exact", "about"):
            amount.bound = bound
    hedge = bounds.after(tokens, amount.last)
    if hedge is not None:
        bound, amount.last = hedge
        if amount.bound in ("exact", "about"):
            amount.bound = bound
