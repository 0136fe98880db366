"""The site on loopback, and a watched visitor for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.server import serving
from tests.browser.visiting import Visitor
from tests.site.builds import ROOT
from tests.site.counting import Files

# As patient as a busy machine with two cores needs; what is right is right at once.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """Where the site answers: ends in the name of the repository and a slash."""
    with serving(site) as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, base: str) -> Iterator[Visitor]:
    """Opens pages. The test fails on console errors, blocked or failed requests, and requests that leave the site."""
    visitor = Visitor(browser, base)
    yield visitor
    visitor.leave()


@pytest.fixture(scope="session")
def written() -> Files:
    """What the files say."""
    return Files.read(ROOT)
