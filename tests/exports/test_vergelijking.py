from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from site_gen.catalogue import Catalogue
from site_gen.exports import vergelijking
from site_gen.exports.vergelijking import RIJEN, aantal_delen, deel_van, vergelijking_files
from tests.builders import catalogue_of, coalitie, interventie


def pieces(catalogue: Catalogue) -> dict[str, Any]:
    return {path: json.loads(text) for path, text in vergelijking_files(catalogue)}


def facts(catalogue: Catalogue, sleutel: str) -> dict[str, list[str]]:
    """The values of an item by the heading of their row."""
    (piece,) = pieces(catalogue).values()
    koppen = [kop for kop, _ in piece["rijen"]]
    return dict(zip(koppen, piece["items"][sleutel]["waarden"], strict=True))


def test_an_item_has_its_facts_in_words_in_the_order_of_the_site() -> None:
    found = facts(
        catalogue_of(
            een=interventie(fasen=["zwangerschap", "kinderwens"], kosten="Tien euro", verwant=["twee"]),
            twee=interventie(),
            noord=coalitie(interventies=["een"]),
        ),
        "een",
    )
    assert found["Wanneer"] == ["kinderwens", "zwangerschap"]
    assert found["Kosten"] == ["Tien euro"]
    assert found["Gebruikt door"] == ["coalitie noord"]
    assert found["Laatst nagekeken"] == ["november 2026"]


def test_what_is_not_known_has_no_value() -> None:
    found = facts(catalogue_of(een=interventie()), "een")
    assert {kop for kop, waarden in found.items() if not waarden} == {
        *("Op welk moment", "Jaar van de erkenning", "Databank", "Hoe lang", "Hoe vaak", "Kosten"),
        *("Geld kan komen van", "Werkzame elementen", "Eigenaar", "Gebruikt door", "Goed om te weten"),
    }


def test_a_level_of_long_ago_says_so() -> None:
    old = interventie(erkenning={"niveau": "goed_onderbouwd", "jaar": 2019})
    assert facts(catalogue_of(een=old), "een")["Jaar van de erkenning"] == ["2019 (ouder dan vijf jaar)"]
    then = catalogue_of(een=old, peildatum=date(2024, 12, 31))
    assert facts(then, "een")["Jaar van de erkenning"] == ["2019"]


def test_related_items_come_with_their_names() -> None:
    (piece,) = pieces(catalogue_of(een=interventie(verwant=["twee"]), twee=interventie(naam="De tweede"))).values()
    assert piece["items"]["een"]["verwant"] == [["twee", "De tweede"]]


def test_many_items_are_spread_over_pieces_by_their_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vergelijking, "_PER_DEEL", 2)
    catalogue = catalogue_of(a=interventie(), b=interventie(), c=interventie(), d=interventie(), e=interventie())
    found = pieces(catalogue)
    assert aantal_delen(catalogue) == 3
    assert sorted(found) == [f"assets/vergelijking/{nummer}.json" for nummer in range(3)]
    for nummer in range(3):
        for sleutel in found[f"assets/vergelijking/{nummer}.json"]["items"]:
            assert deel_van(sleutel, 3) == nummer
    assert sum(len(piece["items"]) for piece in found.values()) == 5
    assert deel_van("ab-1", 7) == (97 + 98 + 45 + 49) % 7  # as in tests/assets/vergelijking.test.mjs


def test_every_row_has_a_heading_of_its_own() -> None:
    assert len({kop for kop, _ in RIJEN}) == len(RIJEN)
