"""How we measure: variants in turn, several rounds, and ratios taken pair by pair within a round.

A shared machine is slow for seconds on end. What runs in the same round meets the same weather, so ratios can be
trusted more than seconds.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

PROJECT = Path(__file__).parent.parent

Series = dict[str, list[float]]
"""The figures of each variant, one per round."""


def in_turn(variants: Mapping[str, Callable[[], float]], rounds: int, warm_up: bool = True) -> Series:
    """Call all variants, then all again. Each says itself what it measured. A warm-up round counts for nothing."""
    if warm_up:
        for variant in variants.values():
            variant()
    series: Series = {name: [] for name in variants}
    for _ in range(rounds):
        for name, variant in variants.items():
            series[name].append(variant())
    return series


def ratio(ours: Sequence[float], peer: Sequence[float]) -> float:
    """The median of the ratios within each round."""
    return median(one / other for one, other in zip(ours, peer, strict=True))


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that at least this share of them does not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def timed(action: Callable[[], object]) -> float:
    """Seconds that an action takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


@dataclass(frozen=True)
class Run:
    """What a program and the programs it started did: seconds from start to end, seconds that processors worked, the
    memory of the largest process, what was printed."""

    seconds: float
    processor: float
    peak_mb: float
    output: str


class RunError(Exception):
    """A program that should be measured failed."""


def run(command: Sequence[str], cwd: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a program and measure it. Its exit status must be 0."""
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **(environment or {})}, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    if process.returncode:
        raise RunError(f"{' '.join(command)}\nended with {process.returncode}:\n{text}")
    # Linux counts in KiB, macOS in bytes.
    peak = usage.ru_maxrss if sys.platform == "darwin" else usage.ru_maxrss * 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, peak / 1e6, text)


def python(*arguments: str) -> list[str]:
    return [sys.executable, *arguments]


def task(name: str, *arguments: str) -> tuple[dict[str, Any], Run]:
    """Run a task of `bench.taken` in a process of its own: what it reports, and what it took as a whole."""
    done = run(python("-m", "bench.taken", name, *arguments), PROJECT, {"PYTHONPATH": str(PROJECT)})
    report: dict[str, Any] = json.loads(done.output.splitlines()[-1])
    return report, done
