"""A click on a facet of the menukaart, at a quarter of the speed: until the page has changed, and until it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser

from bench.browser import browser, first_visit
from bench.meten import percentile
from bench.server import serving
from bench.synthetisch import Omvang
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_SLOW_DOWN = 4
_ITEMS = 1_000
# Clicks choices on and off again, in an order that jumps through the facets. Handlers run within click(); what they put
# off shows in the last change that the observer hears of. A message sent in a frame arrives when that frame is drawn.
_CLICKS = """
async (clicks) => {
  const boxes = [...document.querySelectorAll('#filters input[type="checkbox"]')];
  const $result = document.querySelector("#menukaart");
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(null);
  }));
  const rest = () => new Promise((done) => setTimeout(done, 150));
  const found = [];
  let changed = 0;
  new MutationObserver(() => { changed = performance.now(); })
    .observe($result, { subtree: true, childList: true, attributes: true, characterData: true });
  while (!changed) { // the script is on its way
    if (performance.now() > 60000) throw new Error("no click changes anything");
    boxes[0].click();
    boxes[0].click();
    await rest();
  }
  for (let click = 0; click < clicks; click += 1) {
    const box = boxes[(Math.floor(click / 2) * 7) % boxes.length];
    let began = 0;
    const start = () => { began ||= performance.now(); };
    window.addEventListener("click", start, { capture: true, once: true });
    changed = 0;
    box.click();
    const drawn = await frame();
    await rest();
    if (!changed) throw new Error(`nothing changed after a click on ${box.name}=${box.value}`);
    found.push({ changed: changed - began, drawn: Math.max(drawn, changed) - began });
  }
  return found;
}
"""


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    base = place.voorbeeld.omvang
    projects = {f"today's {base.interventies} items": place.vandaag()}
    if not place.kort:
        projects[f"{_ITEMS:,} items"] = place.met(Omvang(base.coalities, _ITEMS, base.gemeenten))
    with browser() as running:
        for what, project in projects.items():
            steps = _click(running, place.site(project), 40 if place.kort else 120)
            for name, label, bound in (("changed", "page changed", 16), ("drawn", "next frame drawn", 50)):
                values = [float(step[name]) for step in steps]
                yield Cijfer(f"{what}: {label}, median", median(values), "ms")
                yield Cijfer(
                    f"{what}: {label}, 95 of 100 clicks within", percentile(values, 0.95), "ms", grens=Grens(bound)
                )


def _click(running: Browser, site: Path, clicks: int) -> list[dict[str, Any]]:
    with serving(site) as address, first_visit(running, _SLOW_DOWN) as (page, _):
        page.goto(f"{address}menukaart/", wait_until="networkidle")
        steps: list[dict[str, Any]] = page.evaluate(_CLICKS, clicks)
    return steps
