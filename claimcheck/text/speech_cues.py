"""Cues: the words by which an article hands the floor to somebody else, and their subjects."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.name_nouns import ORGANISATION_HEADS
from claimcheck.text.posts import is_post
from claimcheck.text.speech_grammar import (
    DASHES,
    DAYS,
    ENDS_UTTERANCE,
    JOINERS,
    PERSONS,
    SUBORDINATORS,
    Group,
    Phrase,
    Tokens,
    group_at,
    group_start,
    is_adverb,
    is_auxiliary,
    subject_after,
    subject_before,
)
from claimcheck.text.speech_tokens import Token
from claimcheck.text.speech_verbs import FORMS, FRAMES, NOUN_LIKE, NOUNS, Form
from claimcheck.text.words import DETERMINERS, MODALS, PREPOSITIONS, lemma

_REACH = 48
_PLURALS = frozenset("percent two three four five six seven eight nine ten people police media many some others most few several both all men women".split())
_PAPERS = frozenset(
    "statement letter tweet tweets email e-mail message memo post note release report op-ed brief "
    "filing article story interview speech video ad advertisement poll survey study analysis "
    "document paper book suit lawsuit complaint letter transcript".split()
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue with its subject; all numbers are indexes of tokens."""

    start: int
    end: int
    """Behind the cue."""
    verb: str
    """Its lemma; `according to` for that phrase."""
    shape: str
    """`finite`, `ing`, `infinitive`, `passive` or `accord`."""
    subject: Phrase | None
    own: bool = False
    """Does the subject stand next to it (not shared with an earlier verb)?"""
    inverted: bool = False
    resume: int = 0
    """Where what is said may begin behind the cue: behind an inverted subject."""
    negated: bool = False

    @property
    def clause_start(self) -> int:
        """The first token of cue and subject together."""
        if self.own and self.subject is not None and self.subject.head_start < self.start:
            return self.subject.head_start
        return self.start


def cues(tokens: Tokens) -> list[Cue]:
    """All cues of a unit, in order."""
    found: list[Cue] = []
    for at, token in enumerate(tokens):
        word = token.lower
        cue = None
        if word == "according" and at + 2 < len(tokens) and tokens[at + 1].lower == "to":
            cue = _according(tokens, at)
        elif word in FORMS:
            cue = _verb(tokens, at, found)
        if cue is None and word in NOUNS:
            cue = _noun(tokens, at)
        if cue is not None:
            found.append(cue)
    return found


def _according(tokens: Tokens, at: int) -> Cue | None:
    subject = subject_after(tokens, at + 2, len(tokens))
    if subject is None:
        return None
    return Cue(at, at + 2, "according to", "accord", subject, True, True, subject.end)


def _noun(tokens: Tokens, at: int) -> Cue | None:
    """`Roe's claim that`, `his warning that`, `a warning from Roe that`, `reports that`."""
    that = _that_behind(tokens, at)
    if that is None:
        return None
    own = _possessor(tokens, at)
    if own is None and that > at + 1 and tokens[at + 2].lower not in PREPOSITIONS:
        own = subject_after(tokens, at + 2, that)
    if own is None and that == at + 1:
        own = _expresser(tokens, at)
        if own is None and at < 3:
            return None  # "The claim that ... was": where it ends cannot be told
    return Cue(at, at + 1, NOUNS[tokens[at].lower], "noun", own, False, False, that)


_LIGHT = frozenset("express voice raise make issue deliver offer give have repeat share".split())


def _expresser(tokens: Tokens, at: int) -> Phrase | None:
    """The subject of `voiced the fear that`: of a verb that only carries the noun."""
    for index in range(at - 1, max(-1, at - 4), -1):
        if lemma(tokens[index].lower) in _LIGHT:
            return subject_before(tokens, group_start(tokens, index), 0)
        if tokens[index].lower in PREPOSITIONS or not tokens[index].is_word:
            return None
    return None


