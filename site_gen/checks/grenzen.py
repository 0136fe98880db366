"""The shapes on the map against the table of gemeenten, both ways."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.verwijzingen import successor_hint
from site_gen.findings import Finding, regel

_SUBJECT = "Grenzen"
GEMEENTE_ZONDER_VLAK = regel(
    "gemeente-zonder-vlak", "Elke gemeente in content/gemeenten.csv heeft een vlak op de kaart.", subject=_SUBJECT
)
VLAK_ZONDER_GEMEENTE = regel(
    "vlak-zonder-gemeente", "Elk vlak op de kaart hoort bij een gemeente in content/gemeenten.csv.", subject=_SUBJECT
)


@check
def gemeenten_have_a_shape(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.grenzen is None:
        return
    codes = frozenset(catalogue.grenzen.codes)
    for gemeente in catalogue.gemeenten:
        if gemeente.code not in codes:
            yield catalogue.finding(
                GEMEENTE_ZONDER_VLAK,
                gemeente,
                text=f"{gemeente.code} ({gemeente.naam}) heeft geen vlak in {catalogue.grenzen.bestand}.",
                hint="Zijn de grenzen van een ander jaar? Haal ze op met: python -m site_gen grenzen ophalen --jaar …",
            )


@check
def shapes_have_a_gemeente(catalogue: Catalogue) -> Iterator[Finding]:
    known = catalogue.keys["gemeente"]
    if catalogue.grenzen is None or not known:
        return
    for code in catalogue.grenzen.codes:
        if code not in known:
            yield VLAK_ZONDER_GEMEENTE.finding(
                catalogue.grenzen.bestand,
                1,
                text=f"Het vlak {code} hoort bij geen gemeente van nu.",
                hint=successor_hint(catalogue, code),
            )
