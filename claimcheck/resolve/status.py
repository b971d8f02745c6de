"""Is a figure reported, forecast, alleged or denied?  Read from what governs it in its clause."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import DENIED, FORECAST, Span
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import BE
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.syntax.verbs import is_past, uncontracted
from claimcheck.text.tokens.record import ADJECTIVE, NOMINAL, NUMBER, OTHER, VERBAL, Token

# Quirk et al. (1985), 4.40-4.57: futurity and prediction by modals and semi-auxiliaries.
_FUTURE = frozenset(("will", "wo", "'ll", "would", "'d", "shall", "could", "may", "might"))
_PROSPECTS = WordSet.of("prospects")
_PREDICTING = WordSet(lambda: map(lemma, of("prediction-verbs")))
_INTENDED = WordSet(
    lambda: [*of("prospects"), *of("prediction-verbs"), *of("prediction-nouns", "to")]
)
"""Words before the infinitive of what is to come."""
_DEFINITE = WordSet.of("possessives") | ("the", "these", "those", "all", "both", "each", "every")
"""Words before a figure of what is there already, whatever is to become of it: "the 40 cranes will
be moved" says of the move that it is to come, not of the number."""
_PREDICTION = WordPattern(
    lambda: (
        rf"\b(?:(?:{either(of('prediction-nouns', 'to'))})s?\s+(?:to|of|for)"
        rf"|(?:{either(of('prediction-nouns', 'of'))})s?\s+of"
        rf"|{either(of('prediction-verbs'))}|(?:{either(of('prospects'))})\s+(?:to|for))"
        rf"\s+(?:(?:a|an|{either(of('hedges-before'))})\s+){{0,2}}$"
    ),
    re.I,
)
_FEARED = WordPattern(lambda: rf"\b(?:{either(of('doubt-words', 'feared'))})\b", re.I)
_ALLEGED = WordPattern(
    lambda: (
        rf"\b(?:{either(of('doubt-words', 'alleged'))}"
        rf"|(?:{either(of('doubt-words', 'claimed'))})\s+"
        r"(?:that|to|it|he|she|they|the(?!\s+li(?:fe|ves)\b)))\b"
    ),
    re.I,
)
_DENIED = WordPattern(lambda: rf"\b(?:{either(of('denial-words', 'what'))})\b", re.I)
_TAKEN_FOR_SO = WordPattern(
    lambda: (
        rf"^\s*(?:\w+\s){{0,2}}(?:{either(of('denial-words', 'not what'))})\b"
        r"|\b(?:which|who|whom|whose|where|when|after)\b"
    ),
    re.I,
)
"""What stands between a denial and a figure that is not denied: its guilt in something, or a clause
that tells of what is known."""


def _former(group: str) -> str:
    return either(of("former-figures", group))


_PREVIOUS = WordPattern(
    lambda: (
        rf"\b(?:{_former('against')}"
        rf"|(?:an?\s+|the\s+|its\s+|their\s+)?(?:{_former('adjective')})\s+(?:\w+\s+){{1,2}}of"
        r"|(?:los(?:t|es?|ing)|shed(?:s|ding)?|cut(?:s|ting)?|clos(?:ed|es?|ing))\s+[\w,.-]+\s+of"
        r"\s+(?:its|their|his|her|the)"
        rf"|{_former('adverb')})\s+(?:an?\s+|the\s+|(?:{either(of('hedges-before'))})\s+)?$"
    ),
    re.I,
)
_OF_ANOTHER = re.compile(r"\s(?:\w+\s){0,2}for\s(?:the\s)?[A-Z]")
"""What stands behind a figure that is held against that of somebody else: "against 30 for Berg"."""
_SUPERSEDED = WordPattern(
    lambda: (
        rf"\b(?:{_former('adjective')})\s+(?:\w+\s+){{0,2}}?(?:{_former('noun')})s?\b"
        r"|^\W*earlier\b.{0,80}\bhad\b"
    ),
    re.I,
)
_FIRST = WordPattern(
    lambda: rf"\b(?:{_former('first')})\s+(?:\w+\s+){{0,2}}?(?:{_former('noun')})s?\b", re.I
)
_REVISED = WordPattern(
    lambda: (
        rf"\b(?:{_former('revised')}"
        rf"|(?:from|than|against)\s(?:\w+\s)?(?:{_former('first')}))\b"
    ),
    re.I,
)
"""What holds a first count against a later one; alone it is the latest there is."""
_DONE = WordPattern(lambda: rf"\b(?:{either(of('so-far', 'done', 'both'))})\b", re.I)
_REACH = 160
"""Characters before a figure in which its clause may mark it, half as many behind: of 2,742 figures
in news 97 % stand nearer to the beginning of their clause, 82 % to its end."""
_BESIDE = 60
"""Characters to either side in which "already" speaks of the figure itself: of 12 before figures in
news 11 stand so near, of 9 behind them 8."""
_FEARED_BEFORE, _FEARED_BEHIND = 24, 30
"""Characters between "feared" and its figure, with room for two or three words: "feared to be 12",
"12 people are feared dead".  Farther off it is a verb with an object of its own."""


