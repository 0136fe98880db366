"""The files of the map."""

import json
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest

from site_gen.catalogue import Catalogue
from site_gen.grenzen.bogen import decodeer_bogen, polygonen
from site_gen.maps.kaart import MODULES, FoliumFout, map_files, voor_het_scherm
from tests.builders import catalogue_of, gemeente, grenzen, tegel


def process(code: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def test_the_files_are_the_scripts_the_shapes_and_the_tiles() -> None:
    catalogue = catalogue_of(gemeente(), tegel("GM0001", 0, 0), vormen=grenzen("GM0001"))
    files = dict(map_files(catalogue, process('print(\'{"kaart-folium.js": "export"}\')')))
    assert files["assets/kaart-folium.js"] == "export"
    assert json.loads(files["assets/grenzen.json"])["objects"]["gemeenten"]["geometries"][0]["id"] == "GM0001"
    assert 'href="../gemeenten/gemeente-gm0001/"' in files["assets/tegels.svg"]


def test_a_script_that_fails_is_told_with_its_traceback() -> None:
    catalogue = catalogue_of(gemeente(), vormen=grenzen("GM0001"))
    with pytest.raises(FoliumFout, match="ZeroDivisionError"):
        list(map_files(catalogue, process("1 / 0")))


def test_every_module_of_the_page_exists(root_assets: set[str]) -> None:
    ours = {each for each in MODULES if each.endswith(".mjs")}
    assert ours <= root_assets


def corners(topologie: Any) -> dict[str, list[list[tuple[float, float]]]]:
    bogen = decodeer_bogen(topologie)
    return {
        vlak["id"]: [list(ring) for deel in polygonen(vlak, bogen) for ring in deel]
        for vlak in topologie["objects"]["gemeenten"]["geometries"]
    }


def test_shapes_for_the_screen_keep_every_area_closed_and_near_its_place(root_catalogue: Catalogue) -> None:
    assert root_catalogue.grenzen
    before = root_catalogue.grenzen.topologie
    after = voor_het_scherm(before)
    old, new = corners(before), corners(after)
    assert old.keys() == new.keys()
    assert len(json.dumps(after)) <= len(json.dumps(before))
    for code, rings in new.items():
        for ring, was in zip(rings, old[code], strict=True):
            assert ring[0] == ring[-1]
            assert abs(ring[0][0] - was[0][0]) < 0.001
            assert abs(ring[0][1] - was[0][1]) < 0.001


def test_an_arc_for_the_screen_has_no_step_on_the_spot_but_always_two_points() -> None:
    fine = {
        "type": "Topology",
        "transform": {"scale": [1e-6, 1e-6], "translate": [4.0, 52.0]},
        "arcs": [[[0, 0], [1, 1], [5000, 0], [1, 0]], [[0, 0], [1, 1]]],
        "objects": {},
    }
    first, second = voor_het_scherm(fine)["arcs"]
    assert all(step != (0, 0) for _, step in pairwise(first))
    assert len(second) == 2


def test_shapes_that_are_coarse_already_stay_as_they_are() -> None:
    topologie = grenzen("GM0001", "GM0002").topologie
    assert json.dumps(voor_het_scherm(topologie)) == json.dumps(topologie)
