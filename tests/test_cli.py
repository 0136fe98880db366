"""The command line: what it answers, and with which status. Whole projects go through it in test_mini.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_gen.cli import main

ROOT = Path(__file__).parent.parent


def test_the_real_data_has_no_errors_and_the_next_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--root", str(ROOT), "--peildatum", "2026-11-24"]) == 0
    said = capsys.readouterr().out
    assert "geen fouten" in said
    assert said.endswith("Bekijk de site met: make serve\n")


def test_a_project_without_files_says_which_are_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--root", str(tmp_path), "--peildatum", "2026-11-24"]) == 1
    said = capsys.readouterr().out
    for path in ("content/vocabulaires.yml", "content/gemeenten.csv", "content/grenzen/schematisch.topojson"):
        assert f"{path}:1: fout [" in said


def test_sources_that_grow_old_warn_and_stop_only_who_is_strict(capsys: pytest.CaptureFixture[str]) -> None:
    later = ["check", "--root", str(ROOT), "--peildatum", "2031-01-01"]
    assert main(later) == 0
    assert "waarschuwing [" in capsys.readouterr().out
    assert main([*later, "--streng"]) == 1


def test_a_date_that_is_none_is_refused_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--peildatum", "morgen"])
    assert stopped.value.code == 2
    assert "'morgen' is geen datum" in capsys.readouterr().err


def test_findings_become_annotations_in_github_actions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["check", "--root", str(tmp_path), "--peildatum", "2026-11-24"])
    assert "::error file=content/gemeenten.csv,line=1,title=bestand-ontbreekt::" in capsys.readouterr().out
