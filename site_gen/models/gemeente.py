"""Gemeenten, places, other names, mergers and tiles: the rows of the tables in content/."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from site_gen.models.basis import Datum, Gemeentecode, Jaar, Model, Record, Zin
from site_gen.models.vocabulaire import Verwijzing, Waarde

# The Netherlands in degrees, with the sea in front of it (CBS, gebiedsindelingen).
Breedtegraad = Annotated[float, Field(ge=50.7, le=53.7)]
Lengtegraad = Annotated[float, Field(ge=3.2, le=7.3)]


def slugify(naam: str) -> str:
    """A name as part of an address: "'s-Hertogenbosch" becomes `s-hertogenbosch`, "Bergen (NH)" `bergen-nh`."""
    plain = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


class Gemeente(Model):
    """A gemeente of the current division. Its key is the code of the CBS."""

    code: Gemeentecode = Field(description="Code van het CBS, met GM ervoor.", examples=["GM0106"])
    naam: Zin = Field(description="Naam van de gemeente.", examples=["Assen"])
    provincie: Annotated[str, Waarde("provincies")] = Field(description="Provincie.", examples=["drenthe"])
    inwoners: int = Field(ge=0, description="Aantal inwoners.", examples=[68845])
    inwoners_jaar: Jaar = Field(description="Jaar van dat aantal.", examples=[2021])
    lat: Breedtegraad = Field(description="Breedtegraad van het midden.", examples=[52.99])
    lon: Lengtegraad = Field(description="Lengtegraad van het midden.", examples=[6.55])

    @property
    def sleutel(self) -> str:
        return self.code

    @cached_property
    def slug(self) -> str:
        return slugify(self.naam)

    @property
    def adres(self) -> str:
        return f"gemeenten/{self.slug}/"


class Plaats(Model):
    """A place, or an old or official name, and the gemeente that it lies in."""

    naam: Zin = Field(description="Naam van de plaats.", examples=["Zuidlaren"])
    code: Annotated[Gemeentecode, Verwijzing("gemeente")] = Field(
        description="Code van de gemeente.", examples=["GM1730"]
    )
    lat: Breedtegraad = Field(description="Breedtegraad.", examples=[53.09])
    lon: Lengtegraad = Field(description="Lengtegraad.", examples=[6.68])


class AndereNaam(Model):
    """Another name of a gemeente or place: in Frisian, or as people say it. Search finds both by it."""

    naam: Zin = Field(description="De andere naam.", examples=["Snits"])
    van: Zin = Field(description="De naam in gemeenten.csv, plaatsen.csv of fusies.csv.", examples=["Sneek"])
    code: Annotated[Gemeentecode, Verwijzing("gemeente")] = Field(
        description="Code van de gemeente.", examples=["GM1900"]
    )


class Fusie(Model):
    """A gemeente that no longer exists, and the one that came in its place. A split has a row for each part."""

    oude_code: Gemeentecode = Field(description="Code van de opgeheven gemeente.", examples=["GM0081"])
    oude_naam: Zin = Field(description="Naam van de opgeheven gemeente.", examples=["Leeuwarderadeel"])
    nieuwe_code: Annotated[Gemeentecode, Verwijzing("gemeente")] = Field(
        description="Code van de gemeente van nu.", examples=["GM0080"]
    )
    nieuwe_naam: Zin = Field(description="Naam van de gemeente van nu.", examples=["Leeuwarden"])
    datum: Datum = Field(description="Datum van de wijziging.", examples=["2018-01-01"])
    soort: Literal["fusie", "opgegaan", "splitsing"] = Field(
        description="fusie (nieuwe code), opgegaan (bestaande code blijft) of splitsing.", examples=["fusie"]
    )
    toelichting: str = Field(
        "",
        max_length=400,
        description="Wat een lezer moet weten; bij een splitsing welk deel dit is.",
        examples=["De kern Esch"],
    )


class Tegel(Model):
    """The place of a gemeente on the tile map, on the grid of grenzen/tegelrooster.py."""

    code: Annotated[Gemeentecode, Verwijzing("gemeente")] = Field(
        description="Code van de gemeente.", examples=["GM0106"]
    )
    kolom: int = Field(ge=0, le=999, description="Kolom, van west naar oost.", examples=[19])
    rij: int = Field(
        ge=0,
        le=999,
        description="Rij, van noord naar zuid. Een oneven rij ligt een halve tegel naar rechts.",
        examples=[5],
    )


class Tabel(Record):
    """The sources and the explanation of a table: the .yml beside the .csv."""

    titel: Zin = Field(description="Wat er in de tabel staat.")
    toelichting: Zin = Field(description="Wat een lezer van de tabel moet weten.")
