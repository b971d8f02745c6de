"""One utterance in two texts: wording and speaker."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds import attribution as kind
from claimcheck.kinds.attribution.identity import compare_speakers
from claimcheck.kinds.attribution.speaker import speaker
from claimcheck.kinds.attribution.value import Attribution, Part
from claimcheck.lexicons import read as lexicons
from claimcheck.model.claim import Claim, Span

LEXICON = lexicons.load()
OPTIONS = kind.Options()
SAID = "“We shall mend the old harbour wall before the spring tides come in,”"


def claim(
    content: str = SAID,
    source: str = "Mayor Ruth Calloway",
    entity: str | None = "Ruth Calloway",
    document: str = "a.txt",
    **more: object,
) -> Claim:
    """An attribution as `CONTENT SOURCE said`; what stands in curly marks is quoted."""
    text = f"{content} {source} said."
    quoted = []
    at = content.find("“")
    while at >= 0:
        end = content.find("”", at) + 1 or len(content)
        quoted.append(Span(at, end))
        at = content.find("“", end)
    whole = Span(0, len(content))
    mode = "direct" if quoted == [whole] else "mixed" if quoted else "indirect"
    start = len(content) + 1
    cue = Span(start + len(source) + 1, len(text) - 1)
    value = Attribution(
        content=Part(whole, content),
        source=Part(Span(start, start + len(source)), source) if source else None,
        entity=entity,
        cue=Part(cue, "said"),
        mode=mode,
        cue_lemma="say",
        cue_class="neutral",
        quoted=tuple(quoted),
        pieces=(whole,),
        **more,  # type: ignore[arg-type]
    )
    context = tuple(dict.fromkeys(word.strip("“”.,").lower() for word in content.split()))
    return Claim(document, "attribution", whole, content, Span(0, len(text)), value,
                 context=context)  # fmt: skip


def relations(left: Claim, right: Claim) -> list[str]:
    if not kind.score(left, right, OPTIONS, LEXICON) or not _meet(left, right):
        return []
    return [c.relation.value for c in kind.compare(left, right, OPTIONS, LEXICON)]


def _meet(left: Claim, right: Claim) -> bool:
    keys = [set(kind.keys(one, OPTIONS, LEXICON)) for one in (left, right)]
    return bool(keys[0] & keys[1])


def other(content: str = SAID, **more: object) -> Claim:
    return claim(content, document="b.txt", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (SAID, ["agreement"]),
        ("“… mend the old harbour wall before the spring tides …”", ["excerpt"]),
        ("that the town would “mend the old harbour wall” soon", ["excerpt"]),
        ("“We shall mend the old harbour wall before the autumn tides come in,”", ["reworded"]),
        ("“We shall never mend the old harbour wall before spring tides come in,”", ["reworded"]),
        ("the town shall mend the harbour wall before the spring tides", ["agreement"]),
        ("“The council meets on the last day of the month to vote,”", []),
    ],
)
def test_wordings_of_one_speaker(content, expected):
    assert expected == relations(claim(), other(content))
    assert expected == relations(other(content), claim())


@pytest.mark.parametrize(
    ("speaker_of", "expected"),
    [
        ({"source": "Calloway", "entity": "Ruth Calloway"}, ["agreement"]),
        ({"source": "Calloway", "entity": "Calloway"}, ["agreement"]),
        ({"source": "Edgar Finch", "entity": "Edgar Finch"}, ["conflict"]),
        ({"source": "", "entity": None}, ["agreement"]),
        ({"source": "she", "entity": "Edna Finch"}, ["agreement"]),
        ({"source": "he", "entity": "Edgar Finch"}, ["conflict"]),
        ({"source": "the woman", "entity": "the woman"}, ["less-precise"]),
        ({"source": "an aide to Edgar Finch", "entity": "Edgar Finch"}, ["agreement"]),
        ({"source": "Mayor Ruth Caloway", "entity": "Ruth Caloway"}, ["agreement"]),
    ],
)
def test_speakers_of_one_wording(speaker_of, expected):
    assert expected == relations(claim(), other(**speaker_of))
    assert expected == relations(other(**speaker_of), claim())


OF_STATE = {"source": "a State Department official", "entity": "State Department official",
            "anonymous": True, "organisation": "U.S. Department of State"}  # fmt: skip
OF_DEFENSE = {"source": "Pentagon spokesman Edgar Finch", "entity": "Edgar Finch",
              "role": "spokesman", "organisation": "U.S. Department of Defense"}  # fmt: skip
NAMED_OF_STATE = {"source": "State Department spokeswoman Edna Poole", "entity": "Edna Poole",
                  "role": "spokeswoman", "organisation": "U.S. Department of State"}  # fmt: skip
PENTAGON = {"source": "The Pentagon", "entity": "U.S. Department of Defense"}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (OF_STATE, OF_STATE, ["agreement"]),
        (OF_STATE, NAMED_OF_STATE, ["less-precise"]),
        (OF_STATE, OF_DEFENSE, ["conflict"]),
        (PENTAGON, OF_DEFENSE, ["less-precise"]),
        (PENTAGON, NAMED_OF_STATE, ["conflict"]),
    ],
)
def test_bodies_and_their_members(left, right, expected):
    assert expected == relations(claim(**left), other(**right))
    assert expected == relations(other(**right), claim(**left))


def test_a_pair_may_differ_in_speaker_and_in_words():
    changed = "“We shall mend the old harbour wall before the autumn tides come in,”"
    found = relations(claim(), other(changed, source="Edgar Finch", entity="Edgar Finch"))
    assert ["conflict", "reworded"] == found


def test_a_stock_phrase_of_two_speakers_is_a_note():
    left = claim("“consistent and clear”")
    right = other("“Our aim for the harbour is consistent and clear,”", source="Edgar Finch",
                  entity="Edgar Finch")  # fmt: skip
    right = Claim(**{**{f: getattr(right, f) for f in right.__dataclass_fields__},
                     "context": (*left.context, "harbour", "aim")})  # fmt: skip
    left = Claim(**{**{f: getattr(left, f) for f in left.__dataclass_fields__},
                    "context": (*left.context, "harbour", "aim")})  # fmt: skip
    assert ["different-scope"] == relations(left, right)


def test_the_difference_is_shown_word_by_word():
    changed = "“We shall mend the old harbour wall before the autumn tides come in,”"
    (came,) = kind.compare(claim(), other(changed), OPTIONS, LEXICON)
    assert ("spring", "autumn") == (came.slots[0].left, came.slots[0].right)


def test_joint_speakers_agree_with_either():
    joint = {"source": "Ruth Calloway and Edgar Finch", "entity": "Ruth Calloway and Edgar Finch",
             "speakers": ("Ruth Calloway", "Edgar Finch")}  # fmt: skip
    alone = {"source": "Edgar Finch", "entity": "Edgar Finch"}
    assert ["agreement"] == relations(claim(**joint), other(**alone))


NAMES = st.sampled_from(
    ["Ruth Calloway", "Edgar Finch", "Calloway", "The Pentagon", "an official", "she", "NATO"]
)


@given(NAMES, NAMES)
def test_comparing_speakers_is_symmetric(left, right):
    a, b = (speaker(claim(source=n, entity=n).value, LEXICON) for n in (left, right))  # type: ignore[arg-type]
    assert compare_speakers(a, b, LEXICON) == compare_speakers(b, a, LEXICON)


@given(st.text(min_size=1, max_size=120), st.text(min_size=1, max_size=120))
def test_scoring_never_raises_and_is_symmetric(left, right):
    a, b = claim(left), other(right)
    assert kind.score(a, b, OPTIONS, LEXICON) == kind.score(b, a, OPTIONS, LEXICON)
    kind.compare(a, b, OPTIONS, LEXICON)


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("that 40 people died in the fire in Lisbon", "the fire in Lisbon killed 60 people", []),
        ("that 40 people died in the fire in Lisbon", "the fire in Lisbon killed 40 people",
         ["agreement"]),
        ("that 40 people died in the fire in Lisbon", "the fire in Lisbon killed people",
         ["agreement"]),
    ],
)  # fmt: skip
def test_statements_with_other_numbers_are_left_to_the_figures(mine, theirs, expected):
    assert expected == relations(claim(mine), other(theirs))
    assert expected == relations(other(theirs), claim(mine))
