"""Read the shapes of the gemeenten at build time: plain Python, no geometry library.

A shape file is TopoJSON: a border that two gemeenten share is one arc, stored once, and a gemeente names the arcs it
is made of. Neighbours and province borders follow from that without geometry.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from site_gen.grenzen.fout import GrenzenFout

Punt = tuple[float, float]
Lijn = tuple[Punt, ...]
Polygoon = tuple[Lijn, ...]
"""Outer ring first, then its holes; every ring ends where it begins."""

SCHEMATISCH = "schematisch"
_NAAM = re.compile(r"gemeenten-(\d{4})")
_CODE = re.compile(r"GM\d{4}")
_VERPLICHT = {"titel": str, "bron": str, "licentie": str, "sha256": str, "opgehaald": date}
_FACULTATIEF = {"jaar": int, "url": str, "toelichting": str}


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
        samen = frozenset(codes)
        return self._lijnen(
            boog for boog, gebruikers in self._gebruikers.items() if sum(code in samen for code in gebruikers) == 1
        )

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
    def _buren(self) -> dict[str, tuple[str, ...]]:
        return buren_in(self.topologie)

    def _lijnen(self, bogen: Iterable[int]) -> list[Lijn]:
        return list(aaneengeregen([self._bogen[boog] for boog in sorted(bogen)]))


def lees_grenzen(content: Path) -> Grenzen:
    """The newest `content/grenzen/gemeenten-<jaar>.topojson`, else the schematic shapes.

    A file that is missing, damaged or does not fit the .yml beside it raises GrenzenFout.
    """
    folder = content / "grenzen"
    stammen = sorted({pad.stem for pad in folder.glob("*") if pad.suffix in {".topojson", ".yml"}})
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
    inhoud = _lees(folder / f"{stam}.topojson", content)
    bijschrift = _bijschrift(folder / f"{stam}.yml", content)
    bestand = f"{content.name}/grenzen/{stam}.topojson"
    if hashlib.sha256(inhoud).hexdigest() != bijschrift["sha256"]:
        raise _kapot(bestand, f"Het bestand is anders dan de sha256 in {stam}.yml zegt.")
    naam = _NAAM.fullmatch(stam)
    jaar = int(naam[1]) if naam else None
    if bijschrift.get("jaar") != jaar:
        raise _bijschrift_fout(
            f"{content.name}/grenzen/{stam}.yml", f"Het jaar is {bijschrift.get('jaar')}, maar het bestand heet {stam}."
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
        topologie=_topologie(inhoud, bestand),
    )


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
        for polygoon in _delen(geometrie)
    )


def gebruikers_van_bogen(topologie: Mapping[str, Any]) -> dict[int, list[str]]:
    """For each arc the gemeenten that it is a border of: one at the coast, else two."""
    gebruikers: defaultdict[int, list[str]] = defaultdict(list)
    for vlak in topologie["objects"]["gemeenten"]["geometries"]:
        for polygoon in _delen(vlak):
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


def _delen(geometrie: Mapping[str, Any]) -> list[list[list[int]]]:
    """The rings of arcs of each polygon."""
    arcs: list[Any] = geometrie["arcs"]
    return [arcs] if geometrie["type"] == "Polygon" else arcs


def _lees(pad: Path, content: Path) -> bytes:
    try:
        return pad.read_bytes()
    except OSError as fout:
        raise GrenzenFout(
            f"{content.name}/grenzen/{pad.name}",
            "grenzen-bestand",
            f"Het bestand {pad.name} is er niet of is niet te lezen ({fout.strerror}).",
            "Zet het terug uit git, of maak het opnieuw met: python -m site_gen grenzen --help",
        ) from fout


def _bijschrift(pad: Path, content: Path) -> dict[str, Any]:
    """The sidecar's fields, each of the right type."""
    plaats = f"{content.name}/grenzen/{pad.name}"
    try:
        velden = yaml.load(_lees(pad, content), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as fout:
        raise _bijschrift_fout(plaats, "Dit is geen goede YAML.") from fout
    if not isinstance(velden, dict):
        raise _bijschrift_fout(plaats, "Hier horen velden te staan, zoals titel en bron.")
    for veld, soort in {**_VERPLICHT, **_FACULTATIEF}.items():
        if veld in _VERPLICHT and veld not in velden:
            raise _bijschrift_fout(plaats, f"Het veld '{veld}' ontbreekt.")
        if veld in velden and type(velden[veld]) is not soort:
            raise _bijschrift_fout(plaats, f"De waarde '{velden[veld]}' past niet bij het veld '{veld}'.")
    if onbekend := sorted(str(veld) for veld in velden.keys() - _VERPLICHT.keys() - _FACULTATIEF.keys()):
        raise _bijschrift_fout(plaats, f"Het veld '{onbekend[0]}' is niet bekend.")
    return velden


def _topologie(inhoud: bytes, bestand: str) -> dict[str, Any]:
    """TopoJSON of the form that we write; anything else is a damaged file."""
    try:
        topologie = json.loads(inhoud)
    except (ValueError, RecursionError) as fout:
        raise _kapot(bestand, "Dit is geen goede JSON.") from fout
    try:
        _controleer(topologie)
    except (KeyError, TypeError, ValueError, IndexError) as fout:
        raise _kapot(bestand, "Dit is geen TopoJSON met een vlak voor elke gemeente.") from fout
    return dict(topologie)


def _controleer(topologie: Any) -> None:
    """Walk through all that is read later on; what does not fit raises one of Python's own errors."""
    bogen = topologie["arcs"]
    (_, _), (_, _) = topologie["transform"]["scale"], topologie["transform"]["translate"]
    for boog in bogen:
        if len(boog) < 2:
            raise ValueError("an arc of one point")
        for x, y in boog:
            if type(x) is not int or type(y) is not int:
                raise ValueError("not quantised")
    vlakken = topologie["objects"]["gemeenten"]["geometries"]
    codes = [vlak["id"] for vlak in vlakken]
    if not codes or len(set(codes)) < len(codes) or not all(_CODE.fullmatch(code) for code in codes):
        raise ValueError("no codes, the same code twice, or no code of a gemeente")
    uiteinden = [(boog[0], [sum(stappen) for stappen in zip(*boog, strict=True)]) for boog in bogen]
    for vlak in vlakken:
        if vlak["type"] not in {"Polygon", "MultiPolygon"} or not vlak["arcs"]:
            raise ValueError("not an area")
        for polygoon in _delen(vlak):
            for ring in polygoon:
                zijden = [uiteinden[boog] if boog >= 0 else uiteinden[~boog][::-1] for boog in ring]
                if any(eerste[1] != tweede[0] for eerste, tweede in pairwise([*zijden, zijden[0]])):
                    raise ValueError("a ring with a gap")


def _kapot(bestand: str, text: str) -> GrenzenFout:
    return GrenzenFout(
        bestand,
        "grenzen-bestand",
        text,
        "Zet beide bestanden terug uit git, of maak ze opnieuw met: python -m site_gen grenzen --help",
    )


def _bijschrift_fout(plaats: str, text: str) -> GrenzenFout:
    return GrenzenFout(
        plaats,
        "grenzen-bestand",
        text,
        "Nodig zijn titel, bron, licentie, sha256, opgehaald, en bij echte grenzen jaar; url en toelichting mogen.",
    )
