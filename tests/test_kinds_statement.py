"""Statements of two reports laid side by side: what cannot both be so, and what only sounds so."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.compare.retold import told_once
from claimcheck.kinds.statement import claims, mentions, options, pairs, relations, themes, value
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Finding, Relation
from claimcheck.rulebook import loader
from claimcheck.text.article import Article
from claimcheck.text.assertions.parties import Phrase
from claimcheck.text.speech.stretches import Stretches

BOOK = loader.load()


def found(left: str, right: str, days: tuple[int, int] = (4, 4)) -> list[Finding]:
    documents = [
        Document(name, text, outlet=name, published=date(2025, 3, day))
        for name, text, day in zip("ab", (left, right), days, strict=True)
    ]
    report = pipeline.check(documents, BOOK)
    return [each for each in report.findings if each.kind == "statement"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Eva Holm, the mayor of Lund, was shot dead outside her office.",
         "The mayor of Lund, Eva Holm, survived the shots outside her office."),
        ("Police said the driver, Tom Reed, died at the scene of the crash near Ely.",
         "Tom Reed, who was driving, is recovering in hospital after the crash near Ely."),
        ("The bridge over the Sava was reopened to traffic on Tuesday.",
         "The bridge over the Sava remained closed on Tuesday."),
        ("The company said it had recalled the heaters.",
         "The company has not recalled the heaters, a spokesman said."),
        ("The suspect was armed when officers stopped him in Turin.",
         "The suspect was unarmed when officers stopped him in Turin."),
        ("The jury convicted the banker Paul Krol of fraud.",
         "The jury acquitted the banker Paul Krol of fraud."),
        ("No warning was given before the dam was opened.",
         "A warning was given an hour before the dam was opened."),
        ("Novelist Ines Calder accepted the Thornbury Prize at a ceremony in Halden.",
         "Novelist Ines Calder turned down the Thornbury Prize and stayed away from Halden."),
        ("The Norvik plant in Leros was shut down on Friday.",
         "The Norvik plant in Leros stayed open on Friday."),
        ("Nobody was arrested during the march in Porto.",
         "A man was arrested during the march in Porto."),
        ("There was no guard at the Lind museum in Porto.",
         "A guard was posted at the Lind museum in Porto."),
        ("The teachers of the Lind union did not take part in the march in Porto.",
         "The teachers of the Lind union took part in the march in Porto."),
        ("The ferry sank off Leros after the fire.",
         "The ferry did not sink and was towed to Leros after the fire."),
        ("The school was empty when the roof fell in.",
         "The school was full when the roof fell in."),
        ("Jan Vos, the minister, apologised to the families.",
         "The minister, Jan Vos, refused to apologise to the families."),
        ("Officials denied that the reactor at Ivo had been shut down.",
         "The reactor at Ivo was shut down."),
        ("The ransom was paid by the bank.", "The bank did not pay the ransom."),
        ("Colonel Paul Krol was captured in Lodz on Monday.",
         "Colonel Paul Krol was still at large in Lodz on Tuesday."),
        ("The council in Oslo is sticking to the harbour toll.",
         "The council in Oslo has scrapped the harbour toll."),
        ("The court in Porto upheld the curfew on Tuesday.",
         "The court in Porto struck down the curfew on Tuesday."),
        ("The lift at the Ivo mill had been inspected in January.",
         "The lift at the Ivo mill had not been inspected since 2019."),
        ("The old ferry Ada, which sank off Leros, had no lifeboats.",
         "There were six lifeboats on the ferry Ada, which sank off Leros."),
        ("The old ferry Ada, which sank off Leros, carried no lifeboats.",
         "The old ferry Ada, which sank off Leros, had six lifeboats."),
        ("The hotel in Turin that burnt had no fire alarm.",
         "The hotel in Turin that burnt had a fire alarm, but nobody heard it."),
        ("Chad and Niger signed a border pact in Turin on Monday.",
         "The envoys of Chad and Niger met in Turin on Monday but did not sign a border pact."),
        ("Eva Holm defeated Jan Vos in the final in Turin.",
         "Jan Vos beat Eva Holm in the final in Turin."),
        ("Eva Holm, the mayor of Lund, admitted the fraud.",
         "Eva Holm, the mayor of Lund, denied the fraud."),
    ],
)  # fmt: skip
def test_what_cannot_both_be_so_is_a_conflict_that_is_never_sure(left, right):
    for pair in ((left, right), (right, left)):
        conflicts = [each for each in found(*pair) if each.relation is Relation.CONFLICT]
        assert len(conflicts) == 1
        assert conflicts[0].band is not Band.HIGH


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ann Roe was killed by a bus in Ely.",
         "Her sister Jane Roe survived when the bus hit them in Ely."),
        ("The bridge over the Sava was closed in May.",
         "The bridge over the Sava was opened in 1974."),
        ("The lift at the Ivo mill had been inspected in 2018.",
         "The lift at the Ivo mill had not been inspected since 2019."),
        ("Chad and Niger signed a border pact in Turin on Monday.",
         "Mali did not sign a border pact in Turin on Monday."),
        ("Voters in Turin praised the mayor, Eva Holm, on Monday.",
         "Democrats in Turin criticised the mayor, Eva Holm, on Monday."),
        ("Eva Holm met Jan Vos in Turin in the final.",
         "Jan Vos met Eva Holm in Turin in the final."),
        ("Eva Holm was beaten by Jan Vos in the final in Turin.",
         "Jan Vos defeated Eva Holm in the final in Turin."),
        ("The driver in the Turin crash had no licence.",
         "The owner of the car in the Turin crash had a licence."),
        ("The hotel in Turin that burnt had no fire alarm.",
         "The school in Turin beside the hotel that burnt had a fire alarm."),
        ("Paul Krol pleaded not guilty to fraud in Porto.",
         "The jury found Paul Krol guilty of fraud in Porto."),
        ("The union rejected the first offer of the mine in Kiruna.",
         "The union accepted the second offer of the mine in Kiruna."),
        ("The police in Porto have not arrested the suspect.",
         "The police in Porto arrested the suspect's brother."),
        ("Firefighters did not enter the west wing of the hotel in Nice.",
         "Firefighters entered the east wing of the hotel in Nice."),
        ("The company did not close the plant in Gdansk over costs.",
         "The company closed the plant in Gdansk."),
        ("If the union accepts the offer, the strike in Kiruna ends.",
         "The union rejected the offer and the strike in Kiruna goes on."),
        ("The team from Graz lost the final.", "The team from Linz won the final against Graz."),
        ("Neither Krol nor Vos was convicted by the court in Lodz.",
         "The court in Lodz acquitted Krol and Vos."),
        ("The suspect, Paul Krol, was arrested in Lodz on Tuesday.",
         "Paul Krol, who was on the run until Tuesday, was caught in Lodz."),
        ("The schools in the north of Cluj are closed.",
         "The schools in the south of Cluj are open."),
        ("Krol did not speak to reporters in Lodz.",
         "Krol spoke to the court in Lodz for an hour."),
        ("Nobody inside the car in Turin was hurt.", "An officer was hurt in Turin."),
        ("Krol told the court in Lodz that he did not shoot anybody.",
         "A driver was shot in the leg in Lodz."),
        ("No gun has been found in Lodz.", "The gun was fired twice in Lodz."),
        ("Karvel Tunnel in Lindau was closed on Monday.",
         "Mersey Tunnel in Lindau stayed open on Monday."),
        ("The lower house in Riga approved the Kask bill.",
         "The upper house in Riga rejected the Kask bill."),
        ("No passenger was injured when the Norvik ferry ran aground off Leros.",
         "A passenger was arrested when the Norvik ferry ran aground off Leros."),
        ("The road to Ivo was closed in January for repairs by Norvik.",
         "The road to Ivo was open in March after repairs by Norvik."),
        ("Ivo Kask was not seriously injured in the Norvik crash in Riga.",
         "Ivo Kask was injured in the Norvik crash in Riga."),
        ("The Norvik ferry did not sink because of the storm off Leros.",
         "The Norvik ferry sank in the storm off Leros."),
        ("The minister Ivo Kask did not meet the envoy Ann Sepp alone in Riga.",
         "The minister Ivo Kask met the envoy Ann Sepp in Riga."),
        ("The Norvik ferry was loaded in Leros at noon.",
         "The Norvik ferry was unloaded in Leros at noon."),
        ("Prosecutors said Ivo Kask had signed the Norvik deal in Riga.",
         "Ivo Kask had not signed the Norvik deal in Riga, his lawyers' client Ann Sepp said."),
        ("There was no dam above Ivo, the mayor of Ivo said.", "The mayor of Ivo feared a dam."),
    ],
)  # fmt: skip
def test_what_both_can_be_so_is_none(left, right):
    assert [each for each in found(left, right) if each.relation is Relation.CONFLICT] == []


@pytest.mark.parametrize(
    ("left", "right", "days", "relation"),
    [
        ("Eva Holm survived the crash in Lund.", "Eva Holm was killed in the crash in Lund.",
         (4, 5), Relation.DIFFERENT_TIME),
        ("Eva Holm was killed in the crash in Lund.", "Eva Holm survived the crash in Lund.",
         (4, 5), Relation.CONFLICT),
        ("The court in Riga has not yet cleared the minister.",
         "The court in Riga cleared the minister.", (4, 4), Relation.DIFFERENT_TIME),
        ("“The court has not cleared the minister,” Ivo Kask said in Riga.",
         "The court has cleared the minister, Ann Sepp said in Riga.",
         (4, 4), Relation.DIFFERENT_STATUS),
        ("The flight from Bergen was operated by Norvik.",
         "Norvik operated the flight from Bergen.", (4, 4), Relation.AGREEMENT),
    ],
)  # fmt: skip
def test_time_and_speaker_decide_what_comes_of_it(left, right, days, relation):
    assert [each.relation for each in found(left, right, days)] == [relation]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Pilot survives crash near Bern", "Plane crash near Bern kills pilot"),
        ("Ada Brunn dies in crash near Bern", "Ada Brunn survives crash near Bern"),
    ],
)
def test_headlines_leave_articles_out(left, right):
    documents = [
        Document(name, "The plane hit a hill near Bern.", outlet=name, title=title,
                 published=date(2025, 3, 4))
        for name, title in (("a", left), ("b", right))
    ]  # fmt: skip
    conflicts = [
        each for each in pipeline.check(documents, BOOK).findings
        if each.relation is Relation.CONFLICT
    ]  # fmt: skip
    assert [side.value for each in conflicts for side in each.sides] == [left, right]


def test_what_figures_tell_is_not_told_of_their_clauses_again():
    documents = [
        Document(name, text, outlet=name, published=date(2025, 3, 4))
        for name, text in (
            ("a", "The ministry in Riga said it had not closed the 12 schools."),
            ("b", "The ministry in Riga said it had closed the 12 schools."),
        )
    ]
    findings = pipeline.check(documents, BOOK).findings
    conflicts = [each.kind for each in findings if each.relation is Relation.CONFLICT]
    assert sorted(conflicts) == ["attribution", "quantity"]
    assert list(told_once(findings)) == list(findings)


def test_a_heading_says_of_what():
    (one,) = found("The pilot Ada Brunn died near Bern.", "The pilot Ada Brunn survived near Bern.")
    (two,) = found("The union accepted the offer in Bern.", "The union rejected the offer in Bern.")
    assert (one.subject, two.subject) == ("Ada Brunn: dead or alive", "The offer: accept or reject")


def mention(text: str) -> list[value.Statement]:
    own = Article(Document("a", text), BOOK.lexicon)
    return [value.value_of(each) for each in mentions.find(own)]


def test_a_mention_says_what_is_so():
    (told,) = mention("Norvik did not operate the flight.")
    assert told.fields() == {"event": "Norvik operate the flight", "value": False}
    assert (told.label(), told.canonical()) == (
        "Norvik did not operate the flight", "not operate",
    )  # fmt: skip


def test_each_rule_has_its_own_statements():
    own = Article(Document("a", "Ada Brunn drowned. The lake is closed."), BOOK.lexicon)
    found = list(mentions.find(own))
    taken = [
        [c for c in found if claims.accept(c, options.Options(fates=asked), own)]
        for asked in (True, False)
    ]
    assert [[each.text for each in some] for some in taken] == [
        ["Ada Brunn drowned"], ["The lake is closed"],
    ]  # fmt: skip


def test_who_says_it_is_the_innermost_speaker():
    text = "The mayor said the bridge was open."
    own = Article(Document("a", text), BOOK.lexicon)
    at = mentions.find(own)
    assert [each.scope.speaker for each in at] == ["mayor"]
    assert Stretches.of(own) is Stretches.of(own)


@pytest.mark.parametrize(
    ("left", "right", "least", "most"),
    [
        (Phrase("brunn", person="Ada Brunn"), Phrase("brunn", person="Ada Brunn"), 1, 1),
        (Phrase("brunn", person="Ada Brunn"), Phrase("brunn", person="Tom Brunn"), 0, 0),
        (Phrase("bid", ("first", "bid"), reference="definite"),
         Phrase("bid", ("second", "bid"), reference="definite"), 0, 0),
        (Phrase("bid", reference="definite"), Phrase("bid", reference="definite"), 0.5, 0.9),
        (Phrase("bid"), Phrase("bid"), 0, 0),
    ],
)  # fmt: skip
def test_phrases_of_one_thing(left, right, least, most):
    assert least <= themes.alike(left, right) == themes.alike(right, left) <= most


def test_opposites_and_denials_meet_by_a_key():
    def keys(text: str) -> set[str]:
        own = Article(Document("a", text), BOOK.lexicon)
        return {
            key for claim in mentions.find(own)
            for key in pairs.keys(claim, options.Options(), BOOK.lexicon)
        }  # fmt: skip

    assert keys("The bridge is open.") & keys("The bridge was closed.")
    assert keys("No alarm sounded.") & keys("An alarm was heard.")
    assert not keys("The bridge is open.") & keys("The tunnel was closed.")


def test_a_long_statement_is_cut_in_a_heading():
    text = "Norvik sold the old bridge over the river to the city of Lindau for its market hall."
    own = Article(Document("a", text), BOOK.lexicon)
    told = relations.subject(list(mentions.find(own)), special=True)
    assert 0 < len(told) <= relations.HEADING
