"""Numbers that hand-written pages may name."""

from __future__ import annotations

from datetime import date

import pytest

from site_gen.pages.kerngetallen import fill, kerngetallen, named_in
from tests.builders import catalogue_of, coalitie, gemeente, interventie, regio


def test_gemeenten_are_counted_by_what_is_documented() -> None:
    catalogue = catalogue_of(
        *(gemeente(f"GM{number:04}") for number in range(1, 8)),
        a=coalitie(gemeenten=["GM0001", "GM0002"]),
        b=coalitie(gemeenten=["GM0003"], status="in_oprichting"),
        c=coalitie(gemeenten=["GM0004"], status="onbekend"),
        d=coalitie(gemeenten=["GM0005"], status="gestopt"),
        e=regio(gemeenten=["GM0001", "GM0006"]),
    )
    values = kerngetallen(catalogue)
    assert {name: value for name, value in values.items() if "gemeenten" in name or name.startswith("procent")} == {
        "aantal_gemeenten": "7",
        "gemeenten_gedocumenteerd": "5",
        "gemeenten_actief": "2",
        "gemeenten_in_oprichting": "1",
        "gemeenten_onbekend": "1",
        "gemeenten_gestopt": "1",
        "gemeenten_regionaal": "1",
        "gemeenten_niet_gedocumenteerd": "1",
        "procent_gedocumenteerd": "71",
    }


def test_coalities_and_items_are_counted_by_kind() -> None:
    catalogue = catalogue_of(a=coalitie(), b=regio(), c=interventie(), d=interventie(soort="werkzaam_element"))
    values = kerngetallen(catalogue)
    names = ("aantal_coalities", "aantal_lokaal", "aantal_regionaal", "aantal_interventies")
    assert [values[name] for name in names] == ["2", "1", "1", "2"]
    assert [values[f"aantal_soort_{soort}"] for soort in ("interventie", "werkzaam_element", "goede_praktijk")] == [
        "1",
        "1",
        "0",
    ]


def test_numbers_and_dates_are_written_the_dutch_way() -> None:
    catalogue = catalogue_of(*(gemeente(f"GM{number:04}") for number in range(1200)), peildatum=date(2026, 3, 1))
    values = kerngetallen(catalogue)
    assert (values["aantal_gemeenten"], values["procent_gedocumenteerd"]) == ("1.200", "0")
    assert values["peildatum"] == "1 maart 2026"


def test_a_name_between_braces_becomes_its_value() -> None:
    assert (
        fill("Er zijn {{ a }}, {{b}} en {{  a  }}; { a } blijft.", {"a": "3", "b": "x"})
        == "Er zijn 3, x en 3; { a } blijft."
    )
    assert list(named_in("{{ a }}\n{{b c}} {{}}")) == [(0, "a"), (8, "b c"), (16, "")]


def test_a_name_that_does_not_exist_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        fill("{{ c }}", {"a": "3"})
