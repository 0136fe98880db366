"""The recipe: from files to a site. Reading comes first, writing last, and in between are functions of the data."""

from __future__ import annotations

import gc
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from site_gen import rendering
from site_gen.assembling import Surroundings, assemble, swap
from site_gen.catalogue import Catalogue, link_records
from site_gen.checks import run_checks
from site_gen.exports.open_data import open_data
from site_gen.exports.regios import regio_files
from site_gen.exports.vergelijking import vergelijking_files
from site_gen.findings import Finding
from site_gen.maps.afbeelding import afbeeldingen, kaartbestand
from site_gen.maps.kaart import map_files, start_folium
from site_gen.maps.png import start_png
from site_gen.pages.handwritten import Handwritten, handwritten_pages
from site_gen.pages.page import Frame, Page
from site_gen.pages.site import all_pages
from site_gen.progress import step
from site_gen.reading.records import load_records
from site_gen.rendering import Renderer, Site
from site_gen.search.documents import search_documents
from site_gen.search.index import build_index
from site_gen.templating import environment, render
from site_gen.writing import write_files


@dataclass(frozen=True)
class Checked:
    """The catalogue and everything an editor should know about it, sorted by place."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]

    def may_be_built(self, streng: bool) -> bool:
        """Warnings stop a build only where the editor asked for that."""
        return not any(finding.is_error or streng for finding in self.findings)


def read_and_check(root: Path, peildatum: date) -> Checked:
    """Read everything under `root` and hold it against the rules."""
    records, findings = load_records(root)
    catalogue = link_records(records, peildatum)
    return Checked(catalogue, tuple(sorted({*findings, *run_checks(catalogue)})))


def write_docs(pages: Sequence[Page], handwritten: Sequence[Handwritten], build: Path) -> None:
    """Write the Markdown for the renderer into build/docs."""
    _write_all(build / "docs", rendering.documents(pages, handwritten))


def write_static(
    catalogue: Catalogue,
    frames: Sequence[Frame],
    kaarten: Mapping[str, str],
    folium: subprocess.Popen[str],
    build: Path,
) -> None:
    """Write what is copied as it is into build/static: search index, map, pictures of the map, open data."""
    _write_all(
        build / "static",
        (
            ("assets/zoekindex.json", build_index(search_documents(catalogue, frames))),
            *map_files(catalogue, folium),
            *open_data(catalogue),
            *regio_files(catalogue),
            *vergelijking_files(catalogue),
            *((kaartbestand(sleutel, "svg"), svg) for sleutel, svg in kaarten.items()),
        ),
    )


def contents(pages: Sequence[Page]) -> Iterator[tuple[Frame, str]]:
    """The content of each generated page, rendered when asked for: however many there are, one is in memory."""
    templates = environment()
    return ((page, render(templates, page)) for page in pages)


def _write_all(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    write_files(folder, files)


def build_site(catalogue: Catalogue, root: Path, site: Site, renderer: Renderer) -> int:
    """Compile, render and assemble the site of a catalogue without errors, and put it in the place of the last one.

    Returns the number of pages. Whatever fails on the way, build/site stays what it was.
    """
    build, new = root / "build", root / "build" / "site.nieuw"
    gc.freeze()  # what was read lives until the end: no collection need walk over it again
    # Folium needs no data, a picture only itself, and the renderer only the layouts: they work beside us.
    folium = start_folium()
    with step("Pagina's samenstellen"):
        kaarten = {each.sleutel: each.svg for each in afbeeldingen(catalogue, site.bronvermelding)}
        png = start_png(kaarten, build / "kaarten")
        pages = list(all_pages(catalogue))
        handwritten = handwritten_pages(catalogue)
        frames = [*pages, *(each.frame for each in handwritten)]
        write_docs(pages, handwritten, build)
        process = rendering.start(build, site, renderer)
        write_static(catalogue, frames, kaarten, folium, build)
    with step("Opmaak"):
        rendering.finish(process)
    with step("Site samenvoegen"):
        shutil.rmtree(new, ignore_errors=True)
        assemble(build, new, contents(pages), [each.frame for each in handwritten], Surroundings.of(site))
        write_files(new, ((kaartbestand(sleutel, "png"), beeld) for sleutel, beeld in png.haal()))
        swap(new, root / "build" / "site")
    return len(frames)
