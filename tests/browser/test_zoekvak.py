"""The search box in the header: a combobox that knows gemeenten, places, coalities, items and pages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visiting import Visitor, address_of

PAGES = ["", "gemeenten/heerlen/", "menukaart/", "redactie/regels/"]


def options(page: Page, box: str = "zoek") -> Locator:
    return page.locator(f"#{box}-lijst").get_by_role("option")


@pytest.mark.parametrize("address", PAGES)
def test_a_place_leads_to_its_gemeente_by_keyboard_alone(address: str, visitor: Visitor) -> None:
    page = visitor.open(address)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "zoek":
            break
    box = page.locator("#zoek")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("role", "combobox")
    page.keyboard.type("zuidlaren")
    expect(options(page).first).to_contain_text("Tynaarlo")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", str(options(page).first.get_attribute("id")))
    page.keyboard.press("Enter")
    page.wait_for_url("**/gemeenten/tynaarlo/")


def test_the_index_is_fetched_at_first_use_and_once(visitor: Visitor) -> None:
    page = visitor.open_quietly("over/")
    before = {url.rpartition("/")[2] for url in visitor.requests}
    assert before.isdisjoint({"zoekindex.json", "zoekindex.mjs", "zoeken.mjs", "stemmer.mjs"})
    box = page.locator("#zoek")
    for words in ("assen", "roken", "voorzorg"):
        box.fill(words)
        expect(options(page).first).to_be_visible()
    assert len([url for url in visitor.requests if url.endswith("/zoekindex.json")]) == 1


def test_answers_come_by_kind_and_the_number_is_spoken(visitor: Visitor) -> None:
    page = visitor.open("over/")
    page.locator("#zoek").fill("assen")
    groups = page.locator("#zoek-lijst").get_by_role("group")
    expect(groups.first).to_be_visible()
    assert groups.count() >= 2
    spoken = page.locator(".kop .zoekvak [aria-live]")
    expect(spoken).to_contain_text(f"{options(page).count()} antwoorden")


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("lokale coalitie heerlen", "coalities/heerlen/"),
        ("voorzorg", "menukaart/voorzorg/"),
        ("proscoop", "geboortezorg/ros-proscoop/"),
        ("privacy", "privacy/"),
        ("sgravenhage", "gemeenten/den-haag/"),
        ("goningen", "gemeenten/groningen/"),
        ("sudwest fryslan", "gemeenten/sudwest-fryslan/"),
    ],
)
def test_every_kind_of_record_is_found(words: str, address: str, visitor: Visitor) -> None:
    page = visitor.open("over/")
    page.locator("#zoek").fill(words)
    expect(options(page).first).to_be_visible()
    options(page).first.click()
    page.wait_for_url(f"**/{address}")


def test_escape_closes_the_list_and_keeps_the_words(visitor: Visitor) -> None:
    page = visitor.open("over/")
    box = page.locator("#zoek")
    box.fill("assen")
    expect(options(page).first).to_be_visible()
    box.press("Escape")
    expect(page.locator("#zoek-lijst")).to_be_hidden()
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_be_focused()
    expect(box).to_have_value("assen")


def test_enter_on_a_subject_leads_to_the_menukaart_with_these_words(visitor: Visitor) -> None:
    page = visitor.open("over/")
    page.locator("#zoek").fill("stoppen met roken")
    expect(options(page).first).to_be_visible()
    page.locator("#zoek").press("Enter")
    page.wait_for_url("**/menukaart/?q=stoppen+met+roken")
    expect(page.locator(".menukaart__telling")).to_contain_text("van")
    assert [url for url in visitor.requests if "stoppen" in url] == []


def test_on_the_menukaart_itself_the_box_in_the_header_fills_that_of_the_page(visitor: Visitor) -> None:
    page = visitor.open("menukaart/")
    page.locator("#zoek").fill("stoppen met roken")
    expect(options(page).first).to_be_visible()
    page.locator("#zoek").press("Enter")
    page.wait_for_url("**/menukaart/?q=stoppen+met+roken")
    expect(page.locator("#menukaart-q")).to_have_value("stoppen met roken")


def test_what_is_typed_never_leaves_the_browser(visitor: Visitor) -> None:
    page = visitor.open("kaart/")
    for box in ("zoek-op-kaart", "zoek"):
        page.locator(f"#{box}").fill("oosterwolde")
        expect(options(page, box).first).to_be_visible()
        page.locator(f"#{box}").press("Enter")
        page.wait_for_load_state("networkidle")
    assert [url for url in visitor.requests if "oosterwolde" in url] == []


def test_nothing_found_is_said(visitor: Visitor) -> None:
    page = visitor.open("over/")
    page.locator("#zoek").fill("xqzwvk")
    expect(page.locator(".kop .zoekvak__melding")).to_contain_text("Niets gevonden")


def test_what_is_typed_is_text(visitor: Visitor) -> None:
    page = visitor.open("over/")
    page.locator("#zoek").fill("<img src=x onerror=alert(1)>")
    expect(page.locator(".kop .zoekvak [aria-live]")).not_to_be_empty()
    assert page.locator(".kop img").count() == 0


def test_the_box_on_home_knows_gemeenten_and_organisations_only(visitor: Visitor) -> None:
    page = visitor.open("")
    box = page.get_by_role("combobox", name="Wat is er in jouw gemeente?")
    box.fill("assen")
    expect(options(page, "zoek-gemeente").first).to_contain_text("Assen")
    groups = page.locator("#zoek-gemeente-lijst").get_by_role("group")
    assert [group.get_attribute("aria-labelledby") for group in groups.all()] == [
        "zoek-gemeente-lijst-gemeente",
        "zoek-gemeente-lijst-organisatie",
    ]
    box.press("Enter")
    page.wait_for_url("**/gemeenten/assen/")


def test_the_box_on_home_leads_to_an_organisation_too(visitor: Visitor) -> None:
    page = visitor.open("")
    box = page.get_by_role("combobox", name="Wat is er in jouw gemeente?")
    box.fill("vsv asen")
    expect(options(page, "zoek-gemeente").first).to_contain_text("VSV Assen")
    box.press("Enter")
    page.wait_for_url("**/geboortezorg/vsv-assen/")


def test_the_box_on_the_landscape_chooses_on_its_map(visitor: Visitor) -> None:
    page = visitor.open("geboortezorg/")
    box = page.get_by_role("combobox", name="Zoek een gemeente, plaats of organisatie")
    box.fill("vsv assen")
    expect(options(page, "zoek-op-kaart").first).to_contain_text("VSV Assen")
    box.press("Enter")
    expect(page.get_by_role("heading", name="VSV Assen")).to_be_focused()
    page.wait_for_url("**/geboortezorg/?vsv=vsv-assen")


def test_on_a_phone_search_opens_with_a_button_and_has_the_focus(visitor: Visitor) -> None:
    page = visitor.open("over/", viewport={"width": 360, "height": 740})
    expect(page.locator("#zoek")).to_be_hidden()
    page.locator(".kop").get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#zoek")).to_be_visible()
    page.locator("#zoek").fill("assen")
    expect(options(page).first).to_be_visible()
    options(page).first.click()
    page.wait_for_url("**/assen/")


def test_an_index_that_does_not_come_is_said_with_the_lists_to_go_to(visitor: Visitor) -> None:
    for expected in ("no index", "zoekindex.json"):
        visitor.expect_problem(expected)
    page = visitor.page()
    page.route("**/assets/zoekindex.json", lambda route: route.abort())
    page.goto(f"{visitor.base}gemeenten/assen/")
    page.locator("#zoek").fill("roken")
    message = page.locator(".kop .zoekvak__melding")
    expect(message).to_be_visible()
    message.get_by_role("link", name="menukaart").click()
    page.wait_for_url("**/menukaart/")
    assert address_of(page, visitor.base) == "menukaart/"
