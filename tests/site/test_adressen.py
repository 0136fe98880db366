"""Addresses are a contract: others link to them. The list in adressen.txt only grows; what moves leaves a redirect.

A new page is put on the list with `pytest tests/site/test_adressen.py --vernieuw`, which adds and never takes away.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.site.builds import ROOT, SITE_URL, addresses
from tests.site.documents import Document
from tests.site.test_paginas import target_of

LISTING = Path(__file__).parent / "adressen.txt"

FILES = """
    404.html
    sitemap.xml
    robots.txt
    assets/zoekindex.json
    data/v1/coalities.json
    data/v1/interventies.json
    data/v1/gemeenten.json
    data/v1/gemeenten.csv
    data/v1/gemeenten.geojson
    data/v1/landelijk.json
""".split()


@pytest.fixture
def listed(site: Path, request: pytest.FixtureRequest) -> set[str]:
    """The addresses that others may count on; home is "./"."""
    known = set(LISTING.read_text(encoding="utf-8").split())
    if request.config.getoption("vernieuw"):
        known |= {address or "./" for address in addresses(site)}
        LISTING.write_text("".join(f"{address}\n" for address in sorted(known)), encoding="utf-8")
    return known


def test_no_address_is_lost_and_each_new_one_is_on_the_list(site: Path, listed: set[str]) -> None:
    found = {address or "./" for address in addresses(site)}
    assert len(listed) > 600
    assert listed - found == set(), "a page is gone: let its old address lead to the new one (eerdere_sleutels)"
    assert found - listed == set(), "new pages: run this test with --vernieuw"


@pytest.mark.parametrize("address", FILES)
def test_a_file_answers_at_its_address(address: str, site: Path) -> None:
    assert (site / address).is_file()


def test_what_has_moved_leads_to_a_page_that_stays_and_is_not_to_be_found(documents: dict[str, Document]) -> None:
    moved = [each for each in documents.values() if each.moved_to]
    assert len(moved) >= 60
    for document in moved:
        target, _ = target_of(document, document.moved_to or "") or ("", "")
        assert documents[target].moved_to is None
        assert f'<link rel="canonical" href="{SITE_URL}/{target}">' in document.text
        assert document.metas["robots"] == "noindex"
        assert document.links.count(document.moved_to or "") == 2  # there is a link to click as well


def test_every_gemeente_that_was_abolished_has_an_address_that_leads_on(documents: dict[str, Document]) -> None:
    with (ROOT / "content" / "fusies.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    leading = [each for each in documents.values() if each.address.startswith("gemeenten/")]
    for old in {row["oude_naam"] for row in rows}:
        new = sorted(row["nieuwe_naam"] for row in rows if row["oude_naam"] == old)
        if len(new) == 1:
            (page,) = [each for each in leading if each.h1 == [f"{old} hoort bij {new[0]}"]]
            assert documents[(target_of(page, page.moved_to or "") or ("", ""))[0]].h1 == new
        else:
            (page,) = [each for each in leading if each.h1 == [f"De gemeente {old} bestaat niet meer"]]
            keys = {row["nieuwe_code"] for row in rows if row["oude_naam"] == old}
            assert {key for _, key in page.keys} == keys


def test_no_page_links_to_an_address_that_has_moved(documents: dict[str, Document]) -> None:
    moved = {each.address for each in documents.values() if each.moved_to}
    found = {
        (each.address, link)
        for each in documents.values()
        for link in each.links
        if (target := target_of(each, link)) and target[0] in moved - {each.address}
    }
    assert found == set()
