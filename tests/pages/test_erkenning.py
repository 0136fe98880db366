from __future__ import annotations

from datetime import date

from site_gen.pages.erkenning import databanken, niveaus, oude_erkenningen
from tests.builders import catalogue_of, interventie


def judged(jaar: int | None = None, **erkenning: object) -> dict[str, object]:
    return {"niveau": "goed_onderbouwd", **({"jaar": jaar} if jaar else {}), **erkenning}


def test_a_level_says_how_many_have_it_who_gave_it_and_when() -> None:
    catalogue = catalogue_of(
        een=interventie(erkenning=judged(2019, databanken=["nji"])),
        twee=interventie(erkenning=judged(2023, databanken=["nji"])),
        drie=interventie(erkenning=judged()),
    )
    (niveau,) = niveaus(catalogue, erkend=True)
    assert niveau.begrip.sleutel == "goed_onderbouwd"
    assert (niveau.aantal, niveau.gever, niveau.jaren) == ("3", "nji (2)", "2019 tot en met 2023")
    assert niveau.adres == "menukaart/?erkenning=goed_onderbouwd"


def test_what_is_no_level_stands_apart_also_where_no_item_has_it() -> None:
    catalogue = catalogue_of(een=interventie(erkenning={"niveau": "geen"}))
    assert [(each.begrip.sleutel, each.aantal) for each in niveaus(catalogue, erkend=False)] == [
        ("geen", "1"),
        ("onbekend", "0"),
        ("niet_van_toepassing", "0"),
    ]


def test_a_databank_counts_the_items_that_stand_in_it() -> None:
    catalogue = catalogue_of(een=interventie(erkenning=judged(databanken=["nji"])), twee=interventie())
    assert [(each.begrip.sleutel, each.aantal) for each in databanken(catalogue)] == [("nji", "1 aanpak")]


def test_levels_of_more_than_five_years_ago_are_listed_the_oldest_first() -> None:
    catalogue = catalogue_of(
        een=interventie(erkenning=judged(2020)),
        twee=interventie(erkenning=judged(2012)),
        drie=interventie(erkenning=judged(2021)),
        vier=interventie(erkenning=judged()),
        vijf=interventie(erkenning={"niveau": "onbekend", "jaar": 2010}),
        peildatum=date(2026, 11, 24),
    )
    assert [(each.sleutel, each.jaar) for each in oude_erkenningen(catalogue)] == [("twee", 2012), ("een", 2020)]
