"""The list of gemeenten and a page for each, also for those without a documented coalition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from site_gen.catalogue import Catalogue, sort_key
from site_gen.gebieden import REGIOSOORTEN
from site_gen.maps.svg import kaartje, omtrek
from site_gen.models.basis import Bron, Record
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.pages.coalities import coalitie_blok
from site_gen.pages.onderdelen import (
    GemeenteRegel,
    bronregels,
    coalitie_kaartje,
    gemeente_regel,
    stand_van_gemeente,
)
from site_gen.pages.page import Page
from site_gen.pages.regios import regios_van_gemeente
from site_gen.pages.taal import datum_in_woorden, deel_van, getal, opsomming
from site_gen.pages.tellingen import telling_van_gemeenten

_LANDELIJKE_MAILBOX = "kansrijkestart@pharos.nl"


@dataclass(frozen=True)
class Vraagbaak:
    """Who answers a question about a gemeente. `soort` is coalitie, ggd or landelijk."""

    soort: str
    naam: str
    website: str | None
    mailbox: str | None
    nog_te_bevestigen: bool = False


@dataclass(frozen=True)
class Voorganger:
    """A former gemeente, now (a part of) this one. Where it was split, `keuze` is the page that says so."""

    naam: str
    datum: str
    keuze: str | None


@dataclass(frozen=True)
class Letter:
    """The gemeenten under one letter of the index."""

    letter: str
    anker: str
    gemeenten: tuple[GemeenteRegel, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    yield _list_page(catalogue)
    for gemeente in catalogue.gemeenten:
        yield _gemeente_page(catalogue, gemeente)


def vraagbaak(catalogue: Catalogue, gemeente: Gemeente) -> Vraagbaak:
    """The nearest that can answer: the coalition's own contact or website, else the GGD, else the national mailbox."""
    coalities = catalogue.stand(gemeente.code).coalities
    for coalitie in coalities:
        if coalitie.contact:
            contact = coalitie.contact
            return Vraagbaak("coalitie", contact.organisatie, contact.website or coalitie.website, contact.mailbox)
    for coalitie in coalities:
        if coalitie.website:
            return Vraagbaak("coalitie", coalitie.naam, coalitie.website, None)
    ggd = catalogue.ggd_van(gemeente)
    if ggd and ggd.website:
        return Vraagbaak("ggd", ggd.naam, ggd.website, None, "website" in ggd.nog_te_bevestigen)
    return Vraagbaak("landelijk", "Landelijk programma", None, _LANDELIJKE_MAILBOX)


def _nog_te_bevestigen(record: Record) -> bool:
    """Whether something in a record rests on general knowledge alone."""
    return any(bron.nog_te_bevestigen for bron in record.bronnen)


def letters(catalogue: Catalogue) -> tuple[Letter, ...]:
    """The gemeenten by first letter; "'s-Hertogenbosch" stands under the S."""
    groups = groupby(catalogue.gemeenten, key=lambda each: sort_key(each.naam)[0].upper())
    return tuple(
        Letter(letter, f"letter-{letter.lower()}", tuple(gemeente_regel(catalogue, each) for each in group))
        for letter, group in groups
    )


def _gemeente_page(catalogue: Catalogue, gemeente: Gemeente) -> Page:
    stand = catalogue.stand(gemeente.code)
    lokaal = catalogue.lokale_coalities_in(gemeente.code)
    buren = catalogue.buren(gemeente.code)
    eigen = lokaal[0] if lokaal else None
    tabel = catalogue.tabellen["gemeenten"]
    return Page(
        address=gemeente.adres,
        title=gemeente.naam,
        description=_description(catalogue, gemeente),
        template="gemeente.html",
        styles=("kaart.css",),
        values={
            "gemeente": gemeente,
            "inwoners": getal(gemeente.inwoners),
            "provincie": catalogue.woorden("provincies")[gemeente.provincie],
            "regios": regios_van_gemeente(catalogue, gemeente),
            "stand": stand_van_gemeente(stand),
            "lokaal": tuple(coalitie_blok(catalogue, each) for each in lokaal),
            "sinds": min((each.gestart for each in lokaal if each.gestart), default=None),
            "samen_met": _samen_met(catalogue, gemeente, lokaal),
            "regionaal": tuple(
                coalitie_kaartje(catalogue, each) for each in catalogue.regionale_coalities_in(gemeente.code)
            ),
            "vraagbaak": vraagbaak(catalogue, gemeente),
            "landelijke_mailbox": _LANDELIJKE_MAILBOX,
            "buren": tuple(gemeente_regel(catalogue, each) for each in buren),
            "omtrek": omtrek(catalogue, gemeente),
            "kaartje": kaartje(catalogue, gemeente),
            "buren_in_een_zin": buren_in_een_zin(catalogue, buren),
            "voorgangers": _voorgangers(catalogue, gemeente),
            "voorgangers_nog_te_bevestigen": _nog_te_bevestigen(catalogue.tabellen["fusies"]),
            "plaatsen": opsomming(plaatsnamen(catalogue, gemeente)),
            "bronnen": bronregels(bron for each in lokaal for bron in each.bronnen),
            "tabelbronnen": bronregels(_bronnen_van_tabellen(catalogue, gemeente)),
            "tabeltoelichting": tabel.toelichting,
        },
        breadcrumbs=(("Gemeenten", "gemeenten/"),),
        source=catalogue.path(eigen) if eigen else None,
        checked=eigen.laatst_gecontroleerd if eigen else None,
    )


