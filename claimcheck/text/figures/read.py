"""All amounts of a sentence, each with what it counts and what governs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.lexicons.word_sets import Made, WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE
from claimcheck.text.english.number_words import AFTER_ARTICLE, BEFORE_ARTICLE, MANY, STARTERS
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.measure import ADVERBS, rate
from claimcheck.text.figures.amounts.ranges import CHANGING, amount
from claimcheck.text.figures.counted.before_amount import multiplied
from claimcheck.text.figures.counted.brackets import antecedent, enclosed
from claimcheck.text.figures.counted.counted_record import Counted
from claimcheck.text.figures.counted.figure_verbs import direction_of_noun, state
from claimcheck.text.figures.counted.governor import Governor, governor
from claimcheck.text.figures.counted.noun_phrase import counted as read_counted
from claimcheck.text.figures.counted.noun_phrase import priced, said_of
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.nobody import STARTERS as NOBODY
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.record import Mention
from claimcheck.text.figures.shared_nouns import COMPARED, elided, listed, model, shared
from claimcheck.text.figures.shared_units import in_list, understood_currency
from claimcheck.text.tokens.record import FINITE, Token
from claimcheck.text.units.measures import dimension

_INCREMENT_BEFORE = frozenset(["another", "further", "additional", "extra"])
_COMPARING = frozenset(["more", "less", "fewer", "higher", "lower"])
"""Words behind an amount that is a difference: "$2 million more than planned"."""
_POSSESSIVES = WordSet.of("possessives")
_PLAIN_DETERMINERS = _POSSESSIVES | "the a an some another all these those".split()
_PART_JOINTS = frozenset(
    ["including", ", including", "among them", ", among them", "( including", "- including"]
)
_NEAR_WHOLE = 3
"""Tokens between a whole and "21 of whom": its state and a comma ("204 badly injured, ")."""
_OF_WHOM = ["of", "whom"]
_PER = frozenset(["per", "a", "an", "every", "each"])
_GENITIVE = ("'s", "’s")
_OF_WHOLE = _POSSESSIVES | ["of", "the", "these", "those", *_GENITIVE]
_BEGINS = Made(lambda: frozenset(STARTERS) | NOBODY | {"twice"})


def mentions(text: str, start: int, end: int, classed: Sequence[Token]) -> list[Mention]:
    """Every amount between two offsets, in order; linear in their distance.

    `classed` are the tokens of the text that lie between them.
    """
    tokens = Tokens(text, start, end, classed)
    words = tokens.words
    found: list[Mention] = []
    index = 0
    begins = _BEGINS()
    fence = 0  # figures before it belong to a noun phrase unless they have a unit
    while index < tokens.size:
        if not _starts(tokens, words[index], index, begins):
            index += 1
            continue
        read = amount(tokens, index, found[-1].amount.last if found else 0)
        if read is None:
            index += 1
            continue
        understood_currency(tokens, read, found)
        inside = index < fence or (bool(found) and _whole_of(words, found[-1], index))
        if inside and read.unit is None and words[read.first - 1] not in _OF_WHOLE:
            index += 1
            continue
        mention = _mention(tokens, read, found)
        whole = inside or (bool(found) and _owned_whole(tokens, found[-1], read.first))
        excepted = words[read.first - 2 : read.first] == ["all", "but"]
        if whole and not inside and words[found[-1].amount.last] == "of":
            found[-1] = _of_owned(found[-1], mention)
        if (whole and read.unit is None) or excepted:
            # the 40 of "12 of the 40 passengers died": not all died; "all but three": they did not
            mention = replace(mention, governor=_of_whole(tokens, mention.last))
        found.append(mention)
        if read.kind != "factor":  # "deaths doubled to 240": what doubled is what there are 240 of
            tokens.floor = read.last
        index, fence = max(read.last, index + 1), max(fence, mention.last)
    for place in range(len(found) - 2, -1, -1):
        found[place] = shared(tokens, found[place], found[place + 1])
        found[place] = elided(tokens, found[place], found[place + 1])
        found[place] = listed(tokens, found[place], found[place + 1])
        found[place] = in_list(tokens, found[place], found[place + 1])
    return found


def _of_whole(tokens: Tokens, at: int) -> Governor:
    """What holds of a whole by itself: a state before the verb of its part, as in "five of the 164
    people injured were Danes"."""
    word, behind = tokens.words[at], tokens.words[at + 1]
    told = word in STATES and (behind in AUXILIARIES or tokens.classes[at + 1] == FINITE)
    return Governor((state(word),)) if told else Governor()


