"""How pages look and behave to who prefers it otherwise: dark, still, on paper, by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor
from tests.site.kinds import KINDS


def paper(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_the_device_chooses_the_colours_until_a_visitor_does(visitor: Visitor) -> None:
    page = visitor.open("over/", color_scheme="light")
    light = paper(page)
    page.emulate_media(color_scheme="dark")
    dark = paper(page)
    assert light != dark
    button = page.get_by_role("button", name="Kleuren")
    button.click()
    assert paper(page) == light
    assert page.evaluate("Object.entries(localStorage)") == [["thema", "licht"]]
    button.click()
    page.emulate_media(color_scheme="light")
    assert paper(page) == dark
    page.goto(f"{visitor.base}menukaart/")
    assert paper(page) == dark
    page.get_by_role("button", name="Kleuren").click()
    assert paper(page) == light
    assert page.evaluate("Object.keys(localStorage)") == []


def test_the_chosen_colours_are_there_before_the_first_paint(visitor: Visitor) -> None:
    page = visitor.open("over/", color_scheme="light")
    page.evaluate("localStorage.setItem('thema', 'donker')")
    page.route("**/*.mjs", lambda route: route.abort())
    visitor.expect_problem(".mjs")
    page.goto(f"{visitor.base}over/")
    assert page.evaluate("document.documentElement.dataset.thema") == "donker"


@pytest.mark.parametrize("kept", ["<script>", "x" * 9999, "null"])
def test_nonsense_in_storage_is_harmless(kept: str, visitor: Visitor) -> None:
    page = visitor.open("over/", color_scheme="light")
    light = paper(page)
    page.evaluate("(kept) => localStorage.setItem('thema', kept)", kept)
    page.reload()
    assert paper(page) == light


_MOVING = """() => [...document.querySelectorAll("*")].filter((element) =>
  ["", "::before", "::after"].some((part) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part || null);
    const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
    return (animationName !== "none" && seconds(animationDuration) > 0.01) || seconds(transitionDuration) > 0.01;
  })).map((element) => `${element.tagName}.${element.getAttribute("class")}`)"""


@pytest.mark.parametrize(
    "kind", ["home", "kaart, gemeente gekozen", "kaart, tegels", "menukaart", "gemeente, coalitie actief"]
)
def test_nothing_moves_for_who_asked_for_rest(kind: str, visitor: Visitor) -> None:
    page = visitor.open_quietly(KINDS[kind], reduced_motion="reduce")
    assert page.evaluate(_MOVING) == []
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.locator(".leaflet-zoom-anim").count() == 0


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "onbekend adres"])
def test_on_paper_there_is_content_and_nothing_to_press(kind: str, visitor: Visitor) -> None:
    page = visitor.open_quietly(KINDS[kind], color_scheme="dark")
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    useless = page.locator("nav, form, button:not(th button, .chip--gekozen), input, footer.voet").locator(
        "visible=true"
    )
    assert useless.evaluate_all("(all) => all.map((each) => each.outerHTML.slice(0, 100))") == []
    assert paper(page) in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    ink = page.evaluate("getComputedStyle(document.querySelector('main')).color")
    assert max(int(part) for part in ink[4:-1].split(",")) < 100


def test_the_whole_map_is_printed_however_far_a_visitor_zoomed_in(visitor: Visitor) -> None:
    page = visitor.open("kaart/")
    expect(page.locator(".kaartplaat--levend")).to_be_visible()
    for _ in range(3):
        page.get_by_role("button", name="Inzoomen").click()
    page.emulate_media(media="print")
    expect(page.locator("svg.landkaart")).to_be_visible()
    expect(page.get_by_role("button", name="Inzoomen")).to_be_hidden()
    picture, sheet = page.locator("svg.landkaart").bounding_box(), page.locator("main").bounding_box()
    assert picture
    assert sheet
    assert picture["x"] >= sheet["x"]
    assert picture["x"] + picture["width"] <= sheet["x"] + sheet["width"]
    assert picture["height"] < 700


def test_a_page_prints(visitor: Visitor) -> None:
    page = visitor.open_quietly("gemeenten/heerlen/")
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("address", ["", "kaart/", "gemeenten/assen/", "over/"])
def test_the_first_tab_skips_the_header(address: str, visitor: Visitor) -> None:
    page = visitor.open(address)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Ga naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


# On the element itself, on the field that it fills, or on the card that it makes one link. An outline: a shadow is not
# drawn in high contrast.
_WITHOUT_RING = """() => {
  const focused = document.activeElement;
  const places = [[focused, null], [focused.parentElement, null], [focused, "::after"]];
  const ringed = places.some(([element, part]) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  return ringed ? null : focused.outerHTML.slice(0, 120);
}"""


@pytest.mark.parametrize("kind", ["home", "kaart", "menukaart", "gemeente, coalitie actief", "interventie"])
def test_whatever_has_the_focus_shows_it(kind: str, visitor: Visitor) -> None:
    page = visitor.open_quietly(KINDS[kind])
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate(_WITHOUT_RING) is None
