"""The map: a picture first, then a map to choose on; the list, the search box and the table do the same."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.visiting import Visitor, address_of, choice_of
from tests.site.counting import Files

LIVE = ".kaartplaat--levend"
AREAS = ".landkaart a[data-sleutel]"
HEERLEN, ASSEN, TYNAARLO = "GM0917", "GM0106", "GM1730"


BEGIN = "../assets/kaart-begin.mjs"


def open_map(visitor: Visitor, query: str = "", **options: object) -> Page:
    """The map page once the map has taken over."""
    page = visitor.open(f"kaart/{query}", **options)
    expect(page.locator(LIVE)).to_be_visible()
    return page


def panel(page: Page) -> Locator:
    return page.locator("[data-deel=paneel]")


def result(page: Page) -> Locator:
    return page.get_by_role("status").and_(page.locator("[data-deel=uitslag]"))


def rows(page: Page) -> Locator:
    """The gemeenten that the table shows."""
    return page.locator("[data-deel=tabel] tbody tr[data-sleutel]:not([hidden])")


def keys(found: Locator) -> list[str]:
    return [str(key) for key in found.evaluate_all("(all) => all.map((each) => each.dataset.sleutel)")]


def test_the_picture_is_there_before_its_script_and_becomes_the_map(visitor: Visitor, written: Files) -> None:
    """Nothing is drawn a second time, so nothing jumps."""
    page = visitor.page()
    waiting: list[Route] = []
    page.route("**/assets/leaflet.js", lambda route: waiting.append(route))  # noqa: PLW0108  # Playwright marks it
    page.goto(f"{visitor.base}kaart/")
    expect(page.locator("svg.landkaart")).to_be_visible()
    assert sorted(keys(page.locator(AREAS))) == sorted(written.gemeenten)
    before = page.locator("svg.landkaart").bounding_box()
    expect(page.locator(LIVE)).to_have_count(0)
    waiting[0].continue_()
    expect(page.locator(LIVE)).to_be_visible()
    after = page.locator("svg.landkaart").bounding_box()
    assert before
    assert after
    assert all(abs(before[side] - after[side]) < 2 for side in ("x", "y", "width", "height"))
    assert page.locator("svg.landkaart").count() == 1
    assert sorted(keys(page.locator(AREAS))) == sorted(written.gemeenten)


def test_the_map_shows_borders_of_provinces_and_regions_that_can_be_put_away(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor)
    regional = [
        key for key, each in written.coalities.items() if each["niveau"] == "regionaal" and each.get("gemeenten")
    ]
    assert sorted(keys(page.locator(".landkaart .regios [data-sleutel]"))) == sorted(regional)
    for name, lines in (("Provinciegrenzen", ".provinciegrenzen"), ("Regionale coalities", ".regios")):
        switch = page.get_by_role("checkbox", name=name, exact=True)
        drawn = page.locator(f".landkaart {lines}")
        expect(drawn).to_be_visible()
        switch.press("Space")
        expect(drawn).to_be_hidden()
        switch.press("Space")
        expect(drawn).to_be_visible()


def test_one_tap_puts_a_line_away(visitor: Visitor) -> None:
    page = open_map(visitor, has_touch=True, is_mobile=True, viewport={"width": 390, "height": 800})
    page.get_by_role("checkbox", name="Provinciegrenzen").tap()
    expect(page.locator(".landkaart .provinciegrenzen")).to_be_hidden()


def test_an_area_says_its_status_by_a_pattern_of_its_own(visitor: Visitor, written: Files) -> None:
    """Two areas look alike exactly when their status is the same."""
    page = open_map(visitor)
    fills = page.locator(AREAS).evaluate_all(
        "(all) => all.map((one) => [one.dataset.sleutel, getComputedStyle(one.querySelector('.gebied')).fill])"
    )
    pairs = {(written.standen[code], fill) for code, fill in fills}
    standen = set(written.standen.values())
    assert len(pairs) == len({fill for _, fill in pairs}) == len(standen)


def test_zooming_in_fetches_finer_shapes_once(visitor: Visitor) -> None:
    page = open_map(visitor)
    assen = page.locator(f'{AREAS}[data-sleutel="{ASSEN}"] .gebied')
    coarse = assen.get_attribute("d")
    assert not [url for url in visitor.requests if url.endswith("grenzen.json")]
    for _ in range(3):
        page.get_by_role("button", name="Inzoomen").click()
        page.wait_for_timeout(400)
    expect(assen).not_to_have_attribute("d", str(coarse))
    assert len([url for url in visitor.requests if url.endswith("grenzen.json")]) == 1
    page.get_by_role("button", name="Toon heel Nederland").click()


def test_typing_a_place_chooses_its_gemeente(visitor: Visitor) -> None:
    page = open_map(visitor)
    box = page.get_by_role("combobox", name="Zoek een gemeente, plaats of organisatie")
    box.fill("Zuidlaren")
    option = page.get_by_role("option", name="Zuidlaren, gemeente Tynaarlo")
    expect(option).to_be_visible()
    box.press("ArrowDown")
    box.press("Enter")
    expect(panel(page).get_by_role("heading", name="Tynaarlo")).to_be_visible()
    expect(panel(page).get_by_role("heading", name="Tynaarlo")).to_be_focused()
    assert choice_of(page) == [f"gemeente={TYNAARLO}"]
    assert address_of(page, visitor.base) == "kaart/"


def test_the_box_of_the_map_knows_gemeenten_and_then_organisations_and_no_more(visitor: Visitor) -> None:
    page = open_map(visitor)
    box = page.get_by_role("combobox", name="Zoek een gemeente, plaats of organisatie")
    box.fill("assen")
    answers = page.locator("#zoek-op-kaart-lijst")
    expect(answers.get_by_role("option").first).to_contain_text("Assen")
    expect(answers.get_by_role("group")).to_have_count(2)
    expect(answers.get_by_role("group").last).to_contain_text("VSV Assen")


def test_a_click_on_an_area_opens_its_panel(visitor: Visitor) -> None:
    page = open_map(visitor)
    page.locator(f'{AREAS}[data-sleutel="{ASSEN}"]').click()
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    assert choice_of(page) == [f"gemeente={ASSEN}"]
    panel(page).get_by_role("button", name="Sluit").click()
    expect(panel(page)).to_be_hidden()
    assert choice_of(page) == []


def test_a_click_in_the_list_opens_the_same_panel(visitor: Visitor) -> None:
    page = open_map(visitor)
    page.locator("[data-deel=lijst]").get_by_role("option", name="Assen", exact=True).click()
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    assert choice_of(page) == [f"gemeente={ASSEN}"]


def test_the_panel_says_what_the_files_say_and_leads_to_the_page(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor, f"?gemeente={HEERLEN}")
    (coalitie,) = written.lokaal_in(HEERLEN)
    expect(panel(page)).to_contain_text("Heerlen")
    expect(panel(page)).to_contain_text("Actieve coalitie")
    expect(panel(page)).to_contain_text(coalitie["naam"])
    expect(panel(page)).to_contain_text(re.compile(rf"Partners\s*{len(coalitie['partners'])}(?!\d)"))
    panel(page).get_by_role("link", name="Naar de pagina van Heerlen").click()
    page.wait_for_url("**/gemeenten/heerlen/")


def test_the_panel_of_a_gemeente_without_a_coalition_says_so(visitor: Visitor, written: Files) -> None:
    code = next(code for code, stand in written.standen.items() if stand == "geen")
    page = open_map(visitor, f"?gemeente={code}")
    expect(panel(page)).to_contain_text(written.gemeenten[code]["naam"])
    expect(panel(page)).to_contain_text("Nog niet gedocumenteerd")


def choose(page: Page, name: str, value: str) -> None:
    """Tick a filter, opening what it stands in as a visitor would."""
    box = page.locator(f'input[name="{name}"][value="{value}"]')
    fold = page.locator("details").filter(has=box)
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()
    box.check()


def test_filters_narrow_table_list_and_sentence_and_stand_in_the_address(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor)
    total = len(written.gemeenten)
    expect(result(page)).to_have_text(f"Alle {total} gemeenten")
    choose(page, "provincie", "drenthe")
    drenthe = written.in_provincie("drenthe")
    expect(result(page)).to_have_text(f"{len(drenthe)} van de {total} gemeenten")
    assert choice_of(page) == ["provincie=drenthe"]
    choose(page, "provincie", "zeeland")
    both = [*drenthe, *written.in_provincie("zeeland")]
    expect(result(page)).to_have_text(f"{len(both)} van de {total} gemeenten")
    choose(page, "status", "actief")
    left = sorted(code for code in both if written.standen[code] == "actief")
    assert left
    expect(result(page)).to_have_text(f"{len(left)} van de {total} gemeenten")
    assert sorted(choice_of(page)) == ["provincie=drenthe", "provincie=zeeland", "status=actief"]
    assert sorted(keys(rows(page))) == left
    options = page.locator("[data-deel=lijst] [role=option]:not([hidden])")
    assert sorted(keys(options)) == left
    bright = page.locator(f"{AREAS}:not(:has(.gebied--uit))")
    assert sorted(keys(bright)) == left
    page.get_by_role("button", name="Wis filters").click()
    expect(result(page)).to_have_text(f"Alle {total} gemeenten")
    assert choice_of(page) == []
    assert rows(page).count() == total


def test_the_counts_beside_the_filters_follow_the_other_filters(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor, "?provincie=limburg")
    for stand in sorted(set(written.standen.values())):
        expected = sum(written.standen[code] == stand for code in written.in_provincie("limburg"))
        count = page.locator("label").filter(has=page.locator(f"input[name=status][value={stand}]"))
        expect(count.locator("[data-veld=aantal]")).to_have_text(str(expected))


def test_a_shared_address_brings_the_choice_back(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor, f"?status=onbekend&provincie=drenthe&gemeente={ASSEN}")
    expect(page.locator("input[name=status][value=onbekend]")).to_be_checked()
    expect(page.locator("input[name=provincie][value=drenthe]")).to_be_checked()
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_visible()
    expected = [code for code in written.in_provincie("drenthe") if written.standen[code] == "onbekend"]
    assert sorted(keys(rows(page))) == sorted(expected)


def test_a_filter_on_tranche_shows_the_gemeenten_of_that_tranche(visitor: Visitor, written: Files) -> None:
    page = open_map(visitor, "?tranche=1")
    expected = {code for code in written.gemeenten for each in written.lokaal_in(code) if each.get("tranche") == 1}
    assert set(keys(rows(page))) == expected


HOSTILE = [
    "?gemeente=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "?status=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&provincie=__proto__&tranche=constructor",
    "?gemeente=GM9999&status=&provincie=%00%FF&weergave=%27",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_an_address_that_asks_for_nonsense_is_harmless(query: str, visitor: Visitor, written: Files) -> None:
    page = open_map(visitor, query)
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    expect(panel(page)).to_be_hidden()
    expect(page.locator("[data-deel=melding]")).to_be_visible()
    assert page.locator("main img").count() == 0
    assert page.locator("main script").evaluate_all("(all) => all.map((each) => each.getAttribute('src'))") == [BEGIN]
    assert rows(page).count() == len(written.gemeenten)


def sort_by(page: Page, name: str) -> Locator:
    page.locator("[data-deel=tabel]").get_by_role("button", name=name, exact=True).click()
    return page.get_by_role("columnheader", name=name, exact=True)


def test_a_year_leaves_what_had_begun_by_then_and_stands_in_the_address(visitor: Visitor) -> None:
    page = open_map(visitor, "?jaar=2019")
    rows = page.locator('[data-deel="tabel"] tbody tr:not([hidden])')
    by_2019 = rows.count()
    page.get_by_text("In of voor 2021").click()
    expect(page.get_by_label("In of voor 2021")).to_be_checked()
    by_2021 = rows.count()
    assert 0 < by_2019 < by_2021
    assert choice_of(page) == ["jaar=2021"]
    page.get_by_text("Alle jaren").click()
    expect(page.locator("[data-deel=uitslag]")).to_have_text(re.compile(r"^Alle \d+ gemeenten$"))
    assert choice_of(page) == []


def test_the_table_sorts_by_a_click_on_a_heading(visitor: Visitor, written: Files) -> None:
    page = visitor.open("kaart/?weergave=tabel")
    head = sort_by(page, "Partners")
    expect(head).to_have_attribute("aria-sort", "ascending")
    partners = {
        code: sum(len(each.get("partners", ())) for each in written.lokaal_in(code)) for code in written.gemeenten
    }
    known = [partners[key] for key in keys(rows(page)) if partners[key]]
    assert known == sorted(known)
    sort_by(page, "Partners")
    expect(head).to_have_attribute("aria-sort", "descending")
    found = [partners[key] for key in keys(rows(page))]
    assert found == sorted(found, reverse=True)
    names = sort_by(page, "Gemeente")
    expect(names).to_have_attribute("aria-sort", "ascending")
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    assert rows(page).first.locator("th").inner_text() == "'s-Hertogenbosch"


def test_the_view_is_part_of_the_address(visitor: Visitor) -> None:
    page = open_map(visitor)
    views = page.get_by_role("navigation", name="Weergave")
    views.get_by_role("link", name="Tabel").click()
    assert choice_of(page) == ["weergave=tabel"]
    expect(page.locator(LIVE)).to_be_hidden()
    expect(rows(page).first).to_be_visible()
    views.get_by_role("link", name="Kaart").click()
    assert choice_of(page) == []
    expect(page.locator(LIVE)).to_be_visible()


def tab_to(page: Page, target: str, most: int = 60) -> int:
    """Press Tab until the focus is on a target. Returns how often."""
    for presses in range(1, most + 1):
        page.keyboard.press("Tab")
        if page.evaluate("(target) => document.activeElement.matches(target)", target):
            return presses
    raise AssertionError(f"{most} times Tab did not reach {target}")


def test_the_keyboard_walks_the_map_opens_a_gemeente_and_comes_back(visitor: Visitor) -> None:
    page = open_map(visitor)
    tab_to(page, "#map_kaart")
    spoken = page.locator("[data-deel=spraak]")
    page.keyboard.press("ArrowRight")
    expect(spoken).not_to_be_empty()
    first = spoken.inner_text()
    page.keyboard.press("ArrowRight")
    expect(spoken).not_to_have_text(first)
    name = spoken.inner_text().partition(".")[0]
    page.keyboard.press("Enter")
    heading = panel(page).get_by_role("heading", name=name)
    expect(heading).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    expect(page.locator("#map_kaart")).to_be_focused()


def test_the_name_of_where_the_keys_are_shows_on_the_map(visitor: Visitor) -> None:
    page = open_map(visitor)
    tab_to(page, "#map_kaart")
    page.keyboard.press("ArrowRight")
    spoken = page.locator("[data-deel=spraak]")
    expect(spoken).not_to_be_empty()
    expect(page.locator(".kaarttip strong")).to_have_text(spoken.inner_text().partition(".")[0])
    page.keyboard.press("Tab")
    expect(page.locator(".kaarttip")).to_have_count(0)


def test_a_map_at_rest_follows_the_keys_in_one_step(visitor: Visitor) -> None:
    page = open_map(visitor, reduced_motion="reduce")
    for _ in range(3):
        page.get_by_role("button", name="Inzoomen").click()
    tab_to(page, "#map_kaart", most=200)
    picture = page.locator("svg.landkaart")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[data-deel=spraak]")).not_to_be_empty()
    steps = picture.evaluate("""async (picture) => {
      const seen = new Set();
      const box = document.querySelector("#map_kaart");
      for (let time = 0; time < 6; time += 1) {
        box.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
        for (let frame = 0; frame < 20; frame += 1) {
          await new Promise(requestAnimationFrame);
          seen.add(picture.style.transform);
        }
      }
      return [...seen];
    }""")
    assert 2 <= len(steps) <= 7, "at most one place for each key"


def test_closing_the_panel_beside_the_table_keeps_the_keyboard_on_the_page(visitor: Visitor) -> None:
    page = visitor.open(f"kaart/?weergave=tabel&gemeente={ASSEN}")
    panel(page).get_by_role("button", name="Sluit").press("Enter")
    expect(panel(page)).to_be_hidden()
    expect(page.get_by_role("navigation", name="Weergave").get_by_role("link", name="Tabel")).to_be_focused()


def test_the_map_is_one_tab_stop_besides_its_buttons(visitor: Visitor) -> None:
    """342 areas are not 342 stops."""
    page = open_map(visitor)
    tab_to(page, "#map_kaart")
    inside = 0
    for _ in range(5):
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.closest('.kaartplaat') !== null"):
            break
        inside += 1
    assert inside <= 3


def test_the_list_is_one_tab_stop_and_answers_to_arrows_and_letters(visitor: Visitor) -> None:
    page = open_map(visitor)
    listbox = page.locator("[data-deel=lijst]")
    tab_to(page, "[data-deel=lijst]")
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.keyboard.type("ass")
    active = page.locator(f"#{listbox.get_attribute('aria-activedescendant')}")
    expect(active).to_have_text("Assen")
    page.keyboard.press("Enter")
    expect(panel(page).get_by_role("heading", name="Assen")).to_be_focused()
    page.keyboard.press("Escape")
    expect(listbox).to_be_focused()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.matches('[role=option]')")


def test_a_map_that_does_not_load_leaves_the_picture_and_the_filters(visitor: Visitor, written: Files) -> None:
    visitor.expect_problem("leaflet.js")
    page = visitor.page()
    page.route("**/assets/leaflet.js", lambda route: route.abort())
    page.goto(f"{visitor.base}kaart/?provincie=drenthe")
    drenthe = written.in_provincie("drenthe")
    expect(result(page)).to_have_text(f"{len(drenthe)} van de {len(written.gemeenten)} gemeenten")
    expect(page.locator("svg.landkaart")).to_be_visible()
    assert sorted(keys(page.locator("[data-deel=lijst] [role=option]:not([hidden])"))) == sorted(drenthe)
    choose(page, "status", "onbekend")
    expect(result(page)).to_contain_text("van de")
