"""The birth-care landscape: the map with its layers, every VSV with what it lies in, the regions, the look-up table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.exports.regios import REGIOS_CSV, REGIOS_JSON
from site_gen.gebieden import REGIOSOORTEN
from site_gen.maps.landschap import MODULES, landschapskaart
from site_gen.models.geboortezorg import Landschapssoort
from site_gen.models.gemeente import Gemeente
from site_gen.models.organisatie import Organisatie
from site_gen.models.vocabulaire import Begrip
from site_gen.opzoektabel import KOLOMMEN, opzoekrij
from site_gen.pages.kaart import kader
from site_gen.pages.onderdelen import Bronregel, Koppeling, bronregels
from site_gen.pages.page import Page
from site_gen.pages.regios import KORT, Regioregel, regioregel, regios_van_vsv
from site_gen.pages.taal import aantal_van, getal

_KOPPEN = {"coalitie": "Lokale coalitie", "regionale_coalitie": "Regionale coalitie", **KORT}


@dataclass(frozen=True)
class Laagkeuze:
    """A layer that can be ticked. `zonder_lijn` counts the organisations whose gemeenten are not known."""

    soort: Begrip
    aantal: str
    zonder_lijn: int
    aan: bool


@dataclass(frozen=True)
class VsvRij:
    """A VSV as a row of the table. `om` are the keys of the organisations it lies in."""

    sleutel: str
    naam: str
    adres: str
    werknaam: bool
    plaats: str
    ziekenhuis: str | None
    ziekenhuis_nog_te_bevestigen: bool
    regios: tuple[Regioregel, ...]
    om: str

    @property
    def zonder_consortium(self) -> bool:
        return any(each.sleutel == "consortium" and not each.koppelingen for each in self.regios)


@dataclass(frozen=True)
class OrganisatieRegel:
    """An organisation in a list, with its area in a phrase."""

    sleutel: str
    naam: str
    adres: str
    gebied: str
    indicatief: bool
    nog_te_bevestigen: bool


@dataclass(frozen=True)
class Soortblok:
    """One kind: how many we know, how many there are by a source, what is missing, and who they are."""

    soort: Begrip
    aantal: str
    volgens_bron: str | None
    toelichting: str | None
    organisaties: tuple[OrganisatieRegel, ...]
    bronnen: tuple[Bronregel, ...]


@dataclass(frozen=True)
class Opzoekrij:
    """A gemeente in the look-up table."""

    sleutel: str
    naam: str
    adres: str
    provincie: str
    cellen: tuple[Regioregel, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield _landschap_page(catalogue)
    yield _opzoektabel_page(catalogue)


def lagen(catalogue: Catalogue) -> tuple[Laagkeuze, ...]:
    """The layers of the map in the order of the legend. At first only the VSVs and their consortia are shown."""
    return tuple(
        Laagkeuze(
            soort=catalogue.woorden("organisatiesoorten")[soort],
            aantal=getal(len(organisaties)),
            zonder_lijn=sum(not catalogue.gemeenten_in(each) for each in organisaties) if soort != "vsv" else 0,
            aan=soort in ("vsv", "consortium"),
        )
        for soort in ("vsv", *REGIOSOORTEN)
        if (organisaties := catalogue.organisaties_van_soort(soort))
    )


def vsv_rij(catalogue: Catalogue, vsv: Organisatie) -> VsvRij:
    om = (each for soort in REGIOSOORTEN for each in catalogue.ligt_in(vsv, soort).organisaties)
    return VsvRij(
        sleutel=vsv.sleutel,
        naam=vsv.naam,
        adres=vsv.adres,
        werknaam=vsv.naam_status == "werknaam",
        plaats=vsv.plaats or "",
        ziekenhuis=vsv.ziekenhuis,
        ziekenhuis_nog_te_bevestigen="ziekenhuis" in vsv.nog_te_bevestigen,
        regios=regios_van_vsv(catalogue, vsv),
        om=" ".join(each.sleutel for each in om),
    )


def soortblok(catalogue: Catalogue, landschap: Landschapssoort) -> Soortblok:
    organisaties = catalogue.organisaties_van_soort(landschap.soort)
    volgens = None
    if landschap.aantal:
        jaar = f" in {landschap.jaar}" if landschap.jaar else ""
        volgens = f"Volgens een bron zijn het er{jaar} {getal(landschap.aantal)}."
    return Soortblok(
        soort=catalogue.woorden("organisatiesoorten")[landschap.soort],
        aantal=getal(len(organisaties)),
        volgens_bron=volgens,
        toelichting=landschap.toelichting,
        organisaties=tuple(_regel(catalogue, each) for each in organisaties),
        bronnen=bronregels(landschap.bronnen),
    )


def _regel(catalogue: Catalogue, organisatie: Organisatie) -> OrganisatieRegel:
    gemeenten = catalogue.gemeenten_in(organisatie)
    gebied = organisatie.gebied
    if organisatie.rol:
        waar = organisatie.rol
    elif gebied and gebied.omschrijving:
        waar = gebied.omschrijving
    else:
        waar = aantal_van(len(gemeenten), "gemeente", "gemeenten") if gemeenten else ""
    return OrganisatieRegel(
        sleutel=organisatie.sleutel,
        naam=organisatie.naam,
        adres=organisatie.adres,
        gebied=waar,
        indicatief=gebied is not None and gebied.dekking == "indicatief",
        nog_te_bevestigen="naam" in organisatie.nog_te_bevestigen,
    )


def _landschap_page(catalogue: Catalogue) -> Page:
    landschap = catalogue.geboortezorg
    vsvs = tuple(vsv_rij(catalogue, each) for each in catalogue.organisaties_van_soort("vsv"))
    blokken = [soortblok(catalogue, each) for each in landschap.soorten] if landschap else []
    return Page(
        address="geboortezorg/",
        title="Geboortezorg in de regio",
        description="VSV's, consortia, ROS, ROAZ, GGD en andere regio's op een kaart: met wie werkt u samen?",
        template="geboortezorg.html",
        values={
            "kaart": landschapskaart(catalogue),
            "kader": kader(catalogue),
            "lagen": lagen(catalogue),
            "vsvs": vsvs,
            "vsv_blok": next((each for each in blokken if each.soort.sleutel == "vsv"), None),
            "blokken": tuple(each for each in blokken if each.soort.sleutel != "vsv"),
            "koppen": tuple(each.kop for each in vsvs[0].regios) if vsvs else (),
            "zonder_consortium": getal(sum(each.zonder_consortium for each in vsvs)),
            "aantal_vsvs": getal(len(vsvs)),
            "aantal_organisaties": getal(len(catalogue.organisaties)),
            "aantal_gemeenten": getal(len(catalogue.gemeenten)),
            "gronden": tuple(catalogue.woorden("gronden").values()),
            "gegevens": REGIOS_JSON,
            "grenzen": catalogue.grenzen,
            "bronnen": bronregels(landschap.bronnen) if landschap else (),
        },
        styles=("leaflet.css", "kaart.css", "landschap.css"),
        scripts=MODULES,
        source=catalogue.path(landschap) if landschap else None,
        checked=landschap.laatst_gecontroleerd if landschap else None,
    )


def _opzoektabel_page(catalogue: Catalogue) -> Page:
    return Page(
        address="geboortezorg/opzoektabel/",
        title="Opzoektabel: van gemeente naar regio",
        description="Per gemeente de coalitie, het VSV, het consortium, de ROS, het ROAZ, de GGD en andere regio's.",
        template="opzoektabel.html",
        styles=("landschap.css",),
        values={
            "koppen": tuple(_KOPPEN[kolom] for kolom in KOLOMMEN),
            "rijen": tuple(opzoektabelrij(catalogue, each) for each in catalogue.gemeenten),
            "gronden": tuple(catalogue.woorden("gronden").values()),
            "bestanden": (Koppeling("regios.csv", REGIOS_CSV), Koppeling("regios.json", REGIOS_JSON)),
        },
        breadcrumbs=(("Geboortezorg", "geboortezorg/"),),
    )


def opzoektabelrij(catalogue: Catalogue, gemeente: Gemeente) -> Opzoekrij:
    cellen = opzoekrij(catalogue, gemeente)
    return Opzoekrij(
        sleutel=gemeente.code,
        naam=gemeente.naam,
        adres=gemeente.adres,
        provincie=catalogue.label("provincies", gemeente.provincie),
        cellen=tuple(regioregel(catalogue, kolom, _KOPPEN[kolom], cel) for kolom, cel in cellen.items()),
    )
