"""Dates cannot lie ahead of the day that the site is made for."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import marked
from site_gen.findings import Finding, regel
from site_gen.models.basis import Tijdstip, is_datum
from site_gen.pages.taal import datum_in_woorden

DATUM_TOEKOMST = regel(
    "datum-toekomst",
    "Een datum of jaartal ligt niet in de toekomst. Een maand of jaar telt vanaf de eerste dag.",
    subject="Datums",
)


@check
def dates_lie_in_the_past(catalogue: Catalogue) -> Iterator[Finding]:
    today = catalogue.peildatum.isoformat()
    for model, document in catalogue.documents:
        for found in marked(model, document.data, Tijdstip):
            for position, value in found.items():
                # A month or year is compared with today's: its first day is what counts.
                if value > today[: len(value)] and is_datum(value):
                    yield DATUM_TOEKOMST.finding(
                        document.path,
                        document.line(position),
                        text=f"'{value}' bij '{position[-1]}' ligt na {datum_in_woorden(today)}.",
                        hint="Kijk het na: een feit of bron kan niet van later zijn.",
                    )
