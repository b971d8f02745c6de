"""Reports for people: golden files, and what must hold of every one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

import pytest
import report_cases
import report_factory as make
from report_cases import CASES, GOLDEN
from rich.cells import cell_len

from claimcheck import reports
from claimcheck.gate import threshold
from claimcheck.model.finding import Relation
from claimcheck.reports import View, terminal
from claimcheck.reports._question import question

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
ALL = View(single_source=True, shown=frozenset(reports.SECTIONS), unsure=True)
WIDTHS = (20, 40, 59, 60, 80, 100, 160)


@pytest.mark.parametrize("name", GOLDEN)
def test_golden(name: str) -> None:
    expected = (report_cases.FOLDER / name).read_text(encoding="utf-8")
    assert expected == report_cases.made(name)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("width", WIDTHS)
def test_lines_fit_but_for_paths(case: str, width: int) -> None:
    text = terminal.render(CASES[case](), replace(ALL, width=width))
    wide = [line for line in text.splitlines() if cell_len(line) > width and "-->" not in line]
    assert wide == []


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("format_", ["terminal", "markdown", "json"])
def test_nothing_that_a_terminal_obeys(case: str, format_: str) -> None:
    text = reports.load(format_).render(CASES[case](), replace(ALL, verbose=True))
    assert UNSAFE.search(text) is None
    text.encode("utf-8")


@pytest.mark.parametrize("case", CASES)
def test_color_adds_styles_and_nothing_else(case: str) -> None:
    view = replace(ALL, width=72)
    colored = terminal.render(CASES[case](), replace(view, color=True))
    bare = "\n".join(line.rstrip() for line in ESCAPE.sub("", colored).split("\n"))
    assert terminal.render(CASES[case](), view) == bare
    assert "\x1b" in colored
    assert UNSAFE.search(ESCAPE.sub("", colored)) is None


@pytest.mark.parametrize("case", CASES)
def test_ascii(case: str) -> None:
    assert terminal.render(CASES[case](), replace(ALL, ascii=True, verbose=True)).isascii()


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("format_", reports.names())
def test_same_bytes_whatever_the_surroundings(
    case: str, format_: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reports.load(format_).render(CASES[case](), View())
    for name, value in {"COLUMNS": "33", "FORCE_COLOR": "1", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert first == reports.load(format_).render(CASES[case](), View())


def test_underlines_lie_under_the_claim() -> None:
    """Cell for cell, also after wide and combining characters."""
    lines = terminal.render(CASES["wide"](), View(width=100)).splitlines()
    for claim in ("約一万人", "8000 de\u0301monstrateurs"):
        row = next(n for n, line in enumerate(lines) if claim in line and "│" in line)
        start = cell_len(lines[row].split(claim)[0])
        heavy = re.search("━+", lines[row + 1])
        assert heavy is not None
        assert (start, cell_len(claim)) == (
            cell_len(lines[row + 1][: heavy.start()]),
            len(heavy[0]),
        )


def test_a_sentence_is_shown_once() -> None:
    text = terminal.render(CASES["flood"](), View(width=100, verbose=True))
    assert text.count("│ Rescue crews lifted") == 1


def test_single_source_only_on_request() -> None:
    for format_ in reports.names():
        render = reports.load(format_).render
        assert "households in the valley" not in render(CASES["flood"](), View())
        assert "households in the valley" in render(CASES["flood"](), View(single_source=True))


def test_the_verdict_comes_first() -> None:
    first, *_ = terminal.render(CASES["flood"](), View(width=80)).splitlines()
    assert first == "2 conflicts in 4 documents: 20 claims, 8 comparable groups"


def _told(relation: Relation, confidence: float, source: int) -> make.Finding:
    documents = [make.document(f"{source}{name}.txt", "40 men and 50 men.") for name in "ab"]
    sides = (make.side(w, make.claim(documents[n], w)) for n, w in enumerate(("40 men", "50 men")))
    return make.finding(relation, f"men {confidence}", *sides, confidence=confidence)


def _parted(view: View, *told: tuple[Relation, float]) -> tuple[str, str]:
    """Verdict and titles of a report with findings of these relations and confidences."""
    findings = [_told(*each, source=n) for n, each in enumerate(told)]
    names = [name for finding in findings for name in finding.documents]
    documents = [make.document(name, "40 men and 50 men.") for name in names]
    lines = terminal.render(make.report(documents, findings), view).splitlines()
    titles = [line.split(" ─")[0] for line in lines if line.endswith("─")]
    around = ("Besides", "Coverage", "Documents", "Outlets and claims")
    return lines[0].split(":")[0], ", ".join(title for title in titles if title not in around)


@pytest.mark.parametrize(
    ("told", "verdict", "titles"),
    [
        ([("conflict", 0.9), ("conflict", 0.6), ("conflict", 0.59)],
         "1 conflict, 1 more to check, 1 unsure in 6 documents",
         "Conflicts (1), Check these (1), Unsure (1)"),
        ([("conflict", 0.89), ("reworded", 0.7), ("different-time", 0.65)],
         "No sure conflicts, 1 to check in 6 documents",
         "Check these (1), Quotations in other words (1), Differences (1)"),
        ([("reworded", 0.95), ("different-time", 0.95), ("different-scope", 0.1)],
         "No conflicts in 6 documents",
         "Quotations in other words (1), Differences (1), Unsure (1)"),
        ([("agreement", 0.2)], "No conflicts in 2 documents", "Agreement (1): the same answer"),
    ],
)  # fmt: skip
def test_a_finding_stands_in_the_part_of_its_confidence(
    told: list[tuple[str, float]], verdict: str, titles: str
) -> None:
    found = _parted(ALL, *((Relation(relation), sure) for relation, sure in told))
    assert found == (verdict, titles)


@pytest.mark.parametrize(
    ("view", "titles"),
    [
        (View(), "Conflicts (1), Check these (1), Quotations in other words (1)"),
        (View(unsure=True),
         "Conflicts (1), Check these (1), Quotations in other words (1), Unsure (2)"),
        (View(shown=frozenset(["differences"])),
         "Conflicts (1), Check these (1), Quotations in other words (1), Differences (1), "
         "Less precise (1): one leaves open what the other fixes"),
        (View(shown=frozenset(["agreements"])),
         "Conflicts (1), Check these (1), Quotations in other words (1), "
         "Agreement (1): the same answer"),
        (View(fails=partial(threshold.fails, fail_on="note", min_confidence=0)),
         "Conflicts (1), Check these (1), Quotations in other words (1), Differences (1), "
         "Unsure (2)"),
    ],
)  # fmt: skip
def test_the_rest_is_folded_unless_asked_for_or_failing(view: View, titles: str) -> None:
    told = [("conflict", 0.9), ("conflict", 0.6), ("reworded", 0.7), ("different-time", 0.65),
            ("conflict", 0.5), ("reworded", 0.5), ("agreement", 0.9),
            ("less-precise", 0.9)]  # fmt: skip
    _, found = _parted(view, *((Relation(relation), sure) for relation, sure in told))
    assert found == titles


def test_what_is_folded_is_counted_with_the_word_that_lists_it() -> None:
    lines = terminal.render(CASES["everything"](), View(width=100)).splitlines()
    counts = [line.split() for line in lines if "--show" in line or "--all" in line]
    assert [(words[0], words[-1]) for words in counts] == [
        ("6", "differences"), ("1", "low"), ("1", "agreements"), ("1", "single-source"),
        ("a", "matrix"), ("20", "coverage"), ("all", "--all"),
    ]  # fmt: skip


def test_a_heading_says_what_differs() -> None:
    told = {finding.relation: question(finding) for finding in CASES["everything"]().findings}
    assert told[Relation.DIFFERENT_TIME] == "people killed: 4 or 6?"
    assert told[Relation.LESS_PRECISE] == "people injured: 37 or dozens?"
    assert told[Relation.REWORDED] == "Ilse Brandt on the rise of the water, in 2 wordings"


def test_plain_is_without_styles_and_lines() -> None:
    text = terminal.render(CASES["everything"](), replace(ALL, color=True, plain=True))
    assert "\x1b" not in text
    assert not set("─━│") & set(text)
    assert "“" in text


def test_formats_are_files() -> None:
    assert {"json", "markdown", "terminal"} <= set(reports.names())
    with pytest.raises(KeyError):
        reports.load("_index")


def test_a_text_without_end_is_shown_in_part() -> None:
    text = "word " * 200_000 + "40 men left. " + "word " * 200_000
    endless, short = make.document("a.txt", text, "A"), make.document("b.txt", "50 men left.", "B")
    found = make.finding(
        Relation.CONFLICT,
        text,
        make.side(text, make.claim(endless, "40 men")),
        make.side("50", make.claim(short, "50 men")),
        why=make.slots(("wording", "differs", text, text[1:])),
    )
    for format_ in ("terminal", "markdown"):
        shown = reports.load(format_).render(make.report([endless, short], [found]), View())
        assert "40 men" in shown
        assert len(shown) < 20_000
