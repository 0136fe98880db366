"""A whole tiny project through the command line: every file that comes out, and some pages in full.

Renew what is expected with `pytest tests/test_mini.py --vernieuw`, and read the difference before you commit it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.site.builds import files, run_build

MINI = Path(__file__).parent / "mini"
EXPECTED = MINI / "verwacht"
LISTING = "bestanden.txt"
# One of every family, and what others build on.
IN_FULL = (
    "over/index.html",
    "gemeenten/noord/index.html",
    "gemeenten/sud-aan-zee/index.html",
    "gemeenten/oud-noord/index.html",
    "gemeenten/half/index.html",
    "coalities/noord/index.html",
    "menukaart/leesclub/index.html",
    "data/v1/coalities.json",
    "data/v1/interventies.json",
    "data/v1/gemeenten.json",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, node_modules: Path) -> dict[str, bytes]:
    """Every file of build/site."""
    assert node_modules.is_dir()
    root = tmp_path_factory.mktemp("mini") / "project"
    shutil.copytree(MINI, root, ignore=shutil.ignore_patterns("verwacht"))
    run = run_build(root)
    assert run.returncode == 0, run.stdout
    assert "geen fouten, geen waarschuwingen." in run.stdout
    return files(root / "build" / "site")


@pytest.fixture
def expected(built: dict[str, bytes], request: pytest.FixtureRequest) -> dict[str, bytes]:
    """What is committed; with --vernieuw, what came out just now."""
    if request.config.getoption("vernieuw"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        listing = "".join(f"{path}\n" for path in sorted(built))
        for path, content in ((LISTING, listing.encode()), *((path, built[path]) for path in IN_FULL)):
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_bytes(content)
    return files(EXPECTED)


def test_the_site_has_exactly_these_files(built: dict[str, bytes], expected: dict[str, bytes]) -> None:
    assert sorted(built) == expected[LISTING].decode().splitlines()


def test_these_pages_are_what_they_were(built: dict[str, bytes], expected: dict[str, bytes]) -> None:
    assert set(expected) == {LISTING, *IN_FULL}
    for path in IN_FULL:
        assert built[path].decode().splitlines() == expected[path].decode().splitlines(), path
