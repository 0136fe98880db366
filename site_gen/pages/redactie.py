"""The pages for editors that are made from the code itself: every rule, and every field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from site_gen.catalogue import Catalogue
from site_gen.findings import Regel, all_rules
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van

_BOVEN = (("Redactie", "redactie/"),)


@dataclass(frozen=True)
class Onderwerp:
    """The rules on one subject."""

    naam: str
    anker: str
    regels: tuple[Regel, ...]


def pages(_catalogue: Catalogue) -> Iterator[Page]:
    regels = all_rules()
    yield Page(
        address="redactie/regels/",
        title="Alle regels",
        description=f"{aantal_van(len(regels), 'regel', 'regels')} waarop elk bestand wordt nagekeken.",
        template="regels.html",
        values={"onderwerpen": onderwerpen(regels), "aantal": aantal_van(len(regels), "regel", "regels")},
        breadcrumbs=_BOVEN,
    )


def onderwerpen(regels: tuple[Regel, ...]) -> tuple[Onderwerp, ...]:
    """Rules by subject; they come sorted by it."""
    groups = groupby(regels, key=lambda each: each.subject)
    return tuple(
        Onderwerp(subject, f"onderwerp-{number}", tuple(group)) for number, (subject, group) in enumerate(groups, 1)
    )
