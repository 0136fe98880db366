"""A page for each organisation of the birth-care landscape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from site_gen.catalogue import Catalogue
from site_gen.maps.landschap import Liggingskaart
from site_gen.models.organisatie import Gebied, Organisatie
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.onderdelen import Koppeling, bronregels, gemeente_regel
from site_gen.pages.page import Page
from site_gen.pages.regios import regios_van_vsv
from site_gen.pages.taal import aantal_van, opsomming


@dataclass(frozen=True)
class GebiedInWoorden:
    """Where an organisation works. The lists say where an area lies that no source gives by gemeente."""

    omschrijving: str | None
    dekking: Begrip
    jaar: int | None
    provincies: str
    ggd_regios: tuple[Koppeling, ...]
    nog_te_bevestigen: bool


def pages(catalogue: Catalogue) -> Iterator[Page]:
    kaart = Liggingskaart(catalogue)
    for organisatie in catalogue.organisaties:
        yield _organisatie_page(catalogue, organisatie, kaart)


def kort_webadres(url: str) -> str:
    """An address as people say it: the host, without what every address has."""
    return urlsplit(url).netloc.removeprefix("www.")


def in_een_zin(catalogue: Catalogue, organisatie: Organisatie) -> str:
    """What a visitor wants to know first: what it does, where it sits, or how large its area is."""
    if organisatie.rol:
        return organisatie.rol
    if organisatie.soort == "vsv":
        rond = f", rond {organisatie.ziekenhuis}" if organisatie.ziekenhuis else ""
        return f"Verloskundigen, gynaecologen en kraamzorg die samenwerken in {organisatie.plaats}{rond}."
    gemeenten = catalogue.gemeenten_in(organisatie)
    if gemeenten:
        return f"Werkt in {aantal_van(len(gemeenten), 'gemeente', 'gemeenten')}."
    omschrijving = organisatie.gebied.omschrijving if organisatie.gebied else None
    return f"Werkt in: {omschrijving}." if omschrijving else "Welk gebied erbij hoort, weten wij nog niet."


def gebied_in_woorden(catalogue: Catalogue, gebied: Gebied, nog_te_bevestigen: bool) -> GebiedInWoorden:
    ggds = (catalogue.organisatie(sleutel) for sleutel in gebied.ggd_regios)
    return GebiedInWoorden(
        omschrijving=gebied.omschrijving,
        dekking=catalogue.woorden("gronden")[gebied.dekking],
        jaar=gebied.jaar,
        provincies=opsomming([catalogue.label("provincies", each) for each in gebied.provincies]),
        ggd_regios=tuple(Koppeling(each.naam, each.adres) for each in ggds),
        nog_te_bevestigen=nog_te_bevestigen,
    )


def _organisatie_page(catalogue: Catalogue, organisatie: Organisatie, kaart: Liggingskaart) -> Page:
    soort = catalogue.woorden("organisatiesoorten")[organisatie.soort]
    is_vsv = organisatie.soort == "vsv"
    gemeenten = catalogue.gemeenten_in(organisatie)
    gebied = organisatie.gebied
    zin = in_een_zin(catalogue, organisatie)
    zetel = organisatie.vestigingsgemeente and catalogue.gemeente(organisatie.vestigingsgemeente)
    return Page(
        address=organisatie.adres,
        title=organisatie.naam,
        description=f"{organisatie.naam}: gebied, contact en met wie zij samenwerkt. {zin}",
        template="organisatie.html",
        styles=("kaart.css", "landschap.css"),
        values={
            "organisatie": organisatie,
            "soort": soort,
            "website_in_het_kort": kort_webadres(organisatie.website) if organisatie.website else None,
            "zin": zin,
            "kaartje": kaart.van(organisatie),
            "zetel": Koppeling(zetel.naam, zetel.adres) if zetel else None,
            "regios": regios_van_vsv(catalogue, organisatie) if is_vsv else (),
            "gebied": gebied_in_woorden(catalogue, gebied, "gebied" in organisatie.nog_te_bevestigen)
            if gebied
            else None,
            "gemeenten": tuple(gemeente_regel(catalogue, each) for each in gemeenten) if gebied else (),
            "vsvs": tuple(Koppeling(each.naam, each.adres) for each in catalogue.vsvs_in(organisatie)),
            "bronnen": bronregels(organisatie.bronnen),
        },
        breadcrumbs=(("Geboortezorg", "geboortezorg/"),),
        source=catalogue.path(organisatie),
        checked=organisatie.laatst_gecontroleerd,
    )
