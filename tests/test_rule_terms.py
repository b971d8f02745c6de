"""What rules say of pairs of claims: whom they keep apart, what must agree, bits of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import permutations
from pathlib import Path
from textwrap import dedent

import pytest
import yaml

from claimcheck import kinds, pipeline
from claimcheck.align.clustering import Pair
from claimcheck.align.clusters import clusters
from claimcheck.align.echoes import Echoes
from claimcheck.align.explain import Explanation
from claimcheck.align.linkage import Link
from claimcheck.align.record import Cluster
from claimcheck.align.rule_terms import RULE, RuleTerms
from claimcheck.align.stories import Stories
from claimcheck.align.value_pairs import Likeness
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.rulebook import loader
from claimcheck.rulebook.rule import Rulebook

DAY = date(2023, 6, 14)


def _book(folder: Path, **rules: str) -> Rulebook:
    """The rules that ship and some of one's own, in the pack `own`."""
    pack = folder / "own"
    pack.mkdir(exist_ok=True)
    for name, said in rules.items():
        text = f"title: {name}\nwhy: It is compared.\npriority: 90\n{dedent(said)}\n"
        (pack / f"{name}.yaml").write_text(text, encoding="utf-8")
    return loader.load([pack])


def _money(word: str, more: str = "") -> str:
    return f"kind: quantity\noptions: {{units: [money], words: [{word}]}}\n{more}"


def _count(head: str, more: str = "") -> str:
    return f"kind: quantity\noptions: {{heads: [{head}]}}\n{more}"


def _date(event: str, more: str = "") -> str:
    return f"kind: date\noptions: {{events: [{event}]}}\n{more}"


def _documents(*texts: str) -> list[Document]:
    return [Document(f"{n}.txt", text, f"Outlet {n}", DAY) for n, text in enumerate(texts)]


