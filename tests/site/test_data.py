"""The files of /data/v1/: others build on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from site_gen.pages.taal import datum_in_woorden
from tests.site.builds import PEILDATUM, SITE_URL
from tests.site.counting import Files
from tests.site.documents import Document

V1 = "data/v1/"


def read(site: Path, name: str) -> Any:
    return json.loads((site / V1 / name).read_bytes())


@pytest.mark.parametrize(
    "name", ["coalities.json", "interventies.json", "gemeenten.json", "gemeenten.geojson", "landelijk.json"]
)
def test_each_file_says_its_licence_and_date(name: str, site: Path) -> None:
    document = read(site, name)
    assert document["licentie"] == "CC BY 4.0"
    assert document["licentie_url"].startswith("https://creativecommons.org/licenses/by/4.0/")
    assert document["peildatum"] == PEILDATUM
    assert document["versie"] == 1


@pytest.mark.parametrize("name", ["coalities", "interventies", "gemeenten"])
def test_a_file_has_each_record_once_with_an_address_that_answers(
    name: str, site: Path, documents: dict[str, Document], written: Files
) -> None:
    document = read(site, f"{name}.json")
    records = document[name]
    assert sorted(each["sleutel"] for each in records) == sorted(getattr(written, name))
    assert document["aantal"] == len(records)
    assert [each["adres"] for each in records if each["adres"] not in documents] == []


def test_a_record_says_what_its_file_says(site: Path, written: Files) -> None:
    for name in ("coalities", "interventies"):
        for record in read(site, f"{name}.json")[name]:
            source = getattr(written, name)[record["sleutel"]]
            assert {key: record[key] for key in source if key not in ("bronnen", "opmerking")}.keys() <= record.keys()
            assert record["naam"] == source["naam"]
            assert len(record["bronnen"]) == len(source["bronnen"])


def test_the_standen_are_those_of_the_files(site: Path, written: Files) -> None:
    found = {each["sleutel"]: each["stand"] for each in read(site, "gemeenten.json")["gemeenten"]}
    assert found == written.standen


def test_the_shapes_are_geojson_of_every_gemeente_within_the_country(site: Path, written: Files) -> None:
    features = read(site, "gemeenten.geojson")["features"]
    assert sorted(each["id"] for each in features) == sorted(written.gemeenten)
    for feature in features:
        assert feature["geometry"]["type"] == "MultiPolygon"
        for polygon in feature["geometry"]["coordinates"]:
            for ring in polygon:
                assert ring[0] == ring[-1]
                assert len(ring) >= 4
                assert all(3.0 < lon < 7.5 and 50.5 < lat < 53.8 for lon, lat in ring)


def test_the_shapes_say_where_they_come_from(site: Path) -> None:
    grenzen = read(site, "gemeenten.geojson")["grenzen"]
    assert grenzen["licentie"]
    assert grenzen["bron"]


def test_the_page_about_the_data_links_to_every_file(site: Path, documents: dict[str, Document]) -> None:
    published = {path.name for path in (site / V1).iterdir()}
    linked = {link.removeprefix("v1/").removeprefix("../data/v1/") for link in documents["data/"].links}
    assert published <= linked


def test_each_province_has_its_map_as_svg_and_png_and_the_page_offers_them(
    site: Path, documents: dict[str, Document], written: Files
) -> None:
    names = {"nederland", *(each["provincie"] for each in written.gemeenten.values())}
    assert {path.name for path in (site / "data/kaarten").iterdir()} == {
        f"{name}.{kind}" for name in names for kind in ("svg", "png")
    }
    for address in ("data/", "kaart/"):
        offered = {link.rpartition("/")[2] for link in documents[address].links if "/kaarten/" in f"/{link}"}
        assert offered == {f"{name}.{kind}" for name in names for kind in ("svg", "png")}
    assert all((site / f"data/kaarten/{name}.png").stat().st_size < 400_000 for name in names)


def test_a_map_says_of_which_date_and_site_it_is(site: Path) -> None:
    picture = (site / "data/kaarten/drenthe.svg").read_text(encoding="utf-8")
    assert datum_in_woorden(PEILDATUM) in picture
    assert SITE_URL.removeprefix("https://") in picture


def test_the_map_shows_every_national_count_under_what_it_counts(site: Path, documents: dict[str, Document]) -> None:
    counts = read(site, "landelijk.json")["landelijk"]
    assert len(counts) > 10
    page = documents["kaart/"]
    section = page.text.partition('id="landelijk"')[2].partition("</section>")[0]
    assert section.count("<tbody>") == len({each["wat"] for each in counts})
    assert [each["bron"] for each in counts if f'href="{each["bron"]}"' not in section] == []
