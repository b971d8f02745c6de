"""Numbers that are names: labels, models, addresses, telephone numbers, ages in apposition."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import MONTH_NAMES, MONTH_SHORT
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.word_endings import plural
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral
from claimcheck.text.tokens.record import ADJECTIVE, NOUN

MONTHS = MONTH_NAMES | MONTH_SHORT
STATES_BEHIND = WordSet.of("counted-states", "alone")
"""Words behind a bare number that make it a count of people."""
_LABELS = WordSet.of("numbered")
"""Nouns that a label's number stands behind: "Section 3", "phase 2", "the top 10"."""
OLDEST = 120
"""The greatest age that a number is taken for; the greatest on record is 122 years."""
LIST_JOINTS = frozenset(["and", "to", "or", "-", "–", "&", ",", "of"])
_STREETS = WordSet.of("streets")
_COMPASS = WordSet.of("compass")
_EMERGENCY = frozenset(["911", "999", "112", "000"])
"""Numbers of the emergency services in North America, Britain, Europe and Australia."""
PLURALS = ("s", "people", "men", "children", "police", "staff", "troops")


def _labels(word: str) -> bool:
    return word in _LABELS or singular(word) in _LABELS


def label(tokens: Tokens, found: Numeral) -> bool:
    """Is it a label: "No. 3", "iPhone 12", "Boeing 787", "787 Dreamliner", "12 High Street"?"""
    words, first, last = tokens.words, found.first, found.last
    before = words[first - 1]
    if _labels(before) and (tokens.capital(first - 1) or not plural(words[last])):
        return True
    if _is_model(tokens, found) or _is_round(tokens, found):
        return True
    head = list_head(words, first) if before in LIST_JOINTS else ""
    if _labels(head) or head == "aged":
        return True
    if first == 0 and words[last] in (".", ")") and tokens.glued(last):
        following = tokens.raw[last + 1][:1]  # the number of a list's item
        return following in ("", "“", '"', "‘") or following.isupper()
    if words[last] == ")" and tokens.glued(last) and "(" not in words[max(0, first - 8) : first]:
        return True  # "will 1) cost more, 2) do less"
    if _address(tokens, found) or _telephone(words, found) or _picture(tokens, found):
        return True
    if _age(tokens, found):
        return True
    if before == "sp" or (before == "p" and words[first - 2] == "&"):
        return True
    shared = words[last] == "of" and words[last + 1].isdecimal()  # "In Norway 3 of 5 ..."
    counts = shared or (words[last].endswith(PLURALS) and not tokens.capital(last))
    raw = tokens.raw[first - 1]
    named = any(char.isupper() for char in raw) and before not in CLOSED and before.isalpha()
    if named and not counts and (first > 1 or not raw[1:].islower()):
        return words[last] not in STATES_BEHIND and not _is_gapped(tokens, found)
    if words[last] in STATES_BEHIND:  # a headline: "2 Killed"
        return False
    return found.low < 1000 and names_thing(tokens, last)


def _is_round(tokens: Tokens, found: Numeral) -> bool:
    """Is it a round of a cup: "in the last 16", "a last 16 tie"?"""
    if tokens.words[found.first - 1] != "last" or found.low not in _ROUNDS:
        return False
    at = found.last
    if tokens.words[at] == "of":  # "the last 16 of the Cup"
        return tokens.words[at + 1] == "the" and tokens.capital(at + 2)
    return not plural(tokens.words[at])


_ROUNDS = frozenset((8, 16, 32, 64, 128))
"""Sides that are left in the rounds of a cup; four are as well those that were last."""


def _is_model(tokens: Tokens, found: Numeral) -> bool:
    """Is a number the name of a model: "a 717 jet", "orders for its 757", "the 717 and the 727"?"""
    words, first, last = tokens.words, found.first, found.last
    if not found.plain or len(words[first]) != _MODEL:
        return False
    at = first - 1
    while at > 0 and tokens.classes[at] == ADJECTIVE:  # "its smaller 717"
        at -= 1
    if words[at] in _DETERMINED and singular(words[last]) in _MAKES:
        return not plural(words[last])  # "its 727 jet"
    if words[at] in _DETERMINED and words[at - 1] != "of":
        alone = not words[last][:1].isalnum() and words[last] not in ("-", "%")
        return alone or words[last] in _BEHIND_MODEL
    return words[at] in ("a", "an") and tokens.classes[last] == NOUN and not plural(words[last])


_MAKES = WordSet.of("makes")
_MODEL = 3
"""Digits of such a number: of an aircraft, a car, a bus line."""
_DETERMINED = WordSet.of("possessives") | {"the"}
_BEHIND_MODEL = frozenset(("and", "or", "which", "that", "but"))


def _is_gapped(tokens: Tokens, found: Numeral) -> bool:
    """Does it count what its name has, the verb left out: "Roe won 54 seats, Doe 31 and Poe 9"?"""
    words, first = tokens.words, found.first
    if words[found.last].isalnum() and words[found.last] != "and":
        return False
    name = gapped_name(tokens, first, 1)
    if name is None:
        return False
    return any(
        words[at] in _HOLDING and words[at + 1][:1].isdecimal() and tokens.capital(at - 1)
        for at in range(max(1, first - _REACH), name - 1)
    )


