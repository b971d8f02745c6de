"""Two names laid side by side: one person, a spelling of the same name, or two people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap, WordSet, grouped, of, remembered

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
_NAME_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
SUFFIXES = WordSet.of("name-suffixes")
_GENERATIONS = WordMap.of("name-suffixes", lambda group: None if group == "none" else group)
"""Suffixes -> the generation that they tell, if any."""
PARTICLES = WordSet.of("name-particles")


def _rows_of_names() -> dict[str, frozenset[str]]:
    """Given or short name -> the rows of `nicknames` that have it, each by its first name."""
    rows: dict[str, frozenset[str]] = {}
    for full, names in grouped("nicknames").items():
        for name in map(folded, (full, *names)):
            rows[name] = rows.get(name, frozenset()) | {full}
    return rows


def _genders() -> dict[str, str]:
    return {
        folded(name): gender
        for table in ("given-names", "given-names-abroad")
        for gender, name in in_force().entries(table)
    }


def _family_first() -> list[str]:
    return [folded(name) for name in of("family-names-first")]


_SHORT_FOR = WordMap(_rows_of_names)
_GENDERS = WordMap(_genders)
"""Given names -> `male`, `female` or `either`."""
_FAMILY_FIRST = WordSet(_family_first)


def is_family_first(word: str) -> bool:
    """Is it a family name that commonly stands in front of the given name?"""
    return folded(word) in _FAMILY_FIRST


# How two names relate; the first five may be one person.
EQUAL, INITIALS, NICKNAME, SHORT, SPELLING, DIFFERENT = (
    "equal", "initials", "nickname", "short", "spelling", "different"
)  # fmt: skip


def is_given_name(word: str) -> bool:
    """Is the word known as a given name?"""
    return folded(word) in _GENDERS


def gender_of_given(word: str) -> str | None:
    """`male` or `female` for a given name that is borne by one gender, else `None`."""
    gender: str | None = _GENDERS.get(folded(word))
    return None if gender == "either" else gender


@lru_cache(maxsize=16384)
def folded(name: str) -> str:
    """A name in lower case without marks, apostrophes or stops; hyphens become spaces.

    >>> folded("José O’Brien-Łukasz Jr.")
    'jose obrien lukasz jr'
    """
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name).lower().translate(_LETTERS))
    return " ".join(_NAME_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def parts(name: str) -> tuple[str, ...]:
    """The folded words of a personal name without `Jr.` and the like."""
    words = tuple(word for word in folded(name).split() if word not in SUFFIXES)
    return words or tuple(folded(name).split())


def generation(name: str) -> str | None:
    """`jr`, `sr`, `ii`, ... where a name says which of a family it is.

    >>> generation("Karl Amund Jr."), generation("Karl Amund")
    ('jr', None)
    """
    told = (_GENERATIONS.get(word) for word in folded(name).split()[1:])
    return next((each for each in told if each), None)


def are_of_two_generations(left: str, right: str) -> bool:
    """Does each of two names say which of a family it is, and another: Jr. and Sr.?"""
    mine, theirs = generation(left), generation(right)
    return mine is not None and theirs is not None and mine != theirs


def surname(name: str) -> str:
    """The folded last word of a name (the family name in most languages' news style)."""
    words = parts(name)
    return words[-1] if words else ""


@remembered(65536)
def compare_names(left: str, right: str) -> str:
    """How two personal names, without titles, relate; symmetric.

    `equal` (marks, hyphens, order and middle names aside), `initials`, `nickname`, `short` (one
    is a part of the other: one person only inside one text), `spelling` (one name written in two
    ways), `different` (a junior and a senior, too).

    >>> compare_names("Han Min Ho", "Han Min-ho"), compare_names("Lin Bo", "Liu Bo")
    ('equal', 'different')
    >>> compare_names("J. R. Marsh", "John Marsh"), compare_names("Marsh", "John Marsh")
    ('initials', 'short')
    """
    a, b = sorted((parts(left), parts(right)), key=lambda words: (len(words), words))
    if not a or not b or are_of_two_generations(left, right):
        return DIFFERENT
    if "".join(a) == "".join(b) or sorted(a) == sorted(b):
        return EQUAL
    if len(a) == 1 or len(b) == 1:
        return _short(a, b)
    return _long(a, b)


def _short(a: tuple[str, ...], b: tuple[str, ...]) -> str:
    """A name of one word against another name."""
    if a[0] in b:
        return SHORT
    if len(b) == 1 and _variant(a[0], b[0]):
        return SPELLING
    return DIFFERENT


def _long(a: tuple[str, ...], b: tuple[str, ...]) -> str:
    """Two names of two words and more; `a` is not the longer."""
    if len(a) == 2 and _inside(a, b) and _ends_agree(a, b):
        return EQUAL
    first, last = _slot(a[0], b[0], given=True), _slot(a[-1], b[-1], given=False)
    if first == DIFFERENT or (last == DIFFERENT and not (len(a) > 2 and first == EQUAL)):
        return DIFFERENT
    if SPELLING == first == last and (sound(a[0]), sound(a[-1])) != (
        sound(b[0]),
        sound(b[-1]),
    ):
        return DIFFERENT
    if not _middles_fit(a[1:-1], b[1:-1]):
        return DIFFERENT
    if len(a) > 2 and first == EQUAL and last == DIFFERENT and _are_near(a[1:], b[1:]):
        return SPELLING
    for verdict in (DIFFERENT, SPELLING, INITIALS, NICKNAME):
        if verdict in (first, last):
            return verdict
    return EQUAL


def _are_near(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do the other words of two names of three and more, which begin alike, differ in no more than
    the end of the last one: "Tamar Ndie", "Tamarr Ndai"?"""
    if len(a) != len(b) or a[-1][:2] != b[-1][:2] or sound(a[-1]) != sound(b[-1]):
        return False
    return all(sound(x) == sound(y) for x, y in zip(a[:-1], b[:-1], strict=True))


def _inside(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Does `b` hold the words of `a` in their order?"""
    rest = iter(b)
    return all(word in rest for word in a)


def _ends_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return a[0] == b[0] or a[-1] == b[-1]


def _slot(a: str, b: str, *, given: bool) -> str:
    """One word of a name against the word in the same place of the other."""
    if a == b:
        return EQUAL
    if given and a[0] == b[0] and 1 in (len(a), len(b)):
        return INITIALS
    if given and _SHORT_FOR.get(a, frozenset()) & _SHORT_FOR.get(b, frozenset()):
        return NICKNAME
    if not given and (a + "s" == b or b + "s" == a):
        return EQUAL  # an ending of the genitive that lost its apostrophe
    if _variant(a, b) and not (given and _two_given_names(a, b)):
        return SPELLING
    return DIFFERENT


def _two_given_names(a: str, b: str) -> bool:
    """Are they well-known given names of two people rather than two spellings?"""
    genders = {gender_of_given(a), gender_of_given(b)}
    return genders == {"male", "female"} or (
        a in _GENDERS and b in _GENDERS and sound(a) != sound(b)
    )


def _middles_fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Can the middle names be of one person: one has none, or they agree by initial?"""
    if not a or not b:
        return True
    return all(x[0] == y[0] for x, y in zip(a, b, strict=False))


_SOUNDS = (
    ("kh", "h"), ("ph", "f"), ("sch", "sh"), ("tsch", "ch"), ("ck", "k"), ("x", "ks"), ("w", "v"),
    ("q", "k"), ("c", "k"), ("dj", "j"), ("zh", "j"), ("z", "s"), ("gh", "g"), ("th", "t"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouyjh]+")
_DOUBLES = re.compile(r"(.)\1+")


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """The consonants of a word as they sound: what transliterations of one name share."""
    for spelled, sound in _SOUNDS:
        word = word.replace(spelled, sound)
    return _DOUBLES.sub(
        r"\1", word[:1].translate(str.maketrans("y", "i")) + _VOWELS.sub("", word[1:])
    )


def _variant(a: str, b: str) -> bool:
    """Are two words two spellings of one name?

    Words of up to four letters differ too easily by chance ("Lin", "Liu"); they must share
    their consonants.  Longer ones may differ in two letters, or in one at less than six.
    """
    short, long = sorted((len(a), len(b)))
    if short < 4:
        return False
    if sound(a) == sound(b) and long - short <= 3:
        return short > 4 or (a[0] == b[0] and a[-1] == b[-1]) or len(sound(a)) > 1
    distance = DamerauLevenshtein.distance(a, b, score_cutoff=2)
    return a[0] == b[0] and (distance <= 1 if long < 8 else distance <= 2) and short > 4


_ROMANISED = (
    ("yy", "i"), ("iy", "i"), ("ey", "i"), ("ei", "i"), ("y", "i"), ("ou", "u"), ("oe", "u"),
    ("kh", "h"), ("gh", "g"), ("ks", "x"), ("ph", "f"), ("w", "v"), ("q", "k"), ("ck", "k"),
    ("tch", "ch"), ("j", "i"),
)  # fmt: skip


_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""How German vowels are written without their marks, which `parts` leaves out: Müller, Mueller."""
_LONG_VOWEL = re.compile(r"([aeiou])\1+")


def is_romanised(left: str, right: str) -> bool:
    """Are two spellings two ways of writing a foreign name, neither of them a slip?

    >>> is_romanised("Sergei Orlov", "Sergey Orlov"), is_romanised("Vladimir", "Vladamir")
    (True, False)
    """
    ways = (
        [[_romanised(word, table) for word in parts(name)] for name in (left, right)]
        for table in (_ROMANISED, _UMLAUTS)
    )
    return any(one == other for one, other in ways)


def _romanised(word: str, table: Sequence[tuple[str, str]]) -> str:
    for spelled, plain in table:
        word = word.replace(spelled, plain)
    return _LONG_VOWEL.sub(r"\1", word)
