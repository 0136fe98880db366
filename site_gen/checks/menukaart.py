"""What items of the menukaart must be to each other."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel

WERKZAAM_ELEMENT = regel(
    "werkzaam-element",
    "Bij werkzame_elementen staan alleen bestanden met soort: werkzaam_element.",
    subject="Menukaart",
)


@check
def elements_are_elements(catalogue: Catalogue) -> Iterator[Finding]:
    soorten = {each.sleutel: each.soort for each in catalogue.interventies}
    elements = [sleutel for sleutel, soort in soorten.items() if soort == "werkzaam_element"]
    for interventie in catalogue.interventies:
        for index, sleutel in enumerate(interventie.werkzame_elementen):
            soort = soorten.get(sleutel, "werkzaam_element")
            if soort != "werkzaam_element" and sleutel != interventie.sleutel:
                yield catalogue.finding(
                    WERKZAAM_ELEMENT,
                    interventie,
                    *("werkzame_elementen", index),
                    text=f"'{sleutel}' heeft soort {soort}.",
                    hint=f"Zet het bij verwant, of kies uit: {', '.join(sorted(elements))}.",
                )
