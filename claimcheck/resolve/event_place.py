"""Where the event of an article took place, and which of its sentences tell of elsewhere."""

from __future__ import annotations

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.places import named, parse, related

HEADLINE = 120
"""Characters that a headline seldom passes; of 302 first lines of news, headlines among them,
185 do."""


class Home:
    """Where the event of an article took place, as its headline and first paragraph say."""

    def __init__(self, article: Article) -> None:
        self._article = article
        first = next((p for p in article.paragraphs if len(p) > HEADLINE), None)
        self.opening = first.start if first else 0
        """Where the first paragraph begins: no sentence that starts later sums up the article."""
        lead = Span(0, first.end if first else len(article.text))
        self._lead = lead.of(article.text)
        self._places = named(article.text, lead, article.lexicon)
        self._left: dict[Span, bool] = {}

    def is_local(self, place: str | None) -> bool:
        """Is a stated place neither named in the lead nor around one of its places?"""
        if place is None:
            return False
        name = parse(place).name
        lexicon = self._article.lexicon
        holds_home = any(lexicon.is_within(home, name) for home in self._places)
        return name not in self._lead and name not in self._places and not holds_home

    def leaves(self, sentence: Span) -> bool:
        """Does a sentence name places, none of which is, holds or lies in one of the lead's?"""
        if sentence not in self._left:
            lexicon = self._article.lexicon
            there = named(self._article.text, sentence, lexicon)
            at_home = any(related(a, b, lexicon) for a in there for b in self._places)
            self._left[sentence] = bool(there and self._places) and not at_home
        return self._left[sentence]
