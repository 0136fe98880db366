"""Makes a larger project out of a real one: the same records again and again, under other keys, names and codes.

A copy refers to records of the same copy, so that a coalition of the third copy works in gemeenten of the third copy.
Gemeenten cannot be multiplied in reality; here they get codes that nobody uses and lie in a grid, each cell of which
holds the whole country in small. They stop at ten times: a table is 256 KiB at most, and a code has four digits.
Places and mergers stay what they are, for the same reason.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from site_gen.grenzen.inlezen import Grenzen, lees_grenzen
from site_gen.reading.yaml_reader import read_yaml

MAX_KEER_GEMEENTEN = 10
COALITIES, INTERVENTIES, GEMEENTEN = "coalitions", "interventions", "gemeenten"
ORGANISATIES = "content/organisaties"

Gegevens = dict[str, Any]
"""What one YAML file says."""

_VERWIJZINGEN = {
    "gemeenten": GEMEENTEN,
    "valt_onder": COALITIES,
    "interventies": INTERVENTIES,
    "verwant": INTERVENTIES,
    "werkzame_elementen": INTERVENTIES,
}
"""The fields by which a copy refers to its own copies. By any other field it refers to what is there already."""

_SHORT = {"inwoners": "1"}


@dataclass(frozen=True)
class Omvang:
    """How many records of each kind a project has."""

    coalities: int
    interventies: int
    gemeenten: int

    @property
    def records(self) -> int:
        return self.coalities + self.interventies + self.gemeenten

    def keer(self, factor: float) -> Omvang:
        """The same mix, `factor` times as large; gemeenten at most ten times."""
        return Omvang(
            round(self.coalities * factor),
            round(self.interventies * factor),
            round(self.gemeenten * min(factor, MAX_KEER_GEMEENTEN)),
        )


@dataclass(frozen=True)
class Voorbeeld:
    """A real project to make larger ones of: its YAML by key, the rows of its gemeenten, its shapes."""

    root: Path
    coalities: Mapping[str, Gegevens]
    interventies: Mapping[str, Gegevens]
    gemeenten: Sequence[Mapping[str, str]]
    oude_codes: frozenset[str]
    grenzen: Grenzen

    @classmethod
    def lees(cls, root: Path) -> Voorbeeld:
        return cls(
            root=root,
            coalities=_yaml_in(root / COALITIES),
            interventies=_yaml_in(root / INTERVENTIES),
            gemeenten=_rows(root / "content" / "gemeenten.csv"),
            oude_codes=frozenset(row["oude_code"] for row in _rows(root / "content" / "fusies.csv")),
            grenzen=lees_grenzen(root / "content"),
        )

    @property
    def omvang(self) -> Omvang:
        return Omvang(len(self.coalities), len(self.interventies), len(self.gemeenten))


def _yaml_in(folder: Path) -> dict[str, Gegevens]:
    found: dict[str, Gegevens] = {}
    for file in sorted(folder.glob("*.yml")):
        document, findings = read_yaml(file, file.name)
        if document is None or not isinstance(document.data, dict):
            raise ValueError(f"{file} cannot be multiplied: {findings}")
        found[file.stem] = document.data
    return found


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


class Namen:
    """Which key a record has in each copy. The last copy may be a part: what it lacks is taken from the first."""

    def __init__(self, copies: Mapping[tuple[str, int], str]) -> None:
        self._copies = copies
        self.number_of_copies = 1 + max((number for _, number in copies), default=0)

    def has(self, key: str, number: int) -> bool:
        """Whether a copy has this record as one of its own."""
        return not number or (key, number) in self._copies

    def of(self, key: str, number: int) -> str:
        return self._copies.get((key, number % self.number_of_copies), key)


def _copies(keys: Iterable[str], total: int) -> Iterator[tuple[str, int]]:
    """Key and number of every copy beyond the records themselves, until there are `total` in all."""
    own = list(keys)
    every = ((key, number) for number in range(1, total // len(own) + 1) for key in own)
    return islice(every, total - len(own))


def maak_project(voorbeeld: Voorbeeld, target: Path, omvang: Omvang) -> None:
    """Write a project of this size, at least that of the example, into the folder `target`, which must not exist."""
    least = voorbeeld.omvang
    if omvang.coalities < least.coalities or omvang.interventies < least.interventies:
        raise ValueError(f"{omvang} is smaller than the example, which has {least}")
    if not least.gemeenten <= omvang.gemeenten <= least.gemeenten * MAX_KEER_GEMEENTEN:
        raise ValueError(f"{omvang.gemeenten} gemeenten: between one and {MAX_KEER_GEMEENTEN} times {least.gemeenten}")
    codes = [row["code"] for row in voorbeeld.gemeenten]
    taken = voorbeeld.oude_codes.union(codes)
    free = (code for number in range(1, 10_000) if (code := f"GM{number:04d}") not in taken)
    namen = {
        COALITIES: Namen({each: "{}-{}".format(*each) for each in _copies(voorbeeld.coalities, omvang.coalities)}),
        INTERVENTIES: Namen(
            {each: "{}-{}".format(*each) for each in _copies(voorbeeld.interventies, omvang.interventies)}
        ),
        GEMEENTEN: Namen(dict(zip(_copies(codes, omvang.gemeenten), free, strict=False))),
    }
    shutil.copytree(voorbeeld.root / "content", target / "content", ignore=shutil.ignore_patterns("grenzen"))
    _write_records(target / COALITIES, voorbeeld.coalities, namen[COALITIES], namen)
    _write_records(target / INTERVENTIES, voorbeeld.interventies, namen[INTERVENTIES], namen)
    raster = Raster(voorbeeld.grenzen, math.ceil(math.sqrt(namen[GEMEENTEN].number_of_copies)))
    _write_organisaties(target / ORGANISATIES, namen[GEMEENTEN])
    _write_gemeenten(target, voorbeeld.gemeenten, namen[GEMEENTEN], raster)
    _write_grenzen(target, namen[GEMEENTEN], raster)
    _write_tegels(target, voorbeeld, namen[GEMEENTEN], raster.columns)


def _write_records(folder: Path, records: Mapping[str, Gegevens], own: Namen, namen: Mapping[str, Namen]) -> None:
    folder.mkdir(parents=True)
    for key, data in records.items():
        for number in range(own.number_of_copies):
            if own.has(key, number):
                file = folder / f"{own.of(key, number)}.yml"
                file.write_text(_yaml(_copy(data, number, namen)), encoding="utf-8")


def _copy(data: Gegevens, number: int, namen: Mapping[str, Namen]) -> Gegevens:
    """What the file of a copy says. Number 0 is the record itself."""
    if not number:
        return data
    copy: dict[str, Any] = {**data, "naam": f"{data['naam']} {number}"}
    for field, soort in _VERWIJZINGEN.items():
        if isinstance(data.get(field), list):
            copy[field] = [namen[soort].of(key, number) for key in data[field]]
        elif field in data and namen[soort].has(data[field], number):
            copy[field] = namen[soort].of(data[field], number)
        elif field in data:
            del copy[field]
    if "gemeenten" in data and not all(namen[GEMEENTEN].has(code, number) for code in data["gemeenten"]):
        copy["status"] = "onbekend"  # a gemeente has one active coalition, and these gemeenten have theirs already
    return copy


def _write_organisaties(folder: Path, gemeenten: Namen) -> None:
    """The organisations stay as many as they are; a region holds its gemeenten of every copy."""
    for key, data in _yaml_in(folder).items():
        gebied = data.get("gebied", {})
        if "gemeenten" in gebied:
            gebied["gemeenten"] = [
                gemeenten.of(code, number)
                for number in range(gemeenten.number_of_copies)
                for code in gebied["gemeenten"]
                if gemeenten.has(code, number)
            ]
            (folder / f"{key}.yml").write_text(_yaml(data), encoding="utf-8")


def _yaml(data: object) -> str:
    text: str = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=120)
    return text


@dataclass(frozen=True)
class Raster:
    """A grid over the country with a cell for each copy, and the country in small in each cell."""

    grenzen: Grenzen
    columns: int

    def arc(self, arc: list[list[int]], number: int) -> list[list[int]]:
        """A quantised arc as it lies in a cell; only its beginning moves, since the rest are steps."""
        column, row = number % self.columns, number // self.columns
        (x, y), *steps = arc
        width, height = self._span
        return [[x + column * width, y + row * height], *steps]

    @property
    def transform(self) -> dict[str, list[float]]:
        """The same corner, and steps so small that the whole grid fits where the country was."""
        transform = self.grenzen.topologie["transform"]
        return {
            "scale": [step / self.columns for step in transform["scale"]],
            "translate": list(transform["translate"]),
        }

    def place(self, lat: float, lon: float, number: int) -> tuple[float, float]:
        """Where a point of the country lies in a cell: latitude and longitude."""
        column, row = number % self.columns, number // self.columns
        (scale_x, scale_y), (left, bottom) = (
            self.grenzen.topologie["transform"][key] for key in ("scale", "translate")
        )
        width, height = self._span
        return (
            bottom + (lat - bottom + row * height * scale_y) / self.columns,
            left + (lon - left + column * width * scale_x) / self.columns,
        )

    @property
    def _span(self) -> tuple[int, int]:
        transform = self.grenzen.topologie["transform"]
        left, bottom, right, top = self.grenzen.topologie["bbox"]
        return (
            math.ceil((right - left) / transform["scale"][0]) + 1,
            math.ceil((top - bottom) / transform["scale"][1]) + 1,
        )


def _write_gemeenten(target: Path, rows: Sequence[Mapping[str, str]], namen: Namen, raster: Raster) -> None:
    """All copies in one table. To fit into 256 KiB, copies have short values, and lie somewhere to the kilometre."""
    with (target / "content" / "gemeenten.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        for number in range(namen.number_of_copies):
            for row in rows:
                if not namen.has(row["code"], number):
                    continue
                lat, lon = raster.place(float(row["lat"]), float(row["lon"]), number)
                copy = {**row, "code": namen.of(row["code"], number), "lat": f"{lat:.2f}", "lon": f"{lon:.2f}"}
                if number:
                    copy |= {"naam": f"{row['naam']} {number}", **_SHORT}
                writer.writerow(copy)


def _write_grenzen(target: Path, namen: Namen, raster: Raster) -> None:
    folder = target / "content" / "grenzen"
    folder.mkdir()
    topologie = raster.grenzen.topologie
    arcs: list[list[list[int]]] = []
    geometries = []
    for number in range(namen.number_of_copies):
        numbers: dict[int, int] = {}
        for geometry in topologie["objects"]["gemeenten"]["geometries"]:
            if not namen.has(geometry["id"], number):
                continue
            for arc in _arcs_in(geometry["arcs"]):
                if arc not in numbers:
                    numbers[arc] = len(arcs)
                    arcs.append(raster.arc(topologie["arcs"][arc], number))
            geometries.append(
                {**geometry, "id": namen.of(geometry["id"], number), "arcs": _renumbered(geometry["arcs"], numbers)}
            )
    content = json.dumps(
        {
            **topologie,
            "objects": {"gemeenten": {"type": "GeometryCollection", "geometries": geometries}},
            "arcs": arcs,
            "transform": raster.transform,
        },
        separators=(",", ":"),
    ).encode()
    (folder / "schematisch.topojson").write_bytes(content)
    caption = {
        "titel": "Verzonnen vormen, voor metingen",
        "bron": raster.grenzen.bron,
        "licentie": raster.grenzen.licentie,
        "opgehaald": raster.grenzen.opgehaald,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    (folder / "schematisch.yml").write_text(_yaml(caption), encoding="utf-8")


def _write_tegels(target: Path, voorbeeld: Voorbeeld, namen: Namen, columns: int) -> None:
    """The tiles of each copy, in a cell of the same grid."""
    source, folder = voorbeeld.root / "content" / "grenzen", target / "content" / "grenzen"
    shutil.copyfile(source / "tegels.yml", folder / "tegels.yml")
    rows = [(row["code"], int(row["kolom"]), int(row["rij"])) for row in _rows(source / "tegels.csv")]
    width, height = 1 + max(kolom for _, kolom, _ in rows), 1 + max(rij for _, _, rij in rows)
    height += height & 1  # an odd row must stay odd
    with (folder / "tegels.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "kolom", "rij"))
        for number in range(namen.number_of_copies):
            column, row = number % columns, number // columns
            writer.writerows(
                (namen.of(code, number), kolom + column * width, rij + row * height)
                for code, kolom, rij in rows
                if namen.has(code, number)
            )


def _arcs_in(arcs: Any) -> Iterator[int]:
    """The numbers of all arcs in the nested lists of a geometry; ~n is arc n backwards."""
    if isinstance(arcs, int):
        yield arcs if arcs >= 0 else ~arcs
        return
    for inner in arcs:
        yield from _arcs_in(inner)


def _renumbered(arcs: Any, numbers: Mapping[int, int]) -> Any:
    if isinstance(arcs, int):
        return numbers[arcs] if arcs >= 0 else ~numbers[~arcs]
    return [_renumbered(inner, numbers) for inner in arcs]
