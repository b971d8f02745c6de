"""Verbs of speech and thought: which words are cues, and of which class.

Classes follow Hooper, On Assertive Predicates (Syntax and Semantics 4, 1975), and the
reporting verbs of Quirk et al. (1985), 14.30 and 16.31; a lexicon may add to and overrule them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.text.words import IRREGULAR_FORMS, lemma

_CLASSES = {
    "neutral": "say tell ask add write report state announce comment reply respond answer describe "
    "call tweet retweet post quote cite read continue explain recall mention remark testify text "
    "email sing chant shout yell whisper joke quip conclude cry exclaim observe offer put "
    "summarize summarise chime interject muse wonder inform brief speak talk narrate recount "
    "relate phrase label dub characterize characterise term name refer go repeat sum paraphrase "
    "publish release signal cable telegraph broadcast begin start laugh smile sigh shrug nod "
    "scream murmur mutter gush rave deadpan crack counsel opine reflect reason elaborate expand "
    "clarify specify detail outline discuss address note list message blog counter retort shoot "
    "fire inquire query question press introduce toast greet open close declaim intone type",
    "assertive": "claim allege insist assert argue maintain contend declare stress emphasize "
    "emphasise affirm reiterate warn accuse blame charge suggest predict vow promise pledge boast "
    "complain criticize criticise praise defend threaten swear estimate forecast project brag "
    "lament caution guarantee proclaim profess stipulate underscore underline highlight tout hail "
    "denounce condemn decry slam blast attack mock ridicule liken compare fume rail tease attest "
    "certify rule object protest applaud laud extol bemoan assure pronounce brand rip scold hint "
    "imply signal propose speculate theorize theorise posit plead commend congratulate thank "
    "apologize apologise conjecture",
    "denying": "deny reject dismiss refute dispute rebut decline refuse disavow contradict "
    "repudiate disclaim",
    "directive": "urge demand order request appeal beg instruct advise recommend encourage invite "
    "implore exhort beseech command direct petition push advocate remind challenge",
    "factive": "acknowledge admit confess concede reveal disclose confirm know realize realise "
    "show find learn discover remember regret indicate demonstrate prove point understand "
    "recognize recognise forget determine document establish verify",
    "belief": "believe think feel expect hope fear worry doubt suspect consider suppose guess "
    "imagine assume wish agree disagree want prefer anticipate envision reckon figure decide "
    "presume fret dream",
}
CORE = {verb: name for name, verbs in _CLASSES.items() for verb in verbs.split()}

SPEECH = frozenset(
    ["say", "tell", "add", "write", "state", "announce", "reply", "respond", "answer", "explain", "recall", "remark", "testify", "tweet", "insist", "argue", "declare", "warn", "claim", "note", "assert", "contend", "reiterate", "stress", "emphasize", "emphasise", "conclude", "acknowledge", "admit", "concede", "confirm", "reveal", "joke", "quip", "exclaim", "shout", "yell", "whisper", "continue", "ask", "report", "comment", "observe", "maintain", "allege", "complain", "boast", "promise", "vow", "pledge", "predict", "suggest", "believe", "think", "read", "chant", "lament", "caution", "recount", "deny", "post", "counter", "retort", "interject", "urge", "muse", "wonder", "affirm", "proclaim", "estimate", "mention", "clarify", "elaborate", "opine", "scream", "murmur", "mutter", "gush", "deadpan", "brag", "fume", "plead", "repeat", "reason"]
)
"""Verbs that may stand behind what is said ("..., he noted")."""



def _forms(verb: str) -> dict[str, str]:
    """The regular forms of a verb and what each is: `base`, `s`, `ing` or `past`."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if verb.endswith("y") and verb[-2] not in "aeou":
        return {verb: "base", f"{stem[:-1]}ies": "s", f"{stem}ing": "ing", f"{stem[:-1]}ied": "past"}
    if verb in _DOUBLED:
        stem += stem[-1]
    s = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "go")) else "s"
    past = f"{verb}d" if verb.endswith("e") else f"{stem}ed"
    return {verb: "base", f"{verb}{s}": "s", f"{stem}ing": "ing", past: "past"}


_DOUBLED = frozenset(["admit", "quip", "submit", "refer", "rebut", "chat", "brag", "rap", "rip", "slam", "nod", "plan", "begin", "put", "fret"])
_IRREGULAR = {form: lemma(form) for form in sorted(IRREGULAR_FORMS) if lemma(form) in CORE}
_NO_REGULAR_PAST = frozenset(_IRREGULAR.values())


class Form(NamedTuple):
    """A form of a verb."""

    verb: str
    """Its lemma."""
    shape: str
    """`base`, `s`, `ing` or `past` (which is the participle too)."""


def forms(verbs: Iterable[str]) -> dict[str, Form]:
    """Every form of some verbs, in lower case, with its lemma and shape."""
    found: dict[str, Form] = {}
    for verb in verbs:
        for form, shape in _forms(verb).items():
            if shape != "past" or verb not in _NO_REGULAR_PAST:
                found.setdefault(form, Form(verb, shape))
    for form, verb in _IRREGULAR.items():
        found.setdefault(form, Form(verb, "past"))
    return found


FORMS = forms(CORE)


def class_of(verb: str, cues: Mapping[str, str]) -> str | None:
    """The class of a lemma: that of the lexicon, else the grammar's own."""
    return cues.get(verb) or CORE.get(verb)
