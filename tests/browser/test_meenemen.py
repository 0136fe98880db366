"""Taking the map along: the data of what the filters show."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor, choice_of
from tests.site.builds import PEILDATUM
from tests.site.counting import Files

DRENTHE = "kaart/?provincie=drenthe&status=onbekend"


def take(page: Page, name: str) -> tuple[str, str]:
    """Press a button by keyboard: the name of the file that comes, and what is in it."""
    button = page.locator("#meenemen").get_by_role("button", name=name)
    expect(button).to_be_visible()
    with page.expect_download() as download:
        button.press("Enter")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes().decode()


def shown(page: Page) -> list[str]:
    return [
        str(key)
        for key in page.locator("[data-deel=tabel] tbody tr:not([hidden])").evaluate_all(
            "(all) => all.map((each) => each.dataset.sleutel)"
        )
    ]


def read_csv(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


def test_the_table_has_the_gemeenten_that_the_filters_show(visitor: Visitor, written: Files) -> None:
    page = visitor.open(DRENTHE)
    expect(page.locator("[data-deel=wis]")).to_be_visible()
    name, text = take(page, "Download CSV")
    assert name == f"kansrijke-start-gemeenten-status-onbekend-provincie-drenthe-{PEILDATUM}.csv"
    rows = read_csv(text)
    assert sorted(row["code"] for row in rows) == sorted(shown(page)) != []
    assert {(row["provincie"], written.standen[row["code"]], row["stand"]) for row in rows} == {
        ("drenthe", "onbekend", "onbekend")
    }
    status = page.locator("#meenemen").get_by_role("status")
    expect(status).to_have_text(f"{len(rows)} gemeenten staan in {name}.")


def test_the_shapes_are_those_that_the_filters_show(visitor: Visitor, site: Path) -> None:
    page = visitor.open("kaart/?provincie=zeeland")
    expect(page.locator("[data-deel=wis]")).to_be_visible()
    name, text = take(page, "Download GeoJSON")
    assert name == f"kansrijke-start-gemeenten-provincie-zeeland-{PEILDATUM}.geojson"
    part: dict[str, Any] = json.loads(text)
    whole = json.loads((site / "data/v1/gemeenten.geojson").read_bytes())
    assert sorted(each["id"] for each in part["features"]) == sorted(shown(page)) != []
    assert (part["aantal"], part["keuze"]) == (len(part["features"]), {"provincie": ["zeeland"]})
    assert all(each in whole["features"] for each in part["features"])
    assert [part[key] for key in ("licentie", "peildatum", "grenzen")] == [
        whole[key] for key in ("licentie", "peildatum", "grenzen")
    ]


def test_without_filters_a_file_is_the_published_one(visitor: Visitor, site: Path) -> None:
    page = visitor.open("kaart/")
    name, text = take(page, "Download CSV")
    assert name == f"kansrijke-start-gemeenten-alle-{PEILDATUM}.csv"
    assert text.encode() == (site / "data/v1/gemeenten.csv").read_bytes()


def test_where_no_gemeente_is_left_there_is_no_file(visitor: Visitor) -> None:
    page = visitor.open("kaart/?provincie=zeeland&tranche=3")
    expect(page.locator("[data-deel=uitslag]")).to_contain_text("Geen enkele gemeente")
    page.locator("#meenemen").get_by_role("button", name="Download CSV").click()
    expect(page.locator("#meenemen").get_by_role("status")).to_contain_text("niets om te downloaden")
    assert choice_of(page) == ["provincie=zeeland", "tranche=3"]


def test_without_scripts_the_whole_files_are_there(visitor: Visitor) -> None:
    page = visitor.open("kaart/", java_script_enabled=False)
    part = page.locator("#meenemen")
    expect(part.get_by_role("button")).to_have_count(0)
    for name in ("CSV", "GeoJSON"):
        with page.expect_download() as download:
            part.get_by_role("link", name=name, exact=True).click()
        assert download.value.suggested_filename == f"gemeenten.{name.lower()}"
