"""From bytes to text: UTF-8, the encoding that is declared, or one that is detected."""

from __future__ import annotations

import codecs
import re

from claimcheck.readers._input_file import Unreadable

_MARKS = (  # the longer first: UTF-32's mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_OF_ENGLISH = ["cp1252", "utf_16_le", "utf_16_be", "mac_roman"]
"""What English text is stored in besides UTF-8.  Left free, the detector takes Windows-1252 with
its curly quotation marks for a neighbour of it (1250, HP Roman)."""
_DECLARED = re.compile(
    rb"\A---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\n]*\n){0,20}?encoding:[ \t]*[\"']?([\w.:-]{2,40})"
)
"""The field of that name in a front matter, which is looked for before the file can be read."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(content: bytes, declared: str | None = None) -> str:
    """The text of a file, line ends as `\\n`.  Raises `Unreadable` with the reason.

    In order: a byte order mark, the declared encoding (in the front matter or `sources.yaml`),
    UTF-8, detection.
    """
    mark = next((name for start, name in _MARKS if content.startswith(start)), None)
    in_file = _DECLARED.match(content)
    declared = in_file[1].decode("ascii") if in_file else declared
    encoding = mark or declared
    text = _as(content, encoding) if encoding else _guessed(content)
    if len(_CONTROLS.findall(text, 0, 8192)) > len(text[:8192]) // 50:
        raise Unreadable("binary, not text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except LookupError:
        raise Unreadable(f"declares the unknown encoding {encoding}") from None
    except UnicodeDecodeError as error:
        place = f"byte {error.start} is 0x{content[error.start]:02x}"
        raise Unreadable(f"is not {encoding}, as declared ({place})") from None
    except (ValueError, AssertionError, TypeError):  # encodings of bytes to bytes, like zlib
        raise Unreadable(f"declares {encoding}, which is no encoding of text") from None


def _guessed(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    nearly = content.decode("utf-8", "replace")
    bad = nearly.count("\ufffd")
    if bad * 4 <= sum(character > "\x7f" for character in nearly):
        return nearly  # damaged UTF-8: most of what is not ASCII is right
    import charset_normalizer  # noqa: PLC0415  (only a file that is not UTF-8 pays for it)

    best = charset_normalizer.from_bytes(content, cp_isolation=_OF_ENGLISH).best()
    if best is None:
        binary = b"\0" in content[:8192]
        raise Unreadable(
            "binary, not text" if binary else
            "not UTF-8, and in no other encoding of English text that could be detected; "
            "declare it: `encoding:` in the front matter or in sources.yaml"
        )  # fmt: skip
    return str(best)
