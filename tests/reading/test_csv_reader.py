"""Tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.models.gemeente import Fusie, Plaats
from site_gen.reading.csv_reader import read_csv

HEAD = "naam,code,lat,lon\n"


def findings_of(folder: Path, text: str) -> list[tuple[int, str]]:
    (folder / "a.csv").write_text(text, encoding="utf-8")
    return [(each.line, each.code) for each in read_csv(folder / "a.csv", "a.csv", Plaats)[1]]


def test_a_row_becomes_a_record_that_knows_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(HEAD + 'Beek,GM0888,50.9,5.8\n\n"Berg\nen",GM0893,51.6,6.1\nVen,GM0893,51.6,6.1\n')
    rows, findings = read_csv(tmp_path / "a.csv", "a.csv", Plaats)
    assert findings == []
    assert [(row.naam, document.line(())) for row, document in rows if row] == [
        ("Beek", 2),
        ("Berg\nen", 4),
        ("Ven", 6),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(1, "csv-kop")] * 4),
        ("naam,code,lat,long\n", [(1, "csv-kop"), (1, "csv-kop")]),
        ("naam,code,lat\n", [(1, "csv-kop")]),
        ("naam,code,lat,lon,lat\nBeek,GM0888,50.9,5.8,50.9\n", [(1, "csv-kop"), (1, "csv-kop")]),
        (HEAD + "Beek,GM0888,50.9\n", [(2, "csv-rij")]),
        (HEAD + "Beek,GM0888,50.9,5.8,x\nBerg,GM888,50.9,5.8\n", [(2, "csv-rij"), (3, "veld-waarde")]),
        (HEAD + "Beek,GM0888,noord,5.8\n", [(2, "veld-soort")]),
        (HEAD + "Beek,GM0888,5.8,50.9\n", [(2, "getal-buiten-bereik"), (2, "getal-buiten-bereik")]),
        (HEAD + ",GM0888,50.9,5.8\n", [(2, "tekst-te-kort")]),
        (HEAD + '"Beek"x,GM0888,50.9,5.8\n', [(2, "csv-rij")]),
        (HEAD + "Beek,GM0888,nan,5.8\n", [(2, "getal-buiten-bereik")]),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert findings_of(tmp_path, text) == expected


def test_a_row_with_a_wrong_cell_is_still_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(HEAD + "Beek,GM0888,noord,5.8\n")
    rows, _ = read_csv(tmp_path / "a.csv", "a.csv", Plaats)
    assert [(row, document.data) for row, document in rows] == [
        (None, {"naam": "Beek", "code": "GM0888", "lat": "noord", "lon": "5.8"})
    ]


def test_a_column_that_may_be_left_out_is_not_missed(tmp_path: Path) -> None:
    head = "oude_code,oude_naam,nieuwe_code,nieuwe_naam,datum,soort\n"
    (tmp_path / "a.csv").write_text(head + "GM0009,Ten Boer,GM0014,Groningen,2019-01-01,verdwenen\n")
    _, findings = read_csv(tmp_path / "a.csv", "a.csv", Fusie)
    assert [(each.code, each.hint) for each in findings] == [("veld-waarde", "Kies uit: fusie, opgegaan, splitsing.")]


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_below_the_head_gives_rows_or_findings(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_text(HEAD + text, encoding="utf-8", newline="")
    rows, findings = read_csv(file, "any.csv", Plaats)
    assert rows or findings or not text.strip("\r\n")
