"""Every page of the site, parsed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.builds import ROOT
from tests.site.counting import Files
from tests.site.documents import Document, read_document


@pytest.fixture(scope="session")
def documents(site: Path) -> dict[str, Document]:
    """All pages by address, 404.html among them."""
    found = [read_document(site, file) for file in sorted(site.rglob("*.html"))]
    assert len(found) > 500
    return {document.address: document for document in found}


@pytest.fixture(scope="session")
def written() -> Files:
    """What the files say."""
    return Files.read(ROOT)
