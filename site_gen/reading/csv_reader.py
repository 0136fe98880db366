"""Tables: the rows of a .csv file, each with its line. Its sources stand in the .yml beside it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from pydantic import BaseModel

from site_gen.findings import Finding, did_you_mean, regel
from site_gen.reading.validating import T, validate
from site_gen.reading.yaml_reader import Document, read_text

CSV_KOP = regel("csv-kop", "De eerste regel van een tabel noemt de kolommen die bestaan.", subject="Tabellen")
CSV_RIJ = regel("csv-rij", "Elke rij van een tabel heeft evenveel vakken als de kop.", subject="Tabellen")


def read_csv(file: Path, path: str, model: type[T]) -> tuple[list[tuple[T | None, Document]], list[Finding]]:
    """The rows of a table as records, each with a `Document` of its cells and line; None where a cell is wrong."""
    text, findings = read_text(file, path)
    if text is None:
        return [], findings
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    rows: list[tuple[T | None, Document]] = []
    try:
        header = next(reader, [])
        findings.extend(_check_header(header, model, path))
        if findings:
            return [], findings
        line = reader.line_num + 1
        for cells in reader:
            row, wrong = _read_row(cells, header, model, path, line)
            findings.extend(wrong)
            if row:
                rows.append(row)
            line = reader.line_num + 1
    except csv.Error:
        findings.append(
            CSV_RIJ.finding(
                path, reader.line_num, text="Deze rij is niet te lezen.", hint="Kijk naar de aanhalingstekens."
            )
        )
    return rows, findings


def _read_row(
    cells: list[str], header: list[str], model: type[T], path: str, line: int
) -> tuple[tuple[T | None, Document] | None, list[Finding]]:
    if not cells:
        return None, []
    if len(cells) != len(header):
        return None, [
            CSV_RIJ.finding(
                path,
                line,
                text=f"Deze rij heeft {len(cells)} vakken, de kop heeft er {len(header)}.",
                hint="Zet een tekst met een komma tussen dubbele aanhalingstekens.",
            )
        ]
    document = Document(path, dict(zip(header, cells, strict=True)), {(): line})
    record, findings = validate(model, document)
    return (record, document), findings


def _check_header(header: list[str], model: type[BaseModel], path: str) -> Iterator[Finding]:
    known = list(model.model_fields)
    for name in header:
        if name not in known:
            hint = did_you_mean(name, known, f"De kolommen zijn: {', '.join(known)}.")
            yield CSV_KOP.finding(path, 1, text=f"De kolom '{name}' bestaat niet.", hint=hint)
        elif header.count(name) > 1:
            yield CSV_KOP.finding(path, 1, text=f"De kolom '{name}' staat er twee keer.", hint="Haal er een weg.")
    for name, info in model.model_fields.items():
        if info.is_required() and name not in header:
            yield CSV_KOP.finding(path, 1, text=f"De kolom '{name}' ontbreekt.", hint="Zet de kolom terug.")
