"""Are two parties named so that they cannot be one?"""

from __future__ import annotations

from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.assertions.record import Party
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.person_names import DIFFERENT, compare_names
from claimcheck.text.names.post_nouns import is_post
from claimcheck.text.places import related


def unlike(left: Party, right: Party, lexicon: Lexicon) -> bool:
    """Does each side name somebody or some place, and no name of the one fit one of the other?

    A body may stand for its country and a place for what lies in it: names of which the lexicon
    knows that they are related, or of which it knows one only, may be one.
    """
    mine, theirs = (_names(party, lexicon) for party in (left, right))
    return bool(mine and theirs) and all(_apart(a, b, lexicon) for a in mine for b in theirs)


def _names(party: Party, lexicon: Lexicon) -> list[str]:
    """The names of a party, without posts in front of them and without names of peoples."""
    found = []
    opening = party.opening
    if opening is not None and lexicon.canonical(opening):
        found.append(opening)
    for run in party.names:
        words = [word for word in run.split() if not is_post(fold(word))]
        bare = " ".join(words)
        if words and fold(bare) not in lexicon.demonyms:
            found.append(bare)
    return found


def _apart(a: str, b: str, lexicon: Lexicon) -> bool:
    shared = {singular(word) for word in a.split()} & {singular(word) for word in b.split()}
    if shared or compare_names(a, b) != DIFFERENT or _initials(a, b) or _initials(b, a):
        return False
    one, other = lexicon.canonical(a), lexicon.canonical(b)
    if one is None or other is None:  # an unknown name may be of a part of what is known
        known = one or other
        return known is None or lexicon.types.get(known) == "city"
    if related(one, other, lexicon):
        return False
    mine, theirs = _over(one, lexicon), _over(other, lexicon)
    stands_for = mine & theirs and (one in lexicon.parents) != (other in lexicon.parents)
    return not (one in theirs or other in mine or stands_for)


def _initials(short: str, long: str) -> bool:
    """Is one the initials of the other: UN, United Nations?"""
    words = [word for word in long.split() if word[0].isupper()]
    return len(words) > 1 and fold(short) == "".join(word[0] for word in words).lower()


def _over(name: str, lexicon: Lexicon) -> set[str]:
    """The bodies and countries that a body or place belongs to or, as a capital, stands for."""
    found: set[str] = set()
    step: str | None = name
    for _ in range(8):
        if step is None or step in found:
            break
        capital = lexicon.capitals.get(fold(step))
        step = lexicon.parents.get(step) or capital or lexicon.within.get(step)
        found |= {step} if step else set()
    return found
