"""A click on a facet of the menukaart, at a quarter of the speed: until the page has changed, and until it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.browser import browser, first_visit
from bench.meten import percentile
from bench.server import serving
from bench.synthetisch import Omvang
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_SLOW_DOWN = 4
_ITEMS = 1_000
# Clicks choices on and off again, in an order that jumps through the facets; between them a button that changes one
# word, which tells how fast anything at all can be on this machine now. Handlers run within click(); what they put off
# shows in the last change that the observer hears of. A message sent in a frame arrives when that frame is drawn.
_CLICKS = """
async (clicks) => {
  const boxes = [...document.querySelectorAll('#filters input[type="checkbox"]')];
  const $result = document.querySelector("#menukaart");
  const $word = document.createElement("button");
  $word.type = "button";
  $word.addEventListener("click", () => { $word.textContent = $word.textContent ? "" : "."; });
  $result.before($word);
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(null);
  }));
  const rest = () => new Promise((done) => setTimeout(done, 100));
  let changed = 0;
  const observer = new MutationObserver(() => { changed = performance.now(); });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe($result, all);
  observer.observe($word, all);
  while (!changed) { // the script is on its way
    if (performance.now() > 60000) throw new Error("no click changes anything");
    boxes[0].click();
    boxes[0].click();
    await rest();
  }
  const click = async ($control) => {
    let began = 0;
    addEventListener("click", () => { began = performance.now(); }, { capture: true, once: true });
    changed = 0;
    $control.click();
    const drawn = await frame();
    await rest();
    if (!changed) throw new Error(`nothing changed after a click on ${$control.name}=${$control.value}`);
    return { changed: changed - began, drawn: Math.max(drawn, changed) - began };
  };
  const found = { facet: [], word: [] };
  for (let number = 0; number < clicks; number += 1) {
    found.word.push(await click($word));
    found.facet.push(await click(boxes[(Math.floor(number / 2) * 7) % boxes.length]));
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
            found = _click(running, place.site(project), 40 if place.kort else 120)
            for figure, label, limit in (("changed", "page changed", 16), ("drawn", "next frame drawn", 50)):
                for control, name, bound in (
                    ("facet", "a facet", Grens(limit)),
                    ("word", "a button for one word", None),
                ):
                    values = [float(click[figure]) for click in found[control]]
                    within = percentile(values, 0.95)
                    yield Cijfer(f"{what}, {name}: {label}, 95 of 100 within", within, "ms", grens=bound)
                    yield Cijfer("  median", median(values), "ms")


def _click(running: Browser, site: Path, clicks: int) -> dict[str, list[dict[str, float]]]:
    with serving(site) as address, first_visit(running, _SLOW_DOWN) as (page, _):
        page.goto(f"{address}menukaart/", wait_until="networkidle")
        found: dict[str, list[dict[str, float]]] = page.evaluate(_CLICKS, clicks)
    return found
