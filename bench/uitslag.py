"""Figures and the bounds they are held against, as a table for people and as JSON for the note."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

_WIDTHS = (64, 12, 8, 10)


@dataclass(frozen=True)
class Grens:
    """A bound from the issue: at most, or at least."""

    limit: float
    at_least: bool = False

    def holds(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {number(self.limit)}"


@dataclass(frozen=True)
class Cijfer:
    """A figure of one thing. With a ratio to a peer, the bound is for the ratio."""

    what: str
    value: float
    unit: str
    ratio: float | None = None
    grens: Grens | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the bound is kept; None where there is none."""
        if self.grens is None:
            return None
        return self.grens.holds(self.value if self.ratio is None else self.ratio)

    def cells(self) -> tuple[str, str, str, str, str]:
        verdict = {True: "kept", False: "MISSED", None: ""}[self.holds]
        return (
            self.what,
            f"{number(self.value)} {self.unit}".rstrip(),
            "" if self.ratio is None else number(self.ratio),
            "" if self.grens is None else str(self.grens),
            verdict,
        )


def number(value: float) -> str:
    """Three figures are as many as a measurement bears."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.{1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3}f}"


def header() -> str:
    return _line(("", "median", "ratio", "bound", ""))


def line(cijfer: Cijfer) -> str:
    return _line(cijfer.cells())


def _line(cells: tuple[str, ...]) -> str:
    first, *rest = cells
    columns = [first.ljust(_WIDTHS[0])]
    columns += [cell.rjust(width) for cell, width in zip(rest, (*_WIDTHS[1:], 0), strict=True)]
    return "  ".join(columns).rstrip()


def table(cijfers: Iterable[Cijfer]) -> Iterator[str]:
    yield header()
    for cijfer in cijfers:
        yield line(cijfer)


def write(file: Path, subject: str, cijfers: Iterable[Cijfer], circumstances: dict[str, object]) -> None:
    """Keep the figures, with what one must know to compare them with another time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    figures = [{**asdict(cijfer), "holds": cijfer.holds} for cijfer in cijfers]
    content = {"subject": subject, **circumstances, "figures": figures}
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
