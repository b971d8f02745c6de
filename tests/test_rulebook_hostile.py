"""Rule files that mean harm: bounded in size, depth and aliases, and never run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import RuleError
from claimcheck.rulebook import loader
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.source import MAX_BYTES, Source, compose, decode

LAUGHS = "a0: &a0 [lol]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
HOSTILE = {
    "billion laughs": (LAUGHS.encode(), "aliases"),
    "an alias in itself": (b"a: &x [*x]\n", "holds itself"),
    "an alias without an anchor": (b"a: *x\n", "no anchor &x"),
    "deep lists": (b"[" * 100_000, "nested deeper"),
    "deep mappings": (b"{a: " * 40_000, "nested deeper"),
    "deep blocks": ("".join(f"{' ' * n}- \n" for n in range(60)).encode(), "nested deeper"),
    "too large": (b"a: " + b"x" * MAX_BYTES, "larger than"),
    "not text": (b"\xff\xfe\x00\x01" * 8, "not UTF-8"),
    "control signs": (b"a: b\nc: \x00d\n", "not valid YAML"),
    "escapes": (b"a: \x1b[31mred\n", "not valid YAML"),
    "empty": (b"", "empty"),
    "only a comment": (b"# nothing\n", "empty"),
    "two documents": (b"a: b\n---\nc: d\n", "not valid YAML"),
    "many wrong keys": ("".join(f"k{n}: 1\n" for n in range(20_000)).encode(), 'unknown key "k9"'),
    "a list": (b"- kind: quantity\n", "takes a mapping"),
    "a word": (b"quantity\n", "takes a mapping"),
    "a tag that runs code": (b"!!python/object/apply:os.system [ls]\n", "takes a mapping"),
    "a key that is a list": (b"? [a, b]\n: c\n", "single word"),
    "a merge key": (b"<<: {kind: quantity}\n", 'unknown key "<<"'),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_is_refused_with_a_reason(name: str, tmp_path: Path) -> None:
    content, says = HOSTILE[name]
    file = tmp_path / "hostile.yaml"
    file.write_bytes(content)
    with pytest.raises(RuleError) as raised:
        loader.load([file])
    assert says in str(raised.value)


def test_some_aliases_are_welcome() -> None:
    source = decode("a.yaml", b"a: &x [one, two]\nb: *x\n")
    root = compose(source)
    assert root is not None
    assert schema.plain(root, source) == {"a": ("one", "two"), "b": ("one", "two")}


def test_a_bad_character_has_its_place() -> None:
    source = decode("a.yaml", b"a: b\nc: d\x07\n")
    assert compose(source) is None
    assert (source.problems[0].line, source.problems[0].column) == (2, 5)


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    source = decode("a.yaml", b"\xef\xbb\xbfa: b\r\nc: d\r\n")
    root = compose(source)
    assert root is not None
    assert schema.plain(root, source) == {"a": "b", "c": "d"}


@settings(max_examples=200, deadline=None)
@given(st.text("abk:-[]{}&*!|>'\"#%@, \n\t~?\\0", max_size=60))
def test_nothing_raises_but_problems(text: str) -> None:
    source = Source("a.yaml", text)
    root = compose(source)
    if root is None:
        assert source.problems
    else:
        schema.mapping(root, source, {"kind": schema.Key(schema.texts, required=True)})


def test_nesting_too_deep_has_its_place() -> None:
    for content in (b"a:\n  " + b"[" * 100_000, b"a:\n  " + b"[" * 13 + b"]" * 13):
        source = decode("a.yaml", content)
        assert compose(source) is None
        (problem,) = source.problems
        assert (problem.line, problem.message) == (2, "nested deeper than 12 levels")


def test_brackets_in_prose_are_no_nesting() -> None:
    source = decode("a.yaml", b"a: |\n  [1] and ) [ [ [ [ [ [ [ [ [ [ [ [ [ [ [ [ [\n")
    assert compose(source) is not None


def test_a_folder_in_the_place_of_a_lexicon_is_said(tmp_path: Path) -> None:
    (tmp_path / "lexicons" / "names.yaml").mkdir(parents=True)
    with pytest.raises(RuleError, match=r"names\.yaml: cannot be read"):
        loader.load([tmp_path])
