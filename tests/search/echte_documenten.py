"""The documents of the real data: the search is tested on what visitors will search."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from site_gen.catalogue import link_records
from site_gen.pages.page import Frame
from site_gen.reading.records import load_records
from site_gen.search.documents import search_documents
from site_gen.search.index import Document

ROOT = Path(__file__).parents[2]

_PAGES = (
    Frame(address="", title="Kansrijke Start", description="Wat er in uw gemeente is voor de eerste 1000 dagen."),
    Frame(address="kaart/", title="Kaart", description="Welke gemeente heeft een coalitie?"),
    Frame(address="privacy/", title="Privacy", description="Wij zetten geen cookies."),
    Frame(address="begrippen/#jgz", title="JGZ", description="Wat is de jeugdgezondheidszorg?"),
)


@cache
def real_documents() -> tuple[Document, ...]:
    records, _ = load_records(ROOT)
    return tuple(search_documents(link_records(records, date(2026, 11, 24)), _PAGES))
