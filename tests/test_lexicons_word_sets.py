"""Tables of words: how they are written, what a user adds, and what grammars make of them."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from claimcheck.errors import RuleError
from claimcheck.lexicons import in_force, read, word_sets
from claimcheck.lexicons.cells import cells
from claimcheck.lexicons.in_force import SHIPPED, Words, using
from claimcheck.lexicons.word_sets import Made, WordMap, WordPattern, WordSet, either, remembered
from claimcheck.model.claim import Span
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.resolve.status import status
from claimcheck.text.article import Article
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.figures.read import mentions
from claimcheck.text.places import places
from claimcheck.text.sentences import sentences
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.units.measures import convert
from claimcheck.yamlfile.source import compose, decode

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "rules" / "lexicons").glob("*/*.yaml"))
MORE = Words({"weekdays": [("1", "market day")], "tens": [("80", "fourscore")]})

WRITTEN = {
    "a: one two": [("", "one", 1, 4), ("", "two", 1, 4)],
    "a: [one, two three]": [("", "one", 1, 5), ("", "two three", 1, 10)],
    "a: >-\n  one two\n  one\n": [("", "one", 2, 3), ("", "two", 2, 7), ("", "one", 3, 3)],
    "a: >-\n  close to, about,\n  some\n": [
        ("", "close to", 2, 3), ("", "about", 2, 13), ("", "some", 3, 3)],
    "a: |\n  mile|length\n  foot|length\nb: c": [
        ("", "mile|length", 2, 3), ("", "foot|length", 3, 3)],
    "a:\n  1: one\n  2: [two, ii]": [("1", "one", 2, 6), ("2", "two", 3, 7), ("2", "ii", 3, 12)],
    "a:\n  x: >-\n    one\n  y: two": [("x", "one", 3, 5), ("y", "two", 4, 6)],
}  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
def test_entries_have_their_group_and_place(text: str) -> None:
    source = decode("a.yaml", text.encode())
    root = compose(source)
    assert root is not None
    node = root.value[0][1]
    found = [(c.group, c.words, c.line + 1, c.column + 1) for c in cells(node, source)]
    assert found == WRITTEN[text]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("weekdays: {1: {b: c}}\n", r"own.yaml:1:15: takes words"),
        ("weekdays: {1: ['']}\n", r"own.yaml:1:16: is empty"),
        (
            "speech-verbs: {neutral: [drawl:x]}\n",
            r'own.yaml:1:26: "drawl:x" is no entry of spee',
        ),
        ("speech-verbs: {nutral: [drawl:c]}\n", r'own.yaml:1:25: "nutral" is no value of speech-v'),
        ("speech-nouns: {say: [The Yarn]}\n", r'own.yaml:1:22: "The Yarn" is no entry of speech-n'),
        ("weekday: market day\n", r'own.yaml:1:1: unknown key "weekday"; did you mean "weekdays"'),
    ],
)
def test_a_wrong_table_is_an_error_with_its_place(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "own.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=says):
        read.words([tmp_path])


def test_a_user_adds_to_a_table(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("year-labels: [Gate]\n", encoding="utf-8")
    assert read.words([tmp_path]).entries("year-labels")[-1] == ("", "gate")
    assert read.words() is SHIPPED


def test_what_is_made_follows_the_words_in_force() -> None:
    days = WordSet.of("weekdays")
    with_today = days | {"today"}
    scores = WordMap.of("tens", int)
    pattern = WordPattern(lambda: rf"\b(?:{either(days)})\b", re.I)
    assert "market day" not in days
    with using(MORE):
        assert "market day" in days
        assert "market day" in with_today
        assert scores["fourscore"] == 80
        assert pattern.search("on Market Day")
    assert "market day" not in with_today
    assert "fourscore" not in scores
    assert pattern.search("on Market Day") is None


def test_a_thing_is_made_once_for_the_words_in_force() -> None:
    calls: list[int] = []
    thing = Made(lambda: calls.append(1))
    thing(), thing()
    with using(MORE):
        thing(), thing()
    thing()
    assert len(calls) == 2


def test_remembered_answers_are_those_of_the_words_in_force() -> None:
    @remembered(8)
    def last() -> str:
        return word_sets.of("weekdays")[-1]

    assert last() == "sunday"
    with using(MORE):
        assert last() == "market day"
    assert last() == "sunday"


def test_words_survive_the_way_to_a_process() -> None:
    assert pickle.loads(pickle.dumps(MORE)).entries("tens") == MORE.entries("tens")


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_table_says_where_it_is_from_and_has_no_word_twice(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")
    entries = in_force.shipped(path.stem)
    assert entries
    assert sorted(entry for entry in set(entries) if entries.count(entry) > 1) == []


def test_every_table_is_asked_for() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "claimcheck").rglob("*.py")
    )
    assert [table for table in in_force.tables() if not re.search(f"[\"']{table}[\"']", code)] == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("units: |\n  furlong|length\n", r'2:3: "furlong\|length" is no entry of units: takes'),
        ("units: |\n  smoot|length|long|\n", r"2:3: .* is no entry of units"),
        ("hedges-before: {abut: [maybe]}\n", r'1:24: "abut" is no value of hedges-before'),
        ("currency-words: {dollars: [bob]}\n", r'1:28: "dollars" is no value of currency-words'),
        ("currency-words: {usd: [Buck]}\n", r'1:24: "Buck" is no entry of currency-words'),
        ("many: {1000: [chiliads]}\n", r'1:15: "1000" is no value of many: takes the least'),
        ("factors: {5: [quintupled]}\n", r'1:15: "5" is no value of factors'),
        ("denominators: {0: [noughth]}\n", r'1:20: "0" is no value of denominators'),
        ("fraction-signs: {1/7: ⅐⅐}\n", r"1:23: .* takes one character"),
        ("so-far: [yet]\n", r'1:10: "" is no value of so-far: takes both, done or moving'),
        ("doubt-words: {doubted: [rumoured]}\n", r"1:25: .* takes feared, alleged or claimed"),
        ("irregular-verbs: {Climb: clumb}\n", r"1:26: .* takes a word in its base form"),
        ("news-agencies: [gazette]\n", r"1:17: .* takes the name of an agency"),
    ],
)  # fmt: skip
def test_an_entry_without_its_form_is_an_error(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "own.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=rf"own.yaml:{says}"):
        read.words([tmp_path])


def test_figures_are_read_by_the_words_of_a_user(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        "units: |\n  smoot|length|1.702|\n  reaumur|temperature|1.25 0|degree reaumur\n"
        "currency-words: {usd: [greenback]}\nhedges-before: {about: [ballpark]}\n",
        encoding="utf-8",
    )
    text = "It was ballpark 364 smoots and cost 12 million greenbacks."
    unknown = [mention.amount.unit for mention in mentions(text, 0, len(text), tokens_of(text))]
    with using(read.words([tmp_path])):
        bridge, price = (
            mention.amount for mention in mentions(text, 0, len(text), tokens_of(text))
        )
        assert (bridge.unit, bridge.bound, price.unit) == ("smoot", "about", "usd")
        assert convert(8, "reaumur", "celsius") == 10
    assert unknown == [None, None]


def test_words_around_a_figure_are_those_of_a_user(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        "doubt-words: {alleged: [rumouredly]}\nabbreviations: {title: [burgm]}\n"
        "prepositions-of-place: {at: [betwixt]}\n"
        "irregular-verbs: {climb: clumb}\nirregular-nouns: {brother: brethren}\n",
        encoding="utf-8",
    )
    text = "Rumouredly 12 died betwixt Ruritania, said Burgm. Smith."
    whole, toll = Span(0, len(text)), Span(11, 13)

    def told() -> tuple[object, ...]:
        where = [place.name for place in places(text, whole, Lexicon())]
        forms = lemma("clumb"), singular("brethren")
        article = Article(Document("a", text), Lexicon())
        told = status(article, whole, toll, ())
        return told, where, len(sentences(text)), *forms

    before = told()
    with using(read.words([tmp_path])):
        assert told() == ("alleged", ["Ruritania"], 1, "climb", "brother")
    assert told() == before == (None, [], 2, "clumb", "brethren")
