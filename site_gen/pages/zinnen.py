"""What the map shows, in sentences: for each province how many of how many gemeenten, and which are missing."""

from __future__ import annotations

from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.onderdelen import Koppeling
from site_gen.pages.tellingen import zin_over


@dataclass(frozen=True)
class ProvincieZin:
    """The sentence about a province, and the gemeenten in it without a documented local coalition, by name."""

    provincie: Begrip
    zin: str
    ontbreken: tuple[Koppeling, ...]


def zinnen_per_provincie(catalogue: Catalogue) -> tuple[ProvincieZin, ...]:
    """A sentence for each province, in the order of the vocabulary; a province without gemeenten is left out."""
    found = []
    for sleutel, begrip in catalogue.woorden("provincies").items():
        gemeenten = [each for each in catalogue.gemeenten if each.provincie == sleutel]
        if gemeenten:
            zonder = [each for each in gemeenten if not catalogue.lokale_coalities_in(each.code)]
            found.append(
                ProvincieZin(
                    begrip,
                    zin_over(begrip.label, len(gemeenten) - len(zonder), len(gemeenten)),
                    tuple(Koppeling(each.naam, each.adres) for each in zonder),
                )
            )
    return tuple(found)
