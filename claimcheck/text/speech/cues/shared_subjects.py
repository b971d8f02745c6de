"""Subjects that a verb shares with another: coordinated verbs, participles, infinitives."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import CLOSED, DETERMINERS, MODALS, PREPOSITIONS
from claimcheck.text.speech.cues.cue import Cue, cue_of
from claimcheck.text.speech.syntax.cue_groups import Group
from claimcheck.text.speech.syntax.noun_phrases import Phrase
from claimcheck.text.speech.syntax.subjects import subject_before
from claimcheck.text.speech.syntax.verb_or_noun import PAPERS
from claimcheck.text.speech.words.speech_verbs import Form, frame_of
from claimcheck.text.speech.words.token import SUBJECT_REACH, Tokens
from claimcheck.text.speech.words.word_classes import DAYS, JOINERS, starts_noun_phrase
from claimcheck.text.syntax.verb_groups import is_adverb, verb_group

_GERUND_NOUNS = WordSet.of("gerund-nouns")
_ARTICLE_NEAR = 3
"""Tokens before a gerund among which an article makes it a noun; with 2 4 attributions change, with
6 one."""
_NO_NOUNS = PREPOSITIONS | JOINERS | DAYS
_TELLING_THINGS = frozenset("show read suggest indicate".split())


def shared_subject(tokens: Tokens, at: int, found: list[Cue]) -> Phrase | None:
    """The subject of the nearest finite verb before an index that may share it.

    A past form is not joined to an infinitive: "said he would go and warned" has one subject.
    """
    form = tokens[at].form
    past = form is not None and form.shape == "past"
    number = len(found) - 1
    if form is not None and tokens[at - 1].low in JOINERS:
        last = _saying(tokens, found)
        if last is not None and at - last.end < SUBJECT_REACH and _parallel(tokens, last, form):
            return last.subject
    for index in range(at - 1, max(0, at - SUBJECT_REACH), -1):
        if number >= 0 and index < found[number].end:
            cue, number = found[number], number - 1
            if (
                cue.subject is not None
                and not _is_relative(tokens, cue.subject)
                and cue.shape != "accord"
                and not (past and _open(tokens, cue.start))
            ):
                return cue.subject
        if not tokens[index].finite:
            continue
        start = verb_group(tokens, index).start
        subject = None if past and _open(tokens, start) else subject_before(tokens, start, 0)
        if subject is not None and not _is_relative(tokens, subject):
            return subject
    return None


def _saying(tokens: Tokens, found: list[Cue]) -> Cue | None:
    """The last cue with a subject of its own; the one before it where that one's words hold a verb
    that seldom reports ("says a storm hit the coast and says ...")."""
    if not found:
        return None
    last = found[: -_CUES - 1 : -1]
    saying = next((cue for cue in last if _may_share(tokens, cue) and _says(cue)), found[-1])
    return saying if _may_share(tokens, saying) else None


def _may_share(tokens: Tokens, cue: Cue) -> bool:
    is_own = cue.own and cue.shape == "finite" and cue.subject is not None
    return is_own and not _is_relative(tokens, cue.subject)


def _says(cue: Cue) -> bool:
    """Does the verb of a cue take a clause?"""
    return "c" in frame_of(cue.verb)


_CUES = 3
"""Cues of a sentence that are looked through for its last verb of saying."""


def _is_relative(tokens: Tokens, subject: Phrase | None) -> bool:
    """Is a subject that of a relative clause: "some of whom"?"""
    return subject is not None and any(
        t.low in ("whom", "which") for t in tokens[subject.start : subject.end]
    )


def _parallel(tokens: Tokens, last: Cue, form: Form) -> bool:
    """May a coordinated verb share the subject of the last cue: of its tense, without a modal?"""
    if _open(tokens, last.start):
        return False
    first = tokens[last.end - 1].form
    if form.shape == "past":
        return first is not None and first.shape == "past"
    return form.shape == "s" and (
        tokens[last.start].low in ("is", "'s", "has") or (first is not None and first.shape == "s")
    )


def _open(tokens: Tokens, at: int) -> bool:
    """Does a verb group begin with a modal or `to`?"""
    return tokens[at].low in MODALS or tokens[at].low == "to"


def main_subject(tokens: Tokens, at: int) -> Phrase | None:
    """The subject of the last main clause before an index."""
    best = None
    for index in range(max(0, at - 2 * SUBJECT_REACH), at):
        if tokens[index].finite:
            subject = subject_before(tokens, verb_group(tokens, index).start, 0)
            if subject is not None and _is_main(tokens, subject):
                best = subject
    return best


def _is_main(tokens: Tokens, subject: Phrase) -> bool:
    """Does a subject open a main clause: at the start, behind a mark or a coordinator?"""
    if tokens[subject.start].low in ("who", "which", "that"):
        return False
    at = subject.start
    while at > 0 and is_adverb(tokens[at - 1]):  # "that even those who"
        at -= 1
    if at == 0:
        return True
    before = tokens[at - 1]
    named = before.low in JOINERS or before.low in DAYS or before.text.isdigit()
    return named or not before.is_word or before.quote is not None


def participle(tokens: Tokens, group: Group, found: list[Cue]) -> Cue | None:
    """`..., adding that`; `a banner reading`; `Calling it a shame, Smith ...`."""
    at = group.start
    if at == 0 or (at == 1 and tokens[0].low in _LEADING):
        return _opening_participle(tokens, group)
    if tokens[at].low in _GERUND_NOUNS and _is_noun(tokens, at):
        return None
    before = tokens[at - 1]
    absolute = _absolute(tokens, at, found)
    if absolute is not None:
        return cue_of(group, absolute, own=True)
    if before.low == "as" and found and found[-1].verb in ("quote", "cite"):
        return _quoted_as(tokens, group, found.pop())
    if before.is_word and before.low not in _NO_NOUNS:
        subject = subject_before(tokens, at, 0)
        if subject is not None and _carries(tokens, subject, group):
            return cue_of(group, subject, own=True)
    if before.low in PREPOSITIONS:
        subject = shared_subject(tokens, at, found) or main_subject(tokens, at)
    else:
        subject = main_subject(tokens, at) or shared_subject(tokens, at, found)
    return cue_of(group, subject) if subject is not None else None


def _absolute(tokens: Tokens, at: int, found: list[Cue]) -> Phrase | None:
    """The subject of a participle behind "with": "with Roe saying it was late and Berg denying"."""
    for index in range(at - 1, max(-1, at - _LONGEST_ABSOLUTE), -1):
        token = tokens[index]
        joined = token.low == "and" and bool(found) and _is_absolute(tokens, found[-1])
        if token.low == "with" or joined:
            start = index + 1
            return Phrase(start, at, start, at) if starts_noun_phrase(tokens[start:at]) else None
        if token.finite or token.quote is not None or token.text in (",", ";", ":", "(", ")"):
            break
    return None


def _is_absolute(tokens: Tokens, cue: Cue) -> bool:
    subject = cue.subject
    if cue.shape != "ing" or not cue.own or subject is None or subject.start == 0:
        return False
    return tokens[subject.start - 1].low == "with"


_LEADING = frozenset("after before while when by in despite without since".split())
"""Words before a participle with which a sentence opens: "After saying so, Roe left"."""
_LONGEST_ABSOLUTE = 10
"""Tokens between "with" and its participle."""


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Does an article stand shortly before a gerund ("a regular briefing")?"""
    near = tokens[max(0, at - _ARTICLE_NEAR) : at]
    return any(token.low in DETERMINERS for token in near) and all(t.is_word for t in near)


