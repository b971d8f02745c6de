"""Where what is said begins and ends around a cue."""

from __future__ import annotations

from claimcheck.text.speech_cues import Cue
from claimcheck.text.speech_grammar import (
    DASHES,
    DAYS,
    ENDS_UTTERANCE,
    Tokens,
    is_adverb,
    is_auxiliary,
)
from claimcheck.text.speech_verbs import CORE, FRAMES, PREPOSITIONS_OF
from claimcheck.text.words import DETERMINERS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS

_REACH = 40
_LONGEST = 400
"""No more tokens of one sentence than this are taken to be said."""
_OPENERS = frozenset("that whether if how why what where".split())
_SEEN = frozenset("find show know see hear learn read call".split())
"""Verbs whose past form before a preposition is mostly a participle ("chemicals found in")."""
_TURNS = frozenset("and but while though although whereas yet then as".split())
_NOT_A_CLAUSE = frozenset(
    "as while when after before although though if since because until unless in on at during "
    "with without for from by following despite amid under asked given speaking among once".split()
)
_SUBORDINATING = frozenset(
    "when once while as after before although though if because since until unless whereas".split()
)
_PLAIN = frozenset("say add note argue explain believe write warn insist think suggest tell".split())
_NO_RESUMPTION = frozenset("who which whose and but while as after before when although though".split())
_PLACES = ("in", "on", "at", "during", "after", "before", "to", "of", "about", "from", "through",
           "via", "by", "with", "for", "over", "when", "as", "while")  # fmt: skip


