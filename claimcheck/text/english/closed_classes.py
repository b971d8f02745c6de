"""The closed classes of English words, as tables of `rules/lexicons/english` list them."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet

DETERMINERS = WordSet.of("determiners")
PREPOSITIONS = WordSet.of("prepositions")
SUBJECT_PRONOUNS = WordSet.of("pronouns", "subject")
OBJECT_PRONOUNS = WordSet.of("pronouns", "object")
PRONOUNS = WordSet.of("pronouns")
MODALS = WordSet.of("auxiliaries", "modal")
BE = WordSet.of("auxiliaries", "be")
HAVE = WordSet.of("auxiliaries", "have")
DO = WordSet.of("auxiliaries", "do")
AUXILIARIES = WordSet.of("auxiliaries")
CONJUNCTIONS = WordSet.of("conjunctions")
RELATIVES = WordSet.of("relatives")
CLOSED = (
    DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | AUXILIARIES
    | CONJUNCTIONS
    | RELATIVES
    | WordSet.of("adverbs", "frequent", "both")
)
"""All of them, with the adverbs that are as frequent and say as little."""
