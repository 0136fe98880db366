"""What a visitor of the map can take along: pictures, and the data of the gemeenten that the filters show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.exports.open_data import FOLDER
from site_gen.maps.afbeelding import LAND, kaartbestand, provincies_met_kaart


@dataclass(frozen=True)
class Gegevensbestand:
    """A published file with all gemeenten, of which the map page offers a part."""

    soort: str
    adres: str


@dataclass(frozen=True)
class Plaatje:
    """The map of an area as a picture: the addresses of its files, and a name for who saves one."""

    naam: str
    svg: str
    png: str
    bestandsnaam: str


@dataclass(frozen=True)
class Meenemen:
    """What stands in templates/onderdelen/meenemen.html. `peildatum` is part of the name of a file."""

    peildatum: str
    gegevens: tuple[Gegevensbestand, ...]
    land: Plaatje
    provincies: tuple[Plaatje, ...]


def om_mee_te_nemen(catalogue: Catalogue) -> Meenemen:
    land, *provincies = plaatjes(catalogue)
    return Meenemen(
        peildatum=catalogue.peildatum.isoformat(),
        gegevens=(
            Gegevensbestand("CSV", f"{FOLDER}gemeenten.csv"),
            Gegevensbestand("GeoJSON", f"{FOLDER}gemeenten.geojson"),
        ),
        land=land,
        provincies=tuple(provincies),
    )


def plaatjes(catalogue: Catalogue) -> Iterator[Plaatje]:
    """The country, and then each province."""
    yield plaatje(catalogue, LAND, "Nederland")
    for begrip in provincies_met_kaart(catalogue):
        yield plaatje(catalogue, begrip.sleutel, begrip.label)


def plaatje(catalogue: Catalogue, sleutel: str, naam: str) -> Plaatje:
    bestandsnaam = f"kansrijke-start-{sleutel}-{catalogue.peildatum.isoformat()}"
    return Plaatje(naam, kaartbestand(sleutel, "svg"), kaartbestand(sleutel, "png"), bestandsnaam)
