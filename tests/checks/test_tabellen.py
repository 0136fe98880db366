"""The tables of gemeenten, places, other names and mergers, and the shapes beside them."""

from __future__ import annotations

from site_gen.checks.grenzen import gemeenten_have_a_shape, shapes_have_a_gemeente
from site_gen.checks.tabellen import (
    gemeenten_differ,
    mergers_fit_the_gemeenten_of_now,
    mergers_stand_once,
    other_names_add_something,
    other_names_are_of_something,
    places_differ,
)
from tests.builders import andere_naam, catalogue_of, fusie, gemeente, grenzen, plaats
from tests.checks.found import found, hints, texts


def test_a_code_that_stands_twice_is_reported_on_the_lower_row() -> None:
    catalogue = catalogue_of(gemeente("GM0001", "Zuid"), gemeente("GM0001", "Assen"))
    assert texts(gemeenten_differ, catalogue) == ["De code GM0001 staat ook op regel 2."]
    assert "Assen" in found(gemeenten_differ, catalogue)[0]


def test_two_names_that_give_one_address_are_reported() -> None:
    catalogue = catalogue_of(gemeente("GM0001", "Bergen (NH)"), gemeente("GM0002", "Bergen NH"))
    assert [each.code for each in gemeenten_differ(catalogue)] == ["gemeente-naam-dubbel"]


def test_a_place_that_stands_twice_in_a_gemeente_is_reported() -> None:
    rows = (gemeente("GM0001"), gemeente("GM0002"), plaats("Beek", "GM0001"), plaats("Beek", "GM0002"))
    assert found(places_differ, catalogue_of(*rows)) == []
    assert texts(places_differ, catalogue_of(*rows, plaats("Beek", "GM0001"))) == [
        "'Beek' in GM0001 staat ook op regel 2."
    ]


def test_another_name_is_of_a_gemeente_a_place_or_a_gemeente_of_the_past() -> None:
    rows = (gemeente("GM0001", "Noord"), gemeente("GM0002", "Zuid"), plaats("Dorp"))
    old = fusie("GM0900", "GM0001", oude_naam="Oud")
    good = (andere_naam("Noard", "Noord"), andere_naam("Doarp", "Dorp"), andere_naam("Ald", "Oud"))
    assert found(other_names_are_of_something, catalogue_of(*rows, old, *good)) == []
    catalogue = catalogue_of(*rows, andere_naam("Doarp", "Drop"), andere_naam("Doarp", "Dorp", "GM0002"))
    assert found(other_names_are_of_something, catalogue) == [
        "content/namen.csv: Doarp,Drop,GM0001 [andere-naam-van]",
        "content/namen.csv: Doarp,Dorp,GM0002 [andere-naam-van]",
    ]
    assert hints(
        other_names_are_of_something, catalogue_of(plaats("Noorddorp"), andere_naam("Noarddoarp", "Noordorp"))
    ) == ["Bedoelde u 'Noorddorp'?"]


def test_another_name_of_no_gemeente_is_reported_as_that_alone() -> None:
    assert found(other_names_are_of_something, catalogue_of(andere_naam("Doarp", "Dorp", "GM9999"))) == []


def test_another_name_that_adds_nothing_is_reported() -> None:
    catalogue = catalogue_of(
        plaats("Dorp"),
        plaats("Beek"),
        andere_naam("Doarp", "Dorp"),
        andere_naam("Doarp", "Beek"),
        andere_naam("Beek", "Dorp"),
    )
    assert texts(other_names_add_something, catalogue) == [
        "'Doarp' in GM0001 staat ook op regel 2.",
        "'Beek' is in GM0001 al de naam van een gemeente of plaats.",
    ]


def test_the_old_code_of_a_merger_is_gone() -> None:
    catalogue = catalogue_of(gemeente("GM0001"), gemeente("GM0002"), fusie("GM0002", "GM0001"))
    assert [each.code for each in mergers_fit_the_gemeenten_of_now(catalogue)] == ["fusie-oude-code"]


def test_the_new_name_of_a_merger_is_the_name_of_the_gemeente() -> None:
    catalogue = catalogue_of(gemeente("GM0001", "Assen"), fusie("GM0900", "GM0001", nieuwe_naam="Asssen"))
    assert texts(mergers_fit_the_gemeenten_of_now, catalogue) == ["GM0001 heet Assen, niet Asssen."]


def test_a_merger_stands_once() -> None:
    catalogue = catalogue_of(fusie("GM0900", "GM0001"), fusie("GM0900", "GM0001"))
    assert sorted(each.code for each in mergers_stand_once(catalogue)) == [
        "fusie-dubbel",
        "fusie-splitsing",
        "fusie-splitsing",
    ]


def test_only_a_split_has_more_than_one_row_and_it_always_has() -> None:
    rows = (gemeente("GM0001"), gemeente("GM0002"))
    split = [fusie("GM0900", code, soort="splitsing") for code in ("GM0001", "GM0002")]
    assert found(mergers_stand_once, catalogue_of(*rows, *split)) == []
    assert [each.code for each in mergers_stand_once(catalogue_of(*rows, split[0]))] == ["fusie-splitsing"]


def test_a_gemeente_without_a_shape_is_reported_on_its_row() -> None:
    catalogue = catalogue_of(gemeente("GM0001"), gemeente("GM0002", "Assen"), vormen=grenzen("GM0001"))
    assert texts(gemeenten_have_a_shape, catalogue) == [
        "GM0002 (Assen) heeft geen vlak in content/grenzen/schematisch.topojson."
    ]
    assert found(gemeenten_have_a_shape, catalogue)[0].startswith("content/gemeenten.csv: GM0002,Assen")


def test_a_shape_without_a_gemeente_names_the_successor() -> None:
    catalogue = catalogue_of(fusie("GM0900", "GM0001"), vormen=grenzen("GM0001", "GM0900"))
    assert texts(shapes_have_a_gemeente, catalogue) == ["Het vlak GM0900 hoort bij geen gemeente van nu."]
    assert "GM0001" in hints(shapes_have_a_gemeente, catalogue)[0]


def test_shapes_that_could_not_be_read_are_no_further_finding() -> None:
    assert found(gemeenten_have_a_shape, catalogue_of()) == []
    assert found(shapes_have_a_gemeente, catalogue_of()) == []
