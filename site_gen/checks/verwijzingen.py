"""Values that point somewhere: to a word of a vocabulary, a gemeente, another record."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import Marked, marked
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.herindeling import VERHUIST
from site_gen.models.gemeente import Fusie
from site_gen.models.vocabulaire import Verwijzing, Waarde
from site_gen.pages.taal import datum_in_woorden
from site_gen.reading.records import SOORTEN
from site_gen.reading.yaml_reader import Document

_SUBJECT = "Verwijzingen"
WAARDE_ONBEKEND = regel("waarde-onbekend", "Een vast woord staat in content/vocabulaires.yml.", subject=_SUBJECT)
GEMEENTE_ONBEKEND = regel("gemeente-onbekend", "Een gemeentecode hoort bij een gemeente van nu.", subject=_SUBJECT)
GEMEENTE_OPGEHEVEN = regel(
    "gemeente-opgeheven",
    "Wie een opgeheven gemeente noemt die in een andere is opgegaan, noemt nu die andere.",
    subject=_SUBJECT,
    ernst="waarschuwing",
)
VERWIJZING_ONBEKEND = regel(
    "verwijzing-onbekend",
    "Een verwijzing is de bestandsnaam van een record dat bestaat, zonder .yml.",
    subject=_SUBJECT,
)
VERWIJZING_DUBBEL = regel(
    "verwijzing-dubbel", "In een lijst staat een woord of verwijzing maar een keer.", subject=_SUBJECT
)
VERWIJZING_ZELF = regel("verwijzing-zelf", "Een bestand verwijst niet naar zichzelf.", subject=_SUBJECT)

# What does not look like a key at all has a finding of its own.
_GEMEENTECODE = re.compile("GM[0-9]{4}")
_KEY = re.compile(rf"{_GEMEENTECODE.pattern}|[a-z0-9]+(?:[-_][a-z0-9]+)*")


@check
def words_are_in_their_vocabulary(catalogue: Catalogue) -> Iterator[Finding]:
    for model, document in catalogue.documents:
        for found in marked(model, document.data, Waarde):
            yield from _twice(document, found)
            words = catalogue.woorden(found.mark.vocabulaire)
            # Where the vocabularies cannot be read, that is the finding.
            if words and not _all_in(found, words):
                yield from _unknown_words(document, found, words)


def _unknown_words(document: Document, found: Marked[Waarde], words: Collection[str]) -> Iterator[Finding]:
    for position, value in found.items():
        if value not in words:
            yield WAARDE_ONBEKEND.finding(
                document.path,
                document.line(position),
                text=f"'{value}' staat niet bij {found.mark.vocabulaire} in content/vocabulaires.yml.",
                hint=did_you_mean(value, words, f"Kies uit: {', '.join(words)}."),
            )


@check
def references_lead_somewhere(catalogue: Catalogue) -> Iterator[Finding]:
    for model, document in catalogue.documents:
        for found in marked(model, document.data, Verwijzing):
            yield from _twice(document, found)
            known = catalogue.keys[found.mark.soort]
            if not _all_in(found, known):
                yield from _unknown_keys(catalogue, model, document, found, known)


def _unknown_keys(
    catalogue: Catalogue,
    model: type[BaseModel],
    document: Document,
    found: Marked[Verwijzing],
    known: Collection[str],
) -> Iterator[Finding]:
    soort = found.mark.soort
    for position, value in found.items():
        if value in known or not _KEY.fullmatch(value):
            continue
        if soort != "gemeente":
            yield VERWIJZING_ONBEKEND.finding(
                document.path,
                document.line(position),
                text=f"Er is geen {soort} met de naam '{value}'.",
                hint=did_you_mean(value, known, "Gebruik de bestandsnaam zonder .yml."),
            )
        elif known and _GEMEENTECODE.fullmatch(value):
            yield from _not_of_now(catalogue, model, document.path, document.line(position), value)


def _not_of_now(catalogue: Catalogue, model: type[BaseModel], path: str, line: int, code: str) -> Iterator[Finding]:
    """What to say of a code of the past.

    Nothing of a row that was changed again by a later row; what has moved along to the one gemeente that came in its
    place may be rewritten at leisure; anything else is a mistake.
    """
    oud = catalogue.opgeheven.get(code)
    if oud and oud.opvolgers and model is Fusie:
        return
    if oud and len(oud.opvolgers) == 1 and model in VERHUIST:
        nieuw = catalogue.gemeente(oud.opvolgers[0])
        yield GEMEENTE_OPGEHEVEN.finding(
            path,
            line,
            text=f"{code} ({oud.naam}) is opgeheven op {datum_in_woorden(oud.datum)}. "
            f"De site leest hier {nieuw.code} ({nieuw.naam}).",
            hint=f"Schrijf {nieuw.code} als dit voor heel {nieuw.naam} klopt.",
        )
        return
    yield GEMEENTE_ONBEKEND.finding(
        path, line, text=f"{code} is geen gemeente van nu.", hint=successor_hint(catalogue, code)
    )


@check
def nothing_refers_to_itself(catalogue: Catalogue) -> Iterator[Finding]:
    kinds = {model: soort for soort, (model, _) in SOORTEN.items()}
    for record in (*catalogue.coalities, *catalogue.interventies, *catalogue.organisaties):
        document, sleutel = catalogue.herkomst.document(record), record.sleutel
        for found in marked(type(record), document.data, Verwijzing):
            if sleutel not in found.values or found.mark.soort != kinds[type(record)]:
                continue
            for position, value in found.items():
                if value == sleutel:
                    yield VERWIJZING_ZELF.finding(
                        document.path,
                        document.line(position),
                        text=f"'{value}' is dit bestand zelf.",
                        hint="Noem een ander bestand, of haal de verwijzing weg.",
                    )


def _all_in(found: Marked[Waarde] | Marked[Verwijzing], known: Collection[str]) -> bool:
    return all(type(value) is str and value in known for value in found.values)


def _twice(document: Document, found: Marked[Waarde] | Marked[Verwijzing]) -> Iterator[Finding]:
    if len(found.values) < 2:
        return
    seen = set()
    for position, value in found.items():
        if value in seen:
            yield VERWIJZING_DUBBEL.finding(
                document.path,
                document.line(position),
                text=f"'{value}' staat twee keer in deze lijst.",
                hint="Haal er een weg.",
            )
        seen.add(value)


def successor_hint(catalogue: Catalogue, code: str) -> str:
    """What to write instead of the code of a gemeente that no longer exists."""
    oud = catalogue.opgeheven.get(code)
    if not oud or not oud.opvolgers:
        return "Zoek de code op in content/gemeenten.csv."
    names = " of ".join(f"{each} ({catalogue.gemeente(each).naam})" for each in oud.opvolgers)
    if len(oud.opvolgers) > 1:
        return f"{oud.naam} is gesplitst op {datum_in_woorden(oud.datum)}. Kies {names}."
    return f"{oud.naam} is opgeheven op {datum_in_woorden(oud.datum)} en hoort bij {names}. Schrijf die code."