def _quoted_as(tokens: Tokens, group: Group, quoting: Cue) -> Cue | None:
    """`the agency quoted him as saying`, `he was quoted as saying`: it is he who speaks."""
    if quoting.shape == "passive":
        subject = subject_before(tokens, quoting.start, 0)
    else:
        last = group.start - 1
        subject = Phrase(quoting.end, last, quoting.end, last) if last > quoting.end else None
    return cue_of(group, subject or quoting.subject)


def _carries(tokens: Tokens, subject: Phrase, group: Group) -> bool:
    """Is a noun before a participle itself the source ("with polls showing", "signs reading")?"""
    if any(token.low in PAPERS for token in tokens[subject.start : subject.end]):
        return False
    before = tokens[subject.start - 1].low if subject.start > 0 else ""
    return group.verb in _TELLING_THINGS or before in ("with", "of")


def _opening_participle(tokens: Tokens, group: Group) -> Cue | None:
    """`Calling it a shame, Smith ...`: the subject of the main clause behind it."""
    if tokens[group.start].low in _GERUND_NOUNS and group.end < len(tokens):
        following = tokens[group.end]
        if following.is_word and following.low not in CLOSED and not is_adverb(following):
            return None  # "Ruling party candidate Ada Roe leads"
    comma = False
    for at in range(group.end, min(len(tokens), 2 * SUBJECT_REACH)):
        comma = comma or tokens[at].text == "," or tokens[at].quote is not None
        if comma and tokens[at].finite:
            subject = subject_before(tokens, verb_group(tokens, at).start, group.end)
            if subject is not None and _is_main(tokens, subject):
                return cue_of(group, subject)
    return None
