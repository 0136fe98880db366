"""By what a visitor chooses from the menukaart: the names in the query string, their words, and who has which."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.interventie import Interventie


@dataclass(frozen=True)
class Kenmerk:
    """A facet: its name in the query string, its heading, its vocabulary, and the values of an item."""

    naam: str
    kop: str
    vocabulaire: str
    waarden: Callable[[Interventie], Iterable[str]]

    def adres(self, waarde: str) -> str:
        """The menukaart with one value chosen."""
        return f"menukaart/?{self.naam}={waarde}"

    def verdeel(self, catalogue: Catalogue) -> dict[str, frozenset[str]]:
        """The keys of the items for each word of the vocabulary, in its order; a word that no item has comes too."""
        keys: dict[str, set[str]] = {word: set() for word in catalogue.woorden(self.vocabulaire)}
        for interventie in catalogue.interventies:
            for waarde in self.waarden(interventie):
                keys[waarde].add(interventie.sleutel)
        return {word: frozenset(found) for word, found in keys.items()}


SOORT = Kenmerk("soort", "Soort", "soorten", lambda each: (each.soort,))
FASE = Kenmerk("fase", "Fase", "fasen", lambda each: each.fasen)
THEMA = Kenmerk("thema", "Thema", "themas", lambda each: each.themas)
DOELGROEP = Kenmerk("doelgroep", "Voor wie", "doelgroepen", lambda each: each.doelgroepen)
UITVOERDER = Kenmerk("uitvoerder", "Door wie", "uitvoerders", lambda each: each.uitvoerders)
SETTING = Kenmerk("setting", "Waar", "settings", lambda each: each.settings)
ERKENNING = Kenmerk("erkenning", "Erkenning", "erkenningsniveaus", lambda each: (each.erkenning.niveau,))

# In the order of the page.
KENMERKEN = (SOORT, FASE, THEMA, DOELGROEP, UITVOERDER, SETTING, ERKENNING)
