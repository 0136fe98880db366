"""Old addresses: those of gemeenten that no longer exist, and of records whose file was renamed.

Others still link to them. A browser goes on by itself to the page of now; where there is more than one such page, the
visitor chooses. A page that lives at an old address is left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.herindeling import Opgeheven
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.models.interventie import Interventie
from site_gen.models.organisatie import Organisatie
from site_gen.pages.onderdelen import GemeenteRegel, bronregels, gemeente_regel
from site_gen.pages.page import Page
from site_gen.pages.taal import datum_in_woorden, opsomming


@dataclass(frozen=True)
class Keuze:
    """A gemeente of now that a visitor may have meant, and which part of the old one it got."""

    gemeente: GemeenteRegel
    deel: str


def pages(catalogue: Catalogue, living: Collection[str]) -> Iterator[Page]:
    """A page at each old address that is not among the `living` ones."""
    for page in (*_old_gemeenten(catalogue), *_renamed_records(catalogue)):
        if page.address not in living:
            yield page


def _old_gemeenten(catalogue: Catalogue) -> Iterator[Page]:
    at_address: dict[str, list[Opgeheven]] = {}
    for each in catalogue.opgeheven.values():
        at_address.setdefault(each.adres, []).append(each)
    for opgeheven in at_address.values():
        codes = dict.fromkeys(code for each in opgeheven for code in each.opvolgers)
        gemeenten = [catalogue.gemeente(code) for code in codes]
        if len(gemeenten) == 1:
            yield _to_gemeente(opgeheven[0], gemeenten[0])
        elif gemeenten:
            yield _choice(catalogue, opgeheven, gemeenten)


def _to_gemeente(oud: Opgeheven, nieuw: Gemeente) -> Page:
    sinds = datum_in_woorden(oud.datum)
    return _moved(
        oud.adres,
        nieuw.adres,
        titel=f"{oud.naam} hoort bij {nieuw.naam}",
        zin=f"De gemeente {oud.naam} is opgeheven op {sinds} en hoort nu bij {nieuw.naam}.",
        knop=f"Naar de gemeente {nieuw.naam}",
        boven=(("Gemeenten", "gemeenten/"),),
    )


def _choice(catalogue: Catalogue, opgeheven: list[Opgeheven], gemeenten: list[Gemeente]) -> Page:
    """Several gemeenten of now; also for the seldom case that two old ones bore the same name."""
    oud, tabel = opgeheven[0], catalogue.tabellen["fusies"]
    namen = opsomming([each.naam for each in gemeenten])
    parts = {(each.oude_code, each.nieuwe_code): each.toelichting for each in catalogue.fusies}
    return Page(
        address=oud.adres,
        title=f"De gemeente {oud.naam} bestaat niet meer",
        description=f"De gemeente {oud.naam} is opgeheven op {datum_in_woorden(oud.datum)}. Kies: {namen}.",
        template="opgeheven.html",
        values={
            "titel": f"De gemeente {oud.naam} bestaat niet meer",
            "zinnen": tuple(_zin(catalogue, each) for each in opgeheven),
            "keuzes": tuple(
                Keuze(gemeente_regel(catalogue, gemeente), parts.get((oud.code, gemeente.code), ""))
                for gemeente in gemeenten
            ),
            "bronnen": bronregels(tabel.bronnen),
        },
        breadcrumbs=(("Gemeenten", "gemeenten/"),),
        source=catalogue.path(tabel),
        checked=tabel.laatst_gecontroleerd,
    )


def _zin(catalogue: Catalogue, oud: Opgeheven) -> str:
    """What happened to one gemeente, in a sentence."""
    sinds = datum_in_woorden(oud.datum)
    if len(oud.opvolgers) > 1:
        return f"Op {sinds} is {oud.naam} verdeeld over {len(oud.opvolgers)} gemeenten."
    return f"Op {sinds} is {oud.naam} ({oud.code}) opgegaan in {catalogue.gemeente(oud.opvolgers[0]).naam}."


def _renamed_records(catalogue: Catalogue) -> Iterator[Page]:
    records: tuple[Coalitie | Organisatie | Interventie, ...] = (
        *catalogue.coalities,
        *catalogue.organisaties,
        *catalogue.interventies,
    )
    for record in records:
        for sleutel in record.eerdere_sleutels:
            yield _moved(
                f"{record.map_adres}{sleutel}/",
                record.adres,
                titel=f"{record.naam} is verhuisd",
                zin=f"Deze pagina over {record.naam} heeft een nieuw adres.",
                knop="Naar de pagina van nu",
            )


def _moved(van: str, naar: str, *, titel: str, zin: str, knop: str, boven: tuple[tuple[str, str], ...] = ()) -> Page:
    return Page(
        address=van,
        title=titel,
        description=zin,
        moved_to=naar,
        template="doorverwijzing.html",
        values={"titel": titel, "zin": zin, "adres": naar, "knop": knop},
        breadcrumbs=boven,
    )
