"""Which claims become pairs and clusters: blocking, stories, repeats."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from claimcheck import kinds, pipeline
from claimcheck.align.blocking import MOST, REPEATS, candidates, pairs, thinned
from claimcheck.align.clusters import clusters
from claimcheck.align.stories import Stories
from claimcheck.kinds import Worded
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, Skipped
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
LEFT = "A landslide in Ravna killed {} villagers and injured {} on Monday, mayor Edo Vlk said."
RIGHT = "Mayor Edo Vlk of Ravna said {} villagers were killed and {} injured in the landslide."


def _documents(*texts: str) -> list[Document]:
    return [
        Document(f"{n}.txt", text, f"Outlet {n}", date(2023, 5, 3)) for n, text in enumerate(texts)
    ]


def _claims(documents: list[Document]) -> list[Claim]:
    found = (claim for document in documents for claim in pipeline.extract(document, RULEBOOK))
    return [claim for claim in found if claim.rule is not None]


def test_every_claim_stands_in_one_cluster_and_questions_stay_apart() -> None:
    documents = _documents(LEFT.format(12, 40), RIGHT.format(12, 40))
    claims = _claims(documents)
    found = [c for c, _ in clusters(claims, RULEBOOK, Stories(documents), [])]
    members = [claim for cluster in found if not cluster.echo for claim in cluster.claims]
    assert sorted(members, key=lambda c: (c.document, c.span)) == sorted(
        claims, key=lambda c: (c.document, c.span)
    )
    killed = next(c for c in found if c.rule.id == "casualties.killed")
    assert [claim.document for claim in killed.claims] == ["0.txt", "1.txt"]
    assert {claim.rule for claim in killed.claims} == {"casualties.killed"}


def test_the_order_of_the_claims_decides_nothing_about_who_meets() -> None:
    documents = _documents(LEFT.format(12, 40), RIGHT.format(14, 40), RIGHT.format(12, 41))
    stories = Stories(documents)
    there = _claims(documents)
    back = _claims(documents[::-1])
    sets = [
        {frozenset((c.document, c.span) for c in cluster.claims)
         for cluster, _ in clusters(claims, RULEBOOK, stories, [])}
        for claims in (there, back)
    ]  # fmt: skip
    assert sets[0] == sets[1]


def test_pairs_are_of_one_story_and_one_dimension() -> None:
    bus = "A bus fell off a bridge near Tolm in Sweden; 9 passengers were killed, Ann Ek said."
    cost = " The rescue in Ravna cost $3 million, mayor Edo Vlk said."
    documents = _documents(LEFT.format(12, 40) + cost, RIGHT.format(19, 40), bus)
    claims = [c for c in _claims(documents) if c.kind == "quantity"]
    kind = kinds.load("quantity")
    assert kinds.is_weighed(kind)
    profiles = [kind.profile(claim, RULEBOOK.lexicon) for claim in claims]
    found = list(pairs(claims, profiles, kind, Stories(documents)))
    assert len(found) == len(set(found))
    assert {profiles[a].dimension for a, _ in found} == {"count"}
    assert {claims[n].document for pair in found for n in pair} == {"0.txt", "1.txt"}


def test_quotations_are_candidates_by_their_words() -> None:
    said = "“We shall mend the old harbour wall before spring,” mayor Edo Vlk of Ravna said."
    other = "“Nobody told us about the flood in the valley,” mayor Edo Vlk of Ravna said."
    documents = _documents(said, other, f"On Monday {said}")
    claims = [c for c in _claims(documents) if c.kind == "attribution"]
    kind = kinds.load("attribution")
    assert not kinds.is_weighed(kind)
    found = list(candidates(claims, RULEBOOK.of_kind("attribution"), cast(Worded, kind),
                            Stories(documents), RULEBOOK.lexicon))  # fmt: skip
    assert [(claims[a].document, claims[b].document) for a, b in found] == [("0.txt", "2.txt")]


def test_repeats_and_tables_are_thinned() -> None:
    (claim,) = [
        c for c in _claims(_documents(LEFT.format(12, 40))) if c.rule == "casualties.killed"
    ]
    kept, left_out = thinned([claim] * 50)
    assert (len(kept), left_out) == (REPEATS, {})
    told = [replace(claim, scope=replace(claim.scope, place=f"P{n}")) for n in range(MOST + 7)]
    kept, left_out = thinned(told)
    assert (len(kept), left_out) == (MOST, {"0.txt": 7})


def test_what_is_left_out_is_said() -> None:
    rows = " ".join(f"In ward {n} {n + 2} villagers were killed." for n in range(MOST + 20))
    documents = _documents(rows, LEFT.format(12, 40))
    skipped: list[Skipped] = []
    list(clusters(_claims(documents), RULEBOOK, Stories(documents), skipped))
    assert {skip.path for skip in skipped} == {"0.txt"}
    assert all("not compared" in skip.reason for skip in skipped)


def test_a_figure_and_the_same_in_another_unit_behind_it_are_one_question() -> None:
    """ "More than 800 metres (2,625 feet)" is told once, beside what another report says."""
    documents = _documents(
        "The train slid more than 800 metres (2,625 feet) near Hull on Monday.",
        "The train slid more than 800 metres near Hull on Monday.",
    )
    found = pipeline.check(documents, loader.load()).findings
    lengths = [each for each in found if each.kind == "quantity"]
    assert len(lengths) == 1
    said = {claim.text for side in lengths[0].sides for claim in side.claims}
    assert said == {"more than 800 metres", "2,625 feet"}
