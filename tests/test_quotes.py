"""Pairs of quotation marks, phenomenon by phenomenon."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.quotes import quotes
from claimcheck.text.sentences import paragraphs

CASES = {
    "curly": ("“Rain is coming,” she said.", ["“Rain is coming,”"]),
    "straight": ('"Rain is coming," she said.', ['"Rain is coming,"']),
    "opened curly, closed straight": ('“Rain is coming," she said.', ['“Rain is coming,"']),
    "closed with an opening mark": ("a shop called “Old Ferry“ shut", ["“Old Ferry“"]),
    "opened with a closing mark": ("”Rain is coming,” she said.", ["”Rain is coming,”"]),
    "two accents": ("''Rain is coming,'' she said.", ["''Rain is coming,''"]),
    "grave accents": ("``Rain is coming,'' she said.", ["``Rain is coming,''"]),
    "guillemets": ("He wrote «Rain is coming» twice.", ["«Rain is coming»"]),
    "single curly": ("‘Rain is coming,’ she said.", ["‘Rain is coming,’"]),
    "single straight": ("'Rain is coming,' she said.", ["'Rain is coming,'"]),
    "apostrophes": ("It’s the farmers’ fault, isn't it, in the '90s", []),
    "apostrophe inside single marks": ("'It's the miners' choice,' he said.",
                                       ["'It's the miners' choice,'"]),
    "elision": ("rock 'n' roll and 'em all, he said", []),
    "possessive after single marks": ("the ‘quiet’ room and the workers’ hall", ["‘quiet’"]),
    "single inside double": ("“She told me ‘go now’ twice,” he said.",
                             ["“She told me ‘go now’ twice,”", "‘go now’"]),
    "double inside single": ("‘She told me “go now” twice,’ he said.",
                             ["‘She told me “go now” twice,’", "“go now”"]),
    "curly inside straight": ('"She read “The Mill” aloud," he said.',
                              ['"She read “The Mill” aloud,"', "“The Mill”"]),
    "straight inside straight": (
        '"If you catch "rain" in time, run," he said.',
        ['"If you catch "rain" in time, run,"', '"rain"'],
    ),
    "spaced, as tokenised texts have it": (
        'He said , " Rain is coming . " She left .',
        ['" Rain is coming . "'],
    ),
    "two in a line": ("“One,” she said. “Two.”", ["“One,”", "“Two.”"]),
    "inches": ('He is 6\'2" tall and 14" wide.', []),
    "bracket behind": ("(“Rain,” she said)", ["“Rain,”"]),
    "dash behind": ("“Rain”—she paused—“is coming.”", ["“Rain”", "“is coming.”"]),
    "unclosed": ("She said: “Rain is coming.", ["“Rain is coming."]),
    "empty": ('"" and “” and \'\'', []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_marks(text: str, expected: list[str]) -> None:
    assert expected == [quote.span.of(text) for quote in quotes(text, paragraphs(text))]


def test_depth_counts_the_quotations_around() -> None:
    text = "“She told me ‘go now’ twice,” he said."
    assert [0, 1] == [quote.depth for quote in quotes(text, paragraphs(text))]


def test_a_quotation_over_paragraphs_opens_anew_and_closes_last() -> None:
    text = "“First we dig.\n\n“Then we build.\n\n“Then we rest,” she said."
    found = quotes(text, paragraphs(text))
    assert [False, False, True] == [quote.closed for quote in found]
    assert [False, True, True] == [quote.continues for quote in found]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab ,.?!\n\"'“”‘’«»`—(s90", max_size=200))
def test_spans_lie_inside_the_text_and_hold_their_inside(text: str) -> None:
    for quote in quotes(text, paragraphs(text)):
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert quote.span.holds(quote.inner)
        assert len(quote.inner) > 0
