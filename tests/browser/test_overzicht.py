"""The overview of the menukaart: its cells lead to what they count, and it can be read on the smallest phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.visiting import Visitor

ADDRESS = "menukaart/overzicht/"


@pytest.mark.parametrize("thema", ["roken", "vroeggeboorte"])
def test_a_cell_leads_to_the_items_that_it_counts(thema: str, visitor: Visitor) -> None:
    page = visitor.open(ADDRESS)
    cell = page.locator(f'a[href$="?thema={thema}&fase=zwangerschap"]')
    number = cell.locator("b").inner_text()
    cell.click()
    page.wait_for_url(f"**/menukaart/?*thema={thema}*")
    cards = page.locator("#resultaten [data-sleutel]:visible")
    expect(cards).to_have_count(0 if number == "geen" else int(number))


def test_the_menukaart_leads_to_it_and_all_cells_are_links_without_a_script(visitor: Visitor) -> None:
    page = visitor.open("menukaart/", java_script_enabled=False)
    page.locator("main").get_by_role("link", name="Overzicht").click()
    page.wait_for_url(f"**/{ADDRESS}")
    cells = page.locator(".matrix td")
    assert cells.count() > 300
    assert page.locator(".matrix td > a").count() == cells.count()
    expect(page.locator('[data-trap="0"]', has_text="geen").first).to_be_visible()


_SMALL = """() => [...document.querySelectorAll(".matrix td a")].filter(($cell) => {
  const { width, height } = $cell.getBoundingClientRect();
  return width < 24 || height < 44;
}).length"""


@pytest.mark.parametrize("width", [360, 320])
def test_on_a_phone_a_whole_row_is_in_sight_and_the_headings_stay(width: int, visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, viewport={"width": width, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(_SMALL) == 0
    page.locator('.matrix a[href$="?thema=ketensamenwerking&fase=zwangerschap"]').scroll_into_view_if_needed()
    expect(page.get_by_role("columnheader", name="Tijdens de zwangerschap")).to_be_in_viewport()


def test_a_table_stays_a_table_on_a_phone(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, viewport={"width": 360, "height": 740})
    table = page.get_by_role("table").first
    expect(table.get_by_role("columnheader")).to_have_count(8)
    row = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Roken"))
    expect(row.get_by_role("cell")).to_have_count(7)
