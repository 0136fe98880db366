"""The page that describes the open data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.exports.open_data import FOLDER, LICENTIE, LICENTIE_URL
from site_gen.pages.meenemen import plaatjes
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, datum_in_woorden


@dataclass(frozen=True)
class Bestand:
    """A file of the open data: what is in it, and how many records."""

    naam: str
    adres: str
    inhoud: str
    aantal: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield Page(
        address="data/",
        title="Open data",
        description="Alle gegevens van deze site als JSON, CSV en GeoJSON, met bron en datum. Vrij te gebruiken.",
        template="data.html",
        values={
            "bestanden": bestanden(catalogue),
            "plaatjes": tuple(plaatjes(catalogue)),
            "peildatum": datum_in_woorden(catalogue.peildatum.isoformat()),
            "licentie": LICENTIE,
            "licentie_url": LICENTIE_URL,
            "grenzen": catalogue.grenzen,
        },
    )


def bestanden(catalogue: Catalogue) -> tuple[Bestand, ...]:
    coalities = aantal_van(len(catalogue.coalities), "coalitie", "coalities")
    interventies = aantal_van(len(catalogue.interventies), "onderdeel", "onderdelen")
    organisaties = aantal_van(len(catalogue.organisaties), "organisatie", "organisaties")
    gemeenten = aantal_van(len(catalogue.gemeenten), "gemeente", "gemeenten")
    described = (
        ("coalities.json", "Coalities: gemeenten, stand, partners, wat zij doen, bronnen.", coalities),
        (
            "interventies.json",
            "De menukaart: soort, fasen, thema's, erkenning, wie het gebruikt, bronnen.",
            interventies,
        ),
        (
            "organisaties.json",
            "De geboortezorg: VSV's, consortia, ROS, ROAZ, GGD en andere regio's, met hun gemeenten.",
            organisaties,
        ),
        ("gemeenten.json", "Alle gemeenten met regio's, stand en de coalities die er werken.", gemeenten),
        ("gemeenten.csv", "Dezelfde gemeenten als tabel, voor Excel en andere rekenbladen.", gemeenten),
        (
            "regios.json",
            "De opzoektabel: per gemeente de coalities en regio's, en waar dat op rust.",
            gemeenten,
        ),
        ("regios.csv", "De opzoektabel als rekenblad, met de bronnen.", gemeenten),
        (
            "landelijk.json",
            "Wat bronnen landelijk tellen, per jaar. Het zijn verschillende tellingen: lees erbij wat er geteld is.",
            aantal_van(len(catalogue.landelijk), "cijfer", "cijfers"),
        ),
        ("gemeenten.geojson", "Dezelfde gemeenten met hun vorm op de kaart.", gemeenten),
    )
    return tuple(Bestand(naam, f"{FOLDER}{naam}", inhoud, aantal) for naam, inhoud, aantal in described)
