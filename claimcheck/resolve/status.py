"""Is a figure reported, forecast, alleged or denied?  Read from the words of its clause."""

from __future__ import annotations

import re

from claimcheck.model.claim import Span

# Quirk et al. (1985), 4.40-4.57: futurity and prediction by modals and semi-auxiliaries.
_MODAL = r"will|would|shall|could|may|might|'ll|’ll|won['’]t|wouldn['’]t"
_SEMI = (
    r"(?:is|are|was|were|be|been|being|'s|’s)?\s*(?:not\s+)?(?:also\s+|still\s+|now\s+)?(?:expected|projected|predicted|forecast"
    r"|set|due|likely|scheduled|planned|slated|about|going|hoping|planning|aiming|preparing|poised"
    r"|ready|unlikely)\s+(?:to|for)\b"
)
_VERBS = (
    r"(?:expects?|forecasts?|predicts?|projects?|plans?|aims?|hopes?|intends?|wants?|seeks?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?"
    r"|expected|predicted|projected|planned|threaten(?:s|ed)?|propose[sd]?|demand(?:s|ed)?|could|target(?:s|ed)?)\b"
)
_FORECAST_BEFORE = re.compile(rf"\b(?:{_MODAL})\b|\b{_SEMI}|\b{_VERBS}|\bif\b|\b(?:plan|bid|proposal|target|forecast|goal|offer)s?\s+(?:to|of|for)\b", re.I)
_FORECAST_BEHIND = re.compile(rf"^\s*(?:[\w'’-]+\s+){{0,4}}?(?:(?:{_MODAL})\b|(?:is|are|was|were)\s+(?:expected|set|due|likely|scheduled|projected|forecast|planned|feared)\b)", re.I)
_FEARED = re.compile(r"\b(?:feared|fears?|presumed|believed)\b", re.I)
_ALLEGED = re.compile(r"\b(?:allegedly|reportedly|alleged|purported(?:ly)?|unconfirmed|accused\s+of|claim(?:s|ed|ing))\b", re.I)
_DENIED = re.compile(r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|untrue|false(?:ly)?|did\s+not|didn['’]t|does\s+not|do\s+not|never)\b", re.I)
_PREVIOUS = re.compile(
    r"\b(?:from|compared\s+(?:with|to)|against|versus|vs\.?|instead\s+of|rather\s+than|previously|formerly)\s+(?:an?\s+|the\s+|just\s+|about\s+|around\s+|nearly\s+)?$", re.I
)
_DONE = re.compile(r"\b(?:already|so\s+far|to\s+date)\b", re.I)


def status(text: str, clause: Span, span: Span) -> str | None:
    """`forecast`, `alleged`, `denied` or `previous` where the clause marks it so, else `None`.

    `previous` is the figure that another one is held against ("to 5%, from 8%").  "already" beside the figure wins over a forecast further off.
    """
    before = text[max(clause.start, span.start - 160) : span.start]
    behind = text[span.end : min(clause.end, span.end + 80)]
    if _DONE.search(before[-60:]) or _DONE.search(behind[:60]):
        return None
    if _PREVIOUS.search(before):
        return "previous"
    if _DENIED.search(before):
        return "denied"
    if _FORECAST_BEFORE.search(before) or _FORECAST_BEHIND.search(behind):
        return "forecast"
    if _ALLEGED.search(before) or _FEARED.search(behind[:30]) or _FEARED.search(before[-24:]):
        return "alleged"
    return None
