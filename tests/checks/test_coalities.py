"""What coalitions are to each other and to their gemeenten."""

from __future__ import annotations

from site_gen.checks.coalities import (
    a_coalitie_names_its_gemeenten,
    a_coalitie_starts_before_its_source,
    a_partner_stands_once,
    local_falls_under_regional,
    one_active_local_coalitie_in_a_gemeente,
    other_offers_are_not_on_the_menukaart,
)
from tests.builders import catalogue_of, coalitie, gemeente, interventie, regio
from tests.checks.found import found

GGD = {"naam": "GGD Noord", "soort": "ggd", "domein": "publiek"}


def test_a_gemeente_in_two_active_local_coalities_is_reported_on_the_second() -> None:
    catalogue = catalogue_of(a=coalitie(), b=coalitie())
    assert found(one_active_local_coalitie_in_a_gemeente, catalogue) == [
        "coalitions/b.yml: - GM0001 [gemeente-in-twee-coalities]"
    ]


def test_a_coalitie_that_stopped_or_is_regional_shares_its_gemeente() -> None:
    catalogue = catalogue_of(a=coalitie(), b=coalitie(status="gestopt"), c=regio())
    assert found(one_active_local_coalitie_in_a_gemeente, catalogue) == []


def test_a_coalitie_without_gemeenten_is_reported() -> None:
    catalogue = catalogue_of(a=coalitie(gemeenten=None), b=regio(gemeenten=[]))
    assert found(a_coalitie_names_its_gemeenten, catalogue) == [
        "coalitions/a.yml: naam: coalitie a [coalitie-zonder-gemeente]",
        "coalitions/b.yml: gemeenten: [] [coalitie-zonder-gemeente]",
    ]


def test_a_region_whose_gemeenten_nobody_read_may_name_none() -> None:
    catalogue = catalogue_of(a=regio(gemeenten=None, gemeenten_dekking="onvolledig"))
    assert found(a_coalitie_names_its_gemeenten, catalogue) == []


def test_what_falls_under_a_local_coalitie_is_reported() -> None:
    catalogue = catalogue_of(a=coalitie(), b=coalitie(valt_onder="a"))
    assert found(local_falls_under_regional, catalogue) == ["coalitions/b.yml: valt_onder: a [valt-onder-niveau]"]


def test_a_region_under_a_region_is_reported() -> None:
    catalogue = catalogue_of(a=regio(), b=regio(valt_onder="a"))
    assert found(local_falls_under_regional, catalogue) == ["coalitions/b.yml: valt_onder: a [valt-onder-niveau]"]


def test_a_gemeente_outside_the_region_is_reported() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001"),
        gemeente("GM0002"),
        noord=regio(gemeenten=["GM0001"]),
        a=coalitie(gemeenten=["GM0001", "GM0002"], valt_onder="noord"),
    )
    assert found(local_falls_under_regional, catalogue) == ["coalitions/a.yml: - GM0002 [valt-onder-gebied]"]


def test_a_region_that_holds_none_of_the_gemeenten_is_the_mistake() -> None:
    catalogue = catalogue_of(
        *(gemeente(f"GM000{number}") for number in (1, 2, 3)),
        noord=regio(gemeenten=["GM0001"]),
        a=coalitie(gemeenten=["GM0002", "GM0003"], valt_onder="noord"),
    )
    assert found(local_falls_under_regional, catalogue) == ["coalitions/a.yml: valt_onder: noord [valt-onder-gebied]"]


def test_an_incomplete_region_holds_every_gemeente() -> None:
    catalogue = catalogue_of(
        noord=regio(gemeenten=None, gemeenten_dekking="onvolledig"), a=coalitie(valt_onder="noord")
    )
    assert found(local_falls_under_regional, catalogue) == []


def test_a_start_after_the_year_of_the_source_is_reported() -> None:
    catalogue = catalogue_of(
        a=coalitie(peiljaar=2020, gestart=2021), b=coalitie(peiljaar=2020, gestart=2020), c=coalitie(gestart=2021)
    )
    assert found(a_coalitie_starts_before_its_source, catalogue) == [
        "coalitions/a.yml: gestart: 2021 [gestart-na-peiljaar]"
    ]


def test_a_partner_who_stands_twice_is_reported_whatever_the_capitals() -> None:
    catalogue = catalogue_of(a=coalitie(partners=[GGD, {**GGD, "naam": "Ggd noord"}, {**GGD, "naam": "GGD Zuid"}]))
    assert found(a_partner_stands_once, catalogue) == ["coalitions/a.yml: - naam: Ggd noord [partner-dubbel]"]


def test_an_offer_that_is_on_the_menukaart_is_reported() -> None:
    catalogue = catalogue_of(
        a=coalitie(overig_aanbod=["Moedercafé", "VoorZorg"]), voorzorg=interventie(naam="Voorzorg")
    )
    assert found(other_offers_are_not_on_the_menukaart, catalogue) == [
        "coalitions/a.yml: - VoorZorg [aanbod-op-menukaart]"
    ]
