"""Verbs of speech and thought: which words are cues, and of which class.

Classes follow Hooper, On Assertive Predicates (Syntax and Semantics 4, 1975), and the
reporting verbs of Quirk et al. (1985), 14.30 and 16.31; a lexicon may add to and overrule them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from claimcheck.text.english.verbs import IRREGULAR_FORMS, lemma

# Each row: a class, then verbs with what they take: `c` a clause or quotation, `q` a quotation
# only, `n` a noun phrase, `m` a noun phrase that holds a quotation, `t` an infinitive, `o` a
# person told, `f` a figure, nothing: only `that` or a quotation; behind `/` the prepositions that
# open what is said ("call/for", "warn/of").
_ROWS = {
    "neutral": """
    say:c tell:o ask:oct/about,for,whether add:c write:c/of,about report:cn/on state:cn
    announce:cn comment:q/on,about remark:c/on,upon reply:c respond:c/to,by,with answer:cq
    describe:n call:n/for,on tweet:cn retweet:n post:c quote:n cite:n read:q continue:q
    explain:cn recall:c mention:cn testify:c/about,to text:q email:q sing:q chant:q shout:q
    yell:q whisper:q joke:c/about quip:c conclude:c cry:q exclaim:q observe:c put:q place:q
    summarize:n summarise:n chime:q interject:q muse:c wonder:c inform:o brief:o/on
    speak:/of,about,out,against talk:/about,of,up phrase:n label:n dub:n characterize:n
    characterise:n term:n refer:/to repeat:cn paraphrase:n narrate:cn recount:cn relate:c
    signal:cnt scream:q murmur:q mutter:q gush:q rave:q/about deadpan:q counsel:co opine:c
    reason:c elaborate:q/on clarify:c specify:c detail:n outline:n discuss:n note:c blog:c
    counter:c retort:c inquire:c/about query:c question:n intone:q proclaim:cn liken:n compare:n
    hear:c laugh:q notify:o count:f tally:f
    """,
    "assertive": """
    attack:m blast:m slam:m rip:m bash:m defend:m support:m oppose:m back:m view:m regard:m
    celebrate:m paint:m cast:m frame:m challenge:m protest:m hit:m push:m claim:cnt allege:cn
    insist:c/on assert:cn argue:c/for,against maintain:c contend:c declare:cn stress:cn
    emphasize:cn emphasise:cn affirm:cn reiterate:cn warn:co/of,against,about accuse:n blame:n
    charge: suggest:cn predict:cn vow:ct promise:cto pledge:ctn boast:c/about,of
    complain:c/about,of,to criticize:n criticise:n praise:n threaten:t swear:ct estimate:cn
    forecast:cn project:cn brag:c/about lament:cn caution:co/against guarantee:cn profess:cnt
    underscore:cn underline:cn highlight:n tout:n hail:n denounce:n condemn:n decry:n mock:n
    ridicule:n fume:c rail:/against tease:q attest:c/to rule:c/out object:c/to applaud:n laud:n
    extol:n bemoan:n assure:o pronounce:n brand:n scold:n hint:c/at imply:c propose:cnt
    speculate:c theorize:c theorise:c posit:c commend:n congratulate:n thank:n apologize:/for
    apologise:/for chastise:n lambaste:n deride:n champion:n endorse:n reference:n invoke:n
    trumpet:n downplay:n lambast:n deplore:n voice:n portray:n depict:n
    """,
    "denying": """
    deny:cnt reject:n dismiss:n refute:n dispute:cn rebut:n decline:t refuse:t disavow:n
    contradict:n repudiate:n disclaim:n
    """,
    "directive": """
    urge:on demand:cnt/for order:on request:cn appeal:/for,to beg:o instruct:o advise:co/against
    recommend:cn encourage:on implore:o exhort:o beseech:o petition:o advocate:n/for remind:o
    invite:o plead:q/for,with
    """,
    "factive": """
    acknowledge:cn admit:cn/to confess:c/to concede:cn reveal:cn disclose:cn confirm:cn know:c
    realize:c realise:c show:c find:c learn:c discover:c remember:cn regret:cn indicate:cn
    demonstrate: prove: point:/to,out understand:c recognize:cn recognise:cn forget:c
    determine:c establish: verify: document:cn
    """,
    "belief": """
    believe:c/in think:c/about,of feel:c expect:cnt hope:ct/for fear:cn worry:c/about doubt:cn
    suspect:c consider:m suppose: guess: imagine: assume: wish:ct agree:ct/with,on
    disagree:c/with want:tn anticipate:cn envision:n reckon:c figure: decide:ct/against
    presume:c fret:c/about plan:t
    """,
}
_ROW = [(name, *entry.partition(":")[::2]) for name, row in _ROWS.items() for entry in row.split()]
CORE = {verb: name for name, verb, _ in _ROW}
COUNTING = frozenset("put place count tally estimate".split())
"""Verbs that govern a figure and tell who gives it: "the union put the turnout at 64%"."""
FRAMES = {verb: frame.partition("/")[0] for _, verb, frame in _ROW}
PREPOSITIONS_OF = {
    verb: frozenset(frame.partition("/")[2].split(",")) - {""} for _, verb, frame in _ROW
}

SPEECH = frozenset(
    verb
    for verb, frame in FRAMES.items()
    if set(frame) & set("cq") and verb not in ("show", "find")
) | {"show", "find", "cite", "describe", "warn", "promise"}
"""Verbs that may stand behind what is said ("..., he noted")."""

_NOUN_ROW = (
    "claim:claim claims:claim allegation:allege allegations:allege accusation:accuse "
    "accusations:accuse assertion:assert assertions:assert argument:argue arguments:argue "
    "warning:warn warnings:warn prediction:predict predictions:predict suggestion:suggest "
    "suggestions:suggest statement:state statements:state report:report reports:report "
    "announcement:announce conclusion:conclude belief:believe fear:fear fears:fear concern:worry "
    "concerns:worry hope:hope hopes:hope promise:promise pledge:pledge complaint:complain "
    "complaints:complain contention:contend insistence:insist admission:admit "
    "acknowledgment:acknowledge acknowledgement:acknowledge revelation:reveal "
    "confirmation:confirm denial:deny denials:deny view:believe finding:find findings:find "
    "ruling:rule emphasis:emphasize rumor:report rumors:report rumour:report rumours:report "
    "speculation:speculate opinion:believe"
)
NOUN_LIKE = frozenset(
    "report claim note charge promise call comment offer project address question post name list "
    "press point hope fear doubt order request demand rule start state plan attack challenge "
    "appeal answer estimate forecast threat quote tweet show figure reason sign detail record "
    "worry push view aim support back cast frame brand slam rip bash voice champion reference "
    "paint study document direct counter protest concern object command text email echo "
    "favor favour guess decree signal label term dub phrase wish order blog outline count "
    "tally".split()
)
"""Verbs whose base or form in -s is as often a noun."""
NOUNS = {noun: verb for noun, _, verb in (entry.partition(":") for entry in _NOUN_ROW.split())}
"""Nouns that take what is said behind `that`, each with the verb that it stands for."""


def _forms(verb: str) -> dict[str, str]:
    """The regular forms of a verb and what each is: `base`, `s`, `ing` or `past`."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if verb.endswith("y") and verb[-2] not in "aeou":
        ending = stem[:-1]
        return {verb: "base", f"{ending}ies": "s", f"{stem}ing": "ing", f"{ending}ied": "past"}
    if verb in _DOUBLED:
        stem += stem[-1]
    s = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "go")) else "s"
    past = f"{verb}d" if verb.endswith("e") else f"{stem}ed"
    return {verb: "base", f"{verb}{s}": "s", f"{stem}ing": "ing", past: "past"}


