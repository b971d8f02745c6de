"""One name in two spellings: one finding for the name, not one for each thing its bearer says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.align.stories import Stories
from claimcheck.compare.name_findings import OF_NAMES, Bearer, name_findings
from claimcheck.kinds.attribution.speaker import NAMED, speaker_of
from claimcheck.kinds.attribution.value import Attribution
from claimcheck.kinds.role.post import Post, post_of, same_body
from claimcheck.kinds.role.value import Role
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article
from claimcheck.text.names.coreference import name_book
from claimcheck.text.names.person_names import (
    SPELLING,
    compare_names,
    folded,
    is_given_name,
    parts,
    sound,
    surname,
)
from claimcheck.text.names.record import PERSON, UNKNOWN


def spellings(claims: Sequence[Claim], stories: Stories, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for every name that the documents of one story spell in two ways.

    Read from posts, speakers and all `persons` that a text names in full; told under the first rule
    of posts, if any.  Two persons where one text has both names, which are more than a slip of the
    pen apart, where all their posts are unlike, and where a junior and a senior or two given names
    are told apart.
    """
    rule = next((rule.id for rule in rulebook.of_kind(OF_NAMES)), None)
    if rule is None:
        return
    by_story: dict[int, dict[str, Bearer]] = defaultdict(dict)
    for claim in claims:
        name = _name(claim)
        if name is not None:
            bearers = by_story[stories.number(claim.document)]
            bearers.setdefault(folded(name), Bearer(name)).claims.append(claim)
    for story in by_story.values():
        yield from _in_story(list(story.values()), stories, rule, rulebook.lexicon)


def persons(article: Article) -> Iterator[Claim]:
    """The persons whom an article names in full, each spelling where it stands first; and names
    of which it does not tell whose they are, without what is `printed`."""
    names = [
        name for name in name_book(article).names
        if name.kind in (PERSON, UNKNOWN) and 1 < len(name.tokens) <= _LONGEST
        and name.canonical is None
    ]  # fmt: skip
    company = tuple(sorted({surname(name.text) for name in names}))
    first = {folded(name.text): name for name in reversed(names)}
    for name in sorted(first.values(), key=lambda name: name.span):
        printed = name.text if name.kind == PERSON else ""
        named = Role(name.text, "", None, False, "", printed=printed, company=company)
        yield article.claim(OF_NAMES, name.span, named)


def _name(claim: Claim) -> str | None:
    """The full name that a claim gives a person; whether it is a person is asked later."""
    value = claim.value
    if isinstance(value, Role):
        name = value.person
    elif isinstance(value, Attribution) and value.source and value.entity and not value.anonymous:
        name = value.entity
    else:
        return None
    return name if 1 < len(name.split()) <= _LONGEST else None


_LONGEST = 5
"""Words of a personal name; an entity of more is a description."""


def _in_story(
    bearers: Sequence[Bearer], stories: Stories, rule: str, lexicon: Lexicon
) -> Iterator[Finding]:
    near = {
        pair: told
        for pair in _candidates(bearers)
        if (told := _one_person(bearers[pair[0]], bearers[pair[1]], stories, lexicon))
    }
    yield from name_findings(bearers, near, rule, lexicon)


def _candidates(bearers: Sequence[Bearer]) -> Iterable[tuple[int, int]]:
    """Names one word of which sounds alike in the same place: one of a misspelt name does."""
    blocks: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, bearer in enumerate(bearers):
        words = parts(bearer.name)
        blocks[0, sound(words[0])].append(number)
        blocks[1, sound(words[-1])].append(number)
    pairs = {pair for block in blocks.values() for pair in combinations(block, 2)}
    return sorted(
        pair
        for pair in pairs
        if compare_names(bearers[pair[0]].name, bearers[pair[1]].name) == SPELLING
    )


def _one_person(
    left: Bearer, right: Bearer, stories: Stories, lexicon: Lexicon
) -> tuple[SlotComparison, ...]:
    """The slots that tell it; none where they do not."""
    mine, theirs = left.documents(), right.documents()
    given = parts(left.name)[0] == parts(right.name)[0]
    if not (given and _is_slip(parts(left.name)[-1], parts(right.name)[-1])):
        if mine.keys() & theirs.keys() or _knows(left, right) or _knows(right, left):
            return ()
    elif mine.keys() == theirs.keys():
        return ()
    if not any(stories.same(a, b) for a in mine for b in theirs):
        return ()
    sure = _is_person(left, lexicon), _is_person(right, lexicon)
    if not all(sure) and not (any(sure) and given):
        return ()
    slot = SlotComparison("name", "spelling differs", left.name, right.name)
    posts = [
        [(c, post_of(c, lexicon)) for c in bearer.claims if _has_post(c)]
        for bearer in (left, right)
    ]
    for a, mine_post in posts[0]:
        for b, their_post in posts[1]:
            if _is_one_post(mine_post, their_post) or (given and mine_post.head == their_post.head):
                return slot, SlotComparison("post", "equal", a.value.label(), b.value.label())
    whole = min(len(parts(left.name)), len(parts(right.name))) > 2
    if not given or (all(posts) and not whole):
        return ()
    return slot, SlotComparison("post", "unstated on one side" if any(posts) else "unstated")


def _is_slip(one: str, other: str) -> bool:
    """Are two family names the same but for two letters that changed places?"""
    return sorted(one) == sorted(other) and DamerauLevenshtein.distance(one, other) == 1


def _has_post(claim: Claim) -> bool:
    return isinstance(claim.value, Role) and claim.value.role != ""


def _knows(one: Bearer, other: Bearer) -> bool:
    """Does a text of one name the other's family name as well, so that they are two?"""
    last = parts(other.name)[-1]
    if last == parts(one.name)[-1]:
        return False
    return any(last in c.value.company for c in one.claims if isinstance(c.value, Role))


def _is_person(bearer: Bearer, lexicon: Lexicon) -> bool:
    first = bearer.claims[0]
    if any(map(_has_post, bearer.claims)):
        return True
    if isinstance(first.value, Role):
        return any(isinstance(c.value, Role) and c.value.printed for c in bearer.claims)
    known = is_given_name(parts(bearer.name)[0])
    return known and speaker_of(first, lexicon).form == NAMED and speaker_of(first, lexicon).sure


def _is_one_post(mine: Post, other: Post) -> bool:
    """Do two posts tell one person: one office or trade of one body, or one with the same field?"""
    if mine.head != other.head:
        return False
    where = same_body(mine, other)
    told = not mine.loose or (mine.field and mine.field == other.field)
    return where is True or (where is None and bool(told))
