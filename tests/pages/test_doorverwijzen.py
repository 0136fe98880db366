"""Pages at old addresses."""

from __future__ import annotations

from site_gen.catalogue import Catalogue
from site_gen.pages.doorverwijzen import pages
from site_gen.pages.page import Page
from site_gen.templating import environment, render
from tests.builders import catalogue_of, coalitie, fusie, gemeente, interventie, organisatie

NOORD, ZUID = gemeente("GM0001", "Noord"), gemeente("GM0002", "Zuid")


def old(catalogue: Catalogue, *living: str) -> dict[str, Page]:
    return {page.address: page for page in pages(catalogue, living)}


def test_the_address_of_an_old_gemeente_leads_to_the_gemeente_of_now() -> None:
    catalogue = catalogue_of(NOORD, fusie("GM0900", "GM0001", oude_naam="'s-Oud", datum="2021-01-01"))
    (page,) = old(catalogue).values()
    assert (page.address, page.moved_to) == ("gemeenten/s-oud/", "gemeenten/noord/")
    assert page.description == "De gemeente 's-Oud is opgeheven op 1 januari 2021 en hoort nu bij Noord."
    assert '<a class="knop" href="../../gemeenten/noord/">' in render(environment(), page)


def test_a_gemeente_that_was_split_leads_to_a_choice_that_says_what_happened() -> None:
    parts = [
        fusie("GM0900", code, oude_naam="Oud", soort="splitsing", toelichting=deel)
        for code, deel in (("GM0001", "De kern Oud"), ("GM0002", "De rest"))
    ]
    (page,) = old(catalogue_of(NOORD, ZUID, *parts)).values()
    assert (page.address, page.moved_to) == ("gemeenten/oud/", None)
    text = render(environment(), page)
    assert "Op 1 januari 2019 is Oud verdeeld over 2 gemeenten." in text
    assert text.index("Noord") < text.index("De kern Oud") < text.index("Zuid") < text.index("De rest")


def test_two_old_gemeenten_of_one_name_lead_to_a_choice() -> None:
    rows = (fusie("GM0900", "GM0001", oude_naam="Oud"), fusie("GM0901", "GM0002", oude_naam="Oud"))
    (page,) = old(catalogue_of(NOORD, ZUID, *rows)).values()
    text = render(environment(), page)
    assert "Oud (GM0900) opgegaan in Noord" in text
    assert "Oud (GM0901) opgegaan in Zuid" in text


def test_a_page_that_lives_is_left_alone() -> None:
    catalogue = catalogue_of(NOORD, fusie("GM0900", "GM0001", oude_naam="Noord"))
    assert old(catalogue, "gemeenten/noord/") == {}


def test_a_record_whose_file_was_renamed_leaves_its_old_address() -> None:
    catalogue = catalogue_of(
        a=coalitie(eerdere_sleutels=["x", "y"]),
        b=interventie(eerdere_sleutels=["x"]),
        c=organisatie(eerdere_sleutels=["x"]),
    )
    assert {address: page.moved_to for address, page in old(catalogue).items()} == {
        "coalities/x/": "coalities/a/",
        "coalities/y/": "coalities/a/",
        "geboortezorg/x/": "geboortezorg/c/",
        "menukaart/x/": "menukaart/b/",
    }
