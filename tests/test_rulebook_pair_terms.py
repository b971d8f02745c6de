"""The keys of a rule on pairs of its claims: what they take, and what is wrong with them, where."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from claimcheck import kinds
from claimcheck.errors import RuleError
from claimcheck.rulebook import json_schemas, loader, manual, option_manual, pair_terms

FERRY = """\
kind: quantity
title: Ferry fares
why: Fares change by season.
options: {units: [money], words: [ferry]}
"""


def _pack(folder: Path, **rules: str) -> Path:
    pack = folder / "fares"
    pack.mkdir(exist_ok=True)
    for name, text in rules.items():
        (pack / f"{name}.yaml").write_text(text, encoding="utf-8")
    return pack


def _problems(folder: Path, **rules: str) -> list[str]:
    with pytest.raises(RuleError) as caught:
        loader.load([_pack(folder, **rules)])
    return [f"{each.where.rpartition('/')[2]}: {each.message}" for each in caught.value.problems]


def test_what_a_rule_says_of_pairs_is_read(tmp_path: Path) -> None:
    said = "not_with: [money.cost, generic.*]\nmust_agree: place\nbits: {place: {differs: -3.5}}\n"
    rule = loader.load([_pack(tmp_path, ferry=FERRY + said)]).rule("fares.ferry")
    assert [name.word for name in rule.not_with] == ["money.cost", "generic.*"]
    assert rule.must_agree == ("place",)
    assert rule.bits == {"place": {"differs": -3.5}}
    page = manual.page(rule, shipped=False)
    for words in ("not_with: money.cost, generic.*", "must_agree: place",
                  "bits: place: differs -3.5"):  # fmt: skip
        assert f"  {words}\n" in page


@pytest.mark.parametrize(
    ("line", "where", "told", "hint"),
    [
        (
            "not_with: [fares.bridge, money.cots]",
            "5:26",
            'kind quantity "money.cots"',
            "money.cost",
        ),
        ("not_with: fares.brigde", "5:11", '"fares.brigde"', "fares.bridge"),
        ("not_with: [mony.*]", "5:12", '"mony.*"', "money"),
        ("not_with: [fares.ferry]", "5:12", '"fares.ferry"', None),  # its own
        ("not_with: [dates.events]", "5:12", '"dates.events"', None),  # of another kind
        ("not_with: [quantity.*]", "5:12", '"quantity.*"', "quantity"),
        ("must_agree: [place, perod]", "5:21", 'unknown value "perod"', "period"),
        ("must_agree: [wording]", "5:14", 'unknown value "wording"', None),  # nothing differs in it
        ("bits: {plaice: {differs: 1}}", "5:8", 'unknown key "plaice"', "place"),
        ("bits: {place: {difers: 1}}", "5:16", 'unknown key "difers"', "differs"),
        ("bits: {place: {differs: much}}", "5:25", 'takes a number, not "much"', None),
        ("bits: {place: {differs: 1.0e+300}}", "5:25", "takes bits from -60 to 60", None),
        ("bits: {place: 3}", "5:15", "takes a mapping with the keys equal", None),
        ("bits: 3", "5:7", "takes a mapping with the keys family", None),
    ],
)
def test_what_is_wrong_is_told_at_its_place(
    tmp_path: Path, line: str, where: str, told: str, hint: str | None
) -> None:
    bridge = FERRY.replace("erry", "bridge")
    (problem,) = _problems(tmp_path, ferry=f"{FERRY}{line}\n", bridge=bridge)
    assert problem.startswith(f"ferry.yaml:{where}: ")
    assert told in problem
    assert hint is None or f'did you mean "{hint}"?' in problem


def test_a_rule_whose_file_is_wrong_is_known_all_the_same(tmp_path: Path) -> None:
    problems = _problems(tmp_path, ferry=f"{FERRY}not_with: fares.bridge\n", bridge="kind: date\n")
    assert problems
    assert all(each.startswith("bridge.yaml") for each in problems)


def test_an_old_name_is_understood_with_a_notice(tmp_path: Path) -> None:
    pack = _pack(tmp_path, ferry=f"{FERRY}not_with: fares.road\n", bridge=FERRY)
    (pack / "pack.yaml").write_text("renamed: {road: bridge}\n", encoding="utf-8")
    book = loader.load([pack])
    assert [name.word for name in book.rule("fares.ferry").not_with] == ["fares.bridge"]
    assert [each.line for each in book.notices] == [5]
    assert pair_terms.excluding(book.rule("fares.ferry"), book.rule("fares.bridge"))


@pytest.mark.parametrize("kind", ["attribution", "role"])
@pytest.mark.parametrize("key", pair_terms.NAMES)
def test_kinds_that_match_by_words_have_no_such_keys(tmp_path: Path, kind: str, key: str) -> None:
    text = f"kind: {kind}\ntitle: Said\nwhy: It is read.\n{key}: []\n"
    (problem,) = _problems(tmp_path, said=text)
    assert problem.startswith(f'said.yaml:4:1: unknown key "{key}"')


@pytest.mark.parametrize(
    ("kind", "said", "valid"),
    [
        ("quantity", {"must_agree": ["place"], "bits": {"place": {"differs": -3}}}, True),
        ("quantity", {"not_with": "money"}, True),
        ("quantity", {"must_agree": ["grain"]}, False),
        ("quantity", {"bits": {"place": {"difers": -3}}}, False),
        ("quantity", {"bits": {"place": {"differs": 61}}}, False),
        ("date", {"must_agree": ["bound"], "bits": {"grain": {"days": 1}}}, True),
        ("date", {"bits": {"place": {"differs": 1}}}, False),
        ("role", {"not_with": ["generic"]}, False),
        ("attribution", {"bits": {}}, False),
    ],
)
def test_the_json_schema_knows_the_keys_of_each_kind(
    kind: str, said: Mapping[str, Any], valid: bool
) -> None:
    rule = {"kind": kind, "title": "Fares", "why": "They change.", **said}
    assert jsonschema.Draft7Validator(json_schemas.rule()).is_valid(rule) is valid


@pytest.mark.parametrize("kind", kinds.names())
def test_the_manual_of_options_tells_the_levels(kind: str) -> None:
    page = option_manual.page(kind)
    entries = option_manual.pair_entries(kind)
    loaded = kinds.load(kind)
    assert bool(entries) is kinds.is_weighed(loaded)
    for entry in entries:
        assert f"\n{entry.name}\n" in page
        assert entry.meaning
    for each in option_manual.comparisons(kind):
        assert each.differences <= set(each.levels)
        assert f"\n  {each.name}: {each.levels[0]}" in page


def test_every_comparison_may_have_bits(tmp_path: Path) -> None:
    for kind in ("date", "quantity"):
        bits = {
            each.name: dict.fromkeys(each.levels, 0.5) for each in option_manual.comparisons(kind)
        }
        text = yaml.safe_dump({"kind": kind, "title": "All", "why": "Tried.", "bits": bits})
        assert loader.load([_pack(tmp_path, every=text)]).rule("fares.every").bits == bits
