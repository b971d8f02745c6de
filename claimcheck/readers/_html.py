"""Pages of HTML that are saved or sent as plain text: read as text, the marks would take
part in what is read (`<b>4</b>`: a figure behind the sign for "greater than").
"""

from __future__ import annotations

import re

_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.I)
_CLOSED = re.compile(
    r"<(p|div|span|a|b|i|u|em|strong|small|sup|sub|h[1-6]|ul|ol|li|table|tr|td|th|article|section|"
    r"main|header|footer|figure|figcaption|blockquote|script|style|title)"
    r"(?:\s[^<>]{0,400})?>[^<>]{0,2000}</\1>",
    re.I,
)
"""An element that is opened and closed again with no other in it; what stands in a page of any
kind, and not in an article that happens to compare with `<`."""
REASON = (
    "holds HTML, not plain text; save the text of the page instead, for example with "
    "“Save as, text only” in a browser or `pandoc -t plain`"
)


def is_page(text: str) -> bool:
    """Does a text begin as a page of HTML?  Markdown may hold elements, but not be one."""
    return bool(_PAGE.match(text))


def is_html(text: str) -> bool:
    """Is a text that has no markup of its own a page or a piece of HTML?

    >>> is_html("<p>Four died.</p>"), is_html("Of a<b and b>c, neither holds.")
    (True, False)
    """
    return is_page(text) or bool(_CLOSED.search(text))
