"""What is not on the menukaart: what coalitions name and we have not, and what is not known of what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from site_gen.catalogue import Catalogue, sort_key
from site_gen.models.interventie import Interventie
from site_gen.pages.onderdelen import Koppeling
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, deel_van, getal

ADRES = "menukaart/niet-op-de-kaart/"

# The menukaart of the programme itself, of which a part was read.
_MENUKAART_VAN_HET_PROGRAMMA = "menukaart.kansrijkestartnl.nl"

# What a visitor may miss on a page: in words, and whether an item has it.
_VELDEN: tuple[tuple[str, Callable[[Interventie], object]], ...] = (
    ("Wie de eigenaar is", lambda each: each.eigenaar),
    ("Een eigen website", lambda each: each.website),
    ("Hoe vaak of hoe veel", lambda each: each.intensiteit),
    ("Hoe lang het duurt", lambda each: each.duur),
    ("Waar het geld vandaan kan komen", lambda each: each.financiering),
    ("Wat het kost", lambda each: each.kosten),
    ("Welke werkzame elementen erin zitten", lambda each: each.werkzame_elementen),
)


@dataclass(frozen=True)
class Genoemd:
    """A name that coalitions use for something that is not on the menukaart."""

    naam: str
    coalities: tuple[Koppeling, ...]


@dataclass(frozen=True)
class Bekend:
    """Of how many items a thing is known."""

    wat: str
    deel: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield Page(
        address=ADRES,
        title="Wat staat er niet op de menukaart?",
        description="Wat er ontbreekt en waarom, wat coalities noemen en hier nog niet staat, en hoe u iets voorstelt.",
        template="niet_op_de_kaart.html",
        breadcrumbs=(("Menukaart", "menukaart/"),),
        values={
            "aantal": getal(len(catalogue.interventies)),
            "van_het_programma": aantal_van(_van_het_programma(catalogue), "onderdeel", "onderdelen"),
            "genoemd": genoemd_aanbod(catalogue),
            "bekend": wat_bekend_is(catalogue),
        },
    )


def genoemd_aanbod(catalogue: Catalogue) -> tuple[Genoemd, ...]:
    """What coalitions offer besides the menukaart, by name, each with the coalitions that name it."""
    by_name: dict[str, list[Koppeling]] = {}
    for coalitie in catalogue.coalities:
        for naam in coalitie.overig_aanbod:
            by_name.setdefault(naam, []).append(Koppeling(coalitie.naam, coalitie.adres))
    return tuple(Genoemd(naam, tuple(by_name[naam])) for naam in sorted(by_name, key=sort_key))


def wat_bekend_is(catalogue: Catalogue) -> tuple[Bekend, ...]:
    items = catalogue.interventies
    return tuple(Bekend(wat, deel_van(sum(bool(veld(each)) for each in items), len(items))) for wat, veld in _VELDEN)


def _van_het_programma(catalogue: Catalogue) -> int:
    return sum(
        any(bron.url and urlsplit(bron.url).hostname == _MENUKAART_VAN_HET_PROGRAMMA for bron in each.bronnen)
        for each in catalogue.interventies
    )
