"""The noun that an amount leaves out: it stands with another amount of the sentence."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.lexicons.word_sets import Made, WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, CLOSED
from claimcheck.text.english.word_endings import plural
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.labels import gapped_name
from claimcheck.text.figures.counted.figure_verbs import state
from claimcheck.text.figures.counted.governor import Governor
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.record import Mention
from claimcheck.text.tokens.record import ADJECTIVE, BASE, FINITE, PARTICIPLE
from claimcheck.text.units.measures import TIMES

_GAP_BEHIND = WordSet.of("place-prepositions", "gap")
COMPARED = frozenset([("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from")])
_ALIKE = {
    "by": ("by",),
    "against": ("with",),
    "with": ("with",),
    "from": ("to",),
    "to": ("from", "by"),
}
"""Words before two figures of one noun: "by 70 votes in March, and by 45"."""
_TURNS = frozenset(["and", "but", "while", "whereas"])
"""Words before a figure that does something else: "40 ban it, while 12 allow it"."""


def elided(tokens: Tokens, mention: Mention, following: Mention) -> Mention:
    """A mention whose noun stands behind the next modifier: "four Finnish and nine Danish
    rescuers"."""
    mine, theirs = mention.phrase, following.phrase
    if mine is None or theirs is None or mention.amount.unit or following.amount.unit:
        return mention
    joint = " ".join(tokens.words[mention.last : following.amount.first])
    if joint not in ("and", "or", ",", ", and"):
        return mention
    last, head = mine.last - 1, (following.noun or "").split()[-1]
    if plural(tokens.words[last]) or not theirs.modifiers or not plural(head.lower()):
        return mention
    if mention.amount.number == 1 and not tokens.words[last].endswith(_OF_NATIONS):
        return mention  # "one Briton and two French nationals"
    both = tokens.capital(last), tokens.capital(theirs.first)
    if not (all(both) or tokens.classes[last] == tokens.classes[theirs.first] == ADJECTIVE):
        return mention
    noun = f"{mention.noun} {head}"
    phrase = replace(mine, head=theirs.head, modifiers=(*mine.modifiers, tokens.words[last]))
    return replace(mention, noun=noun, phrase=phrase)


_OF_NATIONS = ("an", "ese", "ish", "ch", "i")
"""Endings of the adjectives that name a people by their land."""


def listed(tokens: Tokens, mention: Mention, following: Mention) -> Mention:
    """A number of a list whose noun stands behind the last one: "41, 18 and 5 letters"."""
    words, first = tokens.words, mention.amount.first
    if mention.phrase or mention.amount.unit or following.amount.unit or not following.phrase:
        return mention
    joint = " ".join(words[mention.last : following.amount.first])
    if joint not in _LISTING:
        return mention
    if mention.amount.kind != following.amount.kind or mention.amount.score:
        return mention
    if words[first - 1] == "," and not words[first - 2][:1].isdecimal():
        return mention  # "Roe, 40, and 12 others"
    mine, theirs = mention.governor, following.governor
    if mine.predicate and mine.predicate != theirs.predicate:
        return mention  # "injured 220, and 900 houses collapsed"
    return replace(mention, phrase=following.phrase, noun=following.noun, governor=theirs)


_LISTING = frozenset((",", "and", ", and", "or", ", or"))


def shared(tokens: Tokens, mention: Mention, following: Mention) -> Mention:
    """What two joined subjects share: "four civilians and two soldiers were killed"."""
    held = mention.governor
    if held.predicate not in ((), ("include",)) or held.does or not following.governor.predicate:
        return mention
    joint = " ".join(tokens.words[mention.last : following.amount.first])
    if joint not in ("and", ",", ", and") or following.amount.unit or mention.amount.unit:
        return mention
    if joint == "," and _opens_whole(tokens.words, mention.amount.first):
        return mention
    predicate = (*held.predicate, *following.governor.predicate)
    return replace(mention, governor=replace(held, predicate=tuple(dict.fromkeys(predicate))))


def model(tokens: Tokens, read: Amount, held: Governor, found: list[Mention]) -> Mention | None:
    """The amount with the noun that this one, which has none, leaves out."""
    return (
        _parallel(tokens, read, found)
        or _repeated(tokens, read, held, found)
        or _another(tokens, read, found)
        or _of_those(tokens, read, found)
        or _of_which(tokens, read, found)
        or _out_of(tokens, read, found)
        or _bracketed(tokens, read, found)
        or _gapped(tokens, read, found)
    )


