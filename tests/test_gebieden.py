"""Which gemeenten lie in which area, and what that rests on."""

from __future__ import annotations

from site_gen.catalogue import Catalogue
from tests.builders import catalogue_of, gemeente, regio_van, vsv

ROWS = (gemeente("GM0001", "Assen"), gemeente("GM0002", "Borger"), gemeente("GM0003", "Goes", provincie="zeeland"))


def where(catalogue: Catalogue, code: str, soort: str) -> tuple[list[str], str]:
    ligging = catalogue.ligging(code, soort)
    return [each.sleutel for each in ligging.organisaties], ligging.grond


def test_what_a_source_names_by_gemeente_is_from_a_source() -> None:
    catalogue = catalogue_of(*ROWS, a=regio_van("ros", "GM0001"))
    assert where(catalogue, "GM0001", "ros") == (["a"], "bron")
    assert where(catalogue, "GM0002", "ros") == ([], "onbekend")


def test_a_whole_province_is_concluded_and_gives_way_to_what_is_named() -> None:
    catalogue = catalogue_of(
        *ROWS, a=regio_van("ros", dekking="afgeleid", provincies=["drenthe"]), b=regio_van("ros", "GM0002")
    )
    assert where(catalogue, "GM0001", "ros") == (["a"], "afgeleid")
    assert where(catalogue, "GM0002", "ros") == (["b"], "bron")
    assert where(catalogue, "GM0003", "ros") == ([], "onbekend")


def test_an_area_in_words_holds_no_gemeente() -> None:
    catalogue = catalogue_of(*ROWS, a=regio_van("roaz", dekking="indicatief", provincies=["drenthe"]))
    assert where(catalogue, "GM0001", "roaz") == ([], "onbekend")
    assert catalogue.gemeenten_in(catalogue.organisatie("a")) == ()


def test_a_vsv_lies_in_the_gemeente_of_its_hospital_and_that_is_concluded() -> None:
    named = vsv(gebied={"dekking": "bron", "gemeenten": ["GM0002"]})
    catalogue = catalogue_of(*ROWS, a=named, b=vsv(vestigingsgemeente="GM0002"))
    assert where(catalogue, "GM0001", "vsv") == (["a"], "afgeleid")
    assert where(catalogue, "GM0002", "vsv") == (["a", "b"], "afgeleid")


def test_the_gemeenten_of_an_area_come_by_name() -> None:
    catalogue = catalogue_of(*ROWS, a=regio_van("ros", "GM0003", "GM0001"))
    assert [each.naam for each in catalogue.gemeenten_in(catalogue.organisatie("a"))] == ["Assen", "Goes"]


def test_a_vsv_lies_where_its_file_says_else_where_its_gemeente_does() -> None:
    link = [{"organisatie": "c", "grond": "bron"}]
    catalogue = catalogue_of(
        *ROWS,
        a=vsv(ligt_in=link),
        c=regio_van("consortium", "GM0003"),
        r=regio_van("ros", "GM0001"),
    )
    here = catalogue.organisatie("a")
    assert [catalogue.ligt_in(here, soort).grond for soort in ("consortium", "ros", "ggd", "roaz")] == [
        "bron",
        "afgeleid",
        "afgeleid",
        "onbekend",
    ]
    assert [each.sleutel for each in catalogue.vsvs_in(catalogue.organisatie("c"))] == ["a"]
    assert [each.sleutel for each in catalogue.vsvs_in(catalogue.organisatie("ggd"))] == ["a"]
