"""What a level of erkenning means, who gave it to how many items, and which are old. Never our own rating."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.interventie import Interventie, is_niveau
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.kenmerken import ERKENNING
from site_gen.pages.onderdelen import Koppeling
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, datum_in_woorden, deel_van, getal, opsomming

ADRES = "menukaart/erkenning/"

# As many old judgements as a table of a page bears.
_MEESTE_OUDE = 50


@dataclass(frozen=True)
class Niveau:
    """A word of `erkenningsniveaus` and the items that have it. `gever` and `jaren` are phrases, None where unknown."""

    begrip: Begrip
    adres: str
    aantal: str
    gever: str | None
    jaren: str | None


@dataclass(frozen=True)
class OudeErkenning:
    """An item whose level was given more than five years ago."""

    sleutel: str
    naam: str
    adres: str
    niveau: str
    jaar: int


@dataclass(frozen=True)
class Databank:
    """Who judges, and how many items of the menukaart stand there."""

    begrip: Begrip
    aantal: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    erkend = [each for each in catalogue.interventies if each.erkenning.is_erkend]
    oud = oude_erkenningen(catalogue)
    yield Page(
        address=ADRES,
        title="Wat zegt een erkenning?",
        description="Wat elk niveau betekent, wie het geeft, en waarom niet beoordeeld iets anders is dan: werkt niet.",
        template="erkenning.html",
        breadcrumbs=(("Menukaart", "menukaart/"),),
        values={
            "niveaus": niveaus(catalogue, erkend=True),
            "geen_niveaus": niveaus(catalogue, erkend=False),
            "databanken": databanken(catalogue),
            "deel_erkend": deel_van(len(erkend), len(catalogue.interventies)),
            "zonder_niveau": getal(len(catalogue.interventies) - len(erkend)),
            "bekend": _jaren_bekend(erkend),
            "oud": oud[:_MEESTE_OUDE],
            "aantal_oud": aantal_van(len(oud), "aanpak", "aanpakken"),
            "meer_oud": getal(len(oud) - _MEESTE_OUDE) if len(oud) > _MEESTE_OUDE else None,
            "zonder_jaar": [Koppeling(each.naam, each.adres) for each in erkend if each.erkenning.jaar is None][
                :_MEESTE_OUDE
            ],
            "peildatum": datum_in_woorden(catalogue.peildatum.isoformat()),
        },
    )


def niveaus(catalogue: Catalogue, *, erkend: bool) -> tuple[Niveau, ...]:
    """The words of the vocabulary that are a level, or those that are none, with what the files say of each."""
    by_key = {each.sleutel: each for each in catalogue.interventies}
    begrippen = catalogue.woorden(ERKENNING.vocabulaire)
    return tuple(
        Niveau(
            begrippen[sleutel],
            ERKENNING.adres(sleutel),
            getal(len(keys)),
            _gever(catalogue, [by_key[key] for key in keys]),
            _jaren([by_key[key] for key in keys]),
        )
        for sleutel, keys in ERKENNING.verdeel(catalogue).items()
        if is_niveau(sleutel) == erkend
    )


def _gever(catalogue: Catalogue, items: Sequence[Interventie]) -> str | None:
    """The databanken in which these items stand, the one with most first."""
    aantallen = Counter(databank for each in items for databank in each.erkenning.databanken)
    labels = catalogue.woorden("databanken")
    delen = [f"{labels[key].label} ({getal(aantallen[key])})" for key in labels if aantallen[key]]
    return opsomming(delen) or None


def _jaren(items: Sequence[Interventie]) -> str | None:
    jaren = [each.erkenning.jaar for each in items if each.erkenning.jaar]
    if not jaren:
        return None
    return str(min(jaren)) if min(jaren) == max(jaren) else f"{min(jaren)} tot en met {max(jaren)}"


def databanken(catalogue: Catalogue) -> tuple[Databank, ...]:
    aantallen = Counter(databank for each in catalogue.interventies for databank in each.erkenning.databanken)
    return tuple(
        Databank(begrip, aantal_van(aantallen[sleutel], "aanpak", "aanpakken"))
        for sleutel, begrip in catalogue.woorden("databanken").items()
    )


def oude_erkenningen(catalogue: Catalogue) -> tuple[OudeErkenning, ...]:
    """The items whose level was given more than five years before the date of the site, the oldest first."""
    found = [
        OudeErkenning(
            each.sleutel,
            each.naam,
            each.adres,
            catalogue.label("erkenningsniveaus", each.erkenning.niveau),
            each.erkenning.jaar,
        )
        for each in catalogue.interventies
        if each.erkenning.jaar is not None and each.erkenning.is_oud(catalogue.peildatum)
    ]
    return tuple(sorted(found, key=lambda each: each.jaar))


def _jaren_bekend(erkend: Sequence[Interventie]) -> str:
    return deel_van(sum(each.erkenning.jaar is not None for each in erkend), len(erkend))
