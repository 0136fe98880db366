"""Time to a map that answers on /kaart/, against plain Leaflet with the same shapes, at a quarter of the speed."""

from __future__ import annotations

import json
import re
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
_PLAIN_WITHIN = "bench-kaal-in-pagina"
# Notes the frames in which the picture first stood there whole, and in which the map first answered. Ours says so by a
# class, once its handlers listen; a plain map has them when its areas are there. `bench` is kept when the map answers.
_WATCH = """
window.bench = new Promise((done, failed) => {
  const number = %d, seen = { picture: null };
  const count = (selector) => document.querySelectorAll(selector).length;
  const look = (now) => {
    if (!seen.picture && count("main svg [data-sleutel]") >= number) seen.picture = now;
    const plain = count("#map path.leaflet-interactive") >= number;
    const answers = plain || (count(".kaartplaat--levend") && !count("#map"));
    if (answers) done({ ...seen, map: now });
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
    _write_peers(site)
    pictures: list[float] = []

    def ready(address: str) -> float:
        with first_visit(running, _SLOW_DOWN) as (page, _):
            page.add_init_script(watch)
            page.goto(address)
            seen = page.evaluate("window.bench")
        if address.endswith("/kaart/"):
            pictures.append(seen["picture"])
        return float(seen["map"])

    with serving(site) as address:
        variants = {path: partial(ready, f"{address}{path}/") for path in ("kaart", _PLAIN, _PLAIN_WITHIN)}
        series = in_turn(variants, rounds)
    peer = series[_PLAIN]
    first = pictures[-rounds:]
    yield Cijfer(f"{what}: the picture is there", median(first), "ms", ratio(first, peer))
    for path, name, bound in (
        ("kaart", "the folium map answers", Grens(1.15)),
        (_PLAIN, "plain Leaflet, alone on its page, answers", None),
        (_PLAIN_WITHIN, "plain Leaflet, within our page without our scripts, answers", None),
    ):
        yield Cijfer(f"{what}: {name}", median(series[path]), "ms", ratio(series[path], peer), bound)


def _write_peers(site: Path) -> None:
    """Put the plain pages beside ours. The second shows what the rest of our page costs: table, filters, picture."""
    plain = (Path(__file__).parent / "kaart_kaal.html").read_text(encoding="utf-8")
    ours = (site / "kaart" / "index.html").read_text(encoding="utf-8")
    script = plain[plain.index('<script src="../assets/leaflet.js">') : plain.index("</body>")]
    within = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", ours)
    within = re.sub(r'<link rel="modulepreload"[^>]*>|<script type="module"[^>]*></script>', "", within)
    within = within.replace("</head>", '<link rel="stylesheet" href="../assets/leaflet.css"></head>')
    within = re.sub(r"(<main[^>]*>)", r'\1<div id="map" style="height: 80vh"></div>', within)
    for path, text in ((_PLAIN, plain), (_PLAIN_WITHIN, within.replace("</body>", f"{script}</body>"))):
        (site / path).mkdir(exist_ok=True)
        (site / path / "index.html").write_text(text, encoding="utf-8")
