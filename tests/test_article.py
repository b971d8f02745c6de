"""What is read once of an article and kept with it."""

from __future__ import annotations

from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article


def test_a_reading_is_made_once_an_article() -> None:
    asked: list[str] = []

    def words(article: Article) -> list[str]:
        asked.append(article.document.id)
        return article.text.split()

    first, second = (Article(Document(name, "Nine boats sank."), Lexicon()) for name in "ab")

    assert first.once(words) is first.once(words)
    assert second.once(words) == first.once(words)
    assert asked == ["a", "b"]


def test_a_reading_that_finds_nothing_is_kept_too() -> None:
    asked: list[str] = []

    def nothing(article: Article) -> None:
        asked.append(article.document.id)

    article = Article(Document("a", ""), Lexicon())
    for _ in range(2):
        article.once(nothing)

    assert asked == ["a"]
