"""Wrong rule files: every error at once, each at its place, with the nearest right word."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import RuleError
from claimcheck.rulebook import loader

GOOD = """\
kind: quantity
title: Wolves counted
why: Packs cross borders and are counted twice.
options:
  heads: [wolf]
examples:
  - text: Rangers counted 12 wolves.
    claims: [{number: 12}]
  - text: Rangers planted 12 trees.
    claims: []
"""

# what to replace, by what, where the error stands, and what the message says
CASES = [
    ("kind: quantity\n", "kind: quantiti\n", (1, 7), 'did you mean "quantity"?'),
    ("kind: quantity\n", "", (1, 1), 'lacks the key "kind"'),
    ("kind: quantity\n", "kind:\n", (1, 6), "takes text, not nothing"),
    ("title: Wolves counted\n", "", (1, 1), 'lacks the key "title"'),
    ("why: Packs", "wyh: Packs", (3, 1), 'did you mean "why"?'),
    ("title: Wolves counted", "title: [Wolves]", (2, 8), "takes text, not a list"),
    ("title: Wolves counted", 'title: ""', (2, 8), "is empty"),
    ("options:\n", "severity: eror\noptions:\n", (4, 11), 'did you mean "error"?'),
    ("options:\n", "severity: fatal\noptions:\n", (4, 11), "allowed: error, warning, note, info"),
    ("options:\n", "priority: high\noptions:\n", (4, 11), 'takes a whole number, not "high"'),
    ("options:\n", "priority: 0x10\noptions:\n", (4, 11), "takes a whole number"),
    ("options:\n", "title: Again\noptions:\n", (4, 1), "given twice (first on line 2)"),
    ("heads: [wolf]", "haeds: [wolf]", (5, 3), 'did you mean "heads"?'),
    ("heads: [wolf]", "heads: {wolf: 1}", (5, 10), "takes a list, not a mapping"),
    ("heads: [wolf]", "heads: [[wolf]]", (5, 11), "takes text, not a list"),
    ("heads: [wolf]", "heads: [wolf, dogs]", (5, 17), 'write "dog"'),
    ("heads: [wolf]", "not_heads: [Wolf]", (5, 15), 'write "wolf"'),
    ("heads: [wolf]", "units: [count, kilometer]", (5, 18), 'did you mean "kilometre"?'),
    ("heads: [wolf]", "units: usd per sahre", (5, 10), 'did you mean "share"?'),
    ("heads: [wolf]", "agree: [palce]", (5, 11), "allowed: place, subject, period"),
    ("heads: [wolf]", "tolerance: much", (5, 14), 'takes a number, not "much"'),
    ("heads: [wolf]", "tolerance: .nan", (5, 14), "takes a number"),
    ("heads: [wolf]", "generic: maybe", (5, 12), "takes true or false"),
    ("  heads: [wolf]\n", "  - wolf\n", (5, 3), "takes a mapping with the keys"),
    ("- text: Rangers counted", "- txt: Rangers counted", (7, 5), 'did you mean "text"?'),
    ("    claims: []\n", "", (9, 5), 'the example lacks the key "claims"'),
    ("    claims: []\n", "    published: 1 May\n    claims: []\n", (10, 16), "takes a day as"),
    ("claims: [{number: 12}]", "claims: 12", (8, 13), "takes a list"),
    ("claims: [{number: 12}]", "claims: [12]", (8, 14), "takes a mapping"),
    ("  heads: [wolf]", "\theads: [wolf]", (5, 1), "indent with spaces"),
]


def _problems(tmp_path: Path, content: str | bytes):
    file = tmp_path / "wolves.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    with pytest.raises(RuleError) as raised:
        loader.load([file])
    return raised.value.problems


def test_the_good_file_is_good(tmp_path: Path) -> None:
    file = tmp_path / "wolves.yaml"
    file.write_text(GOOD, encoding="utf-8")
    rule = loader.load([file]).rule("wolves")
    assert rule.options.heads == ("wolf",)
    assert [example.line for example in rule.examples] == [7, 9]


@pytest.mark.parametrize(("old", "new", "place", "says"), CASES)
def test_an_error_stands_where_it_is(tmp_path, old, new, place, says) -> None:
    assert old in GOOD
    content = GOOD.replace(old, new, 1)
    problems = _problems(tmp_path, content)
    assert says in " | ".join(problem.message for problem in problems)
    problem = next(problem for problem in problems if says in problem.message)
    assert place == (problem.line, problem.column)
    assert content.splitlines()[place[0] - 1] == problem.excerpt


def test_a_list_that_is_not_closed_is_said_with_a_place_behind_it(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, GOOD.replace("heads: [wolf]", "heads: [wolf"))
    assert problem.message.startswith("not valid YAML: ")
    assert problem.line is not None
    assert problem.line >= 5


def test_all_errors_come_at_once(tmp_path: Path) -> None:
    content = GOOD.replace("title", "titel").replace("heads", "haeds").replace("text:", "txet:")
    messages = [problem.message for problem in _problems(tmp_path, content)]
    unknown = [message for message in messages if message.startswith("unknown key")]
    lacking = [message for message in messages if "lacks the key" in message]
    assert (len(unknown), len(lacking), len(messages)) == (4, 3, 7)


def test_errors_of_several_files_come_at_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text("kind: quantity\n", encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        loader.load([tmp_path, tmp_path / "absent"])
    assert len({problem.path for problem in raised.value.problems}) == 3


def test_words_that_yaml_takes_for_other_things_stay_words(tmp_path: Path) -> None:
    file = tmp_path / "wolves.yaml"
    file.write_text(GOOD.replace("[wolf]", "[no, on, 1.10, 2024-05-01, ~x]"), encoding="utf-8")
    rule = loader.load([file]).rule("wolves")
    assert rule.options.heads == ("no", "on", "1.10", "2024-05-01", "~x")


def test_one_word_may_stand_for_a_list_of_one(tmp_path: Path) -> None:
    file = tmp_path / "wolves.yaml"
    file.write_text(GOOD.replace("[wolf]", "wolf"), encoding="utf-8")
    assert loader.load([file]).rule("wolves").options.heads == ("wolf",)
