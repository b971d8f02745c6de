"""Which attributions may be one utterance: keys that block, and what their wordings share.

An utterance is found by the runs of words that both wordings hold, never by a score over the
whole string.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.kinds.attribution.identity import (
    MEMBER,
    SAME,
    SPELLED,
    VAGUE,
    compare_speakers,
)
from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.quoted_words import Wording, laid_over, wording
from claimcheck.kinds.attribution.short import is_one_word_off
from claimcheck.kinds.attribution.speaker import DESCRIBED, NOBODY, speaker_of
from claimcheck.kinds.attribution.value import value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.names.person_names import surname
from claimcheck.text.wording.normalised_words import Word, grams
from claimcheck.text.wording.overlap import LONG_RUN, RUN, Overlap

STORY_BOUND = False
"""A quotation is the same in whatever story it is printed (but see `in_one_story`)."""


def in_one_story(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """Is either a nameless speaker in a reporter's words ("the road is shut, police said")?"""
    spoke = [speaker_of(claim, lexicon).form for claim in (left, right)]
    quoted = [wording(claim, value_of(claim)).direct for claim in (left, right)]
    return not all(quoted) and all(form in (DESCRIBED, NOBODY) for form in spoke)


# ── Blocking ────────────────────────────────────────────────────────────────────────────────────


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """Runs of words that two wordings of one sentence share, and speaker with word.

    All runs of four; inside marks runs of three that begin and end in a word of meaning, and of
    two such words; of a named speaker each longer word, for quotation beside paraphrase, and of
    a short quotation each word of meaning.
    """
    own = wording(claim, value_of(claim))
    yield from ("4 " + " ".join(w.key for w in run) for run in grams(own.said, RUN))
    if own.direct:
        yield from _short_runs(own)
    who = surname(value_of(claim).entity or "")
    if who and own.direct and RUN <= len(own.said) <= _SHORT:
        yield from (f"q {who} {word.key}" for word in own.said if word.content)
    if who and len(own.stems) >= 4:
        yield from (f"s {who} {stem}" for stem in sorted(own.stems) if len(stem) > 5)


_SHORT = 12
"""Words of a quotation of which a change in the middle may leave no four in a row."""


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
    mine, other = wording(left, value_of(left)), wording(right, value_of(right))
    found = laid_over(mine, other)
    covered = found.coverage >= options.coverage or found.run >= LONG_RUN
    if found.related and covered and _enough(left, right, mine, other, found, lexicon):
        return max(options.coverage, found.coverage)
    if not (mine.direct and other.direct):
        return _paraphrase(left, right, mine, other, options, lexicon)
    if is_one_word_off(mine, other, found) and _one_speaker(left, right, lexicon):
        return max(options.coverage, found.coverage)
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
    came = compare_speakers(speaker_of(left, lexicon), speaker_of(right, lexicon), lexicon)
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
