"""Which figures a rule on quantities takes, option by option."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck import kinds
from claimcheck.kinds.quantity.options import Options, noun_problem, unit_names
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

LEXICON = Lexicon(
    synonyms={"hussar": "troop", "service member": "troop"}, demonyms={"ruritanian": "Ruritania"}
)
TROOPS = Options(heads=("troop",))
KILLED = Options(predicates=("kill", "dead", "die"), not_heads=("bill",), heads_alone=("death",))
ABOARD = Options(heads=("person", "crew member"), predicates=("carry",), understood=False,
                 followed_by=("aboard", "on board"))  # fmt: skip

CASES = [
    (TROOPS, "The king sent 40 hussars.", ["40 hussars"]),
    (TROOPS, "The king sent 40 service members.", ["40 service members"]),
    (TROOPS, "The king sent 40 letters.", []),
    (
        replace(TROOPS, modifiers=("ruritanian",)),
        "It sent 40 Ruritanian troops.",
        ["40 Ruritanian troops"],
    ),
    (replace(TROOPS, modifiers=("ruritanian",)), "It sent 40 foreign troops.", []),
    (replace(TROOPS, not_modifiers=("foreign",)), "It sent 40 foreign troops.", []),
    (KILLED, "The fire killed 12 people.", ["12 people"]),
    (KILLED, "The fire killed 12.", ["12"]),
    (KILLED, "The fire left 12 dead.", ["12"]),
    (KILLED, "It caused 12 deaths.", ["12 deaths"]),
    (KILLED, "Lawmakers killed 12 bills.", []),
    (replace(KILLED, not_predicates=("leave",)), "The fire left 12 dead.", []),
    (
        replace(KILLED, introduced_by=("death toll",)),
        "The death toll in the old town, police said, has now passed 12.",
        ["12"],
    ),
    (
        replace(KILLED, introduced_by=("death toll",)),
        "The death toll rose after 12 houses burned.",
        [],
    ),
    (replace(KILLED, does=("flee",)), "Some 12 families fled the town.", ["Some 12 families"]),
    (ABOARD, "A boat with 12 people aboard sank.", ["12 people"]),
    (ABOARD, "A boat sank with 12 on board.", ["12"]),
    (ABOARD, "A boat carried 12 people.", ["12 people"]),
    (ABOARD, "The boat carried 12.", []),
    (ABOARD, "It has 12 people on boarding duty.", []),
    (Options(units=("percent",)), "Turnout fell to 48%.", ["48%"]),
    (Options(units=("percent",)), "Turnout fell to 48 voters.", []),
    (Options(units=("money",)), "It cost $3 million and 4 lives.", ["$3 million"]),
    (Options(units=("usd",)), "It cost $3 million or £2 million.", ["$3 million"]),
    (Options(units=()), "It took 3 hours and 4 ships.", ["3 hours", "4 ships"]),
    (Options(), "It took 3 hours and 4 ships.", ["4 ships"]),
]


@pytest.mark.parametrize(("options", "text", "expected"), CASES)
def test_a_rule_takes_what_its_options_say(options, text, expected) -> None:
    quantity = kinds.load("quantity")
    article = Article(Document("a", text), LEXICON)
    found = [quantity.accept(mention, options, article) for mention in quantity.find(article)]
    assert [claim.text for claim in found if claim is not None] == expected


def test_the_country_of_the_counted_is_their_subject() -> None:
    quantity = kinds.load("quantity")
    article = Article(Document("a", "It sent 40 Ruritanian troops."), LEXICON)
    claim = quantity.accept(next(iter(quantity.find(article))), TROOPS, article)
    assert claim is not None
    assert claim.scope.subject == "Ruritania"


@pytest.mark.parametrize("word", ["soldier", "service member", "aircraft", "police", "bus"])
def test_singular_heads_are_fine(word: str) -> None:
    assert noun_problem(word) is None


@pytest.mark.parametrize(("word", "form"), [("Soldier", "soldier"), ("buses", "bus")])
def test_other_heads_are_refused_with_the_right_form(word: str, form: str) -> None:
    assert form in (noun_problem(word) or "")


def test_units_that_a_rule_may_name() -> None:
    names = unit_names()
    assert {"count", "money", "percent", "kilometre", "usd"} <= set(names)
    assert len(set(names)) == len(names)
