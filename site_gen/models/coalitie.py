"""A coalition: the partners who work together for the first 1000 days in one or more gemeenten."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from site_gen.models.basis import GEEN_BOOL, Alinea, Gemeentecode, Jaar, Model, RecordMetPagina, Sleutel, Webadres, Zin
from site_gen.models.vocabulaire import Verwijzing, Waarde

Mailbox = Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]


class Partner(Model):
    """An organisation that takes part. Never a person."""

    naam: Zin = Field(description="Naam van de organisatie, nooit van een persoon.", examples=["GGD Drenthe"])
    soort: Annotated[str, Waarde("partner_soorten")] = Field(description="Soort organisatie.", examples=["ggd"])
    domein: Annotated[str, Waarde("domeinen")] = Field(
        description="Domein waarin de partner in deze coalitie werkt.", examples=["medisch"]
    )


class Contact(Model):
    """How to reach the coalition: an organisation, never a person."""

    organisatie: Zin = Field(description="Organisatie die antwoordt.", examples=["Gemeente Assen"])
    mailbox: Mailbox | None = Field(
        None, description="Algemene mailbox, nooit die van een persoon.", examples=["kansrijkestart@example.nl"]
    )
    website: Webadres | None = Field(
        None, description="Pagina met contactgegevens.", examples=["https://www.example.nl/contact"]
    )


class Coalitie(RecordMetPagina):
    """A local or regional coalition. Its status is what a source said in a year, not what is true today."""

    map_adres: ClassVar[str] = "coalities/"

    naam: Zin = Field(
        description="Naam zoals de coalitie zichzelf noemt.", examples=["Lokale coalitie Kansrijke Start Assen"]
    )
    niveau: Annotated[str, Waarde("niveaus")] = Field(description="Lokaal of regionaal.", examples=["lokaal"])
    gemeenten: tuple[Annotated[Gemeentecode, Verwijzing("gemeente")], ...] = Field(
        (),
        description="Codes van de gemeenten, met GM ervoor. Een lokale coalitie noemt er minstens een.",
        examples=[["GM0106"]],
    )
    gemeenten_dekking: Annotated[str, Waarde("dekkingen")] = Field(
        description="Hoe zeker de lijst van gemeenten is.", examples=["bron"]
    )
    valt_onder: Annotated[Sleutel, Verwijzing("coalitie")] | None = Field(
        None, description="Bestandsnaam van de regionale coalitie waar deze onder valt.", examples=["drenthe"]
    )
    status: Annotated[str, Waarde("statussen")] = Field(
        description="Wat de nieuwste bron zegt over de coalitie.", examples=["actief"]
    )
    peiljaar: Jaar | None = Field(
        None, description="Jaar van de bron die dat zegt. Weglaten als dat jaar onbekend is.", examples=[2024]
    )
    gestart: Jaar | None = Field(None, description="Jaar waarin de coalitie begon.", examples=[2019])
    tranche: Annotated[int, Field(ge=1, le=3), GEEN_BOOL] | None = Field(
        None, description="Tranche van de landelijke impuls: 1, 2 of 3.", examples=[1]
    )
    gids: bool | None = Field(None, description="Was het een GIDS-gemeente (Gezond in de stad)?", examples=[True])
    toelichting: Alinea | None = Field(
        None,
        description="Wat een lezer moet weten bij de status of het jaar.",
        examples=["De bron noemt vijf partners, maar niet allemaal bij naam."],
    )
    website: Webadres | None = Field(
        None, description="Pagina van de coalitie zelf.", examples=["https://www.example.nl/kansrijke-start"]
    )
    contact: Contact | None = Field(None, description="Hoe iemand de coalitie bereikt.")
    partners: tuple[Partner, ...] = Field((), description="Wie er meedoen.")
    kartrekker: Zin | None = Field(
        None,
        description="Organisatie of functie die de coalitie trekt, geen naam van een persoon.",
        examples=["GGD Drenthe"],
    )
    uitvoering: tuple[Zin, ...] = Field(
        (), description="Wat de coalitie doet.", examples=[["Een spreekuur voor zwangeren met schulden"]]
    )
    communicatie: tuple[Zin, ...] = Field(
        (), description="Hoe zij erover vertelt.", examples=[["Een nieuwsbrief voor alle partners"]]
    )
    verbinding: tuple[Zin, ...] = Field(
        (),
        description="Hoe medische en sociale partners elkaar vinden.",
        examples=[["Elke maand overleg tussen verloskundigen en wijkteam"]],
    )
    evaluatie_monitoring: tuple[Zin, ...] = Field(
        (), description="Hoe zij volgt of het werkt.", examples=[["Elk jaar een gesprek over de cijfers"]]
    )
    financien: tuple[Zin, ...] = Field(
        (), description="Waar het geld vandaan komt.", examples=[["Geld van de gemeente voor drie jaar"]]
    )
    borging: tuple[Zin, ...] = Field(
        (), description="Hoe het werk blijft bestaan.", examples=[["Opgenomen in de nota gezondheid"]]
    )
    interventies: tuple[Annotated[Sleutel, Verwijzing("interventie")], ...] = Field(
        (), description="Bestandsnamen van wat zij gebruikt van de menukaart.", examples=[["nu-niet-zwanger"]]
    )
    overig_aanbod: tuple[Zin, ...] = Field(
        (), description="Aanbod dat niet op de menukaart staat.", examples=[["Koffieochtend voor jonge ouders"]]
    )

    @property
    def is_regionaal(self) -> bool:
        return self.niveau == "regionaal"
