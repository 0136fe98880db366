"""The tile map against the table of gemeenten."""

from __future__ import annotations

from site_gen.checks.tegels import gemeenten_have_a_tile, tiles_lie_apart
from tests.builders import catalogue_of, gemeente, tegel
from tests.checks.found import found, texts

TWO = (gemeente("GM0001", "Aa"), gemeente("GM0002", "Bee"))


def test_every_gemeente_on_a_tile_of_its_own_is_good() -> None:
    catalogue = catalogue_of(*TWO, tegel("GM0001", 0, 0), tegel("GM0002", 1, 0))
    assert [*found(gemeenten_have_a_tile, catalogue), *found(tiles_lie_apart, catalogue)] == []


def test_a_gemeente_without_a_tile_is_reported_on_its_own_row() -> None:
    catalogue = catalogue_of(*TWO, tegel("GM0001", 0, 0))
    (finding,) = found(gemeenten_have_a_tile, catalogue)
    assert finding.startswith("content/gemeenten.csv: GM0002,Bee,")
    assert texts(gemeenten_have_a_tile, catalogue) == ["GM0002 (Bee) heeft geen tegel."]


def test_two_gemeenten_on_one_tile_are_reported_on_the_lower_row() -> None:
    catalogue = catalogue_of(*TWO, tegel("GM0001", 3, 2), tegel("GM0002", 3, 2))
    assert found(tiles_lie_apart, catalogue) == ["content/grenzen/tegels.csv: GM0002,3,2 [tegel-bezet]"]
    assert texts(tiles_lie_apart, catalogue) == ["In kolom 3, rij 2 ligt ook de gemeente van regel 2."]


def test_a_gemeente_with_two_tiles_is_reported() -> None:
    catalogue = catalogue_of(*TWO, tegel("GM0001", 0, 0), tegel("GM0002", 1, 0), tegel("GM0001", 2, 0))
    assert texts(tiles_lie_apart, catalogue) == ["GM0001 heeft ook een tegel op regel 2."]
