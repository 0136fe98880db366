"""The home page: find your gemeente, the map, three doors, what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.maps.svg import landkaart
from site_gen.models.coalitie import Coalitie
from site_gen.models.interventie import Interventie
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.page import Page
from site_gen.pages.taal import datum_in_woorden, getal
from site_gen.pages.tellingen import telling_van_gemeenten

_AANTAL_NIEUW = 5


@dataclass(frozen=True)
class Nieuws:
    """A dated source that a record rests on."""

    datum: str
    titel: str
    uitgever: str | None
    over: str
    adres: str


@dataclass(frozen=True)
class Soortregel:
    """A kind of item on the menukaart, with how many there are."""

    begrip: Begrip
    aantal: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield Page(
        address="",
        title="Samen voor een kansrijke start",
        description="Zoek je gemeente en zie wie samenwerken aan een goede start voor kinderen, en wat zij inzetten.",
        template="home.html",
        styles=("kaart.css",),
        values={
            "kaart": landkaart(catalogue, lambda gemeente: gemeente.adres),
            "telling": telling_van_gemeenten(catalogue),
            "aantal_coalities": getal(len(catalogue.coalities)),
            "aantal_items": getal(len(catalogue.interventies)),
            "soorten": soorten(catalogue),
            "nieuw": nieuwste_bronnen(catalogue),
        },
    )


def soorten(catalogue: Catalogue) -> tuple[Soortregel, ...]:
    """The kinds of the menukaart with their number of items."""
    found = []
    for begrip in catalogue.woorden("soorten").values():
        aantal = sum(each.soort == begrip.sleutel for each in catalogue.interventies)
        found.append(Soortregel(begrip, getal(aantal)))
    return tuple(found)


def nieuwste_bronnen(catalogue: Catalogue) -> tuple[Nieuws, ...]:
    """The newest dated sources, newest first. One that serves several records is named once, with the first of them."""
    records: tuple[Coalitie | Interventie, ...] = (*catalogue.coalities, *catalogue.interventies)
    found: dict[tuple[str, str], Nieuws] = {}
    dated = [(bron.datum, bron, record) for record in records for bron in record.bronnen if bron.datum]
    # A year alone sorts before its months, so that the day that is known best stands first.
    for datum, bron, record in sorted(dated, key=lambda each: each[0], reverse=True):
        news = Nieuws(datum_in_woorden(datum), bron.titel, bron.uitgever, record.naam, record.adres)
        found.setdefault((bron.titel, bron.uitgever or ""), news)
    return tuple(found.values())[:_AANTAL_NIEUW]