def _relations(book: Rulebook, *texts: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """The findings of own rules, without what only one outlet has."""
    found = pipeline.check(_documents(*texts), book).findings
    return [
        (each.rule, each.relation.value, tuple(side.value for side in each.sides))
        for each in found
        if each.rule.startswith("own.") and each.relation.value != "single-source"
    ]


def _explained(book: Rulebook, *texts: str) -> Explanation:
    """Of the first claims of own rules in two texts."""
    documents = _documents(*texts)
    found = pipeline.mentions(documents, book)
    left, right = (
        next(claim for claim in claims if (claim.rule or "").startswith("own.")) for claims in found
    )
    return pipeline.explain(documents, book, found, left, right)


def _clusters(book: Rulebook, *texts: str) -> list[Cluster]:
    """Those with a claim of an own rule."""
    documents = _documents(*texts)
    claims = [each for claims in pipeline.mentions(documents, book) for each in claims if each.rule]
    every = [cluster for cluster, _ in clusters(claims, book, Stories(documents), [])]
    return [c for c in every if any((each.rule or "").startswith("own.") for each in c.claims)]


TOLLS = (
    "Drivers who cross the Holm strait by ferry will pay $14 a car from Monday, the firm said.",
    "Drivers who cross the Holm strait by bridge will pay $19 a car from Monday, the firm said.",
)
RENTS = (
    "New tenants of the Brenn tower in Holm must pay rent of $900 before they move in.",
    "New tenants of the Brenn tower in Holm must pay a deposit of $1,200 before they move in.",
)
COURT = (
    "The court in Brenn told the trader Ada Rook on Friday to pay a fine of 40,000 euros.",
    "The court in Brenn told the trader Ada Rook on Friday to pay bail of 60,000 euros.",
)
SHIP = (
    "The ferry Astra sank off Holm on 3 May 2023 with 40 people aboard.",
    "The ferry Astra capsized off Holm on 4 May 2023 with 40 people aboard.",
)


@pytest.mark.parametrize("says", ["left", "right"])
@pytest.mark.parametrize("form", ["{}", "own", "own.*", "{kind}"])
@pytest.mark.parametrize(
    ("texts", "make", "left", "right"),
    [
        (TOLLS, _money, "ferry", "bridge"),
        (RENTS, _money, "rent", "deposit"),
        (COURT, _money, "fine", "bail"),
        (SHIP, _date, "sink", "capsize"),
    ],
)
def test_claims_of_two_rules_are_kept_apart_whichever_says_so(
    tmp_path: Path, texts: tuple[str, str], make, left: str, right: str, form: str, says: str
) -> None:
    book = _book(tmp_path, left=make(left), right=make(right))
    assert [relation for _, relation, _ in _relations(book, *texts)] == ["conflict"]
    other = "right" if says == "left" else "left"
    named = form.format(f"own.{other}", kind=book.rule("own.left").kind)
    word = left if says == "left" else right
    book = _book(tmp_path, **{says: make(word, f"not_with: ['{named}']")})
    assert _relations(book, *texts) == []
    told = _explained(book, *texts)
    assert not told.matched
    place = f"{tmp_path / 'own' / says}.yaml:6:12"
    assert told.lacking == (
        f"own.{says} is never set beside own.{other} (not_with: {named}, {place})",
    )
    assert told.rows
    assert [each.relation.value for each in told.comparisons] == ["conflict"]


def test_a_rule_keeps_its_own_claims_together(tmp_path: Path) -> None:
    texts = (TOLLS[0], TOLLS[0].replace("14", "17"))
    book = _book(tmp_path, toll=_money("ferry", "not_with: [own.*, quantity]"), x=_money("bus"))
    assert _relations(book, *texts) == [("own.toll", "conflict", ("$14", "$17"))]


def test_a_third_claim_is_no_bridge_between_claims_kept_apart(tmp_path: Path) -> None:
    third = "Drivers who cross the Holm strait will pay $16 a car from Monday, the firm said."
    rules = {"ferry": _money("ferry"), "bridge": _money("bridge")}
    sizes = [len(each.claims) for each in _clusters(_book(tmp_path, **rules), *TOLLS, third)]
    assert sizes == [3]
    rules["bridge"] += "not_with: own.ferry\n"
    book = _book(tmp_path, **rules)
    for texts in permutations((*TOLLS, third)):
        told = [{claim.rule for claim in each.claims} for each in _clusters(book, *texts)]
        assert sorted(map(len, told)) == [1, 2]
        assert not any({"own.ferry", "own.bridge"} <= rules for rules in told)


@pytest.mark.parametrize("price", ["$3,714", "$14"])
def test_equal_values_do_not_bring_together_what_is_kept_apart(tmp_path: Path, price: str) -> None:
    texts = (TOLLS[0].replace("$14", price), TOLLS[1].replace("$19", price))
    rules = {"ferry": _money("ferry"), "bridge": _money("bridge")}
    assert [found[1] for found in _relations(_book(tmp_path, **rules), *texts)] == ["agreement"]
    rules["ferry"] = _money("ferry", "not_with: own.bridge")
    assert _relations(_book(tmp_path, **rules), *texts) == []


TENTS = "After the quake the Red Cross put up {} tents{} on Monday, the mayor said."
ARRESTS = "Police held {} ravers{} on Saturday night, a spokeswoman said."


@pytest.mark.parametrize(
    ("text", "head", "places", "kept"),
    [
        (TENTS, "tent", (" in Lisbon", " in Porto"), False),
        (TENTS, "tent", (" in Lisbon", " in Lisbon"), True),
        (TENTS, "tent", (" in Lisbon", ""), True),
        (ARRESTS, "raver", (" in Munich", " in Hamburg"), False),
        (ARRESTS, "raver", (" in Munich", " in Germany"), True),
    ],
)
def test_two_claims_must_agree_in_what_both_say(
    tmp_path: Path, text: str, head: str, places: tuple[str, str], kept: bool
) -> None:
    texts = (text.format(400, places[0]), text.format(250, places[1]))
    book = _book(tmp_path, own=_count(head))
    before = _relations(book, *texts)
    assert before
    book = _book(tmp_path, own=_count(head, "must_agree: place"))
    assert _relations(book, *texts) == (before if kept else [])
    if not kept:
        told = _explained(book, *texts)
        assert told.lacking == ("own.own asks that the two agree in place (must_agree): differs",)


def test_one_of_two_rules_may_ask_for_agreement(tmp_path: Path) -> None:
    texts = (TENTS.format("400 white", " in Lisbon"), TENTS.format("250 blue", " in Porto"))
    rules = {
        name: f"kind: quantity\noptions: {{heads: [tent], modifiers: [{name}]}}\n"
        for name in ("white", "blue")
    }
    assert _relations(_book(tmp_path, **rules), *texts)
    for name, said in rules.items():
        asking = {**rules, name: f"{said}must_agree: [period, place]\n"}
        assert _relations(_book(tmp_path, **asking), *texts) == []


def test_dates_must_agree_in_their_bound(tmp_path: Path) -> None:
    texts = [f"Voters in Holm can register {word} 3 May 2023." for word in ("by", "from")]
    usual = _explained(_book(tmp_path, term=_date("register")), *texts)
    assert ("bound", "differs") in {(row.name, row.level) for row in usual.rows}
    told = _explained(_book(tmp_path, term=_date("register", "must_agree: bound")), *texts)
    assert told.lacking == ("own.term asks that the two agree in bound (must_agree): differs",)


MATCH = (
    "Karsk United beat Brenn Rovers 2-0 before 31,000 fans on Saturday.",
    "Karsk United beat Brenn Rovers 2-0 before 24,000 fans on Saturday.",
    "Karsk United beat Brenn Rovers on Saturday. In 2011 some 3,000 fans signed a petition.",
)


@pytest.mark.parametrize(
    ("texts", "bits", "before", "after"),
    [
        (MATCH[:2], "frame: {one sentence: -30}", ["conflict"], []),
        (MATCH[:2], "place: {differs: -30}", ["conflict"], ["conflict"]),
        (MATCH[::2], "family: {people: 30}", [], ["different-time"]),
        (MATCH[::2], "counted: {same: 30, same rare: 30}", [], ["different-time"]),
        (MATCH[::2], "family: {money: 30}", [], []),
    ],
)
def test_bits_of_a_rule_bring_claims_together_and_part_them(
    tmp_path: Path, texts: Sequence[str], bits: str, before: list[str], after: list[str]
) -> None:
    book = _book(tmp_path, fans=_count("fan"))
    assert [found[1] for found in _relations(book, *texts)] == before
    usual = _explained(book, *texts)
    book = _book(tmp_path, fans=_count("fan", f"bits: {{{bits}}}"))
    assert [found[1] for found in _relations(book, *texts)] == after
    told = _explained(book, *texts)
    added = [row for row in told.rows if row.name == RULE]
    assert told.bits == pytest.approx(usual.bits + sum(row.bits for row in added))
    assert bool(added) is (before != after)
    assert all(row.level.startswith("own.fans, ") for row in added)


@pytest.mark.parametrize(("bits", "matched"), [(60, True), (-60, False)])
def test_as_many_bits_as_there_may_be_add_up(tmp_path: Path, bits: int, matched: bool) -> None:
    levels = {
        each.name: dict.fromkeys(each.levels, bits) for each in kinds.load("quantity").EVIDENCE
    }
    said = yaml.safe_dump({"bits": levels})
    told = _explained(_book(tmp_path, fans=_count("fan", said)), *MATCH[:2])
    assert told.matched is matched
    assert told.score == pytest.approx(float(matched))
    assert sum(row.bits for row in told.rows if row.name == RULE) == bits * len(levels)


def test_bits_are_for_two_claims_of_the_rule(tmp_path: Path) -> None:
    bits = "bits: {frame: {one sentence: -30}, family: {money: -30}}"
    book = _book(tmp_path, ferry=_money("ferry", bits), bridge=_money("bridge"))
    assert [found[1] for found in _relations(book, *TOLLS)] == ["conflict"]
    assert RULE not in {row.name for row in _explained(book, *TOLLS).rows}


def test_bits_weigh_for_dates_too(tmp_path: Path) -> None:
    texts = [
        "Holm voted on the treaty with Brenn on 3 May 2023.",
        "Months later its mayor recalled that Holm had voted on 9 May 2023, and Brenn had not.",
    ]
    sums = []
    for bits in ("", "bits: {grain: {days: 7.5}}"):
        told = _explained(_book(tmp_path, voted=_date("vote", bits)), *texts)
        sums.append(told.bits)
    assert sums[1] - sums[0] == pytest.approx(7.5)


def test_the_order_of_documents_and_rules_changes_nothing(tmp_path: Path) -> None:
    texts = (*TOLLS, TOLLS[0].replace("14", "17"), TOLLS[1].replace("19", "23"))
    found = []
    for n, order in enumerate(permutations(range(4))):
        documents = [_documents(*texts)[k] for k in order]
        names = ["ferry", "bridge"] if n % 2 else ["bridge", "ferry"]
        rules = {
            name: _money(name, "not_with: own.bridge\nbits: {place: {unstated: 2}}"
                         if name == "ferry" else "must_agree: [place, speaker]")
            for name in names
        }  # fmt: skip
        report = pipeline.check(documents, _book(tmp_path, **rules))
        found.append({(each.id, each.confidence) for each in report.findings})
    assert len(found[0]) > 1
    assert all(each == found[0] for each in found)


def _own_links(*texts: str) -> tuple[list[Claim], Weighed]:
    book = loader.load()
    claims = [
        claim
        for claims in pipeline.mentions(_documents(*texts), book)
        for claim in claims
        if claim.kind == "quantity"
    ]
    kind = kinds.load("quantity")
    assert kinds.is_weighed(kind)
    return claims, kind


@pytest.mark.parametrize(
    ("barred", "groups"),
    [((), [[0, 1, 2]]), (((0, 1),), [[0, 2]]), (((0, 1), (0, 2)), [[1, 2]]), (((1, 2),), [[0, 2]])],
)
def test_equal_values_make_no_group_of_claims_kept_apart(
    barred: Sequence[Pair], groups: list[list[int]]
) -> None:
    claims, kind = _own_links(
        *(f"The port of Holm sold 3,714 {w}." for w in ("cars", "vans", "buses"))
    )
    assert len(claims) == 3
    open_pairs = {
        p: b for p, b in {(0, 2): 3.0, (1, 2): 2.0, (0, 1): 1.0}.items() if p not in barred
    }
    links: Mapping[Pair, Link] = {p: Link(b, (), None) for p, b in open_pairs.items()}
    echoes = Echoes(claims, links, Likeness(claims, kind), {"telling": 4.0}, lambda pair: ())
    echoes.pairs = dict(open_pairs)
    assert list(echoes.groups([[0], [1], [2]], barred)) == groups


def test_where_no_rule_says_anything_no_pair_is_looked_at() -> None:
    kind = kinds.load("quantity")
    assert kinds.is_weighed(kind)
    rules = loader.load().of_kind("quantity")
    silent = [rule for rule in rules if not (rule.bits or rule.not_with or rule.must_agree)]
    terms = RuleTerms(silent, kind)
    pairs = {(0, 1): ("no such level",)}
    assert terms.barred(pairs, []) == {}
    assert terms.added(pairs, []) == {}
