"""The comparisons that tell whether two figures answer one question; none looks at the values.

Each is symmetric and gives one of its levels; what a level weighs is learnt from reports that
print one distinctive figure (`tools/alignment.py`).
"""

from __future__ import annotations

from claimcheck.kinds.quantity.intervals import measure
from claimcheck.kinds.quantity.profile import Profile
from claimcheck.kinds.quantity.slots import (
    ELSEWHERE,
    LATER,
    LOCAL,
    compare_periods,
    compare_places,
    compare_subjects,
    is_anybody,
    may_count_people,
    of_another_event,
)
from claimcheck.model.evidence import ARTICLES, COMPANY, FRAMES, RARE, Setting, evidence
from claimcheck.model.evidence import articles as articles_of
from claimcheck.model.evidence import company as company_of
from claimcheck.model.evidence import frame as frame_of
from claimcheck.model.finding import UNDATED, UNSTATED
from claimcheck.text.english.person_nouns import PEOPLE


def family(a: Profile, b: Profile, setting: Setting) -> str:
    """How often two figures of a sort answer one question by themselves."""
    return a.family if a.family == b.family else "things"


def counted(a: Profile, b: Profile, setting: Setting) -> str:
    """What is counted, or what a measured figure is an amount of."""
    if a.value.unit is not None:
        return _measured(a, b, setting)
    if a.head is None and b.head is None and not a.narrow and not b.narrow:
        return _measured(a, b, setting) if a.measured and b.measured else "both understood"
    if a.head is None or b.head is None:
        return "both understood" if a.head == b.head else "understood"
    if a.head == b.head:
        return "same rare" if setting.told((a.head,), (b.head,)) >= RARE else "same"
    if is_anybody(a.head) or is_anybody(b.head):
        return "anybody" if all(may_count_people(x.value) for x in (a, b)) else "related"
    if a.head in PEOPLE and b.head in PEOPLE:
        return "people"
    near = a.head in b.claim.context or b.head in a.claim.context
    return "named" if near else "other"


def _measured(a: Profile, b: Profile, setting: Setting) -> str:
    if not a.measured or not b.measured:
        return "unnamed amounts" if a.measured == b.measured else "unnamed amount"
    if a.measured & b.measured:
        told = setting.told(tuple(a.measured), tuple(b.measured))
        return "same rare amount" if told >= RARE else "same amount"
    return "other amount"


def qualifiers(a: Profile, b: Profile, setting: Setting) -> str:
    """The words that narrow what is counted."""
    if a.narrowing == b.narrowing:
        return "equal" if a.narrowing else "none"
    if a.narrowing & b.narrowing:
        return "shared"
    return "disjoint" if a.narrowing and b.narrowing else "one side"


def predicate(a: Profile, b: Profile, setting: Setting) -> str:
    """What governs the figures: the verbs, or the noun that names them."""
    if not a.governing or not b.governing:
        return "unstated" if a.governing == b.governing else "one side"
    if a.nearest == b.nearest:
        return "same"
    if a.governing & b.governing:
        return "shared"
    around = a.governing & set(b.claim.context) or b.governing & set(a.claim.context)
    return "in the sentence" if around else "other"


def rules(a: Profile, b: Profile, setting: Setting) -> str:
    """The rules that claim the two."""
    if a.claim.rule == b.claim.rule:
        return "same narrow" if a.narrow else "same broad"
    return "two narrow" if a.narrow and b.narrow else "two"


def participants(a: Profile, b: Profile, setting: Setting) -> str:
    """Whose the figures are, or else the names in their clauses."""
    if a.claim.scope.subject and b.claim.scope.subject:
        same = compare_subjects(a.claim, b.claim).outcome == "equal"
        kind = "person" if a.value.age and b.value.age else "owner"
        return f"{'same' if same else 'other'} {kind}"
    if not a.actors or not b.actors:
        return "unstated" if a.actors == b.actors else "one side"
    told = setting.told(tuple(a.actors), tuple(b.actors))
    return ("shared rare" if told >= RARE else "shared") if told else "disjoint"


