"""The tile map: a tile for every gemeente, and one gemeente on a tile."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.tabellen import repeated
from site_gen.findings import Finding, regel

_SUBJECT = "Grenzen"
GEMEENTE_ZONDER_TEGEL = regel(
    "gemeente-zonder-tegel",
    "Elke gemeente in content/gemeenten.csv heeft een tegel in content/grenzen/tegels.csv.",
    subject=_SUBJECT,
)
TEGEL_DUBBEL = regel("tegel-dubbel", "Een gemeente heeft maar een tegel.", subject=_SUBJECT)
TEGEL_BEZET = regel("tegel-bezet", "Op een tegel ligt maar een gemeente.", subject=_SUBJECT)

_OPNIEUW = "Leg de tegels opnieuw met: python -m site_gen grenzen tegels"


@check
def gemeenten_have_a_tile(catalogue: Catalogue) -> Iterator[Finding]:
    if not catalogue.tegels:
        return
    met_tegel = {tegel.code for tegel in catalogue.tegels}
    for gemeente in catalogue.gemeenten:
        if gemeente.code not in met_tegel:
            yield catalogue.finding(
                GEMEENTE_ZONDER_TEGEL,
                gemeente,
                text=f"{gemeente.code} ({gemeente.naam}) heeft geen tegel.",
                hint=_OPNIEUW,
            )


@check
def tiles_lie_apart(catalogue: Catalogue) -> Iterator[Finding]:
    for tegel, line in repeated(catalogue, catalogue.tegels, lambda row: row.code):
        yield catalogue.finding(
            TEGEL_DUBBEL, tegel, text=f"{tegel.code} heeft ook een tegel op regel {line}.", hint="Haal er een weg."
        )
    for tegel, line in repeated(catalogue, catalogue.tegels, lambda row: (row.kolom, row.rij)):
        yield catalogue.finding(
            TEGEL_BEZET,
            tegel,
            text=f"In kolom {tegel.kolom}, rij {tegel.rij} ligt ook de gemeente van regel {line}.",
            hint=_OPNIEUW,
        )
