"""How attributions are accepted, blocked, scored and compared.

One utterance is found by what its wordings share, never by a score over the whole string; then
the wordings are compared, and apart from them the speakers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from claimcheck.kinds import Gate
from claimcheck.kinds._attribution_speaker import (
    MEMBER,
    NAMED,
    NOBODY,
    OTHER,
    SAME,
    SPELLED,
    UNSTATED,
    UNSURE,
    VAGUE,
    Speaker,
    compare_speakers,
    speaker,
)
from claimcheck.kinds._attribution_wording import Wording, wording
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.persons import is_romanised, surname
from claimcheck.text.wording import LONG_RUN, RUN, Change, Overlap, overlap
from claimcheck.text.wording_words import Word, grams, phrase

if TYPE_CHECKING:
    from claimcheck.kinds.attribution import Attribution

STORY_BOUND = False
"""A quotation is the same in whatever story it is printed."""


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on attributions."""

    modes: tuple[str, ...] = ("direct", "mixed", "indirect")
    """Which attributions the rule claims."""
    least_words: int = 2
    """Words below which a quotation is too short to be found again."""
    coverage: float = 0.6
    """Share of the shorter wording that must return in the longer."""
    stock: int = 10
    """Shared words up to which two speakers may each have said it of themselves."""
    paraphrase: float = 0.6
    """Share of the meaningful words of a paraphrase that must return in the quotation."""


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def gate(options: Options) -> Gate:
    """None: the words themselves are the evidence."""
    return Gate()


