"""The map page: the picture, the legend that is also a filter, and the same facts as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.maps.achtergrond import PDOK
from site_gen.maps.kaart import MODULES
from site_gen.maps.projectie import naar_graden
from site_gen.maps.svg import land, landkaart
from site_gen.models.gemeente import Gemeente
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.landelijk import landelijke_cijfers
from site_gen.pages.meenemen import om_mee_te_nemen
from site_gen.pages.onderdelen import Koppeling, StandRegel, stand_van_gemeente
from site_gen.pages.page import Page
from site_gen.pages.taal import getal
from site_gen.pages.tegels import buren_in_procenten
from site_gen.pages.tellingen import telling_van_gemeenten
from site_gen.pages.zinnen import zinnen_per_provincie

_TRANCHES = (1, 2, 3)
_ONBEKEND = "onbekend"
# The national programme began in September 2018: what is older counts as there from the start.
_EERSTE_JAAR = 2018


@dataclass(frozen=True)
class GemeenteRij:
    """A gemeente as a row of the table, which is also where the map reads its facts. What is not known is empty.

    `volgorde` sorts by status: from the most to the least that we know, the newest year first.
    """

    sleutel: str
    naam: str
    adres: str
    provincie: Begrip
    stand: StandRegel
    volgorde: str
    lokaal: tuple[Koppeling, ...]
    regionaal: tuple[Koppeling, ...]
    regios: str
    partners: str
    gestart: str
    tranche: str

    @property
    def tranche_of_onbekend(self) -> str:
        """The value of the filter."""
        return self.tranche or _ONBEKEND


@dataclass(frozen=True)
class Filteroptie:
    """A value to filter by, with the number of gemeenten that have it and their share of all."""

    sleutel: str
    label: str
    uitleg: str | None
    aantal: str
    aandeel: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    telling = telling_van_gemeenten(catalogue)
    rijen = tuple(rij(catalogue, each) for each in catalogue.gemeenten)
    yield Page(
        address="kaart/",
        title="Kaart",
        description=f"Kaart van alle {telling.gemeenten} gemeenten: waar werkt een coalitie, en wat weten wij ervan?",
        template="kaart.html",
        values={
            "kaart": landkaart(catalogue, lambda gemeente: f"../{gemeente.adres}", tips=False),
            "kader": kader(catalogue),
            "telling": telling,
            "statussen": statussen_om_te_kiezen(catalogue, rijen),
            "provincies": provincies_om_te_kiezen(catalogue, rijen),
            "tranches": tranches_om_te_kiezen(rijen),
            "jaren": jaren_om_te_kiezen(rijen),
            "zonder_jaar": getal(sum(bool(each.lokaal) and not each.gestart for each in rijen)),
            "zinnen": zinnen_per_provincie(catalogue),
            "achtergrond": PDOK,
            "landelijk": landelijke_cijfers(catalogue),
            "buren_bewaard": buren_in_procenten(catalogue),
            "meenemen": om_mee_te_nemen(catalogue),
            "rijen": rijen,
            "grenzen": catalogue.grenzen,
        },
        styles=("leaflet.css", "kaart.css"),
        scripts=MODULES,
        paint_after="tabel-kop",
        images_from=(PDOK.afzender,),
    )


def kader(catalogue: Catalogue) -> str:
    """What the picture shows, for the map that takes over: west, south, east and north in degrees."""
    vlak = land(catalogue).kader
    west, noord = naar_graden((vlak.links, vlak.boven))
    oost, zuid = naar_graden((vlak.rechts, vlak.onder))
    return " ".join(f"{graden:.6f}" for graden in (west, zuid, oost, noord))


def rij(catalogue: Catalogue, gemeente: Gemeente) -> GemeenteRij:
    """The facts of one gemeente."""
    stand = catalogue.stand(gemeente.code)
    lokaal = catalogue.lokale_coalities_in(gemeente.code)
    regionaal = catalogue.regionale_coalities_in(gemeente.code)
    plaats = list(catalogue.woorden("gemeentestanden")).index(stand.sleutel)
    partners = {partner.naam for each in lokaal for partner in each.partners}
    return GemeenteRij(
        sleutel=gemeente.code,
        naam=gemeente.naam,
        adres=gemeente.adres,
        provincie=catalogue.woorden("provincies")[gemeente.provincie],
        stand=stand_van_gemeente(stand),
        volgorde=f"{plaats} {9999 - (stand.jaar or 0)}",
        lokaal=tuple(Koppeling(each.naam, each.adres) for each in lokaal),
        regionaal=tuple(Koppeling(each.naam, each.adres) for each in regionaal),
        regios=" ".join(each.sleutel for each in regionaal),
        partners=str(len(partners) or ""),
        gestart=str(catalogue.gestart_in(gemeente.code) or ""),
        tranche=str(catalogue.tranche_van(gemeente.code) or ""),
    )


def statussen_om_te_kiezen(catalogue: Catalogue, rijen: Iterable[GemeenteRij]) -> tuple[Filteroptie, ...]:
    """Every status, in the order of the legend; "gestopt" only where some gemeente has it."""
    aantallen = Counter(each.stand.sleutel for each in rijen)
    return tuple(
        _optie(sleutel, begrip.label, begrip.uitleg, aantallen)
        for sleutel, begrip in catalogue.woorden("gemeentestanden").items()
        if aantallen[sleutel] or sleutel != "gestopt"
    )


def provincies_om_te_kiezen(catalogue: Catalogue, rijen: Iterable[GemeenteRij]) -> tuple[Filteroptie, ...]:
    aantallen = Counter(each.provincie.sleutel for each in rijen)
    return tuple(
        _optie(sleutel, begrip.label, begrip.uitleg, aantallen)
        for sleutel, begrip in catalogue.woorden("provincies").items()
    )


def tranches_om_te_kiezen(rijen: Iterable[GemeenteRij]) -> tuple[Filteroptie, ...]:
    """The tranches, and the gemeenten for which no source names one: nearly all of them."""
    aantallen = Counter(each.tranche_of_onbekend for each in rijen)
    labels = {str(nummer): f"Tranche {nummer}" for nummer in _TRANCHES} | {_ONBEKEND: "Niet bekend"}
    return tuple(_optie(sleutel, label, None, aantallen) for sleutel, label in labels.items())


def jaren_om_te_kiezen(rijen: Sequence[GemeenteRij]) -> tuple[Filteroptie, ...]:
    """How coalitions spread: each year with the gemeenten whose coalition had begun by then; first, no year chosen."""
    begonnen = [int(each.gestart) for each in rijen if each.gestart]
    tot_en_met = {
        str(jaar): sum(begin <= jaar for begin in begonnen)
        for jaar in range(_EERSTE_JAAR, max(begonnen, default=_EERSTE_JAAR) + 1)
    }
    return (
        Filteroptie("", "Alle jaren", None, getal(len(rijen)), ""),
        *(Filteroptie(jaar, f"In of voor {jaar}", None, getal(aantal), "") for jaar, aantal in tot_en_met.items()),
    )


def _optie(sleutel: str, label: str, uitleg: str | None, aantallen: Counter[str]) -> Filteroptie:
    aandeel = round(100 * aantallen[sleutel] / max(1, aantallen.total()))
    return Filteroptie(sleutel, label, uitleg, getal(aantallen[sleutel]), f"{aandeel}%")
