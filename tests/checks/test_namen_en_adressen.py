"""Names and addresses: each for one."""

from __future__ import annotations

import pytest

from site_gen.checks.adressen import (
    GENERATED_FILES,
    GENERATED_PAGES,
    earlier_keys_are_free,
    handwritten_pages_have_an_address_of_their_own,
    records_leave_the_sites_own_addresses_free,
)
from site_gen.checks.namen import names_differ
from site_gen.exports.open_data import open_data
from site_gen.exports.regios import regio_files
from site_gen.pages.site import all_pages
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, interventie, organisatie, pagina, tegel
from tests.checks.found import found


def test_a_name_that_two_files_of_a_kind_bear_is_reported_on_the_second() -> None:
    catalogue = catalogue_of(
        a=coalitie(naam="Coalitie Noord"),
        b=coalitie(naam="coalitie  noord", gemeenten_dekking="onvolledig"),
        c=interventie(naam="Coalitie Noord"),
        d=organisatie(naam="Coalitie Noord"),
    )
    assert found(names_differ, catalogue) == ["coalitions/b.yml: naam: coalitie  noord [naam-dubbel]"]


def test_names_of_interventies_and_organisaties_differ_too() -> None:
    catalogue = catalogue_of(
        a=interventie(naam="Één"), b=interventie(naam="Een"), c=organisatie(naam="GGD"), d=organisatie(naam="GGD")
    )
    assert found(names_differ, catalogue) == [
        "content/organisaties/d.yml: naam: GGD [naam-dubbel]",
        "interventions/b.yml: naam: Een [naam-dubbel]",
    ]


def test_an_item_cannot_take_an_address_of_the_site() -> None:
    catalogue = catalogue_of(vergelijken=interventie(), overzicht=interventie(), schil=interventie(), a=interventie())
    assert [each.path for each in records_leave_the_sites_own_addresses_free(catalogue)] == [
        "interventions/overzicht.yml",
        "interventions/schil.yml",
        "interventions/vergelijken.yml",
    ]


def test_a_coalitie_may_be_called_what_only_the_menukaart_reserves() -> None:
    assert found(records_leave_the_sites_own_addresses_free, catalogue_of(overzicht=coalitie())) == []


def test_an_earlier_name_of_a_file_is_of_no_other_file() -> None:
    catalogue = catalogue_of(
        a=coalitie(eerdere_sleutels=["b", "oud"]), b=coalitie(), c=coalitie(eerdere_sleutels=["oud", "c"])
    )
    assert found(earlier_keys_are_free, catalogue) == [
        "coalitions/a.yml: - b [eerdere-sleutel]",
        "coalitions/c.yml: - oud [eerdere-sleutel]",
        "coalitions/c.yml: - c [eerdere-sleutel]",
    ]


def test_files_of_two_kinds_may_have_borne_one_name() -> None:
    catalogue = catalogue_of(a=coalitie(eerdere_sleutels=["oud"]), b=interventie(eerdere_sleutels=["oud", "a"]))
    assert found(earlier_keys_are_free, catalogue) == []


@pytest.mark.parametrize("adres", ["", "kaart/", "menukaart/iets/", "redactie/regels/", "data/", "over/schil/"])
def test_a_page_cannot_take_an_address_of_the_site(adres: str) -> None:
    findings = list(handwritten_pages_have_an_address_of_their_own(catalogue_of(pagina(adres, ""))))
    assert [each.code for each in findings] == ["adres-bezet"]


@pytest.mark.parametrize("adres", ["Over/", "over ons/", "uitleg/één/", "over_ons/"])
def test_a_page_has_an_address_of_plain_letters(adres: str) -> None:
    findings = list(handwritten_pages_have_an_address_of_their_own(catalogue_of(pagina(adres, ""))))
    assert [each.code for each in findings] == ["pagina-naam"]


def test_two_pages_at_one_address_are_reported_on_the_second() -> None:
    catalogue = catalogue_of(pagina("over/", ""), pagina("over/", "", bestand="over/index"))
    findings = list(handwritten_pages_have_an_address_of_their_own(catalogue))
    assert [(each.path, each.code) for each in findings] == [("content/pages/over/index.md", "adres-dubbel")]


def test_the_pages_that_the_site_makes_are_known_to_links() -> None:
    catalogue = catalogue_of(
        gemeente(), tegel("GM0001", 0, 0), vormen=grenzen("GM0001"), noord=coalitie(), voorzorg=interventie()
    )
    records = {catalogue.gemeente("GM0001").adres, "coalities/noord/", "menukaart/voorzorg/", "geboortezorg/ggd/"}
    made = {page.address for page in all_pages(catalogue)}
    assert records <= made
    assert made - records == GENERATED_PAGES
    assert {path for path, _ in (*open_data(catalogue), *regio_files(catalogue))} == GENERATED_FILES
