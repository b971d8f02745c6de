"""What is said behind a cue: where it begins, by what the verb takes."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from claimcheck.text.speech.content.clause_borders import Borders
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.words.speech_verbs import NOUNS, frame_of, openers_of
from claimcheck.text.speech.words.token import REACH
from claimcheck.text.speech.words.told_figures import (
    HEDGES,
    is_figure,
    is_number,
    opens_figure,
    puts_figure,
)
from claimcheck.text.speech.words.word_classes import DASHES, DAYS
from claimcheck.text.syntax.verb_groups import is_adverb
from claimcheck.text.tokens.record import BASE

_NO_OBJECT = WordSet.of("speech-verb-uses", "no-object")
"""Verbs that take no object: what follows is a clause even if its verb is not known."""
_LINKS = WordSet.of("clause-words", "link")
_CALLED = WordSet.of("called-out")
_SHORT_OBJECT = 1
"""Tokens.  Longer objects have an "of" of their own ("told the crowd of 5,000")."""
_LEAST_CLAUSE = 3
"""A clause whose verb is not known as one has more tokens than this; with 2 there are 8 pieces of
speech more in 595 news articles, with 5 there are 11 fewer."""
# Counts below: of 4,140 attributions in 200 news articles.
_NEAR = 4
"""Tokens behind a verb, "at" or a hedge among which a figure or the noun of an object stands; with
3 or 8 none changes."""
_LONGEST_LEAD = 8
"""Tokens before a quotation that are said with it; with 6 2 change, with 16 5."""
_LEAST_QUOTED = 20
"""Characters from which a quotation in an adverbial is what is said; with 10 12 change, with 40
8."""
_NEXT = 12
"""Tokens behind "told him of" up to what is said; with 6 5 change, with 24 none."""
_BEARERS = frozenset("statement statements report reports announcement".split())
_OPENERS = WordSet.of("clause-words", "content")


_PERSONAL = SUBJECT_PRONOUNS - {"who"}


class Behind:
    """What is said behind the cues of a sentence."""

    def __init__(self, borders: Borders) -> None:
        self.tokens = borders.tokens
        self.borders = borders

    def content_after(self, cue: Cue) -> int | None:
        """The index at which what is said begins behind a cue; `None` where nothing is said."""
        tokens, size = self.tokens, len(self.tokens)
        at = cue.resume
        while at < size and is_adverb(tokens[at]):
            at += 1
        if at >= size:
            return None
        token = tokens[at]
        if frame_of(cue.verb) == "f":
            return at if is_figure(self.tokens, at) else None
        if token.text in (",", ":") or token.text in DASHES:
            behind = self._behind_mark(at)
            return self._behind_comma(cue, at) if behind is None else behind
        if token.quote is not None or token.low == "that":
            return at
        if not token.is_word and token.text not in ("$", "€", "£", "(", "[", "#"):
            return None
        return self._by_frame(cue, at)

    def _behind_mark(self, at: int) -> int | None:
        """`said, "..."`, `said: ...`, `said, in short, that ...`."""
        tokens = self.tokens
        if at + 1 >= len(tokens):
            return None
        following = tokens[at + 1]
        if following.quote is not None:
            return at + 1
        if tokens[at].text == ":" and following.is_word:
            return at + 1
        for index in range(at + 1, min(len(tokens), at + REACH)):
            if tokens[index].text == ",":
                if index + 1 < len(tokens) and (
                    tokens[index + 1].low == "that" or tokens[index + 1].quote is not None
                ):
                    return index + 1
                return None
            if tokens[index].text in (";", ":"):
                return None
        return None

    def _behind_comma(self, cue: Cue, at: int) -> int | None:
        """`Roe said, the ferry had left`: a clause behind a comma, where the cue opens its sentence
        and nothing else there can be what is said."""
        tokens, first = self.tokens, at + 1
        opens = cue.own and cue.clause_start == 0 and not cue.inverted and "c" in frame_of(cue.verb)
        if not opens or tokens[at].text != "," or first >= len(tokens):
            return None
        word = tokens[first]
        starts = word.low in DETERMINERS or word.low in _PERSONAL or is_number(word)
        if not starts or not self._holds_clause(first, plain=False):
            return None
        return first

    def _by_frame(self, cue: Cue, at: int) -> int | None:
        tokens = self.tokens
        frame, word = frame_of(cue.verb), tokens[at].low
        if self._is_deed(cue.verb, at):
            return self._quote_ahead(at)
        if word == "to":
            if frame == "q":
                return None
            if "t" in frame and at + 1 < len(tokens):
                return at
            if "to" in openers_of(cue.verb):
                return at + 1
            return self._behind_adjunct(cue, at)
        if word in openers_of(cue.verb) or (word == "as" and frame in ("n", "m")):
            return at + 1 if at + 1 < len(tokens) else None
        if "o" in frame:
            return self._behind_object(cue, at)
        if word in _OPENERS and word != "where":
            return at if any(letter in frame for letter in "cno") else None
        if "c" in frame and opens_figure(self.tokens, at) and self._holds_clause(at, plain=False):
            return at
        if word in PREPOSITIONS or word in DAYS or word in ("late", "early"):
            return self._behind_adjunct(cue, at)
        return self._object_or_clause(cue, at, frame)

    def _object_or_clause(self, cue: Cue, at: int, frame: str) -> int | None:
        """A noun phrase or a clause right behind a verb that takes it."""
        if "m" in frame:
            return at if self._quote_ahead(at) is not None else None
        if "n" in frame:
            return at
        if "c" in frame and self._holds_clause(at, plain=cue.verb in _NO_OBJECT):
            return at
        if cue.verb in ("put", "place") and puts_figure(self.tokens, at):
            return at
        return self._quote_ahead(at)

    def _holds_clause(self, at: int, *, plain: bool) -> bool:
        """Does a clause begin at an index: a finite verb, or words enough behind a plain verb?"""
        end = min(self.borders.end(at), at + REACH)
        if not self.borders.has_finite(at, end):
            return plain and end - at > _LEAST_CLAUSE
        return any(
            self.tokens[index].finite and self.tokens[index - 1].low not in _LINKS
            for index in range(at + 1, end)
        )

    def _is_deed(self, verb: str, at: int) -> bool:
        """Is the verb one of action with this object: `claimed 12 lives`, `called police`?"""
        if verb == "claim":
            return any(token.low in ("life", "lives") for token in self.tokens[at : at + _NEAR])
        word = self.tokens[at].low
        return verb == "call" and (word in _CALLED or word[0].isdigit())

    def _quote_ahead(self, at: int) -> int | None:
        """A quotation that stands in what follows, up to the next border."""
        for index in range(at, min(self.borders.end(at), at + REACH)):
            if self.tokens[index].quote is not None:
                return at if index - at < _LONGEST_LEAD else index
        return None

    def _behind_adjunct(self, cue: Cue, at: int) -> int | None:
        """Skip `on Monday`, `in a statement`, `at a rally in Rome` up to what is said."""
        tokens = self.tokens
        end = min(len(tokens), at + REACH, self.borders.next_border[at])
        for index in range(at, end):
            token = tokens[index]
            if token.low == "that" and self._opens_content(index):
                return index
            if token.low == "to" and index > at and self._is_meant(cue, index):
                return index
            if token.text == ":" or (
                token.text == ","
                and index + 1 < end
                and (tokens[index + 1].quote is not None or tokens[index + 1].low == "that")
            ):
                return index + 1 if index + 1 < end else None
            if token.text == "," or token.text in DASHES:
                return self._bare_clause(cue, at, index)
            if (
                token.quote is not None
                and index > at + 1
                and len(token.quote.inner) > _LEAST_QUOTED
            ):
                return index
        return self._bare_clause(cue, at, end)

    def _is_meant(self, cue: Cue, to: int) -> bool:
        """Does the infinitive behind a verb's adjunct say what it is: "vowed on Monday to sue"?"""
        if "t" not in frame_of(cue.verb) or to + 1 >= len(self.tokens):
            return False
        return self.tokens[to + 1].word_class == BASE

    def _opens_content(self, that: int) -> bool:
        """Does a `that` belong to the verb, not to a noun in between ("at the claim that")?"""
        before = self.tokens[that - 1].low
        return before not in PREPOSITIONS and (before not in NOUNS or before in _BEARERS)

    def _bare_clause(self, cue: Cue, at: int, end: int) -> int | None:
        """The first word behind an adverbial that can only be the subject of what is said."""
        tokens = self.tokens
        if "c" not in frame_of(cue.verb) and "o" not in frame_of(cue.verb):
            return None
        for index in range(at + 1, end):
            token, before = tokens[index], tokens[index - 1]
            if before.low in PREPOSITIONS or before.low in DETERMINERS or not before.is_word:
                continue
            starts = (
                token.low in _PERSONAL
                or token.low in DETERMINERS
                or (before.low in DAYS and token.low not in DAYS and token.low not in PREPOSITIONS)
                or (token.is_capital and not before.is_capital)
                or token.low in ("there", "people")
            )
            if token.low in DETERMINERS and index + 1 < end and tokens[index + 1].low in DAYS:
                continue
            if (starts or is_number(token)) and self.borders.has_finite(index, end):
                plain = token.low in SUBJECT_PRONOUNS or token.low in DETERMINERS
                return index if plain else self._with_hedge(index, at)
        return None

    def _with_hedge(self, index: int, low: int) -> int:
        """The first word of the figure that a noun belongs to: `at least 12 people`."""
        at = index
        while at > low and (is_number(self.tokens[at - 1]) or self.tokens[at - 1].low in HEDGES):
            at -= 1
        return at

    def _behind_object(self, cue: Cue, at: int) -> int | None:
        """Skip whom somebody told: `told reporters that`, `urged him to`."""
        tokens = self.tokens
        end = min(len(tokens), at + REACH, self.borders.next_border[at])
        if "n" in frame_of(cue.verb) or tokens[at].low == "to" or tokens[at].low in _OPENERS:
            return at
        for index in range(at, end):
            if not self._told_from(index, at, end):
                continue
            if self.borders.has_finite(at + 1, index):
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
        if token.quote is not None or token.low in _OPENERS:
            return True
        if token.low == "of" and self.tokens[index - 1].is_word and index - at > _SHORT_OBJECT:
            return False
        return token.low in ("to", "about", "of", "against") and not self._next_opener(
            index + 1, min(end, index + _NEXT)
        )

    def _next_opener(self, start: int, end: int) -> bool:
        for token in self.tokens[start:end]:
            if token.low == "that" or token.quote is not None:
                return True
            if token.text in (":", ";"):
                return False
        return False
