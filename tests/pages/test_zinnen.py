"""The map in sentences: counts per province, and what is missing."""

from site_gen.pages.zinnen import zinnen_per_provincie
from tests.builders import catalogue_of, coalitie, gemeente


def test_each_province_has_a_sentence_and_names_what_is_missing() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001", "Aa"),
        gemeente("GM0002", "Bé"),
        gemeente("GM0003", "Veere", provincie="zeeland"),
        een=coalitie(gemeenten=["GM0001"]),
    )
    drenthe, zeeland = zinnen_per_provincie(catalogue)
    assert drenthe.zin == "In drenthe is voor 1 van de 2 gemeenten een lokale coalitie gedocumenteerd."
    assert [each.naam for each in drenthe.ontbreken] == ["Bé"]
    assert zeeland.zin == "In zeeland is voor geen van de 1 gemeenten een lokale coalitie gedocumenteerd."


def test_a_province_that_is_complete_says_so_and_misses_none() -> None:
    (drenthe,) = zinnen_per_provincie(catalogue_of(gemeente("GM0001"), een=coalitie(gemeenten=["GM0001"])))
    assert drenthe.zin.startswith("In drenthe is voor alle 1 gemeenten ")
    assert drenthe.ontbreken == ()
