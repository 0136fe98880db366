"""In which organisations and regions something lies, as pages show it: a line for each kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.gemeente import Gemeente
from site_gen.models.organisatie import Organisatie
from site_gen.models.vocabulaire import Begrip
from site_gen.opzoektabel import SOORTEN, VAN_VSV, Cel, van_organisaties
from site_gen.pages.onderdelen import Koppeling

# How a heading above a column or beside a value names a kind: shorter than the label, which explains the abbreviation.
KORT = {
    "vsv": "VSV",
    "consortium": "Consortium",
    "ros": "ROS",
    "roaz": "ROAZ",
    "ggd": "GGD",
    "zorgkantoor": "Zorgkantoor",
    "jeugdregio": "Jeugdregio",
    "landelijk": "Landelijk",
}


@dataclass(frozen=True)
class Regioregel:
    """The answer for one kind: links, the word of `gronden` that tells what it rests on, the year of the division."""

    sleutel: str
    kop: str
    koppelingen: tuple[Koppeling, ...]
    grond: Begrip
    jaar: int | None


def regios_van_gemeente(catalogue: Catalogue, gemeente: Gemeente) -> tuple[Regioregel, ...]:
    return _regels(catalogue, gemeente, SOORTEN)


def regios_van_vsv(catalogue: Catalogue, vsv: Organisatie) -> tuple[Regioregel, ...]:
    return _regels(catalogue, vsv, VAN_VSV)


def regioregel(catalogue: Catalogue, sleutel: str, kop: str, cel: Cel) -> Regioregel:
    """A cell of the look-up table as a page shows it."""
    return Regioregel(
        sleutel=sleutel,
        kop=kop,
        koppelingen=tuple(Koppeling(each.naam, each.adres) for each in cel.records),
        grond=catalogue.woorden("gronden")[cel.grond],
        jaar=cel.jaar,
    )


def _regels(catalogue: Catalogue, waarvan: Gemeente | Organisatie, soorten: Iterable[str]) -> tuple[Regioregel, ...]:
    return tuple(
        regioregel(catalogue, soort, KORT[soort], van_organisaties(catalogue, waarvan, soort)) for soort in soorten
    )
