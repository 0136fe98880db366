"""The look-up table as JSON and CSV."""

from __future__ import annotations

import csv
import json
from typing import Any

from site_gen.catalogue import Catalogue
from site_gen.exports.regios import REGIOS_CSV, REGIOS_JSON, regio_files
from tests.builders import catalogue_of, coalitie, gemeente, regio, regio_van


def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Assen"),
        gemeente("GM0002", "Borger"),
        lokaal=coalitie(naam="Coalitie Assen", peiljaar=2022),
        heel=regio(naam="Heel Drenthe", gemeenten=["GM0002"], gemeenten_dekking="werkgebied"),
        ros_noord=regio_van("ros", "GM0001", jaar=2019),
    )


def gemeenten() -> dict[str, dict[str, Any]]:
    files = dict(regio_files(catalogue()))
    return {each["sleutel"]: each for each in json.loads(files[REGIOS_JSON])["gemeenten"]}


def test_a_cell_says_what_and_since_which_year_and_what_that_rests_on() -> None:
    assert gemeenten()["GM0001"]["ros"] == {"sleutels": ["ros-noord"], "grond": "bron", "jaar": 2019}
    assert gemeenten()["GM0001"]["coalitie"] == {"sleutels": ["lokaal"], "grond": "bron", "jaar": 2022}
    assert gemeenten()["GM0002"]["ros"] == {"sleutels": [], "grond": "onbekend", "jaar": None}


def test_the_whole_area_of_a_region_is_not_what_a_source_says_of_a_gemeente() -> None:
    assert gemeenten()["GM0002"]["regionale_coalitie"]["grond"] == "afgeleid"


def test_the_csv_has_names_and_sources() -> None:
    text = dict(regio_files(catalogue()))[REGIOS_CSV]
    first, second = csv.DictReader(text.removeprefix("\ufeff").splitlines(), delimiter=";")
    assert (first["code"], first["ros"], first["ros_grond"], first["ros_jaar"]) == (
        "GM0001",
        "organisatie ros-noord",
        "bron",
        "2019",
    )
    assert first["ros_bronnen"] != ""
    assert (second["ros"], second["ros_grond"], second["ros_jaar"], second["ros_bronnen"]) == ("", "onbekend", "", "")
