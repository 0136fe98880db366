"""The tile map: every gemeente can be hit with a finger, also on the smallest phone."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor
from tests.site.counting import Files

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}

# What lies at some places around the middle of a tile, once that is scrolled into view: the tiles of which that is
# something else.
_MISSED = """(places) => [...document.querySelectorAll(".tegelkaart a[data-sleutel]")].filter(($tile) => {
  $tile.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { left, top, width, height } = $tile.querySelector("path").getBoundingClientRect();
  const at = ([x, y]) => document.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
  return places.some((place) => at(place)?.closest("a") !== $tile);
}).map(($tile) => $tile.dataset.sleutel)"""

SQUARE = [(x, y) for x in (-12, 12) for y in (-12, 12)]
CIRCLE = [(11.9 * math.cos(corner), 11.9 * math.sin(corner)) for corner in (math.pi / 6 * step for step in range(12))]


def missed(page: Page, places: Sequence[tuple[float, float]], written: Files) -> list[str]:
    assert page.locator(".tegelkaart a[data-sleutel]").count() == len(written.gemeenten)
    return list(page.evaluate(_MISSED, places))


@pytest.mark.parametrize("options", [PHONE, {**PHONE, "java_script_enabled": False}])
def test_on_a_phone_a_square_of_24_pixels_fits_in_every_tile(
    options: dict[str, object], visitor: Visitor, written: Files
) -> None:
    page = visitor.open("kaart/tegels/", **options)
    assert missed(page, SQUARE, written) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360, "the tiles scroll, not the page"


@pytest.mark.parametrize("size", [(1400, 900), (1024, 700), (800, 600)])
def test_with_a_mouse_all_tiles_are_in_sight_and_a_circle_of_24_pixels_fits_in_each(
    size: tuple[int, int], visitor: Visitor, written: Files
) -> None:
    page = visitor.open("kaart/tegels/", viewport={"width": size[0], "height": size[1]})
    assert missed(page, CIRCLE, written) == []
    frame = page.locator(".tegelvenster")
    expect(frame).to_have_js_property("scrollWidth", frame.evaluate("(frame) => frame.clientWidth"))
    expect(frame).to_have_js_property("scrollHeight", frame.evaluate("(frame) => frame.clientHeight"))
