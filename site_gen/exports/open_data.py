"""The files of /data/v1/: JSON with licence and date, the shapes as GeoJSON, the gemeenten as CSV too.

Keys are those of the YAML files, so that who reads the one can read the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from site_gen.catalogue import Catalogue
from site_gen.exports.csv_tabel import csv_tabel
from site_gen.models.basis import RecordMetPagina
from site_gen.models.gemeente import Gemeente
from site_gen.models.organisatie import Organisatie

FOLDER = "data/v1/"
LICENTIE = "CC BY 4.0"
LICENTIE_URL = "https://creativecommons.org/licenses/by/4.0/deed.nl"

# The code comes first: by it a part of the table is cut out in the browser.
_KOLOMMEN_GEMEENTEN = (
    *("code", "naam", "provincie", "stand", "peiljaar", "coalities", "regionale_coalities", "gestart", "tranche"),
    *("ggd_regio", "jeugdregio", "zorgkantoorregio", "inwoners", "inwoners_jaar"),
)
# The regions in which every gemeente lies: how a gemeente's record names them, and the kind of organisation.
_REGIOS = {"ggd_regio": "ggd", "jeugdregio": "jeugdregio", "zorgkantoorregio": "zorgkantoor"}


def open_data(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Every file as (path within the site, text)."""
    coalities = [_record(each) for each in catalogue.coalities]
    interventies = [
        _record(each) | {"gebruikt_door": [coalitie.sleutel for coalitie in catalogue.gebruikt_door(each.sleutel)]}
        for each in catalogue.interventies
    ]
    organisaties = [_organisatie(catalogue, each) for each in catalogue.organisaties]
    gemeenten = [_gemeente(catalogue, each) for each in catalogue.gemeenten]
    yield f"{FOLDER}coalities.json", _document(catalogue, "coalities", coalities)
    yield f"{FOLDER}interventies.json", _document(catalogue, "interventies", interventies)
    yield f"{FOLDER}organisaties.json", _document(catalogue, "organisaties", organisaties)
    yield f"{FOLDER}gemeenten.json", _document(catalogue, "gemeenten", gemeenten)
    yield f"{FOLDER}gemeenten.csv", csv_tabel(_KOLOMMEN_GEMEENTEN, gemeenten)
    yield f"{FOLDER}gemeenten.geojson", _geojson(catalogue, gemeenten)
    yield f"{FOLDER}landelijk.json", _json({**head(catalogue), **_landelijk(catalogue)})


def _record(record: RecordMetPagina) -> dict[str, Any]:
    return {"sleutel": record.sleutel, "adres": record.adres, **record.model_dump(mode="json", exclude_none=True)}


def _organisatie(catalogue: Catalogue, organisatie: Organisatie) -> dict[str, Any]:
    """A record, and all gemeenten of its area: also those that follow from a province, which its file does not name."""
    gemeenten = [each.code for each in catalogue.gemeenten_in(organisatie)]
    return _record(organisatie) | {"gemeenten_in_gebied": sorted(gemeenten)}


def _gemeente(catalogue: Catalogue, gemeente: Gemeente) -> dict[str, Any]:
    stand = catalogue.stand(gemeente.code)
    return {
        "sleutel": gemeente.code,
        "adres": gemeente.adres,
        **gemeente.model_dump(mode="json"),
        **{name: _region(catalogue, gemeente, soort) for name, soort in _REGIOS.items()},
        "stand": stand.sleutel,
        "peiljaar": stand.jaar,
        "coalities": [each.sleutel for each in catalogue.lokale_coalities_in(gemeente.code)],
        "regionale_coalities": [each.sleutel for each in catalogue.regionale_coalities_in(gemeente.code)],
        "gestart": catalogue.gestart_in(gemeente.code),
        "tranche": catalogue.tranche_van(gemeente.code),
    }


def _region(catalogue: Catalogue, gemeente: Gemeente, soort: str) -> str | None:
    return next((each.sleutel for each in catalogue.ligging(gemeente.code, soort).organisaties), None)


def head(catalogue: Catalogue) -> dict[str, Any]:
    """What every file begins with."""
    return {
        "versie": 1,
        "peildatum": catalogue.peildatum.isoformat(),
        "licentie": LICENTIE,
        "licentie_url": LICENTIE_URL,
    }


def _document(catalogue: Catalogue, name: str, records: list[dict[str, Any]]) -> str:
    return _json({**head(catalogue), "aantal": len(records), name: records})


def _geojson(catalogue: Catalogue, gemeenten: Iterable[dict[str, Any]]) -> str:
    grenzen = catalogue.grenzen
    if grenzen is None:
        raise ValueError("the catalogue has no shapes; a check should have said so")
    features = [
        {
            "type": "Feature",
            "id": gemeente["code"],
            "properties": {key: value for key, value in gemeente.items() if key not in ("lat", "lon")},
            "geometry": {"type": "MultiPolygon", "coordinates": grenzen.polygonen(gemeente["code"])},
        }
        for gemeente in gemeenten
    ]
    grenzen_head = {
        "titel": grenzen.titel,
        "jaar": grenzen.jaar,
        "schematisch": grenzen.schematisch,
        "bron": grenzen.bron,
        "licentie": grenzen.licentie,
    }
    return _json({"type": "FeatureCollection", **head(catalogue), "grenzen": grenzen_head, "features": features})


def _landelijk(catalogue: Catalogue) -> dict[str, Any]:
    """National counts with what a reader must know, since they count different things, and their sources."""
    tabel = catalogue.tabellen["landelijk"].model_dump(mode="json", exclude_none=True)
    cijfers = [
        each.model_dump(mode="json") | {"waarde": each.waarde if each.getal is None else each.getal}
        for each in catalogue.landelijk
    ]
    return {
        "aantal": len(cijfers),
        "toelichting": tabel["toelichting"],
        "landelijk": cijfers,
        "bronnen": tabel["bronnen"],
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
