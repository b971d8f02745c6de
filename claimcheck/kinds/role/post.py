"""A post in its form for comparing: head, rank, field and bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.kinds.role.value import Held, Role, value_of
from claimcheck.lexicons.word_sets import WordMap, WordSet, remembered
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.names.person_names import folded
from claimcheck.text.names.post_nouns import FIELDS, LOWERING, RANKING, RANKS, is_post
from claimcheck.text.wording.normalised_words import key


def post_of(claim: Claim, lexicon: Lexicon) -> Post:
    """The post of a claim."""
    return post_held(value_of(claim), lexicon)


def post_held(value: Role | Held, lexicon: Lexicon) -> Post:
    """The post that a document states."""
    found = post(value.role, value.head, value.organisation, lexicon)
    return replace(found, posting=value.posting) if value.posting else found


_SYNONYMS = WordMap.of("post-synonyms", str)
"""Heads of posts -> the head that they count as."""
_LOOSE = WordSet.of("loose-posts")
"""Heads that many persons bear at once and that say less than an office: no two exclude."""
OFFICES = WordSet.of("offices")
"""Heads of offices: within one body a person holds one of them at a time."""
TOP_OFFICES = WordSet.of("offices", "top")
"""Those which exclude each other in one state, province or town."""
SOLE_OFFICES = WordSet.of("offices", "sole")
"""Those of which a body has one holder at a time.  Heads of state are not among them: texts name
those of the past by the bare title."""
_COMPOUND = WordSet(lambda: [office for office in OFFICES if " " in office])
_CHIEF, CHIEF_OFFICER = "chief", "chief officer"
"""The head of "chief financial officer" and of its initials, with the field apart."""
_ABOVE = 4
"""Bodies above a body that are followed; those of the lexicon that ships have 2 at most."""
_MINISTRY = re.compile(r"\b(?:ministry|department|office|secretariat)\b(?:\sof(?:\sthe)?)?")


@dataclass(frozen=True, slots=True)
class Post:
    """The parts of a role, each in its form for comparing."""

    head: str
    rank: frozenset[str]
    """`deputy`, `vice`, `senior`, `first`, ..."""
    field: frozenset[str]
    """What the post is for: `defense`, `foreign`, `state`."""
    bodies: tuple[str, ...]
    """The body and the country that the role names, canonical."""
    posting: str | None = None
    """Where the person is sent, canonical."""

    @property
    def loose(self) -> bool:
        """Is it an occupation or a vague word that excludes nothing?"""
        return self.head in _LOOSE

    @property
    def office(self) -> bool:
        """Is it an office of which a body has one, or a person one at a time?"""
        return self.head in OFFICES


@remembered(8192)
def _words(role: str) -> tuple[str, ...]:
    return tuple(
        key(word.rstrip(".")) for word in re.findall(r"[^\W_]+(?:[-'’.][^\W_]+){0,4}", role)
    )


def post(role: str, head: str, organisation: str | None, lexicon: Lexicon) -> Post:
    """The post that a role names.

    "Defense Secretary", "Secretary of Defense" and "Department of Defense Secretary" are one: the
    field is read from the words around the head and from a ministry's name.
    """
    words = [part for word in _words(role) for part in RANKS.get(word, word).split()]
    words = _last_post(words)
    main = _head(words, _words(head)[-1] if _words(head) else head.lower(), lexicon)
    printed = {*main.split(), *_words(head), *(_words(RANKS.get(head.lower().rstrip("."), "")))}
    told = printed - (LOWERING - set(main.split()))
    left = [w for w in words if w not in told and w not in CLOSED]
    rank = frozenset(word for word in left if word in RANKING)
    if "presidential" in left:  # a "vice presidential pollster" has no rank
        rank -= {"vice"}
    field = {word for word in left if word not in rank and not _MINISTRY.fullmatch(word)}
    bodies = _bodies(organisation, lexicon)
    if main in ("minister", "secretary", "spokesperson", "leader", "official"):
        field |= (
            {w for body in bodies[:1] for w in _ministry(body, lexicon)}
            if main != "official"
            else set()
        )
    if main == "officer" and _CHIEF in rank:
        main, rank = CHIEF_OFFICER, rank - {_CHIEF}
    elif main.startswith(f"{_CHIEF} ") and main.endswith(" officer"):
        field, main = {*field, *main.split()[1:-1]}, CHIEF_OFFICER
    return Post(main, rank, frozenset(_fields(field)), bodies)


def _last_post(words: list[str]) -> list[str]:
    """The words of the last of several posts: "presidential nominee Governor"."""
    for at in range(len(words) - 2, -1, -1):
        plain = words[at] not in RANKING and words[at] not in FIELDS
        again = any(map(is_post, words[at + 1 :]))
        if plain and again and is_post(words[at]) and words[at + 1] not in CLOSED:
            return words[at + 1 :]
    return words


def _head(words: list[str], head: str, lexicon: Lexicon) -> str:
    """The head in its canonical form; "prime minister", "chief executive" are one word each."""
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    for office in _COMPOUND:
        if office in pairs:
            return office
    if "press" in words and "secretary" in words:
        return "spokesperson"
    full: str = RANKS.get(head, head)
    lower, _, rest = full.partition(" ")
    full = rest if lower in LOWERING and is_post(rest) else full  # "VP"
    title = lexicon.titles.get(full, full)
    return str(_SYNONYMS.get(title, title))


def _ministry(body: str, lexicon: Lexicon) -> list[str]:
    """The field in a ministry's name: "U.S. Department of Defense" -> defense."""
    low = fold(body)
    if not _MINISTRY.search(low):
        return []
    rest = _MINISTRY.sub(" ", low)
    return [
        key(word)
        for word in re.findall(r"[a-z]{4,}", rest)
        if word not in CLOSED and word not in lexicon.demonyms
    ]


def _fields(words: set[str]) -> set[str]:
    """Fields without the words that are the same in all of them ("foreign affairs")."""
    plain = {word for word in words if word not in ("affairs", "press", "of", "for", "the")}
    return {"defense" if word == "defence" else word for word in plain}


def _bodies(organisation: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    if not organisation:
        return ()
    found = [organisation]
    for part in organisation.split(", "):
        found.append(lexicon.canonical(part) or part)
    chain = found[-1]
    for _ in range(_ABOVE):
        above = lexicon.parents.get(chain)
        if above is None:
            break
        found.append(above)
        chain = above
    return tuple(dict.fromkeys(found))


def same_body(left: Post, right: Post) -> bool | None:
    """Do two posts belong to one body, or one to a part of the other's?  `None`: unstated."""
    if not left.bodies or not right.bodies:
        return None
    mine = {folded(body) for body in left.bodies}
    other = {folded(body) for body in right.bodies}
    return bool(mine & other) or _alike(left.bodies[0], right.bodies[0])


def _alike(left: str, right: str) -> bool:
    """Do two names of bodies share all words of the shorter, or is one the other's acronym?"""
    a, b = sorted((folded(left).split(), folded(right).split()), key=len)
    if set(a) <= set(b):
        return True
    if len(a) == 1 and len(a[0]) > 1:
        letters = "".join(word[0] for word in b if word not in CLOSED)
        return a[0] == letters or a[0] == "".join(word[0] for word in b)
    return False


def lowered(left: Post, right: Post) -> bool:
    """Does one of two posts stand below the other: "deputy director" and "director"?"""
    return bool(left.rank & LOWERING) != bool(right.rank & LOWERING)
