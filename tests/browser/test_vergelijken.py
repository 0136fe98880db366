"""Items side by side, from the address, the box and a page: what differs is said, and nonsense is harmless."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visiting import Visitor, choice_of

ADDRESS = "menukaart/vergelijken/"


def opened(visitor: Visitor, query: str = "", **options: object) -> Page:
    page = visitor.open_quietly(f"{ADDRESS}{query}", **options)
    expect(
        page.get_by_role("combobox", name="Zet een aanpak erbij").or_(said(page).filter(has_text="4"))
    ).to_be_visible()
    return page


def said(page: Page) -> Locator:
    return page.locator(".vergelijken__telling")


def columns(page: Page) -> list[str]:
    return page.locator(".vergelijking thead th a").all_inner_texts()


def test_the_items_of_the_address_stand_side_by_side(visitor: Visitor) -> None:
    page = opened(visitor, "?item=voorzorg&item=home-start")
    assert columns(page) == ["VoorZorg", "Home-Start"]
    expect(said(page)).to_have_text("2 aanpakken naast elkaar.")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Soort"))
    expect(row.get_by_role("rowheader")).to_have_text("Soort gelijk")
    expect(row.get_by_role("cell")).to_have_text(["Interventie", "Interventie"])


def test_what_not_all_items_have_is_marked_by_more_than_a_colour(visitor: Visitor) -> None:
    page = opened(visitor, "?item=voorzorg&item=nu-niet-zwanger")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Wanneer"))
    expect(row.get_by_role("rowheader")).to_contain_text("verschilt")
    mark = row.get_by_text("Voor de zwangerschap (niet bij allemaal)")
    expect(mark).to_be_visible()
    style = "(item) => [getComputedStyle(item).fontWeight, getComputedStyle(item).borderInlineStartWidth]"
    weight, bar = mark.evaluate(style)
    assert int(weight) > 600
    assert bar == "3px"


def test_only_the_rows_that_differ_stay_when_asked(visitor: Visitor) -> None:
    page = opened(visitor, "?item=voorzorg&item=home-start")
    page.get_by_role("checkbox", name="Toon alleen wat verschilt").check()
    expect(page.get_by_role("rowheader", name="Soort")).to_be_hidden()
    expect(page.get_by_role("rowheader", name="Wanneer")).to_be_visible()


def test_an_item_is_added_by_name_and_taken_away_and_the_address_follows(visitor: Visitor) -> None:
    page = opened(visitor)
    box = page.get_by_role("combobox", name="Zet een aanpak erbij")
    for name in ("voorzorg", "home-start"):
        box.fill(name)
        expect(page.get_by_role("option").first).to_be_visible()
        box.press("ArrowDown")
        box.press("Enter")
        expect(page.locator(".vergelijking thead th a", has_text=name)).to_be_visible()
        expect(box).to_have_value("")
        expect(box).to_be_focused()
    assert choice_of(page) == ["item=voorzorg", "item=home-start"]
    page.get_by_role("group", name="Naast elkaar").get_by_role("button", name="VoorZorg").click()
    assert choice_of(page) == ["item=home-start"]
    expect(said(page)).to_be_focused()
    page.go_back()
    expect(page.locator(".vergelijking thead th a")).to_have_count(2)


def test_the_page_of_an_item_leads_to_it_and_related_items_are_offered(visitor: Visitor) -> None:
    page = visitor.open("menukaart/voorzorg/")
    page.get_by_role("link", name="Vergelijk", exact=True).click()
    page.wait_for_url(f"**/{ADDRESS}?item=voorzorg")
    expect(said(page)).to_contain_text("Zet er nog een aanpak naast")
    page.get_by_role("group", name="Zet erbij").get_by_role("button").first.click()
    expect(page.locator(".vergelijking thead th a")).to_have_count(2)


def test_a_few_results_on_the_menukaart_can_be_put_side_by_side(visitor: Visitor) -> None:
    page = visitor.open("menukaart/?thema=vroeggeboorte&fase=geboorte_en_kraamtijd")
    link = page.get_by_role("link", name="Vergelijk deze 3")
    link.click()
    page.wait_for_url(f"**/{ADDRESS}?item=*")
    expect(page.locator(".vergelijking thead th a")).to_have_count(3)


def test_more_than_four_items_is_said_and_the_first_four_are_shown(visitor: Visitor) -> None:
    keys = ("voorzorg", "home-start", "pcit", "centering-zwangerschap", "boekstart", "nika")
    page = opened(visitor, "?" + "&".join(f"item={key}" for key in keys))
    expect(said(page)).to_contain_text("de eerste 4 van de 6")
    assert len(columns(page)) == 4
    expect(page.get_by_role("combobox", name="Zet een aanpak erbij")).to_be_hidden()


HOSTILE = [
    "?item=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&item=voorzorg",
    "?item=__proto__&item=constructor&item=toString",
    f"?item={'a' * 10_000}",
    "?item=..%2F..%2Fdata%2Fv1&item=bestaat-niet",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_an_address_that_asks_for_nonsense_is_harmless(query: str, visitor: Visitor) -> None:
    page = visitor.page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    page.goto(f"{visitor.base}{ADDRESS}{query}", wait_until="networkidle")
    expect(said(page)).to_contain_text("weggelaten")
    assert page.locator("main img, main script").count() == 0
    assert columns(page) == (["VoorZorg"] if "voorzorg" in query else [])


def test_facts_that_do_not_come_are_told(visitor: Visitor) -> None:
    for expected in ("no data", "vergelijking/0.json"):
        visitor.expect_problem(expected)
    page = visitor.page()
    page.route("**/assets/vergelijking/0.json", lambda route: route.abort())
    page.goto(f"{visitor.base}{ADDRESS}?item=voorzorg")
    expect(said(page)).to_contain_text("konden niet laden")


def test_without_a_script_the_page_says_what_to_do(visitor: Visitor) -> None:
    page = visitor.open(f"{ADDRESS}?item=voorzorg", java_script_enabled=False)
    expect(page.get_by_text("Vergelijken kan alleen met JavaScript")).to_be_visible()
    page.locator("main").get_by_role("link", name="menukaart", exact=True).last.click()
    page.wait_for_url("**/menukaart/")


def test_on_paper_only_the_table_is_left(visitor: Visitor) -> None:
    page = opened(visitor, "?item=voorzorg&item=home-start")
    page.emulate_media(media="print")
    expect(page.locator(".vergelijking")).to_be_visible()
    for gone in (".vergelijken__keuze", "#vergelijken-zoek", ".kop__menu"):
        expect(page.locator(gone)).to_be_hidden()
