"""Dates that lie ahead, and sources that grew old."""

from __future__ import annotations

from datetime import date

import pytest

from site_gen.checks.bronnen import HOUDBAARHEID, sources_are_read_after_they_appeared, sources_are_still_good
from site_gen.checks.datums import dates_lie_in_the_past
from site_gen.models.basis import Record, RecordMetPagina
from tests.builders import (
    BRON,
    Bestand,
    catalogue_of,
    coalitie,
    fusie,
    interventie,
    organisatie,
    pagina,
    read_of,
    woorden,
)
from tests.checks.found import found, texts


@pytest.mark.parametrize("value", ["2026-11-25", "2026-12", 2027])
def test_a_day_month_or_year_ahead_is_reported(value: str | int) -> None:
    catalogue = catalogue_of(a=coalitie(laatst_gecontroleerd=value), peildatum=date(2026, 11, 24))
    assert len(found(dates_lie_in_the_past, catalogue)) == 1
    assert texts(dates_lie_in_the_past, catalogue) == [
        f"'{value}' bij 'laatst_gecontroleerd' ligt na 24 november 2026."
    ]


@pytest.mark.parametrize("value", ["2026-11-24", "2026-11", 2026])
def test_today_and_the_month_and_year_that_run_are_not_ahead(value: str | int) -> None:
    assert found(dates_lie_in_the_past, catalogue_of(a=coalitie(laatst_gecontroleerd=value))) == []


def test_every_date_and_year_counts_wherever_it_stands() -> None:
    catalogue = catalogue_of(
        fusie("GM0900", "GM0001", datum="2027-01-01"),
        a=coalitie(peiljaar=2027, gestart=2028, bronnen=[BRON, {**BRON, "datum": "2027", "geraadpleegd": "2027-01"}]),
        b=interventie(erkenning={"niveau": "onbekend", "jaar": 2027}),
    )
    assert found(dates_lie_in_the_past, catalogue) == [
        "coalitions/a.yml: geraadpleegd: 2027-01 [datum-toekomst]",
        "coalitions/a.yml: datum: '2027' [datum-toekomst]",
        "coalitions/a.yml: peiljaar: 2027 [datum-toekomst]",
        "coalitions/a.yml: gestart: 2028 [datum-toekomst]",
        "content/fusies.csv: GM0900,Gemeente GM0900,GM0001,Gemeente GM0001,2027-01-01,fusie [datum-toekomst]",
        "interventions/b.yml: jaar: 2027 [datum-toekomst]",
    ]


def test_a_page_checked_ahead_is_reported() -> None:
    catalogue = catalogue_of(pagina("over/", "Tekst."), peildatum=date(2026, 10, 31))
    assert "content/pages/over.md: laatst_gecontroleerd: 2026-11 [datum-toekomst]" in found(
        dates_lie_in_the_past, catalogue
    )


def test_what_is_no_date_has_a_finding_of_its_own() -> None:
    catalogue, findings = read_of(a=coalitie(laatst_gecontroleerd="9999-99"))
    assert [each.code for each in findings] == ["datum-ongeldig"]
    assert found(dates_lie_in_the_past, catalogue) == []


OLD = {"bronnen": [BRON, {**BRON, "titel": "Oud", "geraadpleegd": "2020-01-31"}]}


@pytest.mark.parametrize(
    ("bestand", "months"),
    [(coalitie(**OLD), 24), (interventie(**OLD), 36), (organisatie(**OLD), 36)],
    ids=["coalitie", "interventie", "organisatie"],
)
def test_a_source_past_its_shelf_life_is_a_warning(bestand: Bestand, months: int) -> None:
    last_good = date(2020 + months // 12, 1, 1)
    assert found(sources_are_still_good, catalogue_of(a=bestand, peildatum=last_good)) == []
    old = list(sources_are_still_good(catalogue_of(a=bestand, peildatum=last_good.replace(month=2))))
    assert [(each.code, each.is_error) for each in old] == [("bron-verouderd", False)]
    assert old[0].text == f"De bron 'Oud' is gelezen in januari 2020, meer dan {months} maanden geleden."


def test_tables_and_words_grow_old_too() -> None:
    old = {**BRON, "geraadpleegd": "2020"}
    catalogue = catalogue_of(tabellen={"bronnen": [old]}, vocabulaires={**woorden(), "bronnen": [old]})
    assert found(sources_are_still_good, catalogue) == [
        "content/fusies.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/gemeenten.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/grenzen/tegels.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/landelijk.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/namen.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/plaatsen.yml: geraadpleegd: '2020' [bron-verouderd]",
        "content/vocabulaires.yml: geraadpleegd: '2020' [bron-verouderd]",
    ]


def test_every_kind_of_record_has_a_shelf_life() -> None:
    kinds = {*Record.__subclasses__(), *RecordMetPagina.__subclasses__()} - {RecordMetPagina}
    assert set(HOUDBAARHEID) == kinds


def test_a_source_that_was_read_before_it_appeared_is_reported() -> None:
    catalogue = catalogue_of(
        a=coalitie(bronnen=[{**BRON, "datum": "2026-11-24"}, {**BRON, "datum": "2026-12", "geraadpleegd": "2026-11"}])
    )
    assert found(sources_are_read_after_they_appeared, catalogue) == [
        "coalitions/a.yml: geraadpleegd: 2026-11 [bron-te-vroeg-gelezen]"
    ]
