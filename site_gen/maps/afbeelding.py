"""The map as a picture to take along: the country and each province, with title, legend, date, source and licence.

A picture travels without the page around it, so all that a reader must know stands in it. Words are broken into lines
here, because SVG does not do that; the letters are those of the site where they are installed, else the system's own.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from site_gen.catalogue import Catalogue
from site_gen.exports.open_data import LICENTIE
from site_gen.maps.arcering import arcering
from site_gen.maps.kleuren import lichte_kleuren
from site_gen.maps.projectie import Kader, naar_vlak
from site_gen.maps.svg import grenzen_van, land, render
from site_gen.maps.vormen import Raster, Venster, vormen_van
from site_gen.models.gemeente import Gemeente
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.taal import datum_in_woorden, getal
from site_gen.pages.tellingen import zin_over

LAND = "nederland"
FOLDER = "data/kaarten/"

BREEDTE, HOOGTE = 1200, 900
_MARGE = 48
_KOLOM = 352
_STAPPEN = 1000
# How much of its surroundings a province shows, as a part of its own size.
_RAND = 0.03
# Letters that fit on a line of the column, for each size of letter.
_LETTERS_KOP, _LETTERS_ZIN, _LETTERS_BIJ = 20, 44, 55
# About as wide as a letter of a name, and as high as its line, in pixels.
_BREEDTE_LETTER, _HOOGTE_NAAM = 7, 16
_STAAL, _STAAL_BEGIN = 22, 3


@dataclass(frozen=True)
class Afbeelding:
    """A picture. Its key is "nederland" or a province, and the name of its files."""

    sleutel: str
    svg: str


@dataclass(frozen=True)
class Vak:
    """A rectangle of the picture, in pixels."""

    links: int
    boven: int
    breedte: int
    hoogte: int

    def schaal(self, venster: Venster) -> float:
        """Pixels for a step of the grid, where the window fits into this box."""
        return min(self.breedte / venster.breedte, self.hoogte / venster.hoogte)

    def hoek(self, venster: Venster) -> tuple[float, float]:
        """Where the origin of the grid lies, where the window stands in the middle of this box."""
        schaal = self.schaal(venster)
        return (
            self.links + self.breedte / 2 - (venster.links + venster.breedte / 2) * schaal,
            self.boven + self.hoogte / 2 - (venster.boven + venster.hoogte / 2) * schaal,
        )


_VAK = Vak(_MARGE + _KOLOM + 48, 28, BREEDTE - _MARGE - _KOLOM - 48 - 28, HOOGTE - 56)


@dataclass(frozen=True)
class Alinea:
    """Text in lines, the first of them at `boven`. `soort` is its class in the picture."""

    soort: str
    regels: tuple[str, ...]
    boven: int
    regelhoogte: int

    @property
    def onder(self) -> int:
        return self.boven + self.regelhoogte * len(self.regels)


@dataclass(frozen=True)
class Vlak:
    """An area with the colour and the pattern of its status."""

    stand: str
    pad: str
    arcering: str


@dataclass(frozen=True)
class Legendaregel:
    """A status, and how many gemeenten in the picture have it."""

    vlak: Vlak
    label: str
    aantal: str
    y: int


@dataclass(frozen=True)
class Naam:
    """The name of a gemeente, in the middle of it."""

    x: int
    y: int
    tekst: str

    def raakt(self, ander: Naam) -> bool:
        breedte = _BREEDTE_LETTER * (len(self.tekst) + len(ander.tekst)) / 2
        return abs(self.x - ander.x) < breedte and abs(self.y - ander.y) < _HOOGTE_NAAM


@dataclass(frozen=True)
class Uitsnede:
    """What a picture shows: an area, the window on it, its borders as path data, and the names that fit."""

    waar: str
    gemeenten: tuple[Gemeente, ...]
    venster: Venster
    grens: str
    namen: tuple[Naam, ...]


def kaartbestand(sleutel: str, soort: Literal["svg", "png"]) -> str:
    """The address of a picture, from the root of the site."""
    return f"{FOLDER}{sleutel}.{soort}"


def afbeeldingen(catalogue: Catalogue, bron: str) -> Iterator[Afbeelding]:
    """The country and each province that has gemeenten. `bron` is the name of the site, and its address where known."""
    yield Afbeelding(LAND, _teken(catalogue, _land(catalogue), bron))
    for begrip in provincies_met_kaart(catalogue):
        yield Afbeelding(begrip.sleutel, _teken(catalogue, _provincie(catalogue, begrip), bron))


def provincies_met_kaart(catalogue: Catalogue) -> tuple[Begrip, ...]:
    """The provinces that have gemeenten, in the order of the site."""
    met_gemeenten = {each.provincie for each in catalogue.gemeenten}
    return tuple(each for each in catalogue.woorden("provincies").values() if each.sleutel in met_gemeenten)


def _land(catalogue: Catalogue) -> Uitsnede:
    grenzen = grenzen_van(catalogue)
    venster = land(catalogue)
    provincies = {each.code: each.provincie for each in catalogue.gemeenten}
    grens = vormen_van(grenzen).lijnpad(grenzen.grenslijnen(provincies), venster.raster)
    return Uitsnede("Nederland", catalogue.gemeenten, venster, grens, ())


def _provincie(catalogue: Catalogue, provincie: Begrip) -> Uitsnede:
    grenzen = grenzen_van(catalogue)
    vormen = vormen_van(grenzen)
    gemeenten = tuple(each for each in catalogue.gemeenten if each.provincie == provincie.sleutel)
    codes = [each.code for each in gemeenten]
    samen = Kader.om_alle(vormen.kaders[code] for code in codes)
    kader = samen.ruimer(max(samen.breedte, samen.hoogte) * _RAND, _VAK.breedte / _VAK.hoogte)
    venster = Venster.op(kader, Raster.voor(kader, _STAPPEN))
    om_te_noemen = sorted(
        gemeenten,
        key=lambda each: (not catalogue.lokale_coalities_in(each.code), -vormen.kaders[each.code].breedte),
    )
    grens = vormen.lijnpad(grenzen.omtrek(codes), venster.raster)
    return Uitsnede(provincie.label, gemeenten, venster, grens, tuple(_namen(om_te_noemen, venster)))


def _namen(gemeenten: Sequence[Gemeente], venster: Venster) -> Iterator[Naam]:
    """The names that fit without touching; who comes first goes first."""
    schaal, (links, boven) = _VAK.schaal(venster), _VAK.hoek(venster)
    geplaatst: list[Naam] = []
    for gemeente in gemeenten:
        x, y = venster.raster.rond(naar_vlak((gemeente.lon, gemeente.lat)))
        naam = Naam(round(links + x * schaal), round(boven + y * schaal) + 4, gemeente.naam)
        if not any(naam.raakt(ander) for ander in geplaatst):
            geplaatst.append(naam)
            yield naam


def _teken(catalogue: Catalogue, uitsnede: Uitsnede, bron: str) -> str:
    gemeenten, venster = uitsnede.gemeenten, uitsnede.venster
    vormen, raster = vormen_van(grenzen_van(catalogue)), venster.raster
    buiten = vormen.in_kader(venster.kader) - {each.code for each in gemeenten}
    schaal, (links, boven) = _VAK.schaal(venster), _VAK.hoek(venster)
    pixel = 1 / schaal
    titel = f"Lokale coalities Kansrijke Start in {uitsnede.waar}"
    gedocumenteerd = sum(bool(catalogue.lokale_coalities_in(each.code)) for each in gemeenten)
    zin = zin_over(uitsnede.waar, gedocumenteerd, len(gemeenten))
    kop = Alinea("titel", _regels(titel, _LETTERS_KOP), 84, 40)
    onder_kop = Alinea("zin", _regels(zin, _LETTERS_ZIN), kop.onder + 8, 23)

    def vlak(gemeente: Gemeente) -> Vlak:
        stand = catalogue.stand(gemeente.code).sleutel
        patroon = arcering(stand, vormen.ringen(gemeente.code, raster), pixel)
        return Vlak(stand, vormen.pad(gemeente.code, raster), patroon)

    return render(
        "afbeelding.svg.jinja",
        breedte=BREEDTE,
        hoogte=HOOGTE,
        marge=_MARGE,
        kolom=_KOLOM,
        vak=_VAK,
        pixel=round(pixel, 4),
        plaatsing=f"translate({links:.2f} {boven:.2f}) scale({schaal:.5f})",
        kleur=lichte_kleuren(),
        titel=titel,
        uitleg=zin,
        buiten="".join(vormen.pad(code, raster) for code in sorted(buiten)),
        vlakken=tuple(map(vlak, gemeenten)),
        grens=uitsnede.grens,
        namen=uitsnede.namen,
        alineas=(kop, onder_kop, _bijschrift(catalogue, bron)),
        legenda=tuple(_legenda(catalogue, gemeenten, onder_kop.onder + 32, pixel)),
    )


def _legenda(catalogue: Catalogue, gemeenten: Sequence[Gemeente], boven: int, pixel: float) -> Iterator[Legendaregel]:
    """Every status that some gemeente in the picture has, in the order of the site."""
    aantallen = Counter(catalogue.stand(each.code).sleutel for each in gemeenten)
    hier = [each for each in catalogue.woorden("gemeentestanden").values() if aantallen[each.sleutel]]
    # A little away from the origin, where a pattern begins: its lines and dots then lie well within the square.
    begin, eind = round(_STAAL_BEGIN * pixel), round((_STAAL_BEGIN + _STAAL) * pixel)
    vierkant = [(begin, begin), (eind, begin), (eind, eind), (begin, eind)]
    for plaats, begrip in enumerate(hier):
        patroon = arcering(begrip.sleutel, [vierkant], pixel)
        vlak = Vlak(begrip.sleutel, f"M{begin} {begin}H{eind}V{eind}H{begin}z", patroon)
        yield Legendaregel(vlak, begrip.label, getal(aantallen[begrip.sleutel]), boven + 32 * plaats)


def _bijschrift(catalogue: Catalogue, bron: str) -> Alinea:
    """What a reader must know to use the picture, at the foot of the column."""
    grenzen = grenzen_van(catalogue)
    vormen = "Schematische grenzen" if grenzen.schematisch else f"Gemeentegrenzen van {grenzen.jaar}"
    alineas = (
        "Een kleur zegt wat een bron in een jaar zei, niet hoe het vandaag is. "
        "Niet gedocumenteerd betekent niet dat er geen coalitie is.",
        f"Peildatum: {datum_in_woorden(catalogue.peildatum.isoformat())}.",
        f"Bron: {bron}, {LICENTIE}.",
        f"{vormen}: {grenzen.bron}, {grenzen.licentie}.",
    )
    regels = tuple(chain.from_iterable(_regels(alinea, _LETTERS_BIJ) for alinea in alineas))
    return Alinea("bij", regels, HOOGTE - 44 - 18 * (len(regels) - 1), 18)


def _regels(tekst: str, letters: int) -> tuple[str, ...]:
    return tuple(textwrap.wrap(tekst, letters, break_on_hyphens=False))
