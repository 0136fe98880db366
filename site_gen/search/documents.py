"""What the search can lead to: every record and page, with the names and texts by which people look for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from site_gen.catalogue import Catalogue
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.models.interventie import Interventie
from site_gen.models.organisatie import Organisatie
from site_gen.pages.page import Frame
from site_gen.search.index import Document

_SAMENVATTING, _LABELS, _REST = 5, 3, 1


def search_documents(catalogue: Catalogue, pages: Sequence[Frame]) -> Iterator[Document]:
    """A document for each gemeente, coalition, organisation and item of the menukaart, and for each other page."""
    for gemeente in catalogue.gemeenten:
        yield _gemeente(catalogue, gemeente)
    for coalitie in catalogue.coalities:
        yield _coalitie(catalogue, coalitie)
    for organisatie in catalogue.organisaties:
        yield _organisatie(catalogue, organisatie)
    for interventie in catalogue.interventies:
        yield _interventie(catalogue, interventie)
    records = {each.adres for each in catalogue.gemeenten}
    records |= {each.adres for each in (*catalogue.coalities, *catalogue.organisaties, *catalogue.interventies)}
    for frame in pages:
        if frame.address not in records and frame.te_vinden:
            sleutel = frame.address.strip("/") or "home"
            yield Document(sleutel, "pagina", frame.title, frame.address, velden=((frame.description, _SAMENVATTING),))


def _gemeente(catalogue: Catalogue, gemeente: Gemeente) -> Document:
    places = {each.naam for each in catalogue.plaatsen_in(gemeente.code)}
    others = {each.naam for each in catalogue.andere_namen_in(gemeente.code)}
    namen = (places | others) - {gemeente.naam}
    vroeger = {each.naam for each in catalogue.voorgangers(gemeente.code)} - namen
    return Document(
        gemeente.code,
        "gemeente",
        gemeente.naam,
        gemeente.adres,
        onderschrift=catalogue.label("provincies", gemeente.provincie),
        namen=tuple(sorted(namen)),
        vroeger=tuple(sorted(vroeger)),
    )


def _coalitie(catalogue: Catalogue, coalitie: Coalitie) -> Document:
    gemeenten = [catalogue.gemeente(code).naam for code in coalitie.gemeenten]
    doen = [*coalitie.uitvoering, *coalitie.communicatie, *coalitie.verbinding, *coalitie.overig_aanbod]
    return Document(
        coalitie.sleutel,
        "coalitie",
        coalitie.naam,
        coalitie.adres,
        onderschrift=catalogue.label("statussen", coalitie.status),
        velden=(
            (" ".join([f"{coalitie.niveau}e", *gemeenten]), _LABELS),
            (coalitie.toelichting or "", _REST),
            (" ".join(partner.naam for partner in coalitie.partners), _REST),
            (" ".join(doen), _REST),
        ),
    )


def _organisatie(catalogue: Catalogue, organisatie: Organisatie) -> Document:
    gebied = organisatie.gebied.omschrijving if organisatie.gebied else None
    seat = (organisatie.plaats, organisatie.ziekenhuis)
    return Document(
        organisatie.sleutel,
        "organisatie",
        organisatie.naam,
        organisatie.adres,
        onderschrift=catalogue.label("organisatiesoorten", organisatie.soort),
        velden=(
            (" ".join(text for text in seat if text), _SAMENVATTING),
            (" ".join(each.naam for each in catalogue.gemeenten_in(organisatie)), _LABELS),
            (" ".join(text for text in (organisatie.rol, gebied) if text), _REST),
        ),
    )


def _interventie(catalogue: Catalogue, interventie: Interventie) -> Document:
    facets = (
        ("soorten", (interventie.soort,)),
        ("fasen", interventie.fasen),
        ("themas", interventie.themas),
        ("doelgroepen", interventie.doelgroepen),
        ("uitvoerders", interventie.uitvoerders),
        ("settings", interventie.settings),
    )
    labels = [catalogue.label(vocabulaire, key) for vocabulaire, keys in facets for key in keys]
    rest = (interventie.eigenaar, interventie.duur, interventie.intensiteit, interventie.opmerking)
    return Document(
        interventie.sleutel,
        "interventie",
        interventie.naam,
        interventie.adres,
        onderschrift=catalogue.label("soorten", interventie.soort),
        velden=(
            (interventie.samenvatting, _SAMENVATTING),
            (interventie.doelgroep, _LABELS),
            (" ".join(labels), _LABELS),
            (" ".join(text for text in rest if text), _REST),
        ),
    )
