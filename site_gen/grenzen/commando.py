"""`site_gen grenzen …`: prepare the shapes, about once a year. A build only reads what stands in content/grenzen/."""

import argparse
import sys
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import lees_grenzen
from site_gen.grenzen.tabellen import lees_gemeenten

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_PAKKETTEN = ("pyproj", "scipy", "shapely", "topojson")
_KUST = Path("node_modules/world-atlas/countries-10m.json")


def add_parser(subparsers: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add `grenzen` with its own subcommands `ophalen`, `schematisch` and `tegels`."""
    grenzen = subparsers.add_parser(
        "grenzen",
        help="de vormen van gemeenten ophalen of zelf maken",
        description="Maakt de kaartvormen in content/grenzen/. Nodig als de indeling van gemeenten verandert.",
    )
    keuze = grenzen.add_subparsers(dest="grenzen", required=True, metavar="ophalen|schematisch|tegels")
    ophalen = keuze.add_parser(
        "ophalen",
        help="de officiële grenzen van een jaar ophalen bij PDOK",
        description="Haalt de gegeneraliseerde gemeentegrenzen van het CBS op (CC BY 4.0), kijkt ze na, maakt ze klein "
        "en bewaart ze als content/grenzen/gemeenten-<jaar>.topojson. Bij een fout blijft alles zoals het was.",
    )
    ophalen.add_argument("--jaar", type=_jaar, required=True, help="het jaar van de indeling, bijvoorbeeld 2025")
    ophalen.add_argument(
        "--bron",
        metavar="ADRES|BESTAND",
        help="een ander adres (WFS of OGC API) of een bestand met GeoJSON; zonder deze keuze de WFS van PDOK",
    )
    schematisch = keuze.add_parser(
        "schematisch",
        help="schematische vormen maken uit plaatsen.csv",
        description="Maakt content/grenzen/schematisch.topojson: wat de site toont zolang er geen echte grenzen zijn.",
    )
    schematisch.add_argument(
        "--kust", metavar="BESTAND", type=Path, default=_KUST, help=f"de kaart van world-atlas (standaard {_KUST})"
    )
    tegels = keuze.add_parser(
        "tegels",
        help="een even grote tegel voor elke gemeente leggen",
        description="Maakt content/grenzen/tegels.csv uit gemeenten.csv en de vormen: een zeshoek voor elke "
        "gemeente, zo dicht mogelijk bij haar buren. Nodig als er een gemeente bij komt of wegvalt.",
    )
    for opdracht in (ophalen, schematisch, tegels):
        opdracht.add_argument("--root", type=Path, default=Path(), help="map van het project (anders: deze map)")
        opdracht.add_argument("--peildatum", type=_datum, help="de dag die in het bijschrift komt, als 2026-01-20")
    return grenzen


def run(args: argparse.Namespace, content: Path, peildatum: date) -> int:
    """Do what was asked; an error is printed as one line and gives exit status 1."""
    try:
        _eis_pakketten()
        print(_OPDRACHTEN[args.grenzen](args, content, peildatum))
    except GrenzenFout as fout:
        print(fout, file=sys.stderr)
        return 1
    print("Bekijk de kaart met: make serve")
    return 0


def _eis_pakketten() -> None:
    if ontbreekt := [pakket for pakket in _PAKKETTEN if find_spec(pakket) is None]:
        raise GrenzenFout(
            "requirements/grenzen.txt",
            "grenzen-pakketten",
            f"Voor deze opdracht is nog nodig: {', '.join(ontbreekt)}.",
            "make grenzen zet alles klaar en haalt daarna op.",
        )


# The geometry libraries are no part of a build, so the modules that use them are imported when they are needed.


def _ophalen(args: argparse.Namespace, content: Path, peildatum: date) -> str:
    from site_gen.grenzen.ophalen import ophalen  # noqa: PLC0415

    klaar = ophalen(args.jaar, args.bron, content, lees_gemeenten(content), peildatum)
    zin = (
        f"{content.name}/grenzen/{klaar.bestand.name}: {klaar.gemeenten} gemeenten van {klaar.jaar}, "
        f"{_kilobytes(klaar.gzip_bytes)}, op {klaar.tolerantie} meter nauwkeurig."
    )
    gebruikt = lees_grenzen(content)
    if gebruikt.jaar != klaar.jaar:
        zin += f"\nDe kaart gebruikt {gebruikt.bestand}, want die is nieuwer."
    return zin


def _schematisch(args: argparse.Namespace, content: Path, peildatum: date) -> str:
    from site_gen.grenzen.schematisch import maak_schematisch  # noqa: PLC0415

    klaar = maak_schematisch(content, args.kust, peildatum)
    return f"{content.name}/grenzen/{klaar.bestand.name}: {klaar.gemeenten} gemeenten, {_kilobytes(klaar.gzip_bytes)}."


def _tegels(args: argparse.Namespace, content: Path, peildatum: date) -> str:  # noqa: ARG001  as the others
    from site_gen.grenzen.tegels import maak_tegels  # noqa: PLC0415

    klaar = maak_tegels(content, peildatum)
    return (
        f"{content.name}/grenzen/{klaar.bestand.name}: {klaar.tegels} tegels; "
        f"{round(100 * klaar.buren_bewaard)}% van de buren ligt naast elkaar."
    )


_OPDRACHTEN = {"ophalen": _ophalen, "schematisch": _schematisch, "tegels": _tegels}


def _kilobytes(aantal: int) -> str:
    return f"{aantal / 1000:.1f} KB (gzip)".replace(".", ",")


def _jaar(tekst: str) -> int:
    if not (tekst.isascii() and tekst.isdigit() and len(tekst) == 4):
        raise argparse.ArgumentTypeError(f"'{tekst}' is geen jaar, zoals 2025")
    return int(tekst)


def _datum(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{tekst}' is geen datum, zoals 2026-01-20") from None
