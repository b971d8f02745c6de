"""Names in a text: persons, organisations, places, each with its place and what stands in front.

A name is a run of capitalised words.  What it names is read, in this order, from the lexicon,
from the post or form of address in front of it, from the noun it ends in ("Ministry"), from a
given name it begins with, and from what is said of it ("Name, 45,", "said Name").  One pass over
the words; whatever stays open is `unknown`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.article import Article
from claimcheck.text.names.capital_runs import runs
from claimcheck.text.names.capitalisation import Seen
from claimcheck.text.names.kind_nouns import (
    CALENDAR,
    EVENT_HEADS,
    ORGANISATION_HEADS,
    PLACE_OPENERS,
)
from claimcheck.text.names.name_kinds import kind_in_lexicon, kind_of
from claimcheck.text.names.name_tokens import Token, article_tokens, tokens_of
from claimcheck.text.names.person_names import (
    PARTICLES,
    SUFFIXES,
    gender_of_given,
    is_family_first,
    is_given_name,
)
from claimcheck.text.names.post_nouns import BEFORE_POSTS, gender_of_post, is_honorific, is_post
from claimcheck.text.names.record import PERSON, PLACE, UNKNOWN, Name


def names(text: str, lexicon: Lexicon, *, phrase: bool = False) -> list[Name]:
    """Every name of a text in order of place.

    A single capitalised word that opens a sentence is a name only where the lexicon or the rest
    of the text knows it as one; in a headline set in capitals so is every name.  With `phrase`
    the text is a phrase taken out of a sentence: it opens nothing and is no headline.
    """
    tokens = tokens_of(text)
    if phrase:
        tokens = tuple(token._replace(opens=False) for token in tokens)
    return _read(text, tokens, lexicon, headlines=not phrase)


def names_of(article: Article) -> list[Name]:
    """Every name of an article in order of place."""
    return _read(article.text, article_tokens(article), article.lexicon, headlines=True)


def _read(text: str, tokens: Sequence[Token], lexicon: Lexicon, *, headlines: bool) -> list[Name]:
    seen = Seen(text, tokens, headlines=headlines)
    found = [
        name for run in runs(text, tokens) for name in _named(text, tokens, run, lexicon, seen)
    ]
    return _second_look(found)


# ── One run: title, name, kind ──────────────────────────────────────────────────────────────────


def _named(
    text: str, tokens: Sequence[Token], run: tuple[int, int], lexicon: Lexicon, seen: Seen
) -> Iterator[Name]:
    """The name or names of a run; two where a demonym or place stands before a person."""
    first, end = _trimmed(tokens, run, lexicon, seen)
    if first >= end:
        return
    if seen.headline[first]:
        yield from _headline_names(text, tokens, first, end, lexicon, seen)
        return
    cut = _title_end(tokens, first, end, lexicon)
    if cut > first:
        yield from _titled(text, tokens, first, cut, end, lexicon)
    else:
        name = _make(text, tokens, first, end, lexicon)
        if name is not None:
            yield name


def _trimmed(
    tokens: Sequence[Token], run: tuple[int, int], lexicon: Lexicon, seen: Seen
) -> tuple[int, int]:
    """The run without the small words, adverbs and common words that only open a sentence."""
    first, end = run
    while first < end and (tokens[first].closed or tokens[first].low in CALENDAR):
        first += 1
    if first < end and tokens[first].opens and _only_opens(tokens, first, end, lexicon, seen):
        first += 1
        while first < end and not tokens[first].capital:
            first += 1
    return first, end


def _only_opens(
    tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon, seen: Seen
) -> bool:
    """Is the first word of a sentence a common word that is capitalised only for its place?"""
    token = tokens[first]
    if token.text in seen.inner or (len(token.text) > 1 and token.text.isupper()):
        return False
    if canonical_name(lexicon, token.text) or is_post(token.low) or is_honorific(token.low):
        return False
    if end - first > 1 and is_given_name(token.text):
        return False
    if end - first == 1:
        return True
    common = token.text.lower() in seen.lower or token.low.endswith("ly")
    return common and not canonical_name(lexicon, " ".join(t.text for t in tokens[first:end]))


def _title_end(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> int:
    """Behind the title that opens a run: `first` where there is none or no name follows it."""
    cut = first
    for number in range(first, end):
        token = tokens[number]
        following = end - number - 1
        if not (is_post(token.low) or is_honorific(token.low)) or token.possessive:
            continue
        if (
            following == 0
            and number > first
            and not _is_first_name(tokens[number - 1].text, lexicon)
        ):
            return first
        if following == 0 or tokens[number + 1].low in SUFFIXES:
            break
        if number > cut and _is_first_name(tokens[number - 1].text, lexicon):
            break
        cut = number + 1
    if cut > first and tokens[cut].low in ("of", "for"):
        cut = _behind_of(tokens, cut, end, lexicon)
    rest = tokens[cut:end]
    if not rest or rest[-1].low in ORGANISATION_HEADS or rest[-1].low in EVENT_HEADS:
        return first
    if canonical_name(lexicon, " ".join(token.text for token in tokens[first:end])):
        return first
    return cut


def _is_first_name(word: str, lexicon: Lexicon) -> bool:
    """Is the word a given name and no place ("Stephen King", not "Jordan King")?"""
    return is_given_name(word) and canonical_name(lexicon, word) is None


def _behind_of(tokens: Sequence[Token], of: int, end: int, lexicon: Lexicon) -> int:
    """Where the person begins in "Secretary of State Jane Roe": at a given name, else the last two.

    Without a given name "Minister of X Roe" leaves the last word, and a longer tail two.
    """
    body = range(of + 1, end)
    for number in body:
        if number > of + 1 and is_given_name(tokens[number].text) and number + 1 < end:
            return number
    if len(body) < 2 or (len(body) == 2 and is_given_name(tokens[of + 1].text)):
        return end
    if canonical_name(lexicon, " ".join(tokens[number].text for number in body)):
        return end
    return end - (1 if len(body) == 2 else 2)


def _titled(
    text: str, tokens: Sequence[Token], first: int, cut: int, end: int, lexicon: Lexicon
) -> Iterator[Name]:
    """A person behind a title; also the organisation or place that opens the title."""
    if cut >= end:
        return
    title = Span(tokens[first].start, tokens[cut - 1].end)
    body = tokens[cut:end]
    gender = gender_of_post(tokens[cut - 1].low) or _gender(body)
    name = _plain(text, body, PERSON)
    canonical = canonical_name(lexicon, name.text)
    if canonical and lexicon.types.get(canonical, "") == "country":
        yield replace(name, kind=PLACE, canonical=canonical)
        return
    yield replace(name, title=title, gender=gender)


def _plain(text: str, body: Sequence[Token], kind: str) -> Name:
    span = Span(body[0].start, body[-1].end)
    words = tuple(token.text for token in body)
    return Name(span, span.of(text), words, kind, possessive=body[-1].possessive)


def _gender(body: Sequence[Token]) -> str | None:
    """By the given name; a family name that stands first ("Kim Jong Un") tells nothing."""
    first = body[0].text
    return gender_of_given(first) if len(body) > 1 and not is_family_first(first) else None


def _make(
    text: str, tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon
) -> Name | None:
    """The name that a run without a title makes, with its kind."""
    body = tokens[first:end]
    while len(body) > 1 and (body[0].low in BEFORE_POSTS or _is_label(body)):
        body, first = body[1:], first + 1
    name = _plain(text, body, UNKNOWN)
    canonical = canonical_name(lexicon, name.text)
    if canonical is not None and not _doubtful(tokens, first, lexicon, name):
        if fold(name.text) in lexicon.demonyms and fold(name.text) not in lexicon.aliases:
            return None
        return replace(name, kind=kind_in_lexicon(canonical, lexicon), canonical=canonical)
    if fold(name.text) in lexicon.capitals or name.text in lexicon.within:
        return replace(
            name, kind=PLACE, canonical=name.text if name.text in lexicon.within else None
        )
    kind = kind_of(text, tokens, first, end)
    if kind == PERSON and canonical_name(lexicon, body[-1].text):
        kind = UNKNOWN
    if kind == UNKNOWN and len(body) == 1 and is_post(body[0].low):
        return None
    return replace(name, kind=kind, gender=_gender(body) if kind in (PERSON, UNKNOWN) else None)


_OPENERS = PLACE_OPENERS | PARTICLES


def _is_label(body: Sequence[Token]) -> bool:
    """Does a word that is no name stand in front of a given name ("Democrat Jo Ann Roe")?"""
    first, second = body[0], body[1]
    return len(body) > 2 and (
        is_given_name(second.text)
        and not is_given_name(first.text)
        and not is_family_first(first.text)
        and first.low not in _OPENERS
        and (len(first.low) > 3 or first.text.isupper())
    )


_PLACING = WordSet.of("placing-prepositions")


def _doubtful(tokens: Sequence[Token], first: int, lexicon: Lexicon, name: Name) -> bool:
    """Is a place's name that is as often a person's not placed by what stands before it?"""
    if fold(name.text) not in lexicon.doubtful:
        return False
    return first == 0 or tokens[first - 1].low not in _PLACING


_IN_HEADLINE = 5
"""Words of a name in a headline: of 4,691 bodies and 8,904 persons in 595 reports, 50 have more."""


def _headline_names(
    text: str, tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon, seen: Seen
) -> Iterator[Name]:
    """In a line of capitals only what the lexicon or the body of the text knows is a name."""
    number = first
    while number < end:
        stops = range(min(end, number + _IN_HEADLINE), number, -1)
        known = (stop for stop in stops if _known(tokens[number:stop], lexicon, seen))
        reach = next(known, number)
        if reach > number:
            name = _make(text, tokens, number, reach, lexicon)
            if name is not None:
                yield name
        number = max(reach, number + 1)


def _known(body: Sequence[Token], lexicon: Lexicon, seen: Seen) -> bool:
    if len(body) == 1 and body[0].text.lower() in seen.lower:
        return False
    if canonical_name(lexicon, " ".join(token.text for token in body)):
        return True
    return all(token.text in seen.inner or not token.capital for token in body) and all(
        not is_post(token.low) for token in body
    )


def canonical_name(lexicon: Lexicon, words: str) -> str | None:
    """The lexicon's name; a word of up to three letters must be all capitals ("UN", not "Un")."""
    letters = words.replace(".", "")
    return None if len(letters) < 4 and not letters.isupper() else lexicon.canonical(words)


def _second_look(found: list[Name]) -> list[Name]:
    """Single words and open names that a person of the same text bears are that person's."""
    bearers: dict[str, str | None] = {}
    for name in found:
        if name.kind == PERSON:
            for word in (name.tokens[-1], name.tokens[0]):
                bearers.setdefault(word, name.gender)
    return [
        replace(name, kind=PERSON, gender=name.gender)
        if name.kind == UNKNOWN and len(name.tokens) == 1 and name.tokens[0] in bearers
        else name
        for name in found
    ]
