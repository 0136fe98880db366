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
    waarden: Callable[[Catalogue, Interventie], Iterable[str]]

    def adres(self, waarde: str) -> str:
        """The menukaart with one value chosen."""
        return f"menukaart/?{self.naam}={waarde}"

    def verdeel(self, catalogue: Catalogue) -> dict[str, frozenset[str]]:
        """The keys of the items for each word of the vocabulary, in its order; a word that no item has comes too."""
        keys: dict[str, set[str]] = {word: set() for word in catalogue.woorden(self.vocabulaire)}
        for interventie in catalogue.interventies:
            for waarde in self.waarden(catalogue, interventie):
                keys[waarde].add(interventie.sleutel)
        return {word: frozenset(found) for word, found in keys.items()}


def _provincies(catalogue: Catalogue, interventie: Interventie) -> list[str]:
    """The provinces in which a coalition says that it uses an item, in the order of the site."""
    codes = {code for coalitie in catalogue.gebruikt_door(interventie.sleutel) for code in coalitie.gemeenten}
    found = {catalogue.gemeente(code).provincie for code in codes}
    return [provincie for provincie in catalogue.woorden("provincies") if provincie in found]


SOORT = Kenmerk("soort", "Soort", "soorten", lambda _, each: (each.soort,))
FASE = Kenmerk("fase", "Fase", "fasen", lambda _, each: each.fasen)
THEMA = Kenmerk("thema", "Thema", "themas", lambda _, each: each.themas)
DOELGROEP = Kenmerk("doelgroep", "Voor wie", "doelgroepen", lambda _, each: each.doelgroepen)
UITVOERDER = Kenmerk("uitvoerder", "Door wie", "uitvoerders", lambda _, each: each.uitvoerders)
SETTING = Kenmerk("setting", "Waar", "settings", lambda _, each: each.settings)
ERKENNING = Kenmerk("erkenning", "Erkenning", "erkenningsniveaus", lambda _, each: (each.erkenning.niveau,))
FINANCIERING = Kenmerk("financiering", "Geld kan komen van", "financieringsbronnen", lambda _, each: each.financiering)
PROVINCIE = Kenmerk("provincie", "Gebruikt door coalities in", "provincies", _provincies)

# In the order of the page.
KENMERKEN = (SOORT, FASE, THEMA, DOELGROEP, UITVOERDER, SETTING, ERKENNING, FINANCIERING, PROVINCIE)
