"""The cues of a sentence: the words that hand the floor to somebody else, with their subjects."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import Made, WordSet
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.speech.cues.cue import Cue, cue_of
from claimcheck.text.speech.cues.noun_cues import noun_cue
from claimcheck.text.speech.cues.shared_subjects import participle, shared_subject
from claimcheck.text.speech.syntax.cue_groups import Group, group_at
from claimcheck.text.speech.syntax.noun_phrases import Phrase
from claimcheck.text.speech.syntax.subjects import subject_after, subject_before, with_antecedent
from claimcheck.text.speech.syntax.verb_or_noun import is_verb
from claimcheck.text.speech.words.speech_verbs import DECLINING, NOUNS, frame_of, kind_of
from claimcheck.text.speech.words.token import SUBJECT_REACH, Tokens
from claimcheck.text.speech.words.word_classes import (
    DASHES,
    DAYS,
    NO_SUBJECT,
    PERSONS,
    ends_utterance,
    is_programme,
    starts_noun_phrase,
)
from claimcheck.text.syntax.verb_groups import is_adverb, is_auxiliary

_NOUNS = Made(lambda: frozenset(NOUNS))
_NAMING = WordSet.of("speech-verb-uses", "names")
_INVERTING = WordSet.of("speech-verb-uses", "inverts")
_RELATIVE_NEAR = 3
"""Tokens between a relative pronoun and its verb; with 2 or 6 no attribution changes."""
_LONGEST_SUBJECT = 24
"""Tokens of a subject behind its verb up to the next comma; with 12 one attribution changes, with
48 none."""
_BY_NEAR = 8
"""Tokens between a passive and its "by"; with 6 or 16 no attribution changes."""
_LONGEST_NAME = 6
"""Words of a name that is given ("called Roof for All"); with 4 or 12 no attribution changes."""
"""Verbs that stand before their subject behind what is said without marks."""


def cues(tokens: Tokens) -> list[Cue]:
    """All cues of a unit, in order."""
    found: list[Cue] = []
    nouns = _NOUNS()
    for at, token in enumerate(tokens):
        word = token.low
        cue = None
        if word == "according" and at + 2 < len(tokens) and tokens[at + 1].low == "to":
            cue = _according(tokens, at)
        elif token.form is not None:
            cue = _verb(tokens, at, found)
        if cue is None and word in nouns:
            cue = noun_cue(tokens, at)
        if cue is not None:
            found.append(cue)
    return found


def _according(tokens: Tokens, at: int) -> Cue | None:
    subject = subject_after(tokens, at + 2, len(tokens))
    if subject is None:
        return None
    return Cue(at, at + 2, "according to", "accord", subject, True, True, subject.end)


def _verb(tokens: Tokens, at: int, found: list[Cue]) -> Cue | None:
    group = group_at(tokens, at, 0)
    if group is None or not is_verb(tokens, at, group):
        return None
    if group.shape == "passive":
        return _passive(tokens, group)
    if group.shape == "ing":
        return participle(tokens, group, found)
    if group.shape == "infinitive":
        return _infinitive(tokens, group, found)
    if is_inverted(tokens, group):
        subject = subject_after(tokens, group.end, len(tokens))
        if subject is not None:
            return cue_of(group, subject, own=True, inverted=True, resume=subject.end)
    if group.verb in _NAMING and _is_name_behind(tokens, group.end):
        return None
    subject = _between(tokens, group.start) or subject_before(tokens, group.start, 0)
    if subject is not None:
        return cue_of(group, with_antecedent(tokens, subject), own=True)
    if group.verb in _NAMING and tokens[group.start - 1].text == ",":
        return None  # "a firm, called Roe Ltd"
    subject = shared_subject(tokens, group.start, found)
    return cue_of(group, subject) if subject is not None else None


def _is_name_behind(tokens: Tokens, at: int) -> bool:
    """`an alliance called Roof for All, spoke`: a name, then a comma or another verb."""
    index = at
    while (
        index < len(tokens)
        and index - at < _LONGEST_NAME
        and (tokens[index].is_capital or (index > at and tokens[index].low in ("for", "of", "and")))
    ):
        index += 1
    return (
        index > at and index < len(tokens) and (tokens[index].text == "," or tokens[index].finite)
    )


def _infinitive(tokens: Tokens, group: Group, found: list[Cue]) -> Cue | None:
    """`went on to say`: only of verbs that take a clause or a listener, not of "to show"."""
    if not set(frame_of(group.verb)) & set("cqo") or kind_of(group.verb) in ("factive", "belief"):
        return None
    if found and found[-1].end == group.start and found[-1].verb in DECLINING:
        return None  # "declined to comment"
    subject = shared_subject(tokens, group.start, found)
    return cue_of(group, subject) if subject is not None else None


def _between(tokens: Tokens, at: int) -> Phrase | None:
    """All that stands between a quotation and its verb: `"...," Roe, a friend, said`."""
    first = at - 1
    while first >= 0 and at - first < SUBJECT_REACH and tokens[first].quote is None:
        if tokens[first].text in (";", ":") or (
            tokens[first].finite and not _relative(tokens, first)
        ):
            return None
        first -= 1
    if first < 0 or tokens[first].quote is None:
        return None
    if first > 0 and (not ends_utterance(tokens[first]) or is_programme(tokens, first)):
        return None
    start = first + 1
    while start < at and (tokens[start].text in (",", *DASHES) or is_adverb(tokens[start])):
        start += 1
    end = at
    while end > start and (is_adverb(tokens[end - 1]) or tokens[end - 1].low in DAYS):
        end -= 1
    if start >= end or not _is_subject(tokens, start, end):
        return None
    comma = next((i for i in range(start, end) if tokens[i].text in (",", "(", *DASHES)), end)
    return Phrase(start, end, start, max(comma, start + 1))


def _is_subject(tokens: Tokens, start: int, end: int) -> bool:
    """May a stretch be a subject: no clause, no participle phrase, no adverbial?"""
    first = tokens[start]
    form = first.form
    if first.low in NO_SUBJECT:
        return False
    if form is not None and form.shape == "ing" and not first.is_capital:
        return False
    return not any(
        token.low in ("that", "because", "although", "if") for token in tokens[start:end]
    )


def _relative(tokens: Tokens, index: int) -> bool:
    """Does a verb belong to a relative clause, or is it a participle before a preposition?"""
    near = [token.low for token in tokens[max(0, index - _RELATIVE_NEAR) : index]]
    if "who" in near or "which" in near or "whose" in near or "that" in near:
        return True
    following = tokens[index + 1].low
    return following == "by" or (tokens[index].low.endswith("ed") and following in PREPOSITIONS)


def is_inverted(tokens: Tokens, group: Group) -> bool:
    """Does a bare verb behind a quotation or a comma take its subject behind it?"""
    if group.end >= len(tokens) or not starts_noun_phrase(tokens[group.end : group.end + 1]):
        return False
    at = group.start - 1
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    if at < 0 and group.verb in _INVERTING:
        return _leads_to_quotation(tokens, group.end)
    if at < 0 or group.end - group.start > 1:
        return False
    if tokens[at].text in DASHES or tokens[at].text == ",":
        at -= 1
        if at < 0:
            return False
        if tokens[at].quote is not None:
            return not is_programme(tokens, at)
        if (
            group.verb not in _INVERTING
            or is_adverb(tokens[at])
            or is_auxiliary(tokens[at])
            or any(t.quote for t in tokens[at : at + SUBJECT_REACH])
        ):
            return False
        if _is_inset(tokens, at):  # "Roe, who owns the mill, said workers had left"
            return False
        return _closes(tokens, group.end) and any(
            token.finite or token.low in PERSONS
            for token in tokens[max(0, at - SUBJECT_REACH) : at + 1]
        )
    quote = tokens[at].quote
    if at > 0 and not set(frame_of(group.verb)) & set("cqo"):
        return False
    return quote is not None and (
        at == 0 or (ends_utterance(tokens[at]) and not is_programme(tokens, at))
    )


def _leads_to_quotation(tokens: Tokens, at: int) -> bool:
    """Does a subject lead to a mark and a quotation: "Added Roe: "It is late.""?"""
    subject = subject_after(tokens, at, len(tokens))
    if subject is None or subject.end + 1 >= len(tokens):
        return False
    return tokens[subject.end].text in (",", ":") and tokens[subject.end + 1].quote is not None


def _is_inset(tokens: Tokens, at: int) -> bool:
    """Does a relative clause behind a subject without a verb end at an index?"""
    index = at
    while index > 0 and at - index < SUBJECT_REACH and tokens[index].text != ",":
        index -= 1
    opened = tokens[index + 1].low in ("who", "whose")
    return opened and index > 0 and not any(token.finite for token in tokens[:index])


def _closes(tokens: Tokens, at: int) -> bool:
    """Does nothing but a noun phrase and an adverbial stand between an index and the next comma?"""
    for index, token in enumerate(tokens[at : at + _LONGEST_SUBJECT], at):
        if token.quote is not None or token.text in (",", ";", ":", "."):
            return True
        if token.low == "as" and tokens[index + 1 : index + 2]:
            if tokens[index + 1].low != "well":
                return True
        elif token.low in ("who", "when", "after"):
            return True
        if token.low in ("that", "which"):
            return False
        if token.finite:
            return False
    return True


def _says_on(tokens: Tokens, at: int) -> bool:
    """Does what is said follow a passive's `by X`: `that ...`, `as ...`, a quotation, `to ...`?"""
    return at < len(tokens) and (
        tokens[at].quote is not None or tokens[at].low in ("that", "as", "to", "whether")
    )


def _passive(tokens: Tokens, group: Group) -> Cue | None:
    """`was told by X`, `is described by X as`: the speaker stands behind `by`."""
    for at in range(group.end, min(len(tokens), group.end + _BY_NEAR)):
        if tokens[at].text in (",", ";", ":") or tokens[at].quote is not None:
            break
        if tokens[at].low == "by" and at + 1 < len(tokens):
            subject = subject_after(tokens, at + 1, len(tokens))
            if subject is not None and _says_on(tokens, subject.end):
                return cue_of(group, subject, own=True, inverted=True, resume=subject.end)
    if "o" in frame_of(group.verb) or group.verb in ("quote", "cite"):
        return cue_of(group, None)
    return None
