"""The base form of a word of which it is not known whether it is a noun or a verb."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import remembered
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma


@remembered(65536)
def base(word: str) -> str:
    """The base form of a word; one of a closed class stays as it is, "ex-" goes.

    >>> [base(word) for word in ("Ships", "sank", "Chile's", "has", "ex-mayor")]
    ['ship', 'sink', 'chile', 'has', 'mayor']
    """
    bare = word.lower().replace("’", "'").removesuffix("'s").removeprefix("ex-").strip("-'")
    return bare if bare in CLOSED else lemma(singular(bare))