def _description(catalogue: Catalogue, gemeente: Gemeente) -> str:
    """A sentence for search engines: the answer first."""
    stand = catalogue.stand(gemeente.code)
    naam = gemeente.naam
    match stand.sleutel:
        case "actief":
            antwoord = f"In {naam} werkt een lokale coalitie Kansrijke Start."
        case "in_oprichting":
            antwoord = f"In {naam} is een lokale coalitie Kansrijke Start in oprichting."
        case "onbekend":
            antwoord = f"In {naam} noemt een bron een lokale coalitie Kansrijke Start."
        case "gestopt":
            antwoord = f"De lokale coalitie Kansrijke Start in {naam} is gestopt."
        case "regionaal":
            antwoord = f"{naam} ligt in het gebied van een regionale coalitie Kansrijke Start."
        case _:
            antwoord = f"Wij kennen nog geen lokale coalitie Kansrijke Start in {naam}."
    return f"{antwoord} Wie doen mee, wie kun je vragen en hoe is het bij de buren?"


def _samen_met(catalogue: Catalogue, gemeente: Gemeente, coalities: tuple[Coalitie, ...]) -> str:
    """The other gemeenten of these coalities in a phrase, "" when there are none."""
    codes = dict.fromkeys(code for each in coalities for code in each.gemeenten if code != gemeente.code)
    return opsomming([catalogue.gemeente(code).naam for code in codes])


def buren_in_een_zin(catalogue: Catalogue, buren: Sequence[Gemeente]) -> str:
    """How many neighbours have a documented local coalition, as a sentence."""
    met = sum(bool(catalogue.lokale_coalities_in(each.code)) for each in buren)
    if len(buren) == 1:
        return f"In de enige buurgemeente is {'een' if met else 'nog geen'} lokale coalitie gedocumenteerd."
    al = "" if met else "al "
    return f"In {deel_van(met, len(buren))} buurgemeenten is {al}een lokale coalitie gedocumenteerd."


def _voorgangers(catalogue: Catalogue, gemeente: Gemeente) -> tuple[Voorganger, ...]:
    return tuple(
        Voorganger(each.naam, datum_in_woorden(each.datum), each.adres if len(each.opvolgers) > 1 else None)
        for each in catalogue.voorgangers(gemeente.code)
    )


def plaatsnamen(catalogue: Catalogue, gemeente: Gemeente) -> list[str]:
    """The places of a gemeente, each with its other names: "Sneek (Snits)"."""
    anders: dict[str, list[str]] = {}
    for each in catalogue.andere_namen_in(gemeente.code):
        anders.setdefault(each.van, []).append(each.naam)
    places = sorted({each.naam for each in catalogue.plaatsen_in(gemeente.code)}, key=sort_key)
    return [f"{naam} ({', '.join(anders[naam])})" if naam in anders else naam for naam in places]


def _bronnen_van_tabellen(catalogue: Catalogue, gemeente: Gemeente) -> tuple[Bron, ...]:
    """The sources of the regions, and of places, other names and predecessors where the page names some; each once."""
    regios = (catalogue.ligging(gemeente.code, soort).organisaties for soort in REGIOSOORTEN)
    records: list[Record] = [catalogue.tabellen["gemeenten"], *chain.from_iterable(regios)]
    if catalogue.plaatsen_in(gemeente.code):
        records.append(catalogue.tabellen["plaatsen"])
    if catalogue.andere_namen_in(gemeente.code):
        records.append(catalogue.tabellen["namen"])
    if catalogue.voorgangers(gemeente.code):
        records.append(catalogue.tabellen["fusies"])
    return tuple(dict.fromkeys(bron for record in records for bron in record.bronnen))


def _list_page(catalogue: Catalogue) -> Page:
    telling = telling_van_gemeenten(catalogue)
    return Page(
        address="gemeenten/",
        title="Alle gemeenten",
        description=f"Alle {telling.gemeenten} gemeenten van A tot Z, met wat wij weten over hun coalitie.",
        template="gemeenten.html",
        values={"telling": telling, "letters": letters(catalogue)},
    )
