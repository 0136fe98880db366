"""The pages of the birth-care landscape: what is documented, what is concluded and what is not known stay apart."""

from __future__ import annotations

from site_gen.catalogue import Catalogue
from site_gen.pages.geboortezorg import lagen, opzoektabelrij, soortblok, vsv_rij
from site_gen.pages.organisaties import gebied_in_woorden, in_een_zin, kort_webadres
from site_gen.pages.regios import regios_van_gemeente
from tests.builders import catalogue_of, gemeente, organisatie, regio_van, vsv

LINK = [{"organisatie": "c", "grond": "bron"}]
KINDS = {"soorten": [{"soort": "ros", "aantal": 15, "jaar": 2020}, {"soort": "roaz"}]}


def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Assen"),
        gemeente("GM0002", "Borger"),
        a=vsv(naam="VSV Assen", naam_status="werknaam", ziekenhuis="WZA", ligt_in=LINK),
        b=vsv(naam="VSV Borger", vestigingsgemeente="GM0002"),
        c=regio_van("consortium", dekking="indicatief", omschrijving="Het noorden"),
        r=regio_van("ros", "GM0001", jaar=2019),
        geboortezorg=KINDS,
    )


def test_a_vsv_shows_what_each_of_its_regions_rests_on() -> None:
    here = catalogue()
    row = vsv_rij(here, here.organisatie("a"))
    assert [(each.sleutel, each.grond.sleutel) for each in row.regios] == [
        ("consortium", "bron"),
        ("ros", "afgeleid"),
        ("roaz", "onbekend"),
        ("ggd", "afgeleid"),
    ]
    assert (row.werknaam, row.zonder_consortium) == (True, False)
    assert row.om.split() == ["c", "r", "ggd"]
    assert vsv_rij(here, here.organisatie("b")).zonder_consortium


def test_a_layer_counts_the_areas_that_cannot_be_drawn() -> None:
    found = {each.soort.sleutel: (each.aantal, each.zonder_lijn, each.aan) for each in lagen(catalogue())}
    assert found == {
        "vsv": ("2", 0, True),
        "consortium": ("1", 1, True),
        "ros": ("1", 0, False),
        "ggd": ("1", 0, False),
    }


def test_a_kind_sets_what_we_know_beside_what_a_source_counts() -> None:
    here = catalogue()
    assert here.geboortezorg
    ros, roaz = (soortblok(here, each) for each in here.geboortezorg.soorten)
    assert (ros.aantal, ros.volgens_bron) == ("1", "Volgens een bron zijn het er in 2020 15.")
    assert (roaz.aantal, roaz.volgens_bron) == ("0", None)


def test_the_lookup_table_has_a_cell_for_every_column() -> None:
    here = catalogue()
    row = opzoektabelrij(here, here.gemeente("GM0001"))
    assert [each.kop for each in row.cellen][:3] == ["Lokale coalitie", "Regionale coalitie", "VSV"]
    assert {each.kop: each.jaar for each in row.cellen}["ROS"] == 2019
    assert [each.naam for each in row.cellen[2].koppelingen] == ["VSV Assen"]


def test_a_gemeente_names_all_its_regions_also_those_not_known() -> None:
    here = catalogue()
    found = {each.sleutel: each.grond.sleutel for each in regios_van_gemeente(here, here.gemeente("GM0002"))}
    assert found == {
        "vsv": "afgeleid",
        "consortium": "onbekend",
        "ros": "onbekend",
        "roaz": "onbekend",
        "ggd": "bron",
        "zorgkantoor": "onbekend",
        "jeugdregio": "onbekend",
    }


def test_a_page_begins_with_what_is_known() -> None:
    here = catalogue_of(
        a=vsv(plaats="Assen", ziekenhuis="WZA"),
        b=regio_van("ros", "GM0001"),
        c=regio_van("roaz", dekking="indicatief", omschrijving="Het noorden"),
        d=organisatie(soort="landelijk", rol="Koepel van de consortia."),
        e=organisatie(soort="consortium"),
    )
    assert [in_een_zin(here, here.organisatie(key)) for key in "abcde"] == [
        "Verloskundigen, gynaecologen en kraamzorg die samenwerken in Assen, rond WZA.",
        "Werkt in 1 gemeente.",
        "Werkt in: Het noorden.",
        "Koepel van de consortia.",
        "Welk gebied erbij hoort, weten wij nog niet.",
    ]


def test_an_area_in_words_names_its_provinces_and_ggds() -> None:
    here = catalogue_of(
        a=regio_van("roaz", dekking="indicatief", provincies=["drenthe", "zeeland"], ggd_regios=["ggd"])
    )
    gebied = here.organisatie("a").gebied
    assert gebied
    words = gebied_in_woorden(here, gebied, nog_te_bevestigen=True)
    assert (words.provincies, [each.naam for each in words.ggd_regios]) == ("drenthe en zeeland", ["GGD Noord"])


def test_an_address_is_said_without_what_every_address_has() -> None:
    assert kort_webadres("https://www.example.nl/over-ons") == "example.nl"
