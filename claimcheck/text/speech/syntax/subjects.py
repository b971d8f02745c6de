"""The subject of a verb: the noun phrase in front of it, or behind it where it is inverted.

Subjects are found by walking to the nearest border of the clause.  Every walk is bounded, so
that an odd sentence costs no more than a short one.
"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS
from claimcheck.text.speech.syntax.noun_phrases import Phrase, phrase_start
from claimcheck.text.speech.words.speech_verbs import NOUNS
from claimcheck.text.speech.words.token import LABEL, SUBJECT_REACH, Token, Tokens
from claimcheck.text.speech.words.word_classes import DASHES, DAYS, PERSONS, SUBORDINATORS
from claimcheck.text.syntax.verb_groups import is_adverb

_PARTS = 3
"""How many marks may stand between a subject and its verb ("Roe, of Ely, Kent, said"); with 2, 2 of
8,747 pieces of speech change, without a bound none."""
_LONGEST_NAME = 6
"""Words of a name in apposition ("her lawyer, Jo Roe"); with 4 or 12 no attribution changes."""
_ASIDES = WordSet.of("apposition-openers")
_AFTER_SUBJECT = WordSet.of("adjunct-words", "behind-subject")


def subject_before(tokens: Tokens, at: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before an index (adverbs and an apposition skipped)."""
    index = at - 1
    while index >= low and is_adverb(tokens[index]) and tokens[index].low not in ("all", "both"):
        index -= 1
    while index > low and tokens[index].low in DAYS and not _named(tokens, index):
        index -= 1
        if tokens[index].low in ("on", "in", "late", "early") and index > low:
            index -= 1
    if index < low:
        return None
    end = index + 1
    if tokens[index].titled and tokens[index].ends_with == ",":
        return _over_apposition(tokens, index, low)
    if tokens[index].text in (",", ")") or tokens[index].text in DASHES:
        return _over_apposition(tokens, index, low)
    start = phrase_start(tokens, index, low)
    if start is None or tokens[start].finite or tokens[index].finite:
        return None
    if tokens[start].low in PREPOSITIONS and tokens[start + 1].low not in ("least", "most"):
        return None
    if start == index and not _can_be_subject(tokens[index]):
        return None
    start = _over_region(tokens, start, end, low)
    return Phrase(start, end, start, end)


def _over_region(tokens: Tokens, start: int, end: int, low: int) -> int:
    """Where a subject begins that ends in a town and its region: "the mayor of Ely, Ohio"."""
    at = start - 2
    if at <= low or tokens[start - 1].text != "," or end - start > _LONGEST_REGION:
        return start
    while at > low and tokens[at].is_capital and tokens[at].low not in DAYS:
        at -= 1
    if not tokens[start].is_capital or at == start - 2 or tokens[at].low not in _OF_PLACES:
        return start
    whole = phrase_start(tokens, start - 2, low)
    if whole is None or whole >= at or tokens[whole].low not in DETERMINERS:
        return start
    return whole


_LONGEST_REGION = 2
"""Words of the name of a region ("New Mexico")."""


_OF_PLACES = frozenset(("in", "of", "from", "at", "near"))


def _can_be_subject(token: Token) -> bool:
    """May a word alone be a subject: no number, no verb, no adjective in -ed?"""
    return (
        not is_adverb(token)
        and not (
            token.text.isdigit()
            or token.finite
            or (token.form is not None and not token.is_capital)
        )
    ) or token.low in NOUNS


def _named(tokens: Tokens, index: int) -> bool:
    """Is a word that names a time part of a name ("April Smith", "Theresa May")?"""
    token = tokens[index]
    if not token.is_capital or token.low not in ("may", "april", "june", "august", "march"):
        return False
    return tokens[index - 1].is_capital