def _of_which(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount before "940 of which" and before ", of which the party won 240"."""
    words = tokens.words
    before = found[-1]
    behind = words[read.last : read.last + 2]
    led = words[before.last : before.last + 3] == [",", "of", "which"]
    if not (led or behind in (["of", "which"], ["of", "whom"])):
        return None
    return before if before.phrase and before.amount.unit is None else None


def _bracketed(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount of the bracket before this one: "Dent School (1,340 pupils), Ash (870)"."""
    words, before = tokens.words, found[-1]
    alone = words[read.first - 1] == "(" and words[read.last] == ")"
    if not alone or words[before.amount.first - 1] != "(" or words[before.last] != ")":
        return None
    return before if before.phrase and before.amount.unit is None else None


def _gapped(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount whose verb and noun this one leaves out behind its own name: "Roe won 54 seats
    and Doe 31", "to Doe's 31"."""
    words, before, behind = tokens.words, found[-1], tokens.words[read.last]
    if before.phrase is None or before.amount.unit or (behind.isalnum() and behind not in _TURNS):
        return None
    first = read.first - (words[read.first - 1] in _OWNING)
    if gapped_name(tokens, first, before.last) is None:
        return None
    told = (mention for mention in reversed(found) if _is_told_of_a_name(tokens, mention))
    whole = next(told, None)
    return whole if whole and whole.phrase == before.phrase else None


def _is_told_of_a_name(tokens: Tokens, mention: Mention) -> bool:
    """Is an amount the object of a verb whose subject is a name: "Roe won 54 seats"?"""
    verb = mention.amount.first - 1
    if tokens.classes[verb] not in (FINITE, PARTICIPLE) or tokens.words[verb] in STATES:
        return False
    return tokens.capital(verb - 1) and tokens.words[verb - 1] not in CLOSED


_OWNING = frozenset(("'s", "’s"))


def _another(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount before "another three" and "three more" of the same sort."""
    more = tokens.words[read.first - 1] in _FURTHER or tokens.words[read.last] in _BEHIND
    before = found[-1]
    return before if more and before.phrase and before.amount.unit is None else None


_FURTHER = frozenset(("another", "further"))
_BEHIND = frozenset(("more", "others"))


def _of_those(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount of which the sentence tells a part: "Of the 80 masks sold, 70 leaked"."""
    words = tokens.words
    if not _opens_whole(words, found[0].amount.first):
        return None
    whole = found[0]
    behind = words[read.last].isalpha() or words[read.last : read.last + 2] == [",", "or"]
    apart = words[read.first - 1] == "," and behind
    return whole if apart and whole.phrase and whole.amount.unit is None else None


def _opens_whole(words: list[str], first: int) -> bool:
    """Does an "of" that opens a sentence or clause lead to the amount at a token?"""
    for at in range(first - 1, max(-1, first - _OPENING), -1):
        if words[at] == "of":
            return at == 0 or words[at - 1] in _BORDERS
    return False


_OPENING = 5
"""Tokens from an "of" that opens a sentence to its figure, with a hedge between: "Of the more than
80"."""
_BORDERS = frozenset((".", ";", ":", "“", '"', "—", "–", "but", "and"))


def _parallel(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount whose noun this one leaves out: "45 civilians in one town and 22 in another"."""
    words = tokens.words
    opening = words[read.first - 1]
    pair = (words[read.first - 2], opening)
    if opening == "another":  # "and another 11 on Friday"
        opening = pair[0]
    joined = opening in ("and", "or", "against", "versus")
    alike = _ALIKE.get(opening, ())
    acts = opening in _TURNS and _acts(tokens, read.last, another=pair[1] == "another")
    compared = pair in COMPARED or opening in ("against", "versus")
    gap = words[read.last] in _GAP_BEHIND or (alike and not words[read.last].isalnum())
    gap = gap or (compared and _is_then(words, read.last))
    if not (gap or acts):
        return None
    for mention in found[-3:][::-1]:
        if mention.phrase is None or mention.amount.unit is not None:
            continue
        governs = mention.governor.predicate or mention.governor.does
        if (joined and mention.governor.predicate) or (acts and governs):
            return mention
        if joined and gap and not governs and mention.amount.number != 1:
            return mention  # "with 230 pupils in one hall and 60 in another"
        if words[mention.amount.first - 1] in alike or pair in COMPARED:
            return mention
    return None


def _is_then(words: list[str], at: int) -> bool:
    """Does a time begin at a token: "compared to 15 last year", "against 31 a year earlier"?"""
    return words[at] in ("last", "this", "a", "the", "one") and words[at + 1] in TIMES


def _out_of(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention | None:
    """The amount before the whole that it is a part of: "by 90 votes, out of 3.1 million"."""
    before = found[-1]
    led = tokens.words[read.first - 2 : read.first] == ["out", "of"]
    alone = not tokens.words[read.last][:1].isalnum()
    near = read.first - before.last <= _OUT
    return before if led and alone and near and before.phrase and not before.amount.unit else None


_OUT = 4
"""Tokens between a part and its whole: a comma, "out", "of"."""


def _repeated(tokens: Tokens, read: Amount, held: Governor, found: list[Mention]) -> Mention | None:
    """The amount that the same verb has as its object: "won two seats while the other won 12".

    Whom something befell need not be of those named before.
    """
    verb, behind = held.predicate[:1], tokens.words[read.last]
    if not verb or verb[0] in _FATES() or (behind.isalnum() and behind not in _TURNS):
        return None
    for mention in found[-2:][::-1]:
        if (
            mention.phrase
            and mention.amount.unit is None
            and mention.governor.predicate[:1] == verb
        ):
            return mention
    return None


_FATES = Made(lambda: frozenset(map(state, STATES)))


def _acts(tokens: Tokens, at: int, *, another: bool) -> bool:
    """Does a figure without a noun do something of its own: "12 allow it"?  Those whom something
    befell ("five were hurt") need not be of those named before."""
    words = tokens.words
    helped = words[at] in AUXILIARIES
    if tokens.classes[at] not in (FINITE, PARTICIPLE, BASE) or words[at + helped] in STATES:
        return False
    return another or not helped
