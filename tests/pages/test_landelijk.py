"""National counts on the page: grouped by what they count."""

from __future__ import annotations

from site_gen.pages.landelijk import landelijke_cijfers, telgroepen
from tests.builders import LANDELIJKE_BRON, catalogue_of, landelijk


def test_figures_stand_under_what_they_count_the_oldest_first() -> None:
    catalogue = catalogue_of(
        landelijk(2021, "Gemeenten met een coalitie", 1140, toelichting="in mei"),
        landelijk(2021, "Deel dat bouwt", 75, eenheid="procent"),
        landelijk(2019, "Gemeenten met een coalitie", 1),
        landelijk(2023, "In een krant", "bijna alle"),
    )
    assert [(each.wat, [(one.jaar, one.waarde) for one in each.cijfers]) for each in telgroepen(catalogue)] == [
        ("Gemeenten met een coalitie", [("2019", "1 gemeente"), ("2021", "1.140 gemeenten")]),
        ("Deel dat bouwt", [("2021", "75 procent")]),
        ("In een krant", [("2023", "bijna alle gemeenten")]),
    ]


def test_a_figure_says_who_published_it() -> None:
    ((cijfer,),) = [each.cijfers for each in telgroepen(catalogue_of(landelijk(2021, "Gemeenten", 3)))]
    assert (cijfer.bron, cijfer.url) == ("Het RIVM", LANDELIJKE_BRON["url"])


def test_the_table_says_when_its_sources_were_checked() -> None:
    assert landelijke_cijfers(catalogue_of()).nagekeken == "november 2026"
