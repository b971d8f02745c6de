"""Where clauses begin and end around the cues of a sentence."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import MODALS, PREPOSITIONS, SUBJECT_PRONOUNS
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.words.speech_verbs import frame_of, kind_of
from claimcheck.text.speech.words.token import REACH, Tokens
from claimcheck.text.speech.words.word_classes import DASHES, DAYS
from claimcheck.text.syntax.verb_groups import is_adverb

_LONGEST = 400
"""No more tokens of one sentence than this are taken to be said: a bound on the cost; without it
nothing changes in 595 news articles."""
_VERB_NEAR = 12
"""Tokens behind "because" up to the verb of its clause; with 6 7 of 4,140 attributions in 200 news
articles change, with 24 4."""
_LONGEST_OPENING = 8
"""Tokens of a subject with its verb that open a main clause; with 6 3 change, with 16 2."""
_SEEN = WordSet.of("speech-verb-uses", "perceives")
"""Verbs whose past form before a preposition is mostly a participle ("chemicals found in")."""
_TURNS = WordSet.of("clause-words", "turn")
FRONTED = WordSet.of("adjunct-words", "front")
"""Prepositions whose phrase may stand in front of what is said."""
_SUBORDINATING = WordSet.of("clause-words", "subordinate")
NOT_A_CLAUSE = (
    (_SUBORDINATING - {"whereas"})
    | FRONTED
    | frozenset("by following asked given speaking".split())
)
"""Words with which an adverbial or a subordinate clause opens."""
_SUBORDINATE = NOT_A_CLAUSE - PREPOSITIONS
_NO_SUBJECT = _TURNS | PREPOSITIONS | {"who", "which", "or", "nor"}
_WHEN = DAYS - {"may", "march", "last", "this", "next"} | {"late", "early", "on"}
_REASONS = WordSet.of("clause-words", "reason")

_PLACES = WordSet.of("adjunct-words", "behind-cue")


class Borders:
    """A sentence's tokens with its cues, and where the clauses that they govern begin and end."""

    def __init__(self, tokens: Tokens, cues: list[Cue]) -> None:
        self.tokens = tokens
        self.cues = cues
        self.cue_at = {cue.start: cue for cue in cues}
        self._finite = [0]
        for token in tokens:
            self._finite.append(self._finite[-1] + token.finite)
        self.next_border = self._next_borders()
        self._before = self._previous_borders()
        self.has_words = any(token.is_word for token in tokens)
        self.openings = frozenset(cue.clause_start for cue in cues)

    def has_finite(self, start: int, end: int) -> bool:
        """Does a finite verb stand between two indexes?"""
        return end > start and self._finite[end] > self._finite[start]

    def end(self, start: int) -> int:
        """Behind the last token of what is said, when it begins at an index."""
        end = min(self.next_border[start], start + _LONGEST)
        while end > start + 1 and self.tokens[end - 1].text in (".", ",", ";", ":"):
            end -= 1
        return end

    def relative_end(self, start: int, end: int) -> int:
        """Where a relative clause between commas ends: `, who said it was lost, left`."""
        for index in range(start + 1, min(end - 1, start + REACH)):
            if self.tokens[index].text == "," and (
                self.tokens[index + 1].finite or is_adverb(self.tokens[index + 1])
            ):
                return index
        return end

    def is_subordinate(self, cue: Cue) -> bool:
        """Does a cue stand in a subordinate clause ("once he said so, ...")?"""
        at = cue.clause_start - 1
        while at > 0 and is_adverb(self.tokens[at]):
            at -= 1
        return at >= 0 and self.tokens[at].low in _SUBORDINATING

    def main_clause(self, start: int, end: int) -> int:
        """The comma between two indexes behind which a main clause begins, else the second one."""
        for index in range(start + 1, min(end - 1, start + REACH)):
            if self.tokens[index].text == "," and self._opens_main_clause(index + 1):
                return index
        return end

    def object_end(self, start: int, end: int) -> int:
        """Where an object or infinitive ends: at the clause that says when or why, at `, who`."""
        for index in range(start + 1, min(end, start + REACH)):
            word = self.tokens[index].low
            if word in _REASONS and self.has_finite(index + 1, min(end, index + _VERB_NEAR)):
                return index
            if word in ("who", "which", "whose", "that") and self.tokens[index - 1].text == ",":
                return index - 1
        return end

    def begin(self, end: int) -> int:
        """The first token of what is said, when it ends before an index."""
        return max(self._before[end], end - _LONGEST)

    def _next_borders(self) -> list[int]:
        """For every token, where the clause that begins there ends."""
        tokens, size = self.tokens, len(self.tokens)
        breaks = {size}
        for cue in self.cues:
            at = self._break_before(cue)
            if at is not None:
                breaks.add(at)
        breaks.update(self._main_clause())
        found = [size] * (size + 1)
        border = size
        for index in range(size - 1, -1, -1):
            found[index] = border
            if index in breaks or tokens[index].text == ";":
                border = index
        return found

    def _main_clause(self) -> list[int]:
        """The comma behind which the main clause begins when a sentence opens subordinate."""
        tokens = self.tokens
        first = 1 if len(tokens) > 1 and (tokens[0].low in _TURNS or is_adverb(tokens[0])) else 0
        if tokens[first].low not in NOT_A_CLAUSE and tokens[0].low not in NOT_A_CLAUSE:
            return []
        for at, token in enumerate(tokens[:REACH]):
            if token.text == "," and self._opens_main_clause(at + 1):
                return [at]
        return []

    def _opens_main_clause(self, start: int) -> bool:
        """Does a noun phrase with a finite verb begin at an index?"""
        for index in range(start, min(len(self.tokens), start + _LONGEST_OPENING)):
            token = self.tokens[index]
            if token.quote is not None or not token.is_word:
                return False
            if token.finite or index in self.cue_at:
                return index > start
            if index == start and token.low in _NO_SUBJECT:
                return False
        return False

    def _break_before(self, cue: Cue) -> int | None:
        """Where a cue ends what an earlier cue says: `, adding`, `and said`, `, but Roe said`."""
        at = cue.clause_start - 1
        while at > 0 and (is_adverb(self.tokens[at]) or self.tokens[at].low in _WHEN):
            at -= 1
        if at <= 0:
            return None
        tokens = self.tokens
        if tokens[at].text in (":", "(") and cue.own and cue.shape == "finite":
            return at
        if tokens[at].quote is not None and cue.shape == "finite" and cue.own:
            mark = tokens[at - 1].text
            return at - 1 if mark == "," or mark in DASHES else None
        if tokens[at].low == "which" and at > 2 and tokens[at - 2].text == ",":
            return at - 2
        if tokens[at].low in _TURNS and self._thinks_on(cue):
            return None
        if tokens[at].low in _TURNS:
            if cue.shape in {"ing", "finite"}:
                return at - 1 if tokens[at - 1].text == "," else at
            return None
        if tokens[at].text == "," or tokens[at].text in DASHES:
            if cue.shape in ("ing", "accord"):
                return at
            if cue.shape == "finite" and (
                self.closes_behind(cue.resume, cue) or (cue.own and self.opens_subordinate(at))
            ):
                return at
        return None

    def opens_subordinate(self, end: int) -> bool:
        """Does the stretch between two commas begin subordinate ("when he came,")?"""
        start = end - 1
        while start > max(0, end - REACH) and self.tokens[start - 1].text != ",":
            start -= 1
        first = self.tokens[start].low
        if first in _TURNS and first != "as":
            first = self.tokens[start + 1].low
        if first == "as":
            return self.tokens[start + 1].low not in ("many", "much", "few")
        return first in _SUBORDINATE

    def _thinks_on(self, cue: Cue) -> bool:
        """Does a verb of thought go on with what is said ("says he is glad and hopes")?"""
        if kind_of(cue.verb) != "belief" and cue.verb != "know":
            return False
        if not cue.own or cue.subject is None:
            return True
        return self.tokens[cue.subject.start].low in SUBJECT_PRONOUNS

    def _previous_borders(self) -> list[int]:
        found = [0]
        borders = [0]
        for index, token in enumerate(self.tokens):
            if token.text == ";":
                borders[-1] = index + 1
            elif token.text == "(":
                borders.append(index + 1)
            elif token.text == ")" and len(borders) > 1:
                borders.pop()
            found.append(borders[-1])
        return found

    def closes_behind(self, at: int, cue: Cue) -> bool:
        """Does only an adverbial stand between a cue and the end of its clause?"""
        tokens, size = self.tokens, len(self.tokens)
        if at >= size or tokens[at].text in (",", ".", ";", "!", "?") or tokens[at].text in DASHES:
            return True
        if tokens[at].quote is not None or tokens[at].text == ":":
            return False
        told = "o" in frame_of(cue.verb)
        if cue.verb in _SEEN or tokens[cue.start].low in MODALS:
            return False
        opens = tokens[at].low in _PLACES or tokens[at].low in DAYS or is_adverb(tokens[at])
        if not (opens or told):
            return False
        for index in range(at, min(size, at + REACH)):
            token = tokens[index]
            if token.text in (",", ";", ".") or token.text in DASHES:
                return True
            if token.quote is not None or token.text == ":" or token.low == "that":
                return False
            if token.low in ("who", "which", "when", "as", "after", "before", "while"):
                return True
            if token.finite:
                return False
        return True
