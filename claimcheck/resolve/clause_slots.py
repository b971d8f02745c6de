"""What the clause of a figure says beside it: place, owner, stage, the names that it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Claim, Span
from claimcheck.text.article import Article
from claimcheck.text.english.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from claimcheck.text.english.closed_classes import CLOSED, PREPOSITIONS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.figures.amounts.labels import GAPPING
from claimcheck.text.names.coreference import name_book
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.record import PERSON, UNKNOWN
from claimcheck.text.places import narrowest, places
from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.predications import predications
from claimcheck.text.syntax.verbs import verb_places
from claimcheck.text.tokens.record import FINITE, Token
from claimcheck.text.units.money import CODES

if TYPE_CHECKING:
    from claimcheck.kinds.quantity.value import Quantity


def place(article: Article, around: Span, span: Span) -> str | None:
    """The place that the clause states behind the figure, else the one before it."""
    found = list(places(article.text, reach(article.text, around, span), article.lexicon))
    behind = [place for place in found if place.span and place.span.start >= span.end]
    best = narrowest(behind or found, article.lexicon)
    return str(best) if best else None


def reach(text: str, around: Span, span: Span) -> Span:
    """The clause up to the first comma behind the figure: what follows speaks of something else."""
    comma = text.find(",", span.end, around.end)
    return Span(around.start, around.end if comma < 0 else comma)


_FROM = re.compile(r"\s+from\s+(?:the\s+)?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})")
_NAMED = r"[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}"
# "Iboko (27 cases, ...)", "Macron on 24 percent": the name owns the figure behind it
_OWNS = WordPattern(
    lambda: (
        rf"\b(?P<name>{_NAMED})\s*"
        rf"(?:\(\s*|\s(?:on|with|at|{either(of('holding-verbs'))})\s+)"
        rf"(?:(?:{either(of('hedges-before'))})\s+)?$"
    )
)
_GAPPED = WordPattern(
    lambda: (
        rf"\b{_NAMED} (?:ha[ds] )?(?:{either(of('holding-verbs'))}) "
        rf"(?:(?:{either(of('hedges-before'))}) )?[$£€]?\d(?:[^.]|\.\d){{0,80}}?"
        rf"(?:[,;]|\b(?:{either(filter(str.isalpha, GAPPING))})) (?:the )?(?P<name>{_NAMED}) "
        rf"(?:(?:{either(of('hedges-before'))}) )?$"
    )
)
"""A name that owns the figure behind it, its verb left out: "Roe won 54 seats and Doe 31"."""
_GENITIVE = WordPattern(
    lambda: (
        rf"\b(?P<name>{_NAMED}?)(?:['’]s|(?<=s)['’])\s(?:(?:{either(of('hedges-before'))})\s)?"
        rf"(?:[$£€]|[A-Z]{{1,3}}\$)?$"
    )
)
"""A name in the genitive before the figure: "Ford's 12,000 workers"."""
_OF_WHOM = re.compile(rf"\s(?:of|at)\s(?:the\s)?(?P<name>{_NAMED})(?<!['’]s)(?![\w’'-])")
"""The same behind a count: "12,000 workers at Ford", "40 members of the Dent Union"."""
_OWNER_REACH = 80
"""Characters before a figure in which the name of its owner stands: twice as many as the longest
of 30 in news needs, for names of four words."""


_OF = WordPattern(lambda: rf"\b(?:(?:{either(PREPOSITIONS)})(?:\s[Tt]he)?|[a-z]+\sthe)\s$")
"""What stands before a name that is not the subject of the verb behind it."""


def owner(article: Article, claim: Claim) -> str | None:
    """Whose the figure is: "10,000 troops from X", "X (10,000 troops)", "X on 24 percent"."""
    match = _FROM.match(article.text, claim.span.end)
    if match is not None:
        name = article.lexicon.canonical(match["name"])
        return name if name and article.lexicon.types.get(name) == "country" else None
    behind = _OF_WHOM.match(article.text, claim.span.end) if _is_count(claim) else None
    start = max(claim.sentence.start, claim.span.start - _OWNER_REACH)
    owns = _OWNS.search(article.text, start, claim.span.start)
    if owns and "(" not in owns[0] and _OF.search(article.text, start, owns.start("name")):
        owns = None  # "the mayor of Dover won 40 votes", "ended the race with 12"
    owns = owns or _GENITIVE.search(article.text, start, claim.span.start)
    owns = owns or _GAPPED.search(article.text, claim.sentence.start, claim.span.start)
    owns = owns or behind
    name = owns["name"].removesuffix("'s").removesuffix("’s") if owns else _holder(article, claim)
    if not name or name.lower() in _NO_NAMES:
        return None
    at = article.text.rfind(name, 0, owns.end("name") if owns else claim.span.start)
    return article.lexicon.canonical(name) or _called(article, name, at)


def _called(article: Article, name: str, at: int) -> str:
    """A name as it is compared: of a person the last word, of all else the whole."""
    last = name.rsplit(maxsplit=1)[-1]
    if " of " in name or last.lower() in ORGANISATION_HEADS:
        return name
    book = name_book(article)
    known = book.at(Span(at, at + len(name)))
    person = known is None or book.kind(known) in (PERSON, UNKNOWN)
    return last if person else name


def _is_count(claim: Claim) -> bool:
    value = cast("Quantity", claim.value)
    return value.unit is None


def _is_sum(claim: Claim) -> bool:
    return cast("Quantity", claim.value).unit in CODES


def _holder(article: Article, claim: Claim) -> str:
    """The name of the subject of the verb of having that a figure is the object of: "Maria Lopez,
    a former mayor, won 54 seats", "the Dent Party of Roe has won 54 seats"; none where unsure."""
    if not _HELD.search(article.text, claim.sentence.start, claim.span.start):
        return ""
    clause = clause_tokens(article.text, article.tokens, claim.sentence.start, claim.span.start)
    said = list(verb_places(clause))
    if not said or len(clause) - said[-1] > _OBJECT_REACH:
        return ""
    verb, behind = clause[said[-1]].low, {token.low for token in clause[said[-1] :]}
    holds = verb in _HOLDING or (verb in _PAYING and _is_sum(claim))
    if not holds and not (lemma(verb) in _AHEAD and "with" in behind):
        return ""
    held = predications(clause, said)[said[-1]]
    if not held.subject or (held.group.word_class != FINITE and not held.group.helpers):
        return ""  # "they ran all day, Roe leading with 12 goals"
    own = _noun_phrase(clause, held.subject)
    names = name_book(article).inside(Span(own[0].start, own[-1].end))
    return names[-1].text if names and not names[-1].possessive else ""


