"""Search box, menukaart, theme button and start in a real browser, on pages of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.assets.paginas import PER_STUK, served, write_pages

INDEX = "**/zoekindex.json"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, node_modules: Path) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    write_pages(folder, node_modules)
    with served(folder) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="nl-NL")
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def axe(page: Page, node_modules: Path) -> list[Any]:
    page.evaluate((node_modules / "axe-core/axe.min.js").read_text(encoding="utf-8"))
    found: dict[str, list[Any]] = page.evaluate("axe.run()")
    return found["violations"]


def visible_keys(page: Page) -> list[str]:
    cards = page.locator("[data-sleutel]:not([hidden])")
    keys: list[str] = cards.evaluate_all("cards => cards.map(card => card.dataset.sleutel)")
    return keys


# Search box


def test_the_index_is_fetched_when_a_box_is_used_and_only_once(page: Page, base: str) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url) if request.url.endswith(".json") else None)
    page.goto(base)
    expect(page.locator("#zoek")).to_have_role("combobox")
    page.wait_for_timeout(200)
    assert fetched == []
    page.locator("#zoek").press_sequentially("asse")
    expect(page.get_by_role("option").first).to_have_text("Assen Drenthe")
    page.locator("#zoek-gemeente").press_sequentially("roden")
    expect(page.locator("#zoek-gemeente-lijst").get_by_role("option").first).to_contain_text(
        "Roden, gemeente Noordenveld"
    )
    assert len(fetched) == 1


def test_arrows_walk_through_the_answers_and_enter_opens_the_page(page: Page, base: str, node_modules: Path) -> None:
    page.goto(base)
    box = page.locator("#zoek")
    box.press_sequentially("assen")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("group", name="Gemeenten")).to_be_visible()
    expect(page.get_by_role("group", name="Coalities")).to_be_visible()
    assert axe(page, node_modules) == []
    box.press("ArrowUp")
    last = page.get_by_role("option").last
    expect(last).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", last.get_attribute("id") or "?")
    box.press("ArrowDown")
    expect(box).not_to_have_attribute("aria-activedescendant", re.compile("."))
    box.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Assen")
    box.press("Enter")
    page.wait_for_url("**/gemeenten/assen/")


def test_the_number_of_answers_is_spoken(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("#zoek").fill("boekstartcoach")
    expect(page.locator("form[aria-label=zoek] [role=status]")).to_have_text(re.compile(r"^\d+ antwoord"))
    page.locator("#zoek").fill("qxqxqx")
    expect(page.locator("form[aria-label=zoek] [role=status]")).to_have_text("Niets gevonden voor “qxqxqx”.")
    expect(page.locator("#zoek")).to_have_attribute("aria-expanded", "false")


def test_escape_and_leaving_the_box_close_the_list(page: Page, base: str) -> None:
    page.goto(base)
    box, answers = page.locator("#zoek"), page.locator("#zoek-lijst")
    box.press_sequentially("assen")
    expect(answers).to_be_visible()
    box.press("Escape")
    expect(answers).to_be_hidden()
    expect(box).to_have_value("assen")
    box.press("ArrowDown")
    expect(answers).to_be_visible()
    page.locator("#zoek-gemeente").focus()
    expect(answers).to_be_hidden()


def test_a_click_on_an_answer_opens_the_page(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("#zoek-gemeente").press_sequentially("asen")
    page.get_by_role("option", name="Assen Drenthe").click()
    page.wait_for_url("**/gemeenten/assen/")


def test_who_cancels_the_choice_keeps_the_page(page: Page, base: str) -> None:
    page.goto(base)
    page.evaluate(
        """addEventListener("zoekvak:kies", (event) => { event.preventDefault(); window.gekozen = event.detail; })"""
    )
    page.locator("#zoek-gemeente").press_sequentially("assen")
    expect(page.locator("#zoek-gemeente-lijst")).to_be_visible()
    page.locator("#zoek-gemeente").press("Enter")
    page.wait_for_function("window.gekozen")
    assert page.evaluate("[gekozen.sleutel, gekozen.adres]") == ["GM0106", "gemeenten/assen/"]
    assert page.url == base
    expect(page.locator("#zoek-gemeente")).to_have_value("Assen")


def test_enter_on_a_subject_goes_to_the_menukaart_with_these_words(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("#zoek").fill("stoppen met roken")
    page.locator("#zoek").press("Enter")
    page.wait_for_url("**/menukaart/?q=stoppen+met+roken")


def test_a_failing_network_is_told_with_a_way_on_and_can_be_tried_again(page: Page, base: str) -> None:
    page.route(INDEX, lambda route: route.abort())
    page.goto(base)
    page.locator("#zoek").fill("assen")
    message = page.locator("form[aria-label=zoek] .zoekvak__melding")
    expect(message).to_contain_text("Zoeken lukt nu niet")
    expect(message.get_by_role("link", name="gemeenten")).to_have_attribute("href", "gemeenten/")
    page.unroute(INDEX)
    page.locator("#zoek").fill("asse")
    expect(page.get_by_role("option").first).to_contain_text("Assen")


# Menukaart


def open_menukaart(page: Page, base: str, choice: str = "") -> None:
    """Go there, and wait until the script is there as well."""
    page.goto(f"{base}menukaart/{choice}")
    expect(page.get_by_role("button", name=re.compile(r"^Toon \d+ resulta"))).to_be_visible()


def test_a_choice_narrows_the_cards_counts_and_address_and_back_undoes_it(page: Page, base: str) -> None:
    open_menukaart(page, base)
    told = page.locator("main [aria-live]").first
    expect(told).to_have_text("148 op de menukaart")
    page.get_by_label("Signaleringsinstrument").check()
    instruments = visible_keys(page)
    assert 0 < len(instruments) < 148
    expect(told).to_have_text(f"{len(instruments)} van 148 op de menukaart")
    assert page.url.endswith("/menukaart/?soort=signaleringsinstrument")
    before = page.locator("label", has_text="Interventie").locator("[data-aantal]").inner_text()
    page.get_by_label("Thuis").check()
    assert len(visible_keys(page)) < len(instruments)
    assert page.locator("label", has_text="Interventie").locator("[data-aantal]").inner_text() != before
    expect(page.get_by_role("button", name="Filters (2)")).to_be_visible()
    expect(page.locator("label", has_text="Nergens")).to_have_attribute("data-leeg", "")
    page.go_back()
    expect(told).to_have_text(f"{len(instruments)} van 148 op de menukaart")
    expect(page.get_by_label("Thuis")).not_to_be_checked()
    page.go_back()
    expect(told).to_have_text("148 op de menukaart")


def test_a_shared_address_shows_the_same_choice(page: Page, base: str, node_modules: Path) -> None:
    open_menukaart(page, base, "?thema=t1&thema=t2&setting=thuis")
    expect(page.get_by_role("group", name="Gekozen").get_by_role("button")).to_have_text(
        ["T1: haal weg", "T2: haal weg", "Thuis: haal weg", "Wis alles"]
    )
    assert axe(page, node_modules) == []


def test_hostile_values_are_left_out_with_a_quiet_notice(page: Page, base: str) -> None:
    open_menukaart(page, base, f"?thema=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&setting=thuis&q={'%3Cb%3E' * 999}")
    expect(page.get_by_text("Een deel van deze link kennen wij niet")).to_be_visible()
    expect(page.get_by_label("Thuis")).to_be_checked()
    assert page.locator("main img, main b").count() == 0


def test_removing_a_chip_moves_the_focus_to_the_next(page: Page, base: str) -> None:
    open_menukaart(page, base, "?thema=t1&setting=thuis")
    page.get_by_role("button", name="T1: haal weg").click()
    expect(page.get_by_role("button", name="Thuis: haal weg")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main [aria-live]").first).to_be_focused()
    assert page.url.endswith("/menukaart/")
    assert len(visible_keys(page)) == 148


def test_an_empty_result_says_what_to_drop_and_what_that_gives(page: Page, base: str) -> None:
    open_menukaart(page, base, "?setting=nergens&soort=interventie")
    expect(page.get_by_text("Met deze keuze blijft er niets over.")).to_be_visible()
    drop = page.get_by_role("button", name="Zonder “Nergens”")
    promised = int(re.findall(r"\d+", drop.inner_text())[-1])
    drop.click()
    assert len(visible_keys(page)) == promised
    expect(page.get_by_text("Met deze keuze blijft er niets over.")).to_be_hidden()


def test_words_put_the_best_cards_first_and_forgive_mistakes(page: Page, base: str) -> None:
    open_menukaart(page, base)
    original = visible_keys(page)
    box = page.get_by_role("searchbox")
    box.press_sequentially("voorzrog")
    expect(page.locator("[data-sleutel]:not([hidden])").first).to_have_attribute("data-sleutel", "voorzorg")
    page.wait_for_url("**/menukaart/?q=voorzrog")
    box.fill("voorlezen")
    page.get_by_label("Thuis").check()
    assert all(page.locator(f"[data-sleutel={key}]").get_attribute("data-setting") for key in visible_keys(page))
    page.get_by_role("button", name="Wis alles").click()
    assert visible_keys(page) == original
    expect(box).to_have_value("")


def test_while_the_index_is_on_its_way_plain_words_are_found(page: Page, base: str) -> None:
    waiting: list[Any] = []
    page.route(INDEX, lambda route: waiting.insert(0, route))
    open_menukaart(page, base)
    original = visible_keys(page)
    page.get_by_role("searchbox").press_sequentially("voorlez")
    expect(page.locator("main [aria-live]").first).to_contain_text("van 148")
    plain = visible_keys(page)
    assert "voorleesexpress" in plain
    assert plain == [key for key in original if key in plain]
    assert len(waiting) == 1
    waiting[0].continue_()
    expect(page.locator("[data-sleutel]").first).not_to_have_attribute("data-sleutel", plain[0])


def test_without_the_index_it_says_that_it_searches_plain_words(page: Page, base: str) -> None:
    page.route(INDEX, lambda route: route.abort())
    open_menukaart(page, base, "?q=voorlezen")
    expect(page.get_by_text("De zoekhulp kon niet laden.")).to_be_visible()
    assert "boekstart" in visible_keys(page)


def test_only_cards_of_the_result_are_in_the_page_in_pieces_that_are_full(page: Page, base: str) -> None:
    open_menukaart(page, base)
    original = visible_keys(page)
    page.get_by_label("Thuis").check()
    pieces: list[list[str]] = page.locator("#resultaten > :visible").evaluate_all(
        "pieces => pieces.map(piece => [...piece.children].map(card => card.dataset.sleutel))"
    )
    left = [key for piece in pieces for key in piece]
    assert 0 < len(left) < len(original)
    assert left == [key for key in original if key in left]
    assert page.locator("[data-sleutel]").count() == len(left)
    assert {len(piece) for piece in pieces[:-1]} == {PER_STUK}
    page.get_by_label("Thuis").uncheck()
    assert visible_keys(page) == original


# Start and theme


def test_a_module_that_fails_stops_only_itself_and_is_named(page: Page, base: str) -> None:
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(base)
    expect(page.get_by_role("button", name="Kleuren")).to_be_visible()
    assert any(error.startswith("bestaat-niet: does not work on") for error in errors)


def test_the_theme_is_kept_after_a_click_and_never_before(page: Page, base: str) -> None:
    page.goto(base)
    button = page.get_by_role("button", name="Kleuren: auto")
    expect(button).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    for word, kept in (("licht", "licht"), ("donker", "donker"), ("auto", None)):
        page.get_by_role("button", name="Kleuren").click()
        expect(page.get_by_role("button", name=f"Kleuren: {word}")).to_be_visible()
        assert page.evaluate("document.documentElement.dataset.thema") == (kept or "")
        assert page.evaluate("localStorage.getItem('thema')") == kept
