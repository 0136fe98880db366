"""What coalitions must be to each other: one active local one in a gemeente, and regions that hold their local ones."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, regel
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import slugify

_SUBJECT = "Coalities"
GEMEENTE_DUBBEL = regel(
    "gemeente-in-twee-coalities", "Een gemeente hoort bij hoogstens één actieve lokale coalitie.", subject=_SUBJECT
)
GEMEENTEN_LEEG = regel(
    "coalitie-zonder-gemeente",
    "Een coalitie noemt haar gemeenten. Alleen een regionale met gemeenten_dekking: onvolledig mag er geen noemen.",
    subject=_SUBJECT,
)
VALT_ONDER_NIVEAU = regel(
    "valt-onder-niveau",
    "Een lokale coalitie valt onder een regionale; een regionale valt nergens onder.",
    subject=_SUBJECT,
)
VALT_ONDER_GEBIED = regel(
    "valt-onder-gebied",
    "De gemeenten van een lokale coalitie liggen in de regio waar zij onder valt, tenzij de lijst van die regio "
    "onvolledig is.",
    subject=_SUBJECT,
)
GESTART_NA_PEILJAAR = regel(
    "gestart-na-peiljaar", "Een coalitie begon in of voor het jaar van de bron.", subject=_SUBJECT
)
PARTNER_DUBBEL = regel("partner-dubbel", "Een partner staat maar een keer bij een coalitie.", subject=_SUBJECT)
AANBOD_OP_MENUKAART = regel(
    "aanbod-op-menukaart",
    "Aanbod dat op de menukaart staat, staat bij interventies en niet bij overig_aanbod.",
    subject=_SUBJECT,
)


@check
def one_active_local_coalitie_in_a_gemeente(catalogue: Catalogue) -> Iterator[Finding]:
    active = [each for each in catalogue.coalities if not each.is_regionaal and each.status == "actief"]
    first: dict[str, Coalitie] = {}
    for coalitie in sorted(active, key=catalogue.path):
        for index, code in enumerate(coalitie.gemeenten):
            other = first.setdefault(code, coalitie)
            if other is not coalitie:
                yield catalogue.finding(
                    GEMEENTE_DUBBEL,
                    coalitie,
                    *("gemeenten", index),
                    text=f"{code} staat ook bij de actieve coalitie in {catalogue.path(other)}.",
                    hint="Haal de gemeente uit een van beide bestanden, of pas de status aan van wat er niet meer is.",
                )


@check
def a_coalitie_names_its_gemeenten(catalogue: Catalogue) -> Iterator[Finding]:
    for coalitie in catalogue.coalities:
        may_be_empty = coalitie.is_regionaal and coalitie.gemeenten_dekking == "onvolledig"
        if not coalitie.gemeenten and not may_be_empty:
            yield catalogue.finding(
                GEMEENTEN_LEEG,
                coalitie,
                "gemeenten",
                text="Deze coalitie noemt geen gemeente.",
                hint="Zet de codes bij gemeenten. Kent u ze bij een regionale coalitie nog niet? "
                "Schrijf dan gemeenten_dekking: onvolledig.",
            )


@check
def local_falls_under_regional(catalogue: Catalogue) -> Iterator[Finding]:
    by_key = {each.sleutel: each for each in catalogue.coalities}
    for coalitie in catalogue.coalities:
        regio = by_key.get(coalitie.valt_onder or "")
        if regio is None or regio is coalitie:
            continue
        if coalitie.is_regionaal or not regio.is_regionaal:
            yield catalogue.finding(
                VALT_ONDER_NIVEAU,
                coalitie,
                "valt_onder",
                text="Deze coalitie is zelf regionaal."
                if coalitie.is_regionaal
                else f"'{regio.sleutel}' is geen regionale coalitie.",
                hint="Haal valt_onder weg, of kijk het niveau van beide coalities na.",
            )
        elif regio.gemeenten_dekking != "onvolledig":
            yield from _outside(catalogue, coalitie, regio)


def _outside(catalogue: Catalogue, coalitie: Coalitie, regio: Coalitie) -> Iterator[Finding]:
    known = [code for code in coalitie.gemeenten if code in catalogue.keys["gemeente"]]
    outside = [code for code in known if code not in regio.gemeenten]
    if outside and outside == known:
        yield catalogue.finding(
            VALT_ONDER_GEBIED,
            coalitie,
            "valt_onder",
            text=f"Geen gemeente van deze coalitie ligt in de regio '{regio.sleutel}'.",
            hint=f"Kies een andere regio, of zet de codes ook bij gemeenten in {catalogue.path(regio)}.",
        )
        return
    for code in outside:
        yield catalogue.finding(
            VALT_ONDER_GEBIED,
            coalitie,
            *("gemeenten", coalitie.gemeenten.index(code)),
            text=f"{code} ligt niet in de regio '{regio.sleutel}' waar deze coalitie onder valt.",
            hint=f"Zet de code ook bij gemeenten in {catalogue.path(regio)}, of kies een andere regio.",
        )


@check
def a_coalitie_starts_before_its_source(catalogue: Catalogue) -> Iterator[Finding]:
    for coalitie in catalogue.coalities:
        if coalitie.gestart and coalitie.peiljaar and coalitie.gestart > coalitie.peiljaar:
            yield catalogue.finding(
                GESTART_NA_PEILJAAR,
                coalitie,
                "gestart",
                text=f"De coalitie begon in {coalitie.gestart}, maar het peiljaar is {coalitie.peiljaar}.",
                hint="Het peiljaar is het jaar van de bron die de status noemt. Een van de twee klopt niet.",
            )


@check
def a_partner_stands_once(catalogue: Catalogue) -> Iterator[Finding]:
    for coalitie in catalogue.coalities:
        first: dict[str, int] = {}
        for index, partner in enumerate(coalitie.partners):
            other = first.setdefault(slugify(partner.naam), index)
            if other != index:
                yield catalogue.finding(
                    PARTNER_DUBBEL,
                    coalitie,
                    *("partners", index, "naam"),
                    text=f"'{partner.naam}' is ook partner nummer {other + 1}.",
                    hint="Haal er een weg.",
                )


@check
def other_offers_are_not_on_the_menukaart(catalogue: Catalogue) -> Iterator[Finding]:
    by_name = {slugify(each.naam): each.sleutel for each in catalogue.interventies}
    for coalitie in catalogue.coalities:
        for index, naam in enumerate(coalitie.overig_aanbod):
            sleutel = by_name.get(slugify(naam))
            if sleutel:
                yield catalogue.finding(
                    AANBOD_OP_MENUKAART,
                    coalitie,
                    *("overig_aanbod", index),
                    text=f"'{naam}' staat op de menukaart.",
                    hint=f"Haal het hier weg en zet '{sleutel}' bij interventies.",
                )
