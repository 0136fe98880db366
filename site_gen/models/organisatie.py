"""An organisation of the birth-care landscape: what it is, where it works, and in which larger ones it lies."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from site_gen.models.basis import Alinea, Gemeentecode, Jaar, Model, RecordMetPagina, Sleutel, Webadres, Zin
from site_gen.models.coalitie import Mailbox
from site_gen.models.vocabulaire import Verwijzing, Waarde


class Gebied(Model):
    """Where an organisation works, and how sure that is.

    `dekking` says what the list of gemeenten rests on: a source that names them (bron), our own reading of an area that
    a source describes otherwise (afgeleid), or nothing: then the area is known in words only (indicatief).
    """

    omschrijving: Zin | None = Field(
        None, description="Het gebied in woorden.", examples=["Drenthe en een deel van Overijssel"]
    )
    dekking: Literal["bron", "afgeleid", "indicatief"] = Field(
        description="Waar de gemeenten op rusten: bron (een bron noemt ze), afgeleid (door ons bepaald uit een bron) "
        "of indicatief (alleen in woorden bekend).",
        examples=["bron"],
    )
    jaar: Jaar | None = Field(None, description="Jaar van de indeling. Weglaten als dat onbekend is.", examples=[2023])
    provincies: tuple[Annotated[str, Waarde("provincies")], ...] = Field(
        (), description="Provincies waarin het gebied ligt.", examples=[["drenthe"]]
    )
    ggd_regios: tuple[Annotated[Sleutel, Verwijzing("organisatie")], ...] = Field(
        (),
        description="Bestandsnamen van de GGD's, bij een indicatief gebied.",
        examples=[["ggd-drenthe"]],
    )
    gemeenten: tuple[Annotated[Gemeentecode, Verwijzing("gemeente")], ...] = Field(
        (), description="Codes van de gemeenten, met GM ervoor.", examples=[["GM0106"]]
    )


class Koppeling(Model):
    """A larger organisation that this one belongs to, and whether a source says so."""

    organisatie: Annotated[Sleutel, Verwijzing("organisatie")] = Field(
        description="Bestandsnaam van het consortium, de ROS of het ROAZ.", examples=["consortium-noord-nederland"]
    )
    grond: Literal["bron", "afgeleid"] = Field(
        description="Schrijf bron (een bron zegt het) of afgeleid (door ons, uit de plaats van het ziekenhuis).",
        examples=["afgeleid"],
    )


class Organisatie(RecordMetPagina):
    """A GGD, VSV, consortium, ROS, ROAZ, zorgkantoor region, jeugdregio, or a national organisation."""

    map_adres: ClassVar[str] = "geboortezorg/"

    naam: Zin = Field(description="Naam van de organisatie.", examples=["Zorgadvies Noord"])
    naam_status: Literal["bron", "werknaam"] = Field(
        "bron",
        description="Zet op werknaam als geen bron zegt hoe de organisatie zichzelf noemt.",
        examples=["werknaam"],
    )
    soort: Annotated[str, Waarde("organisatiesoorten")] = Field(description="Soort organisatie.", examples=["ros"])
    rol: Zin | None = Field(
        None, description="Wat zij doet, bij een landelijke organisatie.", examples=["Koepel van de consortia."]
    )
    website: Webadres | None = Field(
        None, description="Website van de organisatie.", examples=["https://www.example.nl"]
    )
    mailbox: Mailbox | None = Field(
        None, description="Algemene mailbox, nooit die van een persoon.", examples=["info@example.nl"]
    )
    plaats: Zin | None = Field(None, description="Plaats van het ziekenhuis, bij een VSV.", examples=["Assen"])
    vestigingsgemeente: Annotated[Gemeentecode, Verwijzing("gemeente")] | None = Field(
        None, description="Code van de gemeente waarin die plaats ligt, bij een VSV.", examples=["GM0106"]
    )
    ziekenhuis: Zin | None = Field(
        None, description="Ziekenhuis waar het VSV bij hoort.", examples=["Wilhelmina Ziekenhuis Assen"]
    )
    ligt_in: tuple[Koppeling, ...] = Field((), description="Consortium, ROS en ROAZ waar een VSV onder valt.")
    igo: bool = Field(False, description="Zet op true bij een integrale geboortezorgorganisatie.", examples=[True])
    rechtsvorm: Zin | None = Field(
        None, description="Rechtsvorm, met het jaar van oprichting.", examples=["vereniging, opgericht in 2023"]
    )
    gebied: Gebied | None = Field(None, description="Waar de organisatie werkt.")
    toelichting: Alinea | None = Field(
        None, description="Wat een lezer moet weten.", examples=["De bron is van 2016; nog niet nagekeken."]
    )
    nog_te_bevestigen: tuple[Literal["naam", "website", "ziekenhuis", "gebied"], ...] = Field(
        (),
        description="Velden die algemeen bekend zijn, maar nog door geen bron zijn bevestigd.",
        examples=[["website"]],
    )