def gapped_name(tokens: Tokens, first: int, floor: int) -> int | None:
    """The first token of the name that ends before a token, with what stands between two clauses
    of one verb that the second leaves out in front of it: "and Doe", "to the Ash Works"."""
    name = first
    while name > floor and first - name < _LONGEST_NAME and tokens.capital(name - 1):
        name -= 1
    joint = tokens.words[name - 1 - (tokens.words[name - 1] == "the")]
    return name if name < first and joint in GAPPING else None


GAPPING = frozenset(("and", ",", ";", "to", "but", "while", "against", "versus"))
_HOLDING = WordSet.of("holding-verbs")
_LONGEST_NAME = 4
"""Words of a name."""
_REACH = 40
"""Tokens before a number that may hold the clause whose verb it shares: a list of eight names."""


def _picture(tokens: Tokens, found: Numeral) -> bool:
    """Does it number the pictures of a series: "Image 2 of 8", "(ANP) 3 of 20 Next"?

    Both numbers stand between words with capitals, marks or ends, as no sentence has them; "3 of 5
    Americans" counts.
    """
    words, first, last = tokens.words, found.first, found.last
    if words[last] == "of" and words[last + 1].isdecimal():
        number, front, behind = words[first], first - 1, last + 2
        total = words[last + 1]
    elif words[first - 1] == "of" and words[first - 2].isdecimal():
        number, front, behind = words[first - 2], first - 3, last
        total = words[first]
    else:
        return False
    if not total.isdecimal() or not number.isdecimal() or int(number) > int(total):
        return False
    opens = not words[front].isalnum() or tokens.capital(front)
    counts = words[behind].endswith(PLURALS) or not (words[behind] == "" or tokens.capital(behind))
    return opens and words[front] not in (",", "-", "–") and not counts


def list_head(words: list[str], first: int) -> str:
    """The word before the number that a joint ties to this one: "pages 4 and 5"."""
    at = first - 2
    for _ in range(4):  # "versions 6, 7, 8 and 9"
        if not words[at].isdecimal():
            return ""
        at -= 1
        if words[at] not in LIST_JOINTS or not words[at - 1].isdecimal():
            break
        at -= 1
    return words[at - 1] if words[at] in (".", "of", "between", "from") else words[at]


def _address(tokens: Tokens, found: Numeral) -> bool:
    """Is it a house number: "4661 Oak Street", "1650 S. Main", "the 5600 block"?"""
    words, at = tokens.words, found.last
    if words[at] in ("block", "blk") and len(words[found.first]) > 2:
        return True
    for step in range(4):
        if not tokens.capital(at + step) and words[at + step] != ".":
            return False
        if words[at + step] in _STREETS and step > 0:
            return True
        if step == 0 and words[at] in _COMPASS and len(words[at]) < 3:
            return True
    return False


def _telephone(words: list[str], found: Numeral) -> bool:
    """An area code in brackets, or the number of the emergency services."""
    first, last = found.first, found.last
    if words[first - 1] == "(" and words[last] == ")" and words[last + 2] == "-":
        return words[last + 1].isdecimal()
    if words[first] in _EMERGENCY:
        return words[first - 1].startswith(("call", "dial", "phon")) or words[last].startswith(
            "call"
        )
    return False


def _age(tokens: Tokens, found: Numeral) -> bool:
    """Is it an age in apposition to a name: "Maria Lopez, 34, said", "Lopez (34)"?"""
    words, first, last = tokens.words, found.first, found.last
    opening, closing = words[first - 1], words[last]
    if found.low > OLDEST:
        return False
    if opening == "(":
        return closing == ")" and tokens.capital(first - 2)
    named = first - 2 - (words[first - 2] == ".")  # "Dan Webb Jr., 22"
    if opening != "," or not words[named].isalpha() or words[named] in MONTHS:
        return False
    return closing == "," or (closing in _CLOSINGS and tokens.capital(named))


_CLOSINGS = frozenset(".;-–—―")


def one_of_ages(words: list[str], at: int) -> bool:
    """Does the number share the unit of an age behind it: the 18 of "a 14 and 12 year old"?"""
    start = at
    while words[at] in ("and", "or", "&", ",") and words[at + 1].isdecimal():
        at += 2
    unit = [word for word in words[at : at + 4] if word != "-"][:2]
    return at > start and unit in (["year", "old"], ["year", "olds"], ["years", "old"])


def names_thing(tokens: Tokens, at: int) -> bool:
    """Do only capitalised singular words follow, as in "787 Dreamliner", "10 Downing Street"?"""
    seen = 0
    while seen < 4 and tokens.capital(at) and tokens.words[at].isalpha():
        if (
            tokens.words[at].endswith(("s", "men", "people", "ese", "an"))
            or tokens.words[at] in CLOSED
        ):
            return False
        at += 1
        seen += 1
        if tokens.words[at] == "-" and tokens.tied(at) and tokens.words[at + 1].isdecimal():
            at += 2  # "14 Norden N-7 fighters"
    following = tokens.words[at]
    if following.isdecimal():
        return False
    ended = not following.isalpha() or following in CLOSED or following.endswith(("ing", "ed"))
    return seen > 0 and ended
