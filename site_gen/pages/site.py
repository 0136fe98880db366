"""All pages that are made from records."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from site_gen.catalogue import Catalogue
from site_gen.pages import (
    coalities,
    data,
    doorverwijzen,
    erkenning,
    geboortezorg,
    gemeenten,
    home,
    insluiten,
    kaart,
    menukaart,
    niet_op_de_kaart,
    organisaties,
    overzicht,
    redactie,
    tegels,
    vergelijken,
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
        vergelijken,
        erkenning,
        niet_op_de_kaart,
        redactie,
        data,
    )
    living = list(chain.from_iterable(family.pages(catalogue) for family in families))
    yield from living
    yield from doorverwijzen.pages(catalogue, {page.address for page in living})