def _owned_whole(tokens: Tokens, part: Mention, first: int) -> bool:
    """Is a number that of the whole whose share stands right before it, with its owner alone in
    between: "half the town's 9,000 buildings"?"""
    words = tokens.words
    between = words[part.last : first]
    owned = between[-1:] != [] and (between[-1] in _GENITIVE or between[-1] in _POSSESSIVES)
    told = part.amount.unit in ("share", "percent") or words[part.amount.last] == "of"
    return told and owned and len(between) <= _LONGEST_OWNER


def _of_owned(part: Mention, whole: Mention) -> Mention:
    """The part with the noun of a whole whose owner stands before it: "none of Ford's 900 men"."""
    held = part.governor if part.governor.predicate else whole.governor
    return replace(
        part, end=whole.end, last=whole.last, phrase=whole.phrase, noun=whole.noun, governor=held
    )


_LONGEST_OWNER = 6
"""Tokens of an owner: "of the old town of Ely's"."""


def _whole_of(words: list[str], part: Mention, index: int) -> bool:
    """Is a number the whole of the part before it, without a noun: "14 of the 19 survived"?"""
    last = part.amount.last
    return part.part and words[last] == "of" and index - last <= 2


def _starts(tokens: Tokens, word: str, index: int, begins: frozenset[str]) -> bool:
    """May an amount begin with a token?  Cheap, for it is asked of every one."""
    if word in ("a", "an"):
        return tokens.words[index + 1] in AFTER_ARTICLE or tokens.words[index - 1] in BEFORE_ARTICLE
    if word == ".":
        return tokens.words[index + 1].isdecimal() and tokens.glued(index + 1)
    return word in begins or word[0].isdecimal() or word.endswith(("fold", "ties"))


def _mention(tokens: Tokens, read: Amount, found: list[Mention]) -> Mention:
    words = tokens.words
    rated = read.unit is not None and read.unit.startswith("per ")
    measured = read.unit is not None and read.unit != "share" and not rated
    if read.kind == "fraction" and read.unit is None:
        read.unit = "share"
    one = read.number == 1 and read.bound != "vague"
    loose = read.kind == "vague" and words[read.last - 1] in MANY
    counted = read_counted(tokens, read.last, one, measured, read.unit == "share", loose)
    if counted.phrase is None and read.unit is None:
        phrase = enclosed(tokens, read.first, read.last)
        phrase = phrase or antecedent(tokens, read.first, read.last)
        counted = replace(counted, phrase=phrase)
    nobody = read.low == 0 and words[read.last - 1] in ("one", "nobody")
    if nobody or read.kind in ("factor", "score"):
        counted = Counted(None, read.last)
    if counted.phrase is not None and (read.unit is None or words[read.last] == "of"):
        counted = replace(counted, last=_rate_behind(tokens, read, counted.phrase.last))
    last = max(counted.phrase.last if counted.phrase else read.last, read.last)
    noun = tokens.said(counted.phrase.first, counted.phrase.last) if counted.phrase else None
    held = _governed(tokens, read, counted, measured)
    if read.change is None:
        read.change = held.change
    among = words[read.first - 1] == "them" and words[read.first - 2] == "among"
    part = counted.part or among or held.predicate[:1] == ("include",)
    part = part and read.low != 0  # none of them is none at all
    if found:
        held = _inherited(tokens, read, held, found[-1], part)
        left_out = counted.phrase is None and read.unit is None
        like = model(tokens, read, held, found) if left_out else None
        if like is not None:
            counted = replace(counted, phrase=like.phrase)
            known = held.predicate or held.does
            noun, held = like.noun, held if known else like.governor
    said = said_of(tokens, counted.last, one) if noun is None and read.unit is None else None
    if said is not None:
        counted, noun = replace(counted, phrase=said), tokens.said(said.first, said.last)
    increment = counted.increment or words[read.first - 1] in _INCREMENT_BEFORE
    increment = increment or (words[last] in _COMPARING and words[last + 1] == "than")
    return Mention(
        tokens.starts[read.first],
        tokens.ends[last - 1],
        read,
        counted.phrase,
        noun,
        held,
        increment,
        part,
        last,
        _former(words, read, held),
    )


