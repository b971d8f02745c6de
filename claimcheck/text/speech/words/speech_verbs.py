"""Verbs of speech and thought: which words are cues, of which class, and what they take.

The table `speech-verbs` says both; the `cues` of a lexicon may add verbs and overrule classes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap, WordSet, remembered
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS, lemma


class Frame(NamedTuple):
    """What a verb takes."""

    kind: str
    """Its class: `neutral`, `assertive`, `denying`, `directive`, `factive` or `belief`."""
    letters: str
    """`c` a clause or quotation, `q` a quotation only, `n` a noun phrase, `m` a noun phrase that
    holds a quotation, `t` an infinitive, `o` a person told, `f` a figure; none: only `that` or a
    quotation."""
    openers: frozenset[str]
    """The words that open what is said: "for" of "call for"."""


def _frames() -> dict[str, Frame]:
    found = {}
    for kind, written in in_force().entries("speech-verbs"):
        verb, _, takes = written.partition(":")
        letters, *openers = takes.split("/")
        found[verb] = Frame(kind, letters, frozenset(openers))
    return found


CORE = WordMap(_frames)
"""Verb -> frame; a verb that only a lexicon's `cues` name has none."""
COUNTING = WordSet.of("speech-verb-uses", "counts")
"""Verbs that govern a figure and tell who gives it: "the union put the turnout at 64%"."""
DECLINING = WordSet.of("speech-verb-uses", "declines")
"""Verbs that say that nothing is said ("declined to comment")."""
STATING = WordSet(
    lambda: (verb for verb, frame in CORE.items() if "c" in frame.letters or frame.letters == "o")
)
"""Verbs that take a clause, or somebody told and no more: always a statement, while others may
tell of an act ("encouraged growth", "charged two men")."""
_FOLLOWING = WordSet(
    lambda: (
        verb
        for verb, frame in CORE.items()
        if set(frame.letters) & set("cq") or verb in ("tell", "cite", "describe")
    )
)
"""Verbs that may stand behind what is said ("..., he noted")."""
NOUN_LIKE = WordSet.of("verbs-like-nouns")
"""Verbs whose base or form in -s is as often a noun."""
NOUNS = WordMap.of("speech-nouns", str)
"""Nouns that take what is said behind `that`, each with the verb that it stands for."""
_DOUBLING = WordSet.of("doubling-verbs")


def _forms(verb: str) -> dict[str, str]:
    """The regular forms of a verb and what each is: `base`, `s`, `ing` or `past`."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if verb.endswith("y") and verb[-2] not in "aeou":
        ending = stem[:-1]
        return {verb: "base", f"{ending}ies": "s", f"{stem}ing": "ing", f"{ending}ied": "past"}
    if verb in _DOUBLING:
        stem += stem[-1]
    s = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "go")) else "s"
    past = f"{verb}d" if verb.endswith("e") else f"{stem}ed"
    return {verb: "base", f"{verb}{s}": "s", f"{stem}ing": "ing", past: "past"}


_IRREGULAR = WordMap(lambda: {form: lemma(form) for form in sorted(IRREGULAR_FORMS)})
_NO_REGULAR_PAST = WordSet(_IRREGULAR.values)


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


FORMS = WordMap(lambda: forms(CORE))
"""The forms of the verbs of the table."""


@remembered(16)
def table(further: frozenset[str]) -> Mapping[str, Form]:
    """The forms of the verbs of the table and of further ones that only a lexicon names."""
    return {**forms(sorted(further)), **FORMS}


def further_verbs(cues: Mapping[str, str]) -> frozenset[str]:
    """The verbs of a lexicon that the table does not have; they take a clause."""
    return frozenset(
        verb
        for verb in cues.keys() - CORE.keys()
        if verb.replace("-", "").isalpha() and len(verb) > 2
    )


def frame_of(verb: str) -> str:
    """What a verb takes, as letters; a clause where it has no frame."""
    frame = CORE.get(verb)
    return "c" if frame is None else frame.letters


_NONE: frozenset[str] = frozenset()


def openers_of(verb: str) -> frozenset[str]:
    """The prepositions and other words that open what is said behind a verb ("call for")."""
    frame = CORE.get(verb)
    return _NONE if frame is None else frame.openers


def follows(verb: str) -> bool:
    """May a verb stand behind what is said ("..., he noted")?"""
    return verb in _FOLLOWING or verb not in CORE


def class_of(verb: str, cues: Mapping[str, str]) -> str | None:
    """The class of a lemma: that of the lexicon, else that of the table."""
    return cues.get(verb) or kind_of(verb)


def kind_of(verb: str) -> str | None:
    """The class of a verb of the table."""
    frame = CORE.get(verb)
    return None if frame is None else frame.kind
