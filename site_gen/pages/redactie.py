"""The pages for editors that are made from the code itself: every rule, and every field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.findings import Regel, all_rules
from site_gen.models.basis import Record
from site_gen.models.coalitie import Coalitie
from site_gen.models.geboortezorg import Geboortezorg
from site_gen.models.gemeente import AndereNaam, Fusie, Gemeente, Plaats, Tegel
from site_gen.models.interventie import Interventie
from site_gen.models.landelijk import LandelijkCijfer
from site_gen.models.organisatie import Organisatie
from site_gen.models.pagina import Pagina
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES, Begrip
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van
from site_gen.pages.velden import Veld, velden_van

_BOVEN = (("Redactie", "redactie/"),)

# What editors fill in: heading, where it stands, the model. What every record has is shown once, first.
_BESTANDEN: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("Elk bestand", "elk .yml-bestand", Record),
    ("Coalitie", "coalitions/<bestandsnaam>.yml", Coalitie),
    ("Onderdeel van de menukaart", "interventions/<bestandsnaam>.yml", Interventie),
    ("Organisatie", "content/organisaties/<bestandsnaam>.yml", Organisatie),
    ("Landschap van de geboortezorg", "content/geboortezorg.yml", Geboortezorg),
    ("Pagina", "bovenaan content/pages/<bestandsnaam>.md", Pagina),
    ("Gemeente", "een regel in content/gemeenten.csv", Gemeente),
    ("Plaats", "een regel in content/plaatsen.csv", Plaats),
    ("Andere naam", "een regel in content/namen.csv", AndereNaam),
    ("Fusie van gemeenten", "een regel in content/fusies.csv", Fusie),
    ("Tegel", "een regel in content/grenzen/tegels.csv", Tegel),
    ("Landelijk cijfer", "een regel in content/landelijk.csv", LandelijkCijfer),
)


@dataclass(frozen=True)
class Onderwerp:
    """The rules on one subject."""

    naam: str
    anker: str
    regels: tuple[Regel, ...]


@dataclass(frozen=True)
class Bestand:
    """A kind of file, or of row in a table, with its fields."""

    kop: str
    anker: str
    plek: str
    velden: tuple[Veld, ...]


@dataclass(frozen=True)
class Woordenlijst:
    """A vocabulary: its name in the files, and its words."""

    naam: str
    anker: str
    begrippen: tuple[Begrip, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield _regels_page()
    yield _velden_page()
    yield _woorden_page(catalogue)


def _regels_page() -> Page:
    regels = all_rules()
    aantal = aantal_van(len(regels), "regel", "regels")
    return Page(
        address="redactie/regels/",
        title="Alle regels",
        description=f"{aantal} waarop elk bestand wordt nagekeken.",
        template="regels.html",
        values={"onderwerpen": onderwerpen(regels), "aantal": aantal},
        breadcrumbs=_BOVEN,
    )


def onderwerpen(regels: tuple[Regel, ...]) -> tuple[Onderwerp, ...]:
    """Rules by subject; they come sorted by it."""
    groups = groupby(regels, key=lambda each: each.subject)
    return tuple(
        Onderwerp(subject, f"onderwerp-{number}", tuple(group)) for number, (subject, group) in enumerate(groups, 1)
    )


def _velden_page() -> Page:
    return Page(
        address="redactie/velden/",
        title="Alle velden",
        description="Elk veld dat u in een bestand kunt invullen: wat het betekent, wat erin past, en een voorbeeld.",
        template="velden.html",
        values={"bestanden": bestanden()},
        breadcrumbs=_BOVEN,
    )


def _woorden_page(catalogue: Catalogue) -> Page:
    return Page(
        address="redactie/woorden/",
        title="Vaste woorden",
        description="De lijsten waaruit u bij sommige velden kiest, met wat elk woord betekent.",
        template="woorden.html",
        values={"woordenlijsten": woordenlijsten(catalogue)},
        breadcrumbs=_BOVEN,
    )


def bestanden() -> tuple[Bestand, ...]:
    return tuple(
        Bestand(kop, f"bestand-{model.__name__.lower()}", plek, _eigen_velden(model)) for kop, plek, model in _BESTANDEN
    )


def _eigen_velden(model: type[BaseModel]) -> tuple[Veld, ...]:
    velden = velden_van(model)
    return velden if model is Record else tuple(each for each in velden if each.naam not in Record.model_fields)


def woordenlijsten(catalogue: Catalogue) -> tuple[Woordenlijst, ...]:
    """The vocabularies that some field draws from."""
    everything = [veld for bestand in bestanden() for each in bestand.velden for veld in (each, *each.velden)]
    used = {veld.woorden for veld in everything}
    return tuple(
        Woordenlijst(naam, f"woorden-{naam}", tuple(catalogue.woorden(naam).values()))
        for naam in VOCABULAIRE_NAMES
        if naam in used
    )
