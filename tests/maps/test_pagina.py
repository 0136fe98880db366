"""What the map page says: every fact in the table, and counts that agree with it."""

import pytest

from site_gen.catalogue import Catalogue
from site_gen.pages.kaart import (
    GemeenteRij,
    jaren_om_te_kiezen,
    kader,
    pages,
    provincies_om_te_kiezen,
    rij,
    statussen_om_te_kiezen,
    tranches_om_te_kiezen,
)
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, regio, tegel

PARTNER = {"naam": "GGD Noord", "soort": "ggd", "domein": "medisch"}


@pytest.fixture
def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Aa"),
        gemeente("GM0002", "Bé", provincie="zeeland"),
        tegel("GM0001", 0, 0),
        tegel("GM0002", 1, 0),
        vormen=grenzen("GM0001", "GM0002"),
        een=coalitie(gemeenten=["GM0001"], peiljaar=2022, tranche=2, gestart=2019, partners=[PARTNER]),
        twee=coalitie(gemeenten=["GM0001"], partners=[PARTNER, {**PARTNER, "naam": "Gemeente Aa"}]),
        samen=regio(gemeenten=["GM0001", "GM0002"]),
    )


def rows(catalogue: Catalogue) -> tuple[GemeenteRij, ...]:
    return tuple(rij(catalogue, each) for each in catalogue.gemeenten)


def test_a_row_has_all_that_is_known_and_counts_a_partner_once(catalogue: Catalogue) -> None:
    first, second = rows(catalogue)
    assert (first.stand.sleutel, first.partners, first.gestart, first.tranche) == ("actief", "2", "2019", "2")
    assert [each.adres for each in first.lokaal] == ["coalities/een/", "coalities/twee/"]
    assert (first.regios, [each.adres for each in first.regionaal]) == ("samen", ["coalities/samen/"])
    assert (second.stand.sleutel, second.lokaal, second.partners, second.gestart) == ("regionaal", (), "", "")


def test_a_gemeente_begins_with_the_first_of_its_coalitions() -> None:
    begun = catalogue_of(
        gemeente("GM0001"),
        een=coalitie(gestart=2021),
        twee=coalitie(gestart=2019, status="gestopt"),
        drie=coalitie(status="onbekend"),
    )
    (row,) = rows(begun)
    assert row.gestart == "2019"


def test_what_no_source_says_is_empty_in_the_table_and_a_value_to_filter_by(catalogue: Catalogue) -> None:
    _, second = rows(catalogue)
    assert (second.tranche, second.tranche_of_onbekend) == ("", "onbekend")


def test_rows_sort_from_most_known_to_least_and_newest_first(catalogue: Catalogue) -> None:
    first, second = rows(catalogue)
    assert first.volgorde < second.volgorde
    older = catalogue_of(gemeente(), vormen=grenzen("GM0001"), een=coalitie(peiljaar=2019))
    assert first.volgorde < rows(older)[0].volgorde


def test_every_filter_counts_every_gemeente_once(root_catalogue: Catalogue) -> None:
    every = rows(root_catalogue)
    for options in (
        statussen_om_te_kiezen(root_catalogue, every),
        provincies_om_te_kiezen(root_catalogue, every),
        tranches_om_te_kiezen(every),
    ):
        assert sum(int(each.aantal) for each in options) == len(every) > 0


def test_years_add_up_from_the_start_of_the_programme_to_the_last_known_start() -> None:
    begun = catalogue_of(
        gemeente("GM0001"),
        gemeente("GM0002", "Bé"),
        gemeente("GM0003", "Cé"),
        vormen=grenzen("GM0001", "GM0002", "GM0003"),
        een=coalitie(gemeenten=["GM0001"], gestart=2016),
        twee=coalitie(gemeenten=["GM0002"], gestart=2020),
        drie=coalitie(gemeenten=["GM0003"]),
    )
    options = [(each.label, each.aantal) for each in jaren_om_te_kiezen(rows(begun))]
    assert options == [
        ("Alle jaren", "3"),
        ("In of voor 2018", "1"),
        ("In of voor 2019", "1"),
        ("In of voor 2020", "2"),
    ]


def test_a_share_belongs_to_its_count(catalogue: Catalogue) -> None:
    options = {each.sleutel: each for each in statussen_om_te_kiezen(catalogue, rows(catalogue))}
    assert (options["actief"].aantal, options["actief"].aandeel) == ("1", "50%")
    assert (options["geen"].aantal, options["geen"].aandeel) == ("0", "0%")
    assert "gestopt" not in options


def test_the_frame_is_what_the_picture_shows_in_degrees(catalogue: Catalogue) -> None:
    west, zuid, oost, noord = map(float, kader(catalogue).split())
    assert (west, zuid) < (4.0, 52.0)
    assert zuid < 52.0
    assert oost > 4.2
    assert noord > 53.0


def test_there_is_one_page_that_names_its_scripts(catalogue: Catalogue) -> None:
    (page,) = pages(catalogue)
    assert page.address == "kaart/"
    assert {"kaart.mjs", "leaflet.js", "kaart-folium.js"} <= set(page.scripts)
