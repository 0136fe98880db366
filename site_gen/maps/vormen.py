"""The shapes as SVG path data, on whole numbers, at the grain that each picture needs.

A border that two gemeenten share is one arc of the topology. It is projected once, rounded once per grain, and written
once in either direction, so that 342 small maps cost little more than one large one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain, product
from statistics import median
from typing import Any

from site_gen.grenzen.bogen import decodeer_bogen
from site_gen.grenzen.inlezen import Grenzen
from site_gen.maps.projectie import Kader, Punt, naar_vlak

Rasterpunt = tuple[int, int]


@dataclass(frozen=True)
class Raster:
    """A grid on the picture plane; `fijnheid` is the number of steps in a degree of longitude."""

    fijnheid: int

    @classmethod
    def voor(cls, kader: Kader, stappen: int) -> Raster:
        """The coarsest grid, by powers of two, with at least so many steps along the longer side of a picture."""
        return cls(2 ** math.ceil(math.log2(stappen / max(kader.breedte, kader.hoogte))))

    def rond(self, punt: Punt) -> Rasterpunt:
        return round(punt[0] * self.fijnheid), round(punt[1] * self.fijnheid)


@dataclass(frozen=True)
class Venster:
    """The part of a grid that a picture shows. Paths are on the grid, so that windows can share them."""

    raster: Raster
    links: int
    boven: int
    breedte: int
    hoogte: int

    @classmethod
    def op(cls, kader: Kader, raster: Raster) -> Venster:
        links, boven = math.floor(kader.links * raster.fijnheid), math.floor(kader.boven * raster.fijnheid)
        rechts, onder = math.ceil(kader.rechts * raster.fijnheid), math.ceil(kader.onder * raster.fijnheid)
        return cls(raster, links, boven, rechts - links, onder - boven)

    @property
    def viewbox(self) -> str:
        return f"{self.links} {self.boven} {self.breedte} {self.hoogte}"

    @property
    def kader(self) -> Kader:
        fijn = self.raster.fijnheid
        return Kader(
            self.links / fijn,
            self.boven / fijn,
            (self.links + self.breedte) / fijn,
            (self.boven + self.hoogte) / fijn,
        )


class Vormen:
    """All shapes of one division. Path data is made when first asked for, and kept."""

    def __init__(self, grenzen: Grenzen) -> None:
        self._grenzen = grenzen
        self._pad = cache(self._maak_pad)
        self._stappen = cache(self._maak_stappen)
        self._rond = cache(self._rond_af)

    @cached_property
    def kaders(self) -> Mapping[str, Kader]:
        """The rectangle around each gemeente."""
        per_boog = [Kader.om(boog) for boog in self._bogen]
        return {
            code: Kader.om_alle(per_boog[_nummer(boog)] for boog in chain.from_iterable(ringen))
            for code, ringen in self._ringen.items()
        }

    @cached_property
    def _vakken(self) -> tuple[float, Mapping[tuple[int, int], Sequence[str]]]:
        """The side of a square that is about as large as a gemeente, and which gemeenten have a part in each square."""
        zijde = median(max(each.breedte, each.hoogte) for each in self.kaders.values())
        vakken: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
        for code, kader in self.kaders.items():
            for vak in _vakken_in(kader, zijde):
                vakken[vak].append(code)
        return zijde, vakken

    def in_kader(self, kader: Kader) -> set[str]:
        """The gemeenten whose own rectangle has a part in this one."""
        zijde, vakken = self._vakken
        dichtbij = {code for vak in _vakken_in(kader, zijde) for code in vakken.get(vak, ())}
        return {code for code in dichtbij if self.kaders[code].raakt(kader)}

    def pad(self, code: str, raster: Raster) -> str:
        """The area of a gemeente, islands and holes included, as the `d` of a path."""
        return self._pad(code, raster)

    def ringen(self, code: str, raster: Raster) -> list[list[Rasterpunt]]:
        """The area of a gemeente as rings of points, islands and holes included."""
        return [[punt for boog in ring for punt in self._richting(boog, raster)] for ring in self._ringen[code]]

    def lijnpad(self, lijnen: Iterable[Sequence[Punt]], raster: Raster) -> str:
        """Lines in degrees as the `d` of one path."""
        return "".join(_lijn([raster.rond(naar_vlak(punt)) for punt in lijn]) for lijn in lijnen)

    @cached_property
    def _bogen(self) -> list[list[Punt]]:
        return [[naar_vlak(punt) for punt in boog] for boog in decodeer_bogen(self._grenzen.topologie)]

    @cached_property
    def _ringen(self) -> dict[str, list[list[int]]]:
        vlakken: list[dict[str, Any]] = self._grenzen.topologie["objects"]["gemeenten"]["geometries"]
        return {
            vlak["id"]: vlak["arcs"] if vlak["type"] == "Polygon" else list(chain.from_iterable(vlak["arcs"]))
            for vlak in vlakken
        }

    def _maak_pad(self, code: str, raster: Raster) -> str:
        delen = []
        for ring in self._ringen[code]:
            stappen = "".join(self._stappen(boog, raster) for boog in ring)
            if stappen:
                eerste = self._rond(_nummer(ring[0]), raster)
                x, y = eerste[0] if ring[0] >= 0 else eerste[-1]
                delen.append(f"M{x}{_getal(y)}l{stappen.lstrip()}z")
        return "".join(delen)

    def _maak_stappen(self, boog: int, raster: Raster) -> str:
        return _stappen(self._richting(boog, raster))

    def _richting(self, boog: int, raster: Raster) -> list[Rasterpunt]:
        """The points of an arc in the direction in which a ring walks it."""
        punten = self._rond(_nummer(boog), raster)
        return punten if boog >= 0 else punten[::-1]

    def _rond_af(self, boog: int, raster: Raster) -> list[Rasterpunt]:
        return _zonder_tussenpunten([raster.rond(punt) for punt in self._bogen[boog]])


class _ZelfdeGrenzen:
    """Shapes as a key by what they are, not by what is in them: that is megabytes."""

    def __init__(self, grenzen: Grenzen) -> None:
        self.grenzen = grenzen

    def __hash__(self) -> int:
        return id(self.grenzen)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ZelfdeGrenzen) and other.grenzen is self.grenzen


def vormen_van(grenzen: Grenzen) -> Vormen:
    """The shapes on the plane; asked again for the same `grenzen`, the same answer."""
    return _vormen_van(_ZelfdeGrenzen(grenzen))


@lru_cache(maxsize=1)
def _vormen_van(sleutel: _ZelfdeGrenzen) -> Vormen:
    return Vormen(sleutel.grenzen)


def _vakken_in(kader: Kader, zijde: float) -> Iterator[tuple[int, int]]:
    """The squares of a grid that a rectangle has a part in."""
    return product(
        range(math.floor(kader.links / zijde), math.floor(kader.rechts / zijde) + 1),
        range(math.floor(kader.boven / zijde), math.floor(kader.onder / zijde) + 1),
    )


def _nummer(boog: int) -> int:
    """TopoJSON writes an arc that runs backwards as the complement of its number."""
    return boog if boog >= 0 else ~boog


def _zonder_tussenpunten(punten: list[Rasterpunt]) -> list[Rasterpunt]:
    """Without points that repeat the last one or lie on a straight line between their neighbours. The ends stay."""
    houd = punten[:1]
    for x, y in punten[1:]:
        dx, dy = x - houd[-1][0], y - houd[-1][1]
        if not dx and not dy:
            continue
        if len(houd) > 1:
            vorige_dx, vorige_dy = houd[-1][0] - houd[-2][0], houd[-1][1] - houd[-2][1]
            if vorige_dx * dy == vorige_dy * dx and vorige_dx * dx + vorige_dy * dy > 0:
                houd.pop()
        houd.append((x, y))
    return houd


def _lijn(punten: list[Rasterpunt]) -> str:
    houd = _zonder_tussenpunten(punten)
    if len(houd) < 2:
        return ""
    x, y = houd[0]
    return f"M{x}{_getal(y)}l{_stappen(houd).lstrip()}"


def _stappen(punten: list[Rasterpunt]) -> str:
    """The steps from point to point, as short as SVG allows: a minus sign needs no space before it."""
    x, y = punten[0]
    delen = []
    for volgende_x, volgende_y in punten[1:]:
        delen.append(_stap(volgende_x - x, volgende_y - y))
        x, y = volgende_x, volgende_y
    return "".join(delen)


@lru_cache(maxsize=65536)
def _stap(dx: int, dy: int) -> str:
    return _getal(dx) + _getal(dy)


def _getal(waarde: int) -> str:
    return f" {waarde}" if waarde >= 0 else str(waarde)
