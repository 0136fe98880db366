"""Tiny shapes for tests: four gemeenten of TopoJSON by hand, and squares as a source would give them."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

# Two squares side by side, in the right one an enclave, and north of them two islands of one gemeente.
TOPOLOGIE: dict[str, Any] = {
    "type": "Topology",
    "transform": {"scale": [0.01, 0.01], "translate": [5.0, 52.0]},
    "arcs": [
        [[10, 0], [0, 10]],
        [[10, 10], [-10, 0], [0, -10], [10, 0]],
        [[10, 0], [10, 0], [0, 10], [-10, 0]],
        [[14, 4], [0, 2], [2, 0], [0, -2], [-2, 0]],
        [[0, 20], [2, 0], [0, 2], [-2, -2]],
        [[5, 20], [2, 0], [0, 2], [-2, -2]],
    ],
    "objects": {
        "gemeenten": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "id": "GM0001", "arcs": [[0, 1]]},
                {"type": "Polygon", "id": "GM0002", "arcs": [[2, -1], [3]]},
                {"type": "Polygon", "id": "GM0003", "arcs": [[-4]]},
                {"type": "MultiPolygon", "id": "GM0004", "arcs": [[[4]], [[5]]]},
            ],
        }
    },
}

Vierkant = tuple[float, float, float]
"""West, south and side."""
VIERKANTEN: Mapping[str, Vierkant] = {
    "GM0001": (5.0, 52.0, 0.1),
    "GM0002": (5.1, 52.0, 0.1),
    "GM0003": (5.0, 52.1, 0.1),
}
NAMEN = {"GM0001": "Aa", "GM0002": "Bee", "GM0003": "Cee"}


def schrijf_grenzen(content: Path, stam: str, inhoud: bytes | None = None, **velden: object) -> None:
    """A shape file with a sidecar that fits it; a field that is None is left out."""
    folder = content / "grenzen"
    folder.mkdir(parents=True, exist_ok=True)
    tekst = json.dumps(TOPOLOGIE).encode() if inhoud is None else inhoud
    (folder / f"{stam}.topojson").write_bytes(tekst)
    jaar = stam.removeprefix("gemeenten-")
    regels = {
        "titel": "Grenzen",
        "jaar": jaar if jaar.isdigit() else None,
        "bron": "CBS",
        "licentie": "CC BY 4.0",
        "sha256": f"'{hashlib.sha256(tekst).hexdigest()}'",
        "opgehaald": "2026-01-20",
        **velden,
    }
    bijschrift = "".join(f"{veld}: {waarde}\n" for veld, waarde in regels.items() if waarde is not None)
    (folder / f"{stam}.yml").write_text(bijschrift, encoding="utf-8")


def ring(vierkant: Vierkant) -> list[list[float]]:
    west, zuid, zijde = vierkant
    return [
        [west, zuid],
        [west + zijde, zuid],
        [west + zijde, zuid + zijde],
        [west, zuid + zijde],
        [west, zuid],
    ]


def feature(code: str, coordinaten: object = None, **velden: object) -> dict[str, Any]:
    """A feature in PDOK's form: a square of VIERKANTEN unless other coordinates are given."""
    return {
        "type": "Feature",
        "properties": {"statcode": code, "statnaam": NAMEN.get(code, code), "jaarcode": 2025, "rubriek": "x", **velden},
        "geometry": {"type": "Polygon", "coordinates": coordinaten or [ring(VIERKANTEN[code])]},
    }


def verzameling(features: Iterable[object], **velden: object) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features), **velden}


def antwoord() -> dict[str, Any]:
    """The whole answer of a source with the three squares."""
    return verzameling(feature(code) for code in VIERKANTEN)
