"""Values that point somewhere: to a word of a vocabulary, a gemeente, another record."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import marked
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.models.vocabulaire import Verwijzing, Waarde
from site_gen.reading.yaml_reader import Position

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


@check
def values_point_to_something(catalogue: Catalogue) -> Iterator[Finding]:
    for record in catalogue.all_records:
        seen: dict[tuple[Position, str], int] = {}
        for position, value, mark in marked(record):
            if isinstance(position[-1], int):
                first = seen.setdefault((position[:-1], value), position[-1])
                if first != position[-1]:
                    yield catalogue.finding(
                        VERWIJZING_DUBBEL,
                        record,
                        *position,
                        text=f"'{value}' staat twee keer in deze lijst.",
                        hint="Haal er een weg.",
                    )
            yield from _unknown(catalogue, record, position, value, mark)


def _unknown(
    catalogue: Catalogue, record: BaseModel, position: Position, value: str, mark: Waarde | Verwijzing
) -> Iterator[Finding]:
    if isinstance(mark, Waarde):
        words = catalogue.woorden(mark.vocabulaire)
        if words and value not in words:
            yield catalogue.finding(
                WAARDE_ONBEKEND,
                record,
                *position,
                text=f"'{value}' staat niet bij {mark.vocabulaire} in content/vocabulaires.yml.",
                hint=did_you_mean(value, words, f"Kies uit: {', '.join(words)}."),
            )
    elif mark.soort == "gemeente":
        if catalogue.gemeenten and value not in catalogue.keys["gemeente"]:
            yield catalogue.finding(
                GEMEENTE_ONBEKEND,
                record,
                *position,
                text=f"{value} is geen gemeente van nu.",
                hint=successor_hint(catalogue, value),
            )
    elif value not in catalogue.keys.get(mark.soort, set()):
        yield catalogue.finding(
            VERWIJZING_ONBEKEND,
            record,
            *position,
            text=f"Er is geen {mark.soort} met de naam '{value}'.",
            hint=did_you_mean(value, catalogue.keys.get(mark.soort, set()), "Gebruik de bestandsnaam zonder .yml."),
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
