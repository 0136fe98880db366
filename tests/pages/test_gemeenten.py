from __future__ import annotations

from collections.abc import Callable

from site_gen.catalogue import Catalogue
from site_gen.pages.gemeenten import buren_in_een_zin, letters, pages, plaatsnamen, vraagbaak
from site_gen.templating import environment, render
from tests.builders import andere_naam, catalogue_of, plaats
from tests.pages.conftest import coalitie

ASSEN = "GM0106"


def test_the_coalition_answers_first_then_the_ggd(met_coalities: Callable[..., Catalogue]) -> None:
    mailbox = {"organisatie": "Gemeente Assen", "mailbox": "start@assen.example"}
    for coalities, soort, naam in (
        ([coalitie(contact=mailbox, website="https://start.example")], "coalitie", "Gemeente Assen"),
        ([coalitie(website="https://start.example")], "coalitie", "Coalitie Assen"),
        ([coalitie()], "ggd", "GGD Drenthe"),
        ([], "ggd", "GGD Drenthe"),
    ):
        catalogue = met_coalities(*coalities)
        answer = vraagbaak(catalogue, catalogue.gemeente(ASSEN))
        assert (answer.soort, answer.naam) == (soort, naam)
        assert answer.website or answer.mailbox


def test_neighbours_are_counted_in_a_sentence(met_coalities: Callable[..., Catalogue]) -> None:
    none, one = met_coalities(), met_coalities(coalitie())
    assen, other = none.gemeente(ASSEN), none.gemeente("GM0109")
    assert buren_in_een_zin(none, [assen, other]).startswith("In geen van de 2 buurgemeenten is al een")
    assert buren_in_een_zin(one, [assen, other]).startswith("In 1 van de 2 buurgemeenten is een")
    assert buren_in_een_zin(one, [assen, assen]).startswith("In alle 2 buurgemeenten is een")
    assert buren_in_een_zin(one, [assen]).startswith("In de enige buurgemeente is een")
    assert buren_in_een_zin(none, [assen]).startswith("In de enige buurgemeente is nog geen")


def test_each_gemeente_stands_once_under_its_letter(catalogue: Catalogue) -> None:
    found = letters(catalogue)
    assert [each.letter for each in found] == sorted({each.letter for each in found})
    assert sum(len(each.gemeenten) for each in found) == len(catalogue.gemeenten)
    s = next(each for each in found if each.letter == "S")
    assert "'s-Hertogenbosch" in [gemeente.naam for gemeente in s.gemeenten]


def test_a_page_rests_on_the_file_of_its_coalition(catalogue: Catalogue) -> None:
    found = {page.address: page for page in pages(catalogue)}
    assert found["gemeenten/assen/"].source == "coalitions/assen.yml"
    without = next(each for each in catalogue.gemeenten if not catalogue.lokale_coalities_in(each.code))
    assert found[without.adres].source is None


def test_a_place_is_named_with_its_other_names() -> None:
    catalogue = catalogue_of(plaats("Dorp"), plaats("Beek"), andere_naam("Doarp", "Dorp"), andere_naam("Darp", "Dorp"))
    assert plaatsnamen(catalogue, catalogue.gemeente("GM0001")) == ["Beek", "Dorp (Doarp, Darp)"]


def test_every_gemeente_has_a_page(catalogue: Catalogue) -> None:
    assert {page.address for page in pages(catalogue)} == {"gemeenten/", *(each.adres for each in catalogue.gemeenten)}


def test_what_rests_on_general_knowledge_is_marked(catalogue: Catalogue) -> None:
    amsterdam = next(page for page in pages(catalogue) if page.address == "gemeenten/amsterdam/")
    assert amsterdam.values["voorgangers"]
    assert amsterdam.values["voorgangers_nog_te_bevestigen"] is True
    content = render(environment(), amsterdam)
    assert content.count("nog te bevestigen") >= 3  # the predecessors, their source and the GGD's address
    zwolle = vraagbaak(catalogue, catalogue.gemeente("GM0193"))
    assert (zwolle.soort, zwolle.nog_te_bevestigen) == ("ggd", True)
