"""The files of the map that answers: shapes once, and the script that folium composes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping

from site_gen.catalogue import Catalogue
from site_gen.maps.svg import grenzen_van

# What the map takes from npm: the file in node_modules, and its name in assets/.
MAP_FILES: Mapping[str, str] = {
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "topojson-client/dist/topojson-client.min.js": "topojson-client.min.js",
}


class FoliumFout(Exception):
    """Composing the script failed: a mistake of ours. The message is what the process said."""


def start_folium() -> subprocess.Popen[str]:
    """Start composing the script. It depends on no data, so it can run beside everything else: see `map_files`."""
    return subprocess.Popen(
        [sys.executable, "-m", "site_gen.maps.folium_kaart"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def map_files(catalogue: Catalogue, folium: subprocess.Popen[str] | None = None) -> Iterator[tuple[str, str]]:
    """Path and text of each file; `folium` is what `start_folium` gave, if the caller started early."""
    script, errors = (proces := folium or start_folium()).communicate()
    if proces.returncode:
        raise FoliumFout(errors)
    yield "assets/kaart-folium.js", script
    yield "assets/grenzen.json", json.dumps(grenzen_van(catalogue).topologie, separators=(",", ":"))
