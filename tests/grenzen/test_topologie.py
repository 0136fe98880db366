"""Simplifying and quantising never tears neighbours apart, loses an area or makes one invalid."""

import gzip
import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon, box
from shapely.geometry import shape

from site_gen.grenzen import topologie
from site_gen.grenzen.bogen import buren_in, decodeer_bogen, polygonen
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.topologie import Vlak, dekking, een_vlak, maak_topologie


def gelezen(inhoud: bytes) -> dict[str, MultiPolygon]:
    """Code -> area, as a build reads it."""
    vormen: dict[str, Any] = json.loads(inhoud)
    bogen = decodeer_bogen(vormen)
    return {
        geometrie["id"]: MultiPolygon([(deel[0], deel[1:]) for deel in polygonen(geometrie, bogen)])
        for geometrie in vormen["objects"]["gemeenten"]["geometries"]
    }


def buren_van(vlakken: dict[str, Vlak]) -> set[tuple[str, str]]:
    """Pairs with a common border, found by geometry."""
    codes, vormen = list(vlakken), list(vlakken.values())
    paren = shapely.STRtree(vormen).query(vormen, predicate="intersects").T.tolist()
    return {
        (codes[een], codes[ander])
        for een, ander in paren
        if een != ander and vormen[een].boundary.intersection(vormen[ander].boundary).length > 0
    }


def buren_uit(inhoud: bytes) -> set[tuple[str, str]]:
    return {(code, buur) for code, anderen in buren_in(json.loads(inhoud)).items() for buur in anderen}


def test_borders_that_nearly_fit_become_one() -> None:
    vlakken = dekking({"GM0001": box(5.0, 52.0, 5.1, 52.1), "GM0002": box(5.1 + 1e-9, 52.0, 5.2, 52.1)}, 1e-6)
    assert shapely.coverage_is_valid(list(vlakken.values()))
    assert buren_van(vlakken) == {("GM0001", "GM0002"), ("GM0002", "GM0001")}


def test_a_spike_is_cut_off_and_water_stays_water() -> None:
    met_gat = Polygon(
        [(5, 52), (5.1, 52), (5.2, 52), (5.1, 52), (5.1, 52.1), (5, 52.1)],
        [[(5.04, 52.04), (5.06, 52.04), (5.06, 52.06), (5.04, 52.06)]],
    )
    assert not met_gat.is_valid
    vlak = dekking({"GM0001": met_gat}, 1e-6)["GM0001"]
    assert vlak.is_valid
    assert vlak.area == pytest.approx(0.01 - 0.0004)


def test_what_two_areas_claim_goes_to_the_first_code() -> None:
    vlakken = dekking({"GM0002": box(5.0, 52.0, 5.2, 52.1), "GM0001": box(5.1, 52.0, 5.3, 52.1)}, 1e-6)
    assert {code: round(vlak.area, 9) for code, vlak in vlakken.items()} == {"GM0001": 0.02, "GM0002": 0.01}


def test_an_area_that_another_covers_whole_is_not_in_the_answer() -> None:
    assert list(dekking({"GM0001": box(5, 52, 5.1, 52.1), "GM0002": box(5, 52, 5.1, 52.1)}, 1e-6)) == ["GM0001"]


def test_an_enclave_and_islands_survive() -> None:
    enclave = box(5.04, 52.04, 5.06, 52.06)
    vlakken: dict[str, Vlak] = {
        "GM0001": Polygon(box(5, 52, 5.1, 52.1).exterior, [enclave.exterior]),
        "GM0002": enclave,
        "GM0003": MultiPolygon([box(5.2, 52, 5.21, 52.01), box(5.3, 52, 5.301, 52.001)]),
    }
    inhoud = maak_topologie(vlakken, "proef").inhoud
    assert buren_uit(inhoud) == {("GM0001", "GM0002"), ("GM0002", "GM0001")}
    terug = gelezen(inhoud)
    assert {code: len(vlak.geoms) for code, vlak in terug.items()} == {"GM0001": 1, "GM0002": 1, "GM0003": 2}
    assert len(terug["GM0001"].geoms[0].interiors) == 1
    assert all(deel.exterior.is_ccw for vlak in terug.values() for deel in vlak.geoms)


def test_the_same_shapes_give_the_same_bytes_whatever_their_order() -> None:
    vlakken: dict[str, Vlak] = {"GM0001": box(5.0, 52.0, 5.1, 52.1), "GM0002": box(5.1, 52.0, 5.2, 52.1)}
    andersom = dict(reversed(vlakken.items()))
    assert maak_topologie(vlakken, "proef").inhoud == maak_topologie(andersom, "proef").inhoud


