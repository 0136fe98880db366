"""The map on another site: the code that puts it there, and what stands in the frame."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.visiting import Visitor
from tests.site.counting import Files

SETUP, SHOWN = "kaart/insluiten/", "kaart/insluiten/kaart/"
INSIDE = "svg.landkaart a[data-sleutel]:not(:has(.gebied--uit))"


def choose(page: Page, value: str) -> str:
    """Choose an area by its value; the address in the code."""
    page.get_by_label("Gebied", exact=True).select_option(value)
    found = re.search(r'src="([^"]+)"', page.get_by_label("Code voor uw pagina").input_value())
    assert found
    return found[1].replace("&amp;", "&")


def test_choosing_an_area_and_lines_makes_the_code_and_the_example(visitor: Visitor) -> None:
    page = visitor.open(SETUP)
    expect(page.get_by_label("Code voor uw pagina")).to_have_value(re.compile("<iframe"))
    assert choose(page, "") == f"{visitor.base}{SHOWN}"
    assert choose(page, "provincie=drenthe") == f"{visitor.base}{SHOWN}?provincie=drenthe"
    page.get_by_label("Regionale coalities").uncheck()
    assert choose(page, "ggd=ggd-drenthe") == f"{visitor.base}{SHOWN}?ggd=ggd-drenthe&zonder=regios"
    example = page.frame_locator("iframe")
    expect(example.get_by_role("heading", level=1)).to_contain_text("GGD Drenthe")
    expect(example.locator(".regios")).to_be_hidden()
    expect(page.get_by_label("Code voor uw pagina")).to_have_value(re.compile('title="[^"]*GGD Drenthe"'))


def test_the_code_is_copied_and_that_is_told(visitor: Visitor) -> None:
    page = visitor.open(SETUP, permissions=["clipboard-read", "clipboard-write"])
    address = choose(page, "provincie=zeeland")
    page.get_by_role("button", name="Kopieer de code").press("Enter")
    expect(page.get_by_role("status").filter(has_text="De code is gekopieerd")).to_be_visible()
    assert address in page.evaluate("navigator.clipboard.readText()")


def test_where_a_browser_copies_nothing_the_code_is_selected(visitor: Visitor) -> None:
    page = visitor.page()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'))")
    page.goto(f"{visitor.base}{SETUP}")
    choose(page, "provincie=zeeland")
    page.get_by_role("button", name="Kopieer de code").click()
    expect(page.get_by_role("status").filter(has_text="De code is geselecteerd")).to_be_visible()
    selected = page.evaluate("(({value, selectionStart, selectionEnd}) => value.slice(selectionStart, selectionEnd))"
                             "(document.querySelector('#code'))")  # fmt: skip
    assert selected == page.get_by_label("Code voor uw pagina").input_value()


def test_the_frame_shows_the_area_with_its_own_counts_and_names_its_source(visitor: Visitor, written: Files) -> None:
    page = visitor.open(f"{SHOWN}?provincie=drenthe")
    here = [code for code, row in written.gemeenten.items() if row["provincie"] == "drenthe"]
    expect(page.get_by_role("heading", level=1)).to_have_text("Lokale coalities Kansrijke Start: Drenthe")
    shown = page.locator(INSIDE).evaluate_all("(all) => all.map((each) => each.dataset.sleutel)")
    assert sorted(shown) == sorted(here)
    counts = page.locator(".legenda li:visible .legenda__aantal").all_inner_texts()
    assert sum(map(int, counts)) == len(here)
    box, area = page.locator(".insluiting__kaart").bounding_box(), page.locator(INSIDE).first.bounding_box()
    assert box
    assert area
    assert area["width"] > box["width"] / 12
    source = page.get_by_role("link", name="Kansrijke Start in kaart")
    assert source.evaluate("(link) => [link.href, link.ownerDocument.querySelector('base').target]") == [
        f"{visitor.base}kaart/?provincie=drenthe",
        "_blank",
    ]
    assert page.locator("header, footer, nav").count() == 0
    expect(page.locator('meta[name="robots"]')).to_have_attribute("content", "noindex")


def test_lines_that_were_not_chosen_are_left_out(visitor: Visitor) -> None:
    page = visitor.open(f"{SHOWN}?zonder=regios")
    expect(page.locator(".regios")).to_be_hidden()
    expect(page.locator(".provinciegrenzen")).to_be_visible()
    assert page.locator(".gebied--uit").count() == 0


def test_an_area_that_does_not_exist_is_told(visitor: Visitor, written: Files) -> None:
    page = visitor.open(f"{SHOWN}?coalitie=bestaat-niet")
    expect(page.get_by_text("Dit gebied kennen wij niet")).to_be_visible()
    assert page.locator(INSIDE).count() == len(written.gemeenten)


def test_without_scripts_the_frame_is_the_picture_of_the_country(visitor: Visitor, written: Files) -> None:
    page = visitor.open(f"{SHOWN}?provincie=drenthe", java_script_enabled=False)
    expect(page.locator("svg.landkaart")).to_be_visible()
    assert page.locator("svg.landkaart a").count() == len(written.gemeenten)
    expect(page.get_by_role("link", name="Kansrijke Start in kaart")).to_be_visible()
    setup = visitor.open(SETUP, java_script_enabled=False)
    setup.get_by_text("Provincies", exact=True).click()
    setup.get_by_role("link", name="Drenthe", exact=True).click()
    setup.wait_for_url(f"**/{SHOWN}?provincie=drenthe")


def sent(visitor: Visitor, address: str) -> int:
    """Bytes that the first visit of a page brings in."""
    page = visitor.page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108  # Playwright marks it
    page.goto(f"{visitor.base}{address}", wait_until="networkidle")
    return sum(each.request.sizes()["responseBodySize"] for each in answers)


def test_the_frame_weighs_less_than_the_map_page(visitor: Visitor) -> None:
    assert 0 < sent(visitor, f"{SHOWN}?provincie=drenthe") < 0.75 * sent(visitor, "kaart/")


@pytest.mark.parametrize(("width", "height"), [(320, 480), (800, 400), (1200, 700)])
def test_the_frame_fits_whatever_its_size(width: int, height: int, visitor: Visitor) -> None:
    page = visitor.open(f"{SHOWN}?provincie=limburg", viewport={"width": width, "height": height})
    expect(page.locator(INSIDE).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    box = page.locator(".insluiting__kaart").bounding_box()
    assert box
    assert min(box["width"], box["height"]) > 150
