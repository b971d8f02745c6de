"""Every shipped rule explains itself, and its examples give the claims that stand beside them."""

from __future__ import annotations

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.rulebook import examples, loader, manual
from claimcheck.rulebook.rule import Example, Rule

BOOK = loader.load()
IDS = [rule.id for rule in BOOK.rules]


def _extract(document: Document):
    return pipeline.extract(document, BOOK)


STAGES = examples.Stages(_extract, lambda documents: pipeline.check(documents, BOOK).findings)


@pytest.mark.parametrize("rule", BOOK.rules, ids=IDS)
def test_examples_hold(rule: Rule) -> None:
    assert list(examples.failures(rule, STAGES)) == []


@pytest.mark.parametrize("rule", BOOK.rules, ids=IDS)
def test_a_rule_is_documented(rule: Rule) -> None:
    assert rule.description
    assert rule.reference
    assert sum(1 for example in rule.examples if example.claims) >= 2
    assert sum(1 for example in rule.examples if not example.claims) >= 2


@pytest.mark.parametrize("rule", BOOK.rules, ids=IDS)
def test_a_manual_page_shows_what_the_rule_sets(rule: Rule) -> None:
    page = manual.page(rule, shipped=True)
    assert page.startswith(f"{rule.id}: {rule.title}\n")
    assert all(len(line) <= 80 for line in page.splitlines())
    words = " ".join(page.split())
    for part in (rule.why, rule.reference or "", *(example.text for example in rule.examples)):
        assert " ".join(part.split()) in words


@pytest.mark.parametrize("kind", sorted({rule.kind for rule in BOOK.rules}))
def test_every_option_of_a_kind_says_what_it_is(kind: str) -> None:
    options = loader.options_of(kind)
    assert set(options.__dataclass_fields__) == set(manual.meanings_of(options))


RULE = next(rule for rule in BOOK.rules if rule.id == "generic.counts")


def _failures(*claims: dict[str, object], text: str = "Rangers planted 12 trees.") -> list[str]:
    rule = Rule(RULE.id, RULE.kind, "", "", "", None, RULE.severity, RULE.options,
                (Example(text, claims=claims, line=3),))  # fmt: skip
    return [each.message for each in examples.failures(rule, STAGES) if each.example.line == 3]


def test_an_example_that_holds_says_nothing() -> None:
    assert _failures({"number": 12, "bound": "exact", "text": "12 trees"}) == []
    assert _failures({"value": {"low": 12, "high": 12}, "scope": {"status": None}}) == []


def test_an_example_that_fails_says_how() -> None:
    assert "number is 12, not 13" in _failures({"number": 13})[0]
    assert "scope.place is None, not 'Rome'" in _failures({"scope": {"place": "Rome"}})[0]
    assert '0 claims expected, 1 found: "12 trees"' in _failures()[0]
    assert "1 claim expected, 0 found: none" in _failures({"number": 1}, text="No figure.")[0]
    assert "colour is None, not 'red'" in _failures({"colour": "red"})[0]
