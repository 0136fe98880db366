"""The whole build, checks, map and search included, against mkdocs-material with as many Markdown pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from bench import kaal_mkdocs
from bench.meten import PROJECT, Run, in_turn, python, ratio, run, task
from bench.samenstellen import steps
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_PEER = "mkdocs-material, navigation.prune"


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    today = place.keer(1)
    pages = _pages(place, today)
    yield from _against_mkdocs(place, {pages: today}, {pages: Grens(0.35)}, place.rounds(5))
    yield from _renderers(place, today)
    if not place.kort:
        large = {number: place.met_paginas(number, pages) for number in (1_000, 3_000)}
        yield from _against_mkdocs(place, large, {1_000: Grens(0.25)}, 3)
        yield from _growth(place, large)
    report, _ = task("bouwen", str(today), place.peildatum, "mkdocs")
    yield from steps("today: ", report)


def _against_mkdocs(
    place: Werkplaats, projects: dict[int, Path], bounds: dict[int, Grens], rounds: int
) -> Iterator[Cijfer]:
    variants: dict[str, Callable[[], float]] = {}
    runs: dict[str, list[Run]] = {}

    def seconds(name: str, build: Callable[[], Run]) -> float:
        runs.setdefault(name, []).append(build())
        return runs[name][-1].seconds

    for number, project in projects.items():
        if (found := _pages(place, project)) != number:
            raise ValueError(f"{project} makes {found} pages, not {number}")
        config = kaal_mkdocs.write(place.folder / f"peer-{number}", number)
        for name, build in (
            (_name(number), partial(run, place.build_command(project), PROJECT)),
            (_peer(number), partial(_mkdocs, config)),
        ):
            variants[name] = partial(seconds, name, build)
    series = in_turn(variants, rounds)
    for number in projects:
        ours, peer = _name(number), _peer(number)
        for name, bound in ((ours, bounds.get(number)), (peer, None)):
            yield Cijfer(name, median(series[name]), "s", ratio(series[name], series[peer]), bound)
            # What other programs do on this machine hardly shows in the time that processors worked.
            worked, of_peer = ([each.processor for each in runs[which][1:]] for which in (name, peer))
            yield Cijfer("  processor time of all its processes", median(worked), "s", ratio(worked, of_peer))
            yield Cijfer("  memory of the largest process", max(each.peak_mb for each in runs[name]), "MB")


def _name(number: int) -> str:
    return f"{number:,} pages: site_gen build"


def _peer(number: int) -> str:
    return f"{number:,} pages: {_PEER}"


def _pages(place: Werkplaats, project: Path) -> int:
    return sum(1 for _ in place.site(project).rglob("index.html"))


def _mkdocs(config: Path) -> Run:
    command = python("-m", "mkdocs", "build", "--quiet", "--config-file", str(config))
    return run(command, config.parent, {"NO_MKDOCS_2_WARNING": "1"})


def _growth(place: Werkplaats, projects: dict[int, Path]) -> Iterator[Cijfer]:
    few, many = projects
    series = in_turn({str(number): partial(_seconds, place, project) for number, project in projects.items()}, 5)
    grown = ratio(series[str(many)], series[str(few)])
    yield Cijfer(f"{many:,} pages against {few:,}", median(series[str(many)]), "s", grown, Grens(3.6))


def _seconds(place: Werkplaats, project: Path, *arguments: str) -> float:
    return run(place.build_command(project, *arguments), PROJECT).seconds


def _renderers(place: Werkplaats, project: Path) -> Iterator[Cijfer]:
    """Both renderers, on the same build/docs and in the whole build. Zensical starts cold, without its cache."""

    def rendering(renderer: str) -> float:
        report, _ = task("opmaken", str(project), renderer)
        return float(report["seconds"])

    for what, measured in (
        ("rendering build/docs", rendering),
        ("whole build", lambda renderer: _seconds(place, project, "--renderer", renderer)),
    ):
        series = in_turn({name: partial(measured, name) for name in ("mkdocs", "zensical")}, place.rounds(5))
        for name, seconds in series.items():
            yield Cijfer(f"{what}: {name}", median(seconds), "s", ratio(seconds, series["mkdocs"]))
