"""The kind of attributions, module by module: acceptance, wordings, keys, scores, relations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import LEXICON, article

from claimcheck.kinds.attribution.claims import accept, distance
from claimcheck.kinds.attribution.mentions import find
from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.pairs import STORY_BOUND, in_one_story, keys, score
from claimcheck.kinds.attribution.quoted_words import Wording, wording
from claimcheck.kinds.attribution.relations import compare, subject
from claimcheck.kinds.attribution.value import value_of
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison, Relation, Severity

OPTIONS = Options()
WHOLE = "“We shall mend the old harbour wall before the spring tides,” Ruth Calloway said."


def _claim(text: str, document: str = "a.txt") -> Claim:
    here = article(text)
    (claim,) = find(here)
    return Claim(
        document, claim.kind, claim.span, claim.text, claim.sentence, claim.value,
        context=claim.context,
    )  # fmt: skip


def _wording(text: str) -> Wording:
    claim = _claim(text)
    return wording(claim, value_of(claim))


@pytest.mark.parametrize(
    ("text", "said", "lead", "direct"),
    [
        ("“It sank at noon,” Roe said.", "It sank at noon", "", True),
        ("Roe said that it sank.", "that it sank", "", False),
        ("Roe said the boat was “lost at sea”.", "lost at sea", "the boat was", True),
        ("“It sank,” Roe said, “at noon.”", "It sank at noon", "", True),
        ("The boat, Roe said, was lost.", "The boat was lost", "", False),
    ],
)
def test_the_words_of_an_attribution(text: str, said: str, lead: str, direct: bool) -> None:
    found = _wording(text)
    assert " ".join(word.text for word in found.said) == said
    assert " ".join(word.text for word in found.lead) == lead
    assert found.direct == direct


@pytest.mark.parametrize("text", [WHOLE, "Then Roe said the old boat was “lost at sea”."])
def test_words_have_offsets_in_the_text_of_their_claim(text: str) -> None:
    found, own = _wording(text), _claim(text).text
    for word in (*found.lead, *found.said):
        assert own[word.start :].startswith(word.text)


def test_one_quotation_in_two_documents_is_read_once() -> None:
    assert _wording(f"It was late. {WHOLE}") is _wording(WHOLE)


def test_a_stretch_ends_what_was_said() -> None:
    found = _wording("“It sank,” Roe said, “at noon.”")
    assert [word.text for word in found.said if word.ends] == ["sank", "noon"]


def test_stems_are_of_words_of_meaning() -> None:
    stems = _wording("Roe said the ancient windmills were “burning at noon”.").stems
    assert {"ancien", "windmi", "noon"} <= stems
    assert not {"the", "were", "at"} & stems
    assert all(len(stem) <= 6 for stem in stems)


@pytest.mark.parametrize(
    ("text", "options", "accepted"),
    [
        (WHOLE, Options(), True),
        (WHOLE, Options(modes=("indirect",)), False),
        (WHOLE, Options(modes=("direct",)), True),
        (WHOLE, Options(least_words=11), True),
        (WHOLE, Options(least_words=12), False),
        ("Roe said the boat was “lost at sea”.", Options(modes=("mixed",)), True),
        ("Roe said the boat was “lost at sea”.", Options(least_words=4), False),
        ("Roe said that it sank.", Options(modes=("direct", "mixed")), False),
    ],
)
def test_what_a_rule_claims(text: str, options: Options, accepted: bool) -> None:
    here = article(text)
    (claim,) = find(here)
    assert accept(claim, options, here) is (claim if accepted else None)
    assert distance(claim, options) == 0


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["“It sank at noon,” Roe said."], "Roe: “It sank at noon”"),
        (["The boat, Roe said, was lost."], "Roe: The boat was lost"),
        (["The boat was “lost at once”, Roe said."], "Roe: “lost at once”"),
        ([f"“{'row ' * 30}home,” Roe said."], f"Roe: “{('row ' * 14).rstrip()}…”"),
        (["“It sank,” Ann Roe said.", "“It sank,” Roe said."], "Ann Roe: “It sank”"),
        (["“It sank,” Roe said.", "“It sank,” Lund said."], "Who said “It sank”"),
    ],
)
def test_the_subject_is_who_said_what(texts: list[str], expected: str) -> None:
    assert subject([_claim(text) for text in texts], special=True) == expected


CUT = "The town will “mend the old harbour wall” soon, Ruth Calloway said."
CHANGED = "“We shall mend the old harbour wall before the autumn tides,” Ruth Calloway said."
SMALL = "“We shall mend an old harbour wall before the spring tides,” Ruth Calloway said."
NUMBERS = (
    "“We shall mend all 12 of the old harbour walls,” Ruth Calloway said.",
    "“We shall mend all 14 of the old harbour walls,” Ruth Calloway said.",
)
TOLD = "Ruth Calloway said that the town would mend its harbour wall before spring tides."
OTHER_MAN = WHOLE.replace("Ruth Calloway", "Edgar Finch")
MATTER = "“The council meets on the last day of the month to vote,” Ruth Calloway said."


def _meet(left: Claim, right: Claim) -> bool:
    one, two = (set(keys(claim, OPTIONS, LEXICON)) for claim in (left, right))
    return bool(one & two)


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        (WHOLE, WHOLE, True),
        (WHOLE, CUT, True),
        (WHOLE, CHANGED, True),
        (WHOLE, OTHER_MAN, True),
        (WHOLE, TOLD, True),
        (WHOLE, MATTER, False),
    ],
)
def test_keys_bring_together_one_utterance(left: str, right: str, meet: bool) -> None:
    assert _meet(_claim(left), _claim(right, "b.txt")) == meet
    assert not STORY_BOUND


@pytest.mark.parametrize(
    ("left", "right", "bound"),
    [
        (WHOLE, TOLD, False),
        ("The coast road was shut in the night, police said.",
         "The coast road was shut in the night, officials said.", True),
        ("The coast road was shut in the night, police said.",
         "The coast road was shut in the night, Ruth Calloway said.", False),
        ("“The coast road was shut in the night,” police said.",
         "“The coast road was shut in the night,” officials said.", False),
    ],
)  # fmt: skip
def test_what_nameless_speakers_say_matches_in_one_story_only(
    left: str, right: str, bound: bool
) -> None:
    one, two = _claim(left), _claim(right, "b.txt")
    assert in_one_story(one, two, LEXICON) is in_one_story(two, one, LEXICON) is bound


@pytest.mark.parametrize(
    ("said", "short"), [("“Ann Roe Poole,”", False), ("“ancient windmills burning,”", True)]
)
def test_a_name_alone_is_no_short_run(said: str, short: bool) -> None:
    found = keys(_claim(f"{said} Ruth Calloway said."), OPTIONS, LEXICON)
    assert any(key.startswith(("2 ", "3 ")) for key in found) == short


@pytest.mark.parametrize(
    ("left", "right", "least", "most"),
    [
        (WHOLE, WHOLE, 1.0, 1.0),
        (WHOLE, CUT, OPTIONS.coverage, 1.0),
        (WHOLE, CHANGED, OPTIONS.coverage, 0.99),
        (WHOLE, OTHER_MAN, 1.0, 1.0),
        (WHOLE, TOLD, 0.1, 0.8),
        (WHOLE, TOLD.replace("Ruth Calloway", "Edgar Finch"), 0.0, 0.0),
        (WHOLE, MATTER, 0.0, 0.0),
    ],
)
def test_scores(left: str, right: str, least: float, most: float) -> None:
    one, two = _claim(left), _claim(right, "b.txt")
    found = score(one, two, OPTIONS, LEXICON)
    assert least <= found <= most
    assert score(two, one, OPTIONS, LEXICON) == found


def test_one_place_is_no_pair() -> None:
    assert score(_claim(WHOLE), _claim(WHOLE), OPTIONS, LEXICON) == 0.0


def _compared(left: str, right: str) -> tuple[Comparison, ...]:
    return compare(_claim(left), _claim(right, "b.txt"), OPTIONS, LEXICON)


@pytest.mark.parametrize(
    ("left", "right", "relation", "outcome"),
    [
        (WHOLE, WHOLE, Relation.AGREEMENT, "equal"),
        (WHOLE, CUT, Relation.EXCERPT, "cut"),
        (WHOLE, TOLD, Relation.AGREEMENT, "paraphrased"),
        (WHOLE, CHANGED, Relation.REWORDED, "differs"),
        (*NUMBERS, Relation.REWORDED, "number differs"),
    ],
)
def test_wordings(left: str, right: str, relation: Relation, outcome: str) -> None:
    for a, b in ((left, right), (right, left)):
        (found,) = _compared(a, b)
        assert found.relation == relation
        assert ("wording", outcome) in [(slot.slot, slot.outcome) for slot in found.slots]


def test_small_words_are_a_note_unless_they_deny() -> None:
    (small,) = _compared(WHOLE, SMALL)
    assert (small.relation, small.severity) == (Relation.REWORDED, Severity.NOTE)
    (denied,) = _compared(WHOLE, WHOLE.replace("shall", "shall not"))
    assert (denied.relation, denied.severity) == (Relation.REWORDED, None)


def test_the_reporters_lead_is_laid_beside_what_was_cut() -> None:
    (found,) = _compared(WHOLE, CUT)
    assert ("lead-in", "The town will") in [(slot.slot, slot.right) for slot in found.slots]


def test_two_speakers_of_one_wording_conflict() -> None:
    (found,) = _compared(WHOLE, OTHER_MAN)
    assert found.relation == Relation.CONFLICT
    (who,) = (slot for slot in found.slots if slot.slot == "speaker")
    assert (who.left, who.right) == ("Ruth Calloway", "Edgar Finch")


SOME = st.sampled_from([WHOLE, CUT, CHANGED, SMALL, *NUMBERS, TOLD, OTHER_MAN, MATTER])


@given(SOME, SOME)
def test_score_and_relations_are_symmetric(left: str, right: str) -> None:
    one, two = _claim(left), _claim(right, "b.txt")
    assert score(one, two, OPTIONS, LEXICON) == score(two, one, OPTIONS, LEXICON)
    forth, back = (compare(*pair, OPTIONS, LEXICON) for pair in ((one, two), (two, one)))
    assert [(c.relation, c.severity) for c in forth] == [(c.relation, c.severity) for c in back]
