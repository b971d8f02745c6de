"""One name in two spellings is one finding; two persons of near names are none."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Finding, Severity
from claimcheck.rulebook.loader import load
from claimcheck.text.names.person_names import is_romanised

BOOK = load()
STORY = " The Harlow tunnel under Mount Tarn was flooded on Monday, the Ruritania Herald wrote."


def findings(*texts: str) -> list[Finding]:
    documents = [
        Document(f"{n}.txt", text + STORY, outlet=f"Outlet {n}", published=date(2031, 5, 4))
        for n, text in enumerate(texts)
    ]
    return list(pipeline.check(documents, BOOK).findings)


def spelled(*texts: str) -> list[Finding]:
    return [each for each in findings(*texts) if each.subject.startswith("Spelling")]


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        ("Mayor Ada Lindqvist came.", "Mayor Ada Lindkvist came.", "Lindqvist / Lindkvist"),
        ("They asked engineer Mohammed Hassan.", "They asked engineer Muhammad Hassan.",
         "Mohammed Hassan / Muhammad Hassan"),
        ("“The pumps failed at dawn,” said Petra Hofmann.",
         "“Nobody had oiled them,” said Petra Hoffmann.", "Hofmann / Hoffmann"),
        ("Police chief Sergei Orlov left.", "Police chief Sergey Orlov left.",
         "Sergei Orlov / Sergey Orlov"),
        ("Lawyer Nils Andersson spoke.", "Lawyer Nils Anderson spoke.", "Andersson / Anderson"),
        ("Surgeon Olena Zelenskaya spoke.", "Surgeon Olena Zelenskaia spoke.",
         "Zelenskaya / Zelenskaia"),
        ("Minister Karl Brandstetter spoke.", "Minister Karl Brandstätter spoke.",
         "Brandstetter / Brandstätter"),
        ("Judge Fatima Rahmani ruled.", "Judge Fatima Rahmany ruled.", "Rahmani / Rahmany"),
        ("Driver Piet Verhoeven braked.", "Driver Piet Verhoven braked.", "Verhoeven / Verhoven"),
        ("Pilot Aleksandra Marsh landed.", "Pilot Alexandra Marsh landed.",
         "Aleksandra Marsh / Alexandra Marsh"),
        ("The hurt were Anna Meddick, 24, and two others.", "Doctors saw Anna Meedick, 24.",
         "Meddick / Meedick"),
        ("They gave the cup to Greta Schueler.", "They gave the cup to Greta Schuler.",
         "Schueler / Schuler"),
        ("Then Peter Hodkins scored.", "Then Peter Hotkins scored for the second time.",
         "Hodkins / Hotkins"),
        ("Mayor Olena Tamar Ndie came.", "Mayor Olena Tamarr Ndai came.",
         "Olena Tamar Ndie / Olena Tamarr Ndai"),
    ],
)  # fmt: skip
def test_two_spellings_of_one_name(left, right, names):
    (found,) = spelled(left, right)
    assert found.subject == f"Spelling of a name: {names}"
    assert (found.kind, found.relation.value) == ("role", "conflict")
    gravity = Severity.NOTE if is_romanised(*names.split(" / ")) else Severity.WARNING
    assert (found.severity, found.band) == (gravity, Band.MEDIUM)


def test_a_slip_is_graver_than_the_way_of_a_house_to_write_a_foreign_name() -> None:
    (house,) = spelled("Police chief Sergei Orlov left.", "Police chief Sergey Orlov left.")
    (slip,) = spelled("Police chief Nils Andersson left.", "Police chief Nils Anderson left.")
    assert (house.severity, slip.severity) == (Severity.NOTE, Severity.WARNING)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mayor John Larsen came.", "Nurse John Larson came."),
        ("Guard Anna Lund and guard Hanna Lund came.", "Guard Hanna Lund came."),
        ("Guard Ada Lindqvist met guard Ada Lindkvist.", "Guard Ada Lindkvist came."),
        ("Mayor Lin Bo came.", "Mayor Liu Bo came."),
        ("Mayor Daniel Roth came.", "Mayor Daniela Roth came."),
        ("Mayor John Amund Jr. came.", "Mayor John Amund Sr. came."),
        ("Mayor José Peña came.", "Mayor Jose Pena came."),
        ("Mayor Ada Brunn came.", "Mayor Ida Brunn came."),
        ("Mayor Karl Meyer came.", "Mayor Hans Maier came."),
        ("Guard Rob Marsh came.", "Guard Robert Marsh came."),
        ("Officials told the Harlow Herald it was over.", "Officials told the Harlow Heralds."),
    ],
)
def test_near_names_of_two_persons_and_house_styles_are_none(left, right):
    assert spelled(left, right) == []


def test_a_text_that_has_both_names_knows_two_persons_unless_letters_only_changed_places() -> None:
    one = "Then Peter Dhamira scored."
    (found,) = spelled(f"{one} Later Peter Dahmira left.", one)
    assert found.subject == "Spelling of a name: Dhamira / Dahmira"
    assert spelled(f"{one} Later Peter Dhamiro left.", one) == []


def test_two_stories_have_no_name_in_common():
    flood = f"Mayor Ada Lindqvist came.{STORY} Pumps were brought from Velm and Tarn to clear it."
    song = "The singer Ada Lindkvist left. Her new songs were played in Oslo at the spring concert."
    far = [Document("a.txt", flood), Document("b.txt", song)]
    assert [f for f in pipeline.check(far, BOOK).findings if f.subject.startswith("Spell")] == []


SAID = (
    "“The pumps failed at dawn and nobody had oiled them for a year,” said engineer {name}."
    " “We shall count the drowned lorries once the water is gone,” {name} said."
)


def test_a_spelling_is_told_once_and_not_of_every_quotation():
    found = findings(SAID.format(name="Petra Hofmann"), SAID.format(name="Petra Hoffmann"))
    conflicts = [each.subject for each in found if each.relation.value == "conflict"]
    assert conflicts == ["Spelling of a name: Hofmann / Hoffmann"]
    assert [s.value for s in found[0].sides] == ["Petra Hofmann", "Petra Hoffmann"]


def test_three_spellings_are_one_finding():
    (found,) = spelled(*(f"Engineer Petra {n} came." for n in ("Hofmann", "Hoffmann", "Hofman")))
    assert len(found.sides) == 3
    assert {claim.kind for claim in found.claims} == {"role"}


def test_junior_and_senior_are_two_people():
    found = findings("Mayor John Amund Jr. came.", "Former Mayor John Amund Sr. came.")
    assert [each.subject for each in found if len(each.sides) > 1] == []
    found = findings(SAID.format(name="John Amund Jr."), SAID.format(name="John Amund Sr."))
    assert {each.subject[:8] for each in found if each.relation.value == "conflict"} == {"Who said"}
