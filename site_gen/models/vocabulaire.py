"""Controlled vocabularies: the words that a field may hold, each with a label and an explanation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from site_gen.models.basis import GEEN_BOOL, Alinea, Model, Record, Sleutel, Webadres, Zin

# How a JSON Schema knows, until site_gen.editors has put the words in, that a value comes from a vocabulary.
SCHEMA_WAARDE = "x-vocabulaire"


@dataclass(frozen=True)
class Waarde:
    """Marks a field whose value must be a word of this vocabulary (`Waarde("themas")`).

    Which words exist is data, so the model cannot know them: the check `waarde-onbekend` compares.
    """

    vocabulaire: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(schema) | {SCHEMA_WAARDE: self.vocabulaire}


@dataclass(frozen=True)
class Verwijzing:
    """Marks a field that holds the key of another record, of the kind that is named (`Verwijzing("coalitie")`)."""

    soort: str


class Begrip(Model):
    """One word of a vocabulary."""

    sleutel: Sleutel = Field(description="Het woord zoals het in bestanden staat.", examples=["roken"])
    label: Zin = Field(description="Zo staat het op de site.", examples=["Roken"])
    uitleg: Alinea | None = Field(None, description="Wat het betekent, in gewone woorden.")
    domein: Annotated[Sleutel, Waarde("domeinen")] | None = Field(
        None, description="Domein, bij soorten partners en uitvoerders."
    )
    rang: Annotated[int, GEEN_BOOL] | None = Field(
        None, description="Volgorde van bewijskracht, bij niveaus van erkenning."
    )
    website: Webadres | None = Field(None, description="Website, bij databanken.")


class Vocabulaires(Record):
    """All vocabularies, in one file. The order of the words is the order on the site."""

    fasen: tuple[Begrip, ...] = Field(description="Fasen rond de eerste 1000 dagen.")
    themas: tuple[Begrip, ...] = Field(description="Thema's van de menukaart.")
    doelgroepen: tuple[Begrip, ...] = Field(description="Voor wie iets bedoeld is.")
    uitvoerders: tuple[Begrip, ...] = Field(description="Wie iets uitvoert.")
    settings: tuple[Begrip, ...] = Field(description="Waar iets gebeurt.")
    soorten: tuple[Begrip, ...] = Field(description="Soorten op de menukaart.")
    erkenningsniveaus: tuple[Begrip, ...] = Field(description="Niveaus van erkenning.")
    databanken: tuple[Begrip, ...] = Field(description="Databanken met erkende aanpakken.")
    financieringsbronnen: tuple[Begrip, ...] = Field(description="Waar het geld vandaan kan komen.")
    partner_soorten: tuple[Begrip, ...] = Field(description="Soorten partners in een coalitie.")
    domeinen: tuple[Begrip, ...] = Field(description="Domeinen waarin partners werken.")
    provincies: tuple[Begrip, ...] = Field(description="De provincies.")
    niveaus: tuple[Begrip, ...] = Field(description="Niveaus van een coalitie.")
    statussen: tuple[Begrip, ...] = Field(description="Wat een bron zegt over een coalitie.")
    dekkingen: tuple[Begrip, ...] = Field(description="Hoe zeker een lijst van gemeenten is.")
    gemeentestanden: tuple[Begrip, ...] = Field(description="Wat wij van een gemeente weten.")
    gronden: tuple[Begrip, ...] = Field(description="Waar een gebied of koppeling op rust.")
    organisatiesoorten: tuple[Begrip, ...] = Field(description="Soorten organisaties in de geboortezorg.")

    def words(self, vocabulaire: str) -> dict[str, Begrip]:
        """The words of one vocabulary by their key."""
        begrippen: tuple[Begrip, ...] = getattr(self, vocabulaire)
        return {begrip.sleutel: begrip for begrip in begrippen}


VOCABULAIRE_NAMES = tuple(name for name in Vocabulaires.model_fields if name not in Record.model_fields)
