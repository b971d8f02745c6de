"""What is let pass for a reason: by a file, by a comment, and what is wrong with either."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import Result
from gate_desk import run, write
from hypothesis import given, settings
from hypothesis import strategies as st
from test_reports_json import SCHEMA

from claimcheck import readers, reports
from claimcheck.errors import ConfigurationError
from claimcheck.gate import comments, ignore_file
from claimcheck.model.document import Document
from claimcheck.readers._notes import noted

ONE = "Rescuers said that 14 miners were killed when the Karlsfeld pit flooded on Monday."
TWO = "The flood in the Karlsfeld pit killed 19 miners on Monday, according to the owners."
SIX = "Some 31 miners were killed on Monday by the flood in the Karlsfeld pit, the union said."
KILLED = "<!-- claimcheck: ignore[casualties.killed] -- The owners count the missing. -->"


@pytest.fixture(autouse=True)
def _documents(desk: Path) -> None:
    """Two documents that contradict each other."""
    write("wire/one.txt", ONE)
    write("two.md", TWO)


def check(*more: str) -> Result:
    return run("check", ".", "--min-confidence", "low", "--today", "2023-06-15", *more)


def report(*more: str) -> dict[str, Any]:
    printed: dict[str, Any] = json.loads(check("-f", "json", *more).stdout)
    jsonschema.validate(printed, SCHEMA)
    return printed


def conflicts(*more: str) -> list[dict[str, Any]]:
    return [each for each in report(*more)["findings"] if each["relation"] == "conflict"]


def amiss(*more: str) -> list[tuple[str, str]]:
    """Use and message of the suppressions that are wrong or not needed."""
    read = report(*more).get("suppressions", [])
    return [(each["use"], each["message"]) for each in read if each["severity"]]


def ignoring(text: str) -> None:
    Path("claimcheck-ignore.yaml").write_text(text, encoding="utf-8")


def test_nothing_is_suppressed_unasked() -> None:
    assert check().exit_code == 1
    assert "suppressions" not in report()


# --- the file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("pattern", [
    "two.md", "./two.md", "*.md", "wire/", "wire/*.txt", "one.txt", "**/one.*", "/wire",
    "[tw]wo.md",
])  # fmt: skip
def test_a_rule_is_let_pass_in_some_documents(pattern: str) -> None:
    ignoring(f'- {{rule: casualties.killed, documents: ["{pattern}"], reason: Asked.}}\n')
    if pattern.startswith("./"):  # as in .gitignore, where it fits nothing
        assert amiss() == [("unused", "fits no document that was read")]
        return
    assert (check().exit_code, amiss()) == (0, [])
    (found,) = conflicts()
    assert found["suppressed"] == {
        "reason": "Asked.", "path": "claimcheck-ignore.yaml", "line": 1, "column": 3,
        "expires": None,
    }  # fmt: skip
    assert report()["suppressions"][0]["findings"] == [found["id"]]


def test_patterns_count_from_the_folder_of_the_file(desk: Path) -> None:
    Path("lists").mkdir()
    Path("lists/ours.yaml").write_text(
        "- {rule: casualties.killed, documents: wire/one.txt, reason: Asked.}\n", encoding="utf-8"
    )
    assert check("--ignore-file", "lists/ours.yaml").exit_code == 0  # the id of the document
    absolute = ("check", str(desk), "--min-confidence", "low", "--ignore-file", "lists/ours.yaml")
    assert run(*absolute).exit_code == 1
    Path("lists/ours.yaml").rename("ours.yaml")
    absolute = (*absolute[:-1], "ours.yaml")
    assert run(*absolute).exit_code == 0


def test_a_conflict_of_others_stands() -> None:
    write("six.txt", SIX)
    ignoring("- {rule: casualties.killed, documents: two.md, reason: Asked.}\n")
    assert check().exit_code == 1
    assert ["suppressed" in each for each in conflicts()] == [False]
    ignoring("- {rule: casualties.killed, documents: [two.md, six.txt], reason: Asked.}\n")
    assert check().exit_code == 0


def test_a_finding_is_let_pass_as_long_as_its_values_are_these() -> None:
    (found,) = conflicts()
    ignoring(f'- {{finding: "{found["id"]}", reason: Asked.}}\n')
    assert check().exit_code == 0
    write("two.md", "Much was unclear.", TWO)
    write("three.txt", ONE.replace("Rescuers", "Doctors"))
    assert (check().exit_code, amiss()) == (0, [])
    write("two.md", TWO.replace("19", "23"))
    assert check().exit_code == 1
    gone = f"there is no finding {found['id']}: it is resolved, or a value has changed"
    assert amiss() == [("unused", gone)]


def test_it_holds_through_its_last_day() -> None:
    ignoring(
        "- {rule: casualties.killed, documents: two.md, reason: Asked., expires: 2023-06-20}\n"
    )
    assert check("--today", "2023-06-20").exit_code == 0
    assert check("--today", "2023-06-21").exit_code == 1
    told = "expired on 2023-06-20, and suppresses nothing any more"
    assert amiss("--today", "2023-06-21") == [("expired", told)]
    assert ["suppressed" in each for each in conflicts("--today", "2023-06-21")] == [False]


@pytest.mark.parametrize(("entry", "told"), [
    ("{rule: casualties.killed, documents: two.md}", 'this entry lacks the key "reason"'),
    ("{rule: casualties.killed, documents: two.md, reason: ' '}", "is empty; it takes text"),
    ("{rule: casualties.killed, reason: x}", "lacks documents: "),
    ("{rule: casualties.killed, documents: [], reason: x}", "lacks documents: "),
    ("{reason: x}", "takes either finding (the id of one) or rule with documents"),
    ("{finding: 0123456789ab, rule: a.b, documents: a, reason: x}", "takes either finding"),
    ("{finding: 0123456789ab, documents: a, reason: x}", "takes no documents beside finding"),
    ("{finding: '*', reason: x}", '"*" is not the id of a finding'),
    ("{finding: 123456789012, reason: x, expires: June}", 'a day as 2024-05-31, not "June"'),
    ("{rule: '*', documents: two.md, reason: x}", '"*" stands for many rules'),
    ("{rule: casualties.*, documents: two.md, reason: x}", "stands for many rules"),
    ("{rule: casualties, documents: two.md, reason: x}", "stands for many rules"),
    ("{rule: casualties.kiled, documents: two.md, reason: x}", 'mean "casualties.killed"?'),
    ("{rule: casualties.killed, documents: '*', reason: x}", '"*" fits every document'),
    ("{rule: casualties.killed, documents: [two.md, '**/*'], reason: x}", "fits every document"),
    ("{rule: casualties.killed, documents: '!two.md', reason: x}", "takes back"),
    ("{rule: casualties.killed, documents: two.md, reasn: x}", 'did you mean "reason"?'),
    ("casualties.killed", "takes a mapping with the keys finding, rule"),
])  # fmt: skip
def test_a_malformed_entry_is_an_error_and_suppresses_nothing(entry: str, told: str) -> None:
    ignoring(f"# ours\n- {entry}\n")
    result = check("--select", "casualties", "--min-confidence", "1")
    assert result.exit_code == 1
    assert "claimcheck-ignore.yaml:2:" in result.stdout
    found = amiss()
    assert {use for use, _ in found} == {"malformed"}
    assert any(told in message for _, message in found)
    assert ["suppressed" in each for each in conflicts()] == [False]


@pytest.mark.parametrize(
    "format_", [n for n in reports.names() if n not in ("terminal", "markdown")]
)
def test_where_a_format_has_no_place_for_it_standard_error_says_what_is_wrong(format_: str) -> None:
    ignoring("- {rule: casualties.killed}\n- {finding: 0123456789ab, reason: Asked.}\n")
    told = check("-f", format_).stderr
    assert 'claimcheck-ignore.yaml:1:3: error: this entry lacks the key "reason"' in told
    assert "claimcheck-ignore.yaml:2:3: warning: there is no finding 0123456789ab" in told


def test_one_wrong_entry_keeps_no_other_from_holding() -> None:
    ignoring(
        "- {rule: casualties.killed}\n"
        "- {rule: casualties.killed, documents: two.md, reason: Asked.}\n"
    )
    assert "1 suppressed" in check().stdout
    assert check().exit_code == 1
    assert check("--fail-on", "never").exit_code == 0


@pytest.mark.parametrize("text", ["rule: casualties.killed\n", "- {a: [}\n", "- *a\n", "word\n"])
def test_a_file_that_is_no_list_is_an_error_of_configuration(text: str) -> None:
    ignoring(text)
    result = check()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "claimcheck-ignore.yaml:1:" in result.stderr


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_file_may_be_empty(text: str) -> None:
    ignoring(text)
    assert ignore_file.load(Path("claimcheck-ignore.yaml")) == []


def test_a_file_that_is_named_must_be_there() -> None:
    assert check("--ignore-file", "none.yaml").exit_code == 2
    with pytest.raises(ConfigurationError, match=r"none\.yaml: cannot be read"):
        ignore_file.load(Path("none.yaml"))


def test_of_what_was_not_in_the_run_nothing_is_said() -> None:
    ignoring("- {rule: money.fine, documents: two.md, reason: Asked.}\n")
    assert [use for use, _ in amiss()] == ["unused"]
    chosen = report("--select", "casualties")
    assert [each["use"] for each in chosen["suppressions"]] == ["idle"]


# --- comments ---------------------------------------------------------------------------------


def test_a_comment_covers_the_paragraph_that_follows() -> None:
    write("two.md", KILLED, TWO)
    assert (check().exit_code, amiss()) == (0, [])
    assert conflicts()[0]["suppressed"]["reason"] == "The owners count the missing."
    assert check("--no-inline-ignores").exit_code == 1
    Path("claimcheck.yaml").write_text("inline-ignores: false\n", encoding="utf-8")
    assert check().exit_code == 1
    assert check("--inline-ignores").exit_code == 0


@pytest.mark.parametrize("text", [
    f"{KILLED}\n{TWO}",
    f"{KILLED}\n\n\n{TWO}\n\nMuch was unclear.",
    f"Water rose.\n\n  {KILLED}  \n## Monday\n{TWO}",
    f"{KILLED}\n<!-- claimcheck: ignore[money.fine] -- None. -->\n{TWO}",
    KILLED.replace(" -- ", "\n  --\n") + f"\n{TWO}",
    KILLED.replace("[casualties.killed]", " [ money.fine , casualties.killed ] ") + f"\n{TWO}",
])  # fmt: skip
def test_where_a_comment_may_stand(text: str) -> None:
    write("two.md", text)
    assert check().exit_code == 0


@pytest.mark.parametrize("text", [
    f"{TWO}\n\n{KILLED}",
    f"{KILLED}\n\nMuch was unclear.\n\n{TWO}",
    f"{TWO}\n{KILLED}\nMuch was unclear.",
])  # fmt: skip
def test_a_comment_covers_nothing_else(text: str) -> None:
    write("two.md", text)
    assert check().exit_code == 1
    assert [use for use, _ in amiss()] == ["unused"]


def test_a_comment_of_another_rule_is_unused() -> None:
    write("two.md", KILLED.replace("killed", "injured"), TWO)
    told = "casualties.injured finds nothing in the paragraph that follows that it would suppress"
    assert amiss() == [("unused", told)]
    assert check().exit_code == 1


@pytest.mark.parametrize("text", [
    "Write claimcheck: ignore[casualties.killed] -- reason, and it is let pass.",
    f"Write `{KILLED}`, and it is let pass.",
    f"```html\n{KILLED}\n```",
    f"~~~~\n```\n{KILLED}\n~~~~",
    f"    {KILLED}",
    "<!-- claimcheck is what we use -->",
    "<!-- We ignore claimcheck: it is wrong. -->",
])  # fmt: skip
def test_mention_does_nothing(text: str) -> None:
    write("two.md", text, TWO)
    assert check().exit_code == 1
    assert "suppressions" not in report()


@pytest.mark.parametrize(("comment", "told"), [
    ("<!-- claimcheck: ignore -->", "names no rule; it takes ignore[RULE] -- REASON"),
    ("<!-- claimcheck: ignore -- We know. -->", "names no rule"),
    ("<!-- claimcheck: ignore[] -- We know. -->", "names no rule"),
    ("<!-- claimcheck: ignore[*] -- We know. -->", '"*" stands for many rules'),
    ("<!-- claimcheck: ignore[casualties] -- We know. -->", "stands for many rules"),
    ("<!-- claimcheck: ignore[casualties.killed] -->", "gives no reason"),
    ("<!-- claimcheck: ignore[casualties.killed] -- -->", "gives no reason"),
    ("<!-- claimcheck: ignore[casualties.killed]: We know. -->", "gives no reason"),
    ("<!-- claimcheck: ignore[casualties.kiled] -- We know. -->", 'mean "casualties.killed"?'),
    ("<!-- claimcheck: ingore[casualties.killed] -- We know. -->", 'did you mean "ignore"?'),
    ("<!-- claimcheck: -->", "says nothing that is known"),
    ("<!-- Claimcheck ignore[casualties.killed] -- We know. -->", "lacks the colon"),
    ("Read on. <!-- claimcheck: ignore[casualties.killed] -- We know. -->", "in a line of text"),
    ("<!-- claimcheck: ignore[casualties.killed] -- We know. --> So.", "in a line of text"),
    ("<!-- claimcheck: ignore[casualties.killed] -- We know.", "is not closed"),
])  # fmt: skip
def test_a_malformed_comment_is_an_error_and_suppresses_nothing(comment: str, told: str) -> None:
    write("two.md", "Water rose.", comment, TWO)
    assert check("--min-confidence", "1").exit_code == 1
    ((use, message),) = amiss()
    assert (use, told in message) == ("malformed", True), message
    assert ["suppressed" in each for each in conflicts()] == [False]
    assert "two.md:6:" in check().stdout


def test_only_markdown_has_comments() -> None:
    write("wire/one.txt", KILLED, ONE)
    assert check().exit_code == 1
    assert "suppressions" not in report()


def test_what_a_comment_says_is_no_part_of_the_text(desk: Path) -> None:
    comment = KILLED.replace("The owners", "On 3 May some 500 owners")
    write("two.md", f"{comment}\n{TWO}")
    (document,) = readers.read(["two.md"]).documents
    assert document.text == f"{' ' * len(comment)}\n{TWO}\n"
    assert [note.span.of(f"{comment}\n{TWO}\n") for note in document.notes] == [comment]
    (said,) = comments.read([document])
    assert (said.line, said.column) == (4, 1)
    extracted = run("extract", "--all", "two.md").stdout
    assert "500" not in extracted


PIECES = ["<!-- claimcheck: ", "<!-- claimcheck ignore", "ignore[", "a.b", "*", "]", " -- ",
          "-->", "\n", "\n\n", "```", "~~~\n", "`", "    ", "x", "\x1b[1m", "|", "<b>"]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_read_and_keeps_its_places(text: str) -> None:
    document = noted(Document("a.md", text))
    assert len(document.text) == len(text)
    assert [at for at, char in enumerate(text) if char == "\n"] == [
        at for at, char in enumerate(document.text) if char == "\n"
    ]
    kept = [c for c, was in zip(document.text, text, strict=True) if c != was]
    assert set(kept) <= {" "}
    for said in comments.read([document]):
        assert said.malformed is not None or (said.rule and said.reason)


@pytest.mark.parametrize("piece", ["<!-- claimcheck: ", "<!-- claimcheck: -->", "```\n", "` <!--",
                                   "<!-- claimcheck: ignore[a.b] -- x -->\n\n"])  # fmt: skip
def test_many_comments_are_read(piece: str) -> None:
    text = piece * 20_000
    document = noted(Document("a.md", text))
    assert len(document.text) == len(text)
    said = list(comments.read([document]))
    if "a.b" in piece:
        assert (said[-1].line, said[-1].column) == (39_999, 1)


@pytest.mark.parametrize("format_", reports.names())
def test_hostile_words_of_a_comment_reach_no_report_as_they_are(format_: str) -> None:
    write("two.md", "<!-- claimcheck: ignore[\x1b[1m\u202e|<b>] -- ::error::x -->", TWO)
    ignoring('- {rule: "\\e[1m\\u202e", documents: two.md, reason: x}\n')
    result = check("-f", format_)
    assert result.exit_code == 1
    assert not set(result.output) & set("\x1b\u202e")


def test_expiry_is_compared_with_the_day_that_it_is() -> None:
    yesterday = date.fromordinal(date.today().toordinal() - 1)
    for day, code in ((yesterday, 1), (date.fromordinal(yesterday.toordinal() + 3), 0)):
        ignoring(f"- {{rule: casualties.killed, documents: two.md, reason: x, expires: {day}}}\n")
        result = run("check", ".", "--min-confidence", "low")
        assert result.exit_code == code
