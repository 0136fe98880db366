"""What a visitor of the map can take along: the data of the gemeenten that the filters show."""

from __future__ import annotations

from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.exports.open_data import FOLDER


@dataclass(frozen=True)
class Gegevensbestand:
    """A published file with all gemeenten, of which the map page offers a part."""

    soort: str
    adres: str


@dataclass(frozen=True)
class Meenemen:
    """What stands in templates/onderdelen/meenemen.html. `peildatum` is part of the name of a file."""

    peildatum: str
    gegevens: tuple[Gegevensbestand, ...]


def om_mee_te_nemen(catalogue: Catalogue) -> Meenemen:
    return Meenemen(
        peildatum=catalogue.peildatum.isoformat(),
        gegevens=(
            Gegevensbestand("CSV", f"{FOLDER}gemeenten.csv"),
            Gegevensbestand("GeoJSON", f"{FOLDER}gemeenten.geojson"),
        ),
    )
