"""What governs an amount: the verb whose object or subject it is, the noun it puts a size to.

Everything becomes plain lemmas, nearest first, so that "killing 12", "12 were killed", "left 12
dead", "death toll of 12" and "12 lost their lives" can be matched by a list of words.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.nouns import STATES, participle, plural
from claimcheck.text.nouns_complement import complement, destination, with_object
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import ONES
from claimcheck.text.words import (
    AUXILIARIES,
    BE,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
    lemma,
    singular,
)

_UP = frozenset(
    "rise climb gain jump surge soar increase grow advance rally add leap spike swell rebound "
    "appreciate strengthen accelerate inflate expand raise lift boost hike balloon up rocket "
    "improve".split()
)
_DOWN = frozenset(
    "fall drop decline decrease lose slip slide plunge plummet tumble sink shed dip slump shrink "
    "contract ease cut reduce lower down retreat weaken crash dive trim slash depreciate "
    "halve".split()
)
_MEASURED_ONLY = frozenset(
    "gain lose add shed advance raise cut lift boost reduce lower trim slash drop expand crash "
    "ease dip dive improve".split()
)
"""Verbs of change that also take plain objects ("lost 12 soldiers")."""
_SKIPPED = frozenset(
    "the its their his her our my your a an another these those also only just still all further "
    "additional combined total estimated record then now sharply slightly already another some "
    "even nearly almost even currently both this that".split()
)
_SIZES = frozenset("total average number maximum minimum combined group team list top".split())
_MOVING = _UP | _DOWN | frozenset("stand remain reach hit get go come move total amount".split())
_TRANSITIVE = _MOVING | frozenset(
    "kill wound injure claim destroy damage displace strand trap affect deploy send arrest detain "
    "launch reach pass top exceed number contain need want host employ own operate face fund award "
    "earn target attack threaten sentence jail infect evacuate rescue capture seize approve sign "
    "order buy sell win beat open close fire test back leave cost take make see include cover "
    "involve require represent offer give find hold join carry produce build spend pay raise "
    "receive hire recruit train house shelter feed flood shoot stab execute murder bury treat "
    "store generate span measure weigh last score concede miss attract draw".split()
)
"""Verbs that news uses with a number as object, for forms that could be nouns as well."""
_SAYING = frozenset("say add tell note think believe know suggest warn".split())
"""Verbs that take a clause, not a number, as object."""
_LIFE_VERBS = frozenset("claim take cost lose".split())
_EDGES = frozenset("edge inch nudge tick trend trade finish end close be remain stand".split())
_NOT_VERBS = frozenset(
    "during according evening morning hundred building thing nothing something anything "
    "everything meeting string spring".split()
)
_MARKS = frozenset(",;:.()[]\"“”!?–—")
_STATIVE = BE | frozenset(["stands", "stood", "reached", "hit", "totalled", "totaled", "hits",
                           "reaches", "exceeds", "passed", "remains", "remained", "topped",
                           "tops", "numbered"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Governor:
    """What an amount hangs on."""

    predicate: tuple[str, ...] = ()
    """Lemmas of verbs and state words that hold of it, nearest first."""
    does: tuple[str, ...] = ()
    """Lemmas of active verbs with an object of their own: "three gunmen killed ..."."""
    measure: str | None = None
    """The noun phrase that it puts a size to: "death toll", "unemployment rate"."""
    change: str | None = None
    """`up` or `down` where it says by how much something changed."""


def governor(tokens: Tokens, first: int, last: int, unit: str | None, level: bool) -> Governor:
    """What governs the amount in tokens `first` to `last`.

    `unit` decides whether verbs like "lost" take a difference; `level` marks the amount behind
    "to" of a change.
    """
    left, measure, change = _before(tokens, first, unit)
    if left[:1] and left[0] in _SAYING:  # "police said 33 people were hurt"
        left = ()
    held, does = _behind(tokens, last, bool(left))
    if _LIFE_VERBS & {*left, *held} and ("life" in left or tokens.words[last - 1] == "lives"):
        held = ("lose life", *held)
    predicate = tuple(dict.fromkeys((*held, *left, *complement(tokens, last))))
    return Governor(predicate, does, measure, change)


def _before(
    tokens: Tokens, first: int, unit: str | None
) -> tuple[tuple[str, ...], str | None, str | None]:
    words = tokens.words
    at = first - 1
    for _ in range(4):
        adjective = participle(words[at]) or words[at].endswith("ing")
        if adjective and words[at - 1] in ("a", "an", "the", "its", "their", "his", "her"):
            at -= 2  # "a stunning 3.8 billion"
        elif words[at] in _SKIPPED or (words[at].endswith("ly") and words[at] not in ("only",)):
            at -= 1
        else:
            break
    word = words[at]
    if not word or word in _MARKS:
        return _label(tokens, at)
    if word in PREPOSITIONS or word in ("up", "down"):
        return _behind_preposition(tokens, at, unit)
    if word in ("'s", "’s"):
        return (), None, None
    if word in BE:
        measure, lemmas = _subject(tokens, at - 1)
        return lemmas, measure, None
    verb = _verb(tokens, at)
    if verb is None:
        return _clause_verb(tokens, at), None, None
    change = _direction(verb, unit)
    found = [verb]
    if words[at + 1] in ("life", "lives"):
        found.insert(0, f"{verb} life")
    measure = None
    if word in _STATIVE or change:
        measure, lemmas = _subject(tokens, at - 1)
        found += lemmas if measure and word in _STATIVE else ()
    return tuple(found), measure, change


def _label(tokens: Tokens, at: int) -> tuple[tuple[str, ...], str | None, str | None]:
    """ "Dead: 12": the word before a colon names what is counted."""
    words = tokens.words
    if words[at] == ":" and words[at - 1] in STATES:
        return (_lemma(words[at - 1]),), None, None
    return (), None, None


def _direction(verb: str, unit: str | None) -> str | None:
    direction = "up" if verb in _UP else "down" if verb in _DOWN else None
    if verb in _MEASURED_ONLY and (unit is None or unit in ("year", "hour", "day")):
        return None
    return direction


def _behind_preposition(
    tokens: Tokens, at: int, unit: str | None
) -> tuple[tuple[str, ...], str | None, str | None]:
    words = tokens.words
    word = words[at]
    if word in ("up", "down"):
        by = _verb(tokens, at - 1)
        return ((by,) if by else ()), None, word if unit or by in _EDGES else None
    if word == "by" and words[at - 1] in ("up", "down"):
        return (), None, words[at - 1]
    if word == "of":
        measure, lemmas = _subject(tokens, at - 1)
        verb = _verb_before(tokens, at - 1)
        return (*lemmas, *verb), measure, None
    verb_at = at - 1
    for _ in range(3):
        if words[verb_at] in ("up", "down", "back", "only", "further") or words[verb_at].endswith("ly"):
            verb_at -= 1
    verb = _verb(tokens, verb_at)
    if verb is not None and not (participle(words[verb_at]) or words[verb_at].endswith("ing")):
        if verb not in _MOVING:  # "sales by", "attack on": a noun
            verb = None
    if verb is not None:
        change = _direction(verb, unit or "any") if word == "by" else None
        if verb not in _MOVING:
            return (verb,), None, change
        measure, lemmas = _subject(tokens, verb_at - 1)
        return (verb, *lemmas), measure, change
    if word == "by":
        change = _change_before(tokens, at - 1)
        return (), None, change
    if word in ("to", "at", "from", "above", "past", "beyond"):
        measure, lemmas = _subject(tokens, at - 1)
        return (*lemmas, *_verb_before(tokens, at - 1)), measure, None
    if word == "including":
        return ("include",), None, None
    return (_clause_verb(tokens, at - 1) if unit else ()), None, None


def _clause_verb(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The verb of the clause, over its other object: "fined the bank $2m", "sold it for $3"."""
    words = tokens.words
    for step in range(7):
        word = words[at - step]
        if not word or word in _MARKS or word in CONJUNCTIONS or word in RELATIVES:
            break
        if participle(word) or word.endswith("ing") or word in _TRANSITIVE:
            verb = _verb(tokens, at - step)
            if verb is not None and words[at - step - 1] not in DETERMINERS:
                return () if verb in _SAYING else (verb,)
        if word in AUXILIARIES:
            break
    return ()


