"""The data of the repository."""

from datetime import date
from pathlib import Path

import pytest

from site_gen.catalogue import Catalogue, link_records
from site_gen.reading.records import load_records


@pytest.fixture(scope="session")
def root_catalogue(root: Path) -> Catalogue:
    records, findings = load_records(root)
    assert [str(each) for each in findings if each.is_error] == []
    return link_records(records, date(2026, 11, 24))


@pytest.fixture(scope="session")
def root_assets(root: Path) -> set[str]:
    """The names of our own assets."""
    return {each.name for each in (root / "site_gen" / "assets").iterdir()}
