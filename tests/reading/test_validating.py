"""From plain values to a record, or to Dutch findings."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.models.basis import Record
from site_gen.models.coalitie import Coalitie
from site_gen.models.interventie import Interventie
from site_gen.models.pagina import Pagina
from site_gen.reading.validating import validate
from site_gen.reading.yaml_reader import Document
from tests.builders import BRON, coalitie, read_of
from tests.checks.found import pointed_at


def findings_of(**velden: Any) -> list[str]:
    catalogue, findings = read_of(a=coalitie(**velden))
    return pointed_at(findings, catalogue)


def said(**velden: Any) -> str:
    _, findings = read_of(a=coalitie(**velden))
    assert len(findings) == 1
    return f"{findings[0].text} {findings[0].hint}"


def test_a_misspelt_field_is_reported_with_the_field_that_was_meant() -> None:
    assert findings_of(kartreker="GGD") == ["coalitions/a.yml: kartreker: GGD [sleutel-onbekend]"]
    assert said(kartreker="GGD") == "Het veld 'kartreker' bestaat hier niet. Bedoelde u 'kartrekker'?"


def test_a_field_that_belongs_elsewhere_names_the_fields_of_its_own_place() -> None:
    partner = {"naam": "GGD", "soort": "ggd", "domein": "publiek", "xyz": "1"}
    assert said(partners=[partner]) == "Het veld 'xyz' bestaat hier niet. Kies uit: domein, naam, soort."


def test_a_field_that_is_missing_is_reported_where_it_should_stand() -> None:
    assert said(status=None) == "Het veld 'status' ontbreekt. Voeg 'status: …' toe."
    assert said(partners=[{"naam": "GGD", "soort": "ggd"}]) == (
        "Het veld 'domein' ontbreekt in 'partners' nummer 1. Voeg 'domein: …' toe."
    )
    assert findings_of(partners=[{"naam": "GGD", "soort": "ggd"}]) == ["coalitions/a.yml: - naam: GGD [veld-ontbreekt]"]


def test_a_file_without_sources_is_told_to_name_them() -> None:
    assert [line.split("[")[1] for line in findings_of(bronnen=None)] == ["bron-ontbreekt]"]
    assert findings_of(bronnen=[]) == ["coalitions/a.yml: bronnen: [] [bron-ontbreekt]"]


def test_a_list_whose_only_item_is_wrong_is_not_called_empty() -> None:
    assert [line.split("[")[1] for line in findings_of(bronnen=[{"titel": "Een bron"}])] == ["veld-ontbreekt]"]


@pytest.mark.parametrize(
    ("velden", "code"),
    [
        ({"naam": 12}, "veld-soort"),
        ({"naam": ["Noord"]}, "veld-soort"),
        ({"partners": "GGD"}, "veld-soort"),
        ({"partners": ["GGD"]}, "veld-soort"),
        ({"gids": "misschien"}, "veld-soort"),
        ({"peiljaar": "vorig jaar"}, "veld-soort"),
        ({"peiljaar": 2020.5}, "veld-soort"),
        ({"peiljaar": True}, "veld-soort"),
        ({"gemeenten": ["Assen"]}, "veld-waarde"),
        ({"gemeenten": ["GM12"]}, "veld-waarde"),
        ({"gemeenten": ["GM\u0661\u0662\u0663\u0664"]}, "veld-waarde"),
        ({"valt_onder": "Drenthe"}, "veld-waarde"),
        ({"contact": {"organisatie": "Noord", "mailbox": "info"}}, "veld-waarde"),
        ({"peiljaar": 202}, "getal-buiten-bereik"),
        ({"peiljaar": 9.3e18}, "getal-buiten-bereik"),
        ({"tranche": 4}, "getal-buiten-bereik"),
        ({"laatst_gecontroleerd": "24-11-2026"}, "datum-ongeldig"),
        ({"laatst_gecontroleerd": "2026-13"}, "datum-ongeldig"),
        ({"laatst_gecontroleerd": "2026-02-29"}, "datum-ongeldig"),
        ({"laatst_gecontroleerd": "\uff12\uff10\uff12\uff16"}, "datum-ongeldig"),
        ({"laatst_gecontroleerd": "0206-11"}, "datum-ongeldig"),
        ({"website": "www.example.nl"}, "url-ongeldig"),
        ({"website": "javascript:alert(1)"}, "url-ongeldig"),
        ({"website": "ftp://example.nl/"}, "url-ongeldig"),
        ({"website": "https://"}, "url-ongeldig"),
        ({"website": "https://[::1"}, "url-ongeldig"),
        ({"website": "https://example.nl/een twee"}, "url-ongeldig"),
        ({"kartrekker": ""}, "tekst-te-kort"),
        ({"kartrekker": "   "}, "tekst-te-kort"),
        ({"kartrekker": "x" * 401}, "tekst-te-lang"),
        ({"toelichting": "x" * 1201}, "tekst-te-lang"),
    ],
)
def test_each_kind_of_mistake_has_its_code(velden: dict[str, Any], code: str) -> None:
    _, findings = read_of(a=coalitie(**velden))
    assert [each.code for each in findings] == [code]


def test_the_hint_fits_what_stands_there() -> None:
    assert said(naam=12) == "'naam' moet tekst zijn, maar hier staat '12'. Zet de waarde tussen aanhalingstekens."
    assert said(naam=["Noord"]) == "'naam' moet tekst zijn, maar hier staat een lijst. Schrijf hier tekst."
    assert said(partners=["GGD"]).startswith("'partners' nummer 1 moet een blok met sleutels zijn")
    assert said(gemeenten=["Noord"]).endswith("Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM0059.")


def test_a_long_value_is_shown_short() -> None:
    assert "xxx…'" in said(website="x" * 300)
    assert len(said(website="x" * 300)) < 200


def test_a_mistake_in_a_list_is_reported_on_its_own_line() -> None:
    bronnen = [BRON, {**BRON, "url": "www.example.nl"}, {**BRON, "geraadpleegd": "ooit"}]
    assert findings_of(bronnen=bronnen) == [
        "coalitions/a.yml: url: www.example.nl [url-ongeldig]",
        "coalitions/a.yml: geraadpleegd: ooit [datum-ongeldig]",
    ]


@pytest.mark.parametrize("value", [2023, "2022", "2023-05", "2024-02-29", "1900"])
def test_a_year_month_or_day_is_a_date(value: object) -> None:
    assert findings_of(laatst_gecontroleerd=value) == []


_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(codec="utf-8"), max_size=20),
    st.sampled_from(["GM0001", "2024", "9" * 5000, "https://[", "a@b.c", "2024-13", "x" * 2000]),
)
_KEYS = st.sampled_from(
    ["naam", "soort", "titel", "url", "geraadpleegd", "domein", "mailbox", "organisatie", "jaar", "niveau", "onbekend"]
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=4)),
    max_leaves=8,
)


@pytest.mark.parametrize("model", [Coalitie, Interventie, Pagina])
@given(data=st.data())
def test_any_values_are_a_record_or_have_findings(model: type[Record], data: st.DataObject) -> None:
    names = st.sampled_from([*model.model_fields, "onbekend"])
    values = data.draw(st.dictionaries(names, _VALUES, max_size=8))
    record, findings = validate(model, Document("a.yml", values, {(): 1}))
    assert (record is None) == bool(findings)
