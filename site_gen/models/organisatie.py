"""An organisation of the birth-care landscape."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from site_gen.models.basis import RecordMetPagina, Webadres, Zin
from site_gen.models.vocabulaire import Waarde


class Organisatie(RecordMetPagina):
    """A GGD, VSV, consortium, ROS, ROAZ or zorgkantoor."""

    map_adres: ClassVar[str] = "geboortezorg/"

    naam: Zin = Field(description="Naam van de organisatie.", examples=["GGD Drenthe"])
    soort: Annotated[str, Waarde("organisatiesoorten")] = Field(description="Soort organisatie.", examples=["ggd"])
    website: Webadres | None = Field(
        None, description="Website van de organisatie.", examples=["https://www.example.nl"]
    )
