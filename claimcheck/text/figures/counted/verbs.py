"""Verbs around numbers: classes of them, and telling a verb form from a noun.

The classes follow B. Levin, English Verb Classes and Alternations (1993): 45.6 (calibratable
changes of state) for what rises and falls.
"""

from __future__ import annotations

from claimcheck.text.english.classes import BE, CLOSED, DETERMINERS, HAVE, MODALS, PREPOSITIONS
from claimcheck.text.english.forms import participle
from claimcheck.text.english.verbs import lemma
from claimcheck.text.figures.counted.phrase import STATES
from claimcheck.text.figures.numerals.tokens import Tokens

UP = frozenset(
    "rise climb gain jump surge soar increase grow advance rally add leap spike swell rebound "
    "appreciate strengthen accelerate inflate expand raise lift boost hike balloon rocket "
    "improve".split()
)
DOWN = frozenset(
    "fall drop decline decrease lose slip slide plunge plummet tumble sink shed dip slump shrink "
    "contract ease cut reduce lower retreat weaken crash dive trim slash depreciate halve".split()
)
_MEASURED_ONLY = frozenset(
    "gain lose add shed advance raise cut lift boost reduce lower trim slash drop expand crash "
    "ease dip dive improve".split()
)
"""Verbs of change that also take plain objects: "lost 12 soldiers", "cut 300 jobs"."""
_DIFFERENCES = frozenset("percent point share cent penny sen".split()) | {
    "percentage point",
    "basis point",
    "times count",
}
"""Units in which differences are told."""
ENDING = frozenset("edge inch nudge tick trend trade finish end close be open settle".split())
"""Verbs that "up 8%", "8% higher" follow without saying a direction themselves."""
MOVING = UP | DOWN | frozenset("stand remain reach hit get go come move total amount".split())
"""Verbs that lead to a level: "climbed to 15", "stood at 15"."""
TRANSITIVE = MOVING | frozenset(
    "kill wound injure claim destroy damage displace strand trap affect deploy send arrest detain "
    "launch pass top exceed number contain need want host employ own operate face fund award earn "
    "target attack threaten sentence jail infect evacuate rescue capture seize approve sign order "
    "buy sell win beat open close fire test back leave cost take make see include cover involve "
    "require represent offer give find hold join carry produce build spend pay receive hire "
    "recruit train house shelter feed flood shoot stab execute murder bury treat store generate "
    "span measure weigh last score concede miss attract draw keep value raze fine owe".split()
)
"""Verbs that news uses with a number as object, for forms that could be nouns as well."""
INTRANSITIVE = frozenset(
    "die remain live work fight serve stay arrive flee march protest gather attend turn drown "
    "perish suffer escape return vote survive".split()
)
"""Verbs that the counted do, for base forms: "dozens die", "thousands march"."""
SAYING = frozenset("say add tell note think believe know suggest warn".split())
"""Verbs that take a clause, not a number, as object."""
RAISING = frozenset(
    "know think believe say report fear presume confirm expect understand allege suspect estimate "
    "set feel".split()
)
"""Verbs behind which the one that matters comes: "are thought to have been infected"."""
STATIVE = BE | frozenset(
    "stands stood reach reached reaches hit hits total totals totalled totaled exceed exceeds "
    "exceeded pass passed passes remains remained top topped tops numbered".split()
)
"""Forms between a measure and its value: "the toll reached 15"."""
SKIPPED = frozenset(
    "the its their his her our your my a an another these those also only just still all further "
    "additional combined total estimated record then now sharply slightly already some even nearly "
    "almost currently both".split()
)
"""Words that stand between a verb and its number and say nothing of the two."""
MARKS = frozenset(',;:.()[]"“”!?–—')
NOT_VERBS = frozenset(
    "during according evening morning hundred building thing nothing something anything everything "
    "meeting string spring wedding ring king wing".split()
)
_BASE_AHEAD = MODALS | frozenset("to not did does do".split())


def direction(verb: str, unit: str | None) -> str | None:
    """`up` or `down` where a verb with an amount of that unit says a difference.

    >>> direction("rise", None), direction("lose", "percent"), direction("lose", "usd")
    ('up', 'down', None)
    """
    if verb in _MEASURED_ONLY and unit not in _DIFFERENCES:
        return None
    return "up" if verb in UP else "down" if verb in DOWN else None


def verb_at(tokens: Tokens, at: int) -> str | None:
    """The lemma of the verb form at a token, `None` where it looks like none."""
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in NOT_VERBS:
        return None
    if word == "including":
        return "include"
    if word in CLOSED:
        return "have" if word in HAVE else None
    before = words[at - 1]
    if participle(word) or (word.endswith("ing") and len(word) > 4):
        noun = word.endswith("ing") and (before in DETERMINERS or before == "of")
        return None if noun else lemma(word)
    if tokens.capital(at) and (tokens.capital(at - 1) or before in CLOSED):
        return None
    if before in _BASE_AHEAD:
        return lemma(word)
    base = lemma(word)
    if base not in TRANSITIVE:  # else a plural noun: "after elections thousands ..."
        return None
    noun = before in DETERMINERS or before in PREPOSITIONS or participle(before)
    return None if noun else base


def finished(word: str) -> bool:
    """Is a form surely verbal: past tense, participle, -ing?"""
    return participle(word) or (word.endswith("ing") and word not in NOT_VERBS)


def state(word: str) -> str:
    """A state word as a predicate names it: `injured` -> `injure`, `dead` -> `dead`."""
    return lemma(word) if participle(word) and word in STATES else word
