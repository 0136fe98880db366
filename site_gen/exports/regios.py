"""The look-up table as open data: regios.json and regios.csv in /data/v1/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from site_gen.catalogue import Catalogue
from site_gen.exports.csv_tabel import csv_tabel
from site_gen.exports.open_data import FOLDER, head
from site_gen.models.gemeente import Gemeente
from site_gen.opzoektabel import KOLOMMEN, opzoekrij

REGIOS_JSON = f"{FOLDER}regios.json"
REGIOS_CSV = f"{FOLDER}regios.csv"
# For each column of the look-up table: the names, what they rest on, the year of the division, the sources.
_CSV_KOLOMMEN = tuple(f"{kolom}{achter}" for kolom in KOLOMMEN for achter in ("", "_grond", "_jaar", "_bronnen"))


def regio_files(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Both files as (path within the site, text)."""
    gemeenten = [_json_rij(catalogue, each) for each in catalogue.gemeenten]
    document = {**head(catalogue), "aantal": len(gemeenten), "gemeenten": gemeenten}
    yield REGIOS_JSON, json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    rijen = (_csv_rij(catalogue, each) for each in catalogue.gemeenten)
    yield REGIOS_CSV, csv_tabel(("code", "naam", "provincie", *_CSV_KOLOMMEN), rijen)


def _json_rij(catalogue: Catalogue, gemeente: Gemeente) -> dict[str, Any]:
    """Records by key: organisaties.json and coalities.json hold their names and sources."""
    rij: dict[str, Any] = {
        "sleutel": gemeente.code,
        "adres": gemeente.adres,
        "naam": gemeente.naam,
        "provincie": gemeente.provincie,
    }
    for kolom, cel in opzoekrij(catalogue, gemeente).items():
        rij[kolom] = {"sleutels": [each.sleutel for each in cel.records], "grond": cel.grond, "jaar": cel.jaar}
    return rij


def _csv_rij(catalogue: Catalogue, gemeente: Gemeente) -> dict[str, object]:
    rij: dict[str, object] = {
        "code": gemeente.code,
        "naam": gemeente.naam,
        "provincie": catalogue.label("provincies", gemeente.provincie),
    }
    for kolom, cel in opzoekrij(catalogue, gemeente).items():
        rij |= {
            kolom: [each.naam for each in cel.records],
            f"{kolom}_grond": cel.grond,
            f"{kolom}_jaar": cel.jaar,
            f"{kolom}_bronnen": list(dict.fromkeys(bron.url or bron.titel for bron in cel.bronnen)),
        }
    return rij
