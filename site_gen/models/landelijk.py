"""A national count: a row of content/landelijk.csv."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from site_gen.models.basis import Jaar, Model, Webadres, Zin


class LandelijkCijfer(Model):
    """What a source says about all of the country in a year.

    `wat` is what was counted, in words: only rows that say the same there count the same, and may be compared.
    """

    jaar: Jaar = Field(description="Jaar waarover het cijfer gaat.", examples=[2021])
    wat: Zin = Field(
        description="Wat er geteld is. Alleen rijen met precies dezelfde woorden tellen hetzelfde.",
        examples=["Gemeenten met een lokale coalitie, volgens de vragenlijst van het RIVM"],
    )
    waarde: Zin = Field(
        description="Het hele getal, of de woorden van de bron als die geen getal noemt.", examples=["140"]
    )
    eenheid: Literal["gemeenten", "procent"] = Field(description="gemeenten of procent.", examples=["gemeenten"])
    toelichting: str = Field(
        "", max_length=400, description="Wat een lezer moet weten.", examples=["stand op 4 december"]
    )
    bron: Webadres = Field(
        description="Webadres van de bron. Titel en uitgever staan in content/landelijk.yml.",
        examples=["https://www.example.nl/monitor"],
    )

    @property
    def getal(self) -> int | None:
        """The figure as a number; None where the source has only words."""
        return int(self.waarde) if self.waarde.isdecimal() else None
