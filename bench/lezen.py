"""Reading and validating YAML, against bare CSafeLoader with the same models on the same files.

Reading waits for nothing, so what counts is the time that the processor works: other programs hardly show in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from bench.meten import PROJECT, Run, in_turn, python, ratio, run, task
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_PEER = "CSafeLoader + pydantic"


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    today = place.vandaag()
    yield from _readers("today's files", today, place.rounds(9), with_slow=True)
    if not place.kort:
        yield from _readers("1,000 files", place.met_bestanden(1_000), place.rounds(5), with_slow=False)
        yield from _readers("10,000 files", place.met_bestanden(10_000), place.rounds(3), with_slow=False)
    yield from _check(place)
    if not place.kort:
        report, done = task("nakijken", str(place.met_bestanden(10_000)), place.peildatum)
        yield Cijfer(f"reading and checking {report['records']:,} records", report["processor"], "s")
        yield Cijfer("  peak memory", done.peak_mb, "MB", grens=Grens(500))


def _check(place: Werkplaats) -> Iterator[Cijfer]:
    command = python("-m", "site_gen", "check", "--peildatum", place.peildatum)
    runs: list[Run] = []

    def seconds() -> float:
        runs.append(run(command, PROJECT))
        return runs[-1].seconds

    series = in_turn({"check": seconds}, place.rounds(7))
    yield Cijfer("make check, today's data: the whole process", median(series["check"]), "s", grens=Grens(1.2))
    yield Cijfer("  processor time", median(each.processor for each in runs[1:]), "s")


def _readers(what: str, root: Path, rounds: int, with_slow: bool) -> Iterator[Cijfer]:
    names = {"site_gen": "site_gen", _PEER: "kaal", f"{_PEER}, collector off": "kaal_zonder_gc"}
    if with_slow:
        names["SafeLoader + pydantic"] = "traag"
    counts = set()

    def processor(reader: str) -> float:
        report, _ = task("lezen", reader, str(root))
        counts.add(report["records"])
        return float(report["processor"])

    series = in_turn({name: partial(processor, reader) for name, reader in names.items()}, rounds)
    if len(counts) != 1:
        raise ValueError(f"the readers do not agree on the number of records: {counts}")
    for name, values in series.items():
        bound = Grens(1.5) if name == "site_gen" else None
        yield Cijfer(f"{what}: {name}", median(values) * 1000, "ms", ratio(values, series[_PEER]), bound)