def _change_before(tokens: Tokens, at: int) -> str | None:
    """A verb of change whose object stands between: "grow sales by 35 per cent"."""
    for step in range(5):
        word = tokens.words[at - step]
        if not word or word in _MARKS:
            return None
        verb = lemma(word)
        if verb in _UP or verb in _DOWN:
            return "up" if verb in _UP else "down"
    return None


def _verb(tokens: Tokens, at: int) -> str | None:
    """The lemma of the verb form at a token, `None` where it looks like none."""
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in _NOT_VERBS:
        return None
    if word == "including":
        return "include"
    if word in CLOSED:
        return "have" if word in HAVE else None
    if participle(word) or (word.endswith("ing") and len(word) > 5):
        return lemma(word)
    before = words[at - 1]
    if tokens.capital(at) and (tokens.capital(at - 1) or before in CLOSED):
        return None
    if before in ("to", "will", "would", "could", "may", "might", "can", "should", "must", "not",
                  "did", "does", "do"):  # fmt: skip
        return lemma(word)
    if word.endswith("s") and not word.endswith(("ss", "us", "'s")):
        if lemma(word) not in _TRANSITIVE:  # else a plural noun: "after elections thousands ..."
            return None
        return lemma(word) if before not in DETERMINERS and before not in PREPOSITIONS else None
    if word in _TRANSITIVE or word in _MOVING:
        return word
    return None


