"""The pages of content/pages, with computed values filled in and a frame like any other page."""

from __future__ import annotations

from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.pages.kerngetallen import fill, kerngetallen
from site_gen.pages.page import Frame


@dataclass(frozen=True)
class Handwritten:
    """A page written by hand: its frame, and its Markdown without marks for values."""

    frame: Frame
    markdown: str


def handwritten_pages(catalogue: Catalogue) -> list[Handwritten]:
    """Every hand-written page, by address."""
    values = kerngetallen(catalogue)
    titles = {pagina.adres: pagina.kop.title for pagina in catalogue.paginas}
    return [
        Handwritten(
            Frame(
                address=pagina.adres,
                title=pagina.kop.title,
                description=pagina.kop.description,
                breadcrumbs=_breadcrumbs(pagina.adres, titles),
                source=catalogue.path(pagina.kop),
                checked=pagina.kop.laatst_gecontroleerd,
            ),
            fill(pagina.markdown, values),
        )
        for pagina in catalogue.paginas
    ]


def _breadcrumbs(address: str, titles: dict[str, str]) -> tuple[tuple[str, str], ...]:
    parts = address.strip("/").split("/")
    above = ("/".join(parts[:depth]) + "/" for depth in range(1, len(parts)))
    return tuple((titles[each], each) for each in above if each in titles)
