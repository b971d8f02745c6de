"""The clauses of an article that state a fact: of what, by which verb, and whether it is denied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.assertions.complements import (
    REACH,
    complement,
    left_in,
    one_word,
    what_follows,
)
from claimcheck.text.assertions.mood import is_stated
from claimcheck.text.assertions.negation import is_negation, negated
from claimcheck.text.assertions.parties import NOTHING, PLAIN, Phrase, phrase
from claimcheck.text.assertions.states import is_existential, is_state, plain, state_behind
from claimcheck.text.assertions.subjects_of_verbs import (
    group_start,
    is_carried_on,
    subject,
)
from claimcheck.text.english.closed_classes import AUXILIARIES, BE
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.names.coreference import NameBook, name_book
from claimcheck.text.names.record import PERSON
from claimcheck.text.sentences import Sentence
from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.verbs import uncontracted, verbs
from claimcheck.text.tokens.record import ADVERB, NAME, NOUN, PARTICIPLE, Token

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
    where = {id(token): place for place, token in enumerate(tokens)}
    places = [where[id(verb)] for verb in verbs(tokens)]
    states = [
        place for place, token in enumerate(tokens)
        if token.low in BE and (state := state_behind(tokens, place)) and state not in places
    ]  # fmt: skip
    there = [place for place in range(len(tokens)) if is_existential(tokens, place)]
    said = sorted({*places, *states, *there})
    counts, _ = negated(tokens, said)
    subjects: dict[int, list[int]] = {}
    inverted = tokens[:1] != [] and tokens[0].low in _INVERTED
    for place in said:
        if inverted and not any(token.text == "," for token in tokens[:place]):
            continue  # "Had it passed, ..."
        first = group_start(tokens, place)
        own = subjects[place] = subject(tokens, first, said, subjects)
        word = one_word(tokens, place)
        behind = what_follows(tokens, place + (word is not None), said)
        shared = bool(own) and (is_carried_on(tokens, first) or "" in behind)
        if not is_stated(tokens, first, place, shared=shared):
            continue
        made = _clause(tokens, place, own, behind, said, counts)
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
    tokens: Sequence[Token],
    at: int,
    own: list[int],
    behind: dict[str, list[int]],
    said: Sequence[int],
    counts: Counter[int],
) -> Clause | None:
    state = state_behind(tokens, at)
    behind = behind if state is None else what_follows(tokens, state, said)
    told = _told(tokens, at, state, own, behind, passive=_is_passive(tokens, at, said))
    if told.theme == NOTHING:
        return None
    first, state = group_start(tokens, at), told.state
    taken = [*(place for place in own if first - place <= REACH), first, at]
    taken += [place for places in behind.values() for place in places]
    taken += [] if state is None else [state]
    odd = _is_denied(tokens, first, at, state, max(taken), counts)
    if odd is None:
        return None
    by_form = state is not None or (told.passive and one_word(tokens, at) is None)
    name = tokens[at if state is None else state].low
    predicate, undone = plain(name) if by_form else (told.verb, False)
    return Clause(
        Span(tokens[min(taken)].start, tokens[max(taken)].end),
        predicate,
        odd != undone,
        told.theme,
        told.agent,
        tuple((lead, each) for lead, each in told.further.items() if each.head),
        told.passive,
        told.transitive,
        complement(tokens, at) if state is None else None,
        state is not None or (told.passive and is_state(tokens[at].low)),
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
    passive: bool
    transitive: bool


def _told(
    tokens: Sequence[Token],
    at: int,
    state: int | None,
    own: list[int],
    behind: dict[str, list[int]],
    *,
    passive: bool,
) -> _Told:
    """Which phrases a verb makes its theme and its agent."""
    further = {lead: phrase(tokens, places) for lead, places in behind.items()}
    direct = further.pop("", NOTHING)
    theme, agent = phrase(tokens, own), NOTHING
    passive = passive and state is None
    transitive = state is None and not passive and "" in behind
    verb = one_word(tokens, at) or lemma(tokens[at].low)
    left = left_in(tokens, behind[""]) if transitive else 0
    if left:
        state, theme, transitive = behind[""][left], phrase(tokens, behind[""][:left]), False
    elif passive:
        agent = further.pop("by", NOTHING)
    elif transitive and verb == "be":
        theme, verb, transitive = direct, EXIST, False
    elif transitive and verb in _LIGHT and _is_bare(direct):
        verb, transitive = f"{verb} {direct.head}", False  # "take part", "give way"
    elif transitive and verb in _UNDERGONE:
        further[""] = direct
    elif transitive:
        theme, agent = direct, theme
    return _Told(verb, theme, agent, further, state, passive, transitive)


def _is_denied(
    tokens: Sequence[Token],
    first: int,
    at: int,
    state: int | None,
    last: int,
    counts: Counter[int],
) -> bool | None:
    """Is a verb or its state under an odd number of negations; `None` where that does not say
    whether it is so."""
    odd = counts[at] + (counts[state] if state not in (None, at) else 0)
    if odd % 2 and _bears_elsewhere(tokens, first, at, last):
        return None
    if not odd and any(is_negation(token.low) for token in tokens[first:at]):
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


def _is_passive(tokens: Sequence[Token], at: int, said: Sequence[int]) -> bool:
    """Does a form of be govern a participle, also one that it shares: "was shot and killed"?"""
    if tokens[at].word_class != PARTICIPLE:
        return False
    first = group_start(tokens, at)
    group = [token.low for token in tokens[first:at] if uncontracted(token.low) in AUXILIARIES]
    if group:
        return uncontracted(group[-1]) in BE
    before = max((place for place in said if place < at), default=None)
    if before is None or not is_carried_on(tokens, first):
        return False
    return _is_passive(tokens, before, said)
