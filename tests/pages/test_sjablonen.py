"""All pages, through their templates."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from site_gen.catalogue import Catalogue
from site_gen.pages import (
    coalities,
    data,
    erkenning,
    gemeenten,
    home,
    kaart,
    menukaart,
    niet_op_de_kaart,
    overzicht,
    redactie,
    vergelijken,
)
from site_gen.pages.page import Page
from site_gen.templating import environment, render
from tests.pages.conftest import coalitie

KWAAD = "<script>alert(1)</script>\"'&"
FAMILIES = (
    *(home, kaart, gemeenten, coalities, menukaart, overzicht, vergelijken, erkenning, niet_op_de_kaart),
    *(redactie, data),
)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__.rpartition(".")[2])
def test_every_page_renders_with_one_h1_and_no_absolute_link(family: ModuleType, catalogue: Catalogue) -> None:
    templates, seen = environment(), 0
    for page in family.pages(catalogue):
        content = render(templates, page)
        assert content.count("<h1") == 1, page.address
        assert 'href="/' not in content, page.address
        assert "style=" not in content, page.address
        seen += 1
    assert seen > 0


def test_text_from_a_file_stays_text_on_every_page_that_shows_it(met_coalities: Callable[..., Catalogue]) -> None:
    bron = {"titel": KWAAD, "uitgever": KWAAD, "datum": "2026", "geraadpleegd": "2026-11"}
    fields = (
        "uitvoering",
        "communicatie",
        "verbinding",
        "evaluatie_monitoring",
        "financien",
        "borging",
        "overig_aanbod",
    )
    points: dict[str, Any] = {field: [KWAAD] for field in fields}
    evil = coalitie(
        naam=KWAAD,
        toelichting=KWAAD,
        kartrekker=KWAAD,
        website="https://example.nl/?a=1&b=\"'<>",
        partners=[{"naam": KWAAD, "soort": "ggd", "domein": "medisch"}],
        contact={"organisatie": KWAAD},
        bronnen=[bron],
        **points,
    )
    catalogue = met_coalities(evil)
    shown: list[Page] = [
        page
        for family in (home, kaart, gemeenten, coalities)
        for page in family.pages(catalogue)
        if page.address in ("", "kaart/", "coalities/", "coalities/assen/", "gemeenten/assen/")
    ]
    templates = environment()
    contents = [render(templates, page) for page in shown]
    assert len(contents) == 5
    own = {"kaart/": 1}  # the map starts its script before its table
    assert [content.count("<script") for content in contents] == [own.get(page.address, 0) for page in shown]
    assert all("&lt;script&gt;" in content for content in contents)
