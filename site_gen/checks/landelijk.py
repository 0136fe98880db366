"""The national counts: each has a source that is described, and the same words count the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel
from site_gen.models.landelijk import LandelijkCijfer

_SUBJECT = "Tabellen"
LANDELIJK_BRON = regel(
    "landelijk-bron", "De bron van een landelijk cijfer staat ook in content/landelijk.yml.", subject=_SUBJECT
)
LANDELIJK_DUBBEL = regel(
    "landelijk-dubbel", "Een landelijk cijfer staat er maar een keer, met een toelichting bij elk.", subject=_SUBJECT
)
LANDELIJK_EENHEID = regel(
    "landelijk-eenheid",
    "Landelijke cijfers die hetzelfde tellen hebben dezelfde eenheid; een deel is hoogstens 100 procent.",
    subject=_SUBJECT,
)


@check
def national_counts_have_a_source_that_is_described(catalogue: Catalogue) -> Iterator[Finding]:
    tabel = catalogue.tabellen.get("landelijk")
    if tabel is None:
        return
    beschreven = {bron.url for bron in tabel.bronnen}
    for cijfer in catalogue.landelijk:
        if cijfer.bron not in beschreven:
            yield catalogue.finding(
                LANDELIJK_BRON,
                cijfer,
                "bron",
                text=f"{cijfer.bron} staat niet bij de bronnen.",
                hint="Zet titel, uitgever en dit adres bij bronnen in content/landelijk.yml.",
            )


@check
def national_counts_stand_once(catalogue: Catalogue) -> Iterator[Finding]:
    eerder: set[tuple[int, str, str]] = set()
    for cijfer in catalogue.landelijk:
        sleutel = (cijfer.jaar, cijfer.wat, cijfer.toelichting)
        if sleutel in eerder:
            yield catalogue.finding(
                LANDELIJK_DUBBEL,
                cijfer,
                "wat",
                text=f"'{cijfer.wat}' staat er voor {cijfer.jaar} nog een keer, met dezelfde toelichting.",
                hint="Haal een van beide weg, of zeg in de toelichting wat het verschil is.",
            )
        eerder.add(sleutel)


@check
def what_counts_the_same_has_one_unit(catalogue: Catalogue) -> Iterator[Finding]:
    eerste: dict[str, LandelijkCijfer] = {}
    for cijfer in catalogue.landelijk:
        eenheid = eerste.setdefault(cijfer.wat, cijfer).eenheid
        if cijfer.eenheid != eenheid:
            yield catalogue.finding(
                LANDELIJK_EENHEID,
                cijfer,
                "eenheid",
                text=f"'{cijfer.wat}' is hier in {cijfer.eenheid}, en eerder in {eenheid}.",
                hint="Zeg bij 'wat' precies wat er geteld is: een aantal en een deel zijn niet hetzelfde.",
            )
        if cijfer.eenheid == "procent" and (cijfer.getal or 0) > 100:
            yield catalogue.finding(
                LANDELIJK_EENHEID,
                cijfer,
                "waarde",
                text=f"{cijfer.waarde} procent kan niet.",
                hint="Is het een aantal? Schrijf dan bij eenheid: gemeenten.",
            )
