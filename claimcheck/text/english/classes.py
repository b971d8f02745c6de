"""The closed classes of English words: determiners, prepositions, pronouns, auxiliaries.

Complete lists in the sense of Quirk et al., A Comprehensive Grammar of the English Language
(1985), ch. 2.
"""

from __future__ import annotations

DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their some any no every each either "
    "neither another such what which whose both all half several many much few little more most "
    "other enough".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along alongside amid among around as at before behind below "
    "beneath beside besides between beyond by despite down during except for from in inside into "
    "like near of off on onto out outside over past per regarding since than through throughout "
    "till to toward towards under underneath until up upon via with within without".split()
)
SUBJECT_PRONOUNS = frozenset("i you he she it we they who".split())
OBJECT_PRONOUNS = frozenset("me him her it us them whom you".split())
PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
MODALS = frozenset("will would shall should can could may might must 'll 'd".split())
BE = frozenset("be am is are was were been being 's 're 'm".split())
HAVE = frozenset("have has had having 've".split())
DO = frozenset("do does did doing done".split())
AUXILIARIES = MODALS | BE | HAVE | DO
CONJUNCTIONS = frozenset(
    "and or but nor so yet because although though while whereas if unless when whenever where "
    "after before since until as that whether than".split()
)
RELATIVES = frozenset("who whom whose which that where when".split())
CLOSED = (
    DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | AUXILIARIES
    | CONJUNCTIONS
    | RELATIVES
    | frozenset(
        "not n't there here then now also just only even still already yet very too".split()
    )
)
