"""The class of each word where it stands: a linear model read from left to right.

Each sign of a class (the word itself, its ending, the classes of the two words before it, the words
on either side) has a weight; the class with the greatest sum is taken.  The weights are those of an
averaged perceptron (M. Collins, Discriminative Training Methods for Hidden Markov Models, 2002)
with decisions that are not taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import MONTHS
from claimcheck.text.english.closed_classes import CLOSED, DETERMINERS, DO, MODALS
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS
from claimcheck.text.english.word_endings import plural
from claimcheck.text.tokens.record import (
    ADJECTIVE,
    ADVERB,
    BASE,
    CLASSES,
    FINITE,
    GERUND,
    NAME,
    NOUN,
    NUMBER,
    OTHER,
    PARTICIPLE,
    Token,
)
from claimcheck.text.tokens.weights import NOTHING, Vector, Weights

_OPENERS = frozenset((*'.!?:;…—–"“”‘([•*', "--"))
"""Marks behind which a capital tells nothing."""
START, END = "^", "."
"""What stands before the first token and behind the last."""
_LONG = 3
"""Letters of a word that a headline in title case leaves small; longer ones tell of it."""
_LEAST_LONG = 4
"""Long words without which the capitals of a line tell nothing."""
_TITLED = 0.8
"""Share of capitalised long words from which a line is in title case: names and all."""
_PLACES = {each: number for number, each in enumerate(CLASSES)}
_FAR = 2
"""Tokens before a word among which its modal stands: the modal and one word between."""
_BETWEEN = WordSet.of("adverbs", "by verbs", "both") | {"not"}
"""Words between a modal and its verb ("will not yet say")."""
_BASE_AHEAD = MODALS | DO | {"ca", "wo", "sha"}
"""What stands before the "n't" of words that a base form follows."""
_KEPT = 32_768
"""Sums that are kept: more than the words of a thousand articles need."""
_FORMED = frozenset((FINITE, NOUN))
"""First classes of the forms whose ending tells: those in -ed and -s, and the irregular past."""
_INSIDE = frozenset((NOUN, ADJECTIVE, NUMBER, GERUND, PARTICIPLE))
"""The classes of the words of a noun phrase behind its determiner."""
_NAMED = frozenset((NAME, NOUN, ADJECTIVE, NUMBER, OTHER))
"""What a word is that has a capital for its own sake: verbs have one only where every word does."""
_OF_NEW = CLASSES.replace(OTHER, "").replace(NUMBER, "").replace(ADVERB, "")
"""The classes of a word that was never seen: those that are open."""


class Place(NamedTuple):
    """A token as the model sees it."""

    low: str
    looks: str
    """Its shape."""
    classes: str
    """Those of the two tokens before it."""
    before: str
    """The token before it, in lower case."""
    behind: str
    led: bool = False
    """Does a modal or a form of do stand before it, that a base form follows?"""


class Tagger:
    """The model under some weights."""

    def __init__(self, weights: Weights) -> None:
        self._words, self._weights, self._near = weights.words, weights.signs, weights.neighbours
        # Sums of signs that come together often are kept, so that a word costs a few look-ups.
        self._word = self._kept(self.of_word)
        self._left = self._kept(self.of_left)
        self._right = self._kept(self.of_right)
        self._classes = self._kept(self.of_classes)
        self._both = self._kept(self.of_both)
        self._may_be = lru_cache(_KEPT)(self.may_be)

    def _kept(self, signs: Callable[..., tuple[str, ...]]) -> Callable[..., Vector]:
        return lru_cache(_KEPT)(lambda *place: self._sum(signs(*place)))

    def _sum(self, signs: Sequence[str]) -> Vector:
        rows = [self._weights[sign] for sign in signs if sign in self._weights]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else NOTHING

    def classes(self, tokens: Sequence[Token]) -> list[str]:
        """The class of each of the tokens of a line."""
        title = is_titled(tokens)
        found: list[str] = []
        classes = START + START
        for at, token in enumerate(tokens):
            known = self._words.get(token.low)
            if known is not None and len(known) == 1:
                taken = known
            else:
                taken = self.best(place(tokens, at, classes, title=title))
                if taken == FINITE and classes[1] == NOUN and not _agrees(tokens, at, found):
                    taken = NOUN
                elif taken == NOUN and classes[1] == NAME and not title and _acts(tokens, at):
                    taken = FINITE
            found.append(taken)
            classes = classes[1] + taken
        return found

    def best(self, at: Place) -> str:
        """The likeliest class of a word in its place."""
        a = self._word(at.low, at.looks)
        b = self._classes(at.classes)
        c = self._left(at.before)
        d = self._right(at.behind)
        e = self._both(self._words.get(at.low), at.classes[1], self._ambiguity(at.behind))
        best, most = 0, -1_000_000
        for each in self._may_be(at.low, at.looks, at.led):
            found = a[each] + b[each] + c[each] + d[each] + e[each]
            if found > most:
                best, most = each, found
        return CLASSES[best]

    def may_be(self, low: str, looks: str, led: bool = False) -> Sequence[int]:
        """The places in `CLASSES` of those that a word may have."""
        formed = of_new(low, looks)
        known = self._words.get(low)
        if known is None:
            known = formed
        elif formed[0] in _FORMED:  # what was seen of a rare form is not all that it may be
            known += "".join(each for each in formed if each not in known)
        if led and BASE in known:
            known = BASE
        if looks == "A":
            known = "".join(each for each in known if each in _NAMED) + NAME
        elif looks in ("^A", "AA"):
            known += NAME
        return tuple(_PLACES[each] for each in known)

    def signs(self, at: Place) -> tuple[str, ...]:
        """All signs of the class of a word in its place."""
        return (
            *self.of_word(at.low, at.looks),
            *self.of_classes(at.classes),
            *self.of_left(at.before),
            *self.of_right(at.behind),
            *self.of_both(self._words.get(at.low), at.classes[1], self._ambiguity(at.behind)),
        )

    def of_word(self, low: str, looks: str) -> tuple[str, ...]:
        """The signs of the word itself."""
        ends = f"ending {low[-3:]}", f"looks {looks}{low[-2:]}", f"shape {looks}"
        return (f"form {low}", *ends) if low in self._words else ends

    def of_classes(self, classes: str) -> tuple[str, ...]:
        """The signs of the classes before it."""
        return f"after {classes[1]}", f"after {classes}"

    def of_left(self, low: str) -> tuple[str, ...]:
        """The sign of the word before it, if it is frequent."""
        return (f"left {low}",) if low in self._near else ()

    def of_right(self, low: str) -> tuple[str, ...]:
        """The signs of the word behind it: what that may be, and itself if it is frequent."""
        return (f"ahead {self._ambiguity(low)}", *((f"right {low}",) if low in self._near else ()))

    def of_both(self, known: str | None, before: str, ahead: str) -> tuple[str, ...]:
        """What the classes that a known word may have make of the class before it and of what the
        word behind it may be."""
        return (f"among {known} {before}", f"among {known} {ahead}") if known else ()

    def _ambiguity(self, low: str) -> str:
        return self._words.get(low) or f"~{low[-2:]}"


def is_titled(tokens: Sequence[Token]) -> bool:
    """Is a line a headline in which every long word is capitalised?  It ends without a stop."""
    if tokens and tokens[-1].text == ".":
        return False
    words = (token for token in tokens if len(token.text) > _LONG and token.text.isalpha())
    long = [token.is_capital for token in words]
    return len(long) >= _LEAST_LONG and sum(long) >= _TITLED * len(long)


def place(tokens: Sequence[Token], at: int, classes: str, *, title: bool = False) -> Place:
    """A token as the model sees it; `classes` are those of the two before it."""
    before = tokens[at - 1].low if at else START
    behind = tokens[at + 1].low if at + 1 < len(tokens) else END
    looks = shape(tokens[at].text, opens=title or at == 0 or before in _OPENERS)
    if title and looks == "AA":
        looks = "^A"
    led = FINITE in classes and _led(tokens, at)
    return Place(tokens[at].low, looks, classes, before, behind, led)


def of_new(low: str, looks: str) -> str:
    """The classes that a word may have that was never seen, by its form.

    >>> [of_new(word, "a") for word in ("swam", "glimbed", "zorbing", "zorbs", "glimly")]
    ['fd', 'fdj', 'gnj', 'nf', 'npfbgdjr']
    """
    if looks in ("9", "."):
        return OTHER if looks == "." else NUMBER + NOUN + ADJECTIVE
    if low in IRREGULAR_FORMS:
        return FINITE + PARTICIPLE
    if low.endswith("ed"):
        return FINITE + PARTICIPLE + ADJECTIVE
    if low.endswith("ing"):
        return GERUND + NOUN + ADJECTIVE
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return NOUN + FINITE
    if looks == "^A":
        return _OF_NEW.replace(BASE, "")  # an order seldom begins with a word never seen
    return _OF_NEW + ADVERB if low.endswith(("ly", "ward", "wards", "wise")) else _OF_NEW


def _led(tokens: Sequence[Token], at: int) -> bool:
    """Does a modal, or a form of do with "not", stand before a token, adverbs between?"""
    negated = False
    for token in reversed(tokens[max(0, at - _FAR) : at]):
        low = token.low
        if low.endswith("n't"):
            return low[:-3] in _BASE_AHEAD
        if low in MODALS or low in DO:
            return (negated or low not in DO) and not (token.is_capital and low in MONTHS)
        if low not in _BETWEEN and not low.endswith("ly"):
            return False
        negated = negated or low == "not"
    return False


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Is a past tense that looks like a noun one between two names: "Roe beat Lund"?"""
    token = tokens[at]
    named = at + 1 < len(tokens) and tokens[at + 1].is_capital
    return named and not token.is_capital and token.low in IRREGULAR_FORMS


def _agrees(tokens: Sequence[Token], at: int, classes: Sequence[str]) -> bool:
    """May a verb follow the noun before it: no base form behind one thing ("a coast guard")?"""
    low, subject = tokens[at].low, tokens[at - 1].low
    if low in CLOSED or low in IRREGULAR_FORMS or low.endswith(("s", "ed", "n't")):
        return True
    if plural(subject):
        return True
    first = at - 1
    while first >= 0 and (classes[first] in _INSIDE or tokens[first].low in DETERMINERS):
        first -= 1
    return first >= 0 and tokens[first].is_word  # "members of the group want"


def shape(word: str, *, opens: bool) -> str:
    """What the letters of a word look like: `A` capitalised, `^A` capitalised where any word would
    be, `AA` capitals, `9` digits first, `a` small, `.` a mark.

    >>> [shape(word, opens=False) for word in ("Oslo", "UN", "12th", "co-op", "—")]
    ['A', 'AA', '9', 'a', '.']
    """
    first = word[0]
    if first.isupper():
        if len(word) > 1 and word.isupper():
            return "AA"
        return "^A" if opens else "A"
    if first.isdecimal():
        return "9"
    return "a" if first.isalpha() else "."
