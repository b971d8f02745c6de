"""The rooms of the kind quantity: what is found, what a rule takes, how two figures relate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.align.word_weights import Weights
from claimcheck.kinds.quantity.claims import accept, distance
from claimcheck.kinds.quantity.comparisons import EVIDENCE, participants, size
from claimcheck.kinds.quantity.heads import base_unit, head_of, heads_of, is_money
from claimcheck.kinds.quantity.intervals import compare_values, interval, many_times
from claimcheck.kinds.quantity.likeness import likeness
from claimcheck.kinds.quantity.mentions import find
from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.profile import Profile, comparable, dimension, profile
from claimcheck.kinds.quantity.question import subject
from claimcheck.kinds.quantity.relations import compare, is_distinctive
from claimcheck.kinds.quantity.slots import (
    LATER,
    compare_counters,
    compare_measures,
    compare_periods,
    compare_status,
    compare_subjects,
    population,
    stated,
)
from claimcheck.kinds.quantity.surroundings import subject_of
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons import read as lexicons
from claimcheck.model.claim import Claim, Scope
from claimcheck.model.document import Document
from claimcheck.model.evidence import NESTED, SAME, Setting
from claimcheck.model.finding import UNSTATED, Comparison, Relation
from claimcheck.rulebook import loader
from claimcheck.text.article import Article

LEXICON = lexicons.load()
OPTIONS = Options()
FIGURES = (
    "12", "about 40", "at least 40", "more than 900", "up to 9", "fewer than 30", "dozens of",
    "20 to 30", "1,500", "nearly 2,000", "thousands of",
)  # fmt: skip


def claim(text: str, document: str = "a") -> Claim:
    """The one figure of a sentence."""
    (found,) = find(Article(Document(document, text), LEXICON))
    return found


def figure(text: str) -> Quantity:
    return cast(Quantity, claim(text).value)


def test_figures_are_found_in_order_with_their_offsets() -> None:
    text = "İzmir: 12 miners died. Some 40 were saved; rescue cost $3 million."
    found = list(find(Article(Document("a", text), LEXICON)))
    assert [text[c.span.start : c.span.end] for c in found] == [c.text for c in found]
    assert [cast(Quantity, c.value).number for c in found] == [12, 40, 3_000_000]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("12 miners died.", "Twelve miners died.", "equal"),
        ("12 miners died.", "19 miners died.", "differs"),
        ("At least 12 miners died.", "19 miners died.", "left holds right"),
        ("11 miners died.", "About 12 miners died.", "right holds left"),
        ("Up to 20 miners died.", "At least 12 miners died.", "overlaps"),
        ("It cost $2.4 billion.", "It cost $2.38 billion.", "equal after rounding"),
        ("The road is 10 miles long.", "The road is 16 kilometres long.", "overlaps"),
        ("They won 3-1.", "They lost 3-1.", "equal"),
        ("They won 3-1.", "They won 3-2.", "differs"),
    ],
)
def test_two_values_are_laid_side_by_side(left: str, right: str, expected: str) -> None:
    assert compare_values(figure(left), figure(right), OPTIONS).outcome == expected


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("some 64.1 goats", 63.6, 64.6),
        ("about 12,500 goats", 12_000, 13_000),
        ("around 10,000 goats", 9_000, 11_000),
        ("about 40 goats", 36, 44),
    ],
)
def test_about_reaches_as_far_as_the_last_digit_says(said: str, low: float, high: float) -> None:
    assert interval(figure(f"There were {said}."), OPTIONS) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("A fifth of the goats fled.", "A third of the goats fled.", "differs"),
        ("A third of the goats fled.", "36 percent of the goats fled.", "equal after rounding"),
        ("Half a million goats fled.", "420,000 goats fled.", "differs"),
    ],
)
def test_a_fraction_in_words_is_loose_but_no_other(left: str, right: str, expected: str) -> None:
    assert compare_values(figure(left), figure(right), OPTIONS).outcome == expected


MIRROR = {"left holds right": "right holds left", "right holds left": "left holds right"}


@given(st.sampled_from(FIGURES), st.sampled_from(FIGURES))
def test_values_relate_the_same_from_both_sides(one: str, other: str) -> None:
    a, b = figure(f"There were {one} goats."), figure(f"There were {other} goats.")
    there, back = (compare_values(*pair, OPTIONS).outcome for pair in ((a, b), (b, a)))
    assert there == MIRROR.get(back, back)
    assert many_times(a, b) == many_times(b, a)


@given(st.sampled_from(FIGURES), st.floats(0, 0.5))
def test_a_wider_hedge_never_narrows_an_interval(words: str, hedge: float) -> None:
    quantity = figure(f"There were {words} goats.")
    narrow = interval(quantity, OPTIONS)
    wide = interval(quantity, replace(OPTIONS, hedge=OPTIONS.hedge + hedge, tolerance=hedge))
    assert wide[0] <= narrow[0] <= narrow[1] <= wide[1]


@pytest.mark.parametrize(
    ("number", "expected"),
    [("2", False), ("87", False), ("190", False), ("2,000", False), ("112", True),
     ("1,900", True), ("31,412", True), ("dozens of", False)],
)  # fmt: skip
def test_a_number_of_many_digits_is_one_figure(number: str, expected: bool) -> None:
    assert is_distinctive(figure(f"There were {number} goats.")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The 9-year-old girl won.", True), ("A bridge 40 years old fell.", True),
     ("It took 9 years.", False), ("A girl aged 12 left.", True), ("She turned 31.", True),
     ("She, who turned 31 in May, came.", True), ("The herd of 18 to 34 goats left.", False)],
)  # fmt: skip
def test_an_age_is_no_duration(text: str, expected: bool) -> None:
    assert figure(text).age is expected


def test_a_head_counts_as_its_synonym() -> None:
    soldiers = figure("They sent 900 Chadian soldiers.")
    assert head_of(soldiers, LEXICON) == "troop"
    assert {"soldier", "troop"} <= heads_of(soldiers, LEXICON)
    assert (base_unit("usd per share"), is_money("usd"), is_money("mile")) == ("usd", True, False)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("12 soldiers died.", "12 troops died.", "equal"),
        ("12 people died.", "12 miners died.", "part"),
        ("12 young miners died.", "12 miners died.", "part"),
        ("12 miners died.", "12 goats died.", "differs"),
        ("12 people died.", "12 goats died.", "differs"),
        ("12 people died.", "12 Danes died.", "part"),
        ("12 people left.", "12 families left.", "part"),
        ("12 foreign students left.", "12 local students left.", "differs"),
        ("A total of 12 miners died.", "12 miners died.", "equal"),
    ],
)
def test_what_two_figures_count(left: str, right: str, expected: str) -> None:
    assert population(figure(left), figure(right), LEXICON).outcome == expected


@pytest.mark.parametrize(
    ("near", "expected"),
    [(((), ()), "part"), (((), ("lend", "harbour")), "equal"), ((("harbour",), ()), "part")],
)
def test_a_word_that_narrows_may_stand_beside_the_other_figure(
    near: tuple[tuple[str, ...], tuple[str, ...]], expected: str
) -> None:
    left, right = figure("40 harbour cranes"), figure("40 cranes")
    assert population(left, right, LEXICON, near).outcome == expected
    assert population(right, left, LEXICON, near[::-1]).outcome == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("2024-05", "2024-05-06", "equal"),
        ("2024-05", "2024-07", "differs"),
        ("since 2024-05-01", "2024-05", "differs"),
        ("since 2024", "2024", UNSTATED),
        (None, "2024-05", UNSTATED),
        (None, None, "unstated"),
    ],
)
def test_two_periods(left: str | None, right: str | None, expected: str) -> None:
    a, b = (replace(claim("12 miners died."), scope=Scope(period=p)) for p in (left, right))
    assert compare_periods(a, b, evolving=False).outcome == expected


def test_a_moving_figure_of_another_day_is_a_later_one() -> None:
    a, b = (replace(claim("12 miners died."), as_of=date(2024, 5, day)) for day in (6, 7))
    assert compare_periods(a, b, evolving=True).outcome == LATER
    assert compare_periods(a, b, evolving=False).outcome == "unstated"


def test_slots_say_what_is_unstated() -> None:
    assert stated("place", None, "Ely").outcome == UNSTATED
    assert compare_status(None, "forecast").outcome == "differs"
    assert compare_counters("The Red Cross", "Red Cross").outcome == "equal"


@pytest.mark.parametrize(
    ("text", "options", "taken"),
    [
        ("12 miners died.", Options(heads=("miner",), predicates=("die",)), True),
        ("12 miners left.", Options(heads=("miner",), predicates=("die",)), False),
        ("12 goats died.", Options(heads=("miner",)), False),
        ("12 soldiers left.", Options(heads=("troop",)), True),
        ("It cost $12.", Options(), False),
        ("It cost $12.", Options(units=("money",)), True),
        ("12 retired miners met.", Options(not_modifiers=("retired",)), False),
        ("12 were killed.", Options(heads=("person",), predicates=("kill",)), True),
        ("12 were killed.", Options(heads=("person",), predicates=("kill",), understood=False),
         False),
        ("12 beekeepers were killed.", Options(people=True, predicates=("kill",)), True),
        ("12 Danes were killed.", Options(people=True, predicates=("kill",)), True),
        ("12 families were killed.", Options(people=True, predicates=("kill",)), True),
        ("12 were killed.", Options(people=True, predicates=("kill",)), True),
        ("12 jobs were killed.", Options(people=True, predicates=("kill",)), False),
        ("12 jobs were killed.",
         Options(people=True, heads_alone=("job",), predicates=("kill",)), True),
    ],
)  # fmt: skip
def test_a_rule_takes_what_fits_its_options(text: str, options: Options, taken: bool) -> None:
    article = Article(Document("a", text), LEXICON)
    (mention,) = find(article)
    assert (accept(mention, options, article) is not None) is taken


def test_the_longest_demonym_is_the_subject() -> None:
    assert subject_of(("north", "korean"), LEXICON) == "North Korea"
    assert subject_of(("young",), LEXICON) is None


def test_the_nearest_word_has_the_figure() -> None:
    killed = claim("12 miners were killed.")
    assert distance(killed, Options(predicates=("kill",))) == 0
    assert distance(killed, Options()) > 0, "a rule that names no word stands last"


def _setting(*profiles: Profile) -> Setting:
    weights = Weights.of_profiles(profiles)
    return Setting(LEXICON, weights.shared, weights.told)


@pytest.mark.parametrize("words", FIGURES[:8])
def test_no_comparison_looks_at_a_value_of_like_size(words: str) -> None:
    first, one, other = (
        profile(claim(f"The flood drowned {n} goats near Ely.", d), LEXICON)
        for d, n in (("a", "15"), ("b", "15"), ("c", words))
    )
    setting = _setting(first, one, other)
    there = [e.level(first, one, setting) for e in EVIDENCE if e.name != "size"]
    assert there == [e.level(first, other, setting) for e in EVIDENCE if e.name != "size"]


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("12 miners died.", "12 miners died.", "a tenth"),
        ("12 miners died.", "14 miners died.", "a quarter"),
        ("12 miners died.", "30 miners died.", "fivefold"),
        ("12 miners died.", "12,000 miners died.", "beyond"),
        ("0 miners died.", "12 miners died.", "double"),
        ("Shares rose 12 percent.", "Shares fell 1 percent.", "double"),
        ("Shares rose 12 percent.", "Shares rose 1 percent.", "twentyfold"),
    ],
)
def test_two_sizes_are_told_apart_by_their_ratio(left: str, right: str, level: str) -> None:
    a, b = profile(claim(left), LEXICON), profile(claim(right, "b"), LEXICON)
    assert size(a, b, _setting(a, b)) == size(b, a, _setting(a, b)) == level


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 miners died in Ely.", "Ely lost 19 goats."),
        ("Shares rose 12 percent.", "Shares fell 12 percent."),
        ("It cost $12 a ton.", "It will cost $14."),
        ("Twelve were rescued, Ann Lee said.", "12 miners died."),
    ],
)
def test_every_comparison_is_symmetric_and_gives_one_of_its_levels(left: str, right: str) -> None:
    a, b = profile(claim(left), LEXICON), profile(claim(right, "b"), LEXICON)
    setting = _setting(a, b)
    for evidence in EVIDENCE:
        level = evidence.level(a, b, setting)
        assert level == evidence.level(b, a, setting)
        assert level in evidence.levels


@pytest.mark.parametrize(
    ("left", "right", "fits"),
    [
        ("12 miners died.", "19 goats died.", True),
        ("The road is 10 miles long.", "The road is 16 kilometres long.", True),
        ("The road is 10 miles long.", "The trip took 10 hours.", False),
        ("It cost $38 a share.", "It cost $38.", True),
        ("It cost $38 a share.", "It cost $38 a ton.", False),
        ("It cost $38.", "38 goats died.", False),
    ],
)
def test_only_the_dimension_keeps_figures_apart_for_good(left: str, right: str, fits: bool) -> None:
    a, b = profile(claim(left), LEXICON), profile(claim(right, "b"), LEXICON)
    assert comparable(a, b) is comparable(b, a) is fits


def test_a_dimension_never_holds_the_size() -> None:
    assert dimension(figure("It cost $12.")) == dimension(figure("It cost $3 billion."))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("12 miners died.", "12 miners died.", Relation.AGREEMENT),
        ("12 miners died.", "19 miners died.", Relation.CONFLICT),
        ("At least 12 miners died.", "12 miners died.", Relation.LESS_PRECISE),
        ("12 miners died.", "Another 19 miners died.", Relation.DIFFERENT_SCOPE),
        ("12 miners died.", "19 young miners died.", Relation.DIFFERENT_SCOPE),
    ],
)
def test_the_first_rung_that_fits_names_the_relation(
    left: str, right: str, expected: Relation
) -> None:
    found = compare(claim(left), claim(right, "b"), OPTIONS, LEXICON)
    assert isinstance(found, Comparison)
    assert found.relation is expected


@pytest.mark.parametrize(
    ("rules", "right", "expected"),
    [
        (("casualties.rescued", "generic.counts"), "19 pilots were on the flight.",
         Relation.DIFFERENT_SCOPE),
        (("casualties.rescued", "people.aboard"), "It carried 19 pilots.",
         Relation.DIFFERENT_SCOPE),
        (("casualties.rescued", "generic.counts"), "It swept off 19 pilots.", Relation.CONFLICT),
        (("casualties.rescued", "casualties.rescued"), "19 pilots were saved.", Relation.CONFLICT),
    ],
)  # fmt: skip
def test_what_befell_one_of_two_counts_only_tells_them_apart(
    rules: tuple[str, str], right: str, expected: Relation
) -> None:
    mine = replace(claim("12 pilots were rescued."), rule=rules[0])
    other = replace(claim(right, "b"), rule=rules[1])
    for pair in ((mine, other), (other, mine)):
        found = compare(*pair, OPTIONS, LEXICON)
        assert isinstance(found, Comparison)
        assert found.relation is expected


def test_a_slot_that_must_be_stated_keeps_a_difference_from_being_a_conflict() -> None:
    left = replace(claim("12 miners died."), scope=Scope(place="Wales"))
    right = claim("19 miners died.", "b")
    open_slot = compare(left, right, Options(agree=("place",)), LEXICON)
    assert isinstance(open_slot, Comparison)
    assert open_slot.relation is Relation.DIFFERENT_SCOPE
    assert open_slot.slots[0].slot == "place"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("An 8-year-old boy drowned in the quarry.", "A 9-year-old boy drowned in the quarry.",
         Relation.CONFLICT),
        ("An 8-year-old boy drowned in the quarry.", "A 9-year-old girl drowned in the quarry.",
         Relation.DIFFERENT_SCOPE),
        ("An 8-year-old drowned in the quarry.", "A 9-year-old girl drowned in the quarry.",
         Relation.CONFLICT),
    ],
)  # fmt: skip
def test_ages_of_a_boy_and_of_a_girl_are_of_two(left: str, right: str, expected: Relation) -> None:
    found = compare(*(_placed(text, name) for text, name in ((left, "a"), (right, "b"))),
                    OPTIONS, LEXICON)  # fmt: skip
    assert isinstance(found, Comparison)
    assert found.relation is expected


def _placed(text: str, document: str) -> Claim:
    """The age in a text, with the words next to it."""
    book = loader.load()
    found = pipeline.extract(Document(document, text), book)
    return next(each for each in found if each.rule == "people.age")


@pytest.mark.parametrize(
    ("texts", "special", "expected"),
    [
        (["12 old goats grazed."], True, "old goats"),
        (["The storm killed 12 goats."], True, "goats killed"),
        (["The army sent 300 lorries."], False, "lorries sent"),
        (["The firm has 90 employees whom it employs in Oslo."], False, "employees"),
        # A rule's title says the rest better than "people" does.
        (["12 people waited."], True, ""),
        (["The storm killed 12 people."], False, "people killed"),
        (["300 soldiers arrived.", "300 troops came.", "200 troops came."], True, "troops"),
        (["A profit of $4 million was made."], True, "profit"),
        (["They weigh 40 tonnes."], False, "weight"),
        (["Rents rose by 4 percent.", "Rents fell by 3 percent."], False, "change in rents"),
        (["It lay 30 miles off the shore.", "It was 40 miles off the shore."], False,
         "distance"),
        (["It took 30 days."], True, ""),
    ],
)  # fmt: skip
def test_the_subject_of_figures_is_what_they_count(
    texts: list[str], special: bool, expected: str
) -> None:
    assert subject([claim(text) for text in texts], special=special) == expected


@pytest.mark.parametrize(
    ("left", "right", "level", "relation"),
    [
        ("Ann Lee, 34, was hurt.", "Ann Lee, 36, was hurt.", "same person", "conflict"),
        ("Ann Lee, 34, was hurt.", "Ann M. Lee, 36, was hurt.", "same person", "conflict"),
        (
            "Nora Lindqvist, 61, was hurt.",
            "Nora Lindkvist, 62, was hurt.",
            "same person",
            "conflict",
        ),
        ("Ann Lee, 34, was hurt.", "Bob Ray, 36, was hurt.", "other person", "different-scope"),
    ],
)
def test_ages_are_of_one_person_or_of_two(left: str, right: str, level: str, relation: str) -> None:
    a, b = (_placed(text, name) for text, name in ((left, "a"), (right, "b")))
    one, other = (profile(each, LEXICON) for each in (a, b))
    assert participants(one, other, _setting(one, other)) == level
    came = compare(a, b, Options(), LEXICON)
    assert came.relation.value == relation


def test_a_bare_sum_is_in_the_currency_of_the_one_before() -> None:
    text = "Sales were 3.4 billion kronor. Net profit came to 297 million. It has 12 million users."
    found = list(find(Article(Document("a", text), LEXICON)))
    assert [cast(Quantity, each.value).unit for each in found] == ["sek", "sek", None]


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("Net profit rose to $40 million.", "Operating profit was $52 million.", "differs"),
        ("Underlying profit was $4m.", "Its adjusted profit was $6m.", "equal"),
        ("Net profit was $40 million.", "Profit was $52 million.", UNSTATED),
        ("Profit was $40 million.", "Profit was $52 million.", None),
    ],
)
def test_net_and_operating_profit_are_two_figures(
    left: str, right: str, outcome: str | None
) -> None:
    claims = [next(each for each in pipeline.extract(Document("a", text), loader.load())
                   if each.kind == "quantity") for text in (left, right)]  # fmt: skip
    found = compare_measures(*claims)
    assert (found.outcome if found else None) == outcome


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("Dent", "Dent Party", "equal"),
        ("Acme", "Acme Dairies", "equal"),
        ("Sudan", "South Sudan", "differs"),
        ("Guinea", "Equatorial Guinea", "differs"),
        ("Dent", "Orr", "differs"),
        ("Dent", None, UNSTATED),
    ],
)
def test_whose_two_figures_are(left: str | None, right: str | None, outcome: str) -> None:
    one, other = (replace(claim("They sent 40 men."), scope=Scope(subject=s))
                  for s in (left, right))  # fmt: skip
    for found in (compare_subjects(one, other), compare_subjects(other, one)):
        assert outcome in found.outcome


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Thousands of pilgrims came.", "Thousands of rowers came.", NESTED),
        ("Thousands of pilgrims came.", "Thousands of pilgrims left.", SAME),
        ("Thousands of pilgrims came.", "Thousands came.", SAME),
        ("40 pilgrims came.", "40 rowers came.", SAME),
    ],
)
def test_a_vague_word_is_one_figure_only_of_one_thing(left: str, right: str, expected: str) -> None:
    assert likeness(claim(left), claim(right, "b")) == expected
