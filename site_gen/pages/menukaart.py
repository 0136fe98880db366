"""The menukaart: all items as cards with facets, and a page for each item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.models.interventie import Interventie, is_niveau
from site_gen.models.vocabulaire import Begrip
from site_gen.pages import vergelijken
from site_gen.pages.kenmerken import DOELGROEP, FASE, KENMERKEN, SETTING, SOORT, THEMA, UITVOERDER, Kenmerk
from site_gen.pages.onderdelen import (
    InterventieKaartje,
    Koppeling,
    bronregels,
    coalitie_kaartje,
    eerste_zin,
    erkenningslabel,
    fasen_in_woorden,
    fasestappen,
    interventie_kaartje,
)
from site_gen.pages.page import Page
from site_gen.pages.taal import getal, ingekort, kleine_letter

# Letters in a description for search engines.
_LENGTE = 160

# Cards in a piece of the list: whole rows, since there is room for one or two cards beside each other.
_PER_STUK = 8

# The short lists show at once, the long ones after a click.
_OPEN = (SOORT, FASE, THEMA)


@dataclass(frozen=True)
class Optie:
    """A value of a facet with the number of items that have it."""

    sleutel: str
    label: str
    uitleg: str | None
    aantal: str


@dataclass(frozen=True)
class Facet:
    """A facet of the menukaart; `open` where its values show at once."""

    naam: str
    kop: str
    open: bool
    opties: tuple[Optie, ...]


@dataclass(frozen=True)
class Erkenningsfeiten:
    """What a committee judged: level, who, when, and whether that is long ago."""

    niveau: Begrip
    databanken: tuple[Begrip, ...]
    jaar: int | None
    url: str | None
    oud: str | None
    erkend: bool


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield _list_page(catalogue)
    for interventie in catalogue.interventies:
        yield _item_page(catalogue, interventie)


def facetten(catalogue: Catalogue) -> tuple[Facet, ...]:
    """All facets with all words of their vocabulary, also those that no item has."""
    return tuple(
        Facet(kenmerk.naam, kenmerk.kop, kenmerk in _OPEN, _opties(catalogue, kenmerk)) for kenmerk in KENMERKEN
    )


def _opties(catalogue: Catalogue, kenmerk: Kenmerk) -> tuple[Optie, ...]:
    begrippen = catalogue.woorden(kenmerk.vocabulaire)
    return tuple(
        Optie(sleutel, begrippen[sleutel].label, begrippen[sleutel].uitleg, getal(len(items)))
        for sleutel, items in kenmerk.verdeel(catalogue).items()
    )


def erkenningsfeiten(catalogue: Catalogue, interventie: Interventie) -> Erkenningsfeiten:
    erkenning, label = interventie.erkenning, erkenningslabel(catalogue, interventie)
    return Erkenningsfeiten(
        niveau=catalogue.woorden("erkenningsniveaus")[erkenning.niveau],
        databanken=_begrippen(catalogue, "databanken", erkenning.databanken),
        jaar=erkenning.jaar,
        url=erkenning.url,
        oud=label.oud,
        erkend=label.erkend,
    )


def _begrippen(catalogue: Catalogue, vocabulaire: str, keys: Sequence[str]) -> tuple[Begrip, ...]:
    return tuple(catalogue.woorden(vocabulaire)[key] for key in keys)


def _keuzes(catalogue: Catalogue, kenmerk: Kenmerk, interventie: Interventie) -> tuple[Koppeling, ...]:
    """Links to the menukaart with one value of the item chosen."""
    return tuple(
        Koppeling(catalogue.label(kenmerk.vocabulaire, waarde), kenmerk.adres(waarde))
        for waarde in kenmerk.waarden(catalogue, interventie)
    )


def _item_page(catalogue: Catalogue, interventie: Interventie) -> Page:
    soort = catalogue.woorden("soorten")[interventie.soort]
    coalities = catalogue.gebruikt_door(interventie.sleutel)
    return Page(
        address=interventie.adres,
        title=_titel(catalogue, interventie),
        description=_description(interventie),
        template="interventie.html",
        values={
            "interventie": interventie,
            "soort": soort,
            "stappen": fasestappen(catalogue, interventie.fasen),
            "fasen_in_woorden": kleine_letter(fasen_in_woorden(catalogue, interventie.fasen)),
            "themas": _keuzes(catalogue, THEMA, interventie),
            "doelgroepen": _keuzes(catalogue, DOELGROEP, interventie),
            "uitvoerders": _keuzes(catalogue, UITVOERDER, interventie),
            "settings": _keuzes(catalogue, SETTING, interventie),
            "erkenning": erkenningsfeiten(catalogue, interventie),
            "financiering": _begrippen(catalogue, "financieringsbronnen", interventie.financiering),
            "gebruikt_door": tuple(coalitie_kaartje(catalogue, each) for each in coalities),
            "verwant": _kaartjes(catalogue, interventie.verwant),
            "werkzame_elementen": _kaartjes(catalogue, interventie.werkzame_elementen),
            "met_dit_element": _kaartjes(
                catalogue, [each.sleutel for each in catalogue.met_element(interventie.sleutel)]
            ),
            "vergelijken": vergelijken.adres_van(interventie.sleutel),
            "bronnen": bronregels(interventie.bronnen),
        },
        breadcrumbs=(("Menukaart", "menukaart/"),),
        source=catalogue.path(interventie),
        checked=interventie.laatst_gecontroleerd,
    )


def _kaartjes(catalogue: Catalogue, keys: Sequence[str]) -> tuple[InterventieKaartje, ...]:
    return tuple(interventie_kaartje(catalogue, catalogue.interventie(key)) for key in keys)


def _titel(catalogue: Catalogue, interventie: Interventie) -> str:
    """The name; where a coalition has the same one, with what tells them apart."""
    same = interventie.naam in catalogue.coalitienamen
    return f"{interventie.naam} (menukaart)" if same else interventie.naam


def _description(interventie: Interventie) -> str:
    return ingekort(f"{interventie.naam}: {kleine_letter(eerste_zin(interventie.samenvatting))}", _LENGTE)


def _list_page(catalogue: Catalogue) -> Page:
    aantal = getal(len(catalogue.interventies))
    return Page(
        address="menukaart/",
        title="Menukaart",
        description=f"{aantal} aanpakken voor de eerste 1000 dagen. Kies op fase, thema, doelgroep en bewijs.",
        template="menukaart.html",
        values={
            "aantal": aantal,
            "facetten": facetten(catalogue),
            "niveaus": [niveau for niveau in catalogue.woorden("erkenningsniveaus") if is_niveau(niveau)],
            "stukken": tuple(_stukken([interventie_kaartje(catalogue, each) for each in catalogue.interventies])),
        },
        scripts=("menukaart.mjs",),
    )


def _stukken(kaartjes: Sequence[InterventieKaartje]) -> Iterator[Sequence[InterventieKaartje]]:
    """The cards in the pieces that a browser lays out in one go."""
    for start in range(0, len(kaartjes), _PER_STUK):
        yield kaartjes[start : start + _PER_STUK]
