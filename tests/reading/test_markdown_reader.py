"""Hand-written pages and their front matter."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.reading.markdown_reader import read_page

HEAD = "title: Over\ndescription: Een zin over deze pagina.\nlaatst_gecontroleerd: 2026-11\n"


def test_the_text_begins_below_the_head(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\n{HEAD}---\n\nTekst.\n\n---\n\nMeer.\n")
    page, findings = read_page(tmp_path / "a.md", "a.md", "a/")
    assert page is not None
    assert findings == []
    assert (page.kop.title, page.adres, page.first_line) == ("Over", "a/", 6)
    assert page.markdown == "\nTekst.\n\n---\n\nMeer.\n"


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "kop-ontbreekt"),
        ("# Over\n", 1, "kop-ontbreekt"),
        ("\n---\ntitle: Over\n---\n", 1, "kop-ontbreekt"),
        (f"---\n{HEAD}\nTekst.\n", 1, "kop-niet-dicht"),
        (f"---\n{HEAD}titel: x\n---\n", 5, "sleutel-onbekend"),
        (f"---\n{HEAD}title: Nog een\n---\n", 5, "sleutel-dubbel"),
        ("---\ntitle: Let op: dit\n---\n", 2, "yaml-fout"),
        ("---\n\ttitle: Over\n---\n", 2, "yaml-tab"),
        ("---\n---\n", 2, "yaml-vorm"),
        (f"---\n{HEAD.replace('Een zin over deze pagina.', 'Kort.')}---\n", 3, "tekst-te-kort"),
    ],
)
def test_what_is_wrong_in_the_head_is_said_with_its_line(tmp_path: Path, text: str, line: int, code: str) -> None:
    (tmp_path / "a.md").write_text(text)
    findings = read_page(tmp_path / "a.md", "a.md", "a/")[1]
    assert [(each.line, each.code) for each in findings] == [(line, code)]


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_is_a_page_or_has_findings(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "any.md"
    file.write_text(f"---\n{text}", encoding="utf-8", newline="")
    page, findings = read_page(file, "any.md", "any/")
    assert page is not None or findings
