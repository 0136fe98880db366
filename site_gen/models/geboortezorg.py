"""What the sources say of the birth-care landscape as a whole: how many there are of each kind, and what we miss."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from site_gen.models.basis import GEEN_BOOL, Alinea, Bron, Jaar, Model, Record, Zin
from site_gen.models.vocabulaire import Waarde


class Landschapssoort(Model):
    """One kind of organisation: how many there are by a source, to set our own number beside."""

    soort: Annotated[str, Waarde("organisatiesoorten")] = Field(description="Soort organisatie.", examples=["ros"])
    aantal: Annotated[int, Field(ge=1), GEEN_BOOL] | None = Field(
        None, description="Hoeveel er zijn volgens de bron.", examples=[15]
    )
    jaar: Jaar | None = Field(None, description="Jaar van dat aantal.", examples=[2020])
    toelichting: Alinea | None = Field(
        None,
        description="Wat wij nog missen, of wat een lezer moet weten.",
        examples=["Een lijst is niet gevonden."],
    )
    bronnen: tuple[Bron, ...] = Field((), description="Waar het aantal staat.")


class Geboortezorg(Record):
    """The birth-care landscape as a whole. The order of the kinds is the order on the site."""

    titel: Zin = Field(description="Waar dit bestand over gaat.")
    soorten: tuple[Landschapssoort, ...] = Field(min_length=1, description="De soorten organisaties, een keer elk.")
