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
    ("A young student goes on a march in April.", "go", ("student",)),
    ("The new rules take effect next year.", "take", ("new", "rule", "effect")),
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


def test_participants_leave_out_what_only_dates() -> None:
    value = first("The court freed two men last Tuesday morning, a day early.")

    assert value.participants == ("court", "two", "man")


def test_other_clauses_do_not_take_part() -> None:
    value = first("The court freed the men on Tuesday, while police searched a farm in Dorset.")

    assert {"police", "farm", "dorset"}.isdisjoint(value.participants)


def test_the_event_is_the_clause_around_the_date() -> None:
    value = first("After a long day, the court freed the men on Tuesday; police searched a farm.")

    assert value.event == "a long day, the court freed the men on Tuesday"