def test_a_geometry_has_an_id_and_nothing_else_to_tell() -> None:
    vormen = json.loads(maak_topologie({"GM0001": box(5.0, 52.0, 5.1, 52.1)}, "proef").inhoud)
    assert list(vormen["objects"]) == ["gemeenten"]
    assert [sorted(each) for each in vormen["objects"]["gemeenten"]["geometries"]] == [["arcs", "id", "type"]]


def test_shapes_that_stay_too_heavy_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topologie, "MAX_GZIP", 50)
    with pytest.raises(GrenzenFout, match=r"bron\.json: fout \[grenzen-vorm\] De vormen zijn niet te verkleinen"):
        maak_topologie({"GM0001": box(5.0, 52.0, 5.1, 52.1)}, "bron.json")


@pytest.mark.parametrize("lengte", [1.5e-5, 2e-6])
def test_a_border_shorter_than_a_step_of_the_grid_still_makes_neighbours(lengte: float) -> None:
    vlakken: dict[str, Vlak] = {
        "GM0001": box(4.0, 52.0, 4.1, 52.1),
        "GM0002": Polygon([(4.1, 52.05), (4.2, 52.0), (4.2, 52.1), (4.1, 52.05 + lengte)]),
        "GM0003": box(7.0, 53.4, 7.1, 53.5),  # far away, so that the grid is as coarse as it gets
    }
    inhoud = maak_topologie(dekking(vlakken, 1e-6), "proef").inhoud
    assert buren_uit(inhoud) == {("GM0001", "GM0002"), ("GM0002", "GM0001")}


@settings(max_examples=25)
@given(st.lists(st.lists(st.integers(0, 5), min_size=5, max_size=5), min_size=2, max_size=5))
def test_neighbours_are_those_of_the_chessboard_they_were_cut_from(bord: list[list[int]]) -> None:
    velden = {(x, y): f"GM000{code}" for y, rij in enumerate(bord) for x, code in enumerate(rij)}
    vakken = {(x, y): box(5 + x / 100, 52 + y / 100, 5 + (x + 1) / 100, 52 + (y + 1) / 100) for x, y in velden}
    vlakken: dict[str, Vlak] = {
        code: een_vlak(shapely.union_all([vakken[plek] for plek, elders in velden.items() if elders == code]))
        for code in set(velden.values())
    }
    naast = {
        paar
        for (x, y), code in velden.items()
        for plek in ((x + 1, y), (x, y + 1))
        if velden.get(plek, code) != code
        for paar in ((code, velden[plek]), (velden[plek], code))
    }
    inhoud = maak_topologie(dekking(vlakken, 1e-6), "proef").inhoud
    assert buren_uit(inhoud) == naast
    terug = gelezen(inhoud)
    assert all(vlak.is_valid for vlak in terug.values())
    assert not any(een.intersection(ander).area > 1e-12 for een, ander in combinations(terug.values(), 2))


def echte_vormen(testdata: Path, naam: str) -> dict[str, Vlak]:
    features = json.loads((testdata / f"{naam}.geojson").read_bytes())["features"]
    return {each["properties"]["statcode"]: een_vlak(shape(each["geometry"])) for each in features}


@pytest.mark.parametrize(("naam", "aantal"), [("gemeentegrenzen-2023", 342), ("gemeentegrenzen-2022", 345)])
def test_the_real_shapes_stay_whole_within_ninety_kilobytes(testdata: Path, naam: str, aantal: int) -> None:
    ruw = echte_vormen(testdata, naam)
    heel = dekking(ruw, 1e-6)
    klaar = maak_topologie(heel, naam)
    assert len(gzip.compress(klaar.inhoud, compresslevel=6)) == klaar.gzip_bytes <= 90_000
    terug = gelezen(klaar.inhoud)
    assert len(terug) == aantal
    assert all(vlak.is_valid for vlak in terug.values())
    assert buren_uit(klaar.inhoud) == buren_van(ruw)
    for code, vlak in terug.items():
        assert vlak.area == pytest.approx(ruw[code].area, rel=0.1), code
    assert sum(vlak.area for vlak in terug.values()) == pytest.approx(sum(each.area for each in ruw.values()), rel=0.01)


def test_a_grid_on_which_an_area_would_cross_itself_is_made_finer(
    testdata: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simplified by 100 metres and laid on the coarser grid, a narrow spot of Hoorn in 2022 crosses itself."""
    monkeypatch.setattr(topologie, "TOLERANTIES", (100,))
    vormen = echte_vormen(testdata, "gemeentegrenzen-2022")
    terug = gelezen(maak_topologie(dekking(vormen, 1e-6), "proef").inhoud)
    assert all(vlak.is_valid for vlak in terug.values())
