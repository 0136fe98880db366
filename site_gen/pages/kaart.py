"""The map page: the picture, the legend with counts, and the same facts as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_gen.catalogue import Catalogue
from site_gen.maps.svg import landkaart
from site_gen.models.gemeente import Gemeente
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.onderdelen import Koppeling, StandRegel, stand_van_gemeente
from site_gen.pages.page import Page
from site_gen.pages.taal import aantal_van, getal
from site_gen.pages.tellingen import Legendaregel, telling_van_gemeenten

_TRANCHES = (1, 2, 3)


@dataclass(frozen=True)
class GemeenteRij:
    """A gemeente as a row of the table; the map reads its facts from here."""

    sleutel: str
    naam: str
    adres: str
    provincie: Begrip
    stand: StandRegel
    coalities: tuple[Koppeling, ...]
    partners: str
    gestart: int | None
    tranche: int | None


@dataclass(frozen=True)
class Regio:
    """A regional coalition, whose outline stands on the map."""

    sleutel: str
    naam: str
    adres: str
    gemeenten: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    telling = telling_van_gemeenten(catalogue)
    yield Page(
        address="kaart/",
        title="Kaart",
        description=f"Kaart van alle {telling.gemeenten} gemeenten: waar is een lokale coalitie Kansrijke Start gedocumenteerd, en hoe ver is die?",
        template="kaart.html",
        values={
            "kaart": landkaart(catalogue, lambda gemeente: f"../{gemeente.adres}"),
            "telling": telling,
            "rijen": tuple(rij(catalogue, each) for each in catalogue.gemeenten),
            "provincies": provincies(catalogue),
            "tranches": _TRANCHES,
            "regios": tuple(
                Regio(each.sleutel, each.naam, each.adres, " ".join(each.gemeenten))
                for each in catalogue.coalities
                if each.is_regionaal
            ),
            "grenzen": catalogue.grenzen,
        },
        styles=("leaflet.css", "kaart.css"),
        scripts=("kaart.mjs",),
    )


def rij(catalogue: Catalogue, gemeente: Gemeente) -> GemeenteRij:
    """The facts of one gemeente. Start and tranche are those of its local coalition, the first where there are more."""
    stand = catalogue.stand(gemeente.code)
    lokaal = catalogue.lokale_coalities_in(gemeente.code)
    partners = sum(len(each.partners) for each in lokaal)
    return GemeenteRij(
        sleutel=gemeente.code,
        naam=gemeente.naam,
        adres=gemeente.adres,
        provincie=catalogue.woorden("provincies")[gemeente.provincie],
        stand=stand_van_gemeente(stand),
        coalities=tuple(Koppeling(each.naam, each.adres) for each in stand.coalities),
        partners=aantal_van(partners, "partner", "partners") if partners else "",
        gestart=next((each.gestart for each in lokaal if each.gestart), None),
        tranche=next((each.tranche for each in lokaal if each.tranche), None),
    )


def provincies(catalogue: Catalogue) -> tuple[Legendaregel, ...]:
    """The provinces, each with the number of its gemeenten."""
    return tuple(
        Legendaregel(begrip, getal(sum(each.provincie == sleutel for each in catalogue.gemeenten)))
        for sleutel, begrip in catalogue.woorden("provincies").items()
    )
