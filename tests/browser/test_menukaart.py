"""The menukaart: choose by facet and by words, share the choice, and get advice when nothing is left."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visiting import Visitor, choice_of
from tests.site.counting import Files

FIELDS = {
    "soort": "soort",
    "fase": "fasen",
    "thema": "themas",
    "doelgroep": "doelgroepen",
    "uitvoerder": "uitvoerders",
    "setting": "settings",
    "financiering": "financiering",
}
# The levels of erkenning, the strongest first.
LEVELS = ["sterke_aanwijzingen", "goede_aanwijzingen", "eerste_aanwijzingen", "goed_onderbouwd", "goed_beschreven"]


def open_menu(visitor: Visitor, query: str = "", **options: object) -> Page:
    """The menukaart once its script has taken hold."""
    page = visitor.open(f"menukaart/{query}", **options)
    page.locator(".menukaart__keuze").wait_for(state="attached")
    return page


def count(page: Page) -> Locator:
    return page.locator(".menukaart__telling")


def box(page: Page, facet: str, value: str) -> Locator:
    """A check box of a facet, with what it stands in opened as a visitor would."""
    found = page.locator(f'input[type=checkbox][name="{facet}"][value="{value}"]')
    fold = page.locator("details").filter(has=found)
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()
    return found


def shown(page: Page) -> list[str]:
    """The keys of the cards that can be seen, in their order."""
    cards = page.locator("#resultaten [data-sleutel]:visible")
    return [str(key) for key in cards.evaluate_all("(all) => all.map((each) => each.dataset.sleutel)")]


def search(page: Page, words: str) -> None:
    page.get_by_role("searchbox", name="Zoek op de menukaart").fill(words)


def test_without_a_choice_every_item_is_shown_once(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    assert sorted(shown(page)) == sorted(written.interventies)
    expect(count(page)).to_contain_text(str(len(written.interventies)))
    expect(count(page)).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize(
    ("facet", "value"),
    [("fase", "zwangerschap"), ("thema", "roken"), ("soort", "werkzaam_element"), ("setting", "thuis")],
)
def test_a_click_on_a_facet_leaves_what_has_that_value(
    facet: str, value: str, visitor: Visitor, written: Files
) -> None:
    page = open_menu(visitor)
    box(page, facet, value).check()
    expected = written.met(FIELDS[facet], value)
    assert 0 < len(expected) < len(written.interventies)
    expect(count(page)).to_contain_text(f"{len(expected)} van {len(written.interventies)}")
    assert set(shown(page)) == expected
    assert choice_of(page) == [f"{facet}={value}"]


def test_values_of_one_facet_add_up_and_facets_narrow(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    for facet, value in (("fase", "zwangerschap"), ("fase", "kinderwens"), ("thema", "roken")):
        box(page, facet, value).check()
    fasen = written.met("fasen", "zwangerschap") | written.met("fasen", "kinderwens")
    expected = fasen & written.met("themas", "roken")
    expect(count(page)).to_contain_text(f"{len(expected)} van")
    assert set(shown(page)) == expected
    assert sorted(choice_of(page)) == ["fase=kinderwens", "fase=zwangerschap", "thema=roken"]


_COUNTS = """(all) => all.map((each) =>
  [each.control.name, each.control.value, each.querySelector("[data-aantal]").textContent])"""


def test_the_count_beside_each_value_follows_the_other_facets(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, "?fase=kinderwens")
    chosen = written.met("fasen", "kinderwens")
    labels = page.locator("label:has(input[type=checkbox][name]):has([data-aantal])")
    counts: list[tuple[str, str, str]] = labels.evaluate_all(_COUNTS)
    assert {facet for facet, _, _ in counts} == {*FIELDS, "erkenning", "provincie"}
    for facet, value, number in counts:
        if facet == "fase":
            assert int(number) == len(written.met("fasen", value)), (facet, value)
        elif facet in FIELDS:
            assert int(number) == len(chosen & written.met(FIELDS[facet], value)), (facet, value)


def test_words_find_other_forms_accents_and_typing_mistakes(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    for words, key in (
        ("voorzorg", "voorzorg"),
        ("VÓÓRZORG", "voorzorg"),
        ("nu niet zwangr", "nu-niet-zwanger"),
        ("verpleegkundigen", "voorzorg"),
    ):
        search(page, words)
        expect(page.locator(f'#resultaten [data-sleutel="{key}"]')).to_be_visible()
        expect(count(page)).to_contain_text(f" van {len(written.interventies)}")
        assert 0 < len(shown(page)) < len(written.interventies)
    search(page, "voorzorg")
    expect(page.locator("#resultaten [data-sleutel]:visible").first).to_have_attribute("data-sleutel", "voorzorg")


_RANKING = """async (words) => {
  const root = new URL("../", location.href);
  const { haalZoeker } = await import(new URL("assets/zoekbron.mjs", root).href);
  const zoek = await haalZoeker(new URL("assets/zoekindex.json", root).href);
  return zoek(words, { soort: "interventie", limiet: Infinity }).map(({ sleutel }) => sleutel);
}"""


@pytest.mark.parametrize("words", ["roken", "schulden en armoede", "steun voor jonge moeders"])
def test_cards_stand_in_the_order_of_the_ranking(words: str, visitor: Visitor) -> None:
    page = open_menu(visitor)
    ranking = page.evaluate(_RANKING, words)
    assert len(ranking) > 3
    search(page, words)
    expect(count(page)).to_contain_text(f"{len(ranking)} van")
    assert shown(page) == ranking
    tops = [card.bounding_box() for card in page.locator("#resultaten [data-sleutel]:visible").all()[:6]]
    assert all((one["y"], one["x"]) < (next_["y"], next_["x"]) for one, next_ in pairwise(t for t in tops if t))


def test_words_and_facets_work_together_and_stand_in_the_address(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    search(page, "roken")
    box(page, "fase", "kinderwens").check()
    page.wait_for_url("**/menukaart/?*q=roken*")
    assert sorted(choice_of(page)) == ["fase=kinderwens", "q=roken"]
    assert set(shown(page)) <= written.met("fasen", "kinderwens")


def test_a_shared_address_brings_the_choice_back(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, "?q=roken&fase=zwangerschap&fase=kinderwens&soort=interventie")
    expect(page.get_by_role("searchbox", name="Zoek op de menukaart")).to_have_value("roken")
    for facet, value in (("fase", "zwangerschap"), ("fase", "kinderwens"), ("soort", "interventie")):
        expect(page.locator(f'input[name="{facet}"][value="{value}"]')).to_be_checked()
    expect(count(page)).to_contain_text(f" van {len(written.interventies)}")
    fasen = written.met("fasen", "zwangerschap") | written.met("fasen", "kinderwens")
    assert set(shown(page)) <= fasen & written.met("soort", "interventie")
    assert shown(page)


def test_back_undoes_the_last_choice(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    box(page, "fase", "zwangerschap").check()
    box(page, "thema", "roken").check()
    page.go_back()
    expect(count(page)).to_contain_text(f"{len(written.met('fasen', 'zwangerschap'))} van")
    expect(page.locator("input[name=thema][value=roken]")).not_to_be_checked()
    page.go_back()
    assert len(shown(page)) == len(written.interventies)


def test_chosen_values_are_chips_that_can_be_taken_away(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, "?fase=zwangerschap&thema=roken")
    chips = page.get_by_role("group", name="Gekozen")
    expect(chips.get_by_role("button")).to_have_count(3)
    chips.get_by_role("button", name="Roken").click()
    assert choice_of(page) == ["fase=zwangerschap"]
    chips.get_by_role("button", name="Wis alles").click()
    assert choice_of(page) == []
    assert len(shown(page)) == len(written.interventies)
    expect(count(page)).to_be_focused()


def test_nothing_left_comes_with_advice_that_helps(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, "?fase=zwangerschap&q=xqzwvk")
    assert shown(page) == []
    advice = page.locator(".menukaart__leeg")
    expect(advice).to_contain_text("niets")
    without_words = advice.get_by_role("button", name="xqzwvk")
    expected = written.met("fasen", "zwangerschap")
    expect(without_words).to_contain_text(str(len(expected)))
    without_words.click()
    assert set(shown(page)) == expected
    expect(advice).to_be_hidden()


def impossible(written: Files) -> tuple[str, str]:
    """A phase and a subject that no item has together."""
    fasen = sorted({each for item in written.interventies.values() for each in item["fasen"]})
    themas = sorted({each for item in written.interventies.values() for each in item["themas"]})
    return next(
        (fase, thema)
        for fase in fasen
        for thema in themas
        if not written.met("fasen", fase) & written.met("themas", thema)
    )


def test_facets_that_exclude_each_other_say_which_to_drop(visitor: Visitor, written: Files) -> None:
    fase, thema = impossible(written)
    page = open_menu(visitor, f"?fase={fase}&thema={thema}")
    assert shown(page) == []
    buttons = page.locator(".menukaart__leeg").get_by_role("button")
    expect(buttons).to_have_count(2)
    buttons.first.click()
    most = max(len(written.met("fasen", fase)), len(written.met("themas", thema)))
    assert len(shown(page)) == most


HOSTILE = [
    "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "?sorteer=%3Cscript%3E&provincie=constructor",
    "?fase=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&thema=__proto__&soort=constructor",
    f"?q={'a' * 5000}&fase=&erkenning=%00%FF%27",
    "?q=%5B%28.*%2B%5C&fase=zwangerschap%20kinderwens",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_an_address_that_asks_for_nonsense_is_harmless(query: str, visitor: Visitor) -> None:
    page = visitor.page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    page.goto(f"{visitor.base}menukaart/{query}", wait_until="networkidle")
    page.locator(".menukaart__keuze").wait_for(state="attached")
    assert page.locator("main img, main script").count() == 0
    expect(count(page)).to_contain_text("op de menukaart")


def test_only_results_carry_a_key(visitor: Visitor) -> None:
    page = open_menu(visitor, "?q=roken&thema=roken")
    expect(count(page)).to_contain_text(" van ")
    keys = page.locator("[data-sleutel]").evaluate_all("(all) => all.map((each) => each.dataset.sleutel)")
    assert keys
    assert keys == shown(page)


_ROOM = """(card) => {
  const [inner, outer] = [card, card.parentElement].map((each) => each.getBoundingClientRect());
  const sides = ["left", "top", "right", "bottom"];
  return Math.min(...sides.map((side) => Math.abs(inner[side] - outer[side])));
}"""


def test_the_ring_around_a_focused_card_is_not_cut_off(visitor: Visitor) -> None:
    """A piece of the list shows nothing outside of its edges."""
    page = open_menu(visitor, viewport={"width": 360, "height": 740})
    room = page.locator("#resultaten [data-sleutel]").evaluate_all(f"(all) => all.map({_ROOM})")
    assert min(room) >= 5


def test_the_keyboard_alone_chooses_and_reads_on(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    first = page.locator("input[type=checkbox][name]:visible").first
    facet, value = first.get_attribute("name"), first.get_attribute("value")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('input[type=checkbox]')"):
            break
    expect(first).to_be_focused()
    page.keyboard.press("Space")
    assert choice_of(page) == [f"{facet}={value}"]
    assert len(shown(page)) < len(written.interventies)


def test_on_a_phone_the_filters_open_in_a_sheet(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, viewport={"width": 360, "height": 740})
    value = page.locator('input[name="fase"][value="zwangerschap"]')
    expect(value).to_be_hidden()
    page.get_by_role("button", name="Filters").click()
    expect(value).to_be_visible()
    value.check()
    page.get_by_role("button", name="Toon").click()
    expect(value).to_be_hidden()
    assert set(shown(page)) == written.met("fasen", "zwangerschap")


def test_an_index_that_does_not_come_leaves_facets_and_literal_words(visitor: Visitor, written: Files) -> None:
    for expected in ("no index", "zoekindex.json"):
        visitor.expect_problem(expected)
    page = visitor.page()
    page.route("**/assets/zoekindex.json", lambda route: route.abort())
    page.goto(f"{visitor.base}menukaart/?q=voorzorg")
    expect(page.locator(".menukaart__melding")).to_contain_text("zoekhulp")
    assert "voorzorg" in shown(page)
    assert len(shown(page)) < len(written.interventies)


def test_the_order_is_the_visitors_choice_and_stands_in_the_address(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor, "?fase=zwangerschap")
    by_name = shown(page)
    page.get_by_label("Volgorde").select_option("bewijs")
    assert choice_of(page) == ["fase=zwangerschap", "sorteer=bewijs"]
    levels = [written.interventies[key]["erkenning"]["niveau"] for key in shown(page)]
    judged = [level for level in levels if level not in ("geen", "onbekend", "niet_van_toepassing")]
    assert judged == levels[: len(judged)] == sorted(judged, key=LEVELS.index)
    page.reload()
    expect(page.get_by_label("Volgorde")).to_have_value("bewijs")
    page.get_by_label("Volgorde").select_option("naam")
    assert shown(page) == by_name


def test_words_and_an_order_go_together(visitor: Visitor) -> None:
    page = open_menu(visitor, "?q=roken")
    page.wait_for_load_state("networkidle")  # the index has come
    ranked = shown(page)
    page.get_by_label("Volgorde").select_option("naam")
    assert sorted(shown(page)) == sorted(ranked)
    assert shown(page) != ranked
    page.get_by_label("Volgorde").select_option("relevantie")
    assert shown(page) == ranked


def test_what_coalitions_in_a_province_use_is_a_facet(visitor: Visitor, written: Files) -> None:
    page = open_menu(visitor)
    box(page, "provincie", "drenthe").check()
    codes = set(written.in_provincie("drenthe"))
    here = [each for each in written.coalities.values() if codes & set(each.get("gemeenten", ()))]
    expected = {key for each in here for key in each.get("interventies", ())}
    assert expected
    assert set(shown(page)) == expected
    assert choice_of(page) == ["provincie=drenthe"]
