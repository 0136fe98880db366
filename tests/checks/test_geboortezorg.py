"""The birth-care landscape: areas, links and places that must fit together."""

from __future__ import annotations

from site_gen.checks.geboortezorg import (
    a_gemeente_lies_in_one_region_of_a_kind,
    a_vsv_has_its_place,
    a_vsv_lies_in_one_larger_organisation_of_a_kind,
    an_area_says_what_it_rests_on,
    every_gemeente_lies_in_the_regions_of_the_country,
    kinds_of_the_landscape_stand_once,
    the_ggd_regions_of_an_area_are_ggds,
    what_is_to_be_confirmed_is_there_and_has_a_source_that_says_so,
)
from tests.builders import catalogue_of, gemeente, organisatie, plaats, regio_van, vsv
from tests.checks.found import found, hints, texts

TO_CONFIRM = [{"titel": "Algemeen bekend", "geraadpleegd": "2026-11", "nog_te_bevestigen": True}]


def test_a_gemeente_in_two_ggd_regions_is_reported_at_the_second_file() -> None:
    catalogue = catalogue_of(a=regio_van("ros", "GM0001"), b=regio_van("ros", "GM0001"), c=regio_van("roaz", "GM0001"))
    assert found(a_gemeente_lies_in_one_region_of_a_kind, catalogue) == [
        "content/organisaties/b.yml: - GM0001 [regio-dubbel]"
    ]
    assert texts(a_gemeente_lies_in_one_region_of_a_kind, catalogue) == [
        "GM0001 staat ook in content/organisaties/a.yml, met dezelfde soort: ros."
    ]


def test_vsvs_may_share_a_gemeente() -> None:
    area = {"gebied": {"dekking": "bron", "gemeenten": ["GM0001"]}}
    assert found(a_gemeente_lies_in_one_region_of_a_kind, catalogue_of(a=vsv(**area), b=vsv(**area))) == []


def test_a_gemeente_that_no_region_names_is_reported_at_its_row() -> None:
    rows = (gemeente("GM0001", "Assen"), gemeente("GM0002", "Borger"))
    catalogue = catalogue_of(*rows, a=regio_van("jeugdregio", "GM0001"))
    assert texts(every_gemeente_lies_in_the_regions_of_the_country, catalogue) == [
        "Borger (GM0002) staat bij geen organisatie met soort: jeugdregio."
    ]
    assert "Borger" in found(every_gemeente_lies_in_the_regions_of_the_country, catalogue)[0]


def test_an_area_that_does_not_do_as_it_says_is_reported() -> None:
    catalogue = catalogue_of(
        a=regio_van("ros", dekking="bron", provincies=["drenthe"]),
        b=regio_van("ros", dekking="afgeleid"),
        c=regio_van("roaz", "GM0001", dekking="indicatief"),
        d=regio_van("ros", dekking="afgeleid", provincies=["drenthe"]),
        e=regio_van("roaz", dekking="indicatief"),
    )
    assert texts(an_area_says_what_it_rests_on, catalogue) == [
        "De gemeenten ontbreken.",
        "De gemeenten en provincies ontbreken allebei.",
        "Er staan gemeenten bij een gebied dat alleen in woorden bekend is.",
    ]


def test_the_ggd_regions_of_an_area_must_be_ggds() -> None:
    catalogue = catalogue_of(a=regio_van("roaz", dekking="indicatief", ggd_regios=["b"]), b=organisatie(soort="ros"))
    assert texts(the_ggd_regions_of_an_area_are_ggds, catalogue) == ["'b' heeft soort ros."]


def test_a_vsv_without_a_place_is_reported() -> None:
    assert texts(
        a_vsv_has_its_place, catalogue_of(a=vsv(plaats=None), b=vsv(plaats=None, vestigingsgemeente=None))
    ) == [
        "Dit VSV heeft geen plaats.",
        "Dit VSV heeft geen plaats en geen vestigingsgemeente.",
    ]


def test_a_vsv_whose_place_lies_in_another_gemeente_is_told_where() -> None:
    rows = (gemeente("GM0001"), gemeente("GM0002"), plaats("Beilen", "GM0002"))
    catalogue = catalogue_of(*rows, a=vsv(plaats="Beilen"), b=vsv(plaats="Een dorp dat niet in de lijst staat"))
    assert texts(a_vsv_has_its_place, catalogue) == ["Beilen ligt volgens content/plaatsen.csv niet in GM0001."]
    assert hints(a_vsv_has_its_place, catalogue) == ["Daar staat GM0002. Pas de plaats of de code aan."]


def test_a_vsv_lies_in_no_two_of_a_kind_and_in_nothing_else() -> None:
    links = [{"organisatie": each, "grond": "afgeleid"} for each in ("ros-a", "ros-b", "ggd")]
    catalogue = catalogue_of(a=vsv(ligt_in=links), ros_a=organisatie(soort="ros"), ros_b=organisatie(soort="ros"))
    assert texts(a_vsv_lies_in_one_larger_organisation_of_a_kind, catalogue) == [
        "'ros-b' en 'ros-a' hebben allebei soort ros.",
        "'ggd' heeft soort ggd.",
    ]


def test_what_is_to_be_confirmed_must_be_there() -> None:
    catalogue = catalogue_of(a=organisatie(nog_te_bevestigen=["website"], bronnen=TO_CONFIRM))
    assert texts(what_is_to_be_confirmed_is_there_and_has_a_source_that_says_so, catalogue) == [
        "Het veld website is leeg."
    ]


def test_field_and_source_agree_on_what_is_to_be_confirmed() -> None:
    catalogue = catalogue_of(
        a=organisatie(bronnen=TO_CONFIRM),
        b=organisatie(nog_te_bevestigen=["naam"]),
        c=organisatie(nog_te_bevestigen=["naam"], bronnen=TO_CONFIRM),
    )
    assert texts(what_is_to_be_confirmed_is_there_and_has_a_source_that_says_so, catalogue) == [
        "Een bron moet nog bevestigd worden, maar hier staat niet wat.",
        "Er staat wat nog bevestigd moet worden, maar niet bij de bronnen.",
    ]


def test_a_kind_that_stands_twice_in_the_landscape_is_reported() -> None:
    twice = {"soorten": [{"soort": "vsv"}, {"soort": "ros"}, {"soort": "vsv"}]}
    assert texts(kinds_of_the_landscape_stand_once, catalogue_of(geboortezorg=twice)) == ["De soort 'vsv' staat er al."]
    assert texts(kinds_of_the_landscape_stand_once, catalogue_of()) == []