def _value(claim: Claim) -> Attribution:
    return cast("Attribution", claim.value)


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, if its mode is asked for and it has words enough."""
    value = _value(mention)
    if value.mode not in options.modes:
        return None
    return mention if len(wording(mention, value).said) >= options.least_words else None


def subject(claim: Claim) -> str:
    """The first words of what is said."""
    said = _value(claim).words.strip("“”\"‘’'")
    return said if len(said) <= 60 else said[:59].rstrip() + "…"


# ── Blocking ────────────────────────────────────────────────────────────────────────────────────


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """Runs of words that two wordings of one sentence share, and speaker with word.

    All runs of four; inside marks runs of three that begin and end in a word of meaning, and of
    two such words; of a named speaker each longer word, for quotation beside paraphrase.
    """
    own = wording(claim, _value(claim))
    yield from ("4 " + " ".join(w.key for w in run) for run in grams(own.said, RUN))
    if own.direct:
        yield from _short_runs(own)
    who = surname(_value(claim).entity or "")
    if who and len(own.stems) >= 4:
        yield from (f"s {who} {stem}" for stem in sorted(own.stems) if len(stem) > 5)


def _short_runs(own: Wording) -> Iterator[str]:
    for size in (2, 3):
        for run in grams(own.said, size):
            if run[0].content and run[-1].content and not _is_name(run):
                yield f"{size} " + " ".join(word.key for word in run)


def _is_name(run: Iterable[Word]) -> bool:
    return all(word.text[:1].isupper() or word.key.isdigit() for word in run)


# ── Scoring ─────────────────────────────────────────────────────────────────────────────────────


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """The share of the shorter wording that the longer has too; 0 where that is too little."""
    if left.document == right.document and left.span.overlaps(right.span):
        return 0.0
    mine, other = wording(left, _value(left)), wording(right, _value(right))
    found = overlap(mine.said, other.said)
    covered = found.coverage >= options.coverage or found.run >= LONG_RUN
    if found.related and covered and _enough(left, right, mine, other, found, lexicon):
        return max(options.coverage, found.coverage)
    if not (mine.direct and other.direct):
        return _paraphrase(left, right, mine, other, options, lexicon)
    return options.coverage if _one_sentence(left, right, mine, other, found, lexicon) else 0.0


def _one_sentence(
    left: Claim, right: Claim, mine: Wording, other: Wording, found: Overlap, lexicon: Lexicon
) -> bool:
    """Do two long quotations of one speaker share a sentence, short as it may be?"""
    if found.run <= RUN:
        return False
    sides = ((mine.said, found.left), (other.said, found.right))
    shared = [[w for w in said if start <= w.start < end] for said, (start, end) in sides]
    telling = _telling_words(mine.said, found.left) >= 2
    closes = any(run[-1].ends or run[0] is said[0]
                 for run, (said, _) in zip(shared, sides, strict=True))  # fmt: skip
    return telling and closes and _one_speaker(left, right, lexicon, vague=True)


def _enough(
    left: Claim, right: Claim, mine: Wording, other: Wording, found: Overlap, lexicon: Lexicon
) -> bool:
    """Are there words enough that the two must be one utterance?

    A reporter's own words say the same of two speakers easily; without marks on both sides they
    must be many, or the speaker the same.
    """
    if mine.direct and other.direct:
        if min(len(mine.said), len(other.said)) < RUN:
            return _telling(left, right, mine, other)
        return found.run >= LONG_RUN or _distinct(left, right, mine, other, found, lexicon)
    if (mine.direct or other.direct) and found.run >= LONG_RUN:
        return True
    return found.run >= RUN and _one_speaker(left, right, lexicon, vague=found.run > RUN + 1)


def _distinct(
    left: Claim, right: Claim, mine: Wording, other: Wording, found: Overlap, lexicon: Lexicon
) -> bool:
    """Is a run of a few words no set phrase: of one speaker, or in sentences on one matter?

    "The president of the United States" stands in many quotations that have nothing in common.
    """
    telling = min(_telling_words(mine.said, found.left), _telling_words(other.said, found.right))
    if telling < 2:
        return False
    said = {word.key for word in (*mine.said, *other.said)}
    around = (set(left.context) & set(right.context)) - said
    whole = found.contained or (found.coverage >= 0.8 and telling > 2)
    return whole or len(around) >= 2 or _one_speaker(left, right, lexicon)


def _telling_words(said: Iterable[Word], run: tuple[int, int]) -> int:
    """Words of meaning in a stretch, names not counted."""
    inside = (word for word in said if run[0] <= word.start < run[1])
    return sum(word.content and not word.text[:1].isupper() for word in inside)


def _one_speaker(left: Claim, right: Claim, lexicon: Lexicon, *, vague: bool = False) -> bool:
    """Is the speaker the same; with `vague` also where one text leaves him nameless?"""
    came = compare_speakers(_speaker(left, lexicon), _speaker(right, lexicon), lexicon)
    return came in ((SAME, SPELLED, MEMBER, VAGUE) if vague else (SAME, SPELLED, MEMBER))


def _telling(left: Claim, right: Claim, mine: Wording, other: Wording) -> bool:
    """Does a phrase of two or three words say enough: both of meaning, in a shared context?"""
    shorter = min(mine.said, other.said, key=len)
    if not (mine.direct and other.direct) or sum(word.content for word in shorter) < 2:
        return False
    return len(set(left.context) & set(right.context)) >= 2 + len(shorter)


def _paraphrase(
    left: Claim, right: Claim, mine: Wording, other: Wording, options: Options, lexicon: Lexicon
) -> float:
    """Indirect speech beside a quotation of the same speaker, by the words of meaning."""
    shared = len(mine.stems & other.stems)
    fewer = min(len(mine.stems), len(other.stems))
    if shared < 4 or shared < options.paraphrase * fewer:
        return 0.0
    return 0.8 * shared / fewer if _one_speaker(left, right, lexicon) else 0.0


def _speaker(claim: Claim, lexicon: Lexicon) -> Speaker:
    return speaker(_value(claim), lexicon)


# ── Comparing ───────────────────────────────────────────────────────────────────────────────────


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> tuple[Comparison, ...]:
    """The ladder: speakers that differ first, then the wording."""
    mine, other = wording(left, _value(left)), wording(right, _value(right))
    found = overlap(mine.said, other.said)
    said = _wordings(mine, other, found)
    spoke = _speakers(left, right, mine, other, found, options, lexicon)
    if spoke.relation is Relation.AGREEMENT:
        return (Comparison(said.relation, (*said.slots, *spoke.slots), said.severity),)
    joined = Comparison(spoke.relation, (*spoke.slots, *said.slots), spoke.severity)
    if spoke.relation is Relation.DIFFERENT_SCOPE or said.relation is Relation.AGREEMENT:
        return (joined,)
    return joined, Comparison(said.relation, (*said.slots, *spoke.slots), said.severity)


def _wordings(mine: Wording, other: Wording, found: Overlap) -> Comparison:
    if found.identical:
        return Comparison(Relation.AGREEMENT, (SlotComparison("wording", "equal"),))
    marks = mine.direct + other.direct
    if not marks or (not found.related and marks < 2):
        return Comparison(Relation.AGREEMENT, (SlotComparison("wording", "paraphrased"),))
    if not found.rewordings:
        slots = (_excerpt(found), *_leads(mine, other, found))
        return Comparison(Relation.EXCERPT, slots)
    if marks < 2:
        return Comparison(Relation.AGREEMENT, (SlotComparison("wording", "paraphrased"),))
    slots = tuple(_slot(change) for change in found.rewordings[:8])
    severity = Severity.NOTE if all(map(_slight, found.rewordings)) else None
    return Comparison(Relation.REWORDED, slots, severity)


def _excerpt(found: Overlap) -> SlotComparison:
    left = sum(len(change.left) for change in found.changes)
    right = sum(len(change.right) for change in found.changes)
    return SlotComparison("wording", "cut", f"{left} words more", f"{right} words more")


def _slot(change: Change) -> SlotComparison:
    left, right = (_numbers(side) for side in (change.left, change.right))
    outcome = "number differs" if left and right and left != right else "differs"
    return SlotComparison("wording", outcome, _shown(change.left), _shown(change.right))


def _numbers(some: Iterable[Word]) -> set[str]:
    return {word.key for word in some if word.key[0].isdigit()}


def _shown(some: tuple[Word, ...]) -> str:
    """The words, those in the middle left out where there are many."""
    if len(some) > 16:
        return f"{phrase(some[:8])} … {phrase(some[-6:])}"
    return phrase(some) or "nothing"


_NEGATIONS = frozenset(("not", "no", "never", "nobody", "nothing", "cannot", "can't", "won't"))


def _slight(change: Change) -> bool:
    """Do only small words without a negation differ?"""
    both = (*change.left, *change.right)
    return len(both) <= 3 and all(
        not word.content and word.key not in _NEGATIONS and not word.key[0].isdigit()
        for word in both
    )


def _leads(mine: Wording, other: Wording, found: Overlap) -> tuple[SlotComparison, ...]:
    """The reporter's words before a quotation that is cut in mid-sentence, beside the whole."""
    first = found.changes[0] if found.changes else None
    if first is None:
        return ()
    lead, whole = (mine.lead, first.right) if mine.lead else (other.lead, first.left)
    if not lead or not whole or whole[-1].ends:
        return ()
    sides = (phrase(lead[-12:]), phrase(whole[-12:]))
    left, right = sides if mine.lead else sides[::-1]
    meaning = {word.key[:6] for word in lead if word.content}
    fits = meaning & {word.key[:6] for word in whole} or not meaning
    return (SlotComparison("lead-in", "fits" if fits else "in other words", left, right),)


