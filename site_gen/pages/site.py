"""All pages that are made from records."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from site_gen.catalogue import Catalogue
from site_gen.pages import (
    coalities,
    data,
    doorverwijzen,
    geboortezorg,
    gemeenten,
    home,
    insluiten,
    kaart,
    menukaart,
    organisaties,
    overzicht,
    redactie,
    tegels,
)
from site_gen.pages.page import Page


def all_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Every generated page; the hand-written ones are `catalogue.paginas`. What has moved comes last."""
    families = (
        home,
        kaart,
        insluiten,
        tegels,
        gemeenten,
        coalities,
        geboortezorg,
        organisaties,
        menukaart,
        overzicht,
        redactie,
        data,
    )
    living = list(chain.from_iterable(family.pages(catalogue) for family in families))
    yield from living
    yield from doorverwijzen.pages(catalogue, {page.address for page in living})
