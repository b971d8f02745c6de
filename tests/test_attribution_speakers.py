"""Who the words that name a source stand for."""

from __future__ import annotations

from typing import cast

import pytest

from claimcheck.kinds.attribution.mentions import find
from claimcheck.kinds.attribution.value import Attribution
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.speech.read import attributed

LEXICON = Lexicon(
    aliases={
        "harbour ministry": "Harbour Ministry",
        "norland": "Norland",
        "port authority": "Port Authority",
    },
    types={"Harbour Ministry": "agency", "Norland": "country", "Port Authority": "agency"},
    demonyms={"norlandic": "Norland"},
)


def article(text: str) -> Article:
    return Article(Document("a.txt", text), LEXICON)


def last(text: str) -> Attribution:
    return cast(Attribution, list(find(article(text)))[-1].value)


ENTITIES = {
    "full name": ("“We leave,” Anna Brook said.", "Anna Brook"),
    "short name": ("Anna Brook came.\n\n“We leave,” Brook said.", "Anna Brook"),
    "title dropped": ("“We leave,” Mayor Anna Brook said.", "Anna Brook"),
    "she": ("Anna Brook said it was late. “We leave,” she said.", "Anna Brook"),
    "he, past a woman": (
        "Peter Dunn spoke to Anna Brook.\n\n“We leave,” he said.", "Peter Dunn"),
    "she, past a man": (
        "Anna Brook said it was late. Peter Dunn agreed that it was. “We leave,” she said.",
        "Anna Brook"),
    "free quotation": ("“We leave,” Anna Brook said.\n\n“Nobody stays.”", "Anna Brook"),
    "organisation": ("“We leave,” the Port Authority said.", "Port Authority"),
    "it": ("The Port Authority said it was late. “We leave,” it said.", "Port Authority"),
    "country": ("Norland said that it would leave.", "Norland"),
    "post": ("Mayor Anna Brook came.\n\n“We leave,” the mayor said.", "Anna Brook"),
    "anonymous": ("“We leave,” a Harbour Ministry official said.", "Harbour Ministry official"),
    "who": ("Anna Brook, who said the port was lost, left.", "Anna Brook"),
    "collective": ("Experts say the port was lost.", "Experts"),
    "joint": ("“We leave,” Anna Brook and Peter Dunn said.", "Anna Brook and Peter Dunn"),
    "lawyer of": ("“We leave,” Anna Brook’s lawyer said.", "Anna Brook’s lawyer"),
    "spokesman for": ("“We leave,” said a spokesman for Anna Brook.", "spokesman for Anna Brook"),
    "apposed name behind a body": (
        "“We leave,” said a lawyer for the Port Authority, Peter Dunn.", "Peter Dunn"),
    "apposed name past another holder": (
        "Mayor Anna Brook came. “We leave,” the mayor, Peter Dunn, said.", "Peter Dunn"),
    "a day before it": (
        "The same day a spokesman for the Port Authority said that it would leave.",
        "spokesman for the Port Authority"),
    "initial at the end": ("“We leave,” said Anna B.", "Anna B."),
    "apposed name": ("“We leave,” said her lawyer, Peter Dunn.", "Peter Dunn"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENTITIES.values(), ids=ENTITIES)
def test_entity(text: str, expected: str) -> None:
    assert expected == last(text).entity


def test_a_tie_stays_open() -> None:
    text = "Mayor Anna Brook met Mayor Jane Dunn.\n\n“We leave,” the mayor said."
    assert last(text).entity not in ("Anna Brook", "Jane Dunn")


def test_an_official_is_never_given_a_name() -> None:
    text = "Peter Dunn, a Harbour Ministry official, came.\n\n“We leave,” a ministry official said."
    found = last(text)
    assert found.anonymous
    assert "Dunn" not in (found.entity or "")


def test_an_anonymous_speaker_belongs_to_an_organisation() -> None:
    found = last("“We leave,” a senior Harbour Ministry official said.")
    assert (True, "Harbour Ministry") == (found.anonymous, found.organisation)


def test_a_nationality_counts_as_organisation() -> None:
    found = last("“We leave,” a senior Norlandic official said.")
    assert (True, "Norland") == (found.anonymous, found.organisation)


def test_a_joint_statement_has_several_speakers() -> None:
    found = last("“We leave,” Anna Brook and Peter Dunn said.")
    assert ("Anna Brook", "Peter Dunn") == found.speakers


def test_a_role_is_carried_along() -> None:
    found = last("Anna Brook, mayor of Elmford, came.\n\n“We leave,” Brook said.")
    assert "mayor" == found.role


STATUS = {
    "said": ("Brook said that ten boats sank.", None),
    "denied": ("Brook denied that ten boats sank.", "denied"),
    "did not deny": ("Brook did not deny that ten boats sank.", None),
    "denied claims": ("Brook denied claims that ten boats sank.", "denied"),
    "claimed": ("Brook claimed that ten boats sank.", "alleged"),
    "predicted": ("Brook predicted that ten boats would sink.", "forecast"),
}


@pytest.mark.parametrize(("text", "expected"), STATUS.values(), ids=STATUS)
def test_status(text: str, expected: str | None) -> None:
    (found,) = attributed(article(text))
    assert expected == found.status
    assert "that ten boats" in found.span.of(text)


def test_attributed_leaves_the_interruption_to_the_article() -> None:
    text = "“Ten boats,” Anna Brook said on the day after 40 left, “were lost.”"
    spans = [each.span.of(text) for each in attributed(article(text))]
    assert ["“Ten boats,”", "“were lost.”"] == spans


def test_a_source_reaches_over_the_name_beside_a_post() -> None:
    for text in ("“We leave,” said the old mayor, Peter Dunn.", "The old mayor, Peter Dunn, spoke."
                 " “We leave,” the old mayor, Peter Dunn, told the board."):  # fmt: skip
        source = last(text).source
        assert source is not None
        assert "the old mayor, Peter Dunn" == source.text
        assert source.text == source.span.of(text)
