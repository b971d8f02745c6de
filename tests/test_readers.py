"""Files, folders and records become documents; whatever cannot is named, and nothing else lost."""

from __future__ import annotations

import io
import json
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import readers
from claimcheck.model.document import Document
from claimcheck.readers import Intake
from claimcheck.readers._encoding import decode
from claimcheck.readers._facts import published
from claimcheck.readers._input_file import MAX_CHARACTERS, without_surrogates
from claimcheck.readers._patterns import Pattern

TEXT = "The ferry carried 40 passengers.\n"


def read(*paths: Path | str, **options: object) -> Intake:
    return readers.read([str(path) for path in paths], **options)  # type: ignore[arg-type]


def only(intake: Intake) -> Document:
    (document,) = intake.documents
    assert not intake.problems
    return document


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# --- single files ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.TXT", "a.markdown", "a"])
def test_a_file_is_one_document_named_by_its_path(tmp_path, name):
    path = write(tmp_path / name, TEXT)
    document = only(read(path))
    assert document.id == path.as_posix()
    assert document.text == TEXT
    assert (document.outlet, document.published, document.first_line) == (None, None, 1)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_front_matter_gives_the_facts_and_leaves_the_body(tmp_path, name):
    facts = "outlet: The Harbour Post\npublished: 2023-05-09\ntitle: 12\nurl: ~\ntags: [a]\n"
    head = f"---\n{facts}---\n"
    document = only(read(write(tmp_path / name, f"{head}\n# Ferry\n{TEXT}")))
    assert document.text == f"\n# Ferry\n{TEXT}"
    assert document.outlet == "The Harbour Post"
    assert document.published == date(2023, 5, 9)
    assert (document.title, document.url) == ("12", None)
    assert document.first_line == 8


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_header_needs_no_marks(tmp_path, name, end):
    head = end.join(("Published: 2023-05-09", "outlet: The Harbour Post", "", ""))
    document = only(read(write(tmp_path / name, f"{head}{TEXT}")))
    assert (document.text, document.first_line) == (TEXT, 4)
    assert (document.outlet, document.published) == ("The Harbour Post", date(2023, 5, 9))


@pytest.mark.parametrize(
    "head",
    [
        "Published: Friday night\n\n",
        "published: 2023-05-09\n",
        "outlet:\n\n",
        "Author: Ada Roe\n\n",
        "outlet: Post\nThe ferry sank.\n\n",
        "\npublished: 2023-05-09\n\n",
    ],
)
def test_what_is_no_header_is_text(tmp_path, head):
    intake = read(write(tmp_path / "a.txt", head + TEXT))
    document = only(intake)
    assert (document.text, document.outlet, document.published) == (head + TEXT, None, None)
    assert not intake.notices


def test_a_front_matter_may_be_empty(tmp_path):
    document = only(read(write(tmp_path / "a.md", f"---\n---\n{TEXT}")))
    assert (document.text, document.first_line) == (TEXT, 3)


@pytest.mark.parametrize("block", ["- one\n- two\n", "Just a sentence between two rules.\n"])
def test_a_front_matter_that_is_no_mapping_is_text(tmp_path, block):
    content = f"---\n{block}---\n{TEXT}"
    intake = read(write(tmp_path / "a.md", content))
    assert only(intake).text == content
    (notice,) = intake.notices
    assert "not a mapping" in notice.message
    assert (notice.line, notice.column) == (2, 1)


def test_a_front_matter_that_is_no_yaml_is_said_with_its_place(tmp_path):
    intake = read(write(tmp_path / "a.md", f"---\noutlet: Post\ntitle: He said: go\n---\n{TEXT}"))
    assert only(intake).text == TEXT
    (notice,) = intake.notices
    assert notice.line == 3
    assert "YAML" in notice.message


def test_an_unclosed_front_matter_is_text(tmp_path):
    content = f"---\noutlet: Post\n{TEXT}"
    assert only(read(write(tmp_path / "a.md", content))).text == content


