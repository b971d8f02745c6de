"""What is built and installed is whole: an editable install hides what a wheel leaves out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

pytestmark = pytest.mark.wheel
ROOT = Path(__file__).parent.parent
SOURCES = ("claimcheck", "rules", "setup.cfg", "pyproject.toml", "README.md", "LICENSE", "NOTICE")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The wheel, and an interpreter of a new environment that has it installed.

    It is built from a copy, so that no stale `build/` adds to it, without the package index: the
    other packages are those of the environment that runs the tests, behind the wheel's own.
    """
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, source])
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    run([sys.executable, "-m", "venv", "--without-pip", environment])
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run([*pip, "--python", python, "install", "--no-deps", "--no-index", wheel])
    purelib = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(run([python, "-c", purelib]).stdout.strip())
    ours = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "others.pth").write_text(f"{ours}\n", encoding="utf-8")
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    return SimpleNamespace(wheel=wheel, python=python, site=site, elsewhere=elsewhere)


def run(command, **options):
    words = [str(part) for part in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def files_below(folder, *, under=""):
    return {
        f"{under}{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_has_every_module_rule_lexicon_and_schema(built):
    expected = files_below(ROOT / "claimcheck", under="claimcheck/")
    expected |= files_below(ROOT / "rules", under="claimcheck/rules/")
    with zipfile.ZipFile(built.wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert expected == packed
    assert "claimcheck/py.typed" in packed


def test_the_installed_command_runs_from_another_folder(built):
    (built.elsewhere / "a.txt").write_text("Around 40 people were killed.\n", encoding="utf-8")
    (built.elsewhere / "b.txt").write_text("At least 60 people were killed.\n", encoding="utf-8")
    where = run(
        [built.python, "-I", "-c", "import claimcheck; print(claimcheck.__file__)"],
        cwd=built.elsewhere,
    )
    assert where.stdout.startswith(str(built.site))
    run([built.python, "-I", "-m", "claimcheck", "check", "--fail-on", "never", "."],
        cwd=built.elsewhere)  # fmt: skip
    found = run([built.python, "-I", "-m", "claimcheck", "extract", "."], cwd=built.elsewhere)
    assert '"casualties.killed"' in found.stdout


def test_the_installed_rules_are_valid(built):
    run([built.python, "-I", "-m", "claimcheck", "rules", "validate"], cwd=built.elsewhere)


def test_the_command_is_installed(built):
    command = built.python.with_name("claimcheck")
    assert run([command, "--version"]).stdout.startswith("claimcheck ")
