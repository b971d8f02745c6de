"""The number of nouns: the singular of a plural.

Morphology follows Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 5.
"""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR_NOUNS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "mice": "mouse", "lives": "life", "wives": "wife",
    "knives": "knife", "halves": "half", "wolves": "wolf", "leaves": "leaf", "thieves": "thief",
    "shelves": "shelf", "selves": "self", "loaves": "loaf", "criteria": "criterion",
    "phenomena": "phenomenon", "data": "datum", "media": "medium", "crises": "crisis",
    "analyses": "analysis", "bases": "base", "theses": "thesis", "oxen": "ox", "dice": "die",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman",
    "spokesmen": "spokesman", "gunmen": "gunman", "fishermen": "fisherman",
    "lawmen": "lawman", "businessmen": "businessman", "buses": "bus", "gases": "gas",
    "viruses": "virus", "campuses": "campus", "movies": "movie", "cookies": "cookie",
    "calories": "calorie", "zombies": "zombie", "shoes": "shoe", "heroes": "hero",
    "potatoes": "potato", "tomatoes": "tomato", "volcanoes": "volcano", "echoes": "echo",
    "tornadoes": "tornado", "mosquitoes": "mosquito", "vetoes": "veto", "torpedoes": "torpedo",
    "axes": "axe", "caches": "cache", "headaches": "headache",
}  # fmt: skip
_SAME_IN_PLURAL = frozenset(
    "series species aircraft spacecraft sheep fish news means police headquarters personnel "
    "cattle politics economics mathematics athletics gas bus lens virus crisis basis analysis "
    "campus status process address access business loss boss pass class glass press congress "
    "princess mistress witness wilderness illness fitness chaos".split()
)


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """The singular of a noun in lower case; a noun that is singular already stays.

    >>> [singular(w) for w in "troops bodies crashes people aircraft witnesses buses".split()]
    ['troop', 'body', 'crash', 'person', 'aircraft', 'witness', 'bus']
    """
    word = noun.lower()
    if word in _IRREGULAR_NOUNS:
        return _IRREGULAR_NOUNS[word]
    if word in _SAME_IN_PLURAL or len(word) < 4 or word.endswith(("ss", "us", "is", "'s")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s"):
        return word[:-1]
    return word
