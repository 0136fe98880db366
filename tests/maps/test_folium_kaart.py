"""The scripts that folium composes: always the same, from nowhere else, and fit to be modules of a strict page."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from site_gen.maps.folium_kaart import KAARTEN, compose
from site_gen.maps.kaart import start_folium


def test_two_compositions_are_the_same_also_in_another_process() -> None:
    here = {f"{naam}-folium.js": compose(naam) for naam in KAARTEN}
    there, errors = start_folium().communicate()
    assert errors == ""
    assert here == {f"{naam}-folium.js": compose(naam) for naam in KAARTEN} == json.loads(there)


@pytest.mark.parametrize("naam", KAARTEN)
def test_it_names_no_host_and_needs_no_other_library(naam: str) -> None:
    script = compose(naam)
    assert "//" not in re.sub(r"^//.*$", "", script, flags=re.MULTILINE)
    assert not re.search(r"\$\(|jquery|cdn|eval|innerHTML|<script", script, re.IGNORECASE)


@pytest.mark.parametrize("naam", KAARTEN)
def test_it_is_a_module(naam: str, node: str, tmp_path: Path) -> None:
    file = tmp_path / "kaart-folium.mjs"
    file.write_text(compose(naam), encoding="utf-8")
    done = subprocess.run([node, "--check", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert compose(naam).count("export function teken(") == 1


def test_the_lines_can_be_switched_off_and_the_gemeenten_cannot() -> None:
    overlays = re.search(r"overlays :\s*\{([^}]*)\}", compose("kaart"))
    assert overlays
    assert re.findall(r'"([^"]+)" :', overlays[1]) == ["Provinciegrenzen", "Regionale coalities"]


def test_a_map_with_switches_in_its_legend_has_none_of_folium() -> None:
    assert "L.control.layers" in compose("kaart")
    assert "L.control.layers" not in compose("landschap")
    assert "lagen: null" in compose("landschap")


@pytest.mark.parametrize("naam", KAARTEN)
def test_no_background_is_asked_for(naam: str) -> None:
    assert "tileLayer" not in compose(naam)
