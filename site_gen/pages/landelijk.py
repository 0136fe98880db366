"""National counts per year, grouped by what they count: figures of two groups are never set beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.basis import Bron
from site_gen.models.landelijk import LandelijkCijfer
from site_gen.pages.taal import aantal_van, datum_in_woorden


@dataclass(frozen=True)
class CijferRegel:
    """One figure: its year, how the page writes it, and where it comes from."""

    jaar: str
    waarde: str
    toelichting: str
    bron: str
    url: str


@dataclass(frozen=True)
class Telgroep:
    """What was counted, and the figures that count it, the oldest first."""

    wat: str
    cijfers: tuple[CijferRegel, ...]


@dataclass(frozen=True)
class Landelijk:
    """What stands in templates/onderdelen/landelijk.html."""

    groepen: tuple[Telgroep, ...]
    nagekeken: str


def landelijke_cijfers(catalogue: Catalogue) -> Landelijk:
    return Landelijk(telgroepen(catalogue), datum_in_woorden(catalogue.tabellen["landelijk"].laatst_gecontroleerd))


def telgroepen(catalogue: Catalogue) -> tuple[Telgroep, ...]:
    """The groups in the order of the table."""
    bronnen = {bron.url: bron for bron in catalogue.tabellen["landelijk"].bronnen}
    per_groep: dict[str, list[LandelijkCijfer]] = {}
    for cijfer in catalogue.landelijk:
        per_groep.setdefault(cijfer.wat, []).append(cijfer)
    return tuple(
        Telgroep(wat, tuple(_regel(each, bronnen) for each in sorted(cijfers, key=lambda each: each.jaar)))
        for wat, cijfers in per_groep.items()
    )


def _regel(cijfer: LandelijkCijfer, bronnen: Mapping[str | None, Bron]) -> CijferRegel:
    bron = bronnen[cijfer.bron]
    return CijferRegel(
        jaar=str(cijfer.jaar),
        waarde=_waarde(cijfer),
        toelichting=cijfer.toelichting,
        bron=bron.uitgever or bron.titel,
        url=cijfer.bron,
    )


def _waarde(cijfer: LandelijkCijfer) -> str:
    """The figure with its unit: "1 gemeente", "51 procent", "bijna alle gemeenten"."""
    if cijfer.getal is not None and cijfer.eenheid == "gemeenten":
        return aantal_van(cijfer.getal, "gemeente", "gemeenten")
    return f"{cijfer.waarde} {cijfer.eenheid}"
