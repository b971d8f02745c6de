"""How two attributions of one utterance relate: the wordings, and apart from them the speakers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.kinds.attribution.identity import (
    MEMBER,
    OTHER,
    SAME,
    SPELLED,
    UNSTATED,
    UNSURE,
    VAGUE,
    compare_speakers,
    speaks_for,
)
from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.quoted_words import Wording, laid_over, wording
from claimcheck.kinds.attribution.short import is_own
from claimcheck.kinds.attribution.speaker import (
    NAMED,
    NOBODY,
    Speaker,
    speaker_of,
)
from claimcheck.kinds.attribution.stance import STANCE, contradiction, denies_one
from claimcheck.kinds.attribution.value import Attribution, value_of
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Band, Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.contrast import PARTICIPANTS, Contrast
from claimcheck.text.wording.normalised_words import Word, phrase
from claimcheck.text.wording.overlap import LONG_RUN, Change, Overlap


def subject(claims: Sequence[Claim], *, special: bool) -> str:
    """The speaker, and the first words of what is said, those in quotation marks if there are any;
    who said it, where speakers are not one."""
    values = [value_of(claim) for claim in claims]
    speakers = _fullest(value.entity for value in values if value.entity)
    told = min((_quoted(value) or value.words for value in values), key=len)
    words = told.strip(_MARKS)
    said = words if len(words) <= HEADING else words[: HEADING - 1].rsplit(" ", 1)[0] + "…"
    if any(map(_quoted, values)):
        said = f"“{said}”"
    if len(speakers) == 1:
        return f"{speakers[0]}: {said}"
    return f"Who said {said}" if speakers else said


HEADING = 60
"""Characters of a quotation in a heading."""
_MARKS = "“”\"‘’',. "


def _fullest(names: Iterable[str]) -> list[str]:
    """Each speaker under the longest name: "Banda" is "Grace Banda"."""
    found: list[str] = []
    for name in sorted(set(names), key=lambda each: (-len(each), each)):
        if not any(set(name.split()) <= set(fuller.split()) for fuller in found):
            found.append(name)
    return found


def _quoted(value: Attribution) -> str:
    """The longest stretch inside quotation marks; empty where all is told in other words."""
    base, text = value.content.span.start, value.content.text
    return max((text[each.start - base : each.end - base] for each in value.quoted), key=len,
               default="")  # fmt: skip


# ── Comparing ───────────────────────────────────────────────────────────────────────────────────


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> tuple[Comparison, ...]:
    """The ladder: what excludes the other, speakers that differ, then the wording.

    Nothing comes of two reports in a reporter's words of which one seems to exclude the other, or
    that give unlike numbers: these are compared as figures.
    """
    mine, other = wording(left, value_of(left)), wording(right, value_of(right))
    found = laid_over(mine, other)
    against = contradiction(left, right, lexicon)
    if against is not None and against.alike:
        came = _contradicted(left, right, against.contrast, lexicon)
        if came is not None:
            return came
    said = _wordings(mine, other, found)
    changed = any(map(_counts_otherwise, found.rewordings))
    unlike = against is not None or changed or _has_other_numbers(mine.said, other.said)
    if said.relation is Relation.AGREEMENT and unlike:
        return ()
    spoke = _speakers(left, right, mine, other, found, options, lexicon)
    if spoke.relation is Relation.AGREEMENT:
        return (Comparison(said.relation, (*said.slots, *spoke.slots), said.severity),)
    joined = replace(spoke, slots=(*spoke.slots, *said.slots))
    if spoke.relation is Relation.DIFFERENT_SCOPE or said.relation is Relation.AGREEMENT:
        return (joined,)
    return joined, Comparison(said.relation, (*said.slots, *spoke.slots), said.severity)


def _contradicted(
    left: Claim, right: Claim, against: Contrast, lexicon: Lexicon
) -> tuple[Comparison, ...] | None:
    """What comes of two statements of which one excludes the other; `None` where that is not sure.

    Of one document nothing: its author knows both, and tells of two times or two matters.  What
    one speaker denies and another says is of two standings; a speaker who says one thing in one
    text and the opposite in another is a conflict.  Two who contradict each other are none.
    """
    if left.document == right.document:
        return ()
    a, b = speaker_of(left, lexicon), speaker_of(right, lexicon)
    came = compare_speakers(a, b, lexicon)
    slot = SlotComparison(against.what, "differs", against.left or None, against.right or None)
    slots = (slot, SlotComparison("speaker", _told(came, a, b), a.text, b.text))
    if against.what == PARTICIPANTS:
        return (Comparison(Relation.DIFFERENT_SCOPE, slots),)
    alone = came in (SAME, SPELLED, MEMBER)
    if against.what == STANCE or (not alone and denies_one(left, right)):
        return (Comparison(Relation.DIFFERENT_STATUS, slots),)
    if not alone:
        return None
    same_day = None in (left.as_of, right.as_of) or left.as_of == right.as_of
    severity = None if same_day else Severity.WARNING
    return (Comparison(Relation.CONFLICT, slots, severity),)


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
    outcome = "number differs" if _counts_otherwise(change) else "differs"
    return SlotComparison("wording", outcome, _shown(change.left), _shown(change.right))


def _counts_otherwise(change: Change) -> bool:
    """Do both sides of a change give numbers, and others?"""
    left, right = (_numbers(side) for side in (change.left, change.right))
    return bool(left and right) and left != right


def _has_other_numbers(left: Iterable[Word], right: Iterable[Word]) -> bool:
    """Has each of two statements numbers, in any order, that the other lacks?"""
    a, b = _numbers(left), _numbers(right)
    return not (a <= b or b <= a)


def _numbers(some: Iterable[Word]) -> set[str]:
    return {word.key for word in some if word.key[0].isdigit()}


def _shown(some: tuple[Word, ...]) -> str:
    """The words, those in the middle left out where there are many."""
    if len(some) > 16:
        return f"{phrase(some[:8])} … {phrase(some[-6:])}"
    return phrase(some) or "nothing"


_NEGATIONS = WordSet.of("negations")


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
    sides = (phrase(lead[-_LEAD:]), phrase(whole[-_LEAD:]))
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
    a, b = speaker_of(left, lexicon), speaker_of(right, lexicon)
    outcome = compare_speakers(a, b, lexicon)
    slot = SlotComparison("speaker", _told(outcome, a, b), a.text, b.text)
    if outcome == OTHER:
        named = a.form == b.form == NAMED
        own = named and left.document != right.document
        short = _is_phrase(left, right, found, options)
        if short and not (own and is_own(mine, other, found)):
            stock = SlotComparison("wording", f"a phrase of {found.shared} words only")
            return Comparison(Relation.DIFFERENT_SCOPE, (slot, stock))
        if named and (speaks_for(a, b, lexicon) or speaks_for(b, a, lexicon)):
            slot = SlotComparison("speaker", MEMBER, a.text, b.text)
            return Comparison(Relation.LESS_PRECISE, (slot,))
        tied = _tied(left, mine, found.left) and _tied(right, other, found.right)
        if not tied or _passes_on(mine, b) or _passes_on(other, a):
            slot = SlotComparison("speaker", UNSURE, a.text, b.text)
            return Comparison(Relation.AGREEMENT, (slot,))
        # the author of one article knows both: mostly the one passes on what the other said
        doubted = short or left.document == right.document or not (a.sure and b.sure)
        return Comparison(Relation.CONFLICT, (slot,), band=Band.MEDIUM if doubted else None)
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


_LEAD = 12
"""Words in front of a quotation, about a clause, that are shown, and more of which may be another
speaker's.  A guard like the next: neither 8 nor 24 nor no bound changes any of 1,073 findings in 53
groups of articles."""
_REACH = 80
"""Characters, about a clause, between the shared words and their cue or source.  A guard against
conflicts between quotations run together: in the groups of articles that this was tried on neither
20 nor no bound at all changes a finding."""


def _tied(claim: Claim, own: Wording, shared: tuple[int, int]) -> bool:
    """Do the shared words stand inside marks, in a stretch at the cue or at the source?

    A content that runs over several sentences may have gathered another speaker's words.
    """
    value = value_of(claim)
    if not own.direct or len(own.lead) > _LEAD:
        return False
    first = claim.span.start + shared[0]
    stretch = next((s for s in value.quoted if s.start <= first < s.end), None)
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
