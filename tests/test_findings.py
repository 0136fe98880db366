"""Rules, and what an editor gets to read."""

from __future__ import annotations

import pytest

from site_gen.checks import load_checks
from site_gen.findings import Finding, all_rules, did_you_mean, regel

RULE = Finding("coalitions/b.yml", 12, "gemeente-dubbel", "GM0059 staat er twee keer.", "Haal er een weg.")


def test_a_finding_reads_as_a_line_that_programs_can_jump_to() -> None:
    assert str(RULE) == "coalitions/b.yml:12: fout [gemeente-dubbel] GM0059 staat er twee keer. Hint: Haal er een weg."


def test_a_warning_says_so_and_is_no_error() -> None:
    warning = Finding("a.yml", 1, "oud", "Oud.", "Lees opnieuw.", ernst="waarschuwing")
    assert str(warning).startswith("a.yml:1: waarschuwing [oud]")
    assert not warning.is_error
    assert RULE.is_error


def test_findings_sort_by_place() -> None:
    lines = [("b.yml", 2), ("a.yml", 10), ("a.yml", 9)]
    assert [(each.path, each.line) for each in sorted(Finding(path, line, "c", "t", "h") for path, line in lines)] == [
        ("a.yml", 9),
        ("a.yml", 10),
        ("b.yml", 2),
    ]


def test_an_annotation_keeps_every_sign_that_the_command_would_eat() -> None:
    finding = Finding("a,b:c.yml", 3, "code", "100%\nweg\r", "Doe: dit, dat.")
    assert finding.as_annotation() == (
        "::error file=a%2Cb%3Ac.yml,line=3,title=code::100%25%0Aweg%0D Hint: Doe: dit, dat."
    )


def test_a_warning_is_annotated_as_one() -> None:
    assert Finding("a.yml", 1, "oud", "t", "h", ernst="waarschuwing").as_annotation().startswith("::warning ")


@pytest.mark.parametrize(
    ("value", "hint"), [("aktief", "Bedoelde u 'actief'?"), ("ACTIEF", "Bedoelde u 'actief'?"), ("xyz", "Kies.")]
)
def test_a_near_miss_gets_a_suggestion(value: str, hint: str) -> None:
    assert did_you_mean(value, ["actief", "gestopt"], "Kies.") == hint


def test_a_code_belongs_to_one_rule() -> None:
    load_checks()
    with pytest.raises(ValueError, match="twice"):
        regel("naam-dubbel", "Nog een keer.", subject="Test")


def test_rules_come_by_subject_and_read_as_sentences() -> None:
    load_checks()
    rules = all_rules()
    assert rules == tuple(sorted(rules, key=lambda each: (each.subject, each.code)))
    for rule in rules:
        assert rule.zin[0].isupper(), rule.code
        assert rule.zin.endswith("."), rule.code
        assert rule.code == rule.code.lower().replace(" ", "-"), rule.code
