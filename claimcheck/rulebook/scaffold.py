"""A rule file to begin with: what to write where, and examples that fail until it is written."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

SCHEMA_NAME = "rule.schema.json"
"""The file of the schema beside a scaffold; editors check and complete by it."""

_RULE = Template("""\
# yaml-language-server: $$schema=$schema
# A rule of claimcheck.  Write over each TODO, then run
#   claimcheck rules test $path
# until nothing fails.  Lines that begin with "#" are for you alone.
#   claimcheck rules options $kind     lists every option, with what it means

kind: $kind
title: TODO a few words for reports, such as "$title"
why: TODO why a reader should care when two reports differ in it
severity: error     # of a conflict: error, warning, note or info
priority: 70        # rules are asked from the highest down; those that ship use -300 to 60
$options
examples:
  # A text that the rule must take, and what must be read in it.  Have several, worded differently.
  - text: TODO such as "$fires"
    claims: [$claim]
  # A look-alike that it must leave to others.
  - text: TODO such as "$silent"
    claims: []
  # Two reports, and what must come of comparing them: conflict, agreement, less-precise,
  # different-scope, different-time, ... ("claimcheck explain conflict" says what each means).
  - documents:
      - outlet: Herald
        text: TODO such as "$fires"
      - outlet: Courier
        text: TODO such as "$differs"
    relations: [$relation]
""")

_FILLED: Mapping[str, Mapping[str, str]] = {
    "quantity": {
        "title": "Wolves counted",
        "options": """\
options:
  heads: [todo]       # the nouns counted, in the singular: [wolf]; leave out for any
  predicates: [todo]  # the verbs or nouns that tell of it, in their base form: [count, record]
  # words: [todo]     # words one of which must stand in the clause, whatever governs the figure
  units: [count]      # count, money, percent, or a unit such as kilometre
  # evolving: true    # a later figure replaces an earlier one, as a toll does""",
        "fires": "Rangers counted 12 wolves.", "claim": "{number: 12}",
        "silent": "Rangers planted 12 trees.", "differs": "Rangers counted 15 wolves.",
        "relation": "conflict",
    },
    "date": {
        "title": "Opening of a bridge",
        "options": """\
options:
  events: [todo]      # the verbs or nouns whose day it is, in their base form: [open]""",
        "fires": "The bridge opened on 3 May 2012.", "claim": '{edtf: "2012-05-03"}',
        "silent": "The letter is dated 3 May 2012.", "differs": "The bridge opened on 5 May 2012.",
        "relation": "conflict",
    },
    "attribution": {
        "title": "What the harbour master said",
        "options": """\
options:
  speakers: [todo]    # names, posts or bodies, as a report prints them: [harbour master]
  modes: [direct, mixed, indirect]""",
        "fires": "'We will dredge the channel,' the harbour master said.",
        "claim": "{mode: direct}",
        "silent": "'We will dredge the channel,' the mayor said.",
        "differs": "'We will not dredge the channel,' the harbour master said.",
        "relation": "reworded",
    },
    "role": {
        "title": "Posts at the harbour",
        "options": "",
        "fires": "Harbour Master Ann Lee opened the lock.", "claim": "{person: Ann Lee}",
        "silent": "Ann Lee opened the lock.", "differs": "Mayor Ann Lee opened the lock.",
        "relation": "conflict",
    },
    "statement": {
        "title": "State of the lock",
        "options": "",
        "fires": "The lock of the harbour stayed open.", "claim": "{value: true}",
        "silent": "The lock of the harbour may stay open.",
        "differs": "The lock of the harbour was closed.",
        "relation": "conflict",
    },
}  # fmt: skip
"""Kind -> what its scaffold says; another has that of `quantity` without options."""


def rule(kind: str, path: str, schema: str = SCHEMA_NAME) -> str:
    """The text of a new rule file; `path` is where it will stand."""
    filled = _FILLED.get(kind) or {**_FILLED["quantity"], "options": ""}
    return _RULE.substitute(filled, kind=kind, path=path, schema=schema)
