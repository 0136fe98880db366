"""The national counts: what may stand in the table, and what may stand beside what."""

from __future__ import annotations

from site_gen.checks.landelijk import (
    national_counts_have_a_source_that_is_described,
    national_counts_stand_once,
    what_counts_the_same_has_one_unit,
)
from tests.builders import catalogue_of, landelijk
from tests.checks.found import found, texts

ALL = (
    national_counts_have_a_source_that_is_described,
    national_counts_stand_once,
    what_counts_the_same_has_one_unit,
)


def test_two_years_of_the_same_count_and_another_count_are_good() -> None:
    catalogue = catalogue_of(
        landelijk(2019, "Gemeenten met een coalitie", 40),
        landelijk(2021, "Gemeenten met een coalitie", 140),
        landelijk(2021, "Gemeenten met een coalitie", 141, toelichting="in december"),
        landelijk(2021, "Deel dat bouwt", 100, eenheid="procent"),
        landelijk(2023, "Gemeenten in een krant", "bijna alle"),
    )
    assert [each for check in ALL for each in found(check, catalogue)] == []


def test_a_source_that_is_not_described_beside_the_table_is_reported() -> None:
    catalogue = catalogue_of(landelijk(2019, "Gemeenten", 40, bron="https://elders.example/"))
    assert texts(ALL[0], catalogue) == ["https://elders.example/ staat niet bij de bronnen."]


def test_a_count_that_stands_twice_is_reported() -> None:
    catalogue = catalogue_of(landelijk(2019, "Gemeenten", 40), landelijk(2019, "Gemeenten", 41))
    assert texts(ALL[1], catalogue) == ["'Gemeenten' staat er voor 2019 nog een keer, met dezelfde toelichting."]


def test_a_number_and_a_share_are_not_the_same_count() -> None:
    catalogue = catalogue_of(landelijk(2019, "Gemeenten", 40), landelijk(2021, "Gemeenten", 51, eenheid="procent"))
    assert texts(ALL[2], catalogue) == ["'Gemeenten' is hier in procent, en eerder in gemeenten."]


def test_more_than_all_is_reported() -> None:
    catalogue = catalogue_of(landelijk(2019, "Deel", 140, eenheid="procent"))
    assert texts(ALL[2], catalogue) == ["140 procent kan niet."]