@pytest.mark.parametrize("value", ["last Tuesday", "2023-13-40", "09/05/2023", "[1, 2]"])
def test_a_date_that_is_none_leaves_the_document_undated(tmp_path, value):
    intake = read(write(tmp_path / "a.md", f"---\noutlet: Post\npublished: {value}\n---\n{TEXT}"))
    document = only(intake)
    assert (document.published, document.outlet) == (None, "Post")
    (notice,) = intake.notices
    assert (notice.line, notice.column) == (3, 12)


def test_hostile_yaml_in_a_front_matter_is_bounded(tmp_path):
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(40))
    deep = "a: " + "[" * 5000 + "\n"
    for n, block in enumerate((bomb, deep)):
        intake = read(write(tmp_path / f"{n}.md", f"---\n{block}---\n{TEXT}"))
        assert only(intake).text.endswith(TEXT)
        assert intake.notices


@pytest.mark.parametrize("text", [
    "An unclosed “mark, and 3 more.", "[/b] [sic] 3 of them.", "\x1b[31mRed\x1b[0m 3 \u202eabc.",
    "3 people\u2028said\x85so.", "\ufffd 3 \U0001f600.",
])  # fmt: skip
def test_what_a_text_holds_is_kept(tmp_path, text):
    assert only(read(write(tmp_path / "a.txt", text))).text == text


# --- encodings -------------------------------------------------------------------------------

WORDS = "The mayor’s office said on Friday that “12 people” were hurt – a café closed."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "mac_roman", "utf-32"]
)
def test_the_encoding_is_found(encoding):
    assert decode(WORDS.encode(encoding)) == WORDS


def test_a_declared_encoding_is_used(tmp_path):
    path = write(tmp_path / "a.txt", "---\nencoding: cp1250\n---\nŁódź: 3.".encode("cp1250"))
    assert only(read(path)).text == "Łódź: 3."
    write(tmp_path / "b" / "a.txt", "Łódź: 3.".encode("cp1250"))
    write(tmp_path / "b" / "sources.yaml", "a.txt: {encoding: cp1250}\n")
    assert only(read(tmp_path / "b")).text == "Łódź: 3."


def test_only_a_front_matter_declares_an_encoding(tmp_path):
    path = write(tmp_path / "a.md", "---\ntitle: Tables\n---\n3 files.\nencoding: base3\n")
    assert only(read(path)).text == "3 files.\nencoding: base3\n"


def test_damaged_utf8_keeps_what_is_right():
    assert decode(WORDS.encode() + b" \xff.") == f"{WORDS} \ufffd."


@pytest.mark.parametrize(("content", "reason"), [
    (bytes(range(256)) * 40, "binary"),
    (b"\x7fELF\x02\x01\x01" + b"\0" * 600, "binary"),
    ("Министр сообщил, что погибли 12 человек.".encode("koi8-r"), "not UTF-8"),
    (b"---\nencoding: klingon\n---\nx", "unknown encoding klingon"),
    (b"---\nencoding: hex\n---\nx", "hex"),
    (b"---\nencoding: ascii\n---\n\xe9", "byte 24 is 0xe9"),
    (b"  \n\n", "holds no text"),
    (b"", "holds no text"),
    (b"x" * (MAX_CHARACTERS + 1), "longer than"),
    (b"x" * 50_000_000, "longer than"),
])  # fmt: skip
def test_what_cannot_be_read_is_skipped_with_a_reason_and_the_rest_read(tmp_path, content, reason):
    write(tmp_path / "a.txt", content)
    write(tmp_path / "b.txt", TEXT)
    intake = read(tmp_path)
    assert [d.text for d in intake.documents] == [TEXT]
    (skip,) = intake.skipped
    assert skip.path.endswith("a.txt")
    assert reason in skip.reason


def test_line_ends_become_one(tmp_path):
    path = write(tmp_path / "a.txt", "One.\r\nTwo.\rThree.")
    assert only(read(path)).text == "One.\nTwo.\nThree."


@given(st.binary(max_size=400))
def test_no_bytes_raise(content):
    intake = readers.read(["-"], stdin=io.BytesIO(content))
    assert len(intake.documents) + len(intake.skipped) >= 1 or not content.strip()


