"""Make the tile map: every gemeente as a hexagon of the same size, as near as can be to its neighbours on the map.

Hexagons, not squares: a gemeente has five neighbours on average, a hexagon six, a square four. Gemeenten first push
each other aside until each has the room of a tile, an assignment then gives each the tile that lies nearest, and swaps
bring back together what that has parted. The same input gives the same tiles.
"""

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer
from scipy.optimize import linear_sum_assignment
from shapely import Polygon

from site_gen.grenzen.bewaren import in_yaml, vervang
from site_gen.grenzen.bogen import gebruikers_van_bogen
from site_gen.grenzen.inlezen import TEGELS, Grenzen, lees_grenzen
from site_gen.grenzen.tabellen import lees_tabel
from site_gen.grenzen.tegelrooster import RIJHOOGTE, Vak, afstand, midden
from site_gen.grenzen.tegelruil import Land, verbeterd

Punten = NDArray[np.float64]

_VEER = 0.12
"""How strongly neighbours draw together, or push apart where they lie nearer than a tile is wide."""
_DUW = 0.25
"""How strongly any two push apart that lie nearer than that."""
_ANKER = 0.02
"""How strongly each is drawn back to where it lies on the map."""
_STAPPEN, _STAP = 600, 0.5
_SPEELRUIMTE = 1.6
"""Tiles up to this far from some gemeente, in widths of a tile, take part in the assignment."""
_VERSCHUIVINGEN = tuple(product((0.0, 0.25, 0.5, 0.75), (0.0, 0.4, 0.8, 1.2)))
"""Where the grid may begin: one falls better than another."""

_NAAR_RD = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)


@dataclass(frozen=True)
class Samenvatting:
    """What was made and kept: the table, how many tiles, and which part of all pairs of neighbours stayed together."""

    bestand: Path
    tegels: int
    buren_bewaard: float


@dataclass(frozen=True)
class Kaart:
    """The map in numbers: where each gemeente lies (in widths of a tile, y to the south), its province, the pairs that
    share a border or have the shortest crossing between them, and which have land on all sides."""

    plekken: Punten
    provincies: Sequence[str]
    paren: Sequence[tuple[int, int]]
    omsloten: Sequence[bool]


def maak_tegels(content: Path, peildatum: date) -> Samenvatting:
    """Make `content/grenzen/tegels.csv` from gemeenten.csv and the shapes of the map."""
    grenzen = lees_grenzen(content)
    rijen = {rij["code"]: rij for rij in lees_tabel(content, "gemeenten.csv", ("code", "provincie", "lat", "lon"))}
    codes = [code for code in grenzen.codes if code in rijen]
    kaart = lees_kaart(grenzen, {code: rijen[code] for code in codes})
    vakken = leg_tegels(kaart)
    tabel = StringIO()
    schrijver = csv.writer(tabel, lineterminator="\n")
    schrijver.writerow(("code", "kolom", "rij"))
    schrijver.writerows((code, *vak) for code, vak in zip(codes, vakken, strict=True))
    bijschrift = in_yaml(_bijschrift(grenzen, peildatum))
    folder = content / "grenzen"
    vervang(folder, {f"{TEGELS}.csv": tabel.getvalue().encode(), f"{TEGELS}.yml": bijschrift})
    bewaard = sum(afstand(vakken[een], vakken[ander]) == 1 for een, ander in kaart.paren)
    return Samenvatting(folder / f"{TEGELS}.csv", len(codes), bewaard / max(1, len(kaart.paren)))


def lees_kaart(grenzen: Grenzen, rijen: Mapping[str, Mapping[str, str]]) -> Kaart:
    """What the tiles must show of the gemeenten in `rijen`, by code, in that order."""
    nummers = {code: nummer for nummer, code in enumerate(rijen)}
    provincies = [rij["provincie"] for rij in rijen.values()]
    punten = np.array([_NAAR_RD.transform(float(rij["lon"]), float(rij["lat"])) for rij in rijen.values()])
    paren = sorted(
        (nummers[code], nummers[buur])
        for code, buren in grenzen.buren().items()
        for buur in buren
        if code < buur and {code, buur} <= nummers.keys()
    )
    punten[:, 1] *= -1
    return Kaart(
        plekken=punten / _tegelbreedte(grenzen, rijen),
        provincies=provincies,
        paren=[*paren, *_overtochten(punten, provincies, paren)],
        omsloten=_omsloten(grenzen, rijen),
    )


def leg_tegels(kaart: Kaart) -> list[Vak]:
    """A tile for each gemeente. The grid begins in the topmost row and the leftmost column that are in use."""
    doelen = _uiteengeschoven(kaart)
    doelen -= doelen.min(axis=0)
    poging = min(
        (_toegewezen(doelen + verschuiving) for verschuiving in _VERSCHUIVINGEN), key=lambda each: each.afstand
    )
    buren: list[list[int]] = [[] for _ in kaart.provincies]
    for een, ander in kaart.paren:
        buren[een].append(ander)
        buren[ander].append(een)
    land = Land([(x, y) for x, y in poging.doelen.tolist()], kaart.provincies, buren, kaart.omsloten)
    vakken = verbeterd(land, poging.vakken)
    kolom, rij = min(kolom for kolom, _ in vakken), min(rij for _, rij in vakken)
    rij -= rij & 1  # an odd row must stay odd
    return [(eigen_kolom - kolom, eigen_rij - rij) for eigen_kolom, eigen_rij in vakken]


