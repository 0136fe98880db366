"""What people can find, and by which words."""

from __future__ import annotations

from site_gen.pages.page import Frame
from site_gen.search.documents import search_documents
from site_gen.search.index import Document
from tests.builders import catalogue_of, coalitie, fusie, gemeente, interventie, plaats


def frame(address: str, title: str) -> Frame:
    return Frame(address=address, title=title, description="Een zin.")


def test_a_gemeente_is_found_by_its_places_and_by_the_gemeenten_that_went_up_in_it() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001", "Noord"), plaats("Dorp"), plaats("Noord"), fusie("GM0009", "GM0001", oude_naam="Oud")
    )
    (noord,) = search_documents(catalogue, [])
    assert noord == Document("GM0001", "gemeente", "Noord", "gemeenten/noord/", "drenthe", ("Dorp", "Oud"))


def test_an_item_is_found_by_what_it_is_for_in_the_words_of_the_site() -> None:
    catalogue = catalogue_of(huisbezoek=interventie(naam="Huisbezoek", eigenaar="Kenniscentrum"))
    item = next(each for each in search_documents(catalogue, []) if each.soort == "interventie")
    texts = " ".join(text for text, _ in item.velden)
    assert (item.titel, item.adres) == ("Huisbezoek", "menukaart/huisbezoek/")
    for word in ("roken", "zwangerschap", "jgz", "Kenniscentrum", "Ouders die roken."):
        assert word in texts


def test_a_coalition_is_found_by_its_gemeenten_and_partners() -> None:
    partner = {"naam": "Kraamzorg Noord", "soort": "ggd", "domein": "medisch"}
    catalogue = catalogue_of(gemeente("GM0001", "Noord"), samen=coalitie(partners=[partner]))
    found = next(each for each in search_documents(catalogue, []) if each.soort == "coalitie")
    texts = " ".join(text for text, _ in found.velden)
    assert "Noord" in texts
    assert "Kraamzorg" in texts


def test_a_page_is_found_once_and_a_record_only_as_itself() -> None:
    catalogue = catalogue_of(gemeente("GM0001", "Noord"))
    frames = [frame("gemeenten/noord/", "Noord"), frame("over/", "Over deze site"), frame("", "Begin")]
    kinds = [(each.soort, each.sleutel) for each in search_documents(catalogue, frames)]
    assert kinds == [("gemeente", "GM0001"), ("pagina", "over"), ("pagina", "home")]