def _that_behind(tokens: Tokens, at: int) -> int | None:
    """The index of `that` right behind a noun, or behind `by X` or `from X`."""
    size = len(tokens)
    if at + 2 < size and tokens[at + 1].lower == "that":
        return None if tokens[at + 2].finite else at + 1
    if at + 2 < size and tokens[at + 1].lower in ("by", "from"):
        for index in range(at + 3, min(size, at + 14)):
            if tokens[index].lower == "that":
                return index
            if not tokens[index].is_word or tokens[index].finite:
                return None
    return None


def _possessor(tokens: Tokens, at: int) -> Phrase | None:
    """Whose claim it is, in front of the noun and its adjectives."""
    for index in range(at - 1, max(-1, at - 5), -1):
        token = tokens[index]
        if token.lower in ("his", "her", "their", "its", "my", "our"):
            return Phrase(index, index + 1, index, index + 1)
        if token.lower.endswith(("'s", "s'")):
            start = index
            while start > 0 and (tokens[start - 1].is_capital or tokens[start - 1].lower == "the"):
                start -= 1
            return Phrase(start, index + 1, start, index + 1)
        if not token.is_word or token.lower in PREPOSITIONS or token.finite:
            return None
    return None


def _verb(tokens: Tokens, at: int, found: list[Cue]) -> Cue | None:
    group = group_at(tokens, at, 0)
    if group is None or not _is_verb(tokens, at, group):
        return None
    if group.shape == "passive":
        return _passive(tokens, group)
    if group.shape == "ing":
        return _participle(tokens, group, found)
    if group.shape == "infinitive":
        subject = shared_subject(tokens, group.start, found)
        return _cue(group, subject) if subject is not None else None
    if is_inverted(tokens, group):
        subject = subject_after(tokens, group.end, len(tokens))
        if subject is not None:
            return _cue(group, subject, own=True, inverted=True, resume=subject.head_end)
    subject = _between(tokens, group.start) or subject_before(tokens, group.start, 0)
    if subject is not None:
        return _cue(group, with_antecedent(tokens, subject), own=True)
    subject = shared_subject(tokens, group.start, found)
    return _cue(group, subject) if subject is not None else None


def with_antecedent(tokens: Tokens, subject: Phrase) -> Phrase:
    """A relative pronoun's phrase made to begin with the noun phrase that it stands for."""
    at = subject.head_start
    if tokens[at].lower not in ("who", "which", "that") or subject.head_end - at != 1:
        return subject
    noun = at - 1 if at > 0 and tokens[at - 1].text == "," else at
    before = subject_before(tokens, noun, 0)
    if before is None:
        return subject
    return Phrase(before.start, subject.end, at, subject.head_end)


def _between(tokens: Tokens, at: int) -> Phrase | None:
    """All that stands between a quotation and its verb: `"...," Roe, a friend, one of ten, said`."""
    first = at - 1
    while first >= 0 and at - first < _REACH and tokens[first].quote is None:
        if tokens[first].text in (";", ":") or tokens[first].finite and not _relative(tokens, first):
            return None
        first -= 1
    if first < 0 or tokens[first].quote is None:
        return None
    if first > 0 and not _ends_utterance(tokens[first]):
        return None
    start = first + 1
    while start < at and (tokens[start].text in (",", *DASHES) or is_adverb(tokens[start])):
        start += 1
    end = at
    while end > start and (is_adverb(tokens[end - 1]) or tokens[end - 1].lower in DAYS):
        end -= 1
    if start >= end or not _is_subject(tokens, start, end):
        return None
    comma = next((i for i in range(start, end) if tokens[i].text in (",", "(", *DASHES)), end)
    return Phrase(start, end, start, max(comma, start + 1))


def _is_subject(tokens: Tokens, start: int, end: int) -> bool:
    """May a stretch be a subject: no clause, no participle phrase, no adverbial?"""
    first = tokens[start]
    form = FORMS.get(first.lower)
    if first.lower in PREPOSITIONS | SUBORDINATORS | JOINERS:
        return False
    if form is not None and form.shape == "ing" and not first.is_capital:
        return False
    return not any(token.lower in ("that", "because", "although", "if") for token in tokens[start:end])


