from __future__ import annotations

from site_gen.catalogue import Catalogue
from site_gen.models.coalitie import Coalitie
from site_gen.models.interventie import Interventie
from site_gen.pages.redactie import bestanden, pages, woordenlijsten
from site_gen.pages.velden import Veld, velden_van


def velden(model: type[Coalitie | Interventie]) -> dict[str, Veld]:
    return {veld.naam: veld for veld in velden_van(model)}


def test_a_field_says_what_fits_in_it() -> None:
    found = {naam: (veld.vorm, veld.woorden, veld.verplicht) for naam, veld in velden(Coalitie).items()}
    assert found["naam"] == ("tekst", None, True)
    assert found["gemeenten"] == ("lijst van codes van gemeenten", None, False)
    assert found["valt_onder"] == ("bestandsnaam", None, False)
    assert found["status"] == ("vast woord", "statussen", True)
    assert found["peiljaar"] == ("jaartal", None, False)
    assert found["gids"] == ("true of false", None, False)
    assert found["tranche"] == ("getal", None, False)
    assert found["website"] == ("webadres", None, False)
    assert found["laatst_gecontroleerd"] == ("datum", None, True)
    assert velden(Interventie)["themas"].vorm == "lijst van vaste woorden"


def test_a_field_that_holds_fields_shows_them() -> None:
    partners = velden(Coalitie)["partners"]
    assert [veld.naam for veld in partners.velden] == ["naam", "soort", "domein"]
    assert partners.vorm == "lijst van velden hieronder"


def test_an_example_is_a_line_of_the_file() -> None:
    found = velden(Coalitie)
    assert found["gemeenten"].voorbeeld == "gemeenten: [GM0106]"
    assert found["naam"].voorbeeld == "naam: Lokale coalitie Kansrijke Start Assen"


def test_every_field_is_explained_and_every_word_list_is_there(catalogue: Catalogue) -> None:
    everything = [veld for bestand in bestanden() for veld in bestand.velden]
    everything += [inner for veld in everything for inner in veld.velden]
    assert len(everything) > 50
    assert [veld.naam for veld in everything if not veld.uitleg] == []
    lists = {lijst.naam for lijst in woordenlijsten(catalogue)}
    assert {veld.woorden for veld in everything if veld.woorden} <= lists


def test_the_pages_for_editors_have_their_addresses(catalogue: Catalogue) -> None:
    assert [page.address for page in pages(catalogue)] == ["redactie/regels/", "redactie/velden/", "redactie/woorden/"]
