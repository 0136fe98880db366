"""Names: two records of a kind are told apart by their name, also when read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import slugify
from site_gen.models.interventie import Interventie
from site_gen.models.organisatie import Organisatie

NAAM_DUBBEL = regel(
    "naam-dubbel",
    "Elke coalitie, elke aanpak op de menukaart en elke organisatie heeft een eigen naam.",
    subject="Namen en adressen",
)


@check
def names_differ(catalogue: Catalogue) -> Iterator[Finding]:
    kinds: tuple[tuple[Coalitie | Interventie | Organisatie, ...], ...] = (
        catalogue.coalities,
        catalogue.interventies,
        catalogue.organisaties,
    )
    for records in kinds:
        first: dict[str, Coalitie | Interventie | Organisatie] = {}
        for record in sorted(records, key=catalogue.path):
            other = first.setdefault(slugify(record.naam), record)
            if other is not record:
                yield catalogue.finding(
                    NAAM_DUBBEL,
                    record,
                    "naam",
                    text=f"De naam '{record.naam}' staat ook in {catalogue.path(other)}.",
                    hint="Geef een van de twee een andere naam, of voeg de bestanden samen.",
                )