def _relative(tokens: Tokens, index: int) -> bool:
    """Does a verb belong to a relative clause, or is it a participle before a preposition?"""
    near = [token.lower for token in tokens[max(0, index - 3) : index]]
    if "who" in near or "which" in near or "whose" in near or "that" in near:
        return True
    following = tokens[index + 1].lower
    return following == "by" or tokens[index].lower.endswith("ed") and following in PREPOSITIONS


def _cue(
    group: Group, subject: Phrase | None, *, own: bool = False, inverted: bool = False, resume: int = 0
) -> Cue:
    return Cue(
        group.start, group.end, group.verb, group.shape, subject, own, inverted,
        resume or group.end, group.negated,
    )  # fmt: skip


def _is_verb(tokens: Tokens, at: int, group: Group) -> bool:
    """Is a form that may be a noun or an adjective a verb here?"""
    form = FORMS[tokens[at].lower]
    if tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None:
        return False
    if group.shape in ("infinitive", "passive"):
        return True
    if group.start < at and any(is_auxiliary(token) for token in tokens[group.start : at]):
        return True
    behind = group.start - 1
    while behind > 0 and is_adverb(tokens[behind]):
        behind -= 1
    before = tokens[behind] if group.start > 0 else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None:
        return form.shape in ("past", "ing") or form.verb == "say"
    if before.text == "," and form.shape in ("s", "base"):
        subject = subject_before(tokens, group.start, 0)
        if subject is None:
            return False
        before = tokens[subject.head_end - 1]
    if before.lower.endswith(("'s", "s'")) and form.shape != "ing":
        return is_adverb(tokens[at - 1])
    if before.lower in DETERMINERS and before.lower not in _NOT_ONLY_DETERMINERS:
        return False
    if before.lower in ("this", "that") and form.shape == "ing":
        return False
    if before.lower in _BEFORE_PARTICIPLE and form.shape == "past":
        return False
    if before.lower in PREPOSITIONS and form.shape != "ing":
        return before.lower in ("in", "on", "since") and form.shape == "past" and at > 2
    if after is not None and after.lower == "by" and form.shape == "past":
        return False
    if form.shape == "s":
        plural = before.lower.endswith("s") and not before.lower.endswith("ss")
        if form.verb in NOUN_LIKE and plural and not before.is_capital:
            return False
        return _is_present(form.verb, before, after)
    if form.shape == "base":
        return _is_plural_present(form.verb, before, after)
    return True


_NOT_ONLY_DETERMINERS = frozenset("that this which all some many most both others few".split())
_BEFORE_PARTICIPLE = frozenset("when if once while though although unless where".split())


def _opens_clause(after: Token | None) -> bool:
    """May a word open what is said: `that`, a quotation, a determiner, a pronoun, a name?"""
    return after is not None and (
        after.quote is not None
        or after.is_capital
        or after.text in (",", ":")
        or after.lower in DETERMINERS
        or after.lower in ("that", "to", "it", "he", "she", "they", "we", "there", "if", "how")
    )


def _is_present(verb: str, before: Token, after: Token | None) -> bool:
    if verb not in NOUN_LIKE:
        return True
    if not (before.is_word or before.text in (",", ")")) or before.lower in JOINERS:
        return False
    if before.is_word and not before.is_capital and not _speaks(before.lower):
        return False
    return _opens_clause(after)


def _speaks(word: str) -> bool:
    """Does a noun name somebody, a body or a paper, that can say something?"""
    return (
        is_post(word) or word in ORGANISATION_HEADS or word in _PAPERS or word in PERSONS
        or word in ("man", "woman", "person", "that", "which", "which", "also", "now", "still")
    )  # fmt: skip


