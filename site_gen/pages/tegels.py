"""The tile map as a page of its own, for who has no script: /kaart/ shows the same picture with filters and a panel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.maps.tegels import buren_bewaard, letters_van, tegelkaart
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.page import Page
from site_gen.pages.tellingen import telling_van_gemeenten


@dataclass(frozen=True)
class Tegelletters:
    """What the letters on a tile stand for."""

    letters: str
    naam: str
    adres: str


@dataclass(frozen=True)
class Provincieletters:
    """The letters in one province, in order."""

    provincie: Begrip
    gemeenten: tuple[Tegelletters, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    telling = telling_van_gemeenten(catalogue)
    yield Page(
        address="kaart/tegels/",
        title="Kaart in tegels",
        description=f"Alle {telling.gemeenten} gemeenten even groot: waar werkt een coalitie, en wat weten wij ervan?",
        template="tegels.html",
        breadcrumbs=(("Kaart", "kaart/"),),
        values={
            "tegelkaart": tegelkaart(catalogue, lambda gemeente: f"../../{gemeente.adres}", tips=True),
            "telling": telling,
            "buren_bewaard": buren_in_procenten(catalogue),
            "provincies": letters_per_provincie(catalogue),
        },
        styles=("kaart.css",),
    )


def buren_in_procenten(catalogue: Catalogue) -> str:
    """How many of the gemeenten that share a border still lie side by side: "76%"."""
    return f"{round(100 * buren_bewaard(catalogue))}%"


def letters_per_provincie(catalogue: Catalogue) -> tuple[Provincieletters, ...]:
    """The key to the letters, in the order of the provinces of the site; a province without gemeenten is left out."""
    letters = letters_van(catalogue)
    gevonden = (
        Provincieletters(
            begrip,
            tuple(
                sorted(
                    (
                        Tegelletters(letters[each.code], each.naam, each.adres)
                        for each in catalogue.gemeenten
                        if each.provincie == sleutel
                    ),
                    key=lambda each: each.letters,
                )
            ),
        )
        for sleutel, begrip in catalogue.woorden("provincies").items()
    )
    return tuple(each for each in gevonden if each.gemeenten)
