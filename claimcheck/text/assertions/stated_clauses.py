"""The clauses of an article that state a fact: of what, by which verb, and whether it is denied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.assertions.mood import is_stated
from claimcheck.text.assertions.negation import is_negation, negated
from claimcheck.text.assertions.parties import NOTHING, PLAIN, Phrase, phrase
from claimcheck.text.assertions.states import (
    is_existential,
    is_having,
    is_state,
    left_in,
    plain,
    state_behind,
)
from claimcheck.text.english.closed_classes import BE
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.names.coreference import NameBook, name_book
from claimcheck.text.names.record import PERSON
from claimcheck.text.sentences import Sentence
from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.complements import REACH, complement, what_follows
from claimcheck.text.syntax.predications import Predication, predications
from claimcheck.text.syntax.subjects_of_verbs import is_carried_on
from claimcheck.text.syntax.verb_groups import VerbGroup
from claimcheck.text.syntax.verbs import verb_places
from claimcheck.text.tokens.record import ADVERB, NAME, NOUN, Token

_PERSONS = WordSet.of("person-nouns")
_LIGHT = WordSet.of("light-verbs") | ("take",)
_UNDERGONE = WordSet.of("undergone-verbs")
_INVERTED = frozenset(("had", "were", "should"))
"""Words that open a condition where they open a sentence."""
EXIST = "exist"
"""The predicate of what there is ("there was no warning")."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb or state with what it is said of."""

    span: Span
    """From the subject, or its last words where it is long, to the last word that belongs."""
    predicate: str
    """The lemma of the verb; the adjective of a state ("stayed open")."""
    negated: bool
    """Is it under an odd number of negations, "un-" and "no longer" included?"""
    theme: Phrase
    """What it happens to or what is so: the object, else the subject."""
    agent: Phrase = NOTHING
    """Who does it to the theme, where the clause says so."""
    further: tuple[tuple[str, Phrase], ...] = ()
    """What prepositions behind the verb add."""
    passive: bool = False
    """Is its verb in the passive?"""
    transitive: bool = False
    """Has its verb an object?"""
    complement: str | None = None
    """The lemma of an infinitive that the verb governs."""
    state: bool = False
    """Is the predicate a state, said by `verb`?"""
    verb: str = ""
    """The lemma of the verb itself, without its particle."""

    @property
    def done(self) -> bool:
        """Is the theme what it is done to: the subject of a passive, or an object?"""
        return self.passive or self.transitive


def clauses(article: Article) -> list[Clause]:
    """The clauses of an article that state a fact, by place: none that a modal, a condition, a
    question or an infinitive leaves open."""
    return article.once(_clauses)


def _clauses(article: Article) -> list[Clause]:
    names = name_book(article)
    return [
        replace(
            clause,
            theme=_known(clause.theme, names),
            agent=_known(clause.agent, names),
        )
        for sentence in article.sentences
        for clause in _of(article, sentence, names)
    ]


def _known(party: Phrase, names: NameBook) -> Phrase:
    """The phrase with the person whom its head names."""
    if party.span is None or not party.named:
        return party
    found = [name for name in names.persons_in(party.span) if name.span.end == party.span.end]
    if not found or names.kind(found[0]) != PERSON:
        return party
    return replace(party, person=names.full(found[0]))


def _of(article: Article, sentence: Sentence, names: NameBook) -> Iterator[Clause]:
    span = sentence.span
    if article.text[span.start : span.end].rstrip("\"'”’ ").endswith("?"):
        return
    read = clause_tokens(article.text, article.tokens, span.start, span.end)
    tokens = _named(read, names, span)
    places = list(verb_places(tokens))
    states = [
        place for place, token in enumerate(tokens)
        if token.low in BE and (state := state_behind(tokens, place)) and state not in places
    ]  # fmt: skip
    alone = [
        place for place in range(len(tokens))
        if is_existential(tokens, place) or is_having(tokens, place)
    ]  # fmt: skip
    said = sorted({*places, *states, *alone})
    counts, _ = negated(tokens, said)
    inverted = tokens[:1] != [] and tokens[0].low in _INVERTED
    for place, each in predications(tokens, said).items():
        if inverted and not any(token.text == "," for token in tokens[:place]):
            continue  # "Had it passed, ..."
        carried_on = is_carried_on(tokens, each.group.start) or "" in each.behind
        if not is_stated(tokens, each.group, shared=bool(each.subject) and carried_on):
            continue
        made = _clause(tokens, each, said, counts)
        if made is not None:
            yield made