def _is_plural_present(verb: str, before: Token, after: Token | None) -> bool:
    word = before.lower
    plural = word in ("i", "you", "we", "they", "who") or word in _PLURALS or (
        word.endswith("s") and not word.endswith(("ss", "'s", "us")))
    if not plural:
        return False
    return verb not in NOUN_LIKE or word in ("i", "you", "we", "they", "who") or _opens_clause(after)


_INVERTING = frozenset(
    "say add write report note explain argue warn insist admit acknowledge announce declare recall "
    "claim read conclude".split()
)
"""Verbs that stand before their subject behind what is said without marks."""


def is_inverted(tokens: Tokens, group: Group) -> bool:
    """Does a bare verb behind a quotation or a comma take its subject behind it?"""
    if group.end >= len(tokens) or not starts_noun_phrase(tokens[group.end : group.end + 1]):
        return False
    at = group.start - 1
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    if at < 0 or group.end - group.start > 1:
        return False
    if tokens[at].text in DASHES or tokens[at].text == ",":
        at -= 1
        if at < 0:
            return False
        if tokens[at].quote is not None:
            return True
        if group.verb not in _INVERTING or is_adverb(tokens[at]) or is_auxiliary(tokens[at]) or any(t.quote for t in tokens[at : at + _REACH]):
            return False
        return _closes(tokens, group.end) and any(
            token.finite for token in tokens[max(0, at - _REACH) : at + 1]
        )
    quote = tokens[at].quote
    if at > 0 and not set(FRAMES[group.verb]) & set("cqo"):
        return False
    return quote is not None and (at == 0 or _ends_utterance(tokens[at]))


def _ends_utterance(token: Token) -> bool:
    return token.ends_with in ENDS_UTTERANCE


def starts_noun_phrase(tokens: Tokens) -> bool:
    """May the first of some tokens open a noun phrase?"""
    if not tokens:
        return False
    token = tokens[0]
    word = token.lower
    if token.quote is not None or not token.is_word or is_auxiliary(token):
        return False
    if word in PREPOSITIONS or is_adverb(token) or word in ("that", "to", "if", "whether", "how"):
        return False
    return word not in JOINERS


def _closes(tokens: Tokens, at: int) -> bool:
    """Does nothing but a noun phrase and an adverbial stand between an index and the next comma?"""
    for token in tokens[at : at + 24]:
        if token.quote is not None or token.text in (",", ";", ":", "."):
            return True
        if token.lower in ("who", "when", "as", "after"):
            return True
        if token.lower in ("that", "which"):
            return False
        if token.finite:
            return False
    return True


def shared_subject(tokens: Tokens, at: int, found: list[Cue]) -> Phrase | None:
    """The subject of the nearest finite verb before an index that may share it.

    A past form is not joined to an infinitive: "said he would go and warned" has one subject.
    """
    form = FORMS.get(tokens[at].lower)
    past = form is not None and form.shape == "past"
    number = len(found) - 1
    if form is not None and found and tokens[at - 1].lower in JOINERS:
        last = found[number]
        if last.own and last.shape == "finite" and at - last.end < _REACH and _parallel(tokens, last, form):
            return last.subject
    for index in range(at - 1, max(0, at - _REACH), -1):
        if number >= 0 and index < found[number].end:
            cue, number = found[number], number - 1
            if cue.subject is not None and cue.shape != "accord" and not (past and _open(tokens, cue.start)):
                return cue.subject
        if tokens[index].finite and not (past and _open(tokens, group_start(tokens, index))):
            subject = subject_before(tokens, group_start(tokens, index), 0)
            if subject is not None:
                return subject
    return None


_TELLING_THINGS = frozenset("show read suggest indicate".split())


