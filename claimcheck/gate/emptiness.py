"""Does a run that found nothing mean anything?  Comparing nothing must not pass for agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either
from claimcheck.model.document import Document
from claimcheck.text.english.number_words import FRACTION_WORDS, ONES, SCALES, TENS

_WORDS = WordSet(lambda: [*ONES, *TENS, *SCALES, *FRACTION_WORDS, "first", "second"]) - {"one"}
_SIGN = WordPattern(lambda: rf"\d|[“”„«»\"]|\b(?:{either(_WORDS)})\b", re.IGNORECASE)


def could_hold_claims(documents: Iterable[Document]) -> bool:
    """Is there a figure, a number word or a quotation mark in any text?

    Where there is, and no extractor takes it for a claim ("the third test", "UPDATE 2"), the texts
    were read and hold none.  Where there is not, they are probably not what was meant: a wrong
    file, another language, a decoding gone wrong.
    """
    return any(_SIGN.search(document.text) for document in documents)