def place(a: Profile, b: Profile, setting: Setting) -> str:
    """Where, as the clauses say."""
    outcome = compare_places(a.claim, b.claim, setting.lexicon).outcome
    if outcome in ("within", "holds"):
        return "nested"
    if outcome == ELSEWHERE:  # what `home` compares
        return "unstated" if a.claim.scope.place == b.claim.scope.place else "one side"
    return {LOCAL: "a part", UNSTATED: "one side"}.get(outcome, outcome)


def home(a: Profile, b: Profile, setting: Setting) -> str:
    """Do the sentences tell of the place of their articles, or of elsewhere?"""
    return ("both at home", "one elsewhere", "both elsewhere")[
        a.claim.elsewhere + b.claim.elsewhere
    ]


def period(a: Profile, b: Profile, setting: Setting) -> str:
    """As of when, as the clauses say; tolls of other years stand in every report of a disaster."""
    if of_another_event(a.claim, b.claim):
        return "another year"
    outcome = compare_periods(a.claim, b.claim, False).outcome
    outcome = outcome.removesuffix(f", {UNDATED}")
    return {LATER: "stages", UNSTATED: "one side"}.get(outcome, outcome)


def status(a: Profile, b: Profile, setting: Setting) -> str:
    """Reported, forecast, alleged, denied, or an earlier level."""
    one, two = a.claim.scope.status, b.claim.scope.status
    if one == two:
        return "reported" if one in (None, "reported") else "marked alike"
    return "earlier" if "previous" in (one, two) else "differs"


def speaker(a: Profile, b: Profile, setting: Setting) -> str:
    """Who gives the figures."""
    one, two = a.claim.scope.speaker, b.claim.scope.speaker
    if not one or not two:
        return "unstated" if one == two else "one side"
    return "same" if set(one.lower().split()) & set(two.lower().split()) else "differs"


_BINS = ((0.7, "most"), (0.4, "much"), (0.18, "some"), (0.001, "hardly any"))
_SHARES = (*(name for _, name in _BINS), "none")


def _bin(share: float) -> str:
    return next((name for least, name in _BINS if share >= least), "none")


def words(a: Profile, b: Profile, setting: Setting) -> str:
    """The words of the sentences and those next to the figures, weighted by their rarity.

    One comparison: in two sentences that share most of their words, several figures stand in a row,
    and only what is next to them tells which is which.
    """
    around = _bin(setting.shared(a.words, b.words))
    beside = _bin(setting.shared(a.near, b.near)) if a.near and b.near else "unknown"
    return f"{around} and {beside}"


_PAIRS = tuple(f"{one} and {two}" for one in _SHARES for two in (*_SHARES, "unknown"))


_SUMS = ((14.0, "very many"), (9.0, "many"), (6.0, "several"), (4.0, "a few"), (2.0, "one rare"),
         (0.001, "common ones"))  # fmt: skip


def wording(a: Profile, b: Profile, setting: Setting) -> str:
    """The words that the sentences share, by how much they tell together."""
    told = setting.told(a.words, b.words)
    return next((name for least, name in _SUMS if told >= least), "none")


def beside(a: Profile, b: Profile, setting: Setting) -> str:
    """The words next to the figures that are the same, by how much they tell together."""
    told = setting.told(a.near, b.near)
    return next((name for least, name in _SUMS if told >= least), "none")


def frame(a: Profile, b: Profile, setting: Setting) -> str:
    """How far the sentences run on alike on either side of the figures."""
    return frame_of(a.claim, b.claim)


def company(a: Profile, b: Profile, setting: Setting) -> str:
    """What else the two sentences state alike, figures or dates."""
    return company_of(setting.company(a.claim, b.claim))


