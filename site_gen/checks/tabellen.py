"""The tables of gemeenten, places, other names and mergers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TypeVar

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.models.gemeente import Gemeente

_SUBJECT = "Tabellen"
GEMEENTE_CODE_DUBBEL = regel(
    "gemeente-code-dubbel", "Een gemeentecode staat maar een keer in content/gemeenten.csv.", subject=_SUBJECT
)
GEMEENTE_NAAM_DUBBEL = regel(
    "gemeente-naam-dubbel",
    "Elke gemeente heeft een eigen naam, en dus een eigen adres.",
    subject=_SUBJECT,
)
PLAATS_DUBBEL = regel("plaats-dubbel", "Een plaats staat maar een keer bij een gemeente.", subject=_SUBJECT)
ANDERE_NAAM_VAN = regel(
    "andere-naam-van",
    "Een andere naam hoort bij een gemeente, een plaats of een vroegere gemeente met die naam in dezelfde gemeente.",
    subject=_SUBJECT,
)
ANDERE_NAAM_DUBBEL = regel(
    "andere-naam-dubbel",
    "Een andere naam staat maar een keer bij een gemeente, en is daar niet ook al de naam van een plaats.",
    subject=_SUBJECT,
)
FUSIE_OUDE_CODE = regel(
    "fusie-oude-code", "De oude code in content/fusies.csv is geen gemeente van nu.", subject=_SUBJECT
)
FUSIE_NAAM = regel("fusie-naam", "De nieuwe naam in content/fusies.csv hoort bij de nieuwe code.", subject=_SUBJECT)
FUSIE_DUBBEL = regel("fusie-dubbel", "Een wijziging staat maar een keer in content/fusies.csv.", subject=_SUBJECT)
FUSIE_SPLITSING = regel(
    "fusie-splitsing",
    "Een opgeheven gemeente heeft een rij; alleen bij soort splitsing zijn het er meer, een voor elk deel.",
    subject=_SUBJECT,
)

Row = TypeVar("Row", bound=BaseModel)


@check
def gemeenten_differ(catalogue: Catalogue) -> Iterator[Finding]:
    def code(row: Gemeente) -> str:
        return row.code

    for gemeente, line in repeated(catalogue, catalogue.gemeenten, code):
        yield catalogue.finding(
            GEMEENTE_CODE_DUBBEL,
            gemeente,
            text=f"De code {gemeente.code} staat ook op regel {line}.",
            hint="Haal een van de twee regels weg.",
        )
    for gemeente, line in repeated(catalogue, catalogue.gemeenten, lambda row: row.slug):
        yield catalogue.finding(
            GEMEENTE_NAAM_DUBBEL,
            gemeente,
            text=f"De naam '{gemeente.naam}' geeft hetzelfde adres als regel {line}: gemeenten/{gemeente.slug}/.",
            hint="Zet de provincie achter de naam, zoals bij Bergen (NH).",
        )


@check
def places_differ(catalogue: Catalogue) -> Iterator[Finding]:
    for plaats, line in repeated(catalogue, catalogue.plaatsen, lambda row: (row.naam, row.code)):
        yield catalogue.finding(
            PLAATS_DUBBEL,
            plaats,
            text=f"'{plaats.naam}' in {plaats.code} staat ook op regel {line}.",
            hint="Haal een van de twee regels weg.",
        )


@check
def other_names_are_of_something(catalogue: Catalogue) -> Iterator[Finding]:
    for naam in catalogue.namen:
        known = _namen_in(catalogue, naam.code)
        if known and naam.van not in known:
            yield catalogue.finding(
                ANDERE_NAAM_VAN,
                naam,
                text=f"In {naam.code} is geen gemeente of plaats die '{naam.van}' heet.",
                hint=did_you_mean(naam.van, known, "Zoek de naam op in content/plaatsen.csv."),
            )


@check
def other_names_add_something(catalogue: Catalogue) -> Iterator[Finding]:
    for naam, line in repeated(catalogue, catalogue.namen, lambda row: (row.naam, row.code)):
        yield catalogue.finding(
            ANDERE_NAAM_DUBBEL,
            naam,
            text=f"'{naam.naam}' in {naam.code} staat ook op regel {line}.",
            hint="Haal een van de twee regels weg.",
        )
    for naam in catalogue.namen:
        if naam.naam in _namen_in(catalogue, naam.code):
            yield catalogue.finding(
                ANDERE_NAAM_DUBBEL,
                naam,
                text=f"'{naam.naam}' is in {naam.code} al de naam van een gemeente of plaats.",
                hint="Haal de regel weg.",
            )


def _namen_in(catalogue: Catalogue, code: str) -> set[str]:
    """The names that a gemeente has by itself: its own, of its places, of what went up in it.

    None where there is no such gemeente, or where a table that they stand in is gone: that is the finding.
    """
    if code not in catalogue.keys["gemeente"] or not {"plaatsen", "fusies"} <= catalogue.tabellen.keys():
        return set()
    own = {each.naam for each in catalogue.gemeenten if each.code == code}
    places = {each.naam for each in catalogue.plaatsen_in(code)}
    return own | places | {each.naam for each in catalogue.voorgangers(code)}


@check
def mergers_fit_the_gemeenten_of_now(catalogue: Catalogue) -> Iterator[Finding]:
    names = {each.code: each.naam for each in catalogue.gemeenten}
    for fusie in catalogue.fusies:
        if fusie.oude_code in names:
            yield catalogue.finding(
                FUSIE_OUDE_CODE,
                fusie,
                text=f"{fusie.oude_code} staat nog in content/gemeenten.csv, als {names[fusie.oude_code]}.",
                hint="Haal de gemeente daar weg als zij is opgeheven, of haal deze regel weg.",
            )
        if names.get(fusie.nieuwe_code, fusie.nieuwe_naam) != fusie.nieuwe_naam:
            yield catalogue.finding(
                FUSIE_NAAM,
                fusie,
                text=f"{fusie.nieuwe_code} heet {names[fusie.nieuwe_code]}, niet {fusie.nieuwe_naam}.",
                hint="Pas de naam of de code aan.",
            )


@check
def mergers_stand_once(catalogue: Catalogue) -> Iterator[Finding]:
    rows = Counter(fusie.oude_code for fusie in catalogue.fusies)
    for fusie, line in repeated(catalogue, catalogue.fusies, lambda row: (row.oude_code, row.nieuwe_code)):
        yield catalogue.finding(
            FUSIE_DUBBEL,
            fusie,
            text=f"Van {fusie.oude_code} naar {fusie.nieuwe_code} staat ook op regel {line}.",
            hint="Haal een van de twee regels weg.",
        )
    for fusie in catalogue.fusies:
        if (fusie.soort == "splitsing") != (rows[fusie.oude_code] > 1):
            yield catalogue.finding(
                FUSIE_SPLITSING,
                fusie,
                text=f"{fusie.oude_naam} ({fusie.oude_code}) heeft soort {fusie.soort} en "
                f"{rows[fusie.oude_code]} {'rij' if rows[fusie.oude_code] == 1 else 'rijen'}.",
                hint="Bij een splitsing hoort een rij voor elk deel; anders is er een rij met soort fusie of opgegaan.",
            )


def repeated(catalogue: Catalogue, rows: tuple[Row, ...], key: Callable[[Row], object]) -> Iterator[tuple[Row, int]]:
    """The rows that say the same as a row above them, with the line of the first."""
    first: dict[object, int] = {}
    numbered = sorted(((catalogue.herkomst.document(row).line(()), row) for row in rows), key=lambda each: each[0])
    for line, row in numbered:
        earlier = first.setdefault(key(row), line)
        if earlier != line:
            yield row, earlier
