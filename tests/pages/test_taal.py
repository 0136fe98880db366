from __future__ import annotations

import pytest

from site_gen.pages.taal import aantal_van, datum_in_woorden, deel_van, getal, ingekort, kleine_letter, opsomming


@pytest.mark.parametrize(
    ("datum", "woorden"),
    [("2026-11-23", "23 november 2026"), ("2024-05-01", "1 mei 2024"), ("2024-05", "mei 2024"), ("2024", "2024")],
)
def test_a_date_is_said_as_far_as_it_is_known(datum: str, woorden: str) -> None:
    assert datum_in_woorden(datum) == woorden


@pytest.mark.parametrize(("aantal", "woorden"), [(0, "0"), (342, "342"), (233265, "233.265"), (1234567, "1.234.567")])
def test_thousands_are_parted_by_a_dot(aantal: int, woorden: str) -> None:
    assert getal(aantal) == woorden


@pytest.mark.parametrize(
    ("deel", "geheel", "woorden"),
    [(0, 13, "geen van de 13"), (9, 13, "9 van de 13"), (13, 13, "alle 13"), (1000, 1342, "1.000 van de 1.342")],
)
def test_a_part_of_a_whole_is_said_in_words(deel: int, geheel: int, woorden: str) -> None:
    assert deel_van(deel, geheel) == woorden


def test_one_is_said_in_the_singular() -> None:
    assert [aantal_van(each, "gemeente", "gemeenten") for each in (0, 1, 2)] == [
        "0 gemeenten",
        "1 gemeente",
        "2 gemeenten",
    ]


@pytest.mark.parametrize(
    ("delen", "zin"),
    [
        ([], ""),
        (["Beek"], "Beek"),
        (["Beek", "Stein"], "Beek en Stein"),
        (["Beek", "Stein", "Vaals"], "Beek, Stein en Vaals"),
    ],
)
def test_names_are_listed_with_en_before_the_last(delen: list[str], zin: str) -> None:
    assert opsomming(delen) == zin


@pytest.mark.parametrize(
    ("label", "zin"), [("Goede praktijk", "goede praktijk"), ("JGZ en GGD", "JGZ en GGD"), ("", "")]
)
def test_an_abbreviation_keeps_its_capital_within_a_sentence(label: str, zin: str) -> None:
    assert kleine_letter(label) == zin


def test_a_long_text_is_cut_between_words() -> None:
    assert ingekort("Samen sterk, voor elk kind", 26) == "Samen sterk, voor elk kind"
    assert ingekort("Samen sterk, voor elk kind", 15) == "Samen sterk…"