def articles(a: Profile, b: Profile, setting: Setting) -> str:
    """Do the two articles tell one event, by the rare words of all they say?"""
    return articles_of(setting.alike(a.claim.document, b.claim.document))


def standing(a: Profile, b: Profile, setting: Setting) -> str:
    """Where the figures stand in their articles."""
    return ("neither leads", "one leads", "both lead")[a.claim.lead + b.claim.lead]


def change(a: Profile, b: Profile, setting: Setting) -> str:
    """Are they levels or differences ("rose 8%"), wholes or parts?"""
    moves = [x.value.direction is not None for x in (a, b)]
    parts = [x.value.part or x.value.increment for x in (a, b)]
    if moves[0] != moves[1]:
        return "one is a difference"
    if parts[0] != parts[1]:
        return "one is a part"
    return "differences" if moves[0] else "alike"


_SIZES = ((1.1, "a tenth"), (1.25, "a quarter"), (1.5, "a half"), (2.0, "double"),
          (5.0, "fivefold"), (20.0, "twentyfold"), (200.0, "two hundredfold"))  # fmt: skip


def size(a: Profile, b: Profile, setting: Setting) -> str:
    """Within how much of each other the two are.

    Of the question only absurd pairs tell, so all up to fivefold weigh alike; but two figures that
    cannot both hold are the likelier two versions of one the closer they are.  None, and a rise
    beside a fall, are in the middle.
    """
    one, two = (_magnitude(x) for x in (a, b))
    turned = a.value.direction and b.value.direction and a.value.direction != b.value.direction
    if not one or not two or turned:
        return "double"
    ratio = max(one, two) / min(one, two)
    return next((name for most, name in _SIZES if ratio < most), "beyond")


def _magnitude(x: Profile) -> float:
    """The number in the base unit of its dimension; scales with an offset are compared as said."""
    unit = measure(x.value.unit)
    return abs(x.value.number or x.value.low or 0) * (unit.factor if unit is not None else 1.0)


EVIDENCE = (
    evidence(family, "people", "things", "money", "percent", "share", "time", "age", "score",
              "measure"),
    evidence(counted, "same rare", "same", "same rare amount", "same amount",
              "anybody", "people", "understood",
              "both understood", "related", "named", "other", "unnamed amounts",
              "unnamed amount", "other amount", differ=("other", "other amount")),
    evidence(qualifiers, "equal", "none", "shared", "one side", "disjoint", differ=("disjoint",)),
    evidence(predicate, "same", "shared", "in the sentence", "one side", "unstated", "other",
              differ=("other",)),
    evidence(rules, "same narrow", "same broad", "two", "two narrow"),
    evidence(participants, "same person", "same owner", "shared rare", "shared", "one side",
              "unstated", "disjoint", "other owner", "other person",
              differ=("disjoint", "other owner", "other person"), sole=("same person",)),
    evidence(place, "equal", "nested", "unstated", "one side", "a part", "differs",
              differ=("differs",)),
    evidence(home, "both at home", "both elsewhere", "one elsewhere"),
    evidence(period, "equal", "unstated", "one side", "stages", "differs", "another year",
              differ=("differs", "another year")),
    evidence(status, "reported", "marked alike", "differs", "earlier",
              differ=("differs", "earlier")),
    evidence(speaker, "same", "unstated", "one side", "differs", differ=("differs",)),
    evidence(words, *_PAIRS),
    evidence(wording, *(name for _, name in _SUMS), "none"),
    evidence(beside, *(name for _, name in _SUMS), "none"),
    evidence(frame, *FRAMES),
    evidence(company, *COMPANY),
    evidence(articles, *ARTICLES),
    evidence(standing, "both lead", "one leads", "neither leads"),
    evidence(change, "alike", "differences", "one is a part", "one is a difference",
              differ=("one is a part", "one is a difference")),
    evidence(size, *(name for _, name in _SIZES), "beyond"),
)  # fmt: skip
"""The comparisons of figures, in the order in which they are told."""
