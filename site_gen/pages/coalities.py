"""The list of coalities and a page for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue, sort_key
from site_gen.maps.svg import kaartje_van_coalitie
from site_gen.models.coalitie import Coalitie
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.onderdelen import (
    GemeenteRegel,
    InterventieKaartje,
    Koppeling,
    StandRegel,
    bronregels,
    coalitie_kaartje,
    gebied,
    gemeente_regel,
    interventie_kaartje,
    soort_coalitie,
    stand_van_coalitie,
)
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, getal, kleine_letter, opsomming

# The headings of a project page, in its order: field, heading, what it means in plain words.
_ONDERWERPEN = (
    ("uitvoering", "Uitvoering", "Wat de coalitie doet"),
    ("verbinding", "Verbinding", "Hoe medische en sociale partners elkaar vinden"),
    ("communicatie", "Communicatie", "Hoe zij erover vertelt"),
    ("evaluatie_monitoring", "Evaluatie en monitoring", "Hoe zij volgt of het werkt"),
    ("financien", "Financiën", "Waar het geld vandaan komt"),
    ("borging", "Borging", "Hoe het werk blijft bestaan"),
)
_OOK_GEVRAAGD = (("kartrekker", "Kartrekker"), ("partners", "Partners"))


@dataclass(frozen=True)
class Onderwerp:
    """One heading of a coalition's page, with what is documented under it."""

    kop: str
    uitleg: str
    punten: tuple[str, ...]


@dataclass(frozen=True)
class PartnerRegel:
    naam: str
    soort: str


@dataclass(frozen=True)
class Domein:
    """The partners of one domain."""

    begrip: Begrip
    partners: tuple[PartnerRegel, ...]


@dataclass(frozen=True)
class CoalitieBlok:
    """What is known of a coalition, as its own page and the pages of its gemeenten show it."""

    sleutel: str
    naam: str
    adres: str
    is_regionaal: bool
    stand: StandRegel
    gestart: int | None
    tranche: int | None
    gids: bool | None
    toelichting: str | None
    website: str | None
    kartrekker: str | None
    onderwerpen: tuple[Onderwerp, ...]
    domeinen: tuple[Domein, ...]
    aantal_partners: str
    interventies: tuple[InterventieKaartje, ...]
    overig_aanbod: tuple[str, ...]
    ontbreekt: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield _list_page(catalogue)
    for coalitie in catalogue.coalities:
        yield _coalitie_page(catalogue, coalitie)


def coalitie_blok(catalogue: Catalogue, coalitie: Coalitie) -> CoalitieBlok:
    return CoalitieBlok(
        sleutel=coalitie.sleutel,
        naam=coalitie.naam,
        adres=coalitie.adres,
        is_regionaal=coalitie.is_regionaal,
        stand=stand_van_coalitie(catalogue, coalitie),
        gestart=coalitie.gestart,
        tranche=coalitie.tranche,
        gids=coalitie.gids,
        toelichting=coalitie.toelichting,
        website=coalitie.website,
        kartrekker=coalitie.kartrekker,
        onderwerpen=onderwerpen(coalitie),
        domeinen=domeinen(catalogue, coalitie),
        aantal_partners=aantal_van(len(coalitie.partners), "partner", "partners"),
        interventies=tuple(interventie_kaartje(catalogue, catalogue.interventie(key)) for key in coalitie.interventies),
        overig_aanbod=coalitie.overig_aanbod,
        ontbreekt=wat_ontbreekt(coalitie),
    )


def onderwerpen(coalitie: Coalitie) -> tuple[Onderwerp, ...]:
    """The headings under which something is documented."""
    found = ((kop, uitleg, getattr(coalitie, veld)) for veld, kop, uitleg in _ONDERWERPEN)
    return tuple(Onderwerp(kop, uitleg, punten) for kop, uitleg, punten in found if punten)


def wat_ontbreekt(coalitie: Coalitie) -> str:
    """The headings without anything documented, as a sentence names them; "" when all are there."""
    koppen = ((veld, kop) for veld, kop, *_ in (*_ONDERWERPEN, *_OOK_GEVRAAGD))
    return opsomming([kleine_letter(kop) for veld, kop in koppen if not getattr(coalitie, veld)])


