"""Every kind of page in a browser: nothing goes wrong, nothing leaves, nothing is kept, and all of it fits."""

from __future__ import annotations

import pytest

from tests.browser.visiting import Visitor
from tests.site.kinds import KINDS, NOT_FOUND

pytestmark = pytest.mark.parametrize("kind", KINDS)


def test_a_visit_asks_nothing_of_others_and_keeps_nothing(kind: str, visitor: Visitor) -> None:
    """Failed requests, requests elsewhere, console messages and stopped scripts fail in `visitor`."""
    address = KINDS[kind]
    page = visitor.page()
    if address in NOT_FOUND:
        visitor.expect_problem("404")
    answer = page.goto(visitor.base + address, wait_until="networkidle")
    assert answer
    assert answer.status == (404 if address in NOT_FOUND else 200)
    page.mouse.wheel(0, 4000)
    assert len(visitor.requests) >= 4
    assert page.context.cookies() == []
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
    assert page.evaluate("caches.keys().then((all) => all.length)") == 0


# A phone; a small phone, which is also 400% zoom on a wide screen; 200% zoom on a laptop.
WIDTHS = (360, 320, 640)

_TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  const scrolls = (element) =>
    element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > room + 1 && !(element instanceof SVGElement) && !scrolls(element.parentElement);
  });
  return wide.map((element) => `${element.tagName}.${element.className}`);
}"""


def test_a_narrow_screen_never_scrolls_sideways(kind: str, visitor: Visitor) -> None:
    page = visitor.open_quietly(KINDS[kind], viewport={"width": WIDTHS[0], "height": 740})
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        room, needed = page.evaluate("[document.documentElement.clientWidth, document.scrollingElement.scrollWidth]")
        assert needed <= room, (width, page.evaluate(_TOO_WIDE))
