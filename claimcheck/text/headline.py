"""Headlines: the case of their words, and whether the text only repeats them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.calendar_words import COUNTING
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import FRACTION_WORDS, ONES, SCALES, TENS
from claimcheck.text.english.verb_lemmas import IRREGULAR_BASES, lemma

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]{0,40}\w)?")
_BEGINS = re.compile(r"(?:^|[.!?:\n][\"”’)]?\s*[\"“‘(]?|[\"“‘])$")
"""What stands before a word whose capital says nothing of it."""
_BEFORE = 6
"""Characters before a word that are read for the beginning of a sentence."""
_NUMBERS = WordSet(lambda: [*ONES, *TENS, *SCALES, *FRACTION_WORDS, "dozens", "hundreds"])
CAPITALS = 0.75
"""Share of the words of four letters and more behind the first that begin with a capital in a
headline in title case: `Two Die in Oslo Fire`; names alone seldom reach it."""
_LONG = 4
_SHOUTED = 0.9
"""Share of letters in upper case in a headline that is set in capitals throughout."""


LONGEST = 200
"""Characters of a headline: of 3,016 in news the longest has 189."""

LEAST = 3
"""Words of a headline: "USD115" is none."""


def is_headline(line: str) -> bool:
    """Is the first line of a text its headline: short, without the stop of a sentence?

    >>> is_headline("Two Die in Oslo Fire"), is_headline("Two died in Oslo.")
    (True, False)
    """
    if len(line) > LONGEST or line.count(" ") + 1 < LEAST:
        return False
    return not line.rstrip("”’\"' ").endswith((".", ":", ","))


def repeats(title: str, text: str) -> bool:
    """Does the text begin with its headline?

    >>> repeats("Two die in fire", "Two die in fire.\\n\\nIt broke out."), repeats("Two die", "A")
    (True, False)
    """
    words = _words(title)
    return words == _words(text[: 2 * len(title) + _LONGEST_GAP])[: len(words)]


_LONGEST_GAP = 40
"""Characters of marks and spaces by which the first line may be longer than the headline."""


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in re.finditer(r"\w+", text)]


def recased(title: str, text: str, known: Container[str] = ()) -> str:
    """The headline with capitals where the text has them, if it is set in title case or capitals.

    Of the same length.  A word keeps its capital where the text writes it with one inside a
    sentence, and where the text does not have it, unless it is a number, a word of grammar or one
    of the `known` base forms.

    >>> recased("Two Die in Oslo Fire", "A fire in Oslo killed two people. They died at once.")
    'Two die in Oslo fire'
    """
    words = list(_WORD.finditer(title))
    shouted = _is_shouted(title)
    if not shouted and not _is_in_title_case(words):
        return title
    capitals, small, stems = _cases(text)
    made = list(title)
    for number, match in enumerate(words):
        word = match[0]
        lower = word.lower()
        if len(lower) != len(word) or (not number and not shouted):
            continue
        written = capitals.get(lower)
        if written is not None and written[1] > small[lower]:
            lower = written[0] if len(written[0]) == len(word) else word
        elif not (shouted or small[lower] or _is_common(lower, stems, known)):
            continue
        made[match.start() : match.end()] = lower
    first = words[0].start()
    capital = made[first].upper()
    if len(capital) == 1:  # of some letters it is two
        made[first] = capital
    return "".join(made)


_INFINITIVE = re.compile(r"\bto\s+([a-z]{2,20})\b(?:\s+[\w$€£.,%’'-]{1,20}){0,3}\s*$")
"""The verb of what is to come, with up to three words between it and what it governs."""


def is_to_come(title: str, span: Span) -> bool:
    """Does an infinitive govern a stretch of a headline, which stands for a future there?

    >>> is_to_come("Norvik to cut 400 jobs", Span(14, 22)), is_to_come("Up to 14", Span(6, 8))
    (True, False)
    """
    match = _INFINITIVE.search(title, 0, span.start)
    if match is None:
        return False
    verb = match[1]
    return verb in IRREGULAR_BASES or (lemma(verb) == verb and verb not in CLOSED)


def names_ordinal(text: str, number: int) -> bool:
    """Does a text count up to a number: "a fifth", "the 5th"?

    >>> names_ordinal("Four died at once, a fifth in hospital.", 5)
    True
    """
    words = [word for word, each in COUNTING.items() if each == number]
    forms = "|".join([*map(re.escape, words), rf"{number}(?:st|nd|rd|th)"])
    return re.search(rf"\b(?:{forms})\b", text, re.IGNORECASE) is not None


def _is_in_title_case(words: list[re.Match[str]]) -> bool:
    long = [match[0] for match in words[1:] if len(match[0]) >= _LONG or match[0].isupper()]
    return bool(long) and sum(word[0].isupper() for word in long) >= CAPITALS * len(long)


def _is_shouted(title: str) -> bool:
    letters = [letter for letter in title if letter.isalpha()]
    return bool(letters) and sum(map(str.isupper, letters)) >= _SHOUTED * len(letters)


def _is_common(word: str, stems: frozenset[str], known: Container[str]) -> bool:
    if word in CLOSED or all(part in _NUMBERS for part in word.split("-")):
        return True
    if word.endswith("s") and lemma(word) in IRREGULAR_BASES:  # "gets", "takes", "wins"
        return True
    return any(base in stems or base in known for base in (lemma(word), singular(word)))


def _cases(text: str) -> tuple[dict[str, tuple[str, int]], Counter[str], frozenset[str]]:
    """Words with a capital inside a sentence: how they are written and how often; those in small
    letters: how often, and their base forms."""
    capitals: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        word = match[0]
        if word.islower():
            small[word] += 1
        elif not _BEGINS.search(text, max(0, match.start() - _BEFORE), match.start()):
            capitals[word] += 1
    often: dict[str, tuple[str, int]] = {}
    for word, count in capitals.most_common():
        often.setdefault(word.lower(), (word, count))
    return often, small, frozenset(base for word in small for base in (lemma(word), singular(word)))
