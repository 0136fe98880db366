"""The whole site on the real shapes of a year, fetched as an editor does: all its pages, and regions that close."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from site_gen.catalogue import Catalogue, link_records
from site_gen.reading.records import load_records
from tests.grenzen.bron import open_bron
from tests.site.builds import PUBLISHED, ROOT, Builds, addresses, files

JAAR = 2023
# Degrees of longitude times degrees of latitude. A sliver is far smaller; the smallest enclave (in Baarle) far larger.
SLIVER = 1e-6


@pytest.fixture(scope="session")
def real(builds: Builds, testdata: Path) -> Path:
    """The site built on the shapes of a year."""
    answer = (testdata / f"gemeentegrenzen-{JAAR}.geojson").read_bytes()

    def fetch(root: Path) -> None:
        with open_bron() as bron:
            command = ("grenzen", "ophalen", "--root", root, "--jaar", str(JAAR), "--bron", bron.geef("/wfs", answer))
            subprocess.run(
                [sys.executable, "-m", "site_gen", *command],
                cwd=ROOT,
                env={**os.environ, "no_proxy": "127.0.0.1,localhost"},
                check=True,
            )

    return builds.get("echte-grenzen", *PUBLISHED, prepare=fetch)


@pytest.fixture(scope="session")
def catalogue(real: Path) -> Catalogue:
    records, findings = load_records(real.parents[1])
    assert [str(each) for each in findings if each.is_error] == []
    return link_records(records, date(2026, 11, 24))


def test_every_page_is_there_and_the_map_says_of_which_year_it_is(real: Path, site: Path) -> None:
    assert addresses(real) == addresses(site)
    geojson = json.loads((real / "data/v1/gemeenten.geojson").read_bytes())
    assert (geojson["grenzen"]["jaar"], geojson["grenzen"]["schematisch"]) == (JAAR, False)
    for page in ("kaart/index.html", "data/kaarten/nederland.svg"):
        text = (real / page).read_text(encoding="utf-8")
        assert f"Gemeentegrenzen van {JAAR}" in text
        assert "chematisch" not in text


def test_real_shapes_weigh_no_more_than_the_site_may(real: Path, site: Path) -> None:
    assert sum(map(len, files(real).values())) <= 30e6

    def sent(folder: Path, name: str) -> int:
        return len(gzip.compress((folder / name).read_bytes(), 6))

    for name in ("kaart/index.html", "index.html", "geboortezorg/index.html", "assets/grenzen.json"):
        assert sent(real, name) <= 1.25 * sent(site, name)


def groups(catalogue: Catalogue, kind: str) -> dict[str, list[str]]:
    """The gemeenten of each region of a kind."""
    if kind == "provincie":
        found: defaultdict[str, list[str]] = defaultdict(list)
        for each in catalogue.gemeenten:
            found[each.provincie].append(each.code)
        return found
    return {
        each.sleutel: [gemeente.code for gemeente in catalogue.gemeenten_in(each)]
        for each in catalogue.organisaties_van_soort(kind)
    }


def area(catalogue: Catalogue, code: str) -> BaseGeometry:
    assert catalogue.grenzen
    return MultiPolygon([(part[0], part[1:]) for part in catalogue.grenzen.polygonen(code)])


def within(lines: list[Any]) -> BaseGeometry:
    """What lies within closed lines by the even-odd rule, as a browser fills them."""
    rings = [Polygon(line) for line in lines]
    assert all(line[0] == line[-1] for line in lines), "the outline is not closed"
    whole: BaseGeometry = Polygon()
    for ring in rings:
        whole = whole.symmetric_difference(ring)
    return whole


@pytest.mark.parametrize("kind", ["provincie", "ggd", "zorgkantoor", "jeugdregio"])
def test_regions_merge_without_slivers_or_holes(kind: str, catalogue: Catalogue) -> None:
    assert catalogue.grenzen
    regions = groups(catalogue, kind)
    assert len(regions) >= 12
    assert sorted(code for codes in regions.values() for code in codes) == sorted(catalogue.grenzen.codes)
    shapes = {code: area(catalogue, code) for code in catalogue.grenzen.codes}
    for key, codes in regions.items():
        region = within(catalogue.grenzen.omtrek(codes))
        assert region.is_valid, f"{key}: {shapely.is_valid_reason(region)}"
        assert region.area == pytest.approx(sum(shapes[code].area for code in codes), rel=1e-9), key
        assert region.symmetric_difference(shapely.union_all([shapes[code] for code in codes])).area < SLIVER, key
        parts = list(shapely.get_parts(region))
        assert min(part.area for part in parts) > SLIVER, f"{key} has a sliver"
        holes = [Polygon(hole) for part in parts for hole in part.interiors]
        assert min((hole.area for hole in holes), default=1) > SLIVER, f"{key} has a gap between its gemeenten"
