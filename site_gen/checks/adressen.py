"""Addresses of the site: which ones are taken, and that no two pages stand at the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel
from site_gen.models.basis import SLUG_PATTERN

_SUBJECT = "Namen en adressen"
ADRES_BEZET = regel(
    "adres-bezet", "Een bestand krijgt geen adres dat de site voor een eigen pagina gebruikt.", subject=_SUBJECT
)
ADRES_DUBBEL = regel("adres-dubbel", "Elke pagina heeft een eigen adres.", subject=_SUBJECT)
PAGINA_NAAM = regel(
    "pagina-naam",
    "De mappen en bestanden van pagina's heten naar hun adres: kleine letters, cijfers en streepjes, met .md erachter.",
    subject=_SUBJECT,
)

EERDERE_SLEUTEL = regel(
    "eerdere-sleutel",
    "Een eerdere naam van een bestand is nu van geen ander bestand, en van niet meer dan een.",
    subject=_SUBJECT,
)

# Pages that the site makes itself, besides one for each gemeente, coalitie and item of the menukaart.
GENERATED_PAGES = frozenset(
    (
        "",
        "kaart/",
        "kaart/insluiten/",
        "kaart/insluiten/kaart/",
        "kaart/tegels/",
        "gemeenten/",
        "coalities/",
        "menukaart/",
        "menukaart/overzicht/",
        "menukaart/vergelijken/",
        "menukaart/erkenning/",
        "menukaart/niet-op-de-kaart/",
        "geboortezorg/",
        "geboortezorg/opzoektabel/",
        "redactie/regels/",
        "redactie/velden/",
        "redactie/woorden/",
        "data/",
    )
)
GENERATED_FILES = frozenset(
    f"data/v1/{name}"
    for name in (
        "coalities.json",
        "interventies.json",
        "organisaties.json",
        "gemeenten.json",
        "gemeenten.csv",
        "gemeenten.geojson",
        "landelijk.json",
        "regios.json",
        "regios.csv",
    )
)
# Folders in which a record has its page, or the site its files.
RESERVED_FOLDERS = ("gemeenten/", "coalities/", "menukaart/", "geboortezorg/", "kaart/", "data/", "assets/")
# The renderer's own: the layout of a family of records lies there for a moment.
_LAYOUT = "schil"


@check
def records_leave_the_sites_own_addresses_free(catalogue: Catalogue) -> Iterator[Finding]:
    for record in (*catalogue.coalities, *catalogue.interventies, *catalogue.organisaties):
        if record.adres in GENERATED_PAGES or record.sleutel == _LAYOUT:
            yield catalogue.finding(
                ADRES_BEZET,
                record,
                text=f"Het adres {record.adres} gebruikt de site zelf.",
                hint="Geef het bestand een andere naam.",
            )


@check
def earlier_keys_are_free(catalogue: Catalogue) -> Iterator[Finding]:
    records = (*catalogue.coalities, *catalogue.interventies, *catalogue.organisaties)
    taken = {record.adres: record for record in records}
    for record in records:
        for index, sleutel in enumerate(record.eerdere_sleutels):
            other = taken.setdefault(f"{record.map_adres}{sleutel}/", record)
            if other is not record or sleutel == record.sleutel:
                yield catalogue.finding(
                    EERDERE_SLEUTEL,
                    record,
                    "eerdere_sleutels",
                    index,
                    text=f"'{sleutel}' is al een naam van {catalogue.path(other)}.",
                    hint="Haal de naam hier weg: een oud adres leidt naar een pagina.",
                )


@check
def handwritten_pages_have_an_address_of_their_own(catalogue: Catalogue) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for pagina in catalogue.paginas:
        path, adres = pagina.document.path, pagina.adres
        if adres in GENERATED_PAGES or adres.startswith(RESERVED_FOLDERS) or _LAYOUT in adres.split("/"):
            yield ADRES_BEZET.finding(
                path,
                1,
                text=f"Het adres /{adres} gebruikt de site zelf.",
                hint="Geef het bestand een andere naam of zet het in een andere map.",
            )
        elif not all(re.fullmatch(SLUG_PATTERN, part) for part in adres.split("/")[:-1]):
            yield PAGINA_NAAM.finding(
                path,
                1,
                text=f"'{adres.rstrip('/')}' is geen goed adres.",
                hint="Gebruik voor map en bestand kleine letters, cijfers en streepjes.",
            )
        other = first.setdefault(adres, path)
        if other != path:
            yield ADRES_DUBBEL.finding(
                path,
                1,
                text=f"Het adres /{adres} heeft {other} ook.",
                hint="Haal een van beide weg of geef het een andere naam.",
            )
