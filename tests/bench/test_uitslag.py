"""Figures against their bounds."""

import json
from pathlib import Path

import pytest

from bench.uitslag import Cijfer, Grens, line, number, write


def test_without_a_ratio_the_bound_is_for_the_figure_itself() -> None:
    assert Cijfer("memory", 499, "MB", grens=Grens(500)).holds is True
    assert Cijfer("memory", 501, "MB", grens=Grens(500)).holds is False


def test_with_a_ratio_the_bound_is_for_the_ratio() -> None:
    assert Cijfer("build", 9, "s", ratio=0.3, grens=Grens(0.35)).holds is True


def test_a_score_must_be_at_least_its_bound() -> None:
    assert Cijfer("seo", 99, "", grens=Grens(100, at_least=True)).holds is False


def test_a_figure_without_a_bound_is_neither_kept_nor_missed() -> None:
    assert Cijfer("peer", 1, "s").holds is None


def test_a_line_shows_figure_ratio_bound_and_verdict() -> None:
    shown = line(Cijfer("build", 1.5, "s", ratio=0.4, grens=Grens(0.35)))
    assert shown.split() == ["build", "1.50", "s", "0.40", "≤", "0.35", "MISSED"]


@pytest.mark.parametrize(
    ("value", "shown"), [(12345.6, "12,346"), (99.44, "99.4"), (2.5, "2.50"), (0.0123, "0.012"), (0, "0")]
)
def test_numbers_have_about_three_figures(value: float, shown: str) -> None:
    assert number(value) == shown


def test_figures_are_kept_as_json(tmp_path: Path) -> None:
    write(tmp_path / "bench" / "x.json", "x", [Cijfer("a", 1, "s", grens=Grens(2))], {"kort": True})
    kept = json.loads((tmp_path / "bench" / "x.json").read_text(encoding="utf-8"))
    assert kept["kort"] is True
    assert kept["figures"][0]["what"] == "a"
    assert kept["figures"][0]["holds"] is True
