"""The map on another site: which areas can be chosen, and how its page differs from all others."""

from __future__ import annotations

from site_gen.pages.insluiten import KAART, gebiedsoorten, pages
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, regio

CATALOGUE = catalogue_of(
    gemeente("GM0001", "Aa"),
    gemeente("GM0002", "Bee", provincie="zeeland"),
    een=coalitie(gemeenten=["GM0001"]),
    samen=regio(gemeenten=["GM0001", "GM0002"]),
    leeg=regio(gemeenten=None),
    vormen=grenzen("GM0001", "GM0002"),
)


def test_every_area_with_gemeenten_can_be_chosen() -> None:
    found = {
        soort.sleutel: {each.sleutel: each.gemeenten for each in soort.gebieden} for soort in gebiedsoorten(CATALOGUE)
    }
    assert found == {
        "provincie": {"drenthe": ("GM0001",), "zeeland": ("GM0002",)},
        "ggd": {"ggd": ("GM0001", "GM0002")},
        "regio": {"samen": ("GM0001", "GM0002")},
        "coalitie": {"een": ("GM0001",)},
    }


def test_the_page_in_a_frame_is_not_to_be_found_and_the_other_shows_it() -> None:
    setup, shown = pages(CATALOGUE)
    assert (setup.te_vinden, setup.shows_own_pages, setup.ingesloten) == (True, True, False)
    assert (shown.address, shown.te_vinden, shown.ingesloten) == (KAART, False, True)
