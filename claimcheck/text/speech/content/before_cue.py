"""What is said in front of a cue, or on both sides of it."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.speech.content.behind_cue import Behind
from claimcheck.text.speech.content.clause_borders import FRONTED, NOT_A_CLAUSE, Borders
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.words.speech_verbs import openers_of
from claimcheck.text.speech.words.token import REACH
from claimcheck.text.speech.words.word_classes import DASHES, DAYS, ENDS_UTTERANCE, is_programme
from claimcheck.text.syntax.verb_groups import is_adverb, is_auxiliary
from claimcheck.text.tokens.record import PARTICIPLE

_INTERRUPTING = WordSet.of("speech-verb-uses", "interrupts")
_OWN = WordSet.of("clause-words", "own")


class Before:
    """What is said in front of the cues of a sentence, or on both sides of them."""

    def __init__(self, borders: Borders, behind: Behind) -> None:
        self.tokens = borders.tokens
        self.borders = borders
        self.behind = behind

    def content_before(self, cue: Cue) -> tuple[int, int] | None:
        """The stretch in front of `..., X said`; `None` where the cue looks forward."""
        tokens = self.tokens
        at = cue.clause_start - 1
        while at >= 0 and is_adverb(tokens[at]):
            at -= 1
        if at < 0:
            return None
        quote_end = tokens[at].quote is not None and (
            at == 0 or tokens[at].ends_with in ENDS_UTTERANCE
        )
        if quote_end and is_programme(self.tokens, at):
            return None
        if not (quote_end or tokens[at].text == "," or tokens[at].text in DASHES):
            return None
        end = at + 1 if quote_end else at
        start = self.borders.begin(end)
        if end <= start:
            return None
        if tokens[end - 1].quote is not None:
            if self._looks_forward(cue):
                return None
            return self._quotation_start(start, end), end
        following = tokens[cue.resume].low if cue.resume < len(tokens) else ""
        if following in openers_of(cue.verb):
            return None
        if self.interrupts(cue):
            return self._behind_dash(start, end), end
        if any(token.quote is not None for token in tokens[max(start, end - REACH) : end]):
            return (start, end) if self.borders.closes_behind(cue.resume, cue) else None
        tells = self.borders.has_finite(start, end) or cue.inverted or self._is_past(start, end)
        if not tells or self.is_adverbial(start, end):
            return None
        if self.borders.opens_subordinate(end):
            return None
        return (start, end) if self.borders.closes_behind(cue.resume, cue) else None

    def _is_past(self, start: int, end: int) -> bool:
        """Is a participle the only verb of a stretch behind its subject: a past form looks the same
        ("Profit nearly tripled, Roe said")?"""
        return start == 0 and any(
            token.word_class == PARTICIPLE for token in self.tokens[start + 1 : end]
        )

    def _looks_forward(self, cue: Cue) -> bool:
        """Does a that-clause follow the cue, so that the quotation in front is not its own?"""
        start = self.behind.content_after(cue)
        if start is None or self.tokens[start].low != "that" or start + 1 >= len(self.tokens):
            return False
        return self.tokens[start + 1].low not in DAYS

    def opens_sentence(self, at: int) -> bool:
        """Does nothing but "but", an adverb or a comma stand before an index?"""
        turning = ("and", "but", "yet", ",")
        return all(is_adverb(token) or token.low in turning for token in self.tokens[:at])

    def interrupts(self, cue: Cue) -> bool:
        """Is it `..., X said, ...`, with something said on both sides?"""
        tokens, at = self.tokens, cue.resume
        if self._verb_follows(cue):
            return True
        if at + 1 >= len(tokens) or tokens[at].text != "," or cue.verb not in _INTERRUPTING:
            return False
        following = tokens[at + 1]
        return (
            following.is_word
            and not following.low.endswith("ing")
            and following.low not in _OWN
            and (at + 1 not in self.borders.openings or self._goes_on(cue, at + 1))
        )

    def is_adverbial(self, start: int, end: int) -> bool:
        """Is a stretch only an adverbial ("As the storm passed,") without a main clause behind?"""
        first = self.tokens[start].low
        if first not in NOT_A_CLAUSE:
            return False
        if first == "as" and self.tokens[start + 1].low in ("many", "much", "few"):
            return False
        if first in FRONTED and self.borders.has_finite(start, end):
            return False  # "In Rome 12 people died", "At least 40 were killed"
        return self.borders.main_clause(start, end) == end

    def _goes_on(self, cue: Cue, at: int) -> bool:
        """`In Rome, Roe said, she decided`: an adverbial in front, a whole clause behind."""
        return at not in self.borders.cue_at and not self.borders.has_finite(
            self.borders.begin(cue.start), cue.clause_start
        )

    def _behind_dash(self, start: int, end: int) -> int:
        """Behind a dash that parts an interrupted remark from what another cue governs."""
        for index in range(end - 1, max(start, end - REACH), -1):
            if self.tokens[index].text in DASHES:
                return (
                    index + 1
                    if any(c.own and start <= c.start < index for c in self.borders.cues[:64])
                    else start
                )
        return start

    def _verb_follows(self, cue: Cue) -> bool:
        """`The staff, Roe said on Monday, were`: the verb of what is said stands behind the cue."""
        for index in range(cue.resume, min(len(self.tokens) - 1, cue.resume + REACH)):
            token = self.tokens[index]
            if token.text == "," or token.text in DASHES:
                return is_auxiliary(self.tokens[index + 1])
            if not token.is_word or token.finite:
                return False
        return False

    def _quotation_start(self, start: int, end: int) -> int:
        """Where the utterance begins that a quotation ends: with it, or earlier in its clause."""
        at = end - 1
        while at - 1 >= start and end - at < REACH and self.tokens[at - 1].quote is not None:
            at -= 1
        if (
            at == start
            or self.tokens[at - 1].text in (",", ":", ".", "?", "!")
            or (self.tokens[at - 1].text in DASHES)
        ):
            return at
        for index in range(at - 1, max(start, at - REACH) - 1, -1):
            cue = self.borders.cue_at.get(index)
            if cue is not None and cue.end <= at:
                return at
        return start