def _over_apposition(tokens: Tokens, index: int, low: int) -> Phrase | None:
    """The subject in front of `, ..., ` or `( ... )` that ends at an index."""
    closer = tokens[index].text or ","
    wanted = {",": ",", ")": "("}.get(closer, closer)
    at, tries = index - 1, 0
    while at > max(low, index - SUBJECT_REACH) and tries < _PARTS:
        quote = tokens[at].quote
        if quote is not None and len(quote.inner) > LABEL:
            return None
        if tokens[at].text == wanted:
            tries += 1
            inner = _before_mark(tokens, at, low)
            if inner is not None and not (closer == "," and _is_aside(tokens, inner, low)):
                return Phrase(inner.start, index, inner.head_start, inner.head_end)
        at -= 1
    return None


def _is_aside(tokens: Tokens, phrase: Phrase, low: int) -> bool:
    """Is a phrase between commas itself an apposition ("Roe, R-Ohio, the chairman, said")?"""
    if phrase.start - 1 <= low or tokens[phrase.start - 1].text != ",":
        return False
    first = tokens[phrase.start]
    if not (first.text.isdigit() or first.text[:2] in ("R-", "D-", "I-") or first.low in _ASIDES):
        return False
    return tokens[phrase.start - 2].is_capital


def _before_mark(tokens: Tokens, at: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before a mark; no further apposition is skipped."""
    if tokens[at - 1].text in (",", ")") or tokens[at - 1].text in DASHES:
        return None
    return subject_before(tokens, at, low)


def subject_after(tokens: Tokens, at: int, high: int) -> Phrase | None:
    """The noun phrase that starts at an index, as after `," said`."""
    index = at
    while index < high and index - at < SUBJECT_REACH:
        token = tokens[index]
        if token.text == "(" and index > at:
            while index < high and tokens[index].text != ")":
                index += 1
        elif token.quote is not None:
            if len(token.quote.inner) > LABEL or index == at:
                break
        elif (not token.is_word and token.text not in ("'", "’", "&", "$", "%", ")")) or (
            index > at and (token.low in SUBORDINATORS or _ends_subject(tokens, index, at))
        ):
            break
        index += 1
    index = min(index, high)
    if index == at:
        return None
    return Phrase(at, _over_name(tokens, at, index, high), at, index)


def _over_name(tokens: Tokens, start: int, end: int, high: int) -> int:
    """Behind a name in apposition to a nominal subject: `said her lawyer, Jo Roe`."""
    nominal = tokens[start].low in DETERMINERS or not tokens[end - 1].is_capital
    if end + 1 >= high or tokens[end].text != "," or not nominal:
        return end
    at = end + 1
    while at < high and at - end < _LONGEST_NAME and tokens[at].is_capital:
        at += 1
    return at if at > end + 1 else end


def _ends_subject(tokens: Tokens, index: int, at: int) -> bool:
    word = tokens[index].low
    if tokens[at].low in PERSONS:
        return True
    if word in DAYS and not _named(tokens, index):
        return tokens[index - 1].low not in DETERMINERS  # "an August report"
    if word == "and":
        return not (
            index + 1 < len(tokens)
            and (
                tokens[index + 1].is_capital
                or tokens[index + 1].low in ("the", "a", "an", "his", "her", "other", "their")
            )
        )
    if word in _AFTER_SUBJECT:
        return word not in ("for", "at", "in", "with", "from", "to") or (
            word in ("in", "at", "to", "from", "with") and tokens[index - 1].is_capital
        )
    return False


def with_antecedent(tokens: Tokens, subject: Phrase) -> Phrase:
    """A relative pronoun's phrase made to begin with the noun phrase that it stands for."""
    at = subject.head_start
    if tokens[at].low not in ("who", "which", "that") or subject.head_end - at != 1:
        return subject
    noun = at - 1 if at > 0 and tokens[at - 1].text == "," else at
    before = subject_before(tokens, noun, 0)
    if before is None:
        return subject
    return Phrase(before.start, subject.end, at, subject.head_end)
