"""What the author of a rule meets: a scaffold, examples that fail and say why, updates, options."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from claimcheck import kinds
from claimcheck.cli import cli
from claimcheck.rulebook import loader, option_manual

TICKETS = """\
kind: quantity
title: Price of a ticket
why: Fans budget by the price that they read first.
priority: 70
options:
  units: [money]
  words: [ticket]
  not_words: [sale]
examples:
  - text: Fans paid up to $900 for tickets on resale sites.
    claims: [{high: 900}]
  - text: Ticket sales brought in $45 million.
    claims: []
  - documents:
      - {outlet: Herald, text: Tickets for the Lisbon concert cost $45 at the door.}
      - {outlet: Courier, text: Tickets for the Lisbon concert cost $54 at the door.}
    relations: [{relation: conflict, values: [$45, $54]}]
  - documents:
      - {text: Tickets for the Lisbon concert cost $45 at the door.}
      - {text: The Lisbon stadium holds 900 guests.}
    relations: []
"""


def _run(*arguments: str | Path, answer: str | None = None) -> Result:
    named = ["rules", *(str(argument) for argument in arguments)]
    return CliRunner().invoke(cli, named, input=answer)


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    path = tmp_path / "mine" / "tickets.yaml"
    path.parent.mkdir()
    path.write_text(TICKETS, encoding="utf-8")
    return path


def _rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_examples_of_texts_and_of_documents_hold(tickets: Path) -> None:
    result = _run("test", tickets.parent, "--coverage")
    assert (0, "1 rule, 4 examples: all hold\n") == (result.exit_code, result.output)


FAILING = [
    # what to replace, by what, and what the failure says
    ("words: [ticket]", "predicates: [cost]", "refused by `predicates: cost`"),
    ("words: [ticket]", "words: [seat]", "refused by `words: seat`"),
    ("units: [money]", "units: [percent]", "(priority 25) takes it"),
    ("priority: 70", "priority: -90", "would take it, but money."),
    ("priority: 70", "priority: -90", "this one has -90: give it a `priority` above that"),
    ("not_words: [sale]", "not_words: [queue]", '0 claims expected, 1 found: "$45 million"'),
    ("relation: conflict", "relation: agreement", "expected: agreement of $45 against $54"),
    ("relations: []", "relations: [conflict]", "Document 2: no quantity"),
    ("Fans paid up to $900", "Fans queued", "no quantity is read in it"),
    ("{high: 900}", "{high: 90}", "high is 900, not 90"),
]


@pytest.mark.parametrize(("old", "new", "says"), FAILING)
def test_an_example_that_fails_says_why(tickets: Path, old: str, new: str, says: str) -> None:
    if says.startswith("Document 2"):
        _rewrite(tickets, "holds 900 guests", "is old")
        says = "document 2: no quantity is read in it"
    _rewrite(tickets, old, new)
    result = _run("test", tickets)
    assert 1 == result.exit_code
    assert says in result.output


@pytest.mark.parametrize(
    ("fires", "says"), [(True, "no example silences"), (False, "no example fires")]
)
def test_coverage_asks_for_both_sorts_of_example(tickets: Path, fires: bool, says: str) -> None:
    rule = yaml.safe_load(TICKETS)
    rule["examples"] = [rule["examples"][0 if fires else 1]]
    tickets.write_text(yaml.safe_dump(rule), encoding="utf-8")
    assert 0 == _run("test", tickets).exit_code
    result = _run("test", tickets, "--coverage")
    assert 1 == result.exit_code
    assert says in result.output


def test_a_test_of_nothing_does_not_pass(tickets: Path) -> None:
    tickets.write_text(TICKETS[: TICKETS.index("examples:")], encoding="utf-8")
    result = _run("test", tickets)
    assert 2 == result.exit_code
    assert "no example was run" in result.stderr


def test_an_update_is_shown_and_never_silent(tickets: Path) -> None:
    _rewrite(tickets, "[{high: 900}]", "[{high: 90}]   # the dearest")
    _rewrite(tickets, "[{relation: conflict, values: [$45, $54]}]", "[agreement]")
    before = tickets.read_bytes()
    result = _run("test", tickets, "--update")
    assert "+    claims: [{high: 900}]" in result.output
    assert "nothing was written" in result.stderr
    assert (1, before) == (result.exit_code, tickets.read_bytes())
    result = _run("test", tickets, "--update", "--yes")
    assert 0 == result.exit_code
    after = tickets.read_text(encoding="utf-8")
    assert "claims: [{high: 900}]   # the dearest\n" in after
    assert "relations: [{relation: conflict}]" in after
    assert 0 == _run("test", tickets).exit_code


@pytest.mark.parametrize("kind", kinds.names())
def test_a_scaffold_is_valid_and_its_examples_fail_first(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "mine" / f"{kind}s.yaml"
    assert 0 == _run("new", file, "--kind", kind).exit_code
    first = file.read_text(encoding="utf-8").splitlines()[0]
    assert "# yaml-language-server: $schema=rule.schema.json" == first
    assert (file.parent / "rule.schema.json").is_file()
    result = _run("test", file)
    assert 1 == result.exit_code
    assert result.output.count("is still to be written") >= 3
    assert "`title` is still to be written" in result.stderr


def test_a_scaffold_takes_the_place_of_nothing(tickets: Path) -> None:
    result = _run("new", tickets)
    assert 2 == result.exit_code
    assert TICKETS == tickets.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", kinds.names())
def test_every_option_is_documented(kind: str) -> None:
    output = _run("options", kind).output
    for entry in option_manual.entries(kind):
        assert f"\n{entry.name}\n" in output
        assert entry.meaning
        assert entry.takes
    assert set(loader.options_of(kind).__dataclass_fields__) == {
        entry.name for entry in option_manual.entries(kind)
    }


def test_a_lexicon_is_validated_as_one(tmp_path: Path) -> None:
    own = tmp_path / "words.yaml"
    own.write_text("streets: [mews]\n", encoding="utf-8")
    result = _run("validate", own)
    assert (0, "1 file of words is in order\n") == (result.exit_code, result.output)
    own = tmp_path / "wrong.yaml"
    own.write_text("streets: [mews]\ntens: {eighty: [fourscore]}\n", encoding="utf-8")
    result = _run("validate", own)
    assert 2 == result.exit_code
    assert f"{own}:2:" in result.stderr


def test_a_rule_without_options_or_examples_is_warned_about(tmp_path: Path) -> None:
    rule = tmp_path / "bare.yaml"
    rule.write_text("kind: quantity\ntitle: Bare\nwhy: None.\n", encoding="utf-8")
    result = _run("validate", rule)
    assert 0 == result.exit_code
    assert "warning: it sets no options" in result.stderr
    assert "warning: it has no examples" in result.stderr


WRONG = [
    ("documents:\n      - {outlet: Herald", "documents:\n      - {outlte: Herald", "outlet"),
    ("relation: conflict", "relation: conflcit", 'did you mean "conflict"?'),
    ("    relations: []\n", "", 'the example lacks the key "relations"'),
    ("      - {text: The Lisbon stadium holds 900 guests.}\n", "", "has two or more"),
]


@pytest.mark.parametrize(("old", "new", "says"), WRONG)
def test_an_example_that_is_none_is_refused(tickets: Path, old: str, new: str, says: str) -> None:
    _rewrite(tickets, old, new)
    result = _run("validate", tickets)
    assert 2 == result.exit_code
    assert says in result.stderr


def test_the_manual_page_shows_examples_of_documents(tickets: Path) -> None:
    output = _run("show", "mine.tickets", "--rules", tickets.parent).output
    assert "+ Herald: Tickets for the Lisbon concert" in output
    assert "compared: relation conflict, values $45, $54" in output
    assert "compared: nothing is found" in output
