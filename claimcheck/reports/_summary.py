"""The Markdown report within a number of bytes, cut where a finding ends."""

from __future__ import annotations

import re

from claimcheck.reports import _vocabulary as vocabulary

_BORDER = re.compile(r"(?m)^(?=#{2,3} |- \d+: |\| \d+ \| |<details>$)")
"""Where a section or what is folded, a finding in detail or in brief, or a row of the table of
conflicts begins: no text of an article can stand so at the start of a line, since `_clean.markdown`
escapes it."""
_FINDING = re.compile(r"### \d+\. |- \d+: ")
_TITLE_ALONE = re.compile(r"## .*\s*")
_OPENED, _CLOSED = re.compile(r"(?m)^<details>$"), re.compile(r"(?m)^</details>$")
_NOTE = 200
"""Bytes that the last line takes at most."""


def cut(text: str, room: int) -> str:
    r"""As much of a report as goes into so many bytes; where nothing goes, nothing.

    >>> cut("# One\n\n- 1: a\n", 100)
    '# One\n\n- 1: a\n'
    """
    if len(text.encode("utf-8")) <= room:
        return text
    pieces, kept, left = _BORDER.split(text), list[str](), room - _NOTE
    for piece in pieces:
        left -= len(piece.encode("utf-8"))
        if left < 0:
            break
        kept.append(piece)
    omitted = sum(bool(_FINDING.match(piece)) for piece in pieces[len(kept) :])
    while kept and _TITLE_ALONE.fullmatch(kept[-1]):
        kept.pop()
    whole = "".join(kept).rstrip()
    # What was open where it is cut is closed; no text of an article can hold such a line.
    closing = "\n\n</details>" * (len(_OPENED.findall(whole)) - len(_CLOSED.findall(whole)))
    return f"{whole}{closing}\n\n{_note(omitted)}\n" if kept else ""


def _note(omitted: int) -> str:
    told = f"details of {vocabulary.count(omitted, 'finding')} are" if omitted else "the end is"
    return f"*Cut here, since a job summary holds 1 MiB: {told} left out.*"
