"""Whether a shape file and its sidecar are what we wrote: damage is an error with a name, never a hole in the map."""

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from site_gen.grenzen.bogen import delen_van
from site_gen.grenzen.fout import GrenzenFout

_CODE = re.compile(r"GM\d{4}")
_VERPLICHT = {"titel": str, "bron": str, "licentie": str, "sha256": str, "opgehaald": date}
_FACULTATIEF = {"jaar": int, "url": str, "toelichting": str}


def lees_bytes(pad: Path, plaats: str) -> bytes:
    """The file as it is; `plaats` is how an error names it."""
    try:
        return pad.read_bytes()
    except OSError as fout:
        raise GrenzenFout(
            plaats,
            "grenzen-bestand",
            f"Het bestand {pad.name} is er niet of is niet te lezen ({fout.strerror}).",
            "Zet het terug uit git, of maak het opnieuw met: python -m site_gen grenzen --help",
        ) from fout


def lees_bijschrift(pad: Path, plaats: str) -> dict[str, Any]:
    """The sidecar's fields, each of the right type."""
    try:
        velden = yaml.load(lees_bytes(pad, plaats), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as fout:
        raise bijschrift_fout(plaats, "Dit is geen goede YAML.") from fout
    if not isinstance(velden, dict):
        raise bijschrift_fout(plaats, "Hier horen velden te staan, zoals titel en bron.")
    for veld, soort in {**_VERPLICHT, **_FACULTATIEF}.items():
        if veld in _VERPLICHT and veld not in velden:
            raise bijschrift_fout(plaats, f"Het veld '{veld}' ontbreekt.")
        if veld in velden and type(velden[veld]) is not soort:
            raise bijschrift_fout(plaats, f"De waarde '{velden[veld]}' past niet bij het veld '{veld}'.")
    if onbekend := sorted(str(veld) for veld in velden.keys() - _VERPLICHT.keys() - _FACULTATIEF.keys()):
        raise bijschrift_fout(plaats, f"Het veld '{onbekend[0]}' is niet bekend.")
    return velden


def lees_topologie(inhoud: bytes, bestand: str) -> dict[str, Any]:
    """TopoJSON of the form that we write; anything else is a damaged file."""
    try:
        topologie = json.loads(inhoud)
    except (ValueError, RecursionError) as fout:
        raise kapot(bestand, "Dit is geen goede JSON.") from fout
    try:
        _controleer(topologie)
    except (KeyError, TypeError, ValueError, IndexError) as fout:
        raise kapot(bestand, "Dit is geen TopoJSON met een vlak voor elke gemeente.") from fout
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
        for polygoon in delen_van(vlak):
            for ring in polygoon:
                zijden = [uiteinden[boog] if boog >= 0 else uiteinden[~boog][::-1] for boog in ring]
                if any(eerste[1] != tweede[0] for eerste, tweede in pairwise([*zijden, zijden[0]])):
                    raise ValueError("a ring with a gap")


def kapot(bestand: str, text: str) -> GrenzenFout:
    """The shape file is not what we wrote."""
    return GrenzenFout(
        bestand,
        "grenzen-bestand",
        text,
        "Zet beide bestanden terug uit git, of maak ze opnieuw met: python -m site_gen grenzen --help",
    )


def bijschrift_fout(plaats: str, text: str) -> GrenzenFout:
    """The sidecar is not what we wrote."""
    return GrenzenFout(
        plaats,
        "grenzen-bestand",
        text,
        "Nodig zijn titel, bron, licentie, sha256, opgehaald, en bij echte grenzen jaar; url en toelichting mogen.",
    )
