"""TopoJSON in plain Python: a border that two gemeenten share is one arc, stored once, and an area names its arcs.

Neighbours and common borders follow from who uses which arc, without geometry.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Punt = tuple[float, float]
Lijn = tuple[Punt, ...]
Polygoon = tuple[Lijn, ...]
"""Outer ring first, then its holes; every ring ends where it begins."""


def decodeer_bogen(topologie: Mapping[str, Any]) -> list[Lijn]:
    """The arcs of quantised TopoJSON as coordinates, rounded to about a metre."""
    (schaal_x, schaal_y), (west, zuid) = topologie["transform"]["scale"], topologie["transform"]["translate"]
    bogen = []
    for stappen in topologie["arcs"]:
        x = y = 0
        boog = []
        for stap_x, stap_y in stappen:
            x += stap_x
            y += stap_y
            boog.append((round(x * schaal_x + west, 5), round(y * schaal_y + zuid, 5)))
        bogen.append(tuple(boog))
    return bogen


def polygonen(geometrie: Mapping[str, Any], bogen: Sequence[Lijn]) -> tuple[Polygoon, ...]:
    """The polygons of a Polygon or MultiPolygon in TopoJSON."""
    return tuple(
        tuple(_aaneen([bogen[boog] if boog >= 0 else bogen[~boog][::-1] for boog in ring]) for ring in polygoon)
        for polygoon in delen_van(geometrie)
    )


def gebruikers_van_bogen(topologie: Mapping[str, Any]) -> dict[int, list[str]]:
    """For each arc the gemeenten that it is a border of: one at the coast, else two."""
    gebruikers: defaultdict[int, list[str]] = defaultdict(list)
    for vlak in topologie["objects"]["gemeenten"]["geometries"]:
        for polygoon in delen_van(vlak):
            for ring in polygoon:
                for boog in ring:
                    gebruikers[boog if boog >= 0 else ~boog].append(vlak["id"])
    return dict(gebruikers)


def buren_in(topologie: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """For every gemeente, island or not, the sorted codes of those that share an arc with it."""
    buren: dict[str, set[str]] = {vlak["id"]: set() for vlak in topologie["objects"]["gemeenten"]["geometries"]}
    for codes in gebruikers_van_bogen(topologie).values():
        for code in codes:
            buren[code].update(codes)
    return {code: tuple(sorted(anderen - {code})) for code, anderen in sorted(buren.items())}


def aaneengeregen(lijnen: Sequence[Lijn]) -> Iterator[Lijn]:
    """Join lines that meet end to end, so that dashes and corners run on; where three or more meet, lines end."""
    aan: defaultdict[Punt, list[int]] = defaultdict(list)
    for nummer, lijn in enumerate(lijnen):
        aan[lijn[0]].append(nummer)
        aan[lijn[-1]].append(nummer)
    over = set(range(len(lijnen)))

    def verder(ketting: list[Lijn]) -> None:
        """Lengthen at the end, as long as exactly one other line begins or ends there."""
        while len(aan[ketting[-1][-1]]) == 2 and (volgende := over.intersection(aan[ketting[-1][-1]])):
            nummer = volgende.pop()
            over.remove(nummer)
            heen = lijnen[nummer]
            ketting.append(heen if heen[0] == ketting[-1][-1] else heen[::-1])

    for nummer, lijn in enumerate(lijnen):
        if nummer not in over:
            continue
        over.remove(nummer)
        ketting = [lijn]
        verder(ketting)
        ketting = _omgekeerd(ketting)
        verder(ketting)
        yield _aaneen(_omgekeerd(ketting))


def _omgekeerd(lijnen: Sequence[Lijn]) -> list[Lijn]:
    return [lijn[::-1] for lijn in reversed(lijnen)]


def _aaneen(lijnen: Sequence[Lijn]) -> Lijn:
    eerste, *rest = lijnen
    return eerste + tuple(punt for lijn in rest for punt in lijn[1:])


def delen_van(geometrie: Mapping[str, Any]) -> list[list[list[int]]]:
    """The rings of arcs of each polygon."""
    arcs: list[Any] = geometrie["arcs"]
    return [arcs] if geometrie["type"] == "Polygon" else arcs
