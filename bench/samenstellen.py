"""Compiling, from YAML to build/docs, static files and all content: today's data, and ten and a hundred times that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench.meten import in_turn, ratio, task
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_ONCE, _TEN, _HUNDRED = "today's data", "10 times as much", "100 times as much (gemeenten 10 times)"


@dataclass(frozen=True)
class Compiled:
    """One round: what the task reported, and the memory of its process."""

    report: dict[str, Any]
    peak_mb: float


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    # Today's data goes through the generator too, so that all files are written the same way.
    rounds = _compile({_ONCE: place.keer(1), _TEN: place.keer(10)}, place, place.rounds(5))
    yield from _figures(rounds)
    if not place.kort:
        # No multiple of today's data, since gemeenten stop at ten times: its growth says nothing.
        yield from _figures(_compile({_HUNDRED: place.keer(100)}, place, 1))


def _figures(rounds: dict[str, list[Compiled]]) -> Iterator[Cijfer]:
    for name, done in rounds.items():
        grown, worked = (_growth(rounds, figure) if name == _TEN else None for figure in ("seconds", "processor"))
        bound = Grens(11) if grown else None
        yield Cijfer(f"{name}: {done[0].report['pages']:,} pages", _median(done, "seconds"), "s", grown, bound)
        yield Cijfer("  processor time", _median(done, "processor"), "s", worked)
        yield Cijfer("  peak memory", max(each.peak_mb for each in done), "MB")
        yield from steps("", done[-1].report)


def _median(done: list[Compiled], figure: str) -> float:
    return median(float(each.report[figure]) for each in done)


def _growth(rounds: dict[str, list[Compiled]], figure: str) -> float:
    return ratio(*([float(each.report[figure]) for each in rounds[name]] for name in (_TEN, _ONCE)))


def steps(prefix: str, report: dict[str, Any]) -> Iterator[Cijfer]:
    """Where the time of the last round went, the longest first; as ratio the share of the whole."""
    for step, seconds in sorted(report["steps"].items(), key=lambda item: -item[1]):
        yield Cijfer(f"  {prefix}{step}", seconds * 1000, "ms", seconds / report["seconds"])


def _compile(projects: dict[str, Path], place: Werkplaats, rounds: int) -> dict[str, list[Compiled]]:
    done: dict[str, list[Compiled]] = {name: [] for name in projects}

    def seconds(name: str, root: Path) -> float:
        report, process = task("samenstellen", str(root), place.peildatum)
        done[name].append(Compiled(report, process.peak_mb))
        return float(report["seconds"])

    in_turn({name: partial(seconds, name, root) for name, root in projects.items()}, rounds, warm_up=False)
    return done
