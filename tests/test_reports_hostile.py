"""Hostile text in every place that a text can stand comes out of every format harmless."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
import report_factory as make
from markdown_it import MarkdownIt

from claimcheck import reports
from claimcheck.model.document import Skipped
from claimcheck.model.finding import Relation
from claimcheck.model.report import Coverage, Report, Uncovered
from claimcheck.reports import View, load

OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""What a terminal or a viewer obeys, and what XML forbids; a line feed is the format's own."""
FORMATS = reports.names()
JSON = ("json", "jsonl", "sarif", "gitlab", "rdjson", "jsonld")

HOSTILE = {
    "markup": "<b>4</b><img src=x onerror=alert(1)>&lt;a&gt;",
    "end of a script": "</script><script>alert(1)</script><!--",
    "end of a section": "]]> <![CDATA[ &amp; &#0; <!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "markdown": "[a](javascript:x) ![i](http://e) **b** `c` | d\n# e\n- f\n> g\n```\nh",
    "rich markup": "[red]4[/red] [link=http://e]x[/link] [/b]",
    "escape sequences": "\x1b[31m4\x1b[0m \x1b]8;;http://e\x07x\x1b]8;;\x07 \x9b2J",
    "bidi": "\u202e4 \u2066men\u2069\u202c \u200f\u061c",
    "workflow command": "::error::4\n::error file=x::y\r\n::add-mask::z%0A::warning::w",
    "log command": "##[error]4 ##[group]x\n##[endgroup]",
    "a sarif link": "[4](1) {0} {{1}} [click](http://e)",
    "formula": "=cmd|' /C calc'!A0",
    "more formulas": "@SUM(1+1);=1+1\n=2+2\t=3+3;\n+4",
    "formula of wide signs": "＝HYPERLINK(1)",
    "control characters": "4\x00\x01\x08\x0b\x0c\x1f\x7f\x85 men",
    "no characters": "4 \ufffe\uffff\U0001fffe\ufdd0 \ud800\udfff men",
    "line ends": "4\rmen\u2028and\u2029women\x0b\x0c\x85\n\n\nleft",
    "a very long word": "x" * 5000,
    "many lines": "4\n" * 500,
    "mentions": "@desk #12 !3 www.example.org mailto:a@example.org",
    "quotes": "\"4\" '5' \"\"\" ''' \\ \\\\ \\u0000",
}


def hostile(text: str) -> Report:
    """A report in which that text is path, outlet, title, address, words, values and reasons."""
    one = make.document(f"{text}/a.txt", f"{text} Four men {text}", text, "2024-05-01", text, text)
    two = make.document(f"{text}/b.txt", f"Five {text}. Six {text}.", f"{text}2", title=f"4{text}")
    rule = f"people.{text}"
    left = make.claim(one, f"Four men {text}", text, rule=rule, place=text, status=text)
    right = make.claim(two, f"Five {text}", f"{text}5", rule=rule, period=text, speaker=None)
    third = make.headline(two, "4", text, rule=rule)
    said = make.claim(two, f"Six {text}", rule=rule, speaker=f"Five {text}", entity=text)
    why = make.slots((text, text, text, None), ("value", "differs", text, f"{text}5"))
    findings = [
        make.finding(relation, f"{text} {relation.value}", make.side(text, left),
                     make.side(f"{text}5", right, third), make.side(text, said), why=why,
                     message=text, confidence=confidence)
        for relation, confidence in ((Relation.CONFLICT, 0.95), (Relation.CONFLICT, 0.4),
                                     (Relation.REWORDED, 0.95), (Relation.DIFFERENT_SCOPE, 0.95),
                                     (Relation.LESS_PRECISE, 0.95), (Relation.AGREEMENT, 0.95))
    ]  # fmt: skip
    findings.append(make.finding(Relation.SINGLE_SOURCE, text, make.side(text, left)))
    numbered = [replace(each, id=f"id{n}") for n, each in enumerate(findings)]
    return make.report(
        [one, two], numbered, skipped=(Skipped(text, text),),
        rules={rule: make.rule(rule, "quantity", text, text)},
        coverage=Coverage(5, 4, 4, (Uncovered(one.id, 0, 4, text),)),
    )  # fmt: skip


def rendered(format_: str, text: str, view: View | None = None) -> str:
    return load(format_).render(hostile(text), view or View(single_source=True, verbose=True))


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format_", FORMATS)
def test_harmless(format_: str, name: str) -> None:
    text = rendered(format_, HOSTILE[name])
    assert OBEYED.search(text) is None
    text.encode("utf-8")
    lines = text.split("\n")
    assert not [line for line in lines if "##[" in line]
    commands = [line for line in lines if line.lstrip().startswith("::")]
    if format_ == "github":
        CHECKS["github"](text)
    else:
        assert commands == []
        CHECKS.get(format_, json_is_harmless if format_ in JSON else lines_are_ours)(text)


@pytest.mark.parametrize("format_", ["concise", "grouped", "github", "csv", "jsonl"])
def test_a_text_adds_no_line(format_: str) -> None:
    counts = {name: rendered(format_, text).count("\n") for name, text in HOSTILE.items()}
    assert len(set(counts.values())) == 1, counts


@pytest.mark.parametrize("format_", ["concise", "grouped", "github", "gitlab", "rdjson"])
def test_a_very_long_word_is_cut(format_: str) -> None:
    for word in HOSTILE["a very long word"], HOSTILE["many lines"]:
        report = hostile(word)
        paths = sum(len(each.id) for each in report.documents)
        longest = max(map(len, json_strings(format_, load(format_).render(report, View()))))
        assert longest < 3_000 + 8 * paths


def json_strings(format_: str, text: str) -> Iterator[str]:
    """Every string of a JSON report, every line of another."""
    return strings(json.loads(text)) if format_ in JSON else iter(text.splitlines())


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


# --- format by format ------------------------------------------------------------------------


def lines_are_ours(text: str) -> None:
    assert text.endswith("\n")


def json_is_harmless(text: str) -> None:
    """Each line, or the whole, is JSON, and nothing in it ends the script that it is put into."""
    assert "<" not in text
    try:
        json.loads(text)
    except json.JSONDecodeError:
        for line in text.splitlines():
            assert isinstance(json.loads(line), dict)


def sarif_is_harmless(text: str) -> None:
    """No message links anywhere or has a placeholder; no text is obeyed once it is read."""
    json_is_harmless(text)
    log = json.loads(text)
    for each in strings(log):
        assert OBEYED.search(each) is None
    for message in messages(log["runs"]):
        assert "](" not in message
        assert "{" not in message.replace("{{", "")
        assert "}" not in message.replace("}}", "")


def messages(value: object) -> Iterator[str]:
    """The texts of message objects: not those of snippets."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in ("message", "help", "description", "shortDescription", "fullDescription"):
                yield str(each["text"])
            elif key != "snippet":
                yield from messages(each)
    elif isinstance(value, list):
        for each in value:
            yield from messages(each)


def gitlab_is_harmless(text: str) -> None:
    json_is_harmless(text)
    for issue in json.loads(text):
        assert "\n" not in issue["description"]
        markdown_is_harmless(issue["content"]["body"])
        assert all(OBEYED.search(each) is None for each in strings(issue))


def rdjson_is_harmless(text: str) -> None:
    json_is_harmless(text)
    for told in json.loads(text)["diagnostics"]:
        assert all(OBEYED.search(each) is None for each in strings(told))
        for message in (told["message"], *(each["message"] for each in told["related_locations"])):
            assert "\n" not in message
            markdown_is_harmless(message)


def jsonld_is_harmless(text: str) -> None:
    """No address but of the web; but for the words to look for, no text is obeyed once read."""
    json_is_harmless(text)
    for node in json.loads(text)["@graph"]:
        assert re.match("https?://", node.get("url", "http://"))
        if node["@type"] != "Annotation":
            assert all(OBEYED.search(each) is None for each in strings(node))


FOLD = re.compile(
    r"<details>\n<summary>(?:Evidence, and what was compared|Coverage|Outlets and claims|"
    r"(?:Differences|Unsure|Only one outlet has|[A-Z][a-z ]+) \(\d+\)(?:: [a-z, ]+)?)</summary>\n"
    r"|</details>\n"
)
"""All HTML that a report has of its own, whatever its texts are."""


def markdown_is_harmless(text: str) -> None:
    """As a reader with all extensions shows it: no HTML but our folds, no link or picture, nobody
    called."""
    reader = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    for token in reader.parse(text):
        for inner in (token, *(token.children or ())):
            if inner.type == "html_block" and FOLD.fullmatch(inner.content):
                continue
            assert inner.type not in ("html_block", "html_inline", "link_open", "image", "fence")
            assert inner.type != "code_inline" or inner.content in ("!", "~", "=", "-")
    assert not re.search(r"@desk|://|www\.|mailto:a", text)


def junit_is_harmless(text: str) -> None:
    root = ET.fromstring(text)
    tags = {each.tag for each in root.iter()}
    assert tags == {"testsuites", "testsuite", "testcase", "failure", "system-out", "skipped"}
    assert "<!" not in text
    assert "]]>" not in text
    for each in root.iter():
        told = [
            line for value in (each.text or "", *each.attrib.values()) for line in value.split("\n")
        ]
        assert not [line for line in told if line.lstrip().startswith("::") or "##[" in line]
        assert not any("\n" in value for value in each.attrib.values())


def github_is_harmless(text: str) -> None:
    *commands, last = text.removesuffix("\n").split("\n")
    assert not last.lstrip().startswith("::")
    for command in commands:
        read = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", command)
        assert read is not None
        properties = [each.partition("=") for each in read[2].split(",")]
        names = [name for name, equals, _ in properties if equals]
        assert set(names) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert len(names) == len(set(names)) == len(properties)
        said = read[3].replace("%0A", "\n")
        assert not re.search(r"%(?!25)", said)
        assert not [line for line in said.split("\n") if line.lstrip().startswith("::")]


def csv_is_harmless(text: str) -> None:
    head, *rows = csv.reader(StringIO(text))
    assert rows
    for row in rows:
        assert len(row) == len(head)
        for cell in row:
            assert not re.search(r"(?:^|;)\s*[=+\-@＝＋－＠]", cell)
            assert "\n" not in cell


CHECKS = {
    "sarif": sarif_is_harmless, "gitlab": gitlab_is_harmless, "rdjson": rdjson_is_harmless,
    "markdown": markdown_is_harmless, "junit": junit_is_harmless, "github": github_is_harmless,
    "csv": csv_is_harmless, "jsonld": jsonld_is_harmless,
}  # fmt: skip
