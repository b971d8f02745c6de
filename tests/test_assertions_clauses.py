"""The clauses that state a fact: of what, by which verb or state, denied or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicons import read as lexicons
from claimcheck.model.document import Document
from claimcheck.text.article import Article
from claimcheck.text.assertions.fate_lists import listed
from claimcheck.text.assertions.mood import is_stated
from claimcheck.text.assertions.parties import DEFINITE, NOBODY, NONE, PLAIN, phrase
from claimcheck.text.assertions.person_fates import CAUGHT, DEAD, fates
from claimcheck.text.assertions.stated_clauses import Clause, clauses
from claimcheck.text.assertions.states import state_behind
from claimcheck.text.names.coreference import name_book
from claimcheck.text.syntax.subjects_of_verbs import subject
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.tokens.read import tokens_of

LEXICON = lexicons.load()


def article(text: str) -> Article:
    return Article(Document("a", text), LEXICON)


def stated(text: str) -> list[Clause]:
    return clauses(article(text))


@pytest.mark.parametrize(
    ("text", "predicate", "denied", "theme"),
    [
        ("The road crossing at Ivo stayed open.", "open", False, "crossing"),
        ("The crew closed the sluice on Monday.", "close", False, "sluice"),
        ("The sluice was closed by the crew.", "close", False, "sluice"),
        ("The sluice is closed.", "close", False, "sluice"),
        ("The sluice has not been opened.", "open", True, "sluice"),
        ("The driver was unhurt.", "hurt", True, "driver"),
        ("The painting was not insured.", "insure", True, "painting"),
        ("The museum insured the painting.", "insure", False, "painting"),
        ("The minister refused to resign.", "resign", True, "minister"),
        ("The witness chose not to testify.", "testify", True, "witness"),
        ("Neither Krol nor Vos was convicted.", "convict", True, "vos"),
        ("Tom Reed, 40, who led the crew, drowned.", "drown", False, "reed"),
        ("The captain, Ada Brunn, was found alive.", "alive", False, "brunn"),
        ("A guard was stabbed in the neck but survived.", "survive", False, "guard"),
        ("The pilot survived the crash.", "survive", False, "pilot"),
        ("No alarm sounded.", "sound", True, "alarm"),
        ("There was no alarm.", "exist", True, "alarm"),
        ("The mill had no alarm.", "have", True, "alarm"),
        ("The mill had four alarms.", "have", False, "alarm"),
        ("The broker pleaded guilty to fraud.", "admit", False, "broker"),
        ("The court struck down the ban.", "overturn", False, "ban"),
        ("There have been talks.", "exist", False, "talk"),
        ("The teachers did not take part.", "take part", True, "teacher"),
        ("The jury found the surgeon guilty of theft.", "guilty", False, "surgeon"),
        ("The road is no longer closed.", "close", True, "road"),
        ("The driver was drunk.", "drunk", False, "driver"),
        ("No one was hurt.", "hurt", True, ""),
        ("Nobody was arrested.", "arrest", True, ""),
        ("In May the old bridge over the Sava collapsed.", "collapse", False, "bridge"),
    ],
)
def test_a_clause_tells_what_is_so_of_what(text, predicate, denied, theme):
    told = [(each.predicate, each.negated, each.theme.head) for each in stated(text)]
    assert (predicate, denied, theme) in told


@pytest.mark.parametrize(
    "text",
    [
        "The company could recall the heaters.",
        "The company will recall the heaters.",
        "If the company recalls the heaters, shops take them back.",
        "The minister asked whether the company had recalled the heaters.",
        "Has the company recalled the heaters?",
        "The company plans to recall the heaters.",
        "The company nearly recalled the heaters.",
        "The company reportedly recalled the heaters.",
        "The company is expected to have recalled the heaters.",
        "Had the company recalled the heaters, nobody would have been hurt.",
        "The minister rejected claims that the company had recalled the heaters.",
    ],
)
def test_what_is_left_open_is_not_stated(text):
    assert [each for each in stated(text) if each.predicate == "recall"] == []


@pytest.mark.parametrize(
    ("text", "agent", "theme", "passive"),
    [
        ("The court acquitted Paul Krol.", "court", "krol", False),
        ("Paul Krol was acquitted by the court.", "court", "krol", True),
        ("Police said the gunman fled.", "", "gunman", False),
        ("It had recalled the heaters.", "", "heater", False),
    ],
)
def test_who_does_it_to_whom(text, agent, theme, passive):
    last = stated(text)[-1]
    assert (last.agent.head, last.theme.head, last.passive) == (agent, theme, passive)


@pytest.mark.parametrize(
    ("words", "head", "reference"),
    [
        ("the port of Oslo", "port", DEFINITE),
        ("a ship", "ship", PLAIN),
        ("no ship", "ship", NONE),
        ("its ships", "ship", DEFINITE),
        ("Ada Brunn", "brunn", DEFINITE),
        ("On Monday the police", "police", DEFINITE),
    ],
)
def test_a_phrase_has_a_head(words, head, reference):
    tokens = tokens_of(words)
    found = phrase(tokens, range(len(tokens)))
    assert (found.head, found.reference) == (head, reference)


def test_nobody_is_a_phrase_and_nobody_of_some_is_none():
    assert phrase(tokens_of("nobody"), range(1)) == NOBODY
    assert phrase(tokens_of("nobody in the car"), range(4)) != NOBODY


def test_a_verb_has_its_group_its_subject_and_its_state():
    tokens = tokens_of("The gate has not been left open.")
    group = verb_group(tokens, 5)
    assert (group.start, group.words) == (2, ("has", "not", "been"))
    assert subject(tokens, 2, [5], {}) == [0, 1]
    assert state_behind(tokens, 5) == 6
    assert is_stated(tokens, group, shared=False)


@pytest.mark.parametrize(
    ("text", "person", "question", "holds"),
    [
        ("Ada Brunn was killed in the crash.", "Ada Brunn", DEAD, True),
        ("Ada Brunn, 40, did not survive.", "Ada Brunn", DEAD, True),
        ("Ada Brunn lost her life in the crash.", "Ada Brunn", DEAD, True),
        ("Among the dead is the pilot, Ada Brunn.", "Ada Brunn", DEAD, True),
        ("The crash left two dead, among them Captain Ada Brunn.", "Ada Brunn", DEAD, True),
        ("Ada Brunn was among those killed.", "Ada Brunn", DEAD, True),
        ("Rescuers found the body of Ada Brunn.", "Ada Brunn", DEAD, True),
        ("Ada Brunn never came back: her body was found on Monday.", "Ada Brunn", DEAD, True),
        ("Ada Brunn is survived by two sons.", "Ada Brunn", DEAD, True),
        ("Ada Brunn survived.", "Ada Brunn", DEAD, False),
        ("Ada Brunn was pulled alive from the wreck.", "Ada Brunn", DEAD, False),
        ("Ada Brunn was rescued by a fishing boat.", "Ada Brunn", DEAD, False),
        ("Ada Brunn is in a stable condition.", "Ada Brunn", DEAD, False),
        ("Ada Brunn flew the plane. She is recovering in hospital.", "Ada Brunn", DEAD, False),
        ("Police in Lodz arrested Paul Krol.", "Paul Krol", CAUGHT, True),
        ("Paul Krol is still at large.", "Paul Krol", CAUGHT, False),
        ("Dora Finch's husband, Owen Finch, was killed.", "Owen Finch", DEAD, True),
        ("The father of Dora Finch, Owen Strand, died.", "Owen Strand", DEAD, True),
        ("His body was found by Dora Finch. Owen Strand is dead.", "Owen Strand", DEAD, True),
        ("Ada Brunn was found alive but died in hospital.", "Ada Brunn", DEAD, True),
        ("Ada Brunn is no longer alive.", "Ada Brunn", DEAD, True),
        ("Rescuers pulled Ada Brunn alive from the wreck.", "Ada Brunn", DEAD, False),
        ("The driver, named as Ada Brunn, is in intensive care.", "Ada Brunn", DEAD, False),
    ],
)
def test_the_fate_of_a_person(text, person, question, holds):
    told = [(each.person, each.question, each.holds) for each in fates(article(text))]
    assert told == [(person, question, holds)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brunn could have died.",
        "Ada Brunn nearly died.",
        "Ada Brunn did not die in vain.",
        "Ada Brunn's guard was among those killed.",
        "Ada Brunn, whose brother was among those killed, spoke.",
        "Ada Brunn and Tom Lund flew the plane. She is recovering.",
        "Paul Krol was on the run until Tuesday.",
        "Paul Krol was taken from the scene in serious condition.",
        "Pilot survives crash",
        "Police freed the hostage Ines Calder after a guard was killed.",
        "The husband of Dora Finch was among the dead.",
        "The man who shot Owen Strand was still at large.",
        "The pilot of the Cessna died.",
        "Dora Finch was not among the dead, Owen Strand told reporters.",
        "Three people died and four were hurt, including Dora Finch.",
        "The body of a man was found near Dora Finch's farm.",
        "Officer Greta Lunde shot dead a burglar.",
        "Nils Aker is feared dead.",
        "The crash killed four sailors.",
    ],
)
def test_what_says_nothing_of_a_fate(text):
    assert fates(article(text)) == []


def test_lists_say_where_they_stand():
    text = "Two died, among them Ada Brunn."
    own = article(text)
    (found,) = listed(own, own.sentences[0].span, name_book(own))
    assert (found.span.of(text), found.name.text) == ("died, among them Ada Brunn", "Ada Brunn")


WORDS = (
    "The A No Ada Brunn she it pilot bridge was were had not no longer killed alive closed open"
    " died survived among dead who after before that and but to in of , . ? \n"
).split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=20))
def test_places_are_places_in_any_text(words):
    text = " ".join(words)
    own = article(text)
    for each in (*clauses(own), *fates(own)):
        assert 0 <= each.span.start < each.span.end <= len(text)
