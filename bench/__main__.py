"""The command line: `python -m bench [subject …] [--kort]`, or `make bench ARGS="lezen --kort"`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module

from bench.meten import PROJECT
from bench.uitslag import Cijfer, header, line, write
from bench.werkplaats import werkplaats

SUBJECTS = ("lezen", "samenstellen", "bouwen", "gewicht", "kaart", "gebruik", "menukaart", "zoeken", "lighthouse")


def main(arguments: Sequence[str]) -> int:
    """Measure the subjects that are asked for, in the order of `SUBJECTS`. A missed bound is news, not a failure."""
    args = _parser().parse_args(arguments)
    peildatum = datetime.now(UTC).date().isoformat()
    missed: list[Cijfer] = []
    with werkplaats(peildatum, args.kort) as place:
        for subject in SUBJECTS:
            if args.subjects and subject not in args.subjects:
                continue
            module = import_module(f"bench.{subject}")
            print(f"\n{subject}: {(module.__doc__ or '').splitlines()[0]}\n\n{header()}", flush=True)
            began, cijfers = time.monotonic(), []
            for cijfer in module.measure(place):
                print(line(cijfer), flush=True)
                cijfers.append(cijfer)
            print(f"({time.monotonic() - began:.0f} s)", flush=True)
            write(PROJECT / "build" / "bench" / f"{subject}.json", subject, cijfers, _circumstances(args.kort))
            missed += [cijfer for cijfer in cijfers if cijfer.holds is False]
    print("\nEvery bound is kept." if not missed else f"\nMissed ({len(missed)}):")
    for cijfer in missed:
        print(line(cijfer))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure time, memory and weight. Trust ratios more than seconds: they come from the same minutes.",
        epilog="The figures are also kept in build/bench/<subject>.json.",
    )
    parser.add_argument("subjects", nargs="*", metavar="subject", choices=[*SUBJECTS, []], help=", ".join(SUBJECTS))
    parser.add_argument("--kort", action="store_true", help="a quick look: few rounds, no large projects")
    return parser


def _circumstances(kort: bool) -> dict[str, object]:
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "kort": kort,
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load": [round(each, 2) for each in os.getloadavg()],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
