"""Is a bare day or month the last one or the next?"""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Span
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.dates.governor.direction import announced, coming
from claimcheck.text.tokens.read import tokens_of

TUESDAY = date(2020, 3, 10)


def _last(text: str) -> date:
    article = Article(Document("a", text, published=TUESDAY), Lexicon())
    found = [claim.value for claim in find(article)]
    assert isinstance(found[-1], DateValue) and found[-1].low
    return found[-1].low


@pytest.mark.parametrize(
    "text",
    [
        "He could begin hearing evidence Wednesday.",
        "The jury may hear evidence on Friday.",
        "They might meet again on Thursday.",
        "Lawmakers must vote on Friday.",
        "A ruling should come on Monday.",
        "She hopes to win in November.",
        "He is trying to beat the mayor in November.",
        "He needs a coalition to win the vote in November.",
        "A bill expected Friday would raise taxes.",
        "The vote scheduled Thursday has been moved.",
        "The talks, planned for Thursday, may fail.",
        "He turned to the upcoming legislative election in June.",
        "They prepare for the coming council elections in June.",
        "The forthcoming trial in June worries him.",
        "The vote would be put off until after the November election.",
        "They want to delay it until Friday.",
        "He could govern if he is elected in November.",
        "If she wins in November she becomes the first woman in office.",
        "When parliament returns on Thursday, it takes up the bill.",
        "The hearing is on Thursday.",
        "The final is Thursday in Oslo.",
        "She won't be available for the Thursday hearing.",
        "An aide said last week that she won't be available for the Thursday hearing.",
        "It wants a plan before Friday's vote.",
        "Ahead of Friday's summit, aides played down hopes.",
        "Voters go to the polls in November.",
        "The president is expected to announce on Friday what he accepts.",
        "The ban takes effect on Friday.",
        "He is to meet the king on Friday.",
        "She faces a hearing on Friday.",
        "Fans who want to go must buy tickets by Friday.",
        "It plays Ghana on Friday.",
        "The vote could be arranged to take place on Saturday.",
        "The column appears on Friday.",
        "They’ll decide in November.",
        "He'll win it on Friday.",
        "Winning the seat in November will be hard.",
        "The judge gave a trial date of Friday.",
        "He said it might be open by November.",
        "An order has been given for him to leave on Friday.",
        "In the days before a vote on Saturday, polls show a tie.",
        "The shop will be empty come November.",
        "The fair for bakers beginning in Oslo Friday is sold out.",
        "They raised their forecast to 60 cases by November.",
        "The ban on boats holds starting from Friday.",
    ],
)
def test_what_is_to_come_lies_ahead(text: str) -> None:
    assert _last(text) > TUESDAY


@pytest.mark.parametrize(
    "text",
    [
        "The jury may have heard evidence on Friday.",
        "They could not agree on a deal on Friday.",
        "He was able to pass the bill in November.",
        "She managed to win a seat in November.",
        "They failed to agree on Friday.",
        "He was ordered to leave on Friday.",
        "He was opening the shop on Friday.",
        "Before a debate on Thursday, the two met.",
        "They had come in November.",
        "It would grow by 3 percent, up from its November plan.",
        "They waited until Friday.",
        "When parliament returned on Thursday, it took up the bill.",
        "The final was Thursday in Oslo.",
        "After Friday's summit, aides played down hopes.",
        "The firm lost money in November.",
        "She was hired to run the museum in November.",
        "He said on Friday that he wins.",
        "May opened a school in November.",
        "Landlords are asking 900 euros, up from 700 euros in November.",
        "Police found the car on Friday.",
        "The road, closed since Friday, is icy.",
        "Polls released Friday show a tie.",
        "A man arrested on Friday is in custody.",
        "He has urged it since November, and wants more.",
        "The plan proposed Monday is like his.",
        "This could prove harder than Friday's hearing.",
        "Ministers play it down in the wake of Friday's attack.",
        "He appears to have won on Friday.",
        "She decided not to speak on Friday.",
    ],
)
def test_what_is_past_lies_behind(text: str) -> None:
    assert _last(text) < TUESDAY


@pytest.mark.parametrize(
    ("text", "is_announced", "is_coming"),
    [
        ("a vote set for ", True, False),
        ("The record he set in ", False, False),
        ("a bill due ", True, False),
        ("the upcoming council election in ", False, True),
        ("the council election in ", False, False),
        ("the upcoming vote, he said on ", False, False),
    ],
)
def test_words_right_before_a_date(text: str, is_announced: bool, is_coming: bool) -> None:
    tokens = tokens_of(text)
    date_at = Span(len(text), len(text))
    assert announced(text, tokens, date_at) == is_announced
    assert coming(tokens.between(0, len(text))) == is_coming
