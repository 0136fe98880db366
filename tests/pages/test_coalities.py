from __future__ import annotations

from site_gen.catalogue import Catalogue
from site_gen.pages.coalities import domeinen, onderwerpen, pages, wat_ontbreekt
from tests.pages.conftest import coalitie


def test_only_documented_headings_are_shown_in_their_order() -> None:
    found = onderwerpen(coalitie(borging=["Vast geld"], uitvoering=["Huisbezoeken"]))
    assert [(each.kop, each.punten) for each in found] == [
        ("Uitvoering", ("Huisbezoeken",)),
        ("Borging", ("Vast geld",)),
    ]


def test_what_is_missing_is_named_as_in_a_sentence() -> None:
    assert wat_ontbreekt(coalitie(uitvoering=["Huisbezoeken"], kartrekker="GGD Drenthe")) == (
        "verbinding, communicatie, evaluatie en monitoring, financiën, borging en partners"
    )


def test_partners_stand_under_their_domain_and_empty_domains_are_left_out(catalogue: Catalogue) -> None:
    partners = [
        {"naam": "Gemeente Assen", "soort": "gemeente", "domein": "sociaal"},
        {"naam": "Verloskundigen", "soort": "verloskundigenpraktijk", "domein": "medisch"},
    ]
    found = domeinen(catalogue, coalitie(partners=partners))
    assert [(each.begrip.sleutel, each.partners[0].naam) for each in found] == [
        ("medisch", "Verloskundigen"),
        ("sociaal", "Gemeente Assen"),
    ]


def test_every_coalition_has_a_page_with_its_file(catalogue: Catalogue) -> None:
    found = {page.address: page.source for page in pages(catalogue)}
    assert found == {"coalities/": None} | {
        each.adres: f"coalitions/{each.sleutel}.yml" for each in catalogue.coalities
    }
