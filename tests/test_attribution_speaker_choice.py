"""An attribution rule selects by speaker: name, surname, post, body, country."""

from __future__ import annotations

import pytest

from claimcheck.kinds import load
from claimcheck.kinds.attribution import Options
from claimcheck.model.document import Document
from claimcheck.rulebook import loader
from claimcheck.text.article import Article

LEXICON = loader.load().lexicon
ATTRIBUTION = load("attribution")

# what is said, whom the rule asks for, is it taken
CASES = [
    ('"We will dredge the channel," said Ann Lee, the harbour master.', ["Ann Lee"], True),
    ('"We will dredge the channel," said Ann Lee, the harbour master.', ["Lee"], True),
    ('"We will dredge the channel," said Ann Lee, the mayor of Lisbon.', ["mayor"], True),
    ('"We will dredge the channel," said Ann Lee, the harbour master.', ["Bo Lund"], False),
    ('"We will dredge the channel," said Ann Leeds, the mayor.', ["Lee"], False),
    ('"The talks went on all night," the White House said.', ["White House"], True),
    ('"The talks went on all night," the White House said.', ["Kremlin"], False),
    ("The minister said that the bridge would reopen.", ["minister"], True),
    ("The minister's spokesman said that the bridge would reopen.", ["minister"], False),
    ("The coach said that the final would be replayed.", ["referee", "coach"], True),
    ("The judge said that the trial would go on.", [], True),
]


def _taken(text: str, **options: list[str]) -> bool:
    article = Article(Document("a", text), LEXICON)
    asked = Options(**{name: tuple(names) for name, names in options.items()})
    return any(ATTRIBUTION.accept(each, asked, article) for each in ATTRIBUTION.find(article))


@pytest.mark.parametrize(("text", "speakers", "taken"), CASES)
def test_a_rule_takes_those_that_it_names(text: str, speakers: list[str], taken: bool) -> None:
    assert taken == _taken(text, speakers=speakers)
    if speakers:
        assert taken != _taken(text, not_speakers=speakers)
