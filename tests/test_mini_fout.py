"""Every mistake that a rule knows, in two projects, and the full list of findings that an editor gets.

The projects are tests/mini with the files of tests/mini_fout/een and tests/mini_fout/twee laid over it. Renew what is
expected with `pytest tests/test_mini_fout.py --vernieuw`, and read the difference before you commit it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_gen.checks import load_checks
from site_gen.findings import all_rules
from site_gen.reading.yaml_reader import MAX_BYTES

FOUT = Path(__file__).parent / "mini_fout"
MINI = Path(__file__).parent / "mini"
EXPECTED = FOUT / "verwacht.txt"


def project(name: str, target: Path) -> Path:
    """One of the two projects, in a folder of its own."""
    shutil.copytree(MINI, target, ignore=shutil.ignore_patterns("verwacht"))
    shutil.copytree(FOUT / name, target, dirs_exist_ok=True)
    return target


@pytest.fixture
def een(tmp_path: Path) -> Path:
    """The project with nearly all mistakes; one file is too large to keep."""
    root = project("een", tmp_path / "een")
    (root / "coalitions" / "te-groot.yml").write_text(f"naam: {'x' * MAX_BYTES}\n", encoding="utf-8")
    return root


@pytest.fixture
def twee(tmp_path: Path) -> Path:
    """The project with mistakes that hide others: a table and shapes that cannot be read, a file that is gone."""
    root = project("twee", tmp_path / "twee")
    (root / "content" / "fusies.yml").unlink()
    return root


def site_gen(command: str, root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "site_gen", command, "--root", root, "--peildatum", "2026-11-24", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def test_an_editor_reads_every_mistake_in_one_run(een: Path, twee: Path, request: pytest.FixtureRequest) -> None:
    runs = [site_gen("check", root) for root in (een, twee)]
    assert [run.returncode for run in runs] == [1, 1]
    said = "\n".join(run.stdout for run in runs)
    if request.config.getoption("vernieuw"):
        EXPECTED.write_text(said, encoding="utf-8")
    assert said == EXPECTED.read_text("utf-8")


def test_every_rule_has_its_mistake_and_every_mistake_its_rule() -> None:
    load_checks()
    codes = set(
        re.findall(r"^[^\n]+?:\d+: (?:fout|waarschuwing) \[([a-z-]+)\]", EXPECTED.read_text("utf-8"), re.MULTILINE)
    )
    rules = {rule.code: rule.ernst for rule in all_rules()}
    assert rules
    assert codes == set(rules)
    for code, ernst in rules.items():
        assert f" {ernst} [{code}] " in EXPECTED.read_text("utf-8")


def test_mistakes_leave_the_last_site_as_it_was(een: Path) -> None:
    site = een / "build" / "site"
    site.mkdir(parents=True)
    (site / "index.html").write_text("De vorige site.")
    run = site_gen("build", een)
    assert run.returncode == 1
    assert "de vorige staat er nog" in run.stdout
    assert [path.relative_to(een / "build").as_posix() for path in (een / "build").rglob("*")] == [
        "site",
        "site/index.html",
    ]
    assert (site / "index.html").read_text() == "De vorige site."


def test_a_warning_alone_stops_only_who_is_strict(tmp_path: Path) -> None:
    root = tmp_path / "mini"
    shutil.copytree(MINI, root, ignore=shutil.ignore_patterns("verwacht"))
    file = root / "coalitions" / "noord.yml"
    file.write_text(file.read_text().replace("geraadpleegd: 2026-11", "geraadpleegd: 2024-06"))
    assert site_gen("check", root).returncode == 0
    run = site_gen("check", root, "--streng")
    assert run.returncode == 1
    assert re.search(r"^coalitions/noord.yml:\d+: waarschuwing \[bron-verouderd\] ", run.stdout, re.MULTILINE)
