"""Pages of HTML that are saved or sent as plain text: read as text, the marks would take
part in what is read (`<b>4</b>`: a figure behind the sign for "greater than").
"""

from __future__ import annotations

import re

_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.I)
_NAMES = (
    "p|div|span|a|b|i|u|em|strong|small|sup|sub|h[1-6]|ul|ol|li|table|tr|td|th|article|section|"
    "main|header|footer|figure|figcaption|blockquote|script|style|title"
)
_CLOSED = re.compile(rf"<({_NAMES})(?:\s[^<>]{{0,400}})?>[^<>]{{0,2000}}</\1>", re.I)
"""An element that is opened and closed again with no other in it, as in a page of any kind."""
_MARK = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]{{0,400}})?>", re.I)
_DENSE = 3
"""Marks in a thousand characters from which a text is HTML.  Of 5,900 news articles that are stored
as text two hold a link that was left in, one mark in a thousand characters; pages have dozens."""
REASON = (
    "holds HTML, not plain text; save the text of the page instead, for example with "
    "“Save as, text only” in a browser or `pandoc -t plain`"
)


def is_page(text: str) -> bool:
    """Does a text begin as a page of HTML?  Markdown may hold elements, but not be one."""
    return bool(_PAGE.match(text))


def is_html(text: str) -> bool:
    """Is a text that has no markup of its own a page or a piece of HTML?

    A link that was left in a long article makes no page of it.

    >>> is_html("<p>Four died.</p>"), is_html("Of a<b and b>c, neither holds.")
    (True, False)
    """
    if is_page(text):
        return True
    if not _CLOSED.search(text):
        return False
    return 1000 * sum(1 for _ in _MARK.finditer(text)) >= _DENSE * len(text)
