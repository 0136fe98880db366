"""Values that point somewhere: to a word of a vocabulary, a gemeente, another record."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import Marked, marked
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.models.vocabulaire import Verwijzing, Waarde
from site_gen.reading.records import SOORTEN

_SUBJECT = "Verwijzingen"
WAARDE_ONBEKEND = regel("waarde-onbekend", "Een vast woord staat in content/vocabulaires.yml.", subject=_SUBJECT)
GEMEENTE_ONBEKEND = regel("gemeente-onbekend", "Een gemeentecode hoort bij een gemeente van nu.", subject=_SUBJECT)
VERWIJZING_ONBEKEND = regel(
    "verwijzing-onbekend",
    "Een verwijzing is de bestandsnaam van een record dat bestaat, zonder .yml.",
    subject=_SUBJECT,
)
VERWIJZING_DUBBEL = regel(
    "verwijzing-dubbel", "In een lijst staat een woord of verwijzing maar een keer.", subject=_SUBJECT
)
VERWIJZING_ZELF = regel("verwijzing-zelf", "Een bestand verwijst niet naar zichzelf.", subject=_SUBJECT)


@check
def words_are_in_their_vocabulary(catalogue: Catalogue) -> Iterator[Finding]:
    for record in catalogue.all_records:
        for found in marked(record, Waarde):
            yield from _twice(catalogue, record, found)
            vocabulaire = found.mark.vocabulaire
            words = catalogue.woorden(vocabulaire)
            # Where the vocabularies cannot be read, that is the finding.
            for index, value in enumerate(found.values if words else ()):
                if value not in words:
                    yield catalogue.finding(
                        WAARDE_ONBEKEND,
                        record,
                        *found.position(index),
                        text=f"'{value}' staat niet bij {vocabulaire} in content/vocabulaires.yml.",
                        hint=did_you_mean(value, words, f"Kies uit: {', '.join(words)}."),
                    )


@check
def references_lead_somewhere(catalogue: Catalogue) -> Iterator[Finding]:
    for record in catalogue.all_records:
        for found in marked(record, Verwijzing):
            yield from _twice(catalogue, record, found)
            soort = found.mark.soort
            known = catalogue.keys.get(soort, set())
            for index, value in enumerate(found.values):
                if value in known:
                    continue
                if soort != "gemeente":
                    yield catalogue.finding(
                        VERWIJZING_ONBEKEND,
                        record,
                        *found.position(index),
                        text=f"Er is geen {soort} met de naam '{value}'.",
                        hint=did_you_mean(value, known, "Gebruik de bestandsnaam zonder .yml."),
                    )
                elif known:
                    yield catalogue.finding(
                        GEMEENTE_ONBEKEND,
                        record,
                        *found.position(index),
                        text=f"{value} is geen gemeente van nu.",
                        hint=successor_hint(catalogue, value),
                    )


@check
def nothing_refers_to_itself(catalogue: Catalogue) -> Iterator[Finding]:
    for record in (*catalogue.coalities, *catalogue.interventies, *catalogue.organisaties):
        for found in marked(record, Verwijzing):
            own_kind = found.mark.soort in SOORTEN and isinstance(record, SOORTEN[found.mark.soort][0])
            if own_kind and record.sleutel in found.values:
                yield catalogue.finding(
                    VERWIJZING_ZELF,
                    record,
                    *found.position(found.values.index(record.sleutel)),
                    text=f"'{record.sleutel}' is dit bestand zelf.",
                    hint="Noem een ander bestand, of haal de verwijzing weg.",
                )


def _twice(catalogue: Catalogue, record: BaseModel, found: Marked[Waarde] | Marked[Verwijzing]) -> Iterator[Finding]:
    if len(set(found.values)) == len(found.values):
        return
    for index, value in enumerate(found.values):
        if value in found.values[:index]:
            yield catalogue.finding(
                VERWIJZING_DUBBEL,
                record,
                *found.position(index),
                text=f"'{value}' staat twee keer in deze lijst.",
                hint="Haal er een weg.",
            )


def successor_hint(catalogue: Catalogue, code: str) -> str:
    """What to write instead of the code of a gemeente that no longer exists."""
    later = [fusie for fusie in catalogue.fusies if fusie.oude_code == code]
    if not later:
        return "Zoek de code op in content/gemeenten.csv."
    names = " of ".join(f"{fusie.nieuwe_code} ({fusie.nieuwe_naam})" for fusie in later)
    if later[0].soort == "splitsing":
        return f"{later[0].oude_naam} is gesplitst op {later[0].datum}. Kies {names}."
    return f"{later[0].oude_naam} hoort sinds {later[0].datum} bij {names}. Schrijf die code."
