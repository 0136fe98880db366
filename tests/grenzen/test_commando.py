"""`site_gen grenzen …` as an editor meets it: what it prints, and its exit status."""

import argparse
import json
from datetime import date
from pathlib import Path

import pytest

from site_gen.grenzen import commando
from site_gen.grenzen.inlezen import lees_grenzen
from tests.grenzen.inhoud import NAMEN, antwoord, schrijf_grenzen

DAG = date(2026, 1, 20)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    regels = "".join(f"{code},{naam}\n" for code, naam in NAMEN.items())
    (folder / "gemeenten.csv").write_text(f"code,naam\n{regels}", encoding="utf-8")
    return folder


def draai(content: Path, *woorden: str) -> int:
    parser = argparse.ArgumentParser(prog="site_gen")
    commando.add_parser(parser.add_subparsers(required=True))
    return commando.run(parser.parse_args(["grenzen", *woorden]), content, DAG)


def test_fetching_says_what_it_kept_and_what_to_do_next(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bestand = tmp_path / "bron.json"
    bestand.write_text(json.dumps(antwoord()), encoding="utf-8")
    assert draai(content, "ophalen", "--jaar", "2025", "--bron", str(bestand)) == 0
    assert capsys.readouterr().out == (
        "content/grenzen/gemeenten-2025.topojson: 3 gemeenten van 2025, 0,3 KB (gzip), op 150 meter nauwkeurig.\n"
        "Bekijk de kaart met: make serve\n"
    )
    assert lees_grenzen(content).opgehaald == DAG


def test_fetching_an_older_year_says_that_the_map_keeps_the_newer_one(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schrijf_grenzen(content, "gemeenten-2026")
    bestand = tmp_path / "bron.json"
    bestand.write_text(json.dumps(antwoord()), encoding="utf-8")
    assert draai(content, "ophalen", "--jaar", "2025", "--bron", str(bestand)) == 0
    assert "De kaart gebruikt content/grenzen/gemeenten-2026.topojson, want die is nieuwer." in capsys.readouterr().out


def test_an_error_is_one_line_with_place_code_and_hint(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draai(content, "ophalen", "--jaar", "2025", "--bron", "nergens.json") == 1
    assert capsys.readouterr().err == (
        "nergens.json: fout [grenzen-bron] Het bestand is niet te lezen (No such file or directory). "
        "Hint: Geef een adres dat begint met https:// of de naam van een bestand.\n"
    )


def test_without_gemeenten_there_is_nothing_to_fetch(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "gemeenten.csv").write_text("naam\nAa\n", encoding="utf-8")
    assert draai(content, "ophalen", "--jaar", "2025", "--bron", "nergens.json") == 1
    assert capsys.readouterr().err.startswith("content/gemeenten.csv: fout [grenzen-codes] ")


def test_a_missing_library_is_named(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commando, "_PAKKETTEN", ("bestaat_niet",))
    assert draai(content, "schematisch") == 1
    assert "fout [grenzen-pakketten] Voor deze opdracht is nog nodig: bestaat_niet." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["ophalen"], "--jaar"),
        (["ophalen", "--jaar", "dit jaar"], "'dit jaar' is geen jaar, zoals 2025"),
        (["schematisch", "--peildatum", "nu"], "'nu' is geen datum, zoals 2026-01-20"),
        ([], "ophalen|schematisch|tegels"),
        (["tegels", "--jaar", "2025"], "--jaar"),
    ],
)
def test_a_wrong_command_is_explained(
    content: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], zin: str
) -> None:
    with pytest.raises(SystemExit) as einde:
        draai(content, *woorden)
    assert einde.value.code == 2
    assert zin in capsys.readouterr().err


@pytest.mark.parametrize("opdracht", ["ophalen", "schematisch", "tegels"])
def test_help_is_dutch_and_says_what_is_written(
    content: Path, capsys: pytest.CaptureFixture[str], opdracht: str
) -> None:
    with pytest.raises(SystemExit) as einde:
        draai(content, opdracht, "--help")
    assert einde.value.code == 0
    hulp = " ".join(capsys.readouterr().out.split())
    assert "content/grenzen/" in hulp
    assert "de dag die in het bijschrift komt" in hulp
