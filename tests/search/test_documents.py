"""What people can find, and by which words."""

from __future__ import annotations

from dataclasses import replace

from site_gen.pages.page import Frame
from site_gen.search.documents import search_documents
from site_gen.search.index import Document
from tests.builders import andere_naam, catalogue_of, coalitie, fusie, gemeente, interventie, organisatie, plaats


def frame(address: str, title: str) -> Frame:
    return Frame(address=address, title=title, description="Een zin.")


def test_a_gemeente_is_found_by_its_places_in_other_words_too_and_by_the_gemeenten_that_went_up_in_it() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001", "Noord"),
        plaats("Dorp"),
        plaats("Noord"),
        andere_naam("Doarp", "Dorp"),
        fusie("GM0009", "GM0001", oude_naam="Oud"),
        fusie("GM0008", "GM0001", oude_naam="Dorp"),
    )
    noord = next(each for each in search_documents(catalogue, []) if each.soort == "gemeente")
    assert noord == Document(
        "GM0001", "gemeente", "Noord", "gemeenten/noord/", "drenthe", namen=("Doarp", "Dorp"), vroeger=("Oud",)
    )


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


def test_an_organisation_is_found_by_its_kind_its_seat_and_its_gemeenten() -> None:
    area = {"dekking": "bron", "gemeenten": ["GM0001"]}
    seat = {"plaats": "Dorp", "vestigingsgemeente": "GM0001", "ziekenhuis": "Ziekenhuis Zon"}
    catalogue = catalogue_of(gemeente("GM0001", "Noord"), v=organisatie(soort="vsv", gebied=area, **seat))
    found = next(each for each in search_documents(catalogue, []) if each.sleutel == "v")
    assert (found.soort, found.adres, found.onderschrift) == ("organisatie", "geboortezorg/v/", "vsv")
    texts = " ".join(text for text, _ in found.velden)
    for word in ("Dorp", "Ziekenhuis Zon", "Noord"):
        assert word in texts


def test_a_page_is_found_once_and_a_record_only_as_itself() -> None:
    catalogue = catalogue_of(gemeente("GM0001", "Noord"))
    frames = [frame("gemeenten/noord/", "Noord"), frame("over/", "Over deze site"), frame("", "Begin")]
    kinds = [(each.soort, each.sleutel) for each in search_documents(catalogue, frames)]
    assert kinds == [("gemeente", "GM0001"), ("organisatie", "ggd"), ("pagina", "over"), ("pagina", "home")]


def test_an_address_that_has_moved_is_not_found() -> None:
    moved = replace(frame("gemeenten/oud/", "Oud"), moved_to="gemeenten/noord/")
    assert "pagina" not in [each.soort for each in search_documents(catalogue_of(), [moved])]
