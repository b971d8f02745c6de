"""Classes of words and marks that the grammar of speech tells apart."""

from __future__ import annotations

from claimcheck.lexicons.made import WordSet
from claimcheck.text.english.calendar import DAY_WORDS, MONTHS, WEEKDAY_NAMES
from claimcheck.text.english.classes import BE, DO, HAVE, MODALS, PREPOSITIONS
from claimcheck.text.speech.words.token import Token, Tokens

_AUXILIARIES = BE | HAVE | DO | MODALS | frozenset("'ve 'll 'd not cannot".split())
ADVERBS = frozenset(
    "also then later once often still never ever now again too even just already only further "
    "soon first next earlier yesterday today tonight always sometimes since perhaps maybe "
    "simply instead meanwhile furthermore thus therefore so both all each afterward afterwards "
    "elsewhere together alone again long ago quite rather very".split()
)
_NOT_ADVERBS = frozenset(
    "family assembly rally supply reply monopoly anomaly bully belly jelly butterfly tally folly "
    "elderly friendly homily gully monthly quarterly multiply apply imply comply daily weekly "
    "likely costly deadly homely lonely unlikely disorderly orderly".split()
)
DAYS = (
    WEEKDAY_NAMES
    | DAY_WORDS
    | WordSet.of("dayparts", "am", "pm")
    | WordSet.of("temporal-words", "period", "order", "time")
    | MONTHS
)
_ING_ADJECTIVES = frozenset(
    "leading ruling outgoing incoming acting reigning managing governing sitting working king "
    "everything something nothing anything thing".split()
)
PERSONS = frozenset("i you he she it we they who".split())
SUBORDINATORS = frozenset(
    "that because although though while whereas if unless when whenever whether since as after "
    "before until but or so yet nor than where why how what which whose once plus".split()
)
JOINERS = frozenset("and but or nor then &".split())
ENDS_UTTERANCE = ",?!—–-…."
"""Marks before a closing quotation mark behind which its speaker may be named."""
DASHES = frozenset(("—", "–", "--", "---", "-", "―"))


def is_adverb(token: Token) -> bool:
    """Is it a word that may stand between a subject and its verb?"""
    word = token.lower
    if word in ADVERBS:
        return True
    return (
        word.endswith("ly") and len(word) > 4 and not token.is_capital and word not in _NOT_ADVERBS
    )


def is_auxiliary(token: Token) -> bool:
    """Is it an auxiliary, a modal or a negation?"""
    return token.lower in _AUXILIARIES or token.lower.endswith("n't")


def ends_utterance(token: Token) -> bool:
    """Does a quotation end in a mark behind which its speaker may be named?"""
    return token.ends_with in ENDS_UTTERANCE


def starts_noun_phrase(tokens: Tokens) -> bool:
    """May the first of some tokens open a noun phrase?"""
    if not tokens:
        return False
    token = tokens[0]
    word = token.lower
    if token.quote is not None or not token.is_word or is_auxiliary(token):
        return False
    if word in PREPOSITIONS or is_adverb(token) or word in ("that", "to", "if", "whether", "how"):
        return False
    if word.endswith("ing") and token.text.islower() and word not in _ING_ADJECTIVES:
        return False
    return word not in JOINERS


_BEFORE_TITLE = frozenset("on in for of at to with from show book song film".split())


def is_programme(tokens: Tokens, at: int) -> bool:
    """`on “The Late Hour,” Roe said`: a title behind a preposition, not an utterance."""
    quote = tokens[at].quote
    if at == 0 or quote is None or len(quote.inner) > 40 or not tokens[at].titled:
        return False
    before = tokens[at - 1].lower
    return before in _BEFORE_TITLE or before.endswith("'s")