def _speakers(
    left: Claim,
    right: Claim,
    mine: Wording,
    other: Wording,
    found: Overlap,
    options: Options,
    lexicon: Lexicon,
) -> Comparison:
    a, b = _speaker(left, lexicon), _speaker(right, lexicon)
    outcome = compare_speakers(a, b, lexicon)
    slot = SlotComparison("speaker", _told(outcome, a, b), a.text, b.text)
    if outcome == OTHER:
        if _is_phrase(left, right, found, options):
            stock = SlotComparison("wording", f"a phrase of {found.shared} words only")
            return Comparison(Relation.DIFFERENT_SCOPE, (slot, stock))
        tied = _tied(left, mine, found.left) and _tied(right, other, found.right)
        if not tied or _passes_on(mine, b) or _passes_on(other, a):
            slot = SlotComparison("speaker", UNSURE, a.text, b.text)
            return Comparison(Relation.AGREEMENT, (slot,))
        return Comparison(Relation.CONFLICT, (slot,))
    if outcome == SPELLED and not is_romanised(a.name, b.name):
        return Comparison(Relation.CONFLICT, (slot,), Severity.WARNING)
    if outcome in (VAGUE, MEMBER):
        return Comparison(Relation.LESS_PRECISE, (slot,))
    return Comparison(Relation.AGREEMENT, (slot,))


def _is_phrase(left: Claim, right: Claim, found: Overlap, options: Options) -> bool:
    """Is what two speakers share a turn of phrase, not one utterance?

    Officials "stand with the people of" a country each in their own statement; a text that gives
    both is believed unless the words are the same.
    """
    least = 0.9 if left.document == right.document else options.coverage
    short = found.coverage < least and found.run < 2 * LONG_RUN
    return short or found.shared <= options.stock or not found.related


def _passes_on(own: Wording, who: Speaker) -> bool:
    """Does a text name the other's speaker in front of the words ("of Roe, who said")?"""
    names = set(who.name.casefold().split())
    inserted = (word for word in own.said if word.inserted)
    return any(word.text.casefold() in names for word in (*own.lead, *inserted))


_REACH = 80


def _tied(claim: Claim, own: Wording, shared: tuple[int, int]) -> bool:
    """Do the shared words stand inside marks, in a stretch at the cue or at the source?

    A content that runs over several sentences may have gathered another speaker's words.
    """
    value = _value(claim)
    if not own.direct or len(own.lead) > 12:
        return False
    stretch = next((s for s in value.quoted if s.start <= shared[0] < s.end), None)
    anchors = [part.span for part in (value.cue, value.source) if part is not None]
    if stretch is None or not anchors:
        return False
    gap = min(max(a.start - stretch.end, stretch.start - a.end) for a in anchors)
    return gap <= _REACH


def _told(outcome: str, a: Speaker, b: Speaker) -> str:
    if outcome != UNSTATED:
        return outcome
    if NOBODY in (a.form, b.form):
        return "unstated on both sides" if a.form == b.form else "unstated on one side"
    return "affiliation unstated" if NAMED in (a.form, b.form) else "not told apart"


__all__ = [
    "STORY_BOUND", "UNSURE", "VAGUE", "Options", "accept", "compare", "distance", "gate", "keys",
    "score", "subject",
]  # fmt: skip