def _noun_phrase(clause: Sequence[Token], places: Sequence[int]) -> list[Token]:
    """The first noun phrase of a subject, without what a preposition or a comma sets behind it."""
    own = [clause[places[0]]]
    for before, at in pairwise(places):
        if at != before + 1 or clause[at].low in CLOSED:
            break
        own.append(clause[at])
    return own


_HOLDING = WordSet.of("holding-verbs")
_PAYING = WordSet.of("paying-verbs")
_AHEAD = frozenset(("lead", "trail", "finish", "end"))
"""Verbs of a contest that have what is held behind "with": "finished second with 12 goals"."""
_HELD = WordPattern(lambda: rf"\b(?:{either([*of('holding-verbs'), *of('paying-verbs')])}|with)\b")
"""What a sentence holds before the figure where its clause need be read."""
_OBJECT_REACH = 6
"""Tokens from a verb to the figure that is its object, with a hedge between: "won a total of at
least"."""


_NAMED_BEHIND = re.compile(r"\s(?:(?:[a-z][\w-]*\s){0,2}[a-z][\w-]*,\s)?")
# "Maria Lopez, 34", "Lopez (34)", "Lopez, who is 34", "Lopez, a 34-year-old"
_NAMED_BEFORE = re.compile(
    r",?\s(?:who\s)?(?:(?:is|was|turned|turns)\s)?\(?(?:now\s|then\s|aged\s)?(?:an?\s|the\s)?"
)
_DIED = re.compile(r"\s[^.;]{0,30}?\b(?:die[sd]?|dead)\b[^.;]{0,30}")
"""Between a name and the age at which its bearer died."""
_BEARER_REACH = 60
"""Characters between an age and the name of who has it: "year-old delivery driver, " has 26,
" has died on Friday morning in Ely at the age of " 49."""


def bearer(article: Article, span: Span, sentence: Span) -> str | None:
    """The fullest name of the person whose age stands at a place: "Lopez, 34,", "34-year-old
    Maria Lopez", "a 34-year-old driver, Maria Lopez"."""
    book = name_book(article)
    start = max(sentence.start, span.start - _BEARER_REACH)
    end = min(sentence.end, span.end + _BEARER_REACH)
    near = [
        name for name in book.inside(Span(start, end)) if book.kind(name) in (PERSON, UNKNOWN)
    ]  # fmt: skip
    for name in near:
        between = article.text[span.end : name.span.start] if name.span.start >= span.end else ""
        if between and _NAMED_BEHIND.fullmatch(between):
            return book.full(name)
    for name in reversed(near):
        between = article.text[name.span.end : span.start] if name.span.end <= span.start else ""
        if between and (_NAMED_BEFORE.fullmatch(between) or _DIED.fullmatch(between)):
            return book.full(name)
    return None


_SO_FAR = WordPattern(lambda: rf"\b(?:{either(of('so-far', 'both', 'moving'))})\b", re.I)


def is_moving(text: str, around: Span) -> bool:
    """Does a clause say that its figure holds for the time being?"""
    return _SO_FAR.search(text, around.start, around.end) is not None


_STILL = re.compile(r"\b(?:still|remain(?:s|ed|ing)?)\b", re.I)
_BESIDE = 24
"""Characters to either side of a figure in which a word of its stage stands: of 17 such words
behind figures in news 11 stand so near, of 17 before them 7."""


def stage(text: str, around: Span, claim: Claim) -> str | None:
    """`still` for a figure of those who are left at a later stage ("two still trapped")."""
    start = max(around.start, claim.span.start - _BESIDE)
    end = min(around.end, claim.span.end + _BESIDE)
    return "still" if _STILL.search(text, start, end) else None


_NAME = re.compile(r"(?<![\"“‘])\b[A-Z][\w’'-]{2,30}")
_NO_NAMES = MONTH_NAMES | WEEKDAY_NAMES | CLOSED


def actors(text: str, around: Span, span: Span, article: Article) -> tuple[str, ...]:
    """Words of proper names of the clause, folded; places, months and weekdays left out."""
    found: list[str] = []
    opener = article.sentence_at(span.start).span.start
    for match in _NAME.finditer(text, around.start, around.end):
        if match.start() == opener or span.start <= match.start() < span.end:
            continue  # a capital that the sentence asks for, or the figure's own
        word = match[0].lower().removesuffix("’s").removesuffix("'s")
        if word not in _NO_NAMES and article.lexicon.canonical(word) is None:
            found.append(word)
    return tuple(dict.fromkeys(found))
