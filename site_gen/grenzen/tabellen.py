"""The columns that shapes need from content/*.csv. The checks of the site look after the rest of those files."""

import csv
from pathlib import Path

from site_gen.grenzen.fout import GrenzenFout


def lees_tabel(content: Path, naam: str, kolommen: tuple[str, ...]) -> list[dict[str, str]]:
    """The rows of `content/<naam>`, of each the given columns."""
    try:
        with (content / naam).open(encoding="utf-8", newline="") as bestand:
            return [{kolom: rij[kolom] for kolom in kolommen} for rij in csv.DictReader(bestand)]
    except (OSError, UnicodeDecodeError, KeyError, csv.Error) as fout:
        raise GrenzenFout(
            f"{content.name}/{naam}",
            "grenzen-codes",
            f"Het bestand is er niet, of het is geen CSV met de kolommen {', '.join(kolommen)}.",
            "Kijk het bestand na met: python -m site_gen check",
        ) from fout


def lees_gemeenten(content: Path) -> dict[str, str]:
    """Code -> name of every gemeente that the site has."""
    return {rij["code"]: rij["naam"] for rij in lees_tabel(content, "gemeenten.csv", ("code", "naam"))}
