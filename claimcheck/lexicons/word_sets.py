"""What grammars make of the words in force: sets, mappings, patterns; made at first use.

Each of these stands at the top of a module like the constant it is, reads no file when the module
is imported, and is made once for each set of words in force.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import Any, Generic, ParamSpec, TypeVar

from claimcheck.lexicons.in_force import Words, in_force

T = TypeVar("T")
P = ParamSpec("P")
_KEPT = 8
"""Words for which a thing is kept: a process reads under one rulebook, tests under a few."""


class Made(Generic[T]):
    """A thing made of the words in force, once for each.

    >>> counted = Made(lambda: len(of("weekdays")))
    >>> counted()
    7
    """

    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self.known: dict[Words, T] = {}
        """What was made so far; read it only to save a call."""
        self.__doc__ = build.__doc__

    def __call__(self) -> T:
        """The thing, under the words in force."""
        try:
            return self.known[in_force()]
        except KeyError:
            return self._make()

    def _make(self) -> T:
        made = self._build()
        while len(self.known) >= _KEPT:
            self.known.pop(next(iter(self.known)))
        self.known[in_force()] = made
        return made


class WordSet(Set[str]):
    """Words in the order of their tables; unions and differences are made at first use, too.

    >>> "monday" in WordSet.of("weekdays") | {"today"}
    True
    """

    def __init__(self, build: Callable[[], Iterable[str]]) -> None:
        self._words = Made(lambda: dict.fromkeys(build()))
        self._known = self._words.known

    @classmethod
    def of(cls, table: str, *groups: str) -> WordSet:
        """The words of a table, or those under some of its values."""
        return cls(lambda: of(table, *groups))

    def __contains__(self, word: object) -> bool:
        try:  # asked for every word of a text: without a call in between
            return word in self._known[in_force()]
        except KeyError:
            return word in self._words()

    def __iter__(self) -> Iterator[str]:
        return iter(self._words())

    def __len__(self) -> int:
        return len(self._words())

    def __or__(self, other: Iterable[str]) -> WordSet:  # type: ignore[override]
        return WordSet(lambda: [*self, *other])

    def __ror__(self, other: Iterable[str]) -> WordSet:
        return WordSet(lambda: [*other, *self])

    def __sub__(self, other: Set[Any]) -> WordSet:
        return WordSet(lambda: [word for word in self if word not in other])

    def __and__(self, other: Set[Any]) -> WordSet:
        return WordSet(lambda: [word for word in self if word in other])

    def __rsub__(self, other: Iterable[str]) -> WordSet:
        return WordSet(lambda: [word for word in other if word not in self])

    def __rand__(self, other: Iterable[str]) -> WordSet:
        return WordSet(lambda: [word for word in other if word in self])


class WordMap(Mapping[str, T]):
    """Words and what they stand for, in the order of their tables; the last entry of a word wins.

    >>> WordMap.of("tens", int)["forty"]
    40
    """

    def __init__(self, build: Callable[[], Mapping[str, T]]) -> None:
        self._words = Made(build)
        self._known = self._words.known

    @classmethod
    def of(cls, table: str, read: Callable[[str], T]) -> WordMap[T]:
        """The words of a table -> the value that each is listed under, as `read` has it."""
        return cls(lambda: {word: read(group) for group, word in in_force().entries(table)})

    def __getitem__(self, word: str) -> T:
        return self._words()[word]

    def get(self, word: object, default: Any = None) -> Any:
        """As `dict.get`, without a detour by exceptions."""
        return self._words().get(word, default)  # type: ignore[call-overload]

    def __contains__(self, word: object) -> bool:
        try:
            return word in self._known[in_force()]
        except KeyError:
            return word in self._words()

    def __iter__(self) -> Iterator[str]:
        return iter(self._words())

    def __len__(self) -> int:
        return len(self._words())


class WordPattern:
    """A regular expression made of the words in force, with the methods of a compiled one."""

    def __init__(self, build: Callable[[], str], flags: int = 0) -> None:
        self._compiled = Made(lambda: re.compile(build(), flags))

    @property
    def pattern(self) -> str:
        """The expression as text."""
        return self._compiled().pattern

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        compiled = self._compiled()
        return compiled.search(text, start) if end is None else compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        compiled = self._compiled()
        return compiled.match(text, start) if end is None else compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        found = self._compiled()
        return found.fullmatch(text, start) if end is None else found.fullmatch(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        compiled = self._compiled()
        return compiled.finditer(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[Any]:
        """As `re.Pattern.findall`."""
        return self._compiled().findall(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As `re.Pattern.sub`."""
        return self._compiled().sub(replacement, text)

    def split(self, text: str) -> list[Any]:
        """As `re.Pattern.split`."""
        return self._compiled().split(text)


def of(table: str, *groups: str) -> tuple[str, ...]:
    """The words of a table in order, or those under some of its values."""
    entries = in_force().entries(table)
    return tuple(word for group, word in entries if not groups or group in groups)


def grouped(table: str) -> dict[str, tuple[str, ...]]:
    """Value -> words of a table, both in order."""
    found: dict[str, list[str]] = {}
    for group, word in in_force().entries(table):
        found.setdefault(group, []).append(word)
    return {group: tuple(words) for group, words in found.items()}


def either(words: Iterable[str]) -> str:
    r"""The alternatives of a pattern that match some words, longest first.

    >>> either(["about", "close to", "sq. m"])
    'close\\s+to|about|sq\\.\\s+m'
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)


def remembered(size: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """`lru_cache` for a function whose answers rest on the words in force."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        known: Made[Callable[..., T]] = Made(lambda: lru_cache(maxsize=size)(function))

        made = known.known

        def ask(*arguments: P.args, **named: P.kwargs) -> T:
            try:
                answer = made[in_force()]
            except KeyError:
                answer = known()
            return answer(*arguments, **named)

        ask.__doc__, ask.__name__, ask.__module__ = (
            function.__doc__, function.__name__, function.__module__
        )  # fmt: skip
        ask.__wrapped__ = function  # type: ignore[attr-defined]
        return ask

    return decorate
