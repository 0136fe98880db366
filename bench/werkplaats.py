"""Where measurements are made: projects and sites in a temporary folder, each made once, never in the repository."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from bench.meten import PROJECT, python, run
from bench.synthetisch import Omvang, Voorbeeld, maak_project

TESTDATA = PROJECT.parent / "shared" / "testdata" / "gemeentegrenzen-2023.geojson"
"""Real shapes, kept beside the repository; where they are missing, what needs them is left out."""
_JAAR = "2023"


class Werkplaats:
    """The projects to measure, by name. `kort` asks for a quick look: fewer rounds, no large projects."""

    def __init__(self, folder: Path, peildatum: str, kort: bool) -> None:
        self.folder = folder
        self.peildatum = peildatum
        self.kort = kort

    def rounds(self, number: int) -> int:
        return min(number, 3) if self.kort else number

    @cached_property
    def voorbeeld(self) -> Voorbeeld:
        return Voorbeeld.lees(PROJECT)

    def vandaag(self) -> Path:
        """A copy of today's project."""
        return self._once("vandaag", self._copy)

    def met(self, omvang: Omvang) -> Path:
        """A synthetic project of this size."""
        name = f"{omvang.coalities}-{omvang.interventies}-{omvang.gemeenten}"
        return self._once(name, lambda folder: maak_project(self.voorbeeld, folder, omvang))

    def keer(self, factor: float) -> Path:
        """Today's project, so many times over."""
        return self.met(self.voorbeeld.omvang.keer(factor))

    def met_bestanden(self, number: int) -> Path:
        """So many YAML files in the mix of today, with the gemeenten of today."""
        base = self.voorbeeld.omvang
        coalities = round(number * base.coalities / (base.coalities + base.interventies))
        return self.met(Omvang(coalities, number - coalities, base.gemeenten))

    def met_paginas(self, number: int, today: int) -> Path:
        """Today's mix, so much of it that the site has this number of pages; today's has `today`."""
        base = self.voorbeeld.omvang
        fixed = today - base.records
        factor = (number - fixed) / base.records
        coalities, interventies = round(base.coalities * factor), round(base.interventies * factor)
        return self.met(Omvang(coalities, interventies, number - fixed - coalities - interventies))

    def met_echte_grenzen(self) -> Path | None:
        """Today's project with real shapes, fetched as an editor does; None where there are none to fetch."""
        return self._once("echte-grenzen", self._fetch) if TESTDATA.is_file() else None

    def site(self, project: Path) -> Path:
        """The folder of a project's site, built if it is not there yet."""
        site = project / "build" / "site"
        if not site.is_dir():
            run(self.build_command(project), PROJECT)
        return site

    def build_command(self, project: Path, *more: str) -> list[str]:
        return python("-m", "site_gen", "build", "--root", str(project), "--peildatum", self.peildatum, *more)

    def _once(self, name: str, make: Callable[[Path], None]) -> Path:
        folder = self.folder / name
        if not folder.is_dir():
            make(folder)
        return folder

    def _copy(self, folder: Path) -> None:
        for part in ("coalitions", "interventions", "content"):
            shutil.copytree(PROJECT / part, folder / part)

    def _fetch(self, folder: Path) -> None:
        self._copy(folder)
        command = python("-m", "site_gen", "grenzen", "ophalen", "--jaar", _JAAR, "--bron", str(TESTDATA))
        run(command, folder, {"PYTHONPATH": str(PROJECT)})


@contextmanager
def werkplaats(peildatum: str, kort: bool) -> Iterator[Werkplaats]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield Werkplaats(Path(folder), peildatum, kort)