class Clauses:
    """A unit's tokens with its cues and, per token, what the search for borders needs."""

    def __init__(self, tokens: Tokens, cues: list[Cue]) -> None:
        self.tokens = tokens
        self.cues = cues
        self._cue_at = {cue.start: cue for cue in cues}
        self._finite = [0]
        for token in tokens:
            self._finite.append(self._finite[-1] + token.finite)
        self._next = self._next_borders()
        self._before = self._previous_borders()
        self.has_words = any(token.is_word for token in tokens)
        self.openings = frozenset(cue.clause_start for cue in cues)

    def has_finite(self, start: int, end: int) -> bool:
        """Does a finite verb stand between two indexes?"""
        return end > start and self._finite[end] > self._finite[start]

    def end(self, start: int) -> int:
        """Behind the last token of what is said, when it begins at an index."""
        end = min(self._next[start], start + _LONGEST)
        while end > start + 1 and self.tokens[end - 1].text in (".", ",", ";", ":"):
            end -= 1
        return end

    def relative_end(self, start: int, end: int) -> int:
        """Where a relative clause between commas ends: `, who said it was lost, left`."""
        for index in range(start + 1, min(end - 1, start + _REACH)):
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
        return at >= 0 and self.tokens[at].lower in _SUBORDINATING

    def main_clause(self, start: int, end: int) -> int:
        """The comma between two indexes behind which a main clause begins, else the second one."""
        for index in range(start + 1, min(end - 1, start + _REACH)):
            if self.tokens[index].text == "," and self._opens_main_clause(index + 1):
                return index
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
        first = 1 if len(tokens) > 1 and (tokens[0].lower in _TURNS or is_adverb(tokens[0])) else 0
        if tokens[first].lower not in _NOT_A_CLAUSE and tokens[0].lower not in _NOT_A_CLAUSE:
            return []
        for at, token in enumerate(tokens[:_REACH]):
            if token.text == "," and self._opens_main_clause(at + 1):
                return [at]
        return []

    def _opens_main_clause(self, start: int) -> bool:
        """Does a noun phrase with a finite verb begin at an index?"""
        for index in range(start, min(len(self.tokens), start + 8)):
            token = self.tokens[index]
            if token.quote is not None or not token.is_word:
                return False
            if token.finite or index in self._cue_at:
                return index > start
            if index == start and token.lower in _TURNS | PREPOSITIONS | {"who", "which", "or", "nor"}:
                return False
        return False

    def _break_before(self, cue: Cue) -> int | None:
        """Where a cue ends what an earlier cue says: `, adding`, `and said`, `, but Roe said`."""
        at = cue.clause_start - 1
        while at > 0 and is_adverb(self.tokens[at]):
            at -= 1
        if at <= 0:
            return None
        tokens = self.tokens
        if tokens[at].quote is not None and cue.shape == "finite" and cue.own:
            mark = tokens[at - 1].text
            return at - 1 if mark == "," or mark in DASHES else None
        if tokens[at].lower == "which" and at > 2 and tokens[at - 2].text == ",":
            return at - 2
        if tokens[at].lower in _TURNS and self._thinks_on(cue):
            return None
        if tokens[at].lower in _TURNS:
            if cue.shape == "ing" or (cue.shape == "finite"):
                return at - 1 if tokens[at - 1].text == "," else at
            return None
        if tokens[at].text == "," or tokens[at].text in DASHES:
            if cue.shape in ("ing", "accord"):
                return at
            if cue.shape == "finite" and (
                self.closes_behind(cue.resume, cue) or (cue.own and self._is_subordinate(at))
            ):
                return at
        return None

    def _is_subordinate(self, end: int) -> bool:
        """Does the stretch between two commas begin subordinate ("when he came,")?"""
        start = end - 1
        while start > max(0, end - _REACH) and self.tokens[start - 1].text != ",":
            start -= 1
        first = self.tokens[start].lower
        if first in _TURNS and first != "as":
            first = self.tokens[start + 1].lower
        return first in _NOT_A_CLAUSE - PREPOSITIONS or first == "as"

    def _thinks_on(self, cue: Cue) -> bool:
        """Does a coordinated verb of thought go on with what is said ("says he is glad and hopes")?"""
        if CORE.get(cue.verb) != "belief" and cue.verb != "know":
            return False
        if not cue.own or cue.subject is None:
            return True
        return self.tokens[cue.subject.start].lower in SUBJECT_PRONOUNS

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
        told = "o" in FRAMES.get(cue.verb, "")
        if cue.verb in _SEEN or tokens[cue.start].lower in MODALS:
            return False
        opens = tokens[at].lower in _PLACES or tokens[at].lower in DAYS or is_adverb(tokens[at])
        if not (opens or told):
            return False
        for index in range(at, min(size, at + _REACH)):
            token = tokens[index]
            if token.text in (",", ";", ".") or token.text in DASHES:
                return True
            if token.quote is not None or token.text == ":" or token.lower == "that":
                return False
            if token.lower in ("who", "which", "when", "as", "after", "before", "while"):
                return True
            if token.finite:
                return False
        return True

    # ── Content behind a cue ────────────────────────────────────────────────────────────────────

    def content_after(self, cue: Cue) -> int | None:
        """The index at which what is said begins behind a cue; `None` where nothing is said."""
        tokens, size = self.tokens, len(self.tokens)
        at = cue.resume
        while at < size and is_adverb(tokens[at]):
            at += 1
        if at >= size:
            return None
        token = tokens[at]
        if token.text in (",", ":") or token.text in DASHES:
            return self._behind_mark(at, cue)
        if token.quote is not None or token.lower == "that":
            return at
        if not token.is_word and token.text not in ("$", "€", "£", "(", "[", "#"):
            return None
        return self._by_frame(cue, at)

    def _behind_mark(self, at: int, cue: Cue) -> int | None:
        """`said, "..."`, `said: ...`, `said, in short, that ...`."""
        tokens = self.tokens
        if at + 1 >= len(tokens):
            return None
        following = tokens[at + 1]
        if following.quote is not None:
            return at + 1
        if tokens[at].text == ":" and following.is_word:
            return at + 1
        for index in range(at + 1, min(len(tokens), at + _REACH)):
            if tokens[index].text == ",":
                if index + 1 < len(tokens) and (
                    tokens[index + 1].lower == "that" or tokens[index + 1].quote is not None
                ):
                    return index + 1
                return None
            if tokens[index].text in (";", ":"):
                return None
        return None

    def _by_frame(self, cue: Cue, at: int) -> int | None:
        tokens = self.tokens
        frame, word = FRAMES.get(cue.verb, "c"), tokens[at].lower
        if word == "to":
            if frame == "q":
                return None
            if "t" in frame and at + 1 < len(tokens):
                return at
            if "to" in PREPOSITIONS_OF.get(cue.verb, ()):
                return at + 1
            return self._behind_adjunct(cue, at)
        if word in PREPOSITIONS_OF.get(cue.verb, ()) or (word == "as" and "n" in frame):
            return at + 1 if at + 1 < len(tokens) else None
        if "o" in frame:
            return self._behind_object(cue, at)
        if word in _OPENERS and word != "where":
            return at if any(letter in frame for letter in "cno") else None
        if word in PREPOSITIONS or word in DAYS:
            return self._behind_adjunct(cue, at)
        if "n" in frame:
            return at
        if "c" in frame and self.has_finite(at, min(self.end(at), at + _REACH)):
            return at
        return self._quote_ahead(at)

    def _quote_ahead(self, at: int) -> int | None:
        """A quotation that stands in what follows, up to the next border."""
        for index in range(at, min(self.end(at), at + _REACH)):
            if self.tokens[index].quote is not None:
                return at if index - at < 8 else index
        return None

    def _behind_adjunct(self, cue: Cue, at: int) -> int | None:
        """Skip `on Monday`, `in a statement`, `at a rally in Rome` up to what is said."""
        tokens = self.tokens
        end = min(len(tokens), at + _REACH, self._next[at])
        for index in range(at, end):
            token = tokens[index]
            if token.lower == "that" and tokens[index - 1].lower not in PREPOSITIONS:
                return index
            if token.text == ":" or (token.text == "," and index + 1 < end and (
                tokens[index + 1].quote is not None or tokens[index + 1].lower == "that")):
                return index + 1 if index + 1 < end else None
            if token.text == "," or token.text in DASHES:
                return None
            if token.quote is not None and index > at + 1 and len(token.quote.inner) > 20:
                return index
        return self._bare_clause(cue, at, end)

    def _bare_clause(self, cue: Cue, at: int, end: int) -> int | None:
        """The first word behind an adverbial that can only be the subject of what is said."""
        tokens = self.tokens
        if "c" not in FRAMES.get(cue.verb, "c") and "o" not in FRAMES.get(cue.verb, "c"):
            return None
        for index in range(at + 1, end):
            token, before = tokens[index], tokens[index - 1]
            if before.lower in PREPOSITIONS or before.lower in DETERMINERS or not before.is_word:
                continue
            starts = (
                token.lower in SUBJECT_PRONOUNS - {"who"}
                or token.lower in DETERMINERS
                or (before.lower in DAYS and token.lower not in DAYS | PREPOSITIONS)
                or (token.is_capital and not before.is_capital)
                or token.lower in ("there", "people")
            )
            if token.lower in DETERMINERS and index + 1 < end and tokens[index + 1].lower in DAYS:
                continue
            if starts and self.has_finite(index, end):
                return index
        return None

    def _behind_object(self, cue: Cue, at: int) -> int | None:
        """Skip whom somebody told: `told reporters that`, `urged him to`."""
        tokens = self.tokens
        end = min(len(tokens), at + _REACH, self._next[at])
        if "n" in FRAMES[cue.verb] or tokens[at].lower in ("to", *_OPENERS):
            return at
        for index in range(at, end):
            if not self._told_from(index, at, end):
                continue
            if self.has_finite(at + 1, index):
                return self._bare_clause(cue, at, index) or index
            if tokens[index].text in (",", ":"):
                quoted = index + 1 < end and tokens[index + 1].quote is not None
                return index + 1 if quoted else None
            return index
        return self._bare_clause(cue, at, end)

    def _told_from(self, index: int, at: int, end: int) -> bool:
        """May what somebody is told begin here, or end the search for it?"""
        token = self.tokens[index]
        if token.text in (",", ":"):
            return True
        if index == at:
            return False
        if token.quote is not None or token.lower in _OPENERS:
            return True
        return token.lower in ("to", "about", "of", "against") and not self._next_opener(
            index + 1, min(end, index + 12)
        )

    def _next_opener(self, start: int, end: int) -> bool:
        for token in self.tokens[start:end]:
            if token.lower == "that" or token.quote is not None:
                return True
            if token.text in (":", ";"):
                return False
        return False

    # ── Content before a cue ────────────────────────────────────────────────────────────────────

    def content_before(self, cue: Cue) -> tuple[int, int] | None:
        """The stretch in front of `..., X said`; `None` where the cue looks forward."""
        tokens = self.tokens
        at = cue.clause_start - 1
        while at >= 0 and is_adverb(tokens[at]):
            at -= 1
        if at < 0:
            return None
        quote_end = tokens[at].quote is not None and (at == 0 or tokens[at].ends_with in ENDS_UTTERANCE)
        if quote_end and self._is_programme(at):
            return None
        if not (quote_end or tokens[at].text == "," or tokens[at].text in DASHES):
            return None
        end = at + 1 if quote_end else at
        start = self.begin(end)
        if end <= start:
            return None
        if tokens[end - 1].quote is not None:
            if self._looks_forward(cue):
                return None
            return self._quotation_start(start, end), end
        if self._interrupts(cue):
            return self._behind_dash(start, end), end
        if any(token.quote is not None for token in tokens[max(start, end - _REACH) : end]):
            return (start, end) if self.closes_behind(cue.resume, cue) else None
        if not self.has_finite(start, end) or tokens[start].lower in _NOT_A_CLAUSE:
            return None
        if self._is_subordinate(end):
            return None
        return (start, end) if self.closes_behind(cue.resume, cue) else None

    def _looks_forward(self, cue: Cue) -> bool:
        """Does a that-clause follow the cue, so that the quotation in front is not its own?"""
        start = self.content_after(cue)
        if start is None or self.tokens[start].lower != "that" or start + 1 >= len(self.tokens):
            return False
        return self.tokens[start + 1].lower not in DAYS

    def _is_programme(self, at: int) -> bool:
        """`on “The Late Hour,” Roe said`: a title behind a preposition, not an utterance."""
        quote = self.tokens[at].quote
        if at == 0 or quote is None or len(quote.inner) > 40:
            return False
        before = self.tokens[at - 1].lower
        if before not in ("on", "in", "for", "of", "at", "to", "with", "from", "show", "book", "song",
                          "film") and not before.endswith("'s"):
            return False
        return self.tokens[at].titled

    def _interrupts(self, cue: Cue) -> bool:
        """Is it `..., X said, ...`, with something said on both sides?"""
        tokens, at = self.tokens, cue.resume
        if self._verb_follows(cue):
            return True
        if at + 1 >= len(tokens) or tokens[at].text != "," or cue.verb not in _PLAIN:
            return False
        following = tokens[at + 1]
        return (
            following.is_word
            and following.lower not in _NO_RESUMPTION
            and at + 1 not in self.openings
        )

    def _behind_dash(self, start: int, end: int) -> int:
        """Behind a dash that parts an interrupted remark from what another cue governs."""
        for index in range(end - 1, max(start, end - _REACH), -1):
            if self.tokens[index].text in DASHES:
                return index + 1 if any(c.own and start <= c.start < index for c in self.cues[:64]) else start
        return start

    def _verb_follows(self, cue: Cue) -> bool:
        """`The staff, Roe said on Monday, were`: the verb of what is said stands behind the cue."""
        for index in range(cue.resume, min(len(self.tokens) - 1, cue.resume + _REACH)):
            token = self.tokens[index]
            if token.text == "," or token.text in DASHES:
                return is_auxiliary(self.tokens[index + 1])
            if not token.is_word or token.finite:
                return False
        return False

    def _quotation_start(self, start: int, end: int) -> int:
        """Where the utterance begins that a quotation ends: with it, or earlier in its clause."""
        at = end - 1
        while at - 1 >= start and end - at < _REACH and self.tokens[at - 1].quote is not None:
            at -= 1
        if at == start or self.tokens[at - 1].text in (",", ":", ".", "?", "!") or (
            self.tokens[at - 1].text in DASHES
        ):
            return at
        for index in range(at - 1, max(start, at - _REACH) - 1, -1):
            cue = self._cue_at.get(index)
            if cue is not None and cue.end <= at:
                return at
        return start
