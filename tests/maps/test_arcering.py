"""Patterns as lines and dots: they lie within an area, and each status has its own."""

from __future__ import annotations

import re

import pytest

from site_gen.maps.arcering import arcering
from site_gen.maps.standen import EFFEN, MET_PATROON

SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100)]
HOLE = [(30, 30), (70, 30), (70, 70), (30, 70)]


def points(path: str) -> list[tuple[float, float]]:
    """Every point that a pattern names."""
    return [(float(x), float(y)) for x, y in re.findall(r"[ML](-?[0-9.]+) (-?[0-9.]+)", path)]


@pytest.mark.parametrize("stand", MET_PATROON)
def test_a_pattern_lies_within_its_area_and_outside_its_holes(stand: str) -> None:
    found = points(arcering(stand, [SQUARE, HOLE], 1))
    assert len(found) > 20
    assert all(-0.1 <= x <= 100.1 and -0.1 <= y <= 100.1 for x, y in found)
    assert not [(x, y) for x, y in found if 30.1 < x < 69.9 and 30.1 < y < 69.9]
    filled = points(arcering(stand, [SQUARE], 1))
    assert [(x, y) for x, y in filled if 30.1 < x < 69.9 and 30.1 < y < 69.9] or stand != "onbekend"


@pytest.mark.parametrize("stand", EFFEN)
def test_a_plain_status_has_no_pattern(stand: str) -> None:
    assert arcering(stand, [SQUARE], 1) == ""


def test_each_pattern_is_another() -> None:
    assert len({arcering(stand, [SQUARE], 1) for stand in MET_PATROON}) == len(MET_PATROON)


def test_a_pattern_is_as_fine_as_a_pixel() -> None:
    coarse, fine = (len(points(arcering("onbekend", [SQUARE], pixel))) for pixel in (2, 1))
    assert 3 * coarse < fine < 5 * coarse
