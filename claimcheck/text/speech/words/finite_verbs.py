"""Which words may be finite verbs, told without tags from their form and their neighbours."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.lexicons.word_sets import Made, WordSet
from claimcheck.text.english.closed_classes import BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS, lemma
from claimcheck.text.speech.words.speech_verbs import NOUN_LIKE, Form
from claimcheck.text.speech.words.token import Token
from claimcheck.text.speech.words.word_classes import is_adverb, is_auxiliary

_NOT_FINITE = frozenset("being been be having doing done not".split())
_PLAIN_VERBS = WordSet(lambda: (lemma(form) for form in sorted(IRREGULAR_FORMS))) - WordSet.of(
    "irregular-verbs-like-nouns"
)
"""Irregular verbs whose form in -s is seldom a noun."""
_FINITE_FORMS = Made(lambda: frozenset((*IRREGULAR_FORMS, *BE, *HAVE, *DO, *MODALS)))
_BEFORE_NOUNS = DETERMINERS - WordSet.of("pronominal-determiners", "before-verb")


def marked(tokens: list[Token], forms: Mapping[str, Form]) -> list[Token]:
    """The tokens, each told which form of a cue verb it is and whether it may be finite."""
    finite_forms = _FINITE_FORMS()
    for index, token in enumerate(tokens):
        word = token.lower
        form = forms.get(word)
        if form is None and word[-1] not in "sdt" and word not in finite_forms:
            continue
        if token.quote is None:
            finite = _is_finite(tokens, index, form)
            if form is not None or finite:
                tokens[index] = Token(*token[:8], finite, form)
    return tokens


def _is_finite(tokens: list[Token], index: int, form: Form | None) -> bool:
    """May a word be a finite verb?  Without tags: auxiliaries, past forms, known verbs in -s."""
    token = tokens[index]
    word = token.lower
    if is_auxiliary(token):
        return word not in _NOT_FINITE
    if token.is_capital or not token.is_word:
        return False
    if word in IRREGULAR_FORMS or (word.endswith("ed") and _is_past(word)):
        return index == 0 or not _takes_noun(tokens[index - 1])
    if form is None and word.endswith("s") and lemma(word) in _PLAIN_VERBS:
        return index > 0 and not _takes_noun(tokens[index - 1])
    if form is None and word.endswith("s"):
        return _is_present(tokens, index)
    if form is None or form.shape not in ("s", "past"):
        return False
    return form.verb not in NOUN_LIKE or (
        0 < index < len(tokens) - 1
        and (
            not _takes_noun(tokens[index - 1])
            and not (tokens[index - 1].lower.endswith("s") and not tokens[index - 1].is_capital)
            and _opens_phrase(tokens[index + 1])
        )
    )


def _is_present(tokens: list[Token], index: int) -> bool:
    """`Brook openly admires the`, `she loathes`: an unknown word in -s that takes an object."""
    word = tokens[index].lower
    if index + 1 >= len(tokens) or len(word) < 4 or word.endswith(("ss", "us", "is", "'s")):
        return False
    at = index - 1
    while at > 0 and is_adverb(tokens[at]):
        at -= 1
    if at < 0:
        return False
    name = at < index - 1 and tokens[at].is_capital
    named = name or tokens[at].lower in ("he", "she", "it", "who")
    return named and tokens[index + 1].lower != "that" and _opens_phrase(tokens[index + 1])


def _is_past(word: str) -> bool:
    return len(word) > 3 and not word.endswith("eed") and "-" not in word and word != "hundred"


def _takes_noun(token: Token) -> bool:
    """Must a noun or adjective follow: an article, a possessive, a preposition?"""
    word = token.lower
    return (
        word in _BEFORE_NOUNS
        or (word in PREPOSITIONS and word not in ("since", "in", "on"))
        or (word.endswith("'s") and len(word) > 2)
    )


def _opens_phrase(token: Token) -> bool:
    return (
        token.quote is not None
        or token.is_capital
        or token.lower in DETERMINERS
        or token.lower in ("that", "he", "she", "it", "they", "we", "there", "to")
        or token.text[:1].isdigit()
    )
