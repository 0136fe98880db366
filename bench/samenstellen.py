"""Compiling, from YAML to build/docs, records and static: today's data, and ten and a hundred times as much."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench.meten import in_turn, ratio, task
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_ONCE, _TEN, _HUNDRED = "today's data", "10 times as much", "100 times as much (gemeenten 10 times)"


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    # Today's data goes through the generator too, so that all files are written the same way.
    projects = {_ONCE: place.keer(1), _TEN: place.keer(10)}
    series, reports, peaks = _compile(projects, place, place.rounds(5))
    if not place.kort:
        large, more_reports, more_peaks = _compile({_HUNDRED: place.keer(100)}, place, 1)
        series, reports, peaks = series | large, reports | more_reports, peaks | more_peaks
    for name, seconds in series.items():
        growth = ratio(seconds, series[_ONCE]) if name == _TEN else None
        yield Cijfer(
            f"{name}: {reports[name]['pages']:,} pages", median(seconds), "s", growth, Grens(11) if growth else None
        )
        yield Cijfer("  peak memory", peaks[name], "MB")
    for name, report in reports.items():
        yield from steps(f"{name}: ", report)


def steps(prefix: str, report: dict[str, Any]) -> Iterator[Cijfer]:
    """Where the time of the last round went, the longest first; as ratio the share of the whole."""
    for step, seconds in sorted(report["steps"].items(), key=lambda item: -item[1]):
        yield Cijfer(f"  {prefix}{step}", seconds * 1000, "ms", seconds / report["seconds"])


def _compile(
    projects: dict[str, Path], place: Werkplaats, rounds: int
) -> tuple[dict[str, list[float]], dict[str, dict[str, Any]], dict[str, float]]:
    reports: dict[str, dict[str, Any]] = {}
    peaks: dict[str, float] = {}

    def seconds(name: str, root: Path) -> float:
        reports[name], done = task("samenstellen", str(root), place.peildatum)
        peaks[name] = done.peak_mb
        return float(reports[name]["seconds"])

    variants = {name: partial(seconds, name, root) for name, root in projects.items()}
    return in_turn(variants, rounds, warm_up=rounds > 1), reports, peaks
