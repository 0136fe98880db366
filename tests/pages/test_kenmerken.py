from __future__ import annotations

from site_gen.catalogue import Catalogue
from site_gen.pages.kenmerken import FINANCIERING, KENMERKEN, PROVINCIE, THEMA
from tests.builders import catalogue_of, coalitie, gemeente, interventie, regio


def test_every_word_has_the_items_with_it_also_where_those_are_none() -> None:
    catalogue = catalogue_of(een=interventie(themas=["roken"]), twee=interventie(themas=["roken"]))
    assert THEMA.verdeel(catalogue) == {"roken": {"een", "twee"}, "voeding": frozenset()}
    assert THEMA.adres("roken") == "menukaart/?thema=roken"


def test_an_item_without_a_value_stands_with_no_word() -> None:
    catalogue = catalogue_of(een=interventie(), twee=interventie(financiering=["wmo"]))
    assert FINANCIERING.verdeel(catalogue) == {"wmo": {"twee"}}


def test_an_item_is_used_in_the_provinces_of_the_coalitions_that_say_so() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001", provincie="zeeland"),
        gemeente("GM0002", provincie="drenthe"),
        een=interventie(),
        twee=interventie(),
        lokaal=coalitie(gemeenten=["GM0001"], interventies=["een"]),
        regio=regio(gemeenten=["GM0002"], interventies=["een"]),
    )
    assert PROVINCIE.verdeel(catalogue) == {"drenthe": {"een"}, "zeeland": {"een"}}


def test_all_values_of_all_items_are_words_of_their_facet(catalogue: Catalogue) -> None:
    for kenmerk in KENMERKEN:
        assert sum(map(len, kenmerk.verdeel(catalogue).values())) > 0, kenmerk.naam
