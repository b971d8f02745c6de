"""What some words assert, by the form and place of words: no parser, and silence where unsure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lexicons.word_sets import WordSet, remembered
from claimcheck.text.assertions.negation import negated
from claimcheck.text.assertions.record import NOBODY, Assertion, Deed, Party
from claimcheck.text.english.base_forms import base
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.content_words import is_content
from claimcheck.text.syntax.predications import Predication, predications
from claimcheck.text.syntax.verbs import verb_places
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.tokens.record import Token

MOST = 2000
"""Characters that are read: longer contents are of many sentences."""


@remembered(16384)
def read(text: str) -> Assertion:
    """What a stretch of text asserts.

    >>> deed = read("Chile was not beaten by Peru in Lima").deeds[0]
    >>> deed.verb, deed.negated, deed.doer.names, deed.done.opening
    ('beat', True, ('Peru',), 'Chile')
    """
    text = text[:MOST]
    found = clause_tokens(text, tokens_of(text), 0, len(text))
    places = list(verb_places(found))
    counts, lacking = negated(found, places)
    deeds = tuple(
        _deed(found, each, odd=counts[place] % 2 == 1)
        for place, each in predications(found, places).items()
    )
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


_DEGREES = WordSet.of("degrees")


def _compares(found: Sequence[Token], at: int) -> bool:
    """Is a word "more" or "fewer" that bounds no number ("fewer than 40")?"""
    following = found[at + 1].low if at + 1 < len(found) else ""
    return found[at].low in _DEGREES and following != "than"


def _deed(found: Sequence[Token], said: Predication, *, odd: bool) -> Deed:
    behind = {lead: _party(places, found) for lead, places in said.behind.items()}
    subject, direct = _party(said.subject, found), behind.pop("", NOBODY)
    doer, done = (behind.pop("by", NOBODY), subject) if said.passive else (subject, direct)
    further = tuple((lead, party) for lead, party in behind.items() if party != NOBODY)
    verb = lemma(found[said.group.at].low)
    return Deed(verb, said.group.at, odd, doer, done, further)


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
