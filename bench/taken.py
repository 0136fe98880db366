"""What is measured in a process of its own, so that memory is its own and no earlier work is in the way.

Run by `bench.meten.task`; the last line that a task prints is its report as JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from bench.klok import Klok, replace
from site_gen.build import build_site, read_and_check
from site_gen.models.basis import Record
from site_gen.reading.records import SOORTEN, load_records
from site_gen.rendering import Renderer, Site, finish, start

_FOLDERS = {folder: model for soort, (model, folder) in SOORTEN.items() if soort in ("coalitie", "interventie")}

STAPPEN = {
    "site_gen.build:load_records": "reading and validating",
    "site_gen.build:link_records": "linking",
    "site_gen.build:run_checks": "checking",
    "site_gen.build:all_pages": "values of pages",
    "site_gen.build:handwritten_pages": "values of pages",
    "site_gen.build:render": "templates of pages",
    "site_gen.build:search_documents": "search: documents",
    "site_gen.build:build_index": "search: index",
    "site_gen.build:start_folium": "starting folium",
    "site_gen.build:map_files": "map files, waiting for folium",
    "site_gen.build:open_data": "open data",
    "site_gen.build:_write_all": "writing files",
    "site_gen.build:rendering.start": "starting the renderer",
    "site_gen.build:rendering.finish": "waiting for the renderer",
    "site_gen.build:assemble": "assembling",
    "site_gen.build:swap": "swapping the site",
}
"""The functions of the recipe, as the recipe calls them, and what they are about."""


class _WithoutDates(yaml.CSafeLoader):
    """Reads 2024-05-01 as text, as our models want it. That is all that sets it apart."""


_WithoutDates.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class _SlowWithoutDates(yaml.SafeLoader):
    """The same for PyYAML's parser in Python."""


_SlowWithoutDates.yaml_implicit_resolvers = _WithoutDates.yaml_implicit_resolvers


def lezen(reader: str, root: str) -> dict[str, object]:
    """Read and validate the YAML of coalities and interventies, and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        for name in _FOLDERS:
            (Path(folder) / name).symlink_to(Path(root).resolve() / name)
        readers: dict[str, Callable[[Path], list[Record]]] = {
            "site_gen": _with_site_gen,
            "kaal": partial(_bare, _WithoutDates),
            "kaal_zonder_gc": partial(_bare, _WithoutDates),
            "traag": partial(_bare, _SlowWithoutDates),
        }
        if reader == "kaal_zonder_gc":
            gc.disable()
        began = time.process_time()
        records = readers[reader](Path(folder))
        return {"processor": time.process_time() - began, "records": len(records)}


def _with_site_gen(root: Path) -> list[Record]:
    # The findings say that this project lacks its tables; making them takes no time.
    records, _ = load_records(root)
    return [*records.coalities, *records.interventies]


def _bare(loader: type[Any], root: Path) -> list[Record]:
    return [
        model.model_validate(yaml.load(file.read_bytes(), loader))
        for folder, model in _FOLDERS.items()
        for file in sorted((root / folder).iterdir())
    ]


def nakijken(root: str, peildatum: str) -> dict[str, object]:
    """Read everything and hold it against the rules."""
    began = time.process_time()
    catalogue = read_and_check(Path(root), date.fromisoformat(peildatum)).catalogue
    processor = time.process_time() - began
    return {"processor": processor, "records": len(catalogue.coalities) + len(catalogue.interventies)}


def samenstellen(root: str, peildatum: str) -> dict[str, object]:
    """From YAML to build/docs, build/static and all content: the recipe without the renderer and writing the site."""
    for left_out in ("rendering.start", "rendering.finish", "swap"):
        replace(f"site_gen.build:{left_out}", lambda _: _nothing)
    replace("site_gen.build:assemble", lambda _: _only_contents)
    return bouwen(root, peildatum, "mkdocs")


def _nothing(*_: object) -> None:
    pass


def _only_contents(_build: Path, _target: Path, contents: Iterable[object], *_: object) -> None:
    """Render every page, as `assemble` does, and keep none."""
    deque(contents, maxlen=0)


def bouwen(root: str, peildatum: str, renderer: Renderer) -> dict[str, object]:
    """The whole build, and where its time goes."""
    klok = _klok()
    began, worked = time.perf_counter(), time.process_time()
    with klok.during("rest"):
        checked = read_and_check(Path(root), date.fromisoformat(peildatum))
        pages = build_site(checked.catalogue, Path(root), Site(), renderer)
    seconds, processor = time.perf_counter() - began, time.process_time() - worked
    return {"seconds": seconds, "processor": processor, "pages": pages, "steps": klok.seconds}


def opmaken(root: str, renderer: Renderer) -> dict[str, object]:
    """Only the renderer, on a build/docs that is there already."""
    began = time.perf_counter()
    finish(start(Path(root) / "build", Site(), renderer))
    return {"seconds": time.perf_counter() - began}


def _klok() -> Klok:
    klok = Klok()
    for place, name in STAPPEN.items():
        replace(place, partial(klok.timed, name))
    return klok


TAKEN: dict[str, Callable[..., dict[str, object]]] = {
    each.__name__: each for each in (lezen, nakijken, samenstellen, bouwen, opmaken)
}

if __name__ == "__main__":
    _, task_name, *task_arguments = sys.argv
    print(json.dumps(TAKEN[task_name](*task_arguments)))
