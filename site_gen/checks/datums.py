"""Dates cannot lie ahead of the day that the site is made for."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import marked
from site_gen.findings import Finding, regel
from site_gen.models.basis import Tijdstip
from site_gen.pages.taal import datum_in_woorden

DATUM_TOEKOMST = regel(
    "datum-toekomst",
    "Een datum of jaartal ligt niet in de toekomst. Een maand of jaar telt vanaf de eerste dag.",
    subject="Datums",
)


@check
def dates_lie_in_the_past(catalogue: Catalogue) -> Iterator[Finding]:
    today = catalogue.peildatum.isoformat()
    for record in catalogue.all_records:
        for found in marked(record, Tijdstip):
            for index, value in enumerate(found.values):
                if first_day(value) > today:
                    yield catalogue.finding(
                        DATUM_TOEKOMST,
                        record,
                        *found.position(index),
                        text=f"'{value}' bij '{found.field[-1]}' ligt na {datum_in_woorden(today)}.",
                        hint="Kijk het na: een feit of bron kan niet van later zijn.",
                    )


def first_day(value: str) -> str:
    """The first day of a year, month or day, as text that sorts: "2026-11" becomes "2026-11-01"."""
    return f"{value}-01-01"[:10] if len(value) < 10 else value
