from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from site_gen.catalogue import Catalogue
from site_gen.pages.menukaart import erkenningsfeiten, facetten, pages
from tests.pages.conftest import coalitie


def test_the_facets_are_those_of_the_query_string(catalogue: Catalogue) -> None:
    names = [facet.naam for facet in facetten(catalogue)]
    assert names[:7] == ["soort", "fase", "thema", "doelgroep", "uitvoerder", "setting", "erkenning"]
    assert names[7:] == ["financiering", "provincie"]


def test_a_facet_has_every_word_and_its_count(catalogue: Catalogue) -> None:
    soort = facetten(catalogue)[0]
    assert [optie.sleutel for optie in soort.opties] == list(catalogue.woorden("soorten"))
    assert sum(int(optie.aantal) for optie in soort.opties) == len(catalogue.interventies)


def test_a_judgement_of_more_than_five_years_ago_is_marked(catalogue: Catalogue) -> None:
    voorzorg = catalogue.interventie("voorzorg")
    assert voorzorg.erkenning.jaar == 2021
    assert erkenningsfeiten(catalogue, voorzorg).oud is None
    later = replace(catalogue, peildatum=date(2027, 1, 1))
    assert erkenningsfeiten(later, voorzorg).oud == "ouder dan vijf jaar"


def test_every_item_has_a_page(catalogue: Catalogue) -> None:
    assert {page.address for page in pages(catalogue)} == {
        "menukaart/",
        *(each.adres for each in catalogue.interventies),
    }


def test_an_item_named_as_a_coalition_gets_a_title_of_its_own(
    catalogue: Catalogue, met_coalities: Callable[..., Catalogue]
) -> None:
    name = catalogue.interventie("voorzorg").naam
    changed = met_coalities(coalitie(naam=name))
    titles = {page.address: page.title for page in pages(changed)}
    assert titles["menukaart/voorzorg/"] == f"{name} (menukaart)"
    assert titles["menukaart/home-start/"] == catalogue.interventie("home-start").naam
