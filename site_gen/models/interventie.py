"""An item of the menukaart: something a coalition can choose to use."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from site_gen.models.basis import Alinea, Jaar, Model, RecordMetPagina, Sleutel, Webadres, Zin
from site_gen.models.vocabulaire import Verwijzing, Waarde

# Words of `erkenningsniveaus` that are no level: nobody gave one, or we do not know.
_ZONDER_NIVEAU = ("geen", "onbekend", "niet_van_toepassing")
# A judgement older than this is marked: databanken look again after about five years.
_JAREN_HOUDBAAR = 5


def is_niveau(woord: str) -> bool:
    """Whether a word of `erkenningsniveaus` is a level that a committee gives."""
    return woord not in _ZONDER_NIVEAU


class Erkenning(Model):
    """What a committee of others judged. Never a rating of our own."""

    niveau: Annotated[str, Waarde("erkenningsniveaus")] = Field(
        description="Niveau volgens de databank; onbekend als u het niet las.", examples=["goed_onderbouwd"]
    )
    databanken: tuple[Annotated[str, Waarde("databanken")], ...] = Field(
        (), description="Databanken waarin het staat.", examples=[["loket_gezond_leven"]]
    )
    jaar: Jaar | None = Field(None, description="Jaar van de erkenning.", examples=[2021])
    url: Webadres | None = Field(
        None, description="Pagina in de databank.", examples=["https://www.example.nl/databank/123"]
    )

    @property
    def is_erkend(self) -> bool:
        """Whether a committee gave a level."""
        return is_niveau(self.niveau)

    def is_oud(self, peildatum: date) -> bool:
        """Whether the level was given more than five years ago; not where the year is unknown."""
        return self.is_erkend and self.jaar is not None and peildatum.year - self.jaar > _JAREN_HOUDBAAR


class Interventie(RecordMetPagina):
    """An item of the menukaart: landelijke maatregel, interventie, goede praktijk, werkzaam element or instrument."""

    map_adres: ClassVar[str] = "menukaart/"

    naam: Zin = Field(description="Naam zoals de eigenaar die gebruikt.", examples=["VoorZorg"])
    soort: Annotated[str, Waarde("soorten")] = Field(description="Soort op de menukaart.", examples=["interventie"])
    samenvatting: Alinea = Field(
        description="Wat het is, in twee of drie gewone zinnen.",
        examples=[
            "Een verpleegkundige komt langs bij zwangeren die het moeilijk hebben. Samen bereiden zij zich voor."
        ],
    )
    fasen: tuple[Annotated[str, Waarde("fasen")], ...] = Field(
        min_length=1, description="Fasen waarin het past.", examples=[["zwangerschap"]]
    )
    themas: tuple[Annotated[str, Waarde("themas")], ...] = Field(
        min_length=1, description="Thema's waar het over gaat.", examples=[["roken"]]
    )
    doelgroep: Zin = Field(description="Voor wie het is, in een zin.", examples=["Zwangeren die roken."])
    doelgroepen: tuple[Annotated[str, Waarde("doelgroepen")], ...] = Field(
        min_length=1, description="Voor wie het is, in vaste woorden.", examples=[["rokende_ouders"]]
    )
    uitvoerders: tuple[Annotated[str, Waarde("uitvoerders")], ...] = Field(
        description="Wie het uitvoert.", examples=[["verloskundige"]]
    )
    settings: tuple[Annotated[str, Waarde("settings")], ...] = Field(
        description="Waar het gebeurt.", examples=[["thuis"]]
    )
    erkenning: Erkenning = Field(description="Wat een erkenningscommissie vond.")
    moment: Zin | None = Field(
        None,
        description="Wanneer iemand het gebruikt, vooral bij een signaleringsinstrument.",
        examples=["Rond de eerste controle in de zwangerschap"],
    )
    duur: Zin | None = Field(None, description="Hoe lang het duurt.", examples=["Ongeveer een half jaar"])
    intensiteit: Zin | None = Field(None, description="Hoe vaak of hoe veel.", examples=["10 huisbezoeken"])
    kosten: Zin | None = Field(
        None, description="Wat het kost, alleen als een bron dat zegt.", examples=["Ongeveer 500 euro voor elk gezin"]
    )
    financiering: tuple[Annotated[str, Waarde("financieringsbronnen")], ...] = Field(
        (), description="Waar het geld vandaan kan komen.", examples=[["gemeente_subsidie"]]
    )
    eigenaar: Zin | None = Field(None, description="Organisatie van wie het is.", examples=["Trimbos-instituut"])
    website: Webadres | None = Field(
        None, description="Pagina van de eigenaar.", examples=["https://www.example.nl/aanpak"]
    )
    verwant: tuple[Annotated[Sleutel, Verwijzing("interventie")], ...] = Field(
        (), description="Bestandsnamen van wat erop lijkt of erbij hoort.", examples=[["voorzorg"]]
    )
    werkzame_elementen: tuple[Annotated[Sleutel, Verwijzing("interventie")], ...] = Field(
        (), description="Bestandsnamen van werkzame elementen die erin zitten.", examples=[["huisbezoek"]]
    )
    opmerking: Alinea | None = Field(
        None,
        description="Wat een lezer nog moet weten, zoals een onzekerheid.",
        examples=["De bron noemt alleen de proef in een gemeente."],
    )
