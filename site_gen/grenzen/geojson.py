"""From PDOK's features to areas in longitude and latitude, each with its code and name."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer
from shapely import MultiPolygon, Polygon

from site_gen.grenzen.bronnen import Pagina
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.topologie import Vlak

Punten = NDArray[np.float64]
Ringen = list[list[Punten]]
"""The rings of each polygon, the outer one first."""

_CODE = re.compile(r"GM\d{4}")
# Where the Netherlands lies: west, south, east, north. The boxes have nothing in common, nor have they when x and y are
# swapped, so the numbers themselves say in which system and which order they are.
_GRADEN = (3.0, 50.5, 7.5, 54.0)
_RD = (-10_000.0, 300_001.0, 300_000.0, 650_000.0)
_OPNIEUW = "Vraag het antwoord opnieuw op, of geef met --bron een ander adres of bestand."


@dataclass(frozen=True)
class Gebied:
    """A gemeente as the source has it."""

    code: str
    naam: str
    vlak: Vlak


def lees_gebieden(paginas: Iterable[Pagina], jaar: int) -> dict[str, Gebied]:
    """Code -> area, of all pages together. Of the properties only statcode, statnaam and jaarcode count."""
    gebieden: dict[str, Gebied] = {}
    for pagina in paginas:
        namen: dict[str, str] = {}
        ringen: dict[str, Ringen] = {}
        for feature in _features(pagina):
            code, naam = _kenmerken(feature, pagina.adres, jaar)
            if code in ringen or code in gebieden:
                raise GrenzenFout(pagina.adres, "grenzen-antwoord", f"{code} ({naam}) staat er twee keer in.", _OPNIEUW)
            namen[code] = naam
            ringen[code] = _ringen(feature.get("geometry"), f"{code} ({naam})", pagina.adres)
        if ringen:
            naar_graden = _omrekening(ringen, pagina.adres)
            for code, delen in ringen.items():
                gebieden[code] = Gebied(code, namen[code], _vlak(delen, naar_graden))
    return gebieden


def _features(pagina: Pagina) -> list[Mapping[str, Any]]:
    features = pagina.inhoud.get("features")
    if not isinstance(features, list) or not all(isinstance(feature, dict) for feature in features):
        raise GrenzenFout(pagina.adres, "grenzen-antwoord", "Het antwoord heeft geen lijst met features.", _OPNIEUW)
    return features


def _kenmerken(feature: Mapping[str, Any], adres: str, jaar: int) -> tuple[str, str]:
    """The code and name of a feature, once it is sure that it belongs to the year."""
    velden = feature.get("properties")
    if not isinstance(velden, dict):
        velden = {}
    code, naam = (str(velden.get(veld, "")).strip() for veld in ("statcode", "statnaam"))
    if not _CODE.fullmatch(code) or not naam:
        raise GrenzenFout(
            adres,
            "grenzen-antwoord",
            f"Een vlak heeft geen goede statcode en statnaam (gevonden: '{code}' en '{naam}').",
            "Vraag om de gemeenten: gemeente_gegeneraliseerd van de gebiedsindelingen.",
        )
    # The WFS of a year gives jrstatcode (2022GM0014) in the place of jaarcode.
    jaarcode = str(velden.get("jaarcode") or str(velden.get("jrstatcode", ""))[:4]).strip()
    if jaarcode and jaarcode != str(jaar):
        raise GrenzenFout(
            adres,
            "grenzen-jaar",
            f"{code} ({naam}) is van {jaarcode}, niet van {jaar}.",
            f"Vraag het antwoord voor {jaar} op, of noem met --jaar het jaar van deze grenzen.",
        )
    return code, naam


def _ringen(geometrie: object, wie: str, adres: str) -> Ringen:
    velden = geometrie if isinstance(geometrie, dict) else {}
    delen = velden.get("coordinates")
    if velden.get("type") == "Polygon":
        delen = [delen]
    try:
        if velden.get("type") not in {"Polygon", "MultiPolygon"} or not delen or not all(delen):
            raise ValueError("no area")
        return [[_ring(ring) for ring in polygoon] for polygoon in delen]
    except (TypeError, ValueError) as fout:
        raise GrenzenFout(
            adres, "grenzen-vorm", f"De grens van {wie} is leeg of is geen gesloten vlak met getallen.", _OPNIEUW
        ) from fout


def _ring(punten: Sequence[Sequence[float]]) -> Punten:
    """The x and y of a closed ring; a height is left out."""
    ring = np.asarray(punten, dtype=np.float64)
    if (
        ring.ndim != 2
        or len(ring) < 4
        or ring.shape[1] < 2
        or not np.isfinite(ring).all()
        or (ring[0] != ring[-1]).any()
    ):
        raise ValueError("not closed")
    return ring[:, :2]


def _omrekening(ringen: Mapping[str, Ringen], adres: str) -> Callable[[Punten], Punten]:
    """How to make longitude and latitude of the coordinates of one answer."""
    alle = np.concatenate([ring for delen in ringen.values() for polygoon in delen for ring in polygoon])
    if _ligt_in(alle, _GRADEN):
        return lambda punten: punten
    if _ligt_in(alle[:, ::-1], _GRADEN):
        return lambda punten: punten[:, ::-1]
    rd = Transformer.from_crs("EPSG:28992", "EPSG:4326", always_xy=True)
    if _ligt_in(alle, _RD):
        return lambda punten: np.column_stack(rd.transform(punten[:, 0], punten[:, 1]))
    if _ligt_in(alle[:, ::-1], _RD):
        return lambda punten: np.column_stack(rd.transform(punten[:, 1], punten[:, 0]))
    raise GrenzenFout(
        adres,
        "grenzen-vorm",
        f"De coördinaten liggen niet in Nederland, bijvoorbeeld {alle[0, 0]:.8g}, {alle[0, 1]:.8g}.",
        "Vraag om lengte en breedte (EPSG:4326) of om RD (EPSG:28992).",
    )


def _ligt_in(punten: Punten, kader: tuple[float, float, float, float]) -> bool:
    west, zuid, oost, noord = kader
    return bool((punten >= (west, zuid)).all() and (punten <= (oost, noord)).all())


def _vlak(delen: Ringen, naar_graden: Callable[[Punten], Punten]) -> Vlak:
    polygonen = [Polygon(naar_graden(buiten), [naar_graden(gat) for gat in gaten]) for buiten, *gaten in delen]
    return polygonen[0] if len(polygonen) == 1 else MultiPolygon(polygonen)
