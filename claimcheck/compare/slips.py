"""Slips of the pen in names of every sort: "Velmora Street", "Vemlora Street"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import OSA

from claimcheck.align.stories import Stories
from claimcheck.compare.name_findings import LETTERS, OF_NAMES, Bearer, name_findings
from claimcheck.kinds.role.value import Role, value_of
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article
from claimcheck.text.names.coreference import name_book
from claimcheck.text.names.person_names import folded, is_given_name
from claimcheck.text.tokens.weights import is_common
from claimcheck.text.wording.normalised_words import key

LEAST = 5
"""Letters of a word that two names do not share but for one by chance.  In groups of articles five
pairs of five letters were found, four of them of one name, and three of four letters, none of one.
"""
MOST = 30
"""Letters of a longer word, which nobody's name has: the work on a word grows with their square."""


def names(article: Article) -> Iterator[Claim]:
    """The names of an article that hold a long word, whatever they name, each spelling in full
    where it stands first."""
    book = name_book(article)
    small = {token.low for token in article.tokens if token.text[0].islower()}
    seen: set[str] = set()
    for name in book.names:
        form = folded(name.text)
        if form in seen or form != folded(book.full(name)):
            continue
        seen.add(form)
        if any(_may_slip(word) and word not in small for word in form.split()):
            yield article.claim(OF_NAMES, name.span, Role(name.text, "", None, False, ""))


def _may_slip(word: str) -> bool:
    return LEAST <= len(word) <= MOST and word.isalpha() and not is_common(word)


def slips(
    claims: Sequence[Claim], told: Sequence[Finding], stories: Stories, rulebook: Rulebook
) -> Iterator[Finding]:
    """A finding for every name, of the `names` of all documents, that one story spells in two ways
    which a slip of the pen sets apart; none for what `told` has of it.

    One letter more, less or other, two that changed places, or letters doubled in one alone, but
    none at either end: endings make other words ("Chile", "Chilean").  Two names where the words
    beside it differ, where one text has both and they are of one length, and where both are given
    names that are known.
    """
    rule = next((rule.id for rule in rulebook.of_kind(OF_NAMES)), None)
    if rule is None:
        return
    by_story: dict[int, dict[str, Bearer]] = defaultdict(dict)
    for claim in claims:
        printed = value_of(claim).person
        for word in printed.split():
            if _may_slip(folded(word)):
                bearers = by_story[stories.number(claim.document)]
                bearers.setdefault(folded(word), Bearer(word)).claims.append(claim)
    known = [
        [{word for part in side.value.split() for word in folded(part).split()} for side in sides]
        for sides in (finding.sides for finding in told)
    ]
    for story in by_story.values():
        words, spelt = list(story), list(story.values())
        near = {
            (a, b): _told(spelt[a].name, spelt[b].name)
            for a, b in _candidates(words)
            if _is_one_name(spelt[a], spelt[b], stories, rulebook.lexicon)
            and not any(_tells(each, words[a], words[b]) for each in known)
        }
        yield from name_findings(spelt, near, rule, rulebook.lexicon)


def _told(one: str, other: str) -> tuple[SlotComparison, ...]:
    a, b = folded(one), folded(other)
    way = "changed places" if sorted(a) == sorted(b) else "differ by one"
    way = "doubled in one" if _single(a) == _single(b) else way
    return SlotComparison("name", "spelling differs", one, other), SlotComparison(LETTERS, way)


def _tells(sides: Sequence[set[str]], one: str, other: str) -> bool:
    """Do two sides of a finding have the two spellings?"""
    return any(one in a and other in b for a in sides for b in sides if a is not b)


def _candidates(words: Sequence[str]) -> list[tuple[int, int]]:
    """The places of every two words that a slip sets apart.

    Such words have the same letters, or are alike once the right one is left out of each, so that
    no two others are compared.

    >>> _candidates(["vintra", "vinrta", "vintara", "vintras", "wintra"])
    [(0, 1), (0, 2)]
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(words):
        shorter = (word[:at] + word[at + 1 :] for at in range(len(word)))
        for form in {word, " ".join(sorted(word)), _single(word), *shorter}:
            blocks[form].append(number)
    pairs = {pair for block in blocks.values() for pair in combinations(block, 2)}
    return sorted((a, b) for a, b in pairs if _is_slip(words[a], words[b]))


def _is_slip(one: str, other: str) -> bool:
    """Does one letter set two words apart, two that changed places, or which letters are
    doubled; none at either end?"""
    a, b = (word[:-1] if one[-1] == other[-1] == "s" else word for word in (one, other))
    if a[0] != b[0] or a[:-1] == b[:-1] or a.startswith(b) or b.startswith(a):
        return False
    if sorted(one) == sorted(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == _CHANGED
    return OSA.distance(one, other, score_cutoff=1) == 1 or _single(one) == _single(other)


_DOUBLES = re.compile(r"(.)\1+")


def _single(word: str) -> str:
    return _DOUBLES.sub(r"\1", word)


_FULL = 2
"""Words of a person's full name, of which more is known elsewhere."""
_CHANGED = 2
"""Letters that differ where two of a word changed places."""


def _is_one_name(left: Bearer, right: Bearer, stories: Stories, lexicon: Lexicon) -> bool:
    a, b = folded(left.name), folded(right.name)
    if is_given_name(a) and is_given_name(b):
        return False
    if key(a) == key(b) or (lexicon.canonical(a) and lexicon.canonical(b)):
        return False  # "Center", "Centre"
    mine, theirs = left.documents(), right.documents()
    if mine.keys() & theirs.keys() and len(a) == len(b) and sorted(a) != sorted(b):
        return False
    if not any(stories.same(x, y) for x in mine for y in theirs):
        return False
    if _are_one_but_for(a, b, _forms(left), _forms(right)):
        return True
    known = lexicon.canonical(a) or lexicon.canonical(b)
    return known is None and _ends(a, _forms(left), b, _forms(right))


Forms = frozenset[tuple[str, ...]]
"""The names in which a word stands, by their folded words."""


def _forms(bearer: Bearer) -> Forms:
    return frozenset(tuple(folded(value_of(c).person).split()) for c in bearer.claims)


def _are_one_but_for(a: str, b: str, left: Forms, right: Forms) -> bool:
    """Are two names the same but for a word?  Of two persons in full more is known, and the
    comparison of `spellings` decides."""
    for form in left:
        other = tuple(b if word == a else word for word in form)
        persons = len(form) > 1 and is_given_name(form[0]) and is_given_name(other[0])
        if other in right and not persons:
            return True
    return False


def _ends(a: str, left: Forms, b: str, right: Forms) -> bool:
    """Does one word always stand alone, and end a name in the other spelling; or do both end one
    behind the same word, with a post or a stray capital in front of it?"""
    alone = [all(len(form) == 1 for form in forms) for forms in (left, right)]
    if not any(alone):
        before = [{form[-2] for form in forms if form[-1] == word and len(form) > 1}
                  for word, forms in ((a, left), (b, right))]  # fmt: skip
        longer = any(len(form) > _FULL for form in (*left, *right))
        return longer and bool(before[0] & before[1])
    if alone[0] == alone[1]:
        return False
    return any(form[-1] == (b if alone[0] else a) for form in (right if alone[0] else left))
