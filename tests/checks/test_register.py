"""The list of checks, and that no state of the data makes one fall over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from site_gen.catalogue import link_records
from site_gen.checks import load_checks, run_checks
from site_gen.findings import all_rules
from site_gen.reading.records import Records, load_records
from tests.builders import PEILDATUM, catalogue_of, coalitie, grenzen


def test_every_rule_is_known_before_a_check_has_run() -> None:
    load_checks()
    codes = [rule.code for rule in all_rules()]
    assert len(codes) > 40
    assert len(codes) == len(set(codes))


def test_the_findings_of_all_checks_come_together() -> None:
    catalogue = catalogue_of(a=coalitie(status="aktief", toelichting="Bel 0612345678"))
    assert {each.code for each in run_checks(catalogue)} == {"waarde-onbekend", "prive-telefoon"}


def test_good_data_gives_no_findings() -> None:
    assert run_checks(catalogue_of(a=coalitie(), vormen=grenzen("GM0001"))) == []


def test_nothing_at_all_gives_no_findings() -> None:
    assert run_checks(link_records(Records(keys={"gemeente": set()}), PEILDATUM)) == []


@pytest.mark.parametrize(
    "gone",
    [
        "content/vocabulaires.yml",
        "content/gemeenten.csv",
        "content/plaatsen.csv",
        "content/namen.csv",
        "content/fusies.csv",
        "content/grenzen/schematisch.yml",
        "content/grenzen/tegels.csv",
        "content/landelijk.csv",
    ],
)
def test_a_file_that_is_gone_is_the_finding_and_nothing_falls_over(gone: str, root: Path, tmp_path: Path) -> None:
    for folder in ("content", "coalitions", "interventions"):
        for file in (root / folder).rglob("*.*"):
            copy = tmp_path / file.relative_to(root)
            if file.is_file() and copy != tmp_path / gone:
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.symlink_to(file)
    records, findings = load_records(tmp_path)
    found = [*findings, *run_checks(link_records(records, date(2026, 11, 24)))]
    assert [each.path for each in found] == [gone]
