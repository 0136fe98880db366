"""Schematic shapes: every gemeente is there, on its own island, and the IJsselmeer is water."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely
from pyproj import Transformer
from shapely import MultiPolygon, Point, Polygon

from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import Grenzen, lees_grenzen
from site_gen.grenzen.schematisch import lees_land, maak_schematisch
from site_gen.grenzen.tabellen import lees_gemeenten, lees_tabel
from tests.conftest import missing

DAG = date(2026, 1, 20)
KUST = Path("node_modules/world-atlas/countries-10m.json")
# A mainland of 100 by 80 km, an island north of it, and one overseas.
LAND = [(4.5, 52.0, 1.5, 0.7), (5.0, 52.75, 0.3, 0.1), (-68.3, 12.1, 0.1, 0.1)]


def schrijf_kust(pad: Path) -> Path:
    """World-atlas with only the Netherlands, made of boxes, in steps of a hundredth degree."""
    bogen = [
        [[round(100 * west), round(100 * zuid)], [breed, 0], [0, hoog], [-breed, 0], [0, -hoog]]
        for west, zuid, breed, hoog in ((w, z, round(100 * b), round(100 * h)) for w, z, b, h in LAND)
    ]
    wereld = {
        "type": "Topology",
        "transform": {"scale": [0.01, 0.01], "translate": [0, 0]},
        "arcs": bogen,
        "objects": {
            "countries": {
                "geometries": [
                    {"type": "Polygon", "id": "056", "arcs": [[0]]},
                    {"type": "MultiPolygon", "id": "528", "arcs": [[[0]], [[1]], [[2]]]},
                ]
            }
        },
    }
    pad.write_text(json.dumps(wereld), encoding="utf-8")
    return pad


@pytest.fixture
def kust(tmp_path: Path) -> Path:
    return schrijf_kust(tmp_path / "countries-10m.json")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Places of four gemeenten around a lake, of which one has no place and two share an island."""
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "gemeenten.csv").write_text(
        "code,naam,provincie,lat,lon\n"
        "GM0001,West,a,52.3,4.6\n"
        "GM0002,Oost,b,52.3,5.9\n"
        "GM0003,Zonder plaats,c,52.05,5.1\n"
        "GM0004,Eiland,d,52.8,5.1\n"
        "GM0005,Ander eiland,d,52.8,5.2\n",
        encoding="utf-8",
    )
    plaatsen = [(f"West {nr}", "GM0001", 52.05 + nr / 10, 4.6) for nr in range(7)]
    plaatsen += [(f"Oost {nr}", "GM0002", 52.05 + nr / 10, 5.9) for nr in range(7)]
    plaatsen += [("Eiland", "GM0004", 52.8, 5.1), ("Eilân", "GM0004", 52.8, 5.1), ("Kaap", "GM0005", 52.8, 5.25)]
    regels = "".join(f"{naam},{code},{lat:.5f},{lon:.5f}\n" for naam, code, lat, lon in plaatsen)
    (folder / "plaatsen.csv").write_text(f"naam,code,lat,lon\n{regels}", encoding="utf-8")
    return folder


def vlak(grenzen: Grenzen, code: str) -> MultiPolygon:
    return MultiPolygon([(deel[0], deel[1:]) for deel in grenzen.polygonen(code)])


def test_every_gemeente_gets_the_land_around_its_places(content: Path, kust: Path) -> None:
    klaar = maak_schematisch(content, kust, DAG)
    grenzen = lees_grenzen(content)
    assert klaar.gemeenten == 5
    assert grenzen.codes == ("GM0001", "GM0002", "GM0003", "GM0004", "GM0005")
    assert (grenzen.schematisch, grenzen.opgehaald) == (True, DAG)
    assert vlak(grenzen, "GM0001").contains(Point(4.6, 52.35))
    assert vlak(grenzen, "GM0003").contains(Point(5.1, 52.05)), "a gemeente without a place stands at its own point"


def test_land_far_from_any_place_is_water(content: Path, kust: Path) -> None:
    maak_schematisch(content, kust, DAG)
    grenzen = lees_grenzen(content)
    alles = shapely.union_all([vlak(grenzen, code) for code in grenzen.codes])
    assert not alles.contains(Point(5.2, 52.45))
    assert alles.contains(Point(4.63, 52.5)), "the shore lies beyond the outermost place"


def test_an_island_belongs_to_those_who_live_there(content: Path, kust: Path) -> None:
    maak_schematisch(content, kust, DAG)
    grenzen = lees_grenzen(content)
    assert grenzen.buren()["GM0004"] == ("GM0005",)
    eiland = shapely.union_all([vlak(grenzen, "GM0004"), vlak(grenzen, "GM0005")])
    assert eiland.bounds == pytest.approx((5.0, 52.75, 5.3, 52.85), abs=1e-3)
    assert all(vlak(grenzen, code).bounds[1] > 50 for code in grenzen.codes), "the Caribbean is not on this map"


def test_a_snippet_goes_to_the_neighbour_around_it(content: Path, kust: Path) -> None:
    omringd = [
        ("GM0001", 52.4, 5.9),
        *(("GM0002", 52.4 + dy, 5.9 + dx) for dx, dy in ((0, 0.01), (0, -0.01), (0.01, 0), (-0.01, 0))),
    ]
    with (content / "plaatsen.csv").open("a", encoding="utf-8") as plaatsen:
        plaatsen.writelines(f"Midden {nr},{code},{lat:.5f},{lon:.5f}\n" for nr, (code, lat, lon) in enumerate(omringd))
    maak_schematisch(content, kust, DAG)
    grenzen = lees_grenzen(content)
    assert len(grenzen.polygonen("GM0001")) == 1
    assert vlak(grenzen, "GM0002").contains(Point(5.9, 52.4))


