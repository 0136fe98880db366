from __future__ import annotations

from collections.abc import Callable

import pytest

from site_gen.catalogue import Catalogue
from site_gen.models.basis import Bron
from site_gen.pages.onderdelen import (
    bronregels,
    eerste_zin,
    erkenningslabel,
    fasen_in_woorden,
    fasestappen,
    gebied,
    interventie_kaartje,
    stand_van_coalitie,
    stand_van_gemeente,
)
from tests.pages.conftest import BRON, coalitie


def test_a_source_says_its_age_in_words() -> None:
    bron = Bron.model_validate(BRON | {"datum": "2024-05", "nog_te_bevestigen": True})
    (regel,) = bronregels([bron])
    assert (regel.datum, regel.geraadpleegd, regel.nog_te_bevestigen) == ("mei 2024", "november 2026", True)


def test_a_status_without_a_year_says_so(met_coalities: Callable[..., Catalogue]) -> None:
    with_year, without = coalitie(peiljaar=2022), coalitie()
    catalogue = met_coalities(with_year)
    assert stand_van_coalitie(catalogue, with_year).jaar == "stand 2022"
    assert stand_van_coalitie(catalogue, without).jaar == "jaar onbekend"


def test_a_gemeente_of_which_nothing_is_known_has_no_year(met_coalities: Callable[..., Catalogue]) -> None:
    stand = stand_van_gemeente(met_coalities().stand("GM0106"))
    assert (stand.sleutel, stand.jaar) == ("geen", None)


@pytest.mark.parametrize(
    ("fasen", "woorden"),
    [
        (["zwangerschap"], "Tijdens de zwangerschap"),
        (["zwangerschap", "peuter_2_4"], "Tijdens de zwangerschap en peuter (2-4 jaar)"),
        (["zwangerschap", "geboorte_en_kraamtijd", "baby_0_1"], "Tijdens de zwangerschap tot en met baby (0-1 jaar)"),
        (
            ["kinderwens", "zwangerschap", "baby_0_1"],
            "Voor de zwangerschap, tijdens de zwangerschap en baby (0-1 jaar)",
        ),
    ],
)
def test_phases_without_a_gap_are_said_as_a_range(catalogue: Catalogue, fasen: list[str], woorden: str) -> None:
    assert fasen_in_woorden(catalogue, fasen) == woorden


def test_all_phases_are_said_as_one(catalogue: Catalogue) -> None:
    assert fasen_in_woorden(catalogue, list(catalogue.woorden("fasen"))) == "Alle fasen"


def test_the_phase_bar_has_every_phase_in_order(catalogue: Catalogue) -> None:
    stappen = fasestappen(catalogue, ["zwangerschap"])
    assert [stap.geldt for stap in stappen] == [key == "zwangerschap" for key in catalogue.woorden("fasen")]


def test_a_card_names_the_level_and_its_year_but_never_calls_the_unjudged_recognised(catalogue: Catalogue) -> None:
    labels = {each.sleutel: erkenningslabel(catalogue, each) for each in catalogue.interventies}
    assert labels["voorzorg"].tekst == "Goede aanwijzingen voor effectiviteit (2021)"
    unjudged = [each.sleutel for each in catalogue.interventies if each.erkenning.niveau == "onbekend"]
    assert unjudged
    assert {labels[key].erkend for key in unjudged} == {False}


def test_a_card_says_that_a_level_is_old(catalogue: Catalogue) -> None:
    old = {each.sleutel for each in catalogue.interventies if erkenningslabel(catalogue, each).oud}
    assert "boekstart" in old
    assert "voorzorg" not in old
    card = interventie_kaartje(catalogue, catalogue.interventie("boekstart"))
    assert (card.erkenning.tekst, card.erkenning.oud) == ("Goed onderbouwd (2017)", "ouder dan vijf jaar")


def test_the_cards_of_all_items_hold_one_sentence(catalogue: Catalogue) -> None:
    cards = [interventie_kaartje(catalogue, each) for each in catalogue.interventies]
    assert [card.sleutel for card in cards if card.samenvatting[-1] not in ".!?"] == []


def test_the_first_sentence_ends_at_the_first_full_stop_before_a_space() -> None:
    assert eerste_zin("Voor 0.5 jaar. Daarna niet.") == "Voor 0.5 jaar."
    assert eerste_zin("Eén zin") == "Eén zin"


def test_a_wide_area_is_said_as_a_number(met_coalities: Callable[..., Catalogue]) -> None:
    codes = ["GM0106", "GM0109", "GM0114", "GM0118"]
    catalogue = met_coalities()
    assert gebied(catalogue, coalitie(gemeenten=codes)) == "4 gemeenten"
    assert gebied(catalogue, coalitie(gemeenten=codes[1::-1])) == "Assen en Coevorden"
    assert gebied(catalogue, coalitie(gemeenten=[])) == "gemeenten nog niet bekend"
