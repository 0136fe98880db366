from __future__ import annotations

from collections.abc import Callable

from site_gen.catalogue import Catalogue
from site_gen.pages.home import nieuwste_bronnen, soorten
from tests.pages.conftest import BRON, coalitie


def test_the_newest_sources_come_first_and_each_once(met_coalities: Callable[..., Catalogue]) -> None:
    old, new = BRON | {"titel": "Oud", "datum": "2099-01"}, BRON | {"titel": "Nieuw", "datum": "2099-05-02"}
    catalogue = met_coalities(coalitie(bronnen=[old, new]), coalitie("beek", bronnen=[new]))
    found = nieuwste_bronnen(catalogue)
    assert [(each.titel, each.datum, each.adres) for each in found[:2]] == [
        ("Nieuw", "2 mei 2099", "coalities/assen/"),
        ("Oud", "januari 2099", "coalities/assen/"),
    ]
    assert len(found) == 5


def test_the_kinds_of_the_menukaart_add_up(catalogue: Catalogue) -> None:
    assert sum(int(each.aantal) for each in soorten(catalogue)) == len(catalogue.interventies)
