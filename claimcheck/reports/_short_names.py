"""What documents without an outlet are called: the end of their path, as far as it tells apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import takewhile

_LONGEST = 28
"""Characters of a file name that is called by the whole of it."""
_ENDING = re.compile(r"(?<=[^/.\d_-])\.(?:txt|text|md|markdown)$", re.I)
_PIECE = re.compile(r"[^/_.\-\s]*[/_.\-\s]*")


def short_names(ids: Iterable[str]) -> dict[str, str]:
    """Document id -> its name: the end of its path without `.txt`, of a long one the beginning.

    >>> list(short_names(["in/may/wire.txt", "in/june/wire.txt", "in/june/post.txt"]).values())
    ['may/wire', 'june/wire', 'post']
    >>> list(short_names(["a-report-from-the-old-harbour-of-lisbon.txt", "b.txt", "b.md"]).values())
    ['a-report-from-the-old…', 'b.txt', 'b.md']
    """
    paths = dict.fromkeys(ids)
    tails = {path: _tail(path, paths) for path in paths}
    stems = {path: _ENDING.sub("", tail) for path, tail in tails.items()}
    total = Counter(stems.values())
    named = {path: stem if total[stem] == 1 else tails[path] for path, stem in stems.items()}
    codes = short_codes(paths)
    return {
        path: _head(name, named.values()) if codes[path] == path else codes[path]
        for path, name in named.items()
    }


_CODE = re.compile(r"[\w-]{25,}")
"""An id that is no path and that nobody reads to its end."""
_TELLING = 8


def short_codes(ids: Collection[str]) -> dict[str, str]:
    """Document id -> what is shown of it: of a long code the beginning that tells it apart.

    >>> list(short_codes(["0a1b2c3d" + "e" * 24, "0a1b2c3d" + "f" * 24, "in/wire.txt"]).values())
    ['0a1b2c3de…', '0a1b2c3df…', 'in/wire.txt']
    """
    paths = sorted(dict.fromkeys(ids))
    beginnings = dict[str, str]()
    for number, path in enumerate(paths):
        beside = paths[max(0, number - 1) : number] + paths[number + 1 : number + 2]
        shared = max((_shared(path, each) for each in beside), default=0)
        kept = path[: max(_TELLING, shared + 1)]
        is_cut = _CODE.fullmatch(path) is not None and len(kept) < len(path)
        beginnings[path] = f"{kept}\N{HORIZONTAL ELLIPSIS}" if is_cut else path
    return {path: beginnings[path] for path in ids}


def _shared(one: str, other: str) -> int:
    """How many characters two ids begin alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _tail(path: str, others: Iterable[str]) -> str:
    """The last parts of a path that no other one ends in."""
    parts = path.split("/")
    rivals = [each.split("/") for each in others if each != path]
    for count in range(1, len(parts)):
        rivals = [each for each in rivals if each[-count] == parts[-count] and len(each) > count]
        if not rivals and parts[-count]:
            return "/".join(parts[-count:])
    return path


def _head(name: str, others: Iterable[str]) -> str:
    """A long name up to the end of a word, and so far that no other one begins so."""
    if len(name) <= _LONGEST:
        return name
    rivals = [each for each in others if each != name]
    kept = ""
    for piece in _PIECE.findall(name):
        is_told_apart = bool(kept) and not any(each.startswith(kept) for each in rivals)
        if is_told_apart and len(kept) + len(piece) > _LONGEST - 4:
            return kept.rstrip("/_.- ") + "\N{HORIZONTAL ELLIPSIS}"
        kept += piece
    return name
