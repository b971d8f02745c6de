"""From the words that name a source to the speaker: names, bodies, posts, pronouns."""

from __future__ import annotations

import pytest
from speech_sentences import article

from claimcheck.model.claim import Span
from claimcheck.text.speech.read import speeches
from claimcheck.text.speech.record import Speaker, Speech
from claimcheck.text.speech.sources.named_sources import Naming
from claimcheck.text.speech.sources.speakers import with_speakers


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _persons(text: str, phrase: str) -> list[str]:
    naming, head = Naming(article(text)), _span(text, phrase)
    return [name.text for name in naming.persons(naming.within(head), head)]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Then Mayor Ann Roe said so.", "Mayor Ann Roe", ["Ann Roe"]),
        ("Then Ann Roe and Al Poole said so.", "Ann Roe and Al Poole", ["Ann Roe", "Al Poole"]),
        ("Then Ann Roe’s lawyer said so.", "Ann Roe’s lawyer", []),
        ("Then Ann Roe campaign officials said so.", "Ann Roe campaign officials", []),
        ("Then a friend of Ann Roe said so.", "a friend of Ann Roe", []),
        ("Then the Pentagon said so.", "the Pentagon", []),
        ("Then officials said so.", "officials", []),
    ],
)
def test_persons_whom_a_phrase_names(text: str, phrase: str, expected: list[str]) -> None:
    assert _persons(text, phrase) == expected


def test_a_name_ends_with_its_phrase() -> None:
    text = "Then Ann Roe Poole said so."
    (name,) = Naming(article(text)).within(_span(text, "Ann Roe"))
    assert (name.text, name.tokens) == ("Ann Roe", ("Ann", "Roe"))


def test_a_short_name_is_told_in_full() -> None:
    text = "Mayor Ann Roe came. Then Roe said so."
    naming = Naming(article(text))
    (name,) = naming.within(_span(text, "Roe said"))
    assert naming.full(name) == "Ann Roe"
    speaker = naming.named([name])
    assert (speaker.entity, speaker.kind, speaker.role) == ("Ann Roe", "person", "Mayor")


def test_a_joint_statement_has_joint_speakers() -> None:
    text = "Then Ann Roe and Al Poole said so."
    naming, head = Naming(article(text)), _span(text, "Ann Roe and Al Poole")
    persons = naming.persons(naming.within(head), head)
    assert naming.are_joined(persons)
    assert naming.named(persons) == Speaker(
        "Ann Roe and Al Poole", "group", joint=("Ann Roe", "Al Poole")
    )


@pytest.mark.parametrize(
    ("text", "phrase", "noun", "expected"),
    [
        ("Then NATO said so.", "NATO", "nato",
         ("North Atlantic Treaty Organization", "organisation")),
        ("Then the Ministry of Tides said so.", "the Ministry of Tides", "ministry",
         ("Ministry of Tides", "organisation")),
        ("Then Norway and Finland said so.", "Norway and Finland", "finland",
         ("Norway and Finland", "group")),
        ("Then the old ministry said so.", "the old ministry", "ministry", None),
        ("Then a friend said so.", "a friend", "friend", None),
    ],
)  # fmt: skip
def test_bodies_that_a_phrase_names(
    text: str, phrase: str, noun: str, expected: tuple[str, str] | None
) -> None:
    naming, head = Naming(article(text)), _span(text, phrase)
    found = naming.bodies(phrase, noun, naming.within(head), head)
    assert (None if found is None else (found.entity, found.kind)) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Then her lawyer, Al Poole, said so.", "her lawyer", "Al Poole"),
        ("Then her lawyer (Al Poole) said so.", "her lawyer", "Al Poole"),
        ("Then her lawyer, a friend of Al Poole, said so.", "her lawyer", None),
        ("Then her lawyer, Al Poole’s friend, said so.", "her lawyer", None),
    ],
)
def test_the_name_beside_a_description(text: str, phrase: str, expected: str | None) -> None:
    head = _span(text, phrase)
    found = Naming(article(text)).apposed(head, Span(head.start, text.index(" said")))
    assert (None if found is None else found.text) == expected


