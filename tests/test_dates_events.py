"""The event that a date dates: its verb or noun, and who takes part."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.kinds import date as kind
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

CASES = [
    ("Rebel forces launched a raid on the port of Kessa on April 9.", "raid",
     ("rebel", "force", "port", "kessa")),
    ("On Tuesday, the ministry closed the bridge.", "close", ("ministry", "bridge")),
    ("The bridge was closed on Tuesday.", "close", ("bridge",)),
    ("The navy staged an April drill.", "drill", ("navy",)),
    ("At a Friday news briefing, she praised the deal.", "briefing", ("news",)),
    ("He lost Monday's vote.", "vote", ()),
    ("The minister said Thursday that the bridge would reopen in May.", "say", ("minister",)),
    ("“We are ready,” Marta Ruiz said on Friday.", "say", ("marta", "ruiz")),
    ("Stone, who was seeing Reyes, turned himself in Saturday evening.", "turn", ("stone",)),
    ("The mayor leaves office on Jan. 20.", "leave", ("mayor", "office")),
    ("The committee will meet in Oslo next week.", "meet", ("committee", "oslo")),
    ("The quake struck on Monday, and rescuers arrived by sea.", "strike", ("quake",)),
    ("It has stood empty since 2015.", "stand", ("empty",)),
    ("His trip to Oslo in 2019 was a success.", "trip", ("oslo", "success")),
    ("The envoys will probably meet on Friday.", "meet", ("envoy",)),
    ("The two held a “frank talk” in Oslo this week, aides said.", "talk", ("frank", "oslo")),
    ("She spoke after a joint dinner with Marta Ruiz on Friday.", "speak", ("dinner",)),
    ("He praised the crew before casting a ballot on Monday.", "cast", ("ballot",)),
    ("Crews found Reyes (a nurse from Dover) hurt on Sunday.", "hurt", ("reyes",)),
    ("A young student goes on a march in April.", "march", ("student",)),
    ("The new fees take effect next year.", "effect", ("new", "fee")),
    ("It usually delivers bread as part of its winter packages in January.", "deliver",
     ("bread", "package")),
    ("The singer died aged 62 on Friday.", "die", ("singer",)),
    ("He was born on 3 May 1962 in Leeds.", "bear", ("leeds",)),
    ("The 2016 election was close.", "election", ("close",)),
    ("The call took place on 3 May.", "call", ()),
    ("They ended the call that the mayor made on 3 May.", "call", ("mayor",)),
    ("The speech was given in Oslo on Monday.", "speech", ("oslo",)),
    ("The crash of the bus occurred on Monday.", "crash", ("bus",)),
    ("They made 300 cars in May.", "make", ("car",)),
    ("He took office on 3 May.", "take", ("office",)),
]  # fmt: skip


NAMED = [
    ("The ferry remains ready for launch on Friday, the yard said.", "launch"),
    ("The satellite is ready for release in March.", "release"),
    ("The band makes its stage debut on Saturday in Leeds.", "debut"),
    ("The liner makes its maiden voyage next month.", "voyage"),
    ("The rocket is scheduled to blast off on Tuesday.", "blast off"),
    ("The probe lifted off on Tuesday from its pad.", "lift off"),
    ("Two years ago, groups of young men, including students, attacked the market.", "attack"),
    ("In March, a bridge built by the army collapsed.", "collapse"),
    ("On Monday, a driver identified as Tom Roe crashed into a shop.", "crash"),
    ("Last week, staff employed at the plant walked out.", "walk out"),
    ("On Sunday, dozens of boats carrying migrants sank off Crete.", "sink"),
    ("Lund left Monday's match briefly with a sore knee.", "match"),
    ("The company closed last year's accounts early.", "account"),
    ("The thefts were carried out on Sunday night.", "theft"),
    ("The drill was conducted in May.", "drill"),
    ("The bill is up for a vote on Thursday.", "vote"),
    ("The case is due for trial in October.", "trial"),
    ("He is due in court on Friday.", "be"),
    ("The merger is set for completion in July.", "completion"),
    ("The ban will come into force on 1 July.", "force"),
    ("The satellite came down on Sunday.", "come down"),
    ("The old balloon burned up on Sunday over the lake.", "burn up"),
    ("The mall burned down on Sunday.", "destroy"),
    ("Talks broke off on Tuesday.", "break off"),
    ("The governor stepped down on Monday.", "resign"),
    ("The ceasefire went into effect on Monday.", "effect"),
    ("The boats bumped into each other on Wednesday.", "bump"),
    ("The mine was shut down in 1998.", "close"),
    ("The two sides reached a deal on Friday.", "deal"),
    ("The club signed a contract with Roe on Friday.", "sign"),
    ("The firm took delivery of the ship on Thursday.", "delivery"),
    ("The minister paid a visit to Kiel on Monday.", "visit"),
    ("The inquest got under way on Monday.", "inquest"),
    ("The festival gets under way on Friday.", "festival"),
    ("The school took part in the march on Friday.", "march"),
    ("The band is on tour in May.", "tour"),
    ("The plane was on a training flight on Monday when it went missing.", "flight"),
    ("The new law takes effect on Monday.", "effect"),
    ("The company plans to begin production in March.", "production"),
    ("The company aims for a launch in June.", "launch"),
    ("She is targeting a comeback in August.", "comeback"),
    ("The first flight is planned for November.", "flight"),
    ("The opening is slated for May 3.", "opening"),
    ("The launch was put off until Friday.", "postpone"),
    ("The vote has been postponed to Sunday.", "vote"),
    ("The storm made landfall on Monday.", "landfall"),
    ("The army announced on Monday that it had pulled out of Ely.", "announce"),
    ("On Monday, the army, which had held the town, pulled out.", "withdraw"),
    ("In April the council, led by Ann Roe, approved the plan.", "approve"),
    ("A picture taken on Friday shows the wreck.", "take"),
    ("In a statement published on Friday, the bank apologised.", "publish"),
    ("A man arrested on Monday over the theft has been released.", "arrest"),
    ("The plant, opened in 1998, employs 400.", "open"),
    ("Talks on the crisis will be held on Friday.", "talk"),
    ("Leeds police on Sunday said the driver had not been charged.", "say"),
    ("The company delayed the launch on Friday.", "delay"),
    ("The company delayed the launch until Friday.", "launch"),
    ("Prices fell in May.", "fall"),
    ("The audit is due next month.", "audit"),
]


def first(text: str) -> DateValue:
    document = Document("a", text, published=date(2024, 10, 30))
    value = next(iter(kind.find(Article(document, Lexicon())))).value
    assert isinstance(value, DateValue)
    return value


@pytest.mark.parametrize(("text", "head", "participants"), CASES)
def test_head_and_participants(text: str, head: str, participants: tuple[str, ...]) -> None:
    value = first(text)

    assert value.head == head
    assert set(participants) <= set(value.participants)


@pytest.mark.parametrize(("text", "head"), NAMED)
def test_what_happened_is_named_by_its_noun_or_by_a_verb_that_says_it(text: str, head: str) -> None:
    assert first(text).head == head


def test_participants_leave_out_what_only_dates() -> None:
    value = first("The court freed two men last Tuesday morning, a day early.")

    assert value.participants == ("court", "man")


def test_other_clauses_do_not_take_part() -> None:
    value = first("The court freed the men on Tuesday, while police searched a farm in Dorset.")

    assert {"police", "farm", "dorset"}.isdisjoint(value.participants)


def test_the_event_is_the_clause_around_the_date() -> None:
    value = first("After a long day, the court freed the men on Tuesday; police searched a farm.")

    assert value.event == "a long day, the court freed the men on Tuesday"
