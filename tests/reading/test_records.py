"""All files of a project."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_gen.reading.records import load_records


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """The tiny project, to spoil."""
    shutil.copytree(root / "tests" / "mini", tmp_path / "mini", ignore=shutil.ignore_patterns("verwacht", "build"))
    return tmp_path / "mini"


def codes(project: Path) -> list[tuple[str, str]]:
    return [(each.path, each.code) for each in load_records(project)[1]]


def test_every_file_is_read_once(project: Path) -> None:
    records, findings = load_records(project)
    assert findings == []
    assert (len(records.gemeenten), len(records.coalities), len(records.interventies)) == (3, 2, 3)
    assert records.vocabulaires is not None
    assert records.grenzen is not None
    assert set(records.tabellen) == {"gemeenten", "plaatsen", "namen", "fusies", "tegels", "landelijk"}
    assert [each.adres for each in records.paginas] == ["over/"]
    assert records.keys["coalitie"] == {each.sleutel for each in records.coalities}


def test_each_step_is_named_while_it_runs(project: Path) -> None:
    steps: list[str] = []
    load_records(project, steps.append)
    assert steps == ["vocabulaires", "gemeenten", "coalities", "interventies", "organisaties", "pagina's", "grenzen"]


@pytest.mark.parametrize("name", ["Noord.yml", "noord oost.yml", "noord.yaml", "noord", "één.yml", "noord_oost.yml"])
def test_a_file_name_that_is_no_slug_is_reported(project: Path, name: str) -> None:
    (project / "coalitions" / name).write_text("naam: x\n")
    assert codes(project) == [(f"coalitions/{name}", "bestand-naam")]


def test_a_folder_among_the_files_is_reported_and_a_hidden_file_is_not(project: Path) -> None:
    (project / "coalitions" / "map").mkdir()
    (project / "coalitions" / ".DS_Store").write_bytes(b"\x00")
    assert codes(project) == [("coalitions/map", "bestand-naam")]


def test_what_is_no_markdown_among_the_pages_is_reported(project: Path) -> None:
    (project / "content" / "pages" / "over.txt").write_text("x")
    assert codes(project) == [("content/pages/over.txt", "pagina-soort")]


def test_the_address_of_a_page_follows_folder_and_file(project: Path) -> None:
    pages = project / "content" / "pages"
    (pages / "uitleg" / "meer").mkdir(parents=True)
    for name in ("index", "bijindex", "uitleg/index", "uitleg/meer/een"):
        shutil.copyfile(pages / "over.md", pages / f"{name}.md")
    assert sorted(each.adres for each in load_records(project)[0].paginas) == [
        "",
        "bijindex/",
        "over/",
        "uitleg/",
        "uitleg/meer/een/",
    ]


_FIXED = [
    "vocabulaires.yml",
    "gemeenten.csv",
    "gemeenten.yml",
    "plaatsen.csv",
    "namen.csv",
    "fusies.yml",
    "grenzen/tegels.csv",
    "grenzen/tegels.yml",
    "landelijk.csv",
]


@pytest.mark.parametrize("name", _FIXED)
def test_a_fixed_file_that_is_gone_is_reported(project: Path, name: str) -> None:
    (project / "content" / name).unlink()
    assert codes(project) == [(f"content/{name}", "bestand-ontbreekt")]


def test_shapes_that_do_not_fit_their_checksum_are_reported(project: Path) -> None:
    (project / "content" / "grenzen" / "schematisch.topojson").write_text("{}")
    assert codes(project) == [("content/grenzen/schematisch.topojson", "grenzen-onleesbaar")]


def test_a_file_that_cannot_be_read_keeps_its_key(project: Path) -> None:
    (project / "coalitions" / "kapot.yml").write_text("naam: [")
    records, _ = load_records(project)
    assert "kapot" in records.keys["coalitie"]


def test_a_gemeente_with_a_wrong_cell_keeps_its_code(project: Path) -> None:
    table = project / "content" / "gemeenten.csv"
    table.write_text(table.read_text().replace(",2021,", ",eenentwintig,", 1))
    records, findings = load_records(project)
    assert [each.code for each in findings] == ["veld-soort"]
    assert (len(records.gemeenten), len(records.keys["gemeente"])) == (2, 3)


def test_a_file_that_follows_no_model_is_still_a_document(project: Path) -> None:
    (project / "coalitions" / "leeg.yml").write_text("naam: Leeg\n")
    records, findings = load_records(project)
    assert findings
    assert "coalitions/leeg.yml" in {document.path for _, document in records.documents}
    assert "leeg" not in {each.sleutel for each in records.coalities}