def _participle(tokens: Tokens, group: Group, found: list[Cue]) -> Cue | None:
    """`..., adding that`; `a banner reading`; `Calling it a shame, Smith ...`."""
    at = group.start
    if at == 0:
        return _opening_participle(tokens, group)
    before = tokens[at - 1]
    if before.is_word and before.lower not in PREPOSITIONS | JOINERS | DAYS:
        subject = subject_before(tokens, at, 0)
        if subject is not None and _carries(tokens, subject, group):
            return _cue(group, subject, own=True)
    if before.lower in PREPOSITIONS:
        subject = shared_subject(tokens, at, found) or main_subject(tokens, at)
    else:
        subject = main_subject(tokens, at) or shared_subject(tokens, at, found)
    return _cue(group, subject) if subject is not None else None


def _carries(tokens: Tokens, subject: Phrase, group: Group) -> bool:
    """Is a noun before a participle itself the source ("with polls showing", "signs reading")?"""
    if any(token.lower in _PAPERS for token in tokens[subject.start : subject.end]):
        return False
    before = tokens[subject.start - 1].lower if subject.start > 0 else ""
    return group.verb in _TELLING_THINGS or before in ("with", "of")


def _parallel(tokens: Tokens, last: Cue, form: Form) -> bool:
    """May a coordinated verb share the subject of the last cue: of its tense, without a modal?"""
    if _open(tokens, last.start):
        return False
    first = FORMS.get(tokens[last.end - 1].lower)
    if form.shape == "past":
        return first is not None and first.shape == "past"
    return form.shape == "s" and (
        tokens[last.start].lower in ("is", "'s", "has") or first is not None and first.shape == "s"
    )


def _open(tokens: Tokens, at: int) -> bool:
    """Does a verb group begin with a modal or `to`?"""
    return tokens[at].lower in MODALS or tokens[at].lower == "to"


def main_subject(tokens: Tokens, at: int) -> Phrase | None:
    """The subject of the last main clause before an index."""
    best = None
    for index in range(max(0, at - 2 * _REACH), at):
        if tokens[index].finite:
            subject = subject_before(tokens, group_start(tokens, index), 0)
            if subject is not None and _is_main(tokens, subject):
                best = subject
    return best


def _is_main(tokens: Tokens, subject: Phrase) -> bool:
    """Does a subject open a main clause: at the start, behind a mark or a coordinator?"""
    if tokens[subject.start].lower in ("who", "which", "that"):
        return False
    if subject.start == 0:
        return True
    before = tokens[subject.start - 1]
    if before.lower in JOINERS:
        return True
    return not before.is_word or before.quote is not None or (
        is_adverb(before) or before.lower in DAYS or before.text.isdigit()
    )


def _opening_participle(tokens: Tokens, group: Group) -> Cue | None:
    """`Calling it a shame, Smith ...`: the subject of the main clause behind it."""
    comma = False
    for at in range(group.end, min(len(tokens), 2 * _REACH)):
        comma = comma or tokens[at].text == "," or tokens[at].quote is not None
        if comma and tokens[at].finite:
            subject = subject_before(tokens, group_start(tokens, at), group.end)
            if subject is not None and _is_main(tokens, subject):
                return _cue(group, subject)
    return None


def _says_on(tokens: Tokens, at: int) -> bool:
    """Does what is said follow a passive's `by X`: `that ...`, `as ...`, a quotation, `to ...`?"""
    return at < len(tokens) and (
        tokens[at].quote is not None or tokens[at].lower in ("that", "as", "to", "whether")
    )


def _passive(tokens: Tokens, group: Group) -> Cue | None:
    """`was told by X`, `is described by X as`: the speaker stands behind `by`."""
    for at in range(group.end, min(len(tokens), group.end + 8)):
        if tokens[at].text in (",", ";", ":") or tokens[at].quote is not None:
            break
        if tokens[at].lower == "by" and at + 1 < len(tokens):
            subject = subject_after(tokens, at + 1, len(tokens))
            if subject is not None and _says_on(tokens, subject.end):
                return _cue(group, subject, own=True, inverted=True, resume=subject.end)
    if "o" in FRAMES.get(group.verb, ""):
        return _cue(group, None)
    return None
