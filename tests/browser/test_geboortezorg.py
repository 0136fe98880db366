"""The birth-care landscape in the browser: two clicks to a consortium, by mouse, by keyboard and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor, choice_of

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
VSV, WITHOUT_CONSORTIUM = "vsv-zwolle-e-o", "vsv-deventer-deventer-ziekenhuis"


def landscape(visitor: Visitor, query: str = "", **options: Any) -> Page:
    """The page once its map answers."""
    page = visitor.open(f"geboortezorg/{query}", **options)
    expect(page.locator(".kaartplaat--levend")).to_be_visible()
    return page


def fact(page: Page, heading: str) -> str:
    """What the panel says under a heading."""
    panel = page.locator("[data-deel=paneel]")
    expect(panel).to_be_visible()
    found = panel.locator("dl > div").filter(has=page.locator("dt", has_text=heading)).locator("dd")
    return " ".join(found.inner_text().split())


def visible_lines(page: Page, kind: str) -> int:
    shown = "(all) => all.filter((each) => getComputedStyle(each).display !== 'none').length"
    return int(page.locator(f".laag--{kind} > g").evaluate_all(shown))


@pytest.mark.parametrize("options", [{}, PHONE], ids=["desktop", "phone"])
def test_one_click_on_a_mark_tells_in_which_consortium_a_vsv_lies(options: dict[str, Any], visitor: Visitor) -> None:
    page = landscape(visitor, **options)
    page.locator(f".laag--vsv [data-sleutel={VSV}] path").last.click(force=True)
    assert "Overijssel" in fact(page, "Consortium")
    assert "afgeleid" in fact(page, "ROS")
    assert choice_of(page) == [f"vsv={VSV}"]


def test_a_vsv_without_a_known_consortium_says_so(visitor: Visitor) -> None:
    page = landscape(visitor, f"?vsv={WITHOUT_CONSORTIUM}")
    assert fact(page, "Consortium") == "niet bekend"


def test_a_name_that_no_source_gives_is_marked_in_panel_and_table(visitor: Visitor) -> None:
    page = landscape(visitor, "?vsv=vsv-hardenberg-saxenburgh")
    expect(page.locator("[data-deel=paneel] h2 .badge")).to_have_text("werknaam")
    expect(page.locator("tr[data-sleutel=vsv-hardenberg-saxenburgh] th .badge")).to_have_text("werknaam")


def test_the_lines_around_a_vsv_show_without_their_layer(visitor: Visitor) -> None:
    page = landscape(visitor)
    assert visible_lines(page, "ggd") == 0
    page.locator(f".laag--vsv [data-sleutel={VSV}] path").last.click(force=True)
    expect(page.locator("g.om-gekozen[data-sleutel=ggd-ijsselland]")).to_be_visible()
    assert visible_lines(page, "ggd") == 1
    page.keyboard.press("Escape")
    expect(page.locator("[data-deel=paneel]")).to_be_hidden()
    assert visible_lines(page, "ggd") == 0


def test_a_gemeente_tells_all_its_regions(visitor: Visitor) -> None:
    page = landscape(visitor)
    page.locator(".landkaart a[data-sleutel=GM1680] path").click(force=True)
    assert fact(page, "GGD").startswith("GGD Drenthe (2022)")
    assert fact(page, "Jeugdregio").endswith("afgeleid")
    assert fact(page, "ROAZ") == "niet bekend"
    assert choice_of(page) == ["gemeente=GM1680"]


def test_layers_are_ticked_and_combined_and_stand_in_the_address(visitor: Visitor) -> None:
    page = landscape(visitor)
    page.get_by_role("checkbox", name="GGD").check()
    page.get_by_role("checkbox", name="Jeugdregio").check()
    page.get_by_role("checkbox", name="Regionaal consortium").uncheck()
    assert choice_of(page) == ["laag=vsv", "laag=ggd", "laag=jeugdregio"]
    assert (visible_lines(page, "ggd"), visible_lines(page, "consortium")) == (25, 0)
    page.reload()
    expect(page.get_by_role("checkbox", name="GGD")).to_be_checked()
    assert visible_lines(page, "jeugdregio") == page.locator(".laag--jeugdregio > g").count()


def test_layers_work_without_a_script(visitor: Visitor) -> None:
    page = visitor.open("geboortezorg/", java_script_enabled=False)
    box = page.get_by_role("checkbox", name="Zorgkantoorregio")
    expect(page.locator(".laag--zorgkantoor > g").first).to_be_hidden()
    box.check()
    expect(page.locator(".laag--zorgkantoor > g").first).to_be_visible()


def test_by_keyboard_alone_a_gemeente_is_chosen_and_left_again(visitor: Visitor) -> None:
    page = landscape(visitor)
    page.wait_for_load_state("networkidle")  # the keys follow the map
    page.locator("[data-deel=plaat]").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-deel=spraak]")).not_to_be_empty()
    page.keyboard.press("Enter")
    expect(page.locator("[data-deel=paneel] h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-deel=plaat]")).to_be_focused()


def test_by_keyboard_alone_the_table_leads_to_the_page_of_a_vsv(visitor: Visitor) -> None:
    page = landscape(visitor)
    page.locator(f"tr[data-sleutel={VSV}] th a").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("VSV Zwolle e.o.")
    expect(page.locator("main a[href$='/consortium-overijssel/']")).to_be_visible()


def test_by_keyboard_alone_a_name_leads_to_the_consortium_of_a_vsv(visitor: Visitor) -> None:
    page = landscape(visitor)
    box = page.get_by_role("combobox", name="Zoek een gemeente")
    box.focus()
    page.keyboard.type("vsv zwolle")
    expect(page.get_by_role("option").first).to_contain_text("VSV Zwolle e.o.")
    page.keyboard.press("Enter")
    expect(page.locator("[data-deel=paneel] h2")).to_be_focused()
    assert "Overijssel" in fact(page, "Consortium")


def test_a_place_in_the_search_box_shows_the_regions_of_its_gemeente(visitor: Visitor) -> None:
    page = landscape(visitor)
    page.get_by_role("combobox", name="Zoek een gemeente").fill("beilen")
    page.get_by_role("option", name="Midden-Drenthe").first.click()
    expect(page.locator("[data-deel=paneel] h2")).to_have_text("Midden-Drenthe")
    assert fact(page, "GGD").startswith("GGD Drenthe")


def test_an_address_that_asks_for_what_does_not_exist_is_told(visitor: Visitor) -> None:
    page = landscape(visitor, "?vsv=vsv-van-vroeger&laag=ros")
    expect(page.locator("[data-deel=melding]")).to_be_visible()
    assert visible_lines(page, "ros") > 0