@given(st.text(st.characters(codec=None), max_size=40))
def test_without_surrogates_keeps_length_and_prints(text):
    clean = without_surrogates(text)
    assert len(clean) == len(text)
    clean.encode()


# --- records ---------------------------------------------------------------------------------


def records(path: Path, *rows: object) -> Path:
    return write(path, "".join(f"{r if isinstance(r, str) else json.dumps(r)}\n" for r in rows))


def test_records(tmp_path):
    path = records(
        tmp_path / "a.jsonl",
        {"id": "one", "text": TEXT, "outlet": "Post", "published": "2023-05-09T10:00:00Z"},
        "",
        {"text": TEXT, "published": None, "outlet": None},
        {"id": 3, "text": TEXT, "more": {}},
    )
    intake = read(path)
    assert [d.id for d in intake.documents] == ["one", f"{path.as_posix()}:3", "3"]
    assert intake.documents[0].published == datetime(2023, 5, 9, 10, tzinfo=timezone.utc)
    assert (intake.skipped, intake.notices, intake.problems) == ((), (), ())


@pytest.mark.parametrize(("row", "place", "reason"), [
    ('{"id": "x", "text": }', ":1:21", "not JSON"),
    ("[1, 2]", ":1", "not an object"),
    ({"id": "x"}, ":1", "without `text`"),
    ({"id": "x", "text": 7}, ":1", "`text` is not text"),
    ({"id": "x", "text": " "}, ":1", "holds no text"),
    ({"id": ["x"], "text": TEXT}, ":1", "`id`"),
    ("[" * 100_000, ":1", "nested too deep"),
    ('{"id": ' + "9" * 10_000 + "}", ":1", ""),
    ({"id": "x", "text": "y" * 50_000_000}, ":1", "longer than"),
])  # fmt: skip
def test_a_bad_record_is_skipped_and_the_others_are_read(tmp_path, row, place, reason):
    path = records(tmp_path / "a.jsonl", row, {"id": "good", "text": TEXT})
    intake = read(path)
    assert [d.id for d in intake.documents] == ["good"]
    (skip,) = intake.skipped
    assert skip.path == f"{path.as_posix()}{place}"
    assert reason in skip.reason


def test_many_bad_records_of_one_kind_are_counted(tmp_path):
    path = records(tmp_path / "a.jsonl", *[{"id": n} for n in range(20)], "no", {"text": TEXT})
    intake = read(path)
    assert len(intake.documents) == 1
    assert len(intake.skipped) == 7
    assert intake.skipped[-1].reason == "15 more: a record without `text`"


def test_an_id_is_given_once(tmp_path):
    one = records(tmp_path / "a.jsonl", {"id": "x", "text": "1 a."}, {"id": "x", "text": "2 b."})
    two = records(tmp_path / "b.jsonl", {"id": "x", "text": "3 c."}, {"id": "y", "text": "4 d."})
    intake = read(one, two)
    assert [(d.id, d.text) for d in intake.documents] == [("x", "1 a."), ("y", "4 d.")]
    assert [s.reason for s in intake.skipped] == [
        "a second document with the id 'x'",
        f"a second document with the id 'x' (in {one.as_posix()})",
    ]


def test_a_doubtful_field_of_a_record_is_said(tmp_path):
    path = records(tmp_path / "a.jsonl", {"id": "x", "text": TEXT, "published": "soon", "url": 3})
    intake = read(path)
    assert only(intake).published is None
    said = [(notice.line, notice.message.split(" ")[0]) for notice in intake.notices]
    assert said == [(1, "url"), (1, "published:")]


def test_lone_surrogates_in_a_record_are_replaced(tmp_path):
    path = write(tmp_path / "a.jsonl", rb'{"id": "x\udc00", "text": "a \ud800 b"}')
    document = only(read(path))
    assert (document.id, document.text) == ("x\ufffd", "a \ufffd b")


def test_records_with_a_mark_and_windows_line_ends(tmp_path):
    row = json.dumps({"id": "x", "text": "a\r\nb"})
    path = write(tmp_path / "a.jsonl", b"\xef\xbb\xbf" + f"{row}\r\n".encode())
    assert only(read(path)).text == "a\r\nb"


