"""Read the shapes of the gemeenten at build time: plain Python, no geometry library."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from site_gen.grenzen.bogen import (
    Lijn,
    Polygoon,
    aaneengeregen,
    buren_in,
    decodeer_bogen,
    gebruikers_van_bogen,
    polygonen,
)
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.nakijken import bijschrift_fout, kapot, lees_bijschrift, lees_bytes, lees_topologie

__all__ = ["SCHEMATISCH", "TEGELS", "Grenzen", "decodeer_bogen", "lees_grenzen"]

SCHEMATISCH = "schematisch"
TEGELS = "tegels"
"""The table of the tile map, which lies beside the shapes and is read as the other tables are."""
_NAAM = re.compile(r"gemeenten-(\d{4})")


@dataclass(frozen=True)
class Grenzen:
    """The shapes of all gemeenten and where they come from.

    `topologie` is TopoJSON with one object, "gemeenten", whose geometries have a GM code as id and no properties.
    Coordinates are longitude and latitude.
    """

    titel: str
    jaar: int | None
    """The year of the division; None for schematic shapes, which follow gemeenten.csv."""
    schematisch: bool
    bron: str
    licentie: str
    url: str | None
    opgehaald: date
    toelichting: str
    bestand: str
    """Path of the shape file from the top of the repository."""
    topologie: Mapping[str, Any]

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(sorted(self._vlakken))

    def polygonen(self, code: str) -> tuple[Polygoon, ...]:
        """The parts of a gemeente, as GeoJSON's MultiPolygon has them."""
        return polygonen(self._vlakken[code], self._bogen)

    def rings(self, code: str) -> list[Lijn]:
        """All rings of a gemeente, outer ones and holes alike: enough to draw it with the even-odd rule."""
        return [ring for polygoon in self.polygonen(code) for ring in polygoon]

    def buren(self) -> dict[str, tuple[str, ...]]:
        """For every gemeente the codes, sorted, of those it shares a border with."""
        return self._buren

    def grenslijnen(self, groepen: Mapping[str, str]) -> list[Lijn]:
        """The borders between gemeenten of different groups, for example provincies (`groepen`: code -> group)."""
        return self._lijnen(
            boog for boog, codes in self._gebruikers.items() if len({groepen[code] for code in codes}) > 1
        )

    def omtrek(self, codes: Iterable[str]) -> list[Lijn]:
        """The outline, coast included, of some gemeenten together."""
        keren = Counter(chain.from_iterable(self._eigen_bogen[code] for code in frozenset(codes)))
        return self._lijnen(boog for boog, keer in keren.items() if keer == 1)

    @cached_property
    def _vlakken(self) -> dict[str, Mapping[str, Any]]:
        return {vlak["id"]: vlak for vlak in self.topologie["objects"]["gemeenten"]["geometries"]}

    @cached_property
    def _bogen(self) -> list[Lijn]:
        return decodeer_bogen(self.topologie)

    @cached_property
    def _gebruikers(self) -> dict[int, list[str]]:
        return gebruikers_van_bogen(self.topologie)

    @cached_property
    def _eigen_bogen(self) -> dict[str, list[int]]:
        """The arcs of each gemeente: an outline looks only at those of its own gemeenten."""
        eigen: dict[str, list[int]] = {code: [] for code in self._vlakken}
        for boog, codes in self._gebruikers.items():
            for code in codes:
                eigen[code].append(boog)
        return eigen

    @cached_property
    def _buren(self) -> dict[str, tuple[str, ...]]:
        return buren_in(self.topologie)

    def _lijnen(self, bogen: Iterable[int]) -> list[Lijn]:
        return list(aaneengeregen([self._bogen[boog] for boog in sorted(bogen)]))


def lees_grenzen(content: Path) -> Grenzen:
    """The newest `content/grenzen/gemeenten-<jaar>.topojson`, else the schematic shapes.

    A file that is missing, damaged or does not fit the .yml beside it raises GrenzenFout.
    """
    folder = content / "grenzen"
    stammen = sorted({pad.stem for pad in folder.glob("*") if pad.suffix in {".topojson", ".yml"}} - {TEGELS})
    for stam in stammen:
        if stam != SCHEMATISCH and not _NAAM.fullmatch(stam):
            raise GrenzenFout(
                f"{content.name}/grenzen/{stam}",
                "grenzen-bestand",
                f"'{stam}' is geen naam voor een bestand met grenzen.",
                f"Noem het gemeenten-<jaar>, bijvoorbeeld gemeenten-2026, of {SCHEMATISCH}; of haal het weg.",
            )
    jaren = [stam for stam in stammen if stam != SCHEMATISCH]
    stam = jaren[-1] if jaren else SCHEMATISCH
    plek = f"{content.name}/grenzen/{stam}"
    bestand = f"{plek}.topojson"
    inhoud = lees_bytes(folder / f"{stam}.topojson", bestand)
    bijschrift = lees_bijschrift(folder / f"{stam}.yml", f"{plek}.yml")
    if hashlib.sha256(inhoud).hexdigest() != bijschrift["sha256"]:
        raise kapot(bestand, f"Het bestand is anders dan de sha256 in {stam}.yml zegt.")
    naam = _NAAM.fullmatch(stam)
    jaar = int(naam[1]) if naam else None
    if bijschrift.get("jaar") != jaar:
        raise bijschrift_fout(
            f"{plek}.yml", f"Het jaar ({bijschrift.get('jaar', 'geen')}) past niet bij de naam {stam}."
        )
    return Grenzen(
        titel=bijschrift["titel"],
        jaar=jaar,
        schematisch=jaar is None,
        bron=bijschrift["bron"],
        licentie=bijschrift["licentie"],
        url=bijschrift.get("url"),
        opgehaald=bijschrift["opgehaald"],
        toelichting=bijschrift.get("toelichting", ""),
        bestand=bestand,
        topologie=lees_topologie(inhoud, bestand),
    )
