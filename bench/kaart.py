"""Time to a map that answers on /kaart/, against plain Leaflet with the same shapes, at a quarter of the speed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.browser import browser, first_visit
from bench.meten import in_turn, ratio
from bench.server import serving
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_SLOW_DOWN = 4
_PLAIN = "bench-kaal"
# Notes the frames in which the picture and the map first stood there whole. `bench` is kept when the map answers.
_WATCH = """
window.bench = new Promise((done, failed) => {
  const number = %d, seen = { picture: null };
  const count = (selector) => document.querySelectorAll(selector).length;
  const look = (now) => {
    if (!seen.picture && count("main svg [data-sleutel]") >= number) seen.picture = now;
    const answers = count("path.leaflet-interactive") >= number;
    if (answers && !document.querySelector(".kaartplaat:not(.kaartplaat--levend)")) done({ ...seen, map: now });
    else if (now > 60000) failed(new Error("no map within a minute"));
    else requestAnimationFrame(() => look(performance.now()));
  };
  requestAnimationFrame(() => look(performance.now()));
});
"""


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    projects = {"default shapes": place.vandaag(), "real shapes": place.met_echte_grenzen()}
    with browser() as running:
        for what, project in projects.items():
            if project:
                yield from _compare(running, place.site(project), what, place.rounds(9))


def _compare(running: Browser, site: Path, what: str, rounds: int) -> Iterator[Cijfer]:
    topology = json.loads((site / "assets" / "grenzen.json").read_text(encoding="utf-8"))
    watch = _WATCH % len(topology["objects"]["gemeenten"]["geometries"])
    plain = site / _PLAIN / "index.html"
    plain.parent.mkdir(exist_ok=True)
    plain.write_bytes((Path(__file__).parent / "kaart_kaal.html").read_bytes())
    pictures: list[float] = []

    def ready(address: str) -> float:
        with first_visit(running, _SLOW_DOWN) as (page, _):
            page.add_init_script(watch)
            page.goto(address)
            seen = page.evaluate("window.bench")
        if seen["picture"]:
            pictures.append(seen["picture"])
        return float(seen["map"])

    with serving(site) as address:
        variants = {path: partial(ready, f"{address}{path}/") for path in ("kaart", _PLAIN)}
        series = in_turn(variants, rounds)
    ours, peer = series["kaart"], series[_PLAIN]
    first = pictures[-rounds:]
    yield Cijfer(f"{what}: the picture is there", median(first), "ms", ratio(first, peer))
    yield Cijfer(f"{what}: the folium map answers", median(ours), "ms", ratio(ours, peer), Grens(1.15))
    yield Cijfer(f"{what}: plain Leaflet answers", median(peer), "ms", 1)
