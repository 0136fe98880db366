"""Small pages with the markup that the modules ask for, and the assets beside them, served on loopback."""

from __future__ import annotations

import html
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from site_gen.search.index import build_index
from site_gen.search.words import SEARCH_FILES
from tests.search.echte_documenten import ROOT, real_documents

SHELL = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">
<script type="module" src="{wortel}assets/start.mjs"></script></head>
<body><main><h1>Proef</h1>{inhoud}</main></body></html>"""

ZOEKVAK = """<form data-module="zoekvak" data-index="{wortel}assets/zoekindex.json" data-wortel="{wortel}" {meer}
 role="search" aria-label="{id}" action="{wortel}menukaart/" method="get">
<label for="{id}">Zoek</label><input id="{id}" name="q" type="search" autocomplete="off"><button>Zoek</button></form>"""

MENUKAART = """<input name="q" type="search" form="filters" aria-label="Zoek op de menukaart">
<div data-module="menukaart">
<form id="filters" action="./" method="get" aria-label="Filters">
<button type="button" popovertarget="filters" popovertargetaction="hide">Toon uitkomst</button>
{facetten}
</form>
<p aria-live="polite">{aantal} op de menukaart</p>
<label>Volgorde <select name="sorteer" form="filters"><option value="relevantie">Relevantie</option>
<option value="bewijs" data-niveaus="">Bewijs</option><option value="naam">Naam</option></select></label>
<button type="button" popovertarget="filters">Filters</button>
<div id="resultaten">{stukken}</div>
</div>"""

FACETTEN = ("soort", "thema", "setting")
PER_STUK = 5


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the files of a folder are served."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class names it so
        """A test says what went wrong; the list of requests does not."""


def write_pages(folder: Path, node_modules: Path) -> None:
    """Assets, a home page with two search boxes, and a menukaart with the real items."""
    shutil.copytree(ROOT / "site_gen/assets", folder / "assets")
    for source, name in SEARCH_FILES.items():
        shutil.copyfile(node_modules / source, folder / "assets" / name)
    (folder / "assets/zoekindex.json").write_bytes(build_index(real_documents()))
    boxes = ZOEKVAK.format(id="zoek", wortel="", meer="") + ZOEKVAK.format(
        id="zoek-gemeente", wortel="", meer='data-soort="gemeente"'
    )
    knop = '<button type="button" data-module="thema" hidden></button>'
    _write(folder / "index.html", "", f'<p data-module="bestaat-niet"></p>{boxes}{knop}')
    _write(folder / "menukaart/index.html", "../", menukaart())
    for address in ("gemeenten/assen/", "menukaart/boekstart/"):
        _write(folder / address / "index.html", "../../", "<p>Hier moest u zijn.</p>")


def _write(file: Path, wortel: str, inhoud: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(SHELL.format(wortel=wortel, inhoud=inhoud), encoding="utf-8")


def menukaart() -> str:
    items = [one for one in real_documents() if one.soort == "interventie"]
    cards, counts = [], {facet: Counter[str]() for facet in FACETTEN}
    for nummer, item in enumerate(items):
        waarden = {
            "soort": [item.onderschrift.lower().replace(" ", "-")],
            "thema": [f"t{nummer % 7}", f"t{nummer % 5}"] if nummer % 7 != nummer % 5 else [f"t{nummer % 7}"],
            "setting": ["thuis"] if nummer % 3 else [],
        }
        for facet, eigen in waarden.items():
            counts[facet].update(eigen)
        data = " ".join(f'data-{facet}="{" ".join(eigen)}"' for facet, eigen in waarden.items())
        cards.append(
            f'<article data-sleutel="{item.sleutel}" {data}><h2><a href="{item.sleutel}/">{html.escape(item.titel)}</a>'
            f"</h2><p>{html.escape(item.velden[0][0])}</p></article>"
        )
    counts["setting"]["nergens"] = 0
    stukken = ("".join(cards[start : start + PER_STUK]) for start in range(0, len(cards), PER_STUK))
    return MENUKAART.format(
        facetten="".join(_facet(facet, counts[facet]) for facet in FACETTEN),
        stukken="".join(f"<div>{stuk}</div>" for stuk in stukken),
        aantal=len(cards),
    )


def _facet(naam: str, counts: Counter[str]) -> str:
    opties = "".join(
        f'<label><input type="checkbox" name="{naam}" value="{waarde}"><span>{waarde.title()}</span>'
        f"<span data-aantal>{aantal}</span></label>"
        for waarde, aantal in sorted(counts.items())
    )
    return f'<fieldset data-facet="{naam}"><legend>{naam.title()}</legend>{opties}</fieldset>'
