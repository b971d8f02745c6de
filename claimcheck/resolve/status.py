"""Is a figure reported, forecast, alleged or denied?  Read from the words of its clause."""

from __future__ import annotations

import re

from claimcheck.model.claim import Span

# Quirk et al. (1985), 4.40-4.57: futurity and prediction by modals and semi-auxiliaries.
_MODAL = r"(?:will|would|shall|could|(?-i:may)|might|['’]ll|won['’]t|wouldn['’]t)\b"
_BE = r"(?:is|are|was|were|be|been|being|['’]s)\s+(?:(?:not|also|still|now)\s+)?"
_AHEAD = (
    r"(?:(?:un)?expected|projected|predicted|forecast|set|due|(?:un)?likely|scheduled|planned"
    r"|slated|about|going|hoping|planning|aiming|preparing|poised|ready)"
)
_PREDICTS = (
    r"(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|plan(?:s|ned)|aims?|hopes?"
    r"|intends?|wants?|seeks?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?"
    r"|propose[sd]?|demand(?:s|ed)?)\b"
)
_OFFER = r"(?:(?:plan|bid|proposal|forecast|offer)s?\s+(?:to|of|for)|(?:goal|target)s?\s+of)\b"
_FORECAST_BEFORE = re.compile(
    rf"\b(?:{_MODAL}|(?:{_BE})?{_AHEAD}\s+(?:to|for)\b|{_PREDICTS}|{_OFFER}|if\b)", re.I
)
_FORECAST_BEHIND = re.compile(
    rf"\s*(?:(?!and\b|but\b|or\b)[\w'’-]+\s+){{0,4}}?(?:{_MODAL}|{_BE}{_AHEAD}\b)",
    re.I,
)
_FEARED = re.compile(r"\b(?:feared|fears?|presumed|believed)\b", re.I)
_ALLEGED = re.compile(
    r"\b(?:allegedly|reportedly|alleged|purported(?:ly)?|unconfirmed|accused\s+of"
    r"|claim(?:s|ed|ing)?\s+(?:that|to|it|he|she|they|the))\b",
    re.I,
)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|untrue|false(?:ly)?"
    r"|did\s+not|didn['’]t|does\s+not|do\s+not|never)\b",
    re.I,
)
_PREVIOUS = re.compile(
    r"\b(?:from|compared\s+(?:with|to)|against|versus|vs\.?|instead\s+of|rather\s+than"
    r"|(?:an?\s+|the\s+|its\s+|their\s+)?(?:earlier|previous|initial|preliminary|provisional)\s+(?:\w+\s+){1,2}of"
    r"|(?:los(?:t|es?|ing)|shed(?:s|ding)?|cut(?:s|ting)?|clos(?:ed|es?|ing))\s+[\w,.-]+\s+of"
    r"\s+(?:its|their|his|her|the)"
    r"|previously|formerly|initially)\s+(?:an?\s+|the\s+|just\s+|about\s+|around\s+|nearly\s+)?$",
    re.I,
)
_SUPERSEDED = re.compile(
    r"\b(?:previous|earlier|initial|preliminary|provisional)\s+(?:\w+\s+){0,2}?"
    r"(?:toll|count|estimate|figure|number|report|tally|total)s?\b|^\W*earlier\b.{0,80}\bhad\b",
    re.I,
)
_DONE = re.compile(r"\b(?:already|so\s+far|to\s+date)\b", re.I)
_REACH = 160
"""Characters before a figure in which its clause may mark it."""


def status(text: str, clause: Span, span: Span) -> str | None:
    """`forecast`, `alleged`, `denied` or `previous` where the clause marks it so, else `None`.

    `previous` is the figure that another one is held against ("to 5%, from 8%").  "already"
    beside the figure wins over a forecast further off.
    """
    before = text[max(clause.start, span.start - _REACH) : span.start]
    behind = text[span.end : min(clause.end, span.end + _REACH // 2)]
    if _DONE.search(before[-60:]) or _DONE.search(behind[:60]):
        return None
    if _PREVIOUS.search(before) or _SUPERSEDED.search(before):
        return "previous"
    if _DENIED.search(before):
        return "denied"
    if _FEARED.search(behind[:30]) or _FEARED.search(before[-24:]):
        return "alleged"
    if _FORECAST_BEFORE.search(before) or _FORECAST_BEHIND.match(behind):
        return "forecast"
    return "alleged" if _ALLEGED.search(before) else None
