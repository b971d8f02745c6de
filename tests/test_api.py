"""What `from claimcheck import ...` gives, and that it costs nothing until it is asked for."""

from __future__ import annotations

import inspect
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck import (
    Claim,
    ClaimcheckError,
    Document,
    Finding,
    Report,
    Rulebook,
    api,
    check,
    extract,
    load_rules,
    read,
)
from claimcheck.model.finding import Relation

DAY = date(2023, 6, 14)
NORTH = "The ferry Aurelia sank off Varnholm on Tuesday and 31 passengers drowned."
SOUTH = "The ferry Aurelia sank off Varnholm on Tuesday and 44 passengers drowned."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("north.txt", NORTH), ("south.txt", SOUTH)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_names_are_those_of_the_surface() -> None:
    assert claimcheck.__all__ == api.__all__
    assert set(claimcheck.__all__) <= set(dir(claimcheck))
    assert [each.__name__ for each in (Claim, Document, Finding, Report, Rulebook)] == [
        "Claim", "Document", "Finding", "Report", "Rulebook",
    ]  # fmt: skip
    with pytest.raises(AttributeError, match="fetch"):
        _ = claimcheck.fetch  # type: ignore[attr-defined]


def test_importing_the_package_imports_no_other_module() -> None:
    code = (
        "import sys, claimcheck\n"
        "print([m for m in sys.modules if m.startswith('claimcheck.') or m in ('yaml', 'rich')])\n"
        "from claimcheck import extract, pipeline\n"
        "import claimcheck.extraction\n"
        "print(callable(extract), callable(claimcheck.extract), callable(claimcheck.check))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "True True True"]


@pytest.mark.parametrize("name", [each for each in claimcheck.__all__ if each.islower()])
def test_a_function_is_typed_and_says_what_it_does(name: str) -> None:
    function = getattr(claimcheck, name)
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    for each in signature.parameters.values():
        assert each.annotation is not inspect.Parameter.empty
    assert function.__doc__


def test_from_files_to_a_conflict(folder: Path) -> None:
    report = check(read(folder, published=DAY))
    assert isinstance(report, Report)
    (conflict,) = (each for each in report.findings if each.relation is Relation.CONFLICT)
    assert isinstance(conflict, Finding)
    assert [claim.text for claim in conflict.claims] == ["31 passengers", "44 passengers"]


def test_from_texts_to_a_conflict() -> None:
    documents = (
        Document(f"{n}", text, f"Outlet {n}", DAY) for n, text in enumerate([NORTH, SOUTH])
    )
    assert Relation.CONFLICT in {each.relation for each in check(documents).findings}


def test_documents_are_told_apart_by_their_ids() -> None:
    with pytest.raises(ValueError, match="one id"):
        check([Document("a", NORTH), Document("a", SOUTH)])


def test_what_is_known_is_held_against_what_is_new(folder: Path) -> None:
    (folder / "third.txt").write_text("Nothing is known of the captain.", encoding="utf-8")
    known = [folder / "north.txt", folder / "south.txt"]
    assert check(read(folder / "third.txt", against=known)).findings == ()
    assert check(read(folder / "south.txt", against=[folder])).findings != ()


def test_what_is_skipped_is_kept_and_a_wrong_path_is_an_error(folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    documents = read(folder, exclude=["south*"])
    assert [Path(each.id).name for each in documents.documents] == ["north.txt"]
    assert [".pdf" in each.reason for each in check(documents).skipped] == [True]
    with pytest.raises(ClaimcheckError, match=r"nowhere\.txt"):
        read(folder, folder / "nowhere.txt")


def test_claims_stand_where_they_say() -> None:
    document = Document("a", NORTH, published=DAY, title="31 drown off Varnholm")
    claims = extract(document)
    assert {claim.rule for claim in claims} >= {"casualties.killed"}
    for claim in claims:
        text = document.title if claim.part == "title" else document.text
        assert (text or "")[claim.span.start : claim.span.end] == claim.text
    every = extract(document, every=True)
    assert [claim for claim in every if claim.rule is not None] == claims


def test_rules_of_ones_own_stand_beside_those_that_ship(tmp_path: Path) -> None:
    (tmp_path / "sea").mkdir()
    (tmp_path / "sea" / "lifeboats.yaml").write_text(
        "kind: quantity\ntitle: Lifeboats\nwhy: They were too few.\noptions: {heads: [lifeboat]}\n",
        encoding="utf-8",
    )
    book = load_rules(tmp_path, ignore=["casualties"])
    assert isinstance(book, Rulebook)
    claimed = {
        claim.rule for claim in extract(Document("a", f"{NORTH} It had 12 lifeboats."), book)
    }
    assert "sea.lifeboats" in claimed
    assert "casualties.killed" not in claimed
    own = load_rules(tmp_path, shipped=False)
    assert [rule.id for rule in own.rules] == ["sea.lifeboats"]
    with pytest.raises(ClaimcheckError, match="casualtys"):
        load_rules(select=["casualtys"])