def _tegelbreedte(grenzen: Grenzen, codes: Mapping[str, object]) -> float:
    """In metres: all tiles together are as large as the land."""
    oppervlakte = sum(
        Polygon([_NAAR_RD.transform(*punt) for punt in buiten]).area
        for code in codes
        for buiten, *_ in grenzen.polygonen(code)
    )
    return math.sqrt(oppervlakte / len(codes) / RIJHOOGTE)


def _omsloten(grenzen: Grenzen, codes: Mapping[str, object]) -> list[bool]:
    """Whether a gemeente lies neither at the coast nor at the border of the country."""
    buitenste = {eerste for eerste, *rest in gebruikers_van_bogen(grenzen.topologie).values() if not rest}
    return [code not in buitenste for code in codes]


def _overtochten(punten: Punten, provincies: Sequence[str], paren: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What connects islands to the rest: the shortest crossings, within a province where there is one."""
    deel = list(range(len(punten)))

    def hoofd(nummer: int) -> int:
        while deel[nummer] != nummer:
            nummer = deel[nummer]
        return nummer

    for een, ander in paren:
        deel[hoofd(een)] = hoofd(ander)

    def lengte(paar: tuple[int, int]) -> tuple[bool, float]:
        een, ander = paar
        return provincies[een] != provincies[ander], math.dist(punten[een], punten[ander])

    overtochten = []
    for een, ander in sorted(combinations(range(len(punten)), 2), key=lengte):
        if hoofd(een) != hoofd(ander):
            deel[hoofd(een)] = hoofd(ander)
            overtochten.append((een, ander))
    return overtochten


def _uiteengeschoven(kaart: Kaart) -> Punten:
    """Where gemeenten come to lie when each takes the room of a tile, and neighbours stay as near as that allows."""
    plekken = kaart.plekken.copy()
    van, naar = np.array(kaart.paren, dtype=int).reshape(-1, 2).T
    for _ in range(_STAPPEN):
        kracht = _ANKER * (kaart.plekken - plekken)
        verschil = plekken[naar] - plekken[van]
        lengte = np.hypot(*verschil.T)[:, None] + 1e-9
        trek = _VEER * verschil * (lengte - 1) / lengte
        np.add.at(kracht, van, trek)
        np.add.at(kracht, naar, -trek)
        verschil = plekken[:, None] - plekken[None]
        lengte = np.hypot(verschil[..., 0], verschil[..., 1])
        np.fill_diagonal(lengte, 1)
        kracht += (verschil * np.where(lengte < 1, _DUW * (1 - lengte) / np.maximum(lengte, 0.05), 0)[..., None]).sum(1)
        plekken += _STAP * kracht
    return plekken


class _Toewijzing(NamedTuple):
    """A tile for each gemeente, where each should lie on that grid, and how far that is off in all (squared)."""

    vakken: list[Vak]
    doelen: Punten
    afstand: float


def _toegewezen(doelen: Punten) -> _Toewijzing:
    """The tiles that together lie nearest, each given out at most once."""
    kolommen, rijen = doelen.max(axis=0)
    vakken = list(product(range(-2, math.ceil(kolommen) + 3), range(-2, math.ceil(rijen / RIJHOOGTE) + 3)))
    middens = np.array([midden(vak) for vak in vakken])
    afstanden = ((doelen[:, None] - middens[None]) ** 2).sum(axis=2)
    dichtbij = np.flatnonzero(afstanden.min(axis=0) < _SPEELRUIMTE**2)
    nummers, gekozen = linear_sum_assignment(afstanden[:, dichtbij])
    return _Toewijzing(
        [vakken[each] for each in dichtbij[gekozen].tolist()],
        doelen,
        float(afstanden[:, dichtbij][nummers, gekozen].sum()),
    )


def _bijschrift(grenzen: Grenzen, peildatum: date) -> dict[str, object]:
    """What stands beside the table: where it comes from, and how it was made."""
    bron = {
        "titel": f"{grenzen.titel} ({grenzen.licentie}), in {grenzen.bestand}",
        "uitgever": grenzen.bron,
        "url": grenzen.url,
        "geraadpleegd": grenzen.opgehaald.isoformat(),
    }
    return {
        "titel": "Gemeenten als tegels",
        "toelichting": (
            "Zelf gemaakt uit de vormen op de kaart, met python -m site_gen grenzen tegels: elke gemeente is een "
            "zeshoek, alle even groot, zo dicht mogelijk bij de gemeenten waar zij aan grenst. Rijen lopen van noord "
            "naar zuid; elke oneven rij ligt een halve tegel naar rechts."
        ),
        "bronnen": [{sleutel: waarde for sleutel, waarde in bron.items() if waarde}],
        "laatst_gecontroleerd": peildatum.isoformat(),
    }
