"""The background of the map: nothing is asked of another site before a click that says so; PDOK is played here."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from site_gen.maps.achtergrond import PDOK
from tests.browser.visiting import Visitor

TILE = (Path(__file__).parents[2] / "node_modules/leaflet/dist/images/layers.png").read_bytes()
TILES = ".leaflet-achtergrond-pane img.leaflet-tile-loaded"

# Where each tile should lie, by the map's own reckoning, against where it lies: the largest difference in pixels.
_ASIDE = """async (module) => {
  const { L, kaart } = await (await import(module)).levend;
  const box = kaart.getContainer().getBoundingClientRect();
  const tiles = [...document.querySelectorAll(".leaflet-achtergrond-pane img")].filter((one) => one.offsetParent);
  return Math.max(...tiles.map((one) => {
    const [z, x, y] = one.src.replace(".png", "").split("/").slice(-3).map(Number);
    const corner = kaart.latLngToContainerPoint(L.CRS.EPSG3857.pointToLatLng(L.point(x * 256, y * 256), z));
    const seen = one.getBoundingClientRect();
    return Math.max(Math.abs(seen.x - box.x - corner.x), Math.abs(seen.y - box.y - corner.y));
  }));
}"""


@pytest.fixture
def asked(visitor: Visitor) -> list[str]:
    """What was asked of PDOK; every context of this visitor gets its answers here."""
    requests: list[str] = []

    def answer(route: Route) -> None:
        requests.append(route.request.url)
        assert "referer" not in route.request.headers
        route.fulfill(body=TILE, content_type="image/png")

    make = visitor.context

    def context(**options: object) -> object:
        made = make(**options)
        made.route(f"{PDOK.afzender}/**", answer)
        return made

    visitor.context = context  # type: ignore[assignment,method-assign]  # the same, with an answer for one host
    return requests


def open_map(visitor: Visitor, page: Page | None = None) -> Page:
    if page is None:
        page = visitor.open("kaart/")
    else:
        page.goto(f"{visitor.base}kaart/")
    expect(page.locator(".kaartplaat--levend")).to_be_visible()
    expect(page.locator("details.achtergrond")).to_be_visible()
    return page


def ask(page: Page) -> None:
    """By keyboard: open the explanation and press the button that names the other site."""
    page.locator("details.achtergrond summary").press("Enter")
    page.get_by_role("button", name="Vraag de achtergrond op bij PDOK").press("Enter")
    expect(page.locator(TILES).first).to_be_attached()


def test_nothing_is_asked_before_the_click_and_tiles_come_after(visitor: Visitor, asked: list[str]) -> None:
    visitor.expect_problem(PDOK.host)
    page = open_map(visitor)
    page.wait_for_load_state("networkidle")
    source = page.get_by_text("Achtergrond: Kadaster")
    expect(source).to_be_hidden()
    assert asked == []
    expect(page.locator("details.achtergrond")).to_contain_text(f"({PDOK.host})")
    ask(page)
    assert asked
    assert all(each.startswith(PDOK.tegels.partition("{")[0]) for each in asked)
    expect(source).to_be_visible()
    expect(page.locator("details.achtergrond").get_by_role("status")).to_have_text("De achtergrond komt nu van PDOK.")
    page.get_by_role("button", name="Haal de achtergrond weg").press("Enter")
    expect(page.locator(TILES)).to_have_count(0)
    expect(source).to_be_hidden()


def test_tiles_lie_under_the_map_where_they_belong_also_after_zooming_and_dragging(
    visitor: Visitor, asked: list[str]
) -> None:
    visitor.expect_problem(PDOK.host)
    page = open_map(visitor)
    ask(page)
    module = page.evaluate("new URL('../assets/kaart-beeld.mjs', location.href).href")
    assert page.evaluate(_ASIDE, module) < 1.5
    asked_before = len(asked)
    page.get_by_role("button", name="Inzoomen").click()
    page.wait_for_timeout(600)
    picture = page.locator("svg.landkaart")
    before = picture.bounding_box()
    page.evaluate("document.querySelector('.kaartplaat').scrollIntoView({behavior: 'instant'})")
    box = page.locator(".kaartplaat").bounding_box()
    assert box
    page.mouse.move(box["x"] + 300, box["y"] + 300)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 230, steps=4)
    page.mouse.up()
    page.wait_for_timeout(900)
    after = picture.bounding_box()
    assert before
    assert after
    assert before["x"] - after["x"] > 50, "the map did not move"
    assert page.evaluate(_ASIDE, module) < 1.5
    assert len(asked) > asked_before, "zoomed in, the background is finer"
    page.get_by_role("button", name="Toon heel Nederland").click()
    page.wait_for_timeout(600)
    page.locator("svg.landkaart a[data-sleutel=GM0106]").click()
    expect(page.locator("[data-deel=paneel]").get_by_role("heading", name="Assen")).to_be_visible()


def test_the_choice_is_forgotten_unless_asked_to_remember_it_and_can_be_wiped(
    visitor: Visitor, asked: list[str]
) -> None:
    visitor.expect_problem(PDOK.host)
    page = open_map(visitor)
    ask(page)
    asked.clear()
    open_map(visitor, page)
    page.wait_for_load_state("networkidle")
    assert (asked, page.evaluate("localStorage.length")) == ([], 0)

    ask(page)
    page.get_by_label("Onthoud dit in mijn browser").check()
    assert page.evaluate("localStorage.getItem('achtergrond')") == "pdok"
    open_map(visitor, page)
    expect(page.locator(TILES).first).to_be_attached()
    page.locator("details.achtergrond summary").press("Enter")
    expect(page.get_by_label("Onthoud dit in mijn browser")).to_be_checked()
    page.get_by_role("button", name="Haal de achtergrond weg").press("Enter")
    expect(page.get_by_label("Onthoud dit in mijn browser")).not_to_be_checked()
    assert page.evaluate("localStorage.length") == 0


def test_a_site_that_does_not_answer_is_told_and_the_map_goes_on(visitor: Visitor) -> None:
    for problem in (PDOK.host, "ERR_FAILED"):
        visitor.expect_problem(problem)
    page = visitor.page()
    page.route(f"{PDOK.afzender}/**", lambda route: route.abort())
    open_map(visitor, page)
    page.locator("details.achtergrond summary").press("Enter")
    page.get_by_role("button", name="Vraag de achtergrond op bij PDOK").press("Enter")
    expect(page.locator("details.achtergrond").get_by_role("status")).to_contain_text("De kaart zelf werkt gewoon")
