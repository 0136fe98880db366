"""Turn shapes into a small TopoJSON file: no gaps, simplified without tearing neighbours apart, quantised.

Only for preparing shapes; a build reads the result (inlezen.py) and needs no geometry library.
"""

import gzip
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from math import cos, radians
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon, Polygon
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry
from topojson.core.topology import Topology

from site_gen.grenzen.bogen import buren_in, decodeer_bogen, polygonen
from site_gen.grenzen.fout import GrenzenFout

Vlak = Polygon | MultiPolygon

MAX_GZIP = 90_000
TOLERANTIES = (150, 200, 250, 300, 400, 500, 700, 1000)
"""Metres, finest first. On a screen of 1400 pixels the whole country shows about 250 metres in a pixel."""
RASTERS = (100_000, 300_000)
"""Steps of the quantised grid along each side: 3 metres, or 1 where something narrow would otherwise close up."""
MAX_AFWIJKING = 0.01
_METER_PER_GRAAD = 111_320
_SMALLER = cos(radians(52.2))
"""How much shorter a degree of longitude is than one of latitude, in the middle of the country."""


@dataclass(frozen=True)
class Topologie:
    """TopoJSON as bytes, with its weight and how far it was simplified (metres)."""

    inhoud: bytes
    gzip_bytes: int
    tolerantie: int


def dekking(vormen: Mapping[str, Vlak], raster: float) -> dict[str, Vlak]:
    """The same areas with borders that are exactly equal on both sides.

    All borders are laid into one network on a grid of `raster` (in the unit of the coordinates), and each face of it
    goes to the area it lies in: the first code where areas overlap, none where it is water. That also mends rings that
    touch or cross themselves. Areas of which nothing is left are not in the answer.
    """
    codes = sorted(vormen)
    netwerk = shapely.union_all([vormen[code].boundary for code in codes], grid_size=raster)
    facetten = shapely.get_parts(shapely.polygonize([netwerk]))
    boom = shapely.STRtree([shapely.make_valid(vormen[code], method="structure") for code in codes])
    eigenaar: dict[int, int] = {}
    for facet, vlak in boom.query(shapely.point_on_surface(facetten), predicate="within").T.tolist():
        eigenaar[facet] = min(vlak, eigenaar.get(facet, vlak))
    delen: defaultdict[str, list[Polygon]] = defaultdict(list)
    for facet, vlak in sorted(eigenaar.items()):
        delen[codes[vlak]].append(facetten[facet])
    return {code: een_vlak(shapely.coverage_union_all(delen[code])) for code in codes if code in delen}


def een_vlak(vorm: BaseGeometry) -> Vlak:
    """For the type checker: a union of polygons is a polygon or several."""
    if not isinstance(vorm, Polygon | MultiPolygon):
        raise TypeError(vorm.geom_type)
    return vorm


def maak_topologie(vormen: Mapping[str, Vlak], bron: str) -> Topologie:
    """TopoJSON of at most MAX_GZIP bytes for areas (longitude, latitude) that fit together as `dekking` makes them.

    Simplified no further than needed. All areas stay, valid, with the same neighbours; if that cannot be: GrenzenFout.
    """
    codes = sorted(vormen)
    oorspronkelijk = [vormen[code] for code in codes]
    buren = buren_in(_topojson(codes, oorspronkelijk, max(RASTERS)))
    for tolerantie, raster in product(TOLERANTIES, RASTERS):
        topologie = _topojson(codes, _vereenvoudigd(oorspronkelijk, tolerantie), raster)
        if buren_in(topologie) != buren or not _gelijkt(topologie, codes, oorspronkelijk):
            continue
        inhoud = json.dumps(topologie, separators=(",", ":")).encode() + b"\n"
        gzip_bytes = len(gzip.compress(inhoud, compresslevel=6))
        if gzip_bytes <= MAX_GZIP:
            return Topologie(inhoud, gzip_bytes, tolerantie)
    raise GrenzenFout(
        bron,
        "grenzen-vorm",
        f"De vormen zijn niet te verkleinen tot {MAX_GZIP // 1000} KB zonder dat gemeenten of buren verloren gaan.",
        "Kies de gegeneraliseerde grenzen (gemeente_gegeneraliseerd), voor kaarten van heel Nederland.",
    )


def _vereenvoudigd(vlakken: list[Vlak], meters: float) -> list[Vlak]:
    """Simplify common borders once for both sides, with the same strength in every direction."""

    def rek(punten: NDArray[np.float64], factor: float) -> NDArray[np.float64]:
        return punten * (factor, 1.0)

    plat = shapely.transform(vlakken, lambda punten: rek(punten, _SMALLER))
    eenvoudig = shapely.coverage_simplify(plat, meters / _METER_PER_GRAAD)
    return list(shapely.transform(eenvoudig, lambda punten: rek(punten, 1 / _SMALLER)))


def _topojson(codes: list[str], vlakken: list[Vlak], raster: int) -> dict[str, Any]:
    features = [
        {"type": "Feature", "id": code, "properties": {}, "geometry": mapping(vlak)}
        for code, vlak in zip(codes, vlakken, strict=True)
    ]
    verzameling = {"type": "FeatureCollection", "features": features}
    topologie: dict[str, Any] = Topology(
        verzameling,
        object_name="gemeenten",
        prequantize=False,
        topoquantize=raster,
        winding_order="CCW_CW",  # as GeoJSON wants it; nothing of ours cares
    ).to_dict()
    for vlak in topologie["objects"]["gemeenten"]["geometries"]:
        del vlak["properties"]
    return topologie


def _gelijkt(topologie: Mapping[str, Any], codes: list[str], vlakken: list[Vlak]) -> bool:
    """Whether what a build will read still has every area, valid, and together as large."""
    bogen = decodeer_bogen(topologie)
    gelezen = {
        geometrie["id"]: MultiPolygon([(deel[0], deel[1:]) for deel in polygonen(geometrie, bogen)])
        for geometrie in topologie["objects"]["gemeenten"]["geometries"]
    }
    if sorted(gelezen) != codes or not all(vlak.is_valid and vlak.area > 0 for vlak in gelezen.values()):
        return False
    oppervlakte = sum(vlak.area for vlak in vlakken)
    return abs(sum(vlak.area for vlak in gelezen.values()) / oppervlakte - 1) <= MAX_AFWIJKING
