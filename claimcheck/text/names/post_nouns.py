"""Posts, ranks and honorifics: the nouns by which a text says what a person is."""

from __future__ import annotations

import re

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap, WordSet, remembered
from claimcheck.text.english.noun_lemmas import singular

HONORIFICS = WordMap.of("honorifics", lambda gender: None if gender == "either" else gender)
"""Forms of address in front of a name -> the gender they tell, if any."""
RANKS = WordMap(
    lambda: {
        short: full
        for table in ("post-abbreviations", "post-initialisms")
        for full, short in in_force().entries(table)
    }
)
"""Shortened posts and ranks -> the full word."""
_POSTS = WordSet.of("posts")
_POST_ENDINGS = ("spokesman", "spokeswoman", "spokesperson", "chairman", "woman", "sman", "person")
_NOT_POSTS = WordSet.of("not-posts")

STANDING = WordSet.of("standing")
"""Words in front of a post that say when, or with what right, it is held."""
PAST_STANDING = WordSet.of("standing", "past", "ended")
"""Those which say that it is held no more."""
RANKING = WordSet.of("post-ranks")
"""Words in front of a post that belong to it and tell two posts apart."""
LOWERING = WordSet.of("post-ranks", "below", "inside")
"""Those which put a post below the plain one."""
BEFORE_POSTS = STANDING | WordSet.of("post-ranks", "below", "above")
"""Words that open a title and never the name of a body ("Deputy Treasury spokesman")."""
FIELDS = WordSet.of("post-fields")
"""Words in front of a post that name its field rather than the body that it belongs to."""
_PREFIX = re.compile(r"^(?:ex|then|vice|deputy|sub|under)-(?=\w)")


@remembered(8192)
def is_post(word: str) -> bool:
    """Is the word, singular or plural, the head of a post or occupation?

    >>> [is_post(w) for w in ("President", "spokeswoman", "analysts", "troops", "Gen.")]
    [True, True, True, False, True]
    """
    low = _PREFIX.sub("", word.lower().rstrip(".").replace("’", "'"))
    if low in RANKS or low in _POSTS:
        return True
    one = singular(low)
    return one in _POSTS or (one.endswith(_POST_ENDINGS) and one not in _NOT_POSTS)


def is_honorific(word: str) -> bool:
    """Is the word a form of address (`Mr.`, `Dame`, `Sheikh`)?"""
    return word.lower().rstrip(".") in HONORIFICS


def gender_of_post(word: str) -> str | None:
    """`male` or `female` where a post's own form tells it (`spokeswoman`)."""
    low = word.lower().rstrip(".")
    if low in HONORIFICS:
        return HONORIFICS[low]
    for ending, gender in (("woman", "female"), ("man", "male"), ("ress", "female")):
        if low.endswith(ending) and is_post(low):
            return gender
    return None