def status(article: Article, clause: Span, span: Span, governing: Collection[str]) -> str | None:
    """`forecast`, `alleged`, `denied` or `previous` where the clause marks it so, else `None`.

    `governing` are the lemmas of the verbs that govern the figure or that the counted do: what is
    to come of another verb is no forecast of the figure.  `previous` is the figure that another
    one is held against ("to 5%, from 8%").  "already" beside the figure wins over a forecast
    further off.
    """
    text = article.text
    before = text[max(clause.start, span.start - _REACH) : span.start]
    behind = text[span.end : min(clause.end, span.end + _REACH // 2)]
    if _DONE.search(before[-_BESIDE:]) or _DONE.search(behind[:_BESIDE]):
        return None
    superseded = _SUPERSEDED.search(before) or (
        _FIRST.search(before) and _REVISED.search(article.text, clause.start, clause.end)
    )
    if superseded or (_PREVIOUS.search(before) and not _OF_ANOTHER.match(behind)):
        return "previous"
    if _is_denied(before, span.of(text)):
        return DENIED
    if _FEARED.search(behind[:_FEARED_BEHIND]) or _FEARED.search(before[-_FEARED_BEFORE:]):
        return "alleged"
    if _PREDICTION.search(before) or _is_to_come(article, clause, span, governing):
        return FORECAST
    return "alleged" if _ALLEGED.search(before) else None


def _is_denied(before: str, figure: str) -> bool:
    """Does a word of denial have the figure, or the clause it is in, as what it denies?"""
    found = (match.end() for match in _DENIED.finditer(before))
    return any(not is_granted(f"{before[end:]}{figure}") for end in found)


def is_granted(between: str) -> bool:
    """Do the words between a denial and a figure show that the figure is not denied?"""
    return _TAKEN_FOR_SO.search(between) is not None


def is_done(article: Article, clause: Span, span: Span, governing: Collection[str]) -> bool:
    """Is one of the verbs that govern a figure in the past, behind no word of what is to come; or
    does "was" or "were" stand right behind it ("40 cranes were on the quay")?"""
    behind = article.tokens.between(span.end, clause.end)
    if behind and behind[0].low in ("was", "were"):
        planned = behind[1:2] and behind[1].low == "to"
        return not (planned or any(_is_future(behind, n) for n in range(len(behind))))
    if not governing:
        return False
    tokens = article.tokens.between(clause.start, clause.end)
    return any(
        is_past(token) and lemma(token.low) in governing and not _looks_ahead(tokens, n)
        for n, token in enumerate(tokens)
    )


def _is_to_come(article: Article, clause: Span, span: Span, governing: Collection[str]) -> bool:
    """Does a verb that governs the figure, or a form of be beside it, stand behind a modal or
    another word of what is to come; or is that verb one of prediction itself?"""
    tokens = article.tokens.between(clause.start, clause.end)
    first = next((n for n, token in enumerate(tokens) if token.start >= span.start), len(tokens))
    if first and tokens[first - 1].low in _DEFINITE:
        return False
    if not _PREDICTING.isdisjoint(governing):
        return True
    return any(
        (_is_governing(token, governing) or _is_copula(tokens, n, first))
        and _looks_ahead(tokens, n)
        for n, token in enumerate(tokens)
    )


def _is_governing(token: Token, governing: Collection[str]) -> bool:
    return token.word_class in VERBAL and lemma(token.low) in governing


def _looks_ahead(tokens: Sequence[Token], verb: int) -> bool:
    """Is a verb behind a modal, or behind another word of what is to come and its "to"?"""
    group = verb_group(tokens, verb)
    if any(_is_future(tokens, n) for n in range(max(0, group.start - 1), verb)):
        return True
    return group.infinitive and _is_expected(tokens, group.start)


def _is_expected(tokens: Sequence[Token], at: int) -> bool:
    """Does a verb of prediction have the noun phrase that ends at a place as its object, of which
    an infinitive says what is to come: "expected the chip maker to report"?"""
    for n in range(at - 1, max(-1, at - 1 - _OBJECT), -1):
        token = tokens[n]
        if token.word_class in VERBAL and n < at - 1:
            return lemma(token.low) in _PREDICTING
        if not (token.is_word and token.word_class in _OF_PHRASE):
            return False
    return False


_OBJECT = 8
"""Words of such an object: "the Finnish maker of power chips"."""
_OF_PHRASE = NOMINAL | {ADJECTIVE, NUMBER, OTHER}
"""Classes of its words, with articles and prepositions."""


def _is_future(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].low
    if word in _FUTURE or uncontracted(word) in _FUTURE:
        return True
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return word in _INTENDED and following == "to"


def _is_copula(tokens: Sequence[Token], verb: int, first: int) -> bool:
    """Is a verb a form of be right before the figure ("would be about 40")?"""
    return tokens[verb].low in BE and 0 < first - verb <= _HEDGES


_HEDGES = 3
"""Tokens from a verb to its figure, with two of a hedge between: "would be at least 40"."""
