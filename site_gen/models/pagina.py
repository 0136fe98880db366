"""A page written by hand in Markdown: its front matter."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from site_gen.models.basis import Datum, Model, Zin


class Pagina(Model):
    """The front matter of content/pages/*.md. The folder and file name are the address."""

    title: Zin = Field(description="Titel van de pagina, ook in het tabblad.", examples=["Over deze site"])
    description: Annotated[str, StringConstraints(min_length=20, max_length=170)] = Field(
        description="Een zin voor zoekmachines.", examples=["Wie deze kaart maakt, en waarom."]
    )
    laatst_gecontroleerd: Datum = Field(description="Wanneer iemand deze pagina heeft nagekeken.", examples=["2026-11"])
