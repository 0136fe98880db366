"""Addresses are a contract: others link to them. This list only grows; what moves leaves a redirect."""

from __future__ import annotations

from pathlib import Path

import pytest

ADDRESSES = """
    /
    kaart/
    gemeenten/
    gemeenten/assen/
    gemeenten/s-hertogenbosch/
    gemeenten/sudwest-fryslan/
    gemeenten/bergen-nh/
    gemeenten/bergen-l/
    coalities/
    coalities/assen/
    coalities/achtkarspelen-tytsjerksteradiel/
    coalities/drenthe/
    menukaart/
    menukaart/nu-niet-zwanger/
    menukaart/voorzorg/
    data/
    redactie/
    redactie/regels/
    redactie/velden/
    over/
    privacy/
    toegankelijkheid/
""".split()

FILES = """
    404.html
    sitemap.xml
    robots.txt
    assets/zoekindex.json
    data/v1/coalities.json
    data/v1/interventies.json
    data/v1/gemeenten.json
    data/v1/gemeenten.geojson
""".split()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_answers_at_its_address(address: str, site: Path) -> None:
    assert (site / address.lstrip("/") / "index.html").is_file()


@pytest.mark.parametrize("address", FILES)
def test_a_file_answers_at_its_address(address: str, site: Path) -> None:
    assert (site / address).is_file()