# --- dates -----------------------------------------------------------------------------------

ZONE = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(("text", "expected"), [
    ("2023-05-09", date(2023, 5, 9)),
    ("2023-05-09T08:30", datetime(2023, 5, 9, 8, 30)),
    ("2023-05-09 08:30:15", datetime(2023, 5, 9, 8, 30, 15)),
    ("2023-05-09T08:30:15.25-05:00", datetime(2023, 5, 9, 8, 30, 15, tzinfo=ZONE)),
    ("2023-05-09T08:30:15-0500", datetime(2023, 5, 9, 8, 30, 15, tzinfo=ZONE)),
    ("2023-05-09t08:30:15z", datetime(2023, 5, 9, 8, 30, 15, tzinfo=timezone.utc)),
])  # fmt: skip
def test_published(text, expected):
    assert expected == published(text)


@pytest.mark.parametrize(
    "text", ["", "2023", "2023-05", "20230509", "2023-02-30", "2023-05-09T25:00"]
)
def test_published_refuses(text):
    with pytest.raises(ValueError):
        published(text)


# --- folders ---------------------------------------------------------------------------------


def names(intake: Intake, root: Path) -> list[str]:
    return [os.path.relpath(d.id, root) for d in intake.documents]


def test_a_folder_is_read_in_order_of_names(tmp_path):
    for name in ("b.txt", "a.md", "sub/c.jsonl", "sub/a.txt", ".hidden/x.txt", ".y.txt"):
        row = json.dumps({"id": str(tmp_path / "sub/c"), "text": "3."})
        write(tmp_path / name, row if name.endswith("jsonl") else "3.")
    assert names(read(tmp_path), tmp_path) == ["a.md", "b.txt", "sub/a.txt", "sub/c"]


def test_git_ignored_files_are_left_out(tmp_path):
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".gitignore", "drafts/\n*.tmp.txt\n!\n")
    write(tmp_path / "in/.gitignore", "x.txt\n!keep.tmp.txt\n")
    for name in ("drafts/a.txt", "in/drafts/a.txt", "in/x.txt", "in/y.txt", "x.txt",
                 "in/b.tmp.txt", "in/keep.tmp.txt"):  # fmt: skip
        write(tmp_path / name, "3.")
    assert names(read(tmp_path), tmp_path) == ["x.txt", "in/keep.tmp.txt", "in/y.txt"]
    assert names(read(tmp_path / "in"), tmp_path) == ["in/keep.tmp.txt", "in/y.txt"]
    assert names(read(tmp_path / "in/x.txt"), tmp_path) == ["in/x.txt"]


@pytest.mark.parametrize(("exclude", "left"), [
    (["in"], ["a.txt"]), (["*.txt"], []), (["in/*", "!in/c.txt"], ["a.txt", "in/c.txt"]),
    (["/a.txt"], ["in/b.txt", "in/c.txt"]), ([], ["a.txt", "in/b.txt", "in/c.txt"]),
])  # fmt: skip
def test_exclude(tmp_path, exclude, left):
    for name in ("a.txt", "in/b.txt", "in/c.txt"):
        write(tmp_path / name, "3.")
    assert names(read(tmp_path, exclude=exclude), tmp_path) == left


