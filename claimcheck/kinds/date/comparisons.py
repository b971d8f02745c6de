"""The comparisons that tell whether two dates date one event.

Each is symmetric and gives one of its levels.  Only `distance` looks at the values: what recurs
(quakes, matches, votes) outnumbers what is misdated by months.
"""

from __future__ import annotations

from claimcheck.kinds.date.event import happens_once
from claimcheck.kinds.date.profile import Profile
from claimcheck.kinds.date.undated import WEEK, either_way, reaches
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.evidence import ARTICLES, COMPANY, FRAMES, RARE, Setting, evidence
from claimcheck.model.evidence import articles as articles_of
from claimcheck.model.evidence import company as company_of
from claimcheck.model.evidence import frame as frame_of

_SPEECH = frozenset(["neutral", "assertive", "denying"])


def grain(a: Profile, b: Profile, setting: Setting) -> str:
    """How finely the two are said."""
    if a.dimension == "clock":
        return "clock times"
    one, two = (x.value.granularity or "unresolved" for x in (a, b))
    if one != two:
        return "two grains"
    return {"day": "days", "month": "months", "year": "years"}.get(one, "others")


def event(a: Profile, b: Profile, setting: Setting) -> str:
    """What is dated: the verb or the noun that the date belongs to."""
    if not a.head or not b.head:
        return "unstated" if a.head == b.head else "one side"
    if a.head == b.head:
        if setting.told(tuple(a.parts), tuple(b.parts)) >= RARE:
            return "same of the same"
        return "same rare" if setting.told((a.head,), (b.head,)) >= RARE else "same"
    if a.head in b.around or b.head in a.around:
        return "in the clause"
    return "other"


def statement(a: Profile, b: Profile, setting: Setting) -> str:
    """Is it the day on which somebody said something?"""
    cues = setting.lexicon.cues
    said = [cues.get(x.value.head or "") in _SPEECH for x in (a, b)]
    return ("of neither", "of one", "of both")[sum(said)]


_BINS = ((0.75, "most"), (0.5, "much"), (0.3, "some"), (0.15, "little"), (0.001, "hardly"))
_SHARES = (*(name for _, name in _BINS), "none")
_SUMS = ((14.0, "very many"), (9.0, "many"), (6.0, "several"), (4.0, "a few"), (2.0, "one rare"),
         (0.001, "common ones"))  # fmt: skip


def participants(a: Profile, b: Profile, setting: Setting) -> str:
    """Who and what takes part, by the words of the clauses."""
    if not a.near or not b.near:
        return "unstated"
    share = setting.shared(a.near, b.near)
    return next((name for least, name in _BINS if share >= least), "none")


def sentence(a: Profile, b: Profile, setting: Setting) -> str:
    """The words of the sentences, weighted by how rare they are in the story."""
    share = setting.shared(a.words, b.words)
    return next((name for least, name in _BINS if share >= least), "none")


def wording(a: Profile, b: Profile, setting: Setting) -> str:
    """The words that the sentences share, by how much they tell together."""
    told = setting.told(a.words, b.words)
    return next((name for least, name in _SUMS if told >= least), "none")


def frame(a: Profile, b: Profile, setting: Setting) -> str:
    """How far the sentences run on alike on either side of the dates."""
    return frame_of(a.claim, b.claim)


def company(a: Profile, b: Profile, setting: Setting) -> str:
    """What else the two sentences state alike, figures or dates."""
    return company_of(setting.company(a.claim, b.claim))


def articles(a: Profile, b: Profile, setting: Setting) -> str:
    """Do the two articles tell one event, by the rare words of all they say?"""
    return articles_of(setting.alike(a.claim.document, b.claim.document))


def standing(a: Profile, b: Profile, setting: Setting) -> str:
    """Where the dates stand in their articles."""
    return ("neither leads", "one leads", "both lead")[a.claim.lead + b.claim.lead]


def home(a: Profile, b: Profile, setting: Setting) -> str:
    """Do the sentences tell of the place of their articles, or of elsewhere?"""
    return ("both at home", "one elsewhere", "both elsewhere")[
        a.claim.elsewhere + b.claim.elsewhere
    ]


def bound(a: Profile, b: Profile, setting: Setting) -> str:
    """Since, until, by or on the day?"""
    if a.value.bound == b.value.bound:
        return "equal"
    return "one side" if None in (a.value.bound, b.value.bound) else "differs"


def form(a: Profile, b: Profile, setting: Setting) -> str:
    """Written out, or counted from the day of the report?"""
    return ("written", "one counted", "counted")[a.value.relative + b.value.relative]


_DISTANCES = ((1, "a day"), (7, "days"), (45, "weeks"), (400, "months"))


def _is_slip(a: DateValue, b: DateValue) -> bool:
    """Do two days, both with their number, differ in the year or in the month alone?"""
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high:
        return False
    if a.low.day != b.low.day or not (a.digits and b.digits):
        return False
    return a.low.month == b.low.month or a.low.year == b.low.year


def distance(a: Profile, b: Profile, setting: Setting) -> str:
    """How far the two lie apart; of the question all of one week tell alike.

    "2 May" and "2 June" lie one slip of the pen apart, as do two days.  Clock times alone are of
    the days of their reports.
    """
    if a.dimension == "clock" and a.claim.as_of and b.claim.as_of:
        days = abs((a.claim.as_of - b.claim.as_of).days)
        return next((name for most, name in _DISTANCES[1:] if days <= most), "years")
    reach = reaches(a.value, b.value)
    if reach is None:
        return "days"
    if happens_once(a.value, b.value):
        return "of what happens once"
    (low, high), (other_low, other_high) = reach
    between = max((low - other_high).days, (other_low - high).days)
    if between > WEEK and either_way(a.claim, b.claim):
        return "days"
    if _is_slip(a.value, b.value):
        return "a day"
    return next((name for most, name in _DISTANCES if between <= most), "years")


EVIDENCE = (
    evidence(grain, "days", "months", "years", "clock times", "others", "two grains"),
    evidence(event, "same of the same", "same rare", "same", "in the clause", "one side",
              "unstated", "other", differ=("other",)),
    evidence(statement, "of both", "of neither", "of one", differ=("of one",)),
    evidence(participants, *_SHARES, "unstated", differ=("none",)),
    evidence(sentence, *_SHARES),
    evidence(wording, *(name for _, name in _SUMS), "none"),
    evidence(frame, *FRAMES),
    evidence(company, *COMPANY),
    evidence(articles, *ARTICLES),
    evidence(standing, "both lead", "one leads", "neither leads"),
    evidence(home, "both at home", "both elsewhere", "one elsewhere"),
    evidence(bound, "equal", "one side", "differs", differ=("differs",)),
    evidence(form, "written", "one counted", "counted"),
    evidence(distance, *(name for _, name in _DISTANCES), "years", "of what happens once"),
)  # fmt: skip
"""The comparisons of dates, in the order in which they are told."""
