"""What several kinds of pages show alike: sources, status labels, phases, cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from site_gen.catalogue import Catalogue, Stand, sort_key
from site_gen.models.basis import Bron
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import Gemeente
from site_gen.models.interventie import Interventie
from site_gen.models.vocabulaire import Begrip
from site_gen.pages.kenmerken import KENMERKEN
from site_gen.pages.taal import aantal_van, datum_in_woorden, kleine_letter, opsomming

# What a card says where no committee gave a level. Empty: there is nothing to judge, so nothing is said.
_ZONDER_OORDEEL = {"geen": "Niet erkend", "onbekend": "Erkenning onbekend", "niet_van_toepassing": ""}

# What stands beside a level that a committee gave too long ago.
OUD = "ouder dan vijf jaar"


@dataclass(frozen=True)
class Koppeling:
    """A link within the site: `adres` runs from its root."""

    naam: str
    adres: str


@dataclass(frozen=True)
class Bronregel:
    """A source as a page names it, with its age in words."""

    titel: str
    url: str | None
    uitgever: str | None
    datum: str | None
    geraadpleegd: str
    nog_te_bevestigen: bool


@dataclass(frozen=True)
class StandRegel:
    """A status with the year of the source that says so; `jaar` is already a phrase."""

    sleutel: str
    label: str
    jaar: str | None


@dataclass(frozen=True)
class GemeenteRegel:
    """A gemeente in a list, with what we know of it."""

    sleutel: str
    naam: str
    adres: str
    stand: StandRegel


@dataclass(frozen=True)
class Fasestap:
    """One step of the phase bar."""

    label: str
    uitleg: str | None
    geldt: bool


@dataclass(frozen=True)
class Erkenningslabel:
    """What others judged, in a few words; `erkend` where that is a level, `oud` what to say of its age."""

    tekst: str
    erkend: bool
    oud: str | None


@dataclass(frozen=True)
class InterventieKaartje:
    """An item of the menukaart as a card. `kenmerken` are the facets with the values by which the page filters."""

    sleutel: str
    adres: str
    naam: str
    soort: Begrip
    samenvatting: str
    stappen: tuple[Fasestap, ...]
    fasen_in_woorden: str
    erkenning: Erkenningslabel
    kenmerken: tuple[tuple[str, tuple[str, ...]], ...]
    nagekeken: str


@dataclass(frozen=True)
class CoalitieKaartje:
    """A coalition as a card."""

    sleutel: str
    adres: str
    naam: str
    soort: str
    stand: StandRegel
    gebied: str
    sinds: str | None


def bronregels(bronnen: Iterable[Bron]) -> tuple[Bronregel, ...]:
    return tuple(
        Bronregel(
            titel=bron.titel,
            url=bron.url,
            uitgever=bron.uitgever,
            datum=datum_in_woorden(bron.datum) if bron.datum else None,
            geraadpleegd=datum_in_woorden(bron.geraadpleegd),
            nog_te_bevestigen=bron.nog_te_bevestigen,
        )
        for bron in bronnen
    )


def stand_van_gemeente(stand: Stand) -> StandRegel:
    """The label of what we know of a gemeente. A status without a year says so; nothing known has no year."""
    if stand.sleutel in ("geen", "regionaal"):
        return StandRegel(stand.sleutel, stand.label, None)
    return StandRegel(stand.sleutel, stand.label, _stand_in(stand.jaar))


def stand_van_coalitie(catalogue: Catalogue, coalitie: Coalitie) -> StandRegel:
    label = catalogue.label("statussen", coalitie.status)
    return StandRegel(coalitie.status, label, _stand_in(coalitie.peiljaar))


def _stand_in(jaar: int | None) -> str:
    return f"stand {jaar}" if jaar else "jaar onbekend"


def gemeente_regel(catalogue: Catalogue, gemeente: Gemeente) -> GemeenteRegel:
    stand = stand_van_gemeente(catalogue.stand(gemeente.code))
    return GemeenteRegel(gemeente.code, gemeente.naam, gemeente.adres, stand)


def fasestappen(catalogue: Catalogue, fasen: Sequence[str]) -> tuple[Fasestap, ...]:
    """All phases in their order, each marked when it is one of `fasen`."""
    return tuple(
        Fasestap(begrip.label, begrip.uitleg, begrip.sleutel in fasen) for begrip in catalogue.woorden("fasen").values()
    )


def fasen_in_woorden(catalogue: Catalogue, fasen: Sequence[str]) -> str:
    """The phases as one phrase: a row without gaps as "van … tot en met …", anything else as a list."""
    woorden = catalogue.woorden("fasen")
    places = [place for place, sleutel in enumerate(woorden) if sleutel in fasen]
    labels = [begrip.label for sleutel, begrip in woorden.items() if sleutel in fasen]
    if len(labels) == len(woorden):
        return "Alle fasen"
    if len(labels) > 2 and places == list(range(places[0], places[-1] + 1)):
        return f"{labels[0]} tot en met {kleine_letter(labels[-1])}"
    return opsomming([labels[0], *map(kleine_letter, labels[1:])])


def erkenningslabel(catalogue: Catalogue, interventie: Interventie) -> Erkenningslabel:
    """What a card says about evidence: the level and its year, or that nobody judged it."""
    erkenning = interventie.erkenning
    if not erkenning.is_erkend:
        return Erkenningslabel(_ZONDER_OORDEEL[erkenning.niveau], erkend=False, oud=None)
    jaar = f" ({erkenning.jaar})" if erkenning.jaar else ""
    oud = OUD if erkenning.is_oud(catalogue.peildatum) else None
    return Erkenningslabel(f"{catalogue.label('erkenningsniveaus', erkenning.niveau)}{jaar}", erkend=True, oud=oud)


def interventie_kaartje(catalogue: Catalogue, interventie: Interventie) -> InterventieKaartje:
    return InterventieKaartje(
        sleutel=interventie.sleutel,
        adres=interventie.adres,
        naam=interventie.naam,
        soort=catalogue.woorden("soorten")[interventie.soort],
        samenvatting=eerste_zin(interventie.samenvatting),
        stappen=fasestappen(catalogue, interventie.fasen),
        fasen_in_woorden=fasen_in_woorden(catalogue, interventie.fasen),
        erkenning=erkenningslabel(catalogue, interventie),
        kenmerken=tuple((each.naam, tuple(each.waarden(catalogue, interventie))) for each in KENMERKEN),
        nagekeken=interventie.laatst_gecontroleerd,
    )


def eerste_zin(alinea: str) -> str:
    """The first sentence of a summary, for a card."""
    return re.split(r"(?<=[.!?])\s", alinea, maxsplit=1)[0]


def coalitie_kaartje(catalogue: Catalogue, coalitie: Coalitie) -> CoalitieKaartje:
    return CoalitieKaartje(
        sleutel=coalitie.sleutel,
        adres=coalitie.adres,
        naam=coalitie.naam,
        soort=soort_coalitie(coalitie),
        stand=stand_van_coalitie(catalogue, coalitie),
        gebied=gebied(catalogue, coalitie),
        sinds=f"sinds {coalitie.gestart}" if coalitie.gestart else None,
    )


def soort_coalitie(coalitie: Coalitie) -> str:
    return "Regionale coalitie" if coalitie.is_regionaal else "Lokale coalitie"


def gebied(catalogue: Catalogue, coalitie: Coalitie) -> str:
    """Where a coalition works, in a phrase: the names of at most three gemeenten, else their number."""
    namen = sorted((catalogue.gemeente(code).naam for code in coalitie.gemeenten), key=sort_key)
    if not namen:
        return "gemeenten nog niet bekend"
    return opsomming(namen) if len(namen) <= 3 else aantal_van(len(namen), "gemeente", "gemeenten")
