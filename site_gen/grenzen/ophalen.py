"""Fetch the official shapes of a year from PDOK and keep them as a small file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from site_gen.grenzen.bewaren import bewaar
from site_gen.grenzen.bronnen import haal_paginas, is_adres
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.geojson import Gebied, lees_gebieden
from site_gen.grenzen.topologie import MAX_AFWIJKING, Vlak, dekking, maak_topologie

PDOK = (
    "https://service.pdok.nl/cbs/gebiedsindelingen/{jaar}/wfs/v1_0?service=WFS&version=2.0.0&request=GetFeature"
    "&typeName=gebiedsindelingen:gemeente_gegeneraliseerd&outputFormat=application/json&srsName=EPSG:4326"
)
WACHTTIJD = 60.0
"""Seconds for one answer."""
_RASTER = 1e-6
"""Degrees, a tenth of a metre: no two points of the official shapes are nearer to each other by intention."""
_HOOGSTENS = 12
"""How many codes a sentence names."""


@dataclass(frozen=True)
class Samenvatting:
    """What was fetched and kept."""

    bestand: Path
    bron: str
    jaar: int
    gemeenten: int
    gzip_bytes: int
    tolerantie: int


def ophalen(
    jaar: int,
    bron: str | None,
    content: Path,
    gemeenten: Mapping[str, str],
    peildatum: date,
    *,
    wachttijd: float = WACHTTIJD,
) -> Samenvatting:
    """Fetch, check, simplify and keep the shapes of `jaar` under `content`.

    `bron` is a url or file with GeoJSON (default: PDOK's WFS), `gemeenten` the code and name of each gemeente that the
    site has, `peildatum` the day of fetching. Whatever is wrong raises GrenzenFout, and then nothing has been written.
    """
    bron = bron or PDOK.format(jaar=jaar)
    gebieden = lees_gebieden(haal_paginas(bron, wachttijd), jaar)
    _vergelijk_codes(gebieden, gemeenten, bron, jaar)
    topologie = maak_topologie(_passend(gebieden, bron), bron)
    bestand = bewaar(content / "grenzen", f"gemeenten-{jaar}", topologie.inhoud, _bijschrift(bron, jaar, peildatum))
    return Samenvatting(bestand, bron, jaar, len(gebieden), topologie.gzip_bytes, topologie.tolerantie)


def _vergelijk_codes(gebieden: Mapping[str, Gebied], gemeenten: Mapping[str, str], bron: str, jaar: int) -> None:
    """The source and gemeenten.csv must be about the same gemeenten; differences are named both ways."""
    zinnen = []
    if ontbreekt := [f"{code} ({naam})" for code, naam in sorted(gemeenten.items()) if code not in gebieden]:
        wie = "1 gemeente" if len(ontbreekt) == 1 else f"{len(ontbreekt)} gemeenten"
        zinnen.append(f"Van {wie} uit gemeenten.csv is er geen grens: {_opsomming(ontbreekt)}.")
    if onbekend := [f"{code} ({gebied.naam})" for code, gebied in sorted(gebieden.items()) if code not in gemeenten]:
        wat = "1 grens hoort" if len(onbekend) == 1 else f"{len(onbekend)} grenzen horen"
        zinnen.append(f"{wat} bij een code die daar niet in staat: {_opsomming(onbekend)}.")
    if zinnen:
        raise GrenzenFout(
            bron,
            "grenzen-codes",
            f"De grenzen van {jaar} passen niet bij gemeenten.csv. " + " ".join(zinnen),
            "Kies met --jaar het jaar van de indeling in gemeenten.csv; of werk, als de indeling veranderd is, eerst "
            "gemeenten.csv en fusies.csv bij.",
        )


def _opsomming(namen: Sequence[str]) -> str:
    return ", ".join(namen[:_HOOGSTENS]) + (f" en nog {len(namen) - _HOOGSTENS}" if len(namen) > _HOOGSTENS else "")


def _passend(gebieden: Mapping[str, Gebied], bron: str) -> dict[str, Vlak]:
    """The areas with borders that fit exactly. Crossing rings and overlapping areas are refused, trifles excepted."""
    vlakken = dekking({code: gebied.vlak for code, gebied in gebieden.items()}, _RASTER)
    fout = [
        f"{code} ({gebied.naam})"
        for code, gebied in sorted(gebieden.items())
        if code not in vlakken or abs(vlakken[code].area - gebied.vlak.area) > MAX_AFWIJKING * gebied.vlak.area
    ]
    if fout:
        raise GrenzenFout(
            bron,
            "grenzen-vorm",
            f"De grens kruist zichzelf of ligt over die van een buur: {_opsomming(fout)}.",
            "Meld het bij de bron, of geef met --bron een ander adres of bestand.",
        )
    return vlakken


def _bijschrift(bron: str, jaar: int, peildatum: date) -> dict[str, object]:
    bijschrift: dict[str, object] = {
        "titel": f"Grenzen van gemeenten in {jaar}",
        "jaar": jaar,
        "bron": "CBS-gebiedsindelingen, via PDOK",
    }
    if not is_adres(bron):
        bijschrift["toelichting"] = f"Gelezen uit het bestand {Path(bron).name}."
    else:
        bijschrift["url"] = bron
        if not (urlsplit(bron).hostname or "").endswith("pdok.nl"):
            bijschrift["bron"] = f"CBS-gebiedsindelingen, via {urlsplit(bron).hostname}"
    return {**bijschrift, "licentie": "CC BY 4.0", "opgehaald": peildatum}