def domeinen(catalogue: Catalogue, coalitie: Coalitie) -> tuple[Domein, ...]:
    """The partners by domain, in the order of the vocabulary; a domain without partners is left out."""
    found = []
    for begrip in catalogue.woorden("domeinen").values():
        partners = tuple(
            PartnerRegel(each.naam, catalogue.label("partner_soorten", each.soort))
            for each in coalitie.partners
            if each.domein == begrip.sleutel
        )
        if partners:
            found.append(Domein(begrip, partners))
    return tuple(found)


def _coalitie_page(catalogue: Catalogue, coalitie: Coalitie) -> Page:
    regionaal = coalitie.valt_onder and catalogue.coalitie(coalitie.valt_onder)
    gemeenten = sorted((catalogue.gemeente(code) for code in coalitie.gemeenten), key=lambda each: sort_key(each.naam))
    lokaal = catalogue.lokale_onder(coalitie.sleutel)
    return Page(
        address=coalitie.adres,
        title=coalitie.naam,
        description=_description(catalogue, coalitie),
        template="coalitie.html",
        styles=("kaart.css",),
        values={
            "coalitie": coalitie_blok(catalogue, coalitie),
            "kaartje": kaartje_van_coalitie(catalogue, coalitie),
            "soort": soort_coalitie(coalitie),
            "gebied": gebied(catalogue, coalitie),
            "gemeenten": tuple(gemeente_regel(catalogue, each) for each in gemeenten),
            "dekking": catalogue.woorden("dekkingen")[coalitie.gemeenten_dekking],
            "valt_onder": Koppeling(regionaal.naam, regionaal.adres) if regionaal else None,
            "lokale_coalities": tuple(coalitie_kaartje(catalogue, each) for each in lokaal),
            "contact": coalitie.contact,
            "bronnen": bronregels(coalitie.bronnen),
        },
        breadcrumbs=(("Coalities", "coalities/"),),
        source=catalogue.path(coalitie),
        checked=coalitie.laatst_gecontroleerd,
    )


def _description(catalogue: Catalogue, coalitie: Coalitie) -> str:
    stand = stand_van_coalitie(catalogue, coalitie)
    return f"{coalitie.naam}: wat zij doet, wie er meedoen en waar dat staat. {stand.label}, {stand.jaar}."


def _list_page(catalogue: Catalogue) -> Page:
    regionaal = [each for each in catalogue.coalities if each.is_regionaal]
    lokaal = [each for each in catalogue.coalities if not each.is_regionaal]
    return Page(
        address="coalities/",
        title="Alle coalities",
        description=f"{getal(len(lokaal))} lokale en {getal(len(regionaal))} regionale coalities, met stand en bron.",
        template="coalities.html",
        values={
            "aantal_lokaal": getal(len(lokaal)),
            "aantal_regionaal": getal(len(regionaal)),
            "aantal_gemeenten": getal(len(catalogue.gemeenten)),
            "gemeenten_met_lokale": getal(len({code for each in lokaal for code in each.gemeenten})),
            "regionaal": tuple(coalitie_kaartje(catalogue, each) for each in regionaal),
            "lokaal": tuple(_rij(catalogue, each) for each in lokaal),
        },
    )


@dataclass(frozen=True)
class CoalitieRij:
    """A local coalition as a row of the list."""

    sleutel: str
    naam: str
    adres: str
    gemeenten: tuple[GemeenteRegel, ...]
    provincie: str
    stand: StandRegel
    gestart: int | None


def _rij(catalogue: Catalogue, coalitie: Coalitie) -> CoalitieRij:
    gemeenten = [catalogue.gemeente(code) for code in coalitie.gemeenten]
    provincies = dict.fromkeys(catalogue.label("provincies", each.provincie) for each in gemeenten)
    return CoalitieRij(
        sleutel=coalitie.sleutel,
        naam=coalitie.naam,
        adres=coalitie.adres,
        gemeenten=tuple(gemeente_regel(catalogue, each) for each in gemeenten),
        provincie=opsomming(list(provincies)),
        stand=stand_van_coalitie(catalogue, coalitie),
        gestart=coalitie.gestart,
    )
