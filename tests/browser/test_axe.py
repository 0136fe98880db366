"""axe finds nothing on any kind of page, in light and in dark, wide and on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.visiting import Visitor
from tests.site.kinds import KINDS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Only what axe says is needed, so that a page of 342 rows answers in short.
_RUN = """(tags) => axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]}).then(
  ({violations, passes}) => ({
    rules: passes.length,
    violations: violations.flatMap(({id, help, nodes}) => nodes.slice(0, 5).map(
      (node) => `${id} (${help}): ${node.target.join(" ")}: ${node.failureSummary}`)),
  }))"""


@pytest.fixture(scope="session")
def axe(node_modules: Path) -> str:
    return (node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, axe: str) -> list[str]:
    """What axe finds on the page as it is now. Evaluated, because the policy of the page would stop a script."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(axe)
    result: dict[str, Any] = page.evaluate(_RUN, TAGS)
    assert result["rules"] > 10
    return list(result["violations"])


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, visitor: Visitor, axe: str) -> None:
    page = visitor.open_quietly(KINDS[kind], color_scheme="light", reduced_motion="reduce")
    found = {"light": violations(page, axe)}
    page.emulate_media(color_scheme="dark")
    found["dark"] = violations(page, axe)
    assert found == {"light": [], "dark": []}


PHONE = {"width": 360, "height": 740}


@pytest.mark.parametrize(
    "kind",
    ["home", "kaart, gemeente gekozen", "kaart, tegels", "tegels", "gemeente, coalitie actief", "menukaart, gefilterd"],
)
def test_axe_finds_nothing_on_a_phone(kind: str, visitor: Visitor, axe: str) -> None:
    page = visitor.open_quietly(KINDS[kind], viewport=PHONE, reduced_motion="reduce")
    assert violations(page, axe) == []


@pytest.mark.parametrize("button", ["Menu", "Zoek"])
def test_axe_finds_nothing_in_an_open_panel_of_the_header(button: str, visitor: Visitor, axe: str) -> None:
    page = visitor.open_quietly("over/", viewport=PHONE, reduced_motion="reduce")
    page.locator(".kop").get_by_role("button", name=button, exact=True).click()
    assert violations(page, axe) == []


def test_axe_finds_nothing_in_an_open_list_of_answers(visitor: Visitor, axe: str) -> None:
    page = visitor.open_quietly("over/", reduced_motion="reduce")
    page.locator("#zoek").fill("assen")
    page.locator("#zoek-lijst").get_by_role("option").first.wait_for()
    assert violations(page, axe) == []


def test_axe_does_complain(visitor: Visitor, axe: str) -> None:
    page = visitor.open("over/")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"../assets/merk.svg\">')")
    assert any(each.startswith("image-alt") for each in violations(page, axe))
