"""Pages written by hand: Markdown with front matter, which MkDocs ignores in silence where it is broken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_gen.findings import Finding, regel
from site_gen.models.pagina import Pagina
from site_gen.reading.validating import validate
from site_gen.reading.yaml_reader import Document, parse_yaml, read_text

KOP_ONTBREEKT = regel(
    "kop-ontbreekt", "Een pagina in Markdown begint met een kop tussen twee regels met ---.", subject="Pagina's"
)
KOP_NIET_DICHT = regel("kop-niet-dicht", "De kop van een pagina eindigt met een regel ---.", subject="Pagina's")


@dataclass(frozen=True)
class HandgeschrevenPagina:
    """A page of content/pages: its front matter, its Markdown, and where both stand."""

    adres: str
    kop: Pagina
    markdown: str
    first_line: int
    document: Document


def read_page(file: Path, path: str, adres: str) -> tuple[HandgeschrevenPagina | None, list[Finding]]:
    """Read one Markdown page. `adres` is its address on the site, from the root, ending in a slash."""
    text, findings = read_text(file, path)
    if text is None:
        return None, findings
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return None, [
            KOP_ONTBREEKT.finding(
                path, 1, text="Deze pagina heeft geen kop.", hint="Begin met ---, dan title en description, dan ---."
            )
        ]
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        return None, [
            KOP_NIET_DICHT.finding(path, 1, text="De kop heeft geen einde.", hint="Zet een regel met --- onder de kop.")
        ]
    document, findings = parse_yaml("\n".join(lines[1:end]), path, first_line=2)
    if document is None:
        return None, findings
    kop, wrong = validate(Pagina, document)
    findings.extend(wrong)
    if kop is None:
        return None, findings
    return HandgeschrevenPagina(adres, kop, "\n".join(lines[end + 1 :]), end + 2, document), findings