def test_ids_are_the_paths_as_given(tmp_path, monkeypatch):
    write(tmp_path / "in/a.txt", "3.")
    monkeypatch.chdir(tmp_path)
    assert [d.id for d in read("in").documents] == ["in/a.txt"]
    assert [d.id for d in read("./in/a.txt").documents] == ["in/a.txt"]
    assert [d.id for d in read(".").documents] == ["in/a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path):
    path = write(tmp_path / "a.txt", "3.")
    intake = read(path, tmp_path, path)
    assert len(intake.documents) == 1
    assert intake.skipped == ()


def test_an_empty_folder_is_said(tmp_path):
    (skip,) = read(tmp_path).skipped
    assert "holds no file that can be read (" in skip.reason
    assert ".jsonl, .markdown, .md" in skip.reason


def test_other_formats_in_a_folder_are_counted(tmp_path):
    for name in ("a.txt", "b.png", "c.png", "LICENSE"):
        write(tmp_path / name, "3.")
    (skip,) = read(tmp_path).skipped
    assert skip.reason == "files of formats that are not read: 2 .png, 1 no ending"
    (skip,) = read(tmp_path / "b.png").skipped
    assert "no reader for .png" in skip.reason


def test_a_missing_path_is_an_error_and_the_rest_is_read(tmp_path):
    path = write(tmp_path / "a.txt", "3.")
    intake = read(tmp_path / "nothing.txt", path)
    assert len(intake.documents) == 1
    (problem,) = intake.problems
    assert problem.message == "no such file or folder"


def test_links_in_a_circle_end(tmp_path):
    write(tmp_path / "a.txt", "3.")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    intake = read(tmp_path)
    assert len(intake.documents) == 1
    (skip,) = intake.skipped
    assert skip.path.endswith("gone.txt")


# --- sources.yaml ----------------------------------------------------------------------------


def test_sources_tell_of_untouched_files(tmp_path):
    for name in ("a.txt", "b.md", "in/c.txt", "in/d.txt"):
        write(tmp_path / name, "3.")
    write(tmp_path / "b.md", "---\noutlet: Own\n---\n3.")
    write(tmp_path / "in/sources.yaml", "d.txt: {outlet: Inner}\n")
    write(tmp_path / "sources.yaml", (
        "a.txt: {outlet: Post, published: 2023-05-09}  # inferred\n"
        "b.md: {outlet: Other, title: T}\nin/c.txt: {outlet: Outer}\nin/d.txt: {outlet: Outer}\n"
    ))  # fmt: skip
    intake = read(tmp_path)
    told = [(d.outlet, d.title) for d in intake.documents]
    assert told == [("Post", None), ("Own", "T"), ("Outer", None), ("Inner", None)]
    assert intake.documents[0].published == date(2023, 5, 9)
    assert only(read(tmp_path / "a.txt")).outlet == "Post"
    assert (intake.notices, intake.skipped) == ((), ())


def test_sources_that_name_absent_files_or_unknown_fields_are_said(tmp_path):
    write(tmp_path / "a.txt", "3.")
    write(tmp_path / "sources.yaml", "a.txt: {outlett: Post, url: u}\nb.txt: {outlet: X}\n")
    intake = read(tmp_path)
    assert only(intake).url == "u"
    one, two = intake.notices
    assert (one.line, one.column) == (1, 9)
    assert "did you mean outlet?" in one.message
    assert (two.line, two.column) == (2, 1)
    assert "names b.txt, which is not there" in two.message


@pytest.mark.parametrize(
    "content", ["- a\n", "a: b: c\n", "word\n", "a.txt: [1\n", b"\xff\xfe\x00"]
)
def test_sources_that_mean_nothing_are_an_error_and_the_rest_is_read(tmp_path, content):
    write(tmp_path / "a.txt", "3.")
    write(tmp_path / "sources.yaml", content)
    intake = read(tmp_path)
    assert [d.text for d in intake.documents] == ["3."]
    assert len(intake.problems) == 1
    assert intake.problems[0].path.endswith("sources.yaml")


def test_an_entry_that_is_no_mapping_is_said(tmp_path):
    write(tmp_path / "a.txt", "3.")
    write(tmp_path / "sources.yaml", "a.txt: Post\n")
    intake = read(tmp_path)
    assert only(intake).outlet is None
    assert "must have a mapping of outlet" in intake.notices[0].message


def test_a_pattern_tells_of_many_files_and_a_name_goes_before_it(tmp_path):
    for name in ("wire/a.txt", "wire/b.txt", "wire/old/c.txt", "post.txt"):
        write(tmp_path / name, "3.")
    write(tmp_path / "sources.yaml", (
        "'wire/*.txt': {outlet: Wire, published: 2024-05-07}\n"
        "'**/*.txt': {outlet: Any, title: T}\n"
        "wire/b.txt: {outlet: Own}\n"
    ))  # fmt: skip
    intake = read(tmp_path)
    told = {d.id.removeprefix(f"{tmp_path.as_posix()}/"): d for d in intake.documents}
    assert {name: (d.outlet, d.published_on) for name, d in told.items()} == {
        "post.txt": ("Any", None),
        "wire/a.txt": ("Wire", date(2024, 5, 7)),
        "wire/b.txt": ("Own", date(2024, 5, 7)),
        "wire/old/c.txt": ("Any", None),
    }
    assert {d.title for d in intake.documents} == {"T"}
    assert intake.notices == ()


def test_a_nearer_pattern_goes_before_one_above_and_a_name_above_before_both(tmp_path):
    for name in ("in/a.txt", "in/b.txt"):
        write(tmp_path / name, "3.")
    write(tmp_path / "sources.yaml", "in/a.txt: {outlet: Named}\n'in/*': {outlet: Above, url: u}\n")
    write(tmp_path / "in/sources.yaml", "'*.txt': {outlet: Near}\n")
    assert [(d.outlet, d.url) for d in read(tmp_path).documents] == [("Named", "u"), ("Near", "u")]


def test_a_file_whose_name_looks_like_a_pattern_is_meant_by_it(tmp_path):
    write(tmp_path / "a[1].txt", "3.")
    write(tmp_path / "a1.txt", "3.")
    write(tmp_path / "sources.yaml", "'a[1].txt': {outlet: Post}\n")
    told = {Path(d.id).name: d.outlet for d in read(tmp_path).documents}
    assert told == {"a1.txt": None, "a[1].txt": "Post"}


def test_patterns_that_fit_nothing_and_names_nearly_right_are_said_with_their_place(tmp_path):
    write(tmp_path / "wire/first.txt", "3.")
    write(tmp_path / "sources.yaml", (
        "wire/frist.txt: {outlet: Wire}\n'*.txt': {outlet: Post}\n'w*/*.txt': {publised: x}\n"
    ))  # fmt: skip
    said = [(each.line, each.column, each.message) for each in read(tmp_path).notices]
    assert [place[:2] for place in said] == [(1, 1), (2, 1), (3, 14)]
    assert said[0][2].endswith("did you mean wire/first.txt?")
    assert "fits no file" in said[1][2]
    assert "did you mean published?" in said[2][2]


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("*.txt", "a.txt", True),
        ("*.txt", "in/a.txt", False),
        ("**/*.txt", "a.txt", True),
        ("**/*.txt", "in/deep/a.txt", True),
        ("in/**", "in/deep/a.txt", True),
        ("in/**", "out/a.txt", False),
        ("2024-05-??.md", "2024-05-07.md", True),
        ("[ab]*", "c.txt", False),
        ("**/x/**/y", "x/1/x/2/y", True),
        ("[", "[", True),
        ("/".join(["**"] * 50) + "/b", "/".join("a" * 200), False),
    ],
)
def test_patterns_fit_as_in_a_shell(pattern, path, expected):
    assert Pattern(pattern).matches(path) is expected


def test_a_day_given_for_the_run_is_that_of_documents_without_one(tmp_path):
    write(tmp_path / "a.txt", "3.")
    write(tmp_path / "b.txt", "---\npublished: 2023-05-09\n---\n3.")
    intake = readers.read([str(tmp_path)], published=date(2024, 1, 1))
    assert [d.published for d in intake.documents] == [date(2024, 1, 1), date(2023, 5, 9)]


# --- standard input --------------------------------------------------------------------------


def test_standard_input_is_text_or_records():
    assert only(read("-", stdin=io.BytesIO(TEXT.encode()))).id == "-"
    document = only(read("-", stdin=io.BytesIO(b'\n{"id": "x", "text": "3."}\n')))
    assert (document.id, document.text) == ("x", "3.")
    document = only(read("-", stdin=io.BytesIO(b"---\noutlet: Post\n---\n3.")))
    assert (document.outlet, document.text) == ("Post", "3.")


def test_standard_input_is_read_once(tmp_path):
    intake = read("-", "-", stdin=io.BytesIO(b"3."))
    assert len(intake.documents) == 1
    assert len(intake.problems) == 1
