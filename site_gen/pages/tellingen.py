"""Counts that pages say in a sentence or a legend. Computed from the catalogue, never typed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.taal import deel_van, getal

# What a gemeente can be where a source names a local coalition in it.
_LOKAAL = ("actief", "in_oprichting", "onbekend", "gestopt")


@dataclass(frozen=True)
class Legendaregel:
    """A status with its explanation and how many gemeenten have it."""

    begrip: Begrip
    aantal: str


@dataclass(frozen=True)
class Telling:
    """How many gemeenten there are, and what we know of them. Numbers as the page writes them."""

    gemeenten: str
    met_lokale_coalitie: str
    actief: str
    in_oprichting: str
    onbekend: str
    regionaal: str
    geen: str
    aandeel: int
    legenda: tuple[Legendaregel, ...]


def telling_van_gemeenten(catalogue: Catalogue) -> Telling:
    """Count the gemeenten by status. `aandeel` is the share, in whole percents, with a documented local coalition."""
    aantallen = Counter(catalogue.stand(each.code).sleutel for each in catalogue.gemeenten)
    lokaal = sum(aantallen[sleutel] for sleutel in _LOKAAL)
    begrippen = catalogue.woorden("gemeentestanden")
    return Telling(
        gemeenten=getal(len(catalogue.gemeenten)),
        met_lokale_coalitie=getal(lokaal),
        actief=getal(aantallen["actief"]),
        in_oprichting=getal(aantallen["in_oprichting"]),
        onbekend=getal(aantallen["onbekend"]),
        regionaal=getal(aantallen["regionaal"]),
        geen=getal(aantallen["geen"]),
        aandeel=round(100 * lokaal / max(1, len(catalogue.gemeenten))),
        legenda=tuple(
            Legendaregel(begrip, getal(aantallen[sleutel]))
            for sleutel, begrip in begrippen.items()
            if aantallen[sleutel] or sleutel != "gestopt"
        ),
    )


def zin_over(waar: str, deel: int, geheel: int) -> str:
    """How much of an area is documented: "In Drenthe is voor alle 12 gemeenten een lokale coalitie gedocumenteerd."."""
    return f"In {waar} is voor {deel_van(deel, geheel)} gemeenten een lokale coalitie gedocumenteerd."