def _verb_before(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The verb that the noun phrase ending at a token is the object of."""
    for step in range(1, 6):
        word = tokens.words[at - step]
        if not word or word in _MARKS:
            return ()
        if word in CLOSED and word not in _SKIPPED:
            return ()
        if (participle(word) or word.endswith("ing")) and word not in _NOT_VERBS:
            return () if word in STATES else (lemma(word),)
    return ()


def _subject(tokens: Tokens, at: int) -> tuple[str | None, tuple[str, ...]]:
    """The noun phrase that ends at a token: its words, and the lemmas that it gives, last first."""
    words = tokens.words
    while words[at] in AUXILIARIES or words[at] in ("also", "now", "has", "had") or words[at].endswith("ly"):
        at -= 1
    measure, lemmas, first = _noun_before(tokens, at)
    while first > 1 and words[first - 1] in _SKIPPED:
        first -= 1
    if words[first - 1] in _PLACING and first > 1:  # "the death toll in the city rose"
        return _noun_before(tokens, first - 2)[:2]
    return measure, lemmas


def _noun_before(tokens: Tokens, at: int) -> tuple[str | None, tuple[str, ...], int]:
    """The noun phrase that ends at a token, its lemmas, and where it begins."""
    words = tokens.words
    start = at + 1
    while start > max(0, at - 5):
        word = words[start - 1]
        if not word.isalpha() or (word in CLOSED and word != "of"):
            break
        if word not in STATES and (participle(word) or word.endswith("ing")):
            # a participle before a noun is a verb, unless it stands first: "the confirmed deaths"
            if start > at or words[start - 2] not in DETERMINERS:
                break
        start -= 1
    while start <= at and words[start] == "of":
        start += 1
    if start > at or (tokens.capital(at) and at > 0):
        return None, (), start
    lemmas = [_lemma(word) for word in reversed(words[start : at + 1]) if word not in _EMPTY]
    kept = tuple(word for word in lemmas if word not in _SIZES)
    return tokens.said(start, at + 1), kept, start


_EMPTY = ONES.keys() | {"of", "people"}
_PLACING = frozenset("in from at for on since across among".split())


def _lemma(word: str) -> str:
    return lemma(word) if participle(word) else singular(word)


def _behind(tokens: Tokens, at: int, governed: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The states and verbs behind: what holds of the counted, and what they do to others."""
    words = tokens.words
    at = _over_phrase(tokens, at) if not governed else at
    found: list[str] = []
    auxiliary = None
    for _ in range(7):
        word = words[at]
        if word in AUXILIARIES:
            auxiliary = word
        elif word in STATES:
            if auxiliary is None and participle(word) and _object(tokens, at + 1):
                break  # "three gunmen killed two"
            found.append(_lemma(word))
            if auxiliary is None and words[at + 1] not in ("and", "or"):
                break
        elif word in RELATIVES or word.endswith("ly") or word in _SKIPPED or word in _ADVERBS:
            pass
        elif word in ("and", "or") and found and words[at + 1] in STATES:
            pass
        else:
            break
        at += 1
    word = words[at]
    if governed and auxiliary is None and not found:
        return (), ()
    if found:
        return tuple(found), ()
    return _finite(tokens, at, auxiliary)


_ADVERBS = frozenset("also not now still already more far so yet since later reportedly".split())


def _over_phrase(tokens: Tokens, at: int) -> int:
    """The token behind a prepositional phrase that follows the noun: "12 people on board died"."""
    words = tokens.words
    start = at + (words[at] == ",")
    if words[start] in ("including", "most", "mostly", "many", "some", "all", "among"):
        for step in range(1, 15):  # "12 people, including five children, were killed"
            word = words[start + step]
            if word in ("was", "were", "have", "has", "had", "are"):
                return start + step
            if word in (";", ".", ":", "who", "which", ""):
                break
        return at
    if words[at] not in ("in", "on", "at", "from", "of", "aboard", "inside", "near", "with", "among"):
        return at
    for step in range(1, 7):
        word = words[at + step]
        if word in AUXILIARIES:
            return at + step
        if step > 1 and participle(word) and words[at + step - 1] not in CLOSED:
            return at + step
        if not word.isalpha() or (word in CLOSED and step > 1 and word not in ("the", "a", "an", "of")):
            break
    return at


def _finite(
    tokens: Tokens, at: int, auxiliary: str | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in CLOSED or word in _NOT_VERBS:
        if word == "to" and words[at + 1].isalpha() and words[at + 1] not in CLOSED:
            return (words[at + 1],), ()
        return (), ()
    passive = auxiliary in BE
    if participle(word) or (passive and word.endswith("ing")):
        verb = lemma(word)
    elif auxiliary is not None and auxiliary not in BE and not plural(word):
        verb = word
    elif auxiliary is None and word in _PLAIN:
        verb = word
    else:
        return (), ()
    held = [verb]
    if verb == "lose" and (words[at + 2] in ("life", "lives") or words[at + 1] in ("life", "lives")):
        return ("lose life", "lose"), ()
    if words[at + 1] in STATES:  # "were left trapped"
        held.insert(0, _lemma(words[at + 1]))
    if (not passive or word.endswith("ing")) and _object(tokens, at + 1):
        return (), (verb, *with_object(tokens, at, verb))
    return (*held, *destination(tokens, at + 1)), ()


_PLAIN = frozenset("die remain live work fight serve stay face need arrive flee".split())


def _object(tokens: Tokens, at: int) -> bool:
    """Does an object begin here: an article, a number, a name, a bare noun?"""
    word = tokens.words[at]
    if not word or word in _MARKS or word in STATES:
        return False
    if word in PREPOSITIONS or word in AUXILIARIES or word.endswith("ly"):
        return False
    if not word.isalpha() and tokens.words[at + 1] in STATES:
        return False  # "nine killed, 12 injured" without its comma
    if word in ("and", "or", "but", "when", "while", "after", "as", "because", "that", "who", "later"):
        return False
    return tokens.capital(at) is False or word not in _DAYS


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
