from __future__ import annotations

from site_gen.pages.niet_op_de_kaart import genoemd_aanbod, pages, wat_bekend_is
from tests.builders import catalogue_of, coalitie, interventie


def test_what_coalitions_name_besides_the_menukaart_is_listed_once_with_who_names_it() -> None:
    catalogue = catalogue_of(
        noord=coalitie(overig_aanbod=["Moedergroep", "Babymassage"]),
        zuid=coalitie(status="gestopt", overig_aanbod=["Babymassage"]),
    )
    assert [(each.naam, [one.naam for one in each.coalities]) for each in genoemd_aanbod(catalogue)] == [
        ("Babymassage", ["coalitie noord", "coalitie zuid"]),
        ("Moedergroep", ["coalitie noord"]),
    ]


def test_what_is_known_is_counted_over_all_items() -> None:
    catalogue = catalogue_of(een=interventie(kosten="Tien euro"), twee=interventie())
    found = {each.wat: each.deel for each in wat_bekend_is(catalogue)}
    assert found["Wat het kost"] == "1 van de 2"
    assert found["Hoe lang het duurt"] == "geen van de 2"


def test_only_pages_of_the_menukaart_of_the_programme_itself_count_as_read_there() -> None:
    bron = {"titel": "Een bron", "geraadpleegd": "2026-11"}
    catalogue = catalogue_of(
        een=interventie(bronnen=[{**bron, "url": "https://menukaart.kansrijkestartnl.nl/Home/Details/30"}]),
        twee=interventie(bronnen=[{**bron, "url": "https://example.nl/menukaart.kansrijkestartnl.nl"}]),
    )
    (page,) = pages(catalogue)
    assert page.values["van_het_programma"] == "1 onderdeel"