def test_the_same_input_gives_the_same_bytes(content: Path, kust: Path) -> None:
    eerste = maak_schematisch(content, kust, DAG).bestand.read_bytes()
    bestand = content / "plaatsen.csv"
    kop, *regels = bestand.read_text(encoding="utf-8").splitlines(keepends=True)
    bestand.write_text(kop + "".join(reversed(regels)), encoding="utf-8")
    assert maak_schematisch(content, kust, DAG).bestand.read_bytes() == eerste


@pytest.mark.parametrize("inhoud", [None, "", "[]", '{"objects": {"countries": {"geometries": []}}}'])
def test_a_missing_or_other_coast_is_told(content: Path, tmp_path: Path, inhoud: str | None) -> None:
    pad = tmp_path / "kust.json"
    if inhoud is not None:
        pad.write_text(inhoud, encoding="utf-8")
    with pytest.raises(GrenzenFout, match=r"kust\.json: fout \[grenzen-bestand\] De kaart van de kust is er niet"):
        maak_schematisch(content, pad, DAG)
    assert not (content / "grenzen").exists()


# What stands in the repository.

_RD = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)


@pytest.fixture(scope="module")
def eigen(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, MultiPolygon]:
    """The embedded shapes in metres, read by themselves: the repository may hold a year's real shapes as well."""
    content = tmp_path_factory.mktemp("content")
    (content / "grenzen").mkdir()
    for achtervoegsel in ("topojson", "yml"):
        naam = f"grenzen/schematisch.{achtervoegsel}"
        (content / naam).write_bytes((root / "content" / naam).read_bytes())
    grenzen = lees_grenzen(content)
    return {
        code: MultiPolygon(
            [Polygon([_RD.transform(*punt) for punt in buiten]) for buiten, *_ in grenzen.polygonen(code)]
        )
        for code in grenzen.codes
    }


def test_all_gemeenten_are_there_and_none_is_too_small_to_see(root: Path, eigen: dict[str, MultiPolygon]) -> None:
    assert sorted(eigen) == sorted(lees_gemeenten(root / "content"))
    assert all(vorm.is_valid for vorm in eigen.values())
    assert not [code for code, vorm in eigen.items() if vorm.area < 5_000_000]
    assert not [code for code, vorm in eigen.items() if vorm.area > 700_000_000]
    assert not [code for code, vorm in eigen.items() if any(deel.area < 2_000_000 for deel in vorm.geoms)]


def test_a_gemeente_contains_most_of_its_places(root: Path, eigen: dict[str, MultiPolygon]) -> None:
    plaatsen = lees_tabel(root / "content", "plaatsen.csv", ("code", "lat", "lon"))
    punten = [(rij["code"], Point(_RD.transform(float(rij["lon"]), float(rij["lat"])))) for rij in plaatsen]
    erbuiten = [code for code, punt in punten if not eigen[code].buffer(100).contains(punt)]
    assert len(erbuiten) < 0.03 * len(punten), "only places that lie in the sea or in a corner given to a neighbour"


@pytest.mark.parametrize("naam", ["Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog"])
def test_the_wadden_islands_stand_apart(root: Path, eigen: dict[str, MultiPolygon], naam: str) -> None:
    [code] = [code for code, gemeente in lees_gemeenten(root / "content").items() if gemeente == naam]
    assert min(eigen[code].distance(vorm) for ander, vorm in eigen.items() if ander != code) > 1_000


@pytest.mark.parametrize(
    ("lon", "lat", "water"),
    [
        (5.40, 52.75, "IJsselmeer"),
        (5.20, 52.55, "Markermeer"),
        (5.20, 53.20, "Waddenzee"),
        (3.75, 51.40, "Westerschelde"),
    ],
)
def test_the_large_waters_are_open(eigen: dict[str, MultiPolygon], lon: float, lat: float, water: str) -> None:
    assert min(vorm.distance(Point(_RD.transform(lon, lat))) for vorm in eigen.values()) > 0, water


@pytest.mark.parametrize(
    ("lon", "lat", "land"),
    [
        (5.46, 52.42, "Oostvaardersplassen"),
        (5.85, 52.20, "Veluwe"),
        (5.75, 52.72, "Noordoostpolder"),
        (6.95, 52.75, "Emmen"),
    ],
)
def test_empty_country_is_land(eigen: dict[str, MultiPolygon], lon: float, lat: float, land: str) -> None:
    assert min(vorm.distance(Point(_RD.transform(lon, lat))) for vorm in eigen.values()) == 0, land


@pytest.mark.proef
def test_the_embedded_shapes_can_be_made_again(root: Path, tmp_path: Path) -> None:
    """From today's places, twice alike. Not compared byte by byte with the repository: places are added in between."""
    if not (root / KUST).is_file():
        missing("no world-atlas: run `make test`")
    bytes_: list[bytes] = []
    for naam in ("een", "twee"):
        content = tmp_path / naam
        content.mkdir()
        for tabel in ("gemeenten.csv", "plaatsen.csv"):
            (content / tabel).write_bytes((root / "content" / tabel).read_bytes())
        assert len(lees_land(root / KUST)) > 5
        klaar = maak_schematisch(content, root / KUST, DAG)
        assert klaar.gzip_bytes < 40_000
        bytes_.append(klaar.bestand.read_bytes())
    assert bytes_[0] == bytes_[1]
    codes: dict[str, Any] = lees_gemeenten(root / "content")
    assert lees_grenzen(tmp_path / "een").codes == tuple(sorted(codes))