def _named(tokens: Sequence[Token], names: NameBook, span: Span) -> list[Token]:
    """The tokens, those of names under the class of names, since a surname may look like a verb,
    and a noun for persons that opens the sentence under that of nouns."""
    inside = [name.span for name in names.inside(span)]
    found = list(tokens)
    for at, token in enumerate(tokens):
        if not token.text[0].isupper():
            continue
        if any(each.start <= token.start < each.end for each in inside):
            found[at] = token._replace(word_class=NAME)
        elif at == 0 and token.word_class == NAME and token.low in _PERSONS:
            found[at] = token._replace(word_class=NOUN)
    return found


def _clause(
    tokens: Sequence[Token], each: Predication, said: Sequence[int], counts: Counter[int]
) -> Clause | None:
    group = each.group
    first, at = group.start, group.at
    state = None if each.phrasal else state_behind(tokens, at)
    if state is not None:
        each = each._replace(behind=what_follows(tokens, state, said), passive=False)
    told = _told(tokens, each, state)
    if told.theme == NOTHING:
        return None
    state = told.state
    taken = [*(place for place in each.subject if first - place <= REACH), first, at]
    taken += [place for places in each.behind.values() for place in places]
    taken += [] if state is None else [state]
    odd = _is_denied(tokens, group, state, max(taken), counts)
    if odd is None:
        return None
    by_form = state is not None or (each.passive and not each.phrasal)
    name = tokens[at if state is None else state].low
    predicate, undone = plain(name) if by_form else (told.verb, False)
    return Clause(
        Span(tokens[min(taken)].start, tokens[max(taken)].end),
        predicate,
        odd != undone,
        told.theme,
        told.agent,
        tuple((lead, party) for lead, party in told.further.items() if party.head),
        each.passive,
        told.transitive,
        complement(tokens, at) if state is None else None,
        state is not None or (each.passive and is_state(tokens[at].low)),
        lemma(tokens[at].low),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What a verb says of whom."""

    verb: str
    theme: Phrase
    agent: Phrase
    further: dict[str, Phrase]
    state: int | None
    """The place of the state that it says, if any."""
    transitive: bool


def _told(tokens: Sequence[Token], each: Predication, state: int | None) -> _Told:
    """Which phrases a verb makes its theme and its agent; `state` is the place of the state that
    it says of its subject."""
    further = {lead: phrase(tokens, places) for lead, places in each.behind.items()}
    direct = further.pop("", NOTHING)
    theme, agent, verb = phrase(tokens, each.subject), NOTHING, each.verb
    transitive = state is None and not each.passive and "" in each.behind
    left = left_in(tokens, each.behind[""]) if transitive else 0
    if left:
        state, transitive = each.behind[""][left], False
        theme = phrase(tokens, each.behind[""][:left])
    elif each.passive:
        agent = further.pop("by", NOTHING)
    elif transitive and verb == "be":
        theme, verb, transitive = direct, EXIST, False
    elif transitive and verb in _LIGHT and _is_bare(direct):
        verb, transitive = f"{verb} {direct.head}", False  # "take part", "give way"
    elif transitive and verb in _UNDERGONE:
        further[""] = direct
    elif transitive:
        theme, agent = direct, theme
    return _Told(verb, theme, agent, further, state, transitive)


def _is_denied(
    tokens: Sequence[Token], group: VerbGroup, state: int | None, last: int, counts: Counter[int]
) -> bool | None:
    """Is a verb or its state under an odd number of negations; `None` where that does not say
    whether it is so."""
    first, at = group.start, group.at
    odd = counts[at] + (counts[state] if state not in (None, at) else 0)
    if odd % 2 and _bears_elsewhere(tokens, first, at, last):
        return None
    if not odd and any(map(is_negation, group.words)):
        return None  # "is not released until"
    return odd % 2 == 1 or _no_longer(tokens, first, at if state is None else state)


def _bears_elsewhere(tokens: Sequence[Token], first: int, at: int, last: int) -> bool:
    """Does a negation bear on how, when or why, not on whether: "not seriously hurt", "did not sink
    because of the storm"?"""
    how = any(token.low.endswith("ly") for token in tokens[first:at] if token.word_class == ADVERB)
    behind = tokens[last + 1].low if last + 1 < len(tokens) else ""
    there = any(token.low in ("alone", "only") for token in tokens[at : last + 1])
    return how or there or behind in _REASONS


_REASONS = frozenset(("because", "when", "while", "unless", "until", "alone", "only", "as"))
"""Words behind a negated clause that take the negation to them."""


def _no_longer(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Does "no longer" stand in a verb group or before its state?"""
    lows = [token.low for token in tokens[max(0, first - 2) : last]]
    return any(pair == ("no", "longer") for pair in pairwise(lows))


def _is_bare(party: Phrase) -> bool:
    """Is it one noun alone, which says with a light verb what is done?"""
    return party.reference == PLAIN and party.words == (party.text.lower(),)
