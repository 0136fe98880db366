"""Pictures of the map as SVG: the whole country, a gemeente among its neighbours, and its outline alone.

They show before any script runs, and where none does. Their areas are links, but no tab stops: a picture of hundreds of
stops helps nobody, and the same links stand in a list or table beside each picture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from jinja2 import Template
from markupsafe import Markup

from site_gen.catalogue import Catalogue, Stand
from site_gen.grenzen.inlezen import Grenzen
from site_gen.maps.projectie import Kader
from site_gen.maps.standen import MET_PATROON
from site_gen.maps.vormen import Raster, Venster, Vormen, vormen_van
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.templating import environment

# Steps of the grid along the longer side of a picture: about one for a pixel on a large screen.
_STAPPEN_LAND = 1000
_STAPPEN_KAARTJE = 256
_STAPPEN_OMTREK = 160
# How much of its surroundings a gemeente shows, as a part of its own size, and the shape of that picture.
_RAND_KAARTJE = 0.35
_VERHOUDING_KAARTJE = 4 / 3


class ZonderGrenzen(Exception):
    """There are no shapes to draw: the caller should have stopped at the finding that says so."""


@dataclass(frozen=True)
class Gebied:
    """A gemeente in a picture. Without `adres` it is no link."""

    sleutel: str
    opschrift: str
    stand: str
    patroon: bool
    pad: str
    adres: str | None


@dataclass(frozen=True)
class Regio:
    """The outline of a regional coalition."""

    sleutel: str
    pad: str


def landkaart(catalogue: Catalogue, link: Callable[[Gemeente], str], *, tips: bool = True) -> Markup:
    """The whole country. `link` gives the address of a gemeente as seen from the page that shows the picture.

    With `tips` the browser shows the name of an area under the mouse. Without, the name is there for who does not see
    it, and a third of all elements is saved: for a page whose script shows names itself.
    """
    grenzen = grenzen_van(catalogue)
    vormen = vormen_van(grenzen)
    venster = land(catalogue)
    provincies = {each.code: each.provincie for each in catalogue.gemeenten}
    regionaal = [each for each in catalogue.coalities if each.is_regionaal and each.gemeenten]
    return render(
        "landkaart.svg.jinja",
        venster=venster,
        titel="Kaart van Nederland: wat wij per gemeente weten van de lokale coalitie",
        uitleg="Elk vlak is een gemeente en een link naar haar pagina. Dezelfde gegevens staan ook in een tabel.",
        tips=tips,
        gebieden=tuple(_gebied(catalogue, vormen, each, venster.raster, link(each)) for each in catalogue.gemeenten),
        provinciegrenzen=vormen.lijnpad(grenzen.grenslijnen(provincies), venster.raster),
        regios=tuple(
            Regio(each.sleutel, vormen.lijnpad(grenzen.omtrek(each.gemeenten), venster.raster)) for each in regionaal
        ),
    )


def land(catalogue: Catalogue, stappen: int = _STAPPEN_LAND) -> Venster:
    """What a picture of the whole country shows: all shapes, with a little sea around them."""
    kader = Kader.om_alle(vormen_van(grenzen_van(catalogue)).kaders.values())
    rand = max(kader.breedte, kader.hoogte) * 0.01
    return Venster.op(kader.ruimer(rand), Raster.voor(kader, stappen))


def kaartje(catalogue: Catalogue, gemeente: Gemeente) -> Markup:
    """A gemeente and its neighbours, which are links, for its own page. What else lies around is plain land."""
    return _om(catalogue, (gemeente.code,), f"{gemeente.naam} en haar buurgemeenten", gemeente.adres)


def kaartje_van_coalitie(catalogue: Catalogue, coalitie: Coalitie) -> Markup | None:
    """The gemeenten of a coalition and their neighbours, for its own page. None where no gemeente is known."""
    if not coalitie.gemeenten:
        return None
    return _om(catalogue, coalitie.gemeenten, f"Het gebied van {coalitie.naam}", coalitie.adres)


def _om(catalogue: Catalogue, codes: Sequence[str], titel: str, pagina: str) -> Markup:
    """Some gemeenten with their neighbours, on the page at address `pagina`, itself no link."""
    grenzen = grenzen_van(catalogue)
    vormen = vormen_van(grenzen)
    samen = Kader.om_alle(vormen.kaders[code] for code in codes)
    kader = samen.ruimer(max(samen.breedte, samen.hoogte) * _RAND_KAARTJE, _VERHOUDING_KAARTJE)
    raster = Raster.voor(kader, _STAPPEN_KAARTJE)
    buren = grenzen.buren()
    getekend = sorted({*codes, *chain.from_iterable(buren[code] for code in codes)})
    buiten = vormen.in_kader(kader) - set(getekend)
    wortel = "../" * pagina.count("/")

    def adres(gemeente: Gemeente) -> str | None:
        return None if gemeente.adres == pagina else f"{wortel}{gemeente.adres}"

    return render(
        "kaartje.svg.jinja",
        venster=Venster.op(kader, raster),
        titel=titel,
        buiten="".join(vormen.pad(code, raster) for code in sorted(buiten)),
        gebieden=tuple(
            _gebied(catalogue, vormen, gemeente, raster, adres(gemeente))
            for gemeente in map(catalogue.gemeente, getekend)
        ),
        gekozen=vormen.lijnpad(grenzen.omtrek(codes), raster) if len(codes) > 1 else vormen.pad(codes[0], raster),
    )


def omtrek(catalogue: Catalogue, gemeente: Gemeente) -> Markup:
    """Only the shape of a gemeente, as an ornament beside its name."""
    vormen = vormen_van(grenzen_van(catalogue))
    kader = vormen.kaders[gemeente.code]
    raster = Raster.voor(kader, _STAPPEN_OMTREK)
    rand = max(kader.breedte, kader.hoogte) * 0.02
    return render(
        "omtrek.svg.jinja", venster=Venster.op(kader.ruimer(rand), raster), pad=vormen.pad(gemeente.code, raster)
    )


def opschrift(gemeente: Gemeente, stand: Stand) -> str:
    """The name of an area: "Assen: actieve coalitie (2022)"."""
    jaar = f" ({stand.jaar})" if stand.jaar else ""
    return f"{gemeente.naam}: {stand.label[:1].lower()}{stand.label[1:]}{jaar}"


def _gebied(catalogue: Catalogue, vormen: Vormen, gemeente: Gemeente, raster: Raster, adres: str | None) -> Gebied:
    stand = catalogue.stand(gemeente.code)
    return Gebied(
        sleutel=gemeente.code,
        opschrift=opschrift(gemeente, stand),
        stand=stand.sleutel,
        patroon=stand.sleutel in MET_PATROON,
        pad=vormen.pad(gemeente.code, raster),
        adres=adres,
    )


def grenzen_van(catalogue: Catalogue) -> Grenzen:
    if catalogue.grenzen is None:
        raise ZonderGrenzen
    return catalogue.grenzen


def render(naam: str, **waarden: object) -> Markup:
    """A picture of this package, from its template."""
    return Markup(_template(naam).render(waarden))  # noqa: S704  the template escapes every value


@cache
def _template(naam: str) -> Template:
    return environment(Path(__file__).parent).get_template(naam)