def _governed(tokens: Tokens, read: Amount, counted: Counted, measured: bool) -> Governor:
    """What governs an amount, with the states and things that stand in its own phrase."""
    held = governor(tokens, read.first, counted.last, read.unit, counted.phrase is None)
    if read.kind == "factor" and not held.predicate:
        left = multiplied(tokens, read.first, read.last)
        return replace(held, predicate=left.predicate, measure=left.measure)
    nearest: tuple[str, ...] = counted.phrase.states if counted.phrase else ()
    if measured and counted.phrase is None and read.kind != "factor":
        thing = priced(tokens, read.last)
        nearest = (thing.head,) if thing is not None else ()
        if thing is not None:
            held = replace(held, turn=direction_of_noun(thing.head, read.unit))
    if not nearest:
        return held
    return replace(held, predicate=tuple(dict.fromkeys((*nearest, *held.predicate))))


def _former(words: list[str], read: Amount, held: Governor) -> bool:
    """Is it the level before a change or a comparison: "rose from 12 to 15", "down from 52"?"""
    pair = (words[read.first - 2], words[read.first - 1])
    if pair in COMPARED:
        return True
    if read.kind == "score":
        return (
            pair[1] in _INTERIM_BEFORE
            or words[read.last] in _INTERIM_BEHIND
            or _at_a_break(words, read.last)
        )
    moved = words[read.last] == "to" or not CHANGING.isdisjoint(held.predicate)
    return pair[1] == "from" and moved


_INTERIM_BEFORE = WordSet.of("interim-results", "before")
_INTERIM_BEHIND = WordSet.of("interim-results", "behind")
_BREAKS = WordSet.of("interim-results", "break")


def _at_a_break(words: list[str], at: int) -> bool:
    """Does a result hold for the middle of a match: "at half-time", "at the break"?"""
    return words[at] == "at" and words[at + 1 + (words[at + 1] == "the")] in _BREAKS


def _rate_behind(tokens: Tokens, read: Amount, at: int) -> int:
    """A rate behind the noun: "15 jets a month"; the token behind it."""
    word = tokens.words[at]
    if read.per or not (word in _PER or word in ADVERBS):
        return at
    number_ends, read.last = read.last, at
    rate(tokens, read)
    behind, read.last = read.last, number_ends
    return behind


def _inherited(
    tokens: Tokens, read: Amount, held: Governor, previous: Mention, part: bool
) -> Governor:
    """What an amount takes over from the one right before it.

    "12 men and three women were killed", "more than 100 kilometers (60 miles)", "37 people,
    including five children".
    """
    gap = tokens.words[previous.last : read.first]
    of_whom = tokens.words[read.last : read.last + 2] == _OF_WHOM and gap[-1:] == [","]
    if of_whom and not held.predicate and len(gap) <= _NEAR_WHOLE:
        return replace(held, predicate=previous.governor.predicate)
    alone = previous.phrase is None and previous.amount.unit is None
    if alone and gap and gap[0] in STATES:
        return held  # "12 wounded and three women"
    said = _PLAIN_DETERMINERS | STATES | BE
    between = [word for word in gap if word not in said]
    if len(between) > 3:
        return held
    joint = " ".join(between)
    before = previous.amount
    if joint in ("(", "or", ", or") and _alike(read, before):
        if read.bound == "exact" and before.bound not in ("range", "vague"):
            read.bound = before.bound
        read.change = read.change or before.change
        return previous.governor if not held.predicate else held
    if part and joint in _PART_JOINTS:
        return replace(
            held, predicate=tuple(dict.fromkeys((*held.predicate, *previous.governor.predicate)))
        )
    led = tokens.words[before.first - 1] == "from" or before.change is not None
    led = led or (joint == "from" and tokens.words[before.first - 1] == "to")
    if before.kind == "factor":
        return held  # "deaths doubled to 240"
    if joint in ("to", ", to", "from") and led:  # "raised the toll from 12 to 15", "rose 8% to 51"
        return replace(previous.governor, change=None)
    if (read.unit is None) != (before.unit is None):
        return held
    if not held.predicate and joint in ("and", ",", ", and", "or"):
        return replace(held, predicate=previous.governor.predicate)
    return held


def _alike(read: Amount, before: Amount) -> bool:
    """Can one amount be the other in another unit: two lengths, two sums, a sum and its share?"""
    if read.unit is None or read.per != before.per:
        return False
    if read.unit == "percent":
        return before.unit != "percent"
    return before.unit is not None and dimension(read.unit) == dimension(before.unit)
