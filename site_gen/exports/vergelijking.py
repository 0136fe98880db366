"""What the page to compare on fetches: the facts of every item in words, row by row, in pieces.

A piece has the items that `deel_van` puts in it; assets/vergelijking.mjs does the same sum, so that the page fetches no
more than the pieces of the items that it shows, however many items there are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from math import ceil
from typing import Any

from site_gen.catalogue import Catalogue
from site_gen.models.interventie import Erkenning, Interventie
from site_gen.pages.onderdelen import OUD
from site_gen.pages.taal import datum_in_woorden

FOLDER = "assets/vergelijking/"

_PER_DEEL = 300

# The rows in their order, each with whether its values are fixed words: only those can be held against each other,
# since two people never write the same sentence.
RIJEN = (
    ("Soort", True),
    ("Wat het is", False),
    ("Wanneer", True),
    ("Op welk moment", False),
    ("Thema's", True),
    ("Voor wie", True),
    ("Voor wie, in een zin", False),
    ("Door wie", True),
    ("Waar", True),
    ("Erkenning", True),
    ("Jaar van de erkenning", True),
    ("Databank", True),
    ("Hoe lang", False),
    ("Hoe vaak", False),
    ("Kosten", False),
    ("Geld kan komen van", True),
    ("Werkzame elementen", True),
    ("Eigenaar", False),
    ("Gebruikt door", False),
    ("Goed om te weten", False),
    ("Laatst nagekeken", False),
)


def aantal_delen(catalogue: Catalogue) -> int:
    return max(1, ceil(len(catalogue.interventies) / _PER_DEEL))


def deel_van(sleutel: str, delen: int) -> int:
    """The piece that has an item. Keys are ASCII, so that a script gets the same sum from its characters."""
    return sum(sleutel.encode()) % delen


def vergelijking_files(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Every piece as (path within the site, text)."""
    delen = aantal_delen(catalogue)
    items: list[dict[str, Any]] = [{} for _ in range(delen)]
    for interventie in catalogue.interventies:
        items[deel_van(interventie.sleutel, delen)][interventie.sleutel] = _item(catalogue, interventie)
    for nummer, eigen in enumerate(items):
        document = {"rijen": RIJEN, "items": eigen}
        yield f"{FOLDER}{nummer}.json", json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def _item(catalogue: Catalogue, interventie: Interventie) -> dict[str, Any]:
    return {
        "naam": interventie.naam,
        "soort": interventie.soort,
        "verwant": [[sleutel, catalogue.interventie(sleutel).naam] for sleutel in interventie.verwant],
        "waarden": [list(waarden) for waarden in _waarden(catalogue, interventie)],
    }


def _waarden(catalogue: Catalogue, interventie: Interventie) -> Iterator[Sequence[str]]:
    """The values of each row of `RIJEN`; none where nothing is known."""

    def labels(vocabulaire: str, keys: Sequence[str]) -> list[str]:
        """In the order of the vocabulary, as on every page."""
        return [begrip.label for sleutel, begrip in catalogue.woorden(vocabulaire).items() if sleutel in keys]

    erkenning = interventie.erkenning
    yield labels("soorten", (interventie.soort,))
    yield _tekst(interventie.samenvatting)
    yield labels("fasen", interventie.fasen)
    yield _tekst(interventie.moment)
    yield labels("themas", interventie.themas)
    yield labels("doelgroepen", interventie.doelgroepen)
    yield _tekst(interventie.doelgroep)
    yield labels("uitvoerders", interventie.uitvoerders)
    yield labels("settings", interventie.settings)
    yield labels("erkenningsniveaus", (erkenning.niveau,))
    yield _jaar(catalogue, erkenning)
    yield labels("databanken", erkenning.databanken)
    yield _tekst(interventie.duur)
    yield _tekst(interventie.intensiteit)
    yield _tekst(interventie.kosten)
    yield labels("financieringsbronnen", interventie.financiering)
    yield [catalogue.interventie(sleutel).naam for sleutel in interventie.werkzame_elementen]
    yield _tekst(interventie.eigenaar)
    yield [coalitie.naam for coalitie in catalogue.gebruikt_door(interventie.sleutel)]
    yield _tekst(interventie.opmerking)
    yield [datum_in_woorden(interventie.laatst_gecontroleerd)]


def _jaar(catalogue: Catalogue, erkenning: Erkenning) -> list[str]:
    if erkenning.jaar is None:
        return []
    return [f"{erkenning.jaar} ({OUD})" if erkenning.is_oud(catalogue.peildatum) else str(erkenning.jaar)]


def _tekst(waarde: str | None) -> list[str]:
    return [waarde] if waarde else []
