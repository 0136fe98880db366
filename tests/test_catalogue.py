"""Questions that pages and checks ask of the whole."""

from __future__ import annotations

import pytest

from site_gen.findings import all_rules
from tests.builders import catalogue_of, coalitie, fusie, gemeente, grenzen, interventie, plaats, regio

DRIE = (gemeente("GM0001", "Zuid"), gemeente("GM0002", "Épe"), gemeente("GM0003", "'s-Dorp"))


def test_lists_follow_dutch_names() -> None:
    catalogue = catalogue_of(
        *DRIE,
        c=coalitie(naam="Étten"),
        a=coalitie(naam="zwolle"),
        b=coalitie(naam="'t Harde"),
        d=coalitie(naam="Assen"),
    )
    assert [each.naam for each in catalogue.gemeenten] == ["Épe", "'s-Dorp", "Zuid"]
    assert [each.sleutel for each in catalogue.coalities] == ["d", "c", "b", "a"]


def test_equal_names_are_told_apart_by_their_key() -> None:
    catalogue = catalogue_of(b=coalitie(naam="Noord"), a=coalitie(naam="Noord"))
    assert [each.sleutel for each in catalogue.coalities] == ["a", "b"]


@pytest.mark.parametrize(
    ("status", "sleutel"),
    [("actief", "actief"), ("in_oprichting", "in_oprichting"), ("onbekend", "onbekend"), ("gestopt", "gestopt")],
)
def test_a_gemeente_has_the_state_of_its_local_coalitie(status: str, sleutel: str) -> None:
    catalogue = catalogue_of(a=coalitie(status=status, peiljaar=2020), b=regio())
    stand = catalogue.stand("GM0001")
    assert (stand.sleutel, stand.label, stand.jaar) == (sleutel, sleutel, 2020)
    assert [each.sleutel for each in stand.coalities] == ["a"]


def test_of_several_local_coalities_the_one_that_says_most_counts() -> None:
    catalogue = catalogue_of(
        a=coalitie(status="gestopt", peiljaar=2024),
        b=coalitie(status="in_oprichting", peiljaar=2019),
        c=coalitie(status="in_oprichting", peiljaar=2021),
        d=coalitie(status="onbekend", peiljaar=2023),
    )
    stand = catalogue.stand("GM0001")
    assert (stand.sleutel, stand.jaar, [each.sleutel for each in stand.coalities]) == (
        "in_oprichting",
        2021,
        ["b", "c"],
    )


def test_without_a_local_coalitie_the_region_counts_and_without_a_region_nothing() -> None:
    catalogue = catalogue_of(*DRIE, a=regio(gemeenten=["GM0001"], peiljaar=2024))
    assert (catalogue.stand("GM0001").sleutel, catalogue.stand("GM0001").jaar) == ("regionaal", None)
    assert (catalogue.stand("GM0002").sleutel, catalogue.stand("GM0002").coalities) == ("geen", ())


def test_a_year_that_no_source_says_is_unknown() -> None:
    assert catalogue_of(a=coalitie()).stand("GM0001").jaar is None


def test_gemeenten_are_counted_by_state() -> None:
    catalogue = catalogue_of(*DRIE, a=coalitie(gemeenten=["GM0001", "GM0002"]))
    assert set(catalogue.codes_met_stand("actief")) == {"GM0001", "GM0002"}
    assert catalogue.codes_met_stand("geen") == ("GM0003",)


def test_local_and_regional_coalities_are_found_by_gemeente() -> None:
    catalogue = catalogue_of(*DRIE, a=coalitie(gemeenten=["GM0001", "GM0002"]), b=regio(gemeenten=["GM0002"]))
    assert [each.sleutel for each in catalogue.lokale_coalities_in("GM0002")] == ["a"]
    assert [each.sleutel for each in catalogue.regionale_coalities_in("GM0002")] == ["b"]
    assert catalogue.lokale_coalities_in("GM0003") == ()
    assert catalogue.regionale_coalities_in("GM0001") == ()


def test_what_falls_under_a_region_is_found() -> None:
    catalogue = catalogue_of(
        noord=regio(), b=coalitie(valt_onder="noord", status="gestopt"), a=coalitie(valt_onder="noord")
    )
    assert [each.sleutel for each in catalogue.lokale_onder("noord")] == ["a", "b"]


def test_who_uses_an_item_is_found() -> None:
    catalogue = catalogue_of(
        voorzorg=interventie(), a=coalitie(interventies=["voorzorg"]), b=coalitie(status="gestopt")
    )
    assert [each.sleutel for each in catalogue.gebruikt_door("voorzorg")] == ["a"]
    assert catalogue.gebruikt_door("iets-anders") == ()


def test_items_with_an_element_are_found_from_the_element() -> None:
    catalogue = catalogue_of(
        thuis=interventie(soort="werkzaam_element"), a=interventie(werkzame_elementen=["thuis"]), b=interventie()
    )
    assert [each.sleutel for each in catalogue.met_element("thuis")] == ["a"]
    assert catalogue.met_element("a") == ()


def test_neighbours_share_a_border_on_the_map() -> None:
    catalogue = catalogue_of(*DRIE, vormen=grenzen("GM0001", "GM0002", "GM0003"))
    assert [each.naam for each in catalogue.buren("GM0002")] == ["'s-Dorp", "Zuid"]
    assert [each.naam for each in catalogue.buren("GM0001")] == ["Épe"]
    assert catalogue_of(*DRIE).buren("GM0001") == ()


def test_places_and_predecessors_belong_to_a_gemeente() -> None:
    catalogue = catalogue_of(
        *DRIE, plaats("Dorp", "GM0001"), fusie("GM0901", "GM0001", datum="2020-01-01"), fusie("GM0900", "GM0001")
    )
    assert [each.naam for each in catalogue.plaatsen_in("GM0001")] == ["Dorp"]
    assert catalogue.plaatsen_in("GM0002") == ()
    assert [each.code for each in catalogue.voorgangers("GM0001")] == ["GM0900", "GM0901"]


def test_the_ggd_of_a_gemeente_is_found() -> None:
    catalogue = catalogue_of()
    ggd = catalogue.ggd_van(catalogue.gemeente("GM0001"))
    assert ggd
    assert ggd.naam == "GGD Noord"


def test_what_does_not_exist_is_a_mistake_of_ours() -> None:
    catalogue = catalogue_of()
    for ask in (catalogue.gemeente, catalogue.coalitie, catalogue.interventie, catalogue.organisatie, catalogue.stand):
        with pytest.raises(KeyError):
            ask("x")


def test_a_finding_points_at_the_file_and_line_of_a_value() -> None:
    catalogue = catalogue_of(a=coalitie(interventies=None, gemeenten=["GM0001"]))
    record = catalogue.coalitie("a")
    finding = catalogue.finding(all_rules()[0], record, "gemeenten", 0, text="Fout.", hint="Weg.")
    assert (finding.path, finding.line) == ("coalitions/a.yml", 4)
    assert catalogue.path(record) == "coalitions/a.yml"


def test_two_rows_that_say_the_same_keep_their_own_lines() -> None:
    catalogue = catalogue_of(plaats("Dorp"), plaats("Dorp"))
    assert [catalogue.herkomst.document(each).line(()) for each in catalogue.plaatsen] == [2, 3]
