"""Writes the reference of the docs from what the program says of itself.

    python tools/reference.py

Every page below `docs/pages/reference/` is made here: commands and exit codes from the command
line, the rule language from the records that rules are read into, rules and weights from `rules/`,
relations from the ladder, JSON from its schema, the Python surface from its docstrings.  A new
command, option, rule or field is in its page by being there.  `tests/test_docs.py` compares.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import click

import claimcheck
from claimcheck import api, kinds
from claimcheck.cli.root import cli
from claimcheck.compare.findings import SEVERITY
from claimcheck.model.evidence import VALUES
from claimcheck.model.finding import Band, Relation
from claimcheck.rulebook import evidence_weights, loader, manual, option_manual

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pages" / "reference"
MADE = "<!-- made by tools/reference.py: `make reference` -->\n"


def escaped(words: object) -> str:
    """Words as they are to be read in a cell of a Markdown table."""
    text = " ".join(str(words).split())
    for char in "\\|<*[_":
        text = text.replace(char, f"\\{char}") if "`" not in text or char == "|" else text
    return text


def code(words: object) -> str:
    """Words as code in a cell of a table; what borders a cell is written so that all read it."""
    text = " ".join(str(words).split())
    if "|" not in text:
        return f"`{text}`"
    return f"<code>{''.join(f'&#{ord(c)};' if c in '|*_[]<>&`' else c for c in text)}</code>"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """The lines of a table; none where it has no row."""
    body = [f"| {' | '.join(map(str, row))} |" for row in rows]
    if body:
        yield from (f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}", *body, "")


# --- commands -------------------------------------------------------------------------------------


def commands() -> Iterator[str]:
    """Every command with its options, as `--help` has them."""
    yield from ("# Commands", "", "`claimcheck COMMAND --help` prints the same.", "")
    for command, context in walked(cli, top()):
        yield from (f"## {context.command_path}", "")
        yield from ("```text", " ".join(command.get_usage(context).split()), "```", "")
        yield from (inspect.cleandoc(command.help or "").replace("\f", ""), "")
        yield from table(("Option", "Meaning"), options(command, context))
        if isinstance(command, click.Group):
            named = [(name, command.get_command(context, name)) for name in
                     command.list_commands(context)]  # fmt: skip
            yield from table(("Command", "What it does"), (
                (f"`{context.command_path} {name}`", escaped(each.get_short_help_str(200)))
                for name, each in named if each is not None
            ))  # fmt: skip
        if command.epilog:
            yield from (" ".join(command.epilog.split()), "")


def top() -> click.Context:
    """The context of the program, as it makes one itself."""
    return click.Context(cli, info_name="claimcheck", **cli.context_settings)


def walked(
    command: click.Command, context: click.Context
) -> Iterator[tuple[click.Command, click.Context]]:
    """A command and those below it, in the order of the help."""
    yield command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None and not below.hidden:
                yield from walked(below, click.Context(below, info_name=name, parent=context))


def options(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """The names of each option, and what it means."""
    for each in command.get_params(context):
        record = each.get_help_record(context)
        if record is not None and isinstance(each, click.Option):  # the usage has the others
            yield code(record[0]), escaped(record[1])


def exit_codes() -> Iterator[str]:
    """What each command says of its exit codes."""
    yield from ("# Exit codes", "", "Of every command, 2 is an error that you can mend: of usage, "
                "configuration, rules or input. A command that has no line here ends with 0 "
                "otherwise.", "")  # fmt: skip
    for command, context in walked(cli, top()):
        if command.epilog and "Exit code" in command.epilog:
            yield from (f"## {context.command_path}", "")
            told = " ".join(command.epilog.split()).partition(":")[2].strip()
            yield from (f"- {each.strip().rstrip('.')}" for each in told.split(";"))
            yield ""


# --- rules ----------------------------------------------------------------------------------------


def rule_language() -> Iterator[str]:
    """The keys of a rule file, and the options of each kind."""
    yield from (
        "# Rule language",
        "",
        "A rule is one YAML file in a pack, a folder; its id is "
        "`PACK.FILE`. [Write a rule](../how-to/write-a-rule.md) has an example.",
        "",
    )
    guide = dict(guide_rows())
    yield from ("## Keys", "")
    yield from table(("Key", "Required", "Meaning"), (
        (f"`{name}`", "yes" if key.required else "", guide.get(name, ""))
        for name, key in loader.keys(None).items()
    ))  # fmt: skip
    for kind in kinds.names():
        record = loader.options_of(kind)
        meanings = manual.meanings_of(record)
        yield from (f"## Options of `{kind}`", "")
        yield from table(("Option", "Default", "Meaning"), (
            (f"`{field.name}`", default(field), escaped(meanings.get(field.name, "")))
            for field in fields(record)
        ))  # fmt: skip
        if compared := option_manual.comparisons(kind):
            yield from ("Its comparisons, with their levels for `bits`; `must_agree` takes those "
                        "that have differences:", "")  # fmt: skip
            yield from table(("Comparison", "Levels", "Differences"), (
                (f"`{each.name}`", ", ".join(each.levels),
                 ", ".join(level for level in each.levels if level in each.differences))
                for each in compared
            ))  # fmt: skip


def guide_rows() -> Iterator[tuple[str, str]]:
    """Key and meaning of the table in `rules/README.md`, where several keys may share a row."""
    for line in (ROOT / "rules" / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| `") and len(cells) == 2:
            for key in cells[0].split(","):
                yield key.strip(" `"), cells[1]


def default(field: Any) -> str:
    """The value of an option that a rule leaves out."""
    made = field.default_factory() if field.default is MISSING else field.default
    if made in ((), "", None) or made == {}:
        return ""
    return code(manual.written(made))


def shipped_rules() -> Iterator[str]:
    """The rules that ship, by pack."""
    yield from ("# Rules that ship", "", "`claimcheck rules show RULE` prints the whole page of "
                "one, with its options and examples.", "")  # fmt: skip
    packs: dict[str, list[Any]] = {}
    for rule in sorted(loader.load().rules, key=lambda each: each.id):
        packs.setdefault(rule.id.partition(".")[0], []).append(rule)
    for pack, rules in packs.items():
        yield from (f"## {pack}", "")
        yield from table(("Rule", "Kind", "Severity", "What it is about"), (
            (f"`{each.id}`", each.kind, each.severity.value,
             f"**{escaped(each.title)}.** {escaped(each.description or each.why)}")
            for each in rules
        ))  # fmt: skip


# --- relations, weights ---------------------------------------------------------------------------


def relations() -> Iterator[str]:
    """Each relation with its severity, and the bands of confidence."""
    yield from ("# Relations", "", "Two claims that answer one question stand in the first of "
                "these that fits.", "")  # fmt: skip
    meanings = dict(relation_rows())
    yield from table(("Relation", "Meaning", "Severity"), (
        (f"`{each.value}`", meanings[each.value],
         SEVERITY[each].value if each in SEVERITY else "that of the rule, mostly error")
        for each in Relation
    ))  # fmt: skip
    yield from ("## Confidence", "")
    yield from table(("Band", "From"), ((f"`{each.value}`", each.least) for each in Band))


def relation_rows() -> Iterator[tuple[str, str]]:
    """Relation and meaning of the table in `README.md`."""
    named = {each.value for each in Relation}
    for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 3 and cells[0].strip("`") in named:
            yield cells[0].strip("`"), cells[1]


def weights() -> Iterator[str]:
    """What each comparison is about, and how much its outcomes weigh."""
    yield from ("# Weights of evidence", "",
                "What brings two figures or two dates together, in bits, from "
                "`rules/alignment.yaml`: one bit more doubles the odds that both answer one "
                "question, one less halves them. [How claims are matched]"
                "(../explanation/matching.md) tells how they are used.", "")  # fmt: skip
    for kind, weighed in evidence_weights.load().items():
        yield from (f"## {kind}", "", f"To begin with: {weighed.prior:+.2f}.", "")
        about = {each.name: inspect.getdoc(each.level) or "" for each in kinds.load(kind).EVIDENCE}
        about["rivals"] = "Whether either has a better partner in the article of the other."
        names = dict.fromkeys(name for name, _ in weighed.bits)
        heads = ("Comparison", "What is compared", "Speaks most for", "Speaks most against")
        yield from table(heads, (
            (f"`{name}`", escaped(about.get(name, "").split("\n\n")[0]),
             *ends(weighed.table(name))) for name in names
        ))  # fmt: skip
        yield from (
            "Where the two values cannot both hold, the same outcomes add or take besides:",
            "",
        )
        yield from table(("Comparison", "Adds most", "Takes most"), (
            (f"`{name}`", *ends({level: bits for (each, level), bits in weighed.apart.items()
                                 if each == name}))
            for name in names if any(each == name for each, _ in weighed.apart)
        ))  # fmt: skip
        yield from ("Then the values, which never bring two claims to one question:", "")
        yield from table(("The values are", "Bits"),
                         ((VALUE_WORDS[each], f"{weighed.values[each]:+.2f}")
                          for each in VALUES if each in weighed.values))  # fmt: skip


VALUE_WORDS = {
    "telling": "equal, and such as two reports seldom share by chance",
    "same": "equal", "small": "equal, and a small count",
    "near": "one the other, rounded", "nested": "such that one leaves room for the other",
    "apart": "such that both cannot hold",
}  # fmt: skip


def ends(levels: Mapping[str, float]) -> tuple[str, str]:
    """The level of the most bits and that of the least."""
    ordered = sorted(levels.items(), key=lambda each: (-each[1], each[0]))
    most, least = (f"{level} ({bits:+.2f})" for level, bits in (ordered[0], ordered[-1]))
    return most, least


# --- JSON, Python ---------------------------------------------------------------------------------


def json_report() -> Iterator[str]:
    """The fields of the JSON report, from its schema."""
    path = ROOT / "claimcheck" / "reports" / "report.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    yield from ("# JSON report", "", "What `claimcheck check --format json` prints. It is "
                "described by `claimcheck/reports/report.schema.json`, which the tests hold it "
                "against.", "")  # fmt: skip
    yield from ("## report", "", *table(("Field", "Type", "Meaning"), json_fields(schema)))
    for name, defined in schema["$defs"].items():
        if "properties" in defined:
            yield from (f"## {name}", "")
            if defined.get("description"):
                yield from (f"{escaped(defined['description'])}.", "")
            yield from table(("Field", "Type", "Meaning"), json_fields(defined))


def json_fields(defined: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str, str]]:
    """Name, type and meaning of each field, those of objects inside among them."""
    needed = defined.get("required", ())
    for name, said in defined.get("properties", {}).items():
        optional = "" if name in needed else " Not always there."
        meaning = f"{escaped(said['description'])}." if "description" in said else ""
        yield f"`{before}{name}`", json_type(said), f"{meaning}{optional}".strip()
        inner = said.get("items", said)
        if "properties" in inner:
            yield from json_fields(inner, f"{before}{name}{'[]' if inner is not said else ''}.")


def json_type(said: Mapping[str, Any]) -> str:
    """The type of a field in words."""
    if "$ref" in said:
        name = said["$ref"].rpartition("/")[2]
        return f"{name}"
    if "const" in said:
        return f"`{json.dumps(said['const'])}`"
    if "enum" in said:
        return ", ".join(f"`{json.dumps(each)}`" for each in said["enum"])
    for combined in ("anyOf", "oneOf"):
        if combined in said:
            return " or ".join(map(json_type, said[combined]))
    if said.get("type") == "array":
        return f"list of {json_type(said.get('items', {}))}"
    type_ = said.get("type", "any")
    return " or ".join(type_) if isinstance(type_, list) else str(type_)


def python() -> Iterator[str]:
    """The public surface for Python."""
    yield from ("# Python", "", inspect.cleandoc(claimcheck.__doc__ or ""), "")
    for name in claimcheck.__all__:
        each = getattr(api, name)
        if inspect.isfunction(each):
            yield from (f"## {name}", "", "```python", f"{name}{signature(each)}", "```", "",
                        inspect.cleandoc(each.__doc__ or ""), "")  # fmt: skip
    for name in claimcheck.__all__:
        each = getattr(api, name)
        if not inspect.isfunction(each):
            yield from (f"## {name}", "", inspect.cleandoc(each.__doc__ or ""), "")
            if hasattr(each, "__dataclass_fields__"):
                meanings = manual.meanings_of(each)
                yield from table(("Field", "Type", "Meaning"), (
                    (f"`{field.name}`", code(field.type),
                     escaped(meanings.get(field.name, ""))) for field in fields(each)
                ))  # fmt: skip


def signature(function: Callable[..., object]) -> str:
    """The parameters as they are written, one a line."""
    found = inspect.signature(function)
    lines, is_star = [], False
    for each in found.parameters.values():
        if each.kind is each.KEYWORD_ONLY and not is_star:
            is_star = True
            if not any(p.kind is p.VAR_POSITIONAL for p in found.parameters.values()):
                lines.append("    *,")
        lines.append("    " + str(each).replace("'", "") + ",")
        is_star = is_star or each.kind is each.VAR_POSITIONAL
    return "(\n" + "\n".join(lines) + f"\n) -> {found.return_annotation}"


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "commands.md": commands, "exit-codes.md": exit_codes, "rule-language.md": rule_language,
    "rules.md": shipped_rules, "relations.md": relations, "weights.md": weights,
    "json.md": json_report, "python.md": python,
}  # fmt: skip


def page(name: str) -> str:
    """A page as it is made today."""
    return MADE + "\n" + "\n".join(PAGES[name]()).rstrip() + "\n"


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit("usage: python tools/reference.py")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in PAGES:
        (FOLDER / name).write_text(page(name), encoding="utf-8")
