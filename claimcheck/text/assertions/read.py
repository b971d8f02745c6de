"""What some words assert, by the form and place of words: no parser, and silence where unsure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lexicons.word_sets import WordSet, remembered
from claimcheck.text.assertions.negation import negated
from claimcheck.text.assertions.record import NOBODY, Assertion, Deed, Party
from claimcheck.text.english.calendar_words import DAY_WORDS, MONTHS, WEEKDAYS
from claimcheck.text.english.closed_classes import (
    AUXILIARIES,
    BE,
    CLOSED,
    CONJUNCTIONS,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.verbs import verbs
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.tokens.record import ADVERB, GERUND, Token

MOST = 2000
"""Characters that are read: longer contents are of many sentences."""
TEMPORAL = WordSet(lambda: (*MONTHS, *WEEKDAYS, *DAY_WORDS)) | WordSet.of("temporal-words")
_JOINING = frozenset(("and", "or", "nor"))
_REACH = 12
"""Words on either side of a verb that may take part in it."""
_GROUP = 4
"""Words in front of a verb that may belong to it: "has never been"."""


@remembered(16384)
def read(text: str) -> Assertion:
    """What a stretch of text asserts.

    >>> deed = read("Chile was not beaten by Peru in Lima").deeds[0]
    >>> deed.verb, deed.negated, deed.doer.names, deed.done.opening
    ('beat', True, ('Peru',), 'Chile')
    """
    text = text[:MOST]
    found = clause_tokens(text, tokens_of(text), 0, len(text))
    at = {id(token): place for place, token in enumerate(found)}
    places = [at[id(verb)] for verb in verbs(found)]
    counts, lacking = negated(found, places)
    deeds = tuple(_deed(found, place, places, odd=counts[place] % 2 == 1) for place in places)
    signs: dict[str, set[bool]] = {}
    for place, token in enumerate(found):
        if is_content(token) or _compares(found, place):
            word = lemma(token.low) if place in places else base(token.low)
            signs.setdefault(word, set()).add(counts[place] % 2 == 1)
    return Assertion(
        deeds,
        tuple(signs),
        {word: True in came for word, came in signs.items() if len(came) == 1},
        frozenset(base(found[place].low) for place in lacking),
    )


def base(word: str) -> str:
    """The base form of a word in lower case, whether noun or verb."""
    bare = word.removesuffix("'s").strip("-'")
    return lemma(singular(bare))


def is_content(token: Token) -> bool:
    """Does a word say something by itself: no function word, no day or month, no adverb?"""
    low = token.low
    if not low[:1].isalpha() or len(low) < 2 or low in CLOSED or low in TEMPORAL:
        return False
    return token.word_class != ADVERB


_DEGREES = WordSet.of("degrees")


def _compares(found: Sequence[Token], at: int) -> bool:
    """Is a word "more" or "fewer" that bounds no number ("fewer than 40")?"""
    following = found[at + 1].low if at + 1 < len(found) else ""
    return found[at].low in _DEGREES and following != "than"


def _deed(found: Sequence[Token], at: int, verbs_at: Sequence[int], *, odd: bool) -> Deed:
    passive = is_passive(found, at)
    subject = _party(_before(found, at, verbs_at), found)
    behind = dict(_behind(found, at, verbs_at))
    direct = behind.pop("", NOBODY)
    doer, done = (behind.pop("by", NOBODY), subject) if passive else (subject, direct)
    return Deed(lemma(found[at].low), at, odd, doer, done, tuple(behind.items()))


def is_passive(found: Sequence[Token], at: int) -> bool:
    """Does a form of be stand in front of a participle, adverbs between?"""
    for token in reversed(found[max(0, at - _GROUP) : at]):
        if token.low in BE:
            return found[at].word_class != GERUND
        if not (token.word_class == ADVERB or token.low in AUXILIARIES):
            return False
    return False


def ends_clause(token: Token) -> bool:
    """Does a mark or a word begin another clause?"""
    if not token.text[0].isalnum():
        return True
    opener = token.low in CONJUNCTIONS and token.low not in PREPOSITIONS
    return token.low in RELATIVES or (opener and token.low not in _JOINING)


def _before(found: Sequence[Token], at: int, verbs_at: Sequence[int]) -> list[int]:
    """The places of the words in front of a verb, back to where its clause begins."""
    taken: list[int] = []
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if place in verbs_at or ends_clause(found[place]):
            break
        taken.append(place)
    return taken[::-1]


def _behind(
    found: Sequence[Token], at: int, verbs_at: Sequence[int]
) -> Iterator[tuple[str, Party]]:
    """What stands behind a verb in its clause, under the preposition that leads to it."""
    groups: dict[str, list[int]] = {"": []}
    lead = ""
    for place in range(at + 1, min(len(found), at + 1 + _REACH)):
        token = found[place]
        if place in verbs_at or ends_clause(token):
            break
        if token.low in PREPOSITIONS and token.low != "of":
            lead = token.low
            groups.setdefault(lead, [])
        else:
            groups[lead].append(place)
    for name, places in groups.items():
        party = _party(places, found)
        if party != NOBODY:
            yield name, party


def _party(places: Sequence[int], found: Sequence[Token]) -> Party:
    words = [place for place in places if is_content(found[place])]
    named = [place for place in words if _is_name(found, place)]
    opens = words[:1] == [0] and 0 not in named and found[0].text[0].isupper()
    return Party(
        frozenset(base(found[place].low) for place in words),
        tuple(_runs(named, found)),
        found[0].text if opens else None,
    )


def _is_name(found: Sequence[Token], place: int) -> bool:
    """Is a word capitalised, and not only since it opens the text?"""
    if not found[place].text[0].isupper():
        return False
    following = found[place + 1] if place + 1 < len(found) else None
    return place > 0 or (following is not None and following.text[0].isupper())


def _runs(places: Sequence[int], found: Sequence[Token]) -> Iterator[str]:
    """Capitalised words that stand side by side, as one name."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield " ".join(found[each].text for each in run)
            run = []
        run.append(place)
    if run:
        yield " ".join(found[each].text for each in run)
