"""The tile map: every gemeente can be hit with a finger, and it answers as the map does."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_kaart import choose, keys, panel, result, tab_to
from tests.browser.visiting import Visitor, choice_of
from tests.site.counting import Files

TILES = ".tegelkaart a[data-sleutel]"
ASSEN, TYNAARLO = "GM0106", "GM1730"
VIEWS = ["kaart/tegels/", "kaart/?weergave=tegels"]
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


def open_tiles(visitor: Visitor, query: str = "", **options: object) -> Page:
    """The map page with its tiles, once they answer."""
    page = visitor.open(f"kaart/?weergave=tegels{query}", **options)
    expect(page.locator("[data-deel=tegels][role=application]")).to_be_visible()
    return page


def missed(page: Page, places: Sequence[tuple[float, float]], written: Files) -> list[str]:
    page.locator(TILES).first.wait_for()
    assert page.locator(TILES).count() == len(written.gemeenten)
    return list(page.evaluate(_MISSED, places))


def tile(page: Page, key: str) -> Locator:
    return page.locator(f'.tegelkaart a[data-sleutel="{key}"] path')


def window(page: Page) -> Locator:
    return page.locator(".tegelvenster")


@pytest.mark.parametrize("address", VIEWS)
def test_on_a_phone_a_square_of_24_pixels_fits_in_every_tile(address: str, visitor: Visitor, written: Files) -> None:
    page = visitor.open(address, **PHONE)
    assert missed(page, SQUARE, written) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360, "the tiles scroll, not the page"


def test_nor_is_a_script_needed_for_that(visitor: Visitor, written: Files) -> None:
    page = visitor.open("kaart/tegels/", **PHONE, java_script_enabled=False)
    assert missed(page, SQUARE, written) == []


@pytest.mark.parametrize("address", VIEWS)
@pytest.mark.parametrize("size", [(1400, 900), (1024, 700), (800, 600)])
def test_with_a_mouse_all_tiles_are_in_sight_and_a_circle_of_24_pixels_fits_in_each(
    address: str, size: tuple[int, int], visitor: Visitor, written: Files
) -> None:
    page = visitor.open(address, viewport={"width": size[0], "height": size[1]})
    assert missed(page, CIRCLE, written) == []
    expect(window(page)).to_have_js_property("scrollWidth", window(page).evaluate("(box) => box.clientWidth"))
    expect(window(page)).to_have_js_property("scrollHeight", window(page).evaluate("(box) => box.clientHeight"))


def test_tiles_are_fetched_when_asked_for_and_the_view_stands_in_the_address(visitor: Visitor) -> None:
    page = visitor.open_quietly("kaart/")
    assert not [url for url in visitor.requests if url.endswith("tegels.svg")]
    views = page.get_by_role("navigation", name="Weergave")
    views.get_by_role("link", name="Tegels").click()
    expect(page.locator(TILES).first).to_be_visible()
    expect(page.locator("svg.landkaart")).to_be_hidden()
    assert choice_of(page) == ["weergave=tegels"]
    expect(views.get_by_role("link", name="Tegels")).to_have_attribute("aria-current", "true")
    views.get_by_role("link", name="Kaart").click()
    expect(page.locator("svg.landkaart")).to_be_visible()
    assert choice_of(page) == []


def test_every_view_shows_the_same_filters_and_the_same_gemeente(visitor: Visitor, written: Files) -> None:
    page = open_tiles(visitor)
    choose(page, "provincie", "drenthe")
    choose(page, "status", "onbekend")
    left = sorted(code for code in written.in_provincie("drenthe") if written.standen[code] == "onbekend")
    assert ASSEN in left
    assert sorted(keys(page.locator(".tegelkaart a:not(.tegel--uit)"))) == left
    expect(result(page)).to_contain_text(f"{len(left)} van de ")
    tile(page, ASSEN).click()
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    expect(page.get_by_role("option", name="Assen", exact=True)).to_have_attribute("aria-selected", "true")
    views = page.get_by_role("navigation", name="Weergave")
    views.get_by_role("link", name="Kaart").click()
    expect(page.locator(".kaartplaat--levend")).to_be_visible()
    assert sorted(keys(page.locator(".landkaart a[data-sleutel]:not(:has(.gebied--uit))"))) == left
    assert page.locator(".landkaart path.gekozen").first.get_attribute("d"), "the chosen one is marked on the map too"
    views.get_by_role("link", name="Tabel").click()
    assert sorted(keys(page.locator("[data-deel=tabel] tbody tr:not([hidden])"))) == left
    expect(page.locator(".gekozen-rij")).to_have_attribute("data-sleutel", ASSEN)
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    assert sorted(choice_of(page)) == [f"gemeente={ASSEN}", "provincie=drenthe", "status=onbekend", "weergave=tabel"]


def test_a_shared_address_brings_tiles_and_choice_back(visitor: Visitor) -> None:
    page = open_tiles(visitor, f"&gemeente={ASSEN}")
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    chosen = page.locator(".tegelkaart path.gekozen").first
    expect(chosen).to_have_attribute("d", str(tile(page, ASSEN).get_attribute("d")))


def test_a_link_to_another_view_takes_the_choice_along(visitor: Visitor) -> None:
    """For who opens it in a new tab."""
    page = open_tiles(visitor, "&provincie=drenthe")
    link = page.get_by_role("navigation", name="Weergave").get_by_role("link", name="Tabel")
    assert str(link.get_attribute("href")).endswith("/kaart/?provincie=drenthe&weergave=tabel")


def test_typing_a_place_stays_with_the_tiles(visitor: Visitor) -> None:
    page = open_tiles(visitor)
    box = page.get_by_role("combobox", name="Zoek een gemeente, plaats of organisatie")
    box.fill("Zuidlaren")
    page.get_by_role("option", name="Zuidlaren, gemeente Tynaarlo").click()
    expect(panel(page).get_by_role("heading", name="Tynaarlo")).to_be_focused()
    assert sorted(choice_of(page)) == [f"gemeente={TYNAARLO}", "weergave=tegels"]


def test_the_name_shows_under_the_mouse(visitor: Visitor) -> None:
    page = open_tiles(visitor)
    tile(page, ASSEN).hover()
    tip = page.locator(".tegeltip")
    expect(tip).to_be_visible()
    expect(tip).to_contain_text("Assen")
    expect(tip).to_contain_text("stand onbekend")
    page.locator("h1").hover()
    expect(tip).to_be_hidden()


def test_the_keyboard_walks_the_tiles_opens_a_gemeente_and_comes_back(visitor: Visitor) -> None:
    page = open_tiles(visitor, f"&gemeente={ASSEN}")
    expect(panel(page)).to_be_visible()
    tab_to(page, "[data-deel=tegels]")
    spoken = page.locator("[data-deel=spraak]")
    page.keyboard.press("ArrowUp")
    expect(spoken).not_to_be_empty()
    expect(page.locator(".tegeltip strong")).to_have_text(spoken.inner_text().partition(".")[0])
    page.keyboard.press("ArrowDown")
    expect(spoken).to_contain_text("Assen. Coalitie genoemd, stand onbekend (stand 2022). Lokale coalitie")
    page.keyboard.press("Enter")
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    expect(window(page)).to_be_focused()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('.tegelvenster') !== null"), "one stop, and no trap"


def test_whoever_walks_straight_up_does_not_drift_aside(visitor: Visitor) -> None:
    page = open_tiles(visitor)
    tile(page, "GM0935").click()  # Maastricht: there is land all the way up
    expect(panel(page)).to_be_visible()
    middles = []
    for _ in range(9):
        page.keyboard.press("ArrowUp")
        line = page.locator(".tegelkaart path.aangewezen")
        middles.append(line.evaluate("(line) => line.getBBox().x"))
    assert len(set(middles)) == 2, "from row to row half a tile to and fro"


def test_walking_out_of_sight_takes_the_box_along_and_not_the_page(visitor: Visitor) -> None:
    page = open_tiles(visitor, "", **PHONE, reduced_motion="reduce")
    window(page).focus()
    before = page.evaluate("scrollY")
    for _ in range(9):
        page.keyboard.press("ArrowUp")
    box, line = window(page).bounding_box(), page.locator(".tegelkaart path.aangewezen").bounding_box()
    assert box
    assert line
    assert box["y"] - 2 <= line["y"] <= box["y"] + box["height"] - line["height"] + 2
    assert page.evaluate("scrollY") == before


def test_on_a_phone_all_of_the_country_shows_in_small_and_a_tap_brings_a_part_back(visitor: Visitor) -> None:
    page = open_tiles(visitor, "", **PHONE)
    page.get_by_role("button", name="Toon heel Nederland").tap()
    width = window(page).evaluate("(box) => box.clientWidth")
    expect(window(page)).to_have_js_property("scrollWidth", width)
    tile(page, ASSEN).tap(force=True)
    expect(panel(page)).to_be_hidden()
    expect(page.get_by_role("button", name="Toon heel Nederland")).to_be_visible()
    expect(tile(page, ASSEN)).to_be_in_viewport()
    tile(page, ASSEN).tap()
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()


def test_where_all_tiles_fit_there_is_no_button_to_make_them_small(visitor: Visitor) -> None:
    page = open_tiles(visitor)
    expect(page.get_by_role("button", name="Toon heel Nederland")).to_be_hidden()


def test_a_picture_that_does_not_come_leaves_a_link_the_list_and_the_filters(visitor: Visitor, written: Files) -> None:
    visitor.expect_problem("tegels.svg")
    visitor.expect_problem("Failed to fetch")
    page = visitor.page()
    page.route("**/assets/tegels.svg", lambda route: route.abort())
    page.goto(f"{visitor.base}kaart/?weergave=tegels&provincie=drenthe")
    expect(page.get_by_role("link", name="Bekijk de gemeenten als tegels")).to_be_visible()
    options = page.locator("[data-deel=lijst] [role=option]:not([hidden])")
    expect(options).to_have_count(len(written.in_provincie("drenthe")))
