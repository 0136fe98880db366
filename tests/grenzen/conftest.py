"""What the tests of shapes share."""

from collections.abc import Iterator

import pytest

from tests.grenzen.bron import Bron, open_bron


@pytest.fixture
def bron(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bron]:
    """A source on loopback, reached without the machine's proxy."""
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with open_bron() as open_:
        yield open_
