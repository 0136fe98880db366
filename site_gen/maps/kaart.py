"""The files of the map that answers: shapes once, the script that folium composes, and the tiles."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

from site_gen.catalogue import Catalogue
from site_gen.maps.svg import grenzen_van
from site_gen.maps.tegels import tegelkaart

# What the map takes from npm: the file in node_modules, and its name in assets/.
MAP_FILES: Mapping[str, str] = {
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "topojson-client/dist/topojson-client.min.js": "topojson-client.min.js",
}

# The scripts that the map needs to answer, in assets/. Named in the head of the page, so that none waits for another.
MODULES = (
    "kaart-begin.mjs",
    "kaart.mjs",
    "kaart-beeld.mjs",
    "kaart-gegevens.mjs",
    "kaart-keuze.mjs",
    "kaart-paneel.mjs",
    "kaart-prent.mjs",
    "kaart-vakjes.mjs",
    "kaart-folium.js",
    "leaflet.js",
)

# Zoomed in as far as folium_kaart.py allows, a pixel is 47 metres.
_KORREL = 25
_METER_PER_GRAAD = 111_320


class FoliumFout(Exception):
    """Composing the script failed: a mistake of ours. The message is what the process said."""


def start_folium() -> subprocess.Popen[str]:
    """Start composing the scripts. They need no data, so it can run beside everything else: see `map_files`."""
    return subprocess.Popen(
        [sys.executable, "-m", "site_gen.maps.folium_kaart"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def map_files(catalogue: Catalogue, folium: subprocess.Popen[str] | None = None) -> Iterator[tuple[str, str]]:
    """Path and text of each file; `folium` is what `start_folium` gave, if the caller started early."""
    scripts, errors = (proces := folium or start_folium()).communicate()
    if proces.returncode:
        raise FoliumFout(errors)
    for naam, script in json.loads(scripts).items():
        yield f"assets/{naam}", script
    yield "assets/tegels.svg", tegelkaart(catalogue, lambda gemeente: f"../{gemeente.adres}", tips=False)
    yield "assets/grenzen.json", json.dumps(voor_het_scherm(grenzen_van(catalogue).topologie), separators=(",", ":"))


def voor_het_scherm(topologie: Mapping[str, Any]) -> dict[str, Any]:
    """The same topology on a grid of about _KORREL metres: a quarter lighter, and no eye sees it."""
    (schaal_x, schaal_y), begin = topologie["transform"]["scale"], topologie["transform"]["translate"]
    stap = max(1, round(_KORREL / (schaal_y * _METER_PER_GRAAD)))
    return {
        **topologie,
        "transform": {"scale": [schaal_x * stap, schaal_y * stap], "translate": begin},
        "arcs": [_grover(boog, stap) for boog in topologie["arcs"]],
    }


def _grover(boog: Sequence[Sequence[int]], stap: int) -> list[tuple[int, int]]:
    """An arc in steps that are `stap` times as large. Its ends stay with those of its neighbours, and it keeps two."""
    punten = [
        (round(x / stap), round(y / stap))
        for x, y in zip(accumulate(dx for dx, _ in boog), accumulate(dy for _, dy in boog), strict=True)
    ]
    stappen = [(x - vorige_x, y - vorige_y) for (vorige_x, vorige_y), (x, y) in pairwise(punten)]
    return [punten[0], *([each for each in stappen if each != (0, 0)] or stappen[:1])]
