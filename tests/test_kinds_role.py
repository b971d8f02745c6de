"""The kind of roles, module by module: records, keys, scores, relations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import LEXICON, article

from claimcheck.kinds.role.claims import accept, distance
from claimcheck.kinds.role.mentions import find
from claimcheck.kinds.role.options import Options
from claimcheck.kinds.role.pairs import STORY_BOUND, in_one_story, keys, score
from claimcheck.kinds.role.relations import compare, subject
from claimcheck.kinds.role.value import Role, value_of
from claimcheck.model.claim import Claim, Span
from claimcheck.model.finding import Relation

DAY = date(2031, 5, 4)
OPTIONS = Options()


def _claim(
    person: str = "Odd Lund",
    role: str = "Energy Minister",
    organisation: str | None = "Norway",
    document: str = "a.txt",
    day: date = DAY,
    **more: object,
) -> Claim:
    head = role.rsplit(maxsplit=1)[-1]
    former = "former" in more.get("standing", ())  # type: ignore[operator]
    value = Role(person, role, organisation, former, head, printed=person, **more)  # type: ignore[arg-type]
    text = f"{role} {person}"
    span = Span(0, len(text))
    return Claim(document, "role", span, text, span, value, as_of=day)


def _other(**more: object) -> Claim:
    return _claim(document="b.txt", **more)  # type: ignore[arg-type]


def test_mentions_keep_what_was_read_and_the_company() -> None:
    text = "They met former Norwegian Energy Minister Ana Brisk and then saw Paul Roth, the mayor."
    found = [value_of(claim) for claim in find(article(text))]
    assert [(v.person, v.role, v.organisation) for v in found] == [
        ("Ana Brisk", "Energy Minister", "Norway"),
        ("Paul Roth", "mayor", None),
    ]
    assert [(v.former, v.standing, v.head) for v in found] == [
        (True, ("former",), "Minister"),
        (False, (), "mayor"),
    ]
    assert {v.company for v in found} == {("brisk", "roth")}


def test_every_mention_is_claimed() -> None:
    text = "They met Mayor Ana Brisk."
    here = article(text)
    (claim,) = find(here)
    assert accept(claim, OPTIONS, here) is claim
    assert distance(claim, OPTIONS) == 0
    assert STORY_BOUND
    assert in_one_story(claim, claim, LEXICON)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role("Jo Roe", "mayor", None, False, "mayor"), "mayor"),
        (Role("Jo Roe", "mayor", "Ely", False, "mayor"), "mayor, Ely"),
        (Role("Jo Roe", "mayor", "Ely", True, "mayor", ("former",)), "former mayor, Ely"),
    ],
)
def test_the_label_of_a_role(role: Role, expected: str) -> None:
    assert role.label() == expected
    assert role.key() is None


def test_the_fields_of_a_role() -> None:
    role = Role("Jo Roe", "mayor", "Ely", True, "mayor", ("former",), "Roe", ("roe",))
    assert role.fields() == {
        "person": "Jo Roe",
        "role": "mayor",
        "organisation": "Ely",
        "former": True,
        "standing": ["former"],
    }


def test_the_subject_is_the_person() -> None:
    assert subject([_claim()], special=True) == "Post of Odd Lund"


def _keys(claim: Claim, options: Options = OPTIONS) -> set[str]:
    return set(keys(claim, options, LEXICON))


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        ({}, {"person": "Lund"}, True),
        ({}, {"person": "Odd Lundh"}, True),
        ({}, {"person": "Paul Roth"}, True),
        ({}, {"person": "Paul Roth", "organisation": "Sweden"}, False),
        ({}, {"person": "Paul Roth", "role": "Finance Minister"}, False),
        ({"role": "engineer"}, {"person": "Paul Roth", "role": "engineer"}, False),
        ({}, {"person": "Paul Roth", "organisation": None}, False),
    ],
)
def test_keys_bring_together_one_person_and_one_office(
    left: dict[str, object], right: dict[str, object], meet: bool
) -> None:
    assert bool(_keys(_claim(**left)) & _keys(_other(**right))) == meet  # type: ignore[arg-type]


def test_a_rule_may_name_its_own_offices() -> None:
    engineer = {"role": "engineer", "organisation": "Norway"}
    own = Options(offices=("engineer",))
    assert not [key for key in _keys(_claim(**engineer)) if key.startswith("office")]  # type: ignore[arg-type]
    assert [key for key in _keys(_claim(**engineer), own) if key.startswith("office engineer")]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({}, {}, 1.0),
        ({}, {"role": "engineer"}, 1.0),
        ({}, {"person": "Lund"}, 0.9),
        ({}, {"person": "Lund", "role": "engineer"}, 0.0),
        ({}, {"person": "Odd Lundh"}, 0.8),
        ({}, {"person": "Odd Lundh", "role": "engineer"}, 0.0),
        ({}, {"person": "Paul Roth"}, 0.6),
        ({}, {"person": "Roth"}, 0.0),
        ({}, {"person": "Paul Roth", "standing": ("acting",)}, 0.0),
        ({}, {"person": "Paul Roth", "role": "Deputy Energy Minister"}, 0.0),
        ({}, {"person": "Paul Roth", "company": ("lund",)}, 0.0),
        ({}, {"person": "Paul Roth", "day": date(2031, 5, 18)}, 0.6),
        ({}, {"person": "Paul Roth", "day": date(2031, 5, 19)}, 0.0),
        ({"role": "Minister"}, {"person": "Paul Roth", "role": "Minister"}, 0.0),
    ],
)
def test_scores(left: dict[str, object], right: dict[str, object], expected: float) -> None:
    mine, other = _claim(**left), _other(**right)  # type: ignore[arg-type]
    assert score(mine, other, OPTIONS, LEXICON) == expected
    assert score(other, mine, OPTIONS, LEXICON) == expected


def test_two_roles_on_one_place_are_no_pair() -> None:
    assert score(_claim(), _claim(role="mayor"), OPTIONS, LEXICON) == 0.0


def test_one_document_has_no_two_holders() -> None:
    later = replace(_claim(person="Paul Roth"), span=Span(90, 99))
    assert score(_claim(), later, OPTIONS, LEXICON) == 0.0


@pytest.mark.parametrize(
    ("left", "right", "expected", "outcomes"),
    [
        ({}, {}, Relation.AGREEMENT, {"post": "equal", "organisation": "equal"}),
        ({}, {"role": "Minister"}, Relation.LESS_PRECISE,
         {"post": "field unstated on one side"}),
        ({}, {"role": "Finance Minister"}, Relation.CONFLICT, {"post": "field differs"}),
        ({}, {"role": "Deputy Energy Minister"}, Relation.CONFLICT, {"post": "rank differs"}),
        ({}, {"organisation": "Sweden"}, Relation.CONFLICT, {"organisation": "differs"}),
        ({}, {"organisation": None}, Relation.AGREEMENT,
         {"organisation": "unstated on one side"}),
        ({}, {"role": "engineer"}, Relation.LESS_PRECISE, {"post": "other post"}),
        ({}, {"standing": ("former",)}, Relation.CONFLICT, {"standing": "differs"}),
        ({}, {"standing": ("acting",)}, Relation.LESS_PRECISE, {}),
        ({"role": "president"}, {"role": "prime minister"}, Relation.CONFLICT,
         {"post": "other post"}),
        ({"role": "president"}, {"role": "senator", "standing": ("former",)},
         Relation.DIFFERENT_SCOPE, {"standing": "differs"}),
        ({}, {"person": "Paul Roth"}, Relation.CONFLICT, {"person": "differs"}),
    ],
)  # fmt: skip
def test_relations(
    left: dict[str, object],
    right: dict[str, object],
    expected: Relation,
    outcomes: dict[str, str],
) -> None:
    mine, other = _claim(**left), _other(**right)  # type: ignore[arg-type]
    for a, b in ((mine, other), (other, mine)):
        (found,) = compare(a, b, OPTIONS, LEXICON)
        assert found.relation == expected
        assert outcomes.items() <= {slot.slot: slot.outcome for slot in found.slots}.items()


@pytest.mark.parametrize(
    ("standing", "days", "expected"),
    [
        ((), 0, Relation.CONFLICT), ((), 14, Relation.CONFLICT), ((), 15, Relation.DIFFERENT_TIME),
        (("former",), 1, Relation.CONFLICT), (("former",), 2, Relation.DIFFERENT_TIME),
    ],
)  # fmt: skip
def test_a_person_may_have_left_a_post_by_the_next_report(
    standing: tuple[str, ...], days: int, expected: Relation
) -> None:
    other = _other(standing=standing) if standing else _other(role="Finance Minister")
    day = date(2031, 5, 4)
    one, two = replace(_claim(), as_of=day), replace(other, as_of=day + timedelta(days))
    for a, b in ((one, two), (two, one)):
        assert compare(a, b, OPTIONS, LEXICON)[0].relation is expected


def test_two_spellings_of_a_name_change_nothing_about_the_post() -> None:
    (post,) = compare(_claim(), _other(person="Odd Lundh"), OPTIONS, LEXICON)
    assert post.relation == Relation.AGREEMENT
    assert (post.slots[-1].left, post.slots[-1].right) == ("Odd Lund", "Odd Lundh")


SOME = [
    {"person": person, "role": role, "organisation": organisation, "standing": standing}
    for person, role, organisation, standing in product(
        ["Odd Lund", "Lund", "Odd Lundh", "Paul Roth"],
        ["Energy Minister", "Deputy Minister", "president", "engineer", "spokesman"],
        ["Norway", "Sweden", None],
        [(), ("former",), ("acting",)],
    )
]


@given(st.sampled_from(SOME), st.sampled_from(SOME))
def test_score_and_relations_are_symmetric(
    left: dict[str, object], right: dict[str, object]
) -> None:
    mine, other = _claim(**left), _other(**right)  # type: ignore[arg-type]
    assert score(mine, other, OPTIONS, LEXICON) == score(other, mine, OPTIONS, LEXICON)
    forth, back = (compare(*pair, OPTIONS, LEXICON) for pair in ((mine, other), (other, mine)))
    assert [(c.relation, c.severity) for c in forth] == [(c.relation, c.severity) for c in back]


@given(st.sampled_from(SOME))
def test_a_role_agrees_with_itself(role: dict[str, object]) -> None:
    mine, same = _claim(**role), _other(**role)  # type: ignore[arg-type]
    assert score(mine, same, OPTIONS, LEXICON) > 0
    assert [c.relation for c in compare(mine, same, OPTIONS, LEXICON)] == [Relation.AGREEMENT]
