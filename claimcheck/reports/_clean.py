"""Hostile text made safe to show: nothing that a terminal or a Markdown reader would obey."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Format characters that join or break letters in honest text; every other one is made visible.
_JOINERS = frozenset("\u200c\u200d")
_INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff")
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_PLAIN = {
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "--", "\u2015": "--",
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2032": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2022": "*", "\u2026": "...", "\u20ac": "EUR", "\u00a3": "GBP", "\u00a5": "JPY",
    "\u00d7": "x", "\u2212": "-", "\u00b0": " deg", "\u00df": "ss", "\u00e6": "ae",
    "\u00f8": "o", "\u0142": "l", "\u0141": "L", "\u00d8": "O", "\u00c6": "AE",
}  # fmt: skip
_LONGEST = 1000
"""Characters of a value, a name or a slot that a document shows."""
_MARKDOWN = re.compile(r"[\\`*_\[\]<>|~#&$]")
_LEADING = re.compile(r"^(\d{0,9})([-+=.)])(?=\s|$|[-+=])")
_LINK = re.compile(r"(?i)\b(?:www(?=\.)|(?:mailto|xmpp)(?=:))|@(?=\w)")


@lru_cache(maxsize=4096)
def glyph(char: str, plain: bool = False) -> str:
    """What stands for one character of a text: mostly itself, a space, U+FFFD or an escape.

    With `plain`, only ASCII comes out.
    """
    if char.isspace():
        return " "
    if char in _INVISIBLE:
        return ""
    if char not in _JOINERS and (unicodedata.category(char) in _UNSAFE or _is_no_character(char)):
        return _escape(char) if plain else REPLACEMENT
    return _to_ascii(char) if plain and not char.isascii() else char


def _is_no_character(char: str) -> bool:
    """Is it one of the 66 code points that Unicode keeps free?  XML forbids some of them."""
    return ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef"


def clean(text: str, plain: bool = False) -> str:
    r"""A text on one line without control, bidi or other unsafe characters.

    >>> clean("a\x1b[31mb\u202ec\td")
    'a\ufffd[31mb\ufffdc d'
    >>> clean("“Zoë\x07” — 中", plain=True)
    '"Zoe\\x07" -- \\u4e2d'
    """
    return "".join(glyph(char, plain) for char in text)


_COMMAND = re.compile(r"^(\s*)::|##\[")


def disarmed(line: str) -> str:
    """A line that the log of a CI service shows and does not obey, as long as it was.

    GitHub's runner takes `::name::` behind nothing but blanks for a command, and `##[name]`
    anywhere (actions/runner, `ActionCommand.cs`).

    >>> disarmed("   ::error::x"), disarmed("a ##[group]"), disarmed("a::b")
    ('   .:error::x', 'a #.[group]', 'a::b')
    """
    return _COMMAND.sub(lambda m: "#.[" if m[1] is None else f"{m[1]}.:", line)


def markdown(text: str) -> str:
    r"""A text for a line of Markdown in which nothing is markup, link or mention; cut if long.

    >>> markdown("a|b *c* [d](http://e) <f>")
    'a\\|b \\*c\\* \\[d\\](http&#58;//e) \\<f\\>'
    >>> markdown("# 1"), markdown("1. x"), markdown("- x"), markdown("@desk")
    ('\\# 1', '1\\. x', '\\- x', '@&#8203;desk')
    """
    dots = "…" if len(text) > _LONGEST else ""
    return led(inline(text[:_LONGEST]).strip()) + dots


def inline(text: str) -> str:
    """A text for the middle of a line of Markdown."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", clean(text))
    return _LINK.sub(r"\g<0>&#8203;", escaped).replace("://", "&#58;//")


def led(escaped: str) -> str:
    """Escaped text for the start of a line, where a list or a heading could begin."""
    return _LEADING.sub(r"\1\\\2", escaped)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _to_ascii(char: str) -> str:
    """Letters lose their accents; nothing else is guessed at, least of all raised digits."""
    if char in _PLAIN:
        return _PLAIN[char]
    if char in _JOINERS or unicodedata.combining(char):
        return ""
    letters = unicodedata.normalize("NFD", char)
    return letters[0] if letters[0].isascii() else _escape(char)
