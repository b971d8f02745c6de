"""A noun phrase that names a source: its head, its post, without its article."""

from __future__ import annotations

import re

from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.post_nouns import RANKS

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.I)  # matched, never searched
WORD = re.compile(r"[\w][\w.’'&-]*")
BEHIND_HEAD = PREPOSITIONS | frozenset("who which that whose where when and or".split())
"""Words with which what hangs on the head of a phrase begins."""


def bare(words: str) -> str:
    """A phrase on one line, without its first article.

    >>> bare("The senior official")
    'senior official'
    """
    line = " ".join(words.split()).strip(" ,;:-–—'’\"“”")
    article = _ARTICLE.match(line)
    return line[article.end() :] if article else line


def post_of(word: str) -> str:
    """A post's noun in the singular, a shortened one in full (`Sen.` is `senator`)."""
    low = word.lower().rstrip(".")
    return RANKS.get(low) or singular(low)


def before_preposition(words: str) -> str:
    """A noun phrase without what hangs on its head."""
    found = WORD.findall(words)
    for number, word in enumerate(found):
        if number and word.lower() in BEHIND_HEAD:
            return " ".join(found[:number])
    return " ".join(found)


def head_noun(words: str) -> str:
    """The last word of a noun phrase before what hangs on it, in lower case.

    >>> head_noun("a senior official at the ministry")
    'official'
    """
    found = WORD.findall(before_preposition(words))
    return found[-1].lower().rstrip(".") if found else ""


def is_plural(words: str) -> bool:
    """Is the head of a phrase in the plural, or are there two heads?"""
    noun = head_noun(words)
    return singular(noun) != noun or " and " in words
