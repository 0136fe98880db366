"""Tables as CSV: for a Dutch spreadsheet, and without formulas."""

from __future__ import annotations

import csv
from io import StringIO

from site_gen.exports.csv_tabel import csv_tabel


def cells(*values: object) -> list[str]:
    """One row as a spreadsheet reads it."""
    columns = [f"k{place}" for place in range(len(values))]
    text = csv_tabel(columns, [dict(zip(columns, values, strict=True))])
    _, row = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    return row


def test_a_table_begins_with_a_mark_and_its_columns() -> None:
    assert csv_tabel(["code", "naam"], [{"naam": "Súdwest", "code": "GM1900"}]) == (
        "\ufeffcode;naam\r\nGM1900;Súdwest\r\n"
    )


def test_a_cell_that_would_be_a_formula_is_shown_as_text() -> None:
    assert cells("=1+1", "+31", "-x", "@naam", "\t=1", ["=a", "b"]) == [
        *("'=1+1", "'+31", "'-x", "'@naam", "'=1", "'=a, b"),
    ]


def test_a_number_stays_a_number_and_what_is_not_known_is_empty() -> None:
    assert cells(-1, None, [], ["a", "b"]) == ["-1", "", "", "a, b"]


def test_a_row_is_one_line() -> None:
    assert csv_tabel(["a"], [{"a": 'een; "twee"\n drie'}]).splitlines() == ["\ufeffa", '"een; ""twee"" drie"']