_DOUBLED = frozenset(
    "admit quip submit refer rebut chat brag rap rip slam nod plan begin put fret dub blog".split()
)
_IRREGULAR = {form: lemma(form) for form in sorted(IRREGULAR_FORMS)}
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
    wanted = tuple(verbs)
    for verb in wanted:
        for form, shape in _forms(verb).items():
            if shape != "past" or verb not in _NO_REGULAR_PAST:
                found.setdefault(form, Form(verb, shape))
    for form, verb in _IRREGULAR.items():
        if verb in wanted:
            found.setdefault(form, Form(verb, "past"))
    return found


FORMS = forms(CORE)


@lru_cache(maxsize=16)
def table(further: frozenset[str]) -> Mapping[str, Form]:
    """The forms of the core verbs and of further ones that only a lexicon names."""
    return {**forms(sorted(further)), **FORMS} if further else FORMS


def further_verbs(cues: Mapping[str, str]) -> frozenset[str]:
    """The verbs of a lexicon that the grammar does not know of itself; they take a clause."""
    return frozenset(verb for verb in cues if verb not in CORE and verb.isalpha() and len(verb) > 2)


def frame_of(verb: str) -> str:
    """What a verb takes: the letters of its row; a clause where it has none."""
    return FRAMES.get(verb, "c")


def follows(verb: str) -> bool:
    """May a verb stand behind what is said ("..., he noted")?"""
    return verb in SPEECH or verb == "tell" or verb not in CORE


def class_of(verb: str, cues: Mapping[str, str]) -> str | None:
    """The class of a lemma: that of the lexicon, else the grammar's own."""
    return cues.get(verb) or CORE.get(verb)
