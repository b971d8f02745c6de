"""What the entries of tables must look like: good ones are kept, bad ones named at their place."""

from __future__ import annotations

import pytest

from claimcheck.lexicons.cells import Cell
from claimcheck.lexicons.entry_forms import FORMS, entry
from claimcheck.lexicons.in_force import tables
from claimcheck.yamlfile.source import Source, decode

GOOD = [
    ("weekdays", "7", "market day"),
    ("months", "12", "yule month"),
    ("seasons", "22", "high summer"),
    ("deictic-days", "-1", "yestermorn"),
    ("holidays", "12-25", "Goat Day"),
    ("holidays", "11 4TH +1", "Goat Friday"),
    ("holidays", "05 -1MO", "Goat Monday"),
    ("holidays", "easter -2", "Goat Saturday"),
    ("holidays", "2001-09-11", "1st Goat Day"),
    ("event-days", "2001-09-11", "goat fair"),
    ("time-zones", "+05:30", "GST"),
    ("seasonal-zones", "-05:00", "Eastern"),
    ("distance-words", "-1 published", "back"),
    ("tens", "80", "fourscore"),
    ("scales", "1_000", "grand"),
    ("many", "20-99", "droves"),
    ("factors", "2.5 down", "shrank"),
    ("fraction-signs", "1/7", "⅐"),
    ("hedges-before", "at-least", "a good"),
    ("currencies", "gtd", "goat dollar"),
    ("currency-words", "penny", "groat"),
    ("currency-signs", "gtd", "₲"),
    ("glued-prefixes", "", "Gt"),
    ("units", "", "furlong|length|201.168|fur"),
    ("units", "", "réaumur|temperature|1.25 0|"),
    ("metric-units", "", "stere|volume|1|st|d k|"),
    ("metric-units", "", "(span)|length|0.2286|sp|k|spanne"),
    ("metric-prefixes", "", "E|exa|1e18"),
    ("former-currencies", "gtd", "goat dollar"),
    ("speech-verbs", "neutral", "drawl:oct/about"),
    ("speech-nouns", "say", "drawl"),
    ("given-names", "either", "Robin"),
    ("honorifics", "female", "dame"),
    ("post-ranks", "below", "vice"),
    ("offices", "top", "headmaster"),
    ("post-abbreviations", "governor", "gov"),
    ("nicknames", "Robert", "Bobby"),
    ("family-names-first", "hungarian", "Kovács"),
]
BAD = [
    ("weekdays", "8", "market day", '"8" is no value of weekdays: takes 1 (Monday) to 7'),
    ("weekdays", "1", "Market day", '"Market day" is no entry of weekdays: takes names in lower'),
    ("months", "13", "yule month", '"13" is no value of months: takes 1 to 12'),
    ("seasons", "20", "high summer", '"20" is no value of seasons'),
    ("deictic-days", "100", "yestermorn", '"100" is no value of deictic-days'),
    ("holidays", "13-25", "Goat Day", '"13-25" is no value of holidays'),
    ("holidays", "11 5TH", "Goat Day", '"11 5TH" is no value of holidays'),
    ("holidays", "12-25", "goat day", '"goat day" is no entry of holidays'),
    ("event-days", "2001-9-11", "goat fair", '"2001-9-11" is no value of event-days'),
    ("time-zones", "+15:00", "GST", '"+15:00" is no value of time-zones'),
    ("time-zones", "+05:60", "GST", '"+05:60" is no value of time-zones'),
    ("time-zones", "+05:30", "Gst", '"Gst" is no entry of time-zones'),
    ("tens", "eighty", "fourscore", '"eighty" is no value of tens: takes a whole number'),
    ("denominators", "0", "none", '"0" is no value of denominators'),
    ("many", "20", "droves", '"20" is no value of many: takes the least and the most'),
    ("factors", "2", "shrank", '"2" is no value of factors'),
    ("fraction-signs", "1/0", "⅐", '"1/0" is no value of fraction-signs'),
    ("fraction-signs", "1/7", "1/7", '"1/7" is no entry of fraction-signs'),
    ("hedges-before", "roughly", "a good", '"roughly" is no value of hedges-before'),
    ("currencies", "GTD", "goat dollar", '"GTD" is no value of currencies'),
    ("currency-signs", "gtd", "G$", '"G$" is no entry of currency-signs: takes one character'),
    ("units", "", "furlong|length|many|fur", '"furlong|length|many|fur" is no entry of units'),
    ("units", "", "furlong|length|201", '"furlong|length|201" is no entry of units'),
    ("metric-units", "", "stere|volume|1|st||", '"stere|volume|1|st||" is no entry of metr'),
    ("metric-prefixes", "", "exa|E|1e18", '"exa|E|1e18" is no entry of metric-prefixes: take'),
    ("speech-verbs", "loud", "drawl:c", '"loud" is no value of speech-verbs: its values are neut'),
    ("speech-verbs", "neutral", "drawl", '"drawl" is no entry of speech-verbs: takes a verb, a'),
    ("given-names", "both", "Robin", '"both" is no value of given-names'),
    ("post-abbreviations", "governor", "gov.", '"gov." is no entry of post-abbreviations'),
]


@pytest.fixture
def source() -> Source:
    return decode("own.yaml", b"table:\n  group: [entry]\n")


@pytest.mark.parametrize(("table", "group", "words"), GOOD)
def test_a_good_entry_is_kept_as_written(
    table: str, group: str, words: str, source: Source
) -> None:
    assert (group, words) == entry(table, Cell(group, words, 1, 10), source)
    assert [] == source.problems


@pytest.mark.parametrize(("table", "group", "words", "says"), BAD)
def test_a_bad_entry_is_complained_of_where_it_stands(
    table: str, group: str, words: str, says: str, source: Source
) -> None:
    assert entry(table, Cell(group, words, 1, 10), source) is None
    (problem,) = source.problems
    assert problem.message.startswith(says)
    assert (2, 11, "  group: [entry]") == (problem.line, problem.column, problem.excerpt)


def test_a_table_without_a_form_keeps_any_words_in_lower_case(source: Source) -> None:
    assert "streets" not in FORMS
    assert ("", "mews yard") == entry("streets", Cell("", "Mews Yard", 0, 0), source)
    assert [] == source.problems


def test_every_form_is_of_a_shipped_table() -> None:
    assert [] == sorted(FORMS.keys() - set(tables()))


@pytest.mark.parametrize("table", FORMS)
def test_a_form_tells_what_it_takes(table: str) -> None:
    form = FORMS[table]
    assert form.takes
    assert bool(form.group_takes) is (form.group != ".*")
