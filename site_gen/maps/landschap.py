"""The picture of the birth-care landscape: a layer of outlines for each kind of region, and a mark for each VSV.

An area gets an outline only where its gemeenten are known; a VSV stands at the place of its hospital.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from site_gen.catalogue import Catalogue
from site_gen.gebieden import REGIOSOORTEN
from site_gen.maps.projectie import Punt, naar_vlak
from site_gen.maps.svg import Regio, grenzen_van, land, render
from site_gen.maps.vormen import Venster, vormen_van
from site_gen.models.organisatie import Organisatie

# The scripts that the map needs to answer, in assets/: see `maps.kaart.MODULES`.
MODULES = (
    "landschap.mjs",
    "kaart-beeld.mjs",
    "kaart-paneel.mjs",
    "kaart-prent.mjs",
    "landschap-folium.js",
    "leaflet.js",
)

# Steps of the grid along the longer side of the small picture.
_STAPPEN_LIGGING = 256

# Marks of one place lie on a small circle around it, this far out in steps of the picture's grid.
_UIT_ELKAAR = 9


@dataclass(frozen=True)
class Laag:
    """The outlines of one kind."""

    soort: str
    regios: tuple[Regio, ...]


@dataclass(frozen=True)
class Vlak:
    """A gemeente: plain land that can be chosen."""

    sleutel: str
    naam: str
    pad: str
    adres: str


@dataclass(frozen=True)
class Merk:
    """A VSV at its place, in steps of the grid."""

    sleutel: str
    naam: str
    adres: str
    x: int
    y: int


def landschapskaart(catalogue: Catalogue) -> Markup:
    """The picture, for the page at geboortezorg/."""
    grenzen = grenzen_van(catalogue)
    vormen = vormen_van(grenzen)
    venster = land(catalogue)
    provincies = {each.code: each.provincie for each in catalogue.gemeenten}
    lagen = tuple(
        Laag(
            soort,
            tuple(
                Regio(each.sleutel, vormen.lijnpad(grenzen.omtrek(codes), venster.raster))
                for each in catalogue.organisaties_van_soort(soort)
                if (codes := [gemeente.code for gemeente in catalogue.gemeenten_in(each)])
            ),
        )
        for soort in REGIOSOORTEN
    )
    return render(
        "landschap.svg.jinja",
        venster=venster,
        titel="Kaart van de geboortezorg in Nederland",
        uitleg="Lijnen zijn grenzen van regio's, stippen zijn VSV's. Alles staat ook in de tabellen hieronder.",
        vlakken=tuple(
            Vlak(each.code, each.naam, vormen.pad(each.code, venster.raster), f"../{each.adres}")
            for each in catalogue.gemeenten
        ),
        provinciegrenzen=vormen.lijnpad(grenzen.grenslijnen(provincies), venster.raster),
        lagen=lagen,
        merken=tuple(merken(catalogue, venster)),
    )


class Liggingskaart:
    """Where in the country an organisation works, as a small picture for its own page. All share one outline."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._grenzen = grenzen_van(catalogue)
        self._vormen = vormen_van(self._grenzen)
        self._venster = land(catalogue, _STAPPEN_LIGGING)
        self._land = self._omtrek([each.code for each in catalogue.gemeenten])
        self._merken = {each.sleutel: each for each in merken(catalogue, self._venster)}

    def van(self, organisatie: Organisatie) -> Markup | None:
        """The picture; None where neither a gemeente nor a place is known."""
        codes = [each.code for each in self._catalogue.gemeenten_in(organisatie)] if organisatie.gebied else []
        merk = self._merken.get(organisatie.sleutel)
        if not codes and merk is None:
            return None
        return render(
            "ligging.svg.jinja",
            venster=self._venster,
            titel=f"Waar {organisatie.naam} ligt in Nederland",
            land=self._land,
            gebied=self._omtrek(codes),
            merk=merk,
        )

    def _omtrek(self, codes: Sequence[str]) -> str:
        return self._vormen.lijnpad(self._grenzen.omtrek(codes), self._venster.raster)


def merken(catalogue: Catalogue, venster: Venster) -> Iterator[Merk]:
    """The VSVs on the grid of a window. Those of one place stand around it, the first to the right."""
    vsvs = catalogue.organisaties_van_soort("vsv")
    aantal = Counter(_plek(catalogue, each) for each in vsvs)
    gezet = Counter[Punt]()
    for vsv in vsvs:
        plek = _plek(catalogue, vsv)
        x, y = venster.raster.rond(naar_vlak(plek))
        if aantal[plek] > 1:
            hoek = 2 * math.pi * gezet[plek] / aantal[plek]
            x, y = x + round(_UIT_ELKAAR * math.cos(hoek)), y + round(_UIT_ELKAAR * math.sin(hoek))
        gezet[plek] += 1
        yield Merk(vsv.sleutel, vsv.naam, f"../{vsv.adres}", x, y)


def _plek(catalogue: Catalogue, vsv: Organisatie) -> Punt:
    """Longitude and latitude of the place of a VSV, else of the middle of its gemeente."""
    if vsv.vestigingsgemeente is None:
        raise ValueError(f"{vsv.sleutel} has no place; a check should have said so")
    plaatsen = catalogue.plaatsen_in(vsv.vestigingsgemeente)
    plek = next((each for each in plaatsen if each.naam == vsv.plaats), catalogue.gemeente(vsv.vestigingsgemeente))
    return plek.lon, plek.lat
