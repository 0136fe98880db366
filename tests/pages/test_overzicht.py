from __future__ import annotations

import pytest

from site_gen.catalogue import Catalogue
from site_gen.pages.kenmerken import ERKENNING, FASE, THEMA
from site_gen.pages.overzicht import Matrix, dunne_plekken, instrumenten, matrices, matrix, trap
from tests.builders import catalogue_of, interventie, woorden

FASEN, THEMAS = ("kinderwens", "zwangerschap"), ("roken", "voeding")


def two_items() -> Catalogue:
    """One for roken in both fasen, with a level; one for both themas in one fase, without."""
    return catalogue_of(
        een=interventie(fasen=list(FASEN), themas=["roken"], erkenning={"niveau": "goed_onderbouwd"}),
        twee=interventie(fasen=["zwangerschap"], themas=list(THEMAS)),
    )


def counts(found: Matrix) -> list[list[int]]:
    return [[vak.aantal for vak in rij.vakken] for rij in found.rijen]


def test_a_cell_counts_the_items_that_have_both_values() -> None:
    assert counts(matrix(two_items(), THEMA, FASE)) == [[1, 2], [0, 1]]


def test_a_cell_leads_to_its_choice_on_the_menukaart() -> None:
    found = matrix(two_items(), THEMA, FASE)
    assert found.rijen[1].vakken[0].adres == "menukaart/?thema=voeding&fase=kinderwens"
    assert found.rijen[1].adres == "menukaart/?thema=voeding"
    assert found.kolommen[0].adres == "menukaart/?fase=kinderwens"


def test_an_item_counts_once_in_a_total() -> None:
    found = matrix(two_items(), THEMA, FASE)
    assert [rij.aantal for rij in found.rijen] == [2, 1]
    assert [kolom.aantal for kolom in found.kolommen] == [1, 2]
    assert found.geheel.aantal == 2


def test_of_each_cell_those_with_a_level_are_counted_too() -> None:
    (roken, _) = matrix(two_items(), THEMA, FASE).rijen
    assert [vak.erkend for vak in roken.vakken] == [1, 1]
    assert roken.erkend == 1


def test_an_empty_cell_is_named() -> None:
    found = matrix(two_items(), THEMA, FASE)
    assert [vak.in_woorden for vak in found.vakken] == ["1", "2", "geen", "1"]
    assert (0, "geen") in found.legenda


def test_a_level_that_no_item_has_still_has_its_column() -> None:
    found = matrix(two_items(), THEMA, ERKENNING)
    assert [kolom.aantal for kolom in found.kolommen] == [1, 0, 1, 0]


@pytest.mark.parametrize(("aantal", "expected"), [(0, 0), (1, 1), (2, 1), (3, 2), (9, 3), (17, 4), (20, 5), (40, 5)])
def test_a_shade_covers_more_where_there_is_more(aantal: int, expected: int) -> None:
    assert trap(aantal, 40) == expected


@pytest.mark.parametrize("meeste", [0, 1, 2, 10_000])
def test_the_fullest_cell_is_never_empty_and_an_empty_one_always(meeste: int) -> None:
    assert trap(0, meeste) == 0
    assert (trap(meeste, meeste) > 0) == (meeste > 0)


def test_the_legend_says_which_counts_a_shade_stands_for() -> None:
    found = matrix(two_items(), THEMA, FASE)
    shade = {vak.aantal: vak.trap for vak in found.vakken}
    assert found.legenda == ((0, "geen"), (shade[1], "1"), (shade[2], "2"))


def test_what_is_thin_is_told_in_sentences() -> None:
    assert dunne_plekken(matrix(two_items(), THEMA, FASE)) == (
        "Het minst staat er bij voeding (1) en roken (2).",
        "De fase “kinderwens” heeft het minst (1).",
        "Van de 4 vakken is er 1 leeg.",
        "kinderwens: niets bij voeding.",
        "Hoogstens één erkende aanpak vonden wij bij roken en voeding.",
    )


def test_a_menukaart_without_items_has_only_empty_cells() -> None:
    found = matrix(catalogue_of(), THEMA, FASE)
    assert {vak.trap for vak in found.vakken} == {0}
    assert dunne_plekken(found)[2] == "Van de 4 vakken zijn er 4 leeg."


def test_instruments_say_who_uses_them_and_when_the_earliest_first() -> None:
    catalogue = catalogue_of(
        vocabulaires=woorden(soorten=["interventie", "signaleringsinstrument"]),
        een=interventie(soort="signaleringsinstrument", naam="A", fasen=["zwangerschap"], moment="Heel vroeg"),
        twee=interventie(
            soort="signaleringsinstrument", naam="B", fasen=["kinderwens"], uitvoerders=["jgz", "verloskundige"]
        ),
        drie=interventie(),
    )
    assert [(each.naam, each.wie, each.wanneer) for each in instrumenten(catalogue)] == [
        ("B", "jgz, verloskundige", "kinderwens"),
        ("A", "jgz", "Heel vroeg"),
    ]


def test_the_page_has_fase_by_thema_first_and_both_by_erkenning(catalogue: Catalogue) -> None:
    assert [found.naam for found in matrices(catalogue)] == ["thema-fase", "thema-erkenning", "fase-erkenning"]
    for found in matrices(catalogue):
        assert found.geheel.aantal == len(catalogue.interventies)
        assert len(found.vakken) == len(found.rijen) * len(found.kolommen)
