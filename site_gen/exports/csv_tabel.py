"""Tables as CSV that a spreadsheet opens by itself: a byte order mark, semicolons as in Dutch ones, no cell a formula.

A row is a line, always: who wants a part of a table may cut the text into lines (assets/kaart-meenemen.mjs does).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

_BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet would reckon with instead of showing it (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@")


def csv_tabel(kolommen: Sequence[str], rijen: Iterable[Mapping[str, object]]) -> str:
    """The rows with these columns. What is not known is empty, and a list is one cell, with commas between."""
    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(kolommen)
    schrijver.writerows([_cel(rij[kolom]) for kolom in kolommen] for rij in rijen)
    return _BYTE_ORDER_MARK + uit.getvalue()


def _cel(waarde: object) -> object:
    if isinstance(waarde, list):
        return _cel(", ".join(map(str, waarde)))
    if isinstance(waarde, str):
        tekst = " ".join(waarde.split())
        return f"'{tekst}" if tekst.startswith(_FORMULA) else tekst
    return waarde
