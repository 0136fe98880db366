"""The map on another site: the page that makes the code for it, and the page that then stands in a frame there.

That page is one for all areas: which one it shows, its query string says. Without a script it is the whole country.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.maps.svg import landkaart
from site_gen.pages.page import Page
from site_gen.pages.taal import datum_in_woorden
from site_gen.pages.tellingen import telling_van_gemeenten

KAART = "kaart/insluiten/kaart/"


@dataclass(frozen=True)
class Gebied:
    """An area to choose: its key, the page about it, and its gemeenten."""

    sleutel: str
    naam: str
    adres: str
    gemeenten: tuple[str, ...]


@dataclass(frozen=True)
class Gebiedsoort:
    """A kind of area. `sleutel` is its name in the query string."""

    sleutel: str
    naam: str
    gebieden: tuple[Gebied, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    soorten = gebiedsoorten(catalogue)
    yield Page(
        address="kaart/insluiten/",
        title="De kaart op uw eigen site",
        description="Maak de code om de kaart van een provincie, regio of coalitie op uw eigen site te zetten.",
        template="insluiten.html",
        breadcrumbs=(("Kaart", "kaart/"),),
        values={"soorten": soorten},
        styles=("kaart.css",),
        shows_own_pages=True,
    )
    yield Page(
        address=KAART,
        title="Lokale coalities Kansrijke Start",
        description="De kaart van lokale coalities, om op een andere site te zetten.",
        template="insluiting.html",
        values={
            "kaart": landkaart(catalogue, lambda gemeente: f"../../../{gemeente.adres}"),
            "telling": telling_van_gemeenten(catalogue),
            "gebieden": {
                soort.sleutel: {
                    each.sleutel: {"naam": each.naam, "adres": each.adres, "gemeenten": each.gemeenten}
                    for each in soort.gebieden
                }
                for soort in soorten
            },
            "peildatum": datum_in_woorden(catalogue.peildatum.isoformat()),
            "grenzen": catalogue.grenzen,
        },
        styles=("kaart.css",),
        ingesloten=True,
    )


def gebiedsoorten(catalogue: Catalogue) -> tuple[Gebiedsoort, ...]:
    """Every area that a map may show, by kind; an area of which no gemeente is known is no choice."""
    provincies = (
        Gebied(
            sleutel,
            begrip.label,
            f"kaart/?provincie={sleutel}",
            tuple(each.code for each in catalogue.gemeenten if each.provincie == sleutel),
        )
        for sleutel, begrip in catalogue.woorden("provincies").items()
    )
    ggds = (
        Gebied(each.sleutel, each.naam, each.adres, tuple(code.code for code in catalogue.gemeenten_in(each)))
        for each in catalogue.organisaties_van_soort("ggd")
    )
    coalities = [
        (each.is_regionaal, Gebied(each.sleutel, each.naam, each.adres, each.gemeenten)) for each in catalogue.coalities
    ]
    soorten = (
        ("provincie", "Provincies", provincies),
        ("ggd", "GGD-regio's", ggds),
        ("regio", "Regionale coalities", (gebied for regionaal, gebied in coalities if regionaal)),
        ("coalitie", "Lokale coalities", (gebied for regionaal, gebied in coalities if not regionaal)),
    )
    return tuple(
        Gebiedsoort(sleutel, naam, tuple(each for each in gebieden if each.gemeenten))
        for sleutel, naam, gebieden in soorten
    )