@pytest.mark.parametrize(
    ("phrase", "noun", "expected"),
    [
        ("a senior official", "official",
         Speaker("senior official", "description", role="senior official")),
        ("the spokeswoman", "spokeswoman",
         Speaker("spokeswoman", "description", "female", role="spokeswoman")),
        ("a Norwegian minister", "minister",
         Speaker("Norwegian minister", "description", role="minister", organisation="Norway")),
        ("the poll", "poll", Speaker("poll", "description")),
        ("the", "", Speaker("the", "description")),
    ],
)  # fmt: skip
def test_somebody_without_a_name(phrase: str, noun: str, expected: Speaker) -> None:
    text = f"Then {phrase} said so."
    naming, span = Naming(article(text)), _span(text, phrase)
    found = naming.described(phrase, noun, naming.within(span), span)
    assert (found.entity, found.kind, found.gender) == (
        expected.entity, expected.kind, expected.gender,
    )  # fmt: skip
    assert (found.role, found.organisation) == (expected.role, expected.organisation)


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [
        ("Then a source said so.", True),
        ("Then an official who asked not to be named said so.", True),
        ("Then a friend said so.", False),
    ],
)
def test_a_source_that_will_not_be_named(text: str, anonymous: bool) -> None:
    phrase = text[len("Then ") : text.index(" said")]
    head = " ".join(phrase.split()[:2])
    naming, whole = Naming(article(text)), _span(text, phrase)
    assert naming.described(head, head.split()[-1], [], whole).anonymous == anonymous


def test_a_noun_of_a_post_behind_a_name_takes_it() -> None:
    text = "The Ann Roe campaign left. Ann Roe left."
    naming = Naming(article(text))
    assert [naming.modifies(name) for name in naming.within(Span(0, len(text)))] == [True, False]


def _speakers(text: str) -> list[str | None]:
    return [speech.speaker.entity for speech in speeches(article(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe said that it sank. She said that it was old.", ["Ann Roe", "Ann Roe"]),
        ("Mr. Poole met Ann Roe. He said that it sank.", ["Poole"]),
        ("Ann Roe said that it sank. He said that it was old.", ["Ann Roe", None]),
        ("NATO said that it sank. It said that it was old.",
         ["North Atlantic Treaty Organization"] * 2),
        ("Officials said that it sank. They said that it was old.", ["Officials", "Officials"]),
        ("They met Mayor Ann Roe. The mayor said that it sank.", ["Ann Roe"]),
        ("They met Mayor Ann Roe and Mayor Al Poole. The mayor said that it sank.", ["mayor"]),
        ("They met Mayor Ann Roe. A mayor said that it sank.", ["mayor"]),
        ("The Ministry of Tides fell. The ministry said that it sank.", ["Ministry of Tides"]),
        ("Ann Roe, who said that it sank, left.", ["Ann Roe"]),
        ("We said that it sank.", [None]),
        ("Her lawyer, Al Poole, said that it sank.", ["Al Poole"]),
    ],
)  # fmt: skip
def test_who_speaks(text: str, expected: list[str | None]) -> None:
    assert _speakers(text) == expected


def test_a_pronoun_does_not_reach_over_three_paragraphs() -> None:
    far = "Ann Roe said that it sank.\n\n" + "It rained.\n\n" * 3 + "She said that it was old."
    near = "Ann Roe said that it sank.\n\nIt rained.\n\nShe said that it was old."
    assert _speakers(near) == ["Ann Roe", "Ann Roe"]
    assert _speakers(far) == ["Ann Roe", None]


def test_speech_keeps_its_order_and_one_without_source_stays_open() -> None:
    text = "“It sank,” she said. Ann Roe came."
    content, source = _span(text, "“It sank,”"), _span(text, "Ann Roe")
    open_one = Speech(content, (content,), "direct", (content,))
    told = Speech(content, (content,), "direct", (content,), source, source, verb="say")
    found = with_speakers(article(text), [told, open_one])
    assert [each.speaker.entity for each in found] == ["Ann Roe", None]
    assert [each.content for each in found] == [content, content]
