"""Which figures a rule claims: unit, head, words before it, and what governs it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from claimcheck.kinds.quantity.heads import base_unit, heads_of, is_money, may_be_people
from claimcheck.kinds.quantity.options import COUNT, MONEY, Options
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.model.traits import FIGURE, Traits
from claimcheck.text.article import Article
from claimcheck.text.clauses import clause, content_words

TRAITS = Traits(expected=True, in_headlines=True, short=True, located=True, around=FIGURE)


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention with its subject filled in, where head, predicate and unit fit the rule."""
    quantity = cast(Quantity, mention.value)
    if not _unit_fits(quantity.unit, options.units):
        return None
    if options.ages != quantity.age and not options.generic:
        return None  # to ask for a 27-year-old's sentence is to ask for no 27 years
    if options.generic and quantity.nobody:
        return None
    if options.bare:
        bare = quantity.measure is None  # "the index fell to 48.7"
        return replace(mention, value=replace(quantity, bare=bare)) if _is_bare(quantity) else None
    if not _words_fit(mention, options, article):
        return None
    # "the death toll is 37, with 90 hurt, 21 of them badly": the 21 are a part of something else
    whole = quantity.noun is None and not quantity.part
    introduced = whole and _is_introduced(mention, options, article)
    followed = _is_followed(mention, options, article)
    if not introduced and not _noun_fits(quantity, options, article.lexicon, followed=followed):
        return None
    return mention


def _words_fit(mention: Claim, options: Options, article: Article) -> bool:
    """Does the clause hold one of the words that the rule asks for, and none that it excludes?"""
    if not options.words and not options.not_words:
        return True
    around = clause(article.text, mention.sentence, mention.span)
    found = set(content_words(article.text, around))
    return (not options.words or bool(found & set(options.words))) and not found & set(
        options.not_words
    )


def _is_bare(quantity: Quantity) -> bool:
    """Is it written in digits, and nothing named that it counts?  "Two" and "one" stand for nouns
    of other sentences."""
    if quantity.unit is not None or quantity.head is not None or quantity.score is not None:
        return False
    return quantity.number is not None and quantity.digits


def _is_introduced(mention: Claim, options: Options, article: Article) -> bool:
    if not options.introduced_by:
        return False
    before = article.text[mention.sentence.start : mention.span.start].lower()
    return any(phrase in before for phrase in options.introduced_by)


def _is_followed(mention: Claim, options: Options, article: Article) -> bool:
    if not options.followed_by:
        return False
    behind = article.text[mention.span.end : mention.sentence.end].lstrip().lower()
    return any(re.match(rf"{re.escape(phrase)}\b", behind) for phrase in options.followed_by)


def distance(claim: Claim, options: Options) -> int:
    """The place, from 0, of the first governing word that the rule names; last if it names none."""
    quantity = cast(Quantity, claim.value)
    if quantity.head in options.heads_alone:
        return 0
    named = (n for n, word in enumerate(quantity.predicate) if word in options.predicates)
    names_something = options.predicates or options.heads
    return next(named, 0 if names_something else len(quantity.predicate))


def _unit_fits(unit: str | None, allowed: tuple[str, ...]) -> bool:
    if not allowed:
        return True
    if unit is None:
        return COUNT in allowed
    return unit in allowed or (MONEY in allowed and is_money(base_unit(unit)))


def _noun_fits(
    quantity: Quantity, options: Options, lexicon: Lexicon, *, followed: bool = False
) -> bool:
    heads = heads_of(quantity, lexicon)
    modifiers = set(quantity.modifiers)
    predicates = set(quantity.predicate)
    if heads & set(options.not_heads) or modifiers & set(options.not_modifiers):
        return False
    if predicates & set(options.not_predicates):
        return False
    if options.modifiers and not modifiers & set(options.modifiers):
        return False
    if heads & set(options.heads_alone):
        return True
    if options.people and not may_be_people(quantity):
        return False
    held = (
        followed or predicates & set(options.predicates) or set(quantity.does) & set(options.does)
    )
    if options.predicates and not held:
        return False
    if options.heads and heads:
        return bool(heads & set(options.heads))
    if options.heads:  # "51 were taken to hospital": the noun is understood
        return followed or (options.understood and bool(options.predicates))
    return bool(heads or quantity.unit or options.predicates)
