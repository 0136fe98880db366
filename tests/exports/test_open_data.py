"""The files of /data/v1/: what they promise to others."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import Any

import pytest

from site_gen.catalogue import Catalogue
from site_gen.exports.open_data import open_data
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, interventie, landelijk, regio


@pytest.fixture
def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Noord"),
        gemeente("GM0002", "Zuid"),
        noord=coalitie(peiljaar=2022, gestart=2019, interventies=["huisbezoek"]),
        streek=regio(gemeenten=["GM0001", "GM0002"], gemeenten_dekking="werkgebied"),
        huisbezoek=interventie(),
        vormen=grenzen("GM0001", "GM0002"),
    )


def published(catalogue: Catalogue) -> dict[str, Any]:
    return {path: json.loads(text) for path, text in open_data(catalogue) if not path.endswith(".csv")}


def test_every_file_says_its_date_and_licence_and_the_lists_their_number(catalogue: Catalogue) -> None:
    files = published(catalogue)
    assert list(files) == [
        "data/v1/coalities.json",
        "data/v1/interventies.json",
        "data/v1/organisaties.json",
        "data/v1/gemeenten.json",
        "data/v1/gemeenten.geojson",
        "data/v1/landelijk.json",
    ]
    for file in files.values():
        assert (file["versie"], file["peildatum"], file["licentie"]) == (1, "2026-11-24", "CC BY 4.0")
    assert [files[f"data/v1/{name}.json"]["aantal"] for name in ("coalities", "interventies", "gemeenten")] == [2, 1, 2]


def test_a_record_has_the_keys_of_its_file_with_its_key_and_address(catalogue: Catalogue) -> None:
    noord = published(catalogue)["data/v1/coalities.json"]["coalities"][0]
    assert (noord["sleutel"], noord["adres"], noord["gemeenten"]) == ("noord", "coalities/noord/", ["GM0001"])
    assert noord["peiljaar"] == 2022
    assert "tranche" not in noord, "what is unknown is left out"
    assert noord["bronnen"][0]["geraadpleegd"] == "2026-11"


def test_an_item_names_the_coalities_that_use_it(catalogue: Catalogue) -> None:
    assert published(catalogue)["data/v1/interventies.json"]["interventies"][0]["gebruikt_door"] == ["noord"]


def test_a_gemeente_says_what_is_known_of_it_and_by_whom(catalogue: Catalogue) -> None:
    noord, zuid = published(catalogue)["data/v1/gemeenten.json"]["gemeenten"]
    assert (noord["stand"], noord["peiljaar"], noord["coalities"]) == ("actief", 2022, ["noord"])
    assert (zuid["stand"], zuid["peiljaar"], zuid["coalities"]) == ("regionaal", None, [])
    assert zuid["regionale_coalities"] == ["streek"]
    assert (noord["gestart"], noord["tranche"]) == (2019, None)


def test_the_gemeenten_as_a_table_say_the_same_as_the_records(catalogue: Catalogue) -> None:
    records = published(catalogue)["data/v1/gemeenten.json"]["gemeenten"]
    text = dict(open_data(catalogue))["data/v1/gemeenten.csv"].removeprefix("\ufeff")
    rows = list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))
    assert next(iter(rows[0])) == "code"
    assert len(rows) == 2
    for row, record in zip(rows, records, strict=True):
        expected = {key: ", ".join(each) if isinstance(each := record[key], list) else each for key in row}
        assert row == {key: str("" if value is None else value) for key, value in expected.items()}


def test_a_national_count_says_what_it_counts_and_where_it_stands() -> None:
    counted = catalogue_of(
        landelijk(2021, "Gemeenten", 140),
        landelijk(2023, "Gemeenten in een krant", "bijna alle"),
        vormen=grenzen("GM0001"),
    )
    document = published(counted)["data/v1/landelijk.json"]
    assert [(each["wat"], each["waarde"]) for each in document["landelijk"]] == [
        ("Gemeenten", 140),
        ("Gemeenten in een krant", "bijna alle"),
    ]
    assert {each["bron"] for each in document["landelijk"]} <= {each["url"] for each in document["bronnen"]}
    assert (document["aantal"], document["toelichting"]) == (2, "Een tabel.")


def test_shapes_come_with_the_same_facts_and_say_where_they_come_from(catalogue: Catalogue) -> None:
    geojson = published(catalogue)["data/v1/gemeenten.geojson"]
    noord = geojson["features"][0]
    assert (noord["id"], noord["properties"]["naam"], noord["properties"]["stand"]) == ("GM0001", "Noord", "actief")
    ring = noord["geometry"]["coordinates"][0][0]
    assert ring[0] == ring[-1]
    assert geojson["grenzen"]["schematisch"] is True
