"""The script that folium composes: always the same, from nowhere else, and fit to be a module of a strict page."""

import re
import subprocess
from pathlib import Path

from site_gen.maps.folium_kaart import compose
from site_gen.maps.kaart import start_folium


def test_two_compositions_are_the_same_also_in_another_process() -> None:
    here = compose()
    there, errors = start_folium().communicate()
    assert errors == ""
    assert here == compose() == there


def test_it_names_no_host_and_needs_no_other_library() -> None:
    script = compose()
    assert "//" not in re.sub(r"^//.*$", "", script, flags=re.MULTILINE)
    assert not re.search(r"\$\(|jquery|cdn|eval|innerHTML|<script", script, re.IGNORECASE)


def test_it_is_a_module(node: str, tmp_path: Path) -> None:
    file = tmp_path / "kaart-folium.mjs"
    file.write_text(compose(), encoding="utf-8")
    done = subprocess.run([node, "--check", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert compose().count("export function teken(") == 1


def test_the_lines_can_be_switched_off_and_the_gemeenten_cannot() -> None:
    overlays = re.search(r"overlays :\s*\{([^}]*)\}", compose())
    assert overlays
    assert re.findall(r'"([^"]+)" :', overlays[1]) == ["Provinciegrenzen", "Regionale coalities"]


def test_no_background_is_asked_for() -> None:
    assert "tileLayer" not in compose()
