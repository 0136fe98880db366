"""Sources grow old: how long a fact may be relied on, by kind."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel
from site_gen.models.basis import Record
from site_gen.models.coalitie import Coalitie
from site_gen.models.geboortezorg import Geboortezorg
from site_gen.models.gemeente import Tabel
from site_gen.models.interventie import Interventie
from site_gen.models.organisatie import Organisatie
from site_gen.models.vocabulaire import Vocabulaires
from site_gen.pages.taal import datum_in_woorden

# How many months after somebody read it a source of this kind still counts.
HOUDBAARHEID: dict[type[Record], int] = {
    Coalitie: 24,
    Interventie: 36,
    Organisatie: 36,
    Geboortezorg: 36,
    Tabel: 60,
    Vocabulaires: 60,
}

_SUBJECT = "Bronnen"
BRON_VEROUDERD = regel(
    "bron-verouderd",
    "Een bron is niet te lang geleden gelezen: bij een coalitie hoogstens 24 maanden, bij een aanpak op de menukaart "
    "of de geboortezorg 36, bij tabellen en woordenlijsten 60.",
    subject=_SUBJECT,
    ernst="waarschuwing",
)
BRON_TE_VROEG_GELEZEN = regel("bron-te-vroeg-gelezen", "Een bron is gelezen nadat hij verscheen.", subject=_SUBJECT)


@check
def sources_are_still_good(catalogue: Catalogue) -> Iterator[Finding]:
    today = _months(catalogue.peildatum.isoformat())
    for record in _records(catalogue):
        limit = HOUDBAARHEID[type(record)]
        for index, bron in enumerate(record.bronnen):
            if today - _months(bron.geraadpleegd) > limit:
                gelezen = datum_in_woorden(bron.geraadpleegd[:7])
                yield catalogue.finding(
                    BRON_VEROUDERD,
                    record,
                    *("bronnen", index, "geraadpleegd"),
                    text=f"De bron '{bron.titel}' is gelezen in {gelezen}, meer dan {limit} maanden geleden.",
                    hint="Lees de bron opnieuw en pas 'geraadpleegd' aan, of zoek een nieuwere bron.",
                )


@check
def sources_are_read_after_they_appeared(catalogue: Catalogue) -> Iterator[Finding]:
    for record in _records(catalogue):
        for index, bron in enumerate(record.bronnen):
            if bron.datum is None:
                continue
            known = min(len(bron.datum), len(bron.geraadpleegd))
            if bron.geraadpleegd[:known] < bron.datum[:known]:
                gelezen = datum_in_woorden(bron.geraadpleegd)
                yield catalogue.finding(
                    BRON_TE_VROEG_GELEZEN,
                    record,
                    *("bronnen", index, "geraadpleegd"),
                    text=f"De bron is van {datum_in_woorden(bron.datum)}, maar was al gelezen in {gelezen}.",
                    hint="Een van de twee datums klopt niet.",
                )


def _records(catalogue: Catalogue) -> Iterator[Record]:
    yield from (*catalogue.coalities, *catalogue.interventies, *catalogue.organisaties, *catalogue.tabellen.values())
    yield from filter(None, (catalogue.vocabulaires, catalogue.geboortezorg))


def _months(value: str) -> int:
    """Months since the beginning of our era; a year counts as its January."""
    return int(value[:4]) * 12 + int(value[5:7] or 1)
