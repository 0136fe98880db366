"""Without JavaScript all facts are there, and links lead everywhere."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor
from tests.site.counting import Files
from tests.site.kinds import KINDS


def open_plain(visitor: Visitor, address: str) -> Page:
    return visitor.open(address, java_script_enabled=False)


def test_the_menukaart_is_complete(visitor: Visitor, written: Files) -> None:
    page = open_plain(visitor, "menukaart/")
    cards = page.locator("#resultaten [data-sleutel]")
    assert cards.count() == len(written.interventies)
    expect(cards.first).to_be_visible()
    expect(cards.last).to_be_visible()
    cards.last.get_by_role("link").first.click()
    page.wait_for_url(re.compile(r"/menukaart/[a-z0-9-]+/$"))


def test_the_map_is_a_picture_of_links_above_a_complete_table(visitor: Visitor, written: Files) -> None:
    page = open_plain(visitor, "kaart/")
    expect(page.locator("svg.landkaart")).to_be_visible()
    rows = page.locator("#tabel tbody tr")
    assert rows.count() == len(written.gemeenten)
    expect(rows.first).to_be_visible()
    expect(rows.last).to_be_visible()
    page.locator('svg.landkaart a[data-sleutel="GM0106"]').click()
    page.wait_for_url("**/gemeenten/assen/")


def test_the_tiles_are_a_page_of_links_with_a_key_to_their_letters(visitor: Visitor, written: Files) -> None:
    page = open_plain(visitor, "kaart/")
    page.get_by_role("navigation", name="Weergave").get_by_role("link", name="Tegels").click()
    page.wait_for_url("**/kaart/tegels/")
    tiles = page.locator("svg.tegelkaart a[data-sleutel]")
    assert sorted(tiles.evaluate_all("(all) => all.map((each) => each.dataset.sleutel)")) == sorted(written.gemeenten)
    page.get_by_text("Drenthe", exact=True).click()
    expect(page.get_by_role("listitem").filter(has_text="Ass Assen")).to_be_visible()
    page.locator('svg.tegelkaart a[data-sleutel="GM0106"]').click()
    page.wait_for_url("**/gemeenten/assen/")


def test_the_table_says_what_the_files_say(visitor: Visitor, written: Files) -> None:
    page = open_plain(visitor, "kaart/")
    rows = page.locator("#tabel tbody tr")
    text = dict(rows.evaluate_all("(all) => all.map((row) => [row.dataset.sleutel, row.innerText])"))
    for code, row in written.gemeenten.items():
        assert row["naam"] in text[code]
        for coalitie in written.lokaal_in(code):
            assert coalitie["naam"] in text[code]


def test_the_address_of_an_old_gemeente_leads_to_the_gemeente_of_now(visitor: Visitor) -> None:
    page = open_plain(visitor, "gemeenten/weesp/")
    page.wait_for_url("**/gemeenten/amsterdam/")
    expect(page.locator("h1")).to_have_text("Amsterdam")


@pytest.mark.parametrize("address", ["", "gemeenten/assen/"])
def test_the_header_leads_to_the_lists(address: str, visitor: Visitor) -> None:
    page = open_plain(visitor, address)
    for name, ending in (("Gemeenten", "gemeenten/"), ("Menukaart", "menukaart/"), ("Kaart", "kaart/")):
        page.get_by_role("banner").get_by_role("link", name=name, exact=True).click()
        page.wait_for_url(f"**/{ending}")


def test_on_a_phone_the_menu_opens_all_the_same(visitor: Visitor) -> None:
    page = visitor.open("over/", java_script_enabled=False, viewport={"width": 360, "height": 740})
    link = page.get_by_role("banner").get_by_role("link", name="Menukaart", exact=True)
    expect(link).to_be_hidden()
    page.get_by_role("banner").get_by_role("button", name="Menu").click()
    link.click()
    page.wait_for_url("**/menukaart/")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "onbekend adres"])
def test_nothing_is_offered_that_needs_a_script(kind: str, visitor: Visitor) -> None:
    """No box to type in and no button to press, but those that the browser itself answers to."""
    page = open_plain(visitor, KINDS[kind])
    # The style sheet shows the layers of the landscape: tests/browser/test_geboortezorg.py ticks one without a script.
    boxes = "input:not([name=laag]):visible"
    dead = page.locator("main").locator(f"{boxes}, select:visible, button:not([popovertarget]):visible")
    assert dead.evaluate_all("(all) => all.map((each) => each.outerHTML.slice(0, 120))") == []


def test_links_with_a_choice_still_lead_to_the_list(visitor: Visitor) -> None:
    page = open_plain(visitor, "menukaart/voorzorg/")
    page.locator('main a[href*="menukaart/?thema="]').first.click()
    page.wait_for_url("**/menukaart/?thema=*")
    expect(page.locator("#resultaten [data-sleutel]").first).to_be_visible()
