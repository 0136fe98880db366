"""Weight of each kind of page on a first visit in Chromium: HTML, requests, all that is sent (gzip, with headers)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench.browser import browser, first_visit
from bench.server import serving
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_TEXT = (Grens(60), Grens(100))
# A page (of a family: the one with most HTML), and its bounds in KB: for HTML, and for all that is sent.
_PAGES: Mapping[str, tuple[str, Grens | None, Grens | None]] = {
    "home": ("", None, None),
    "kaart": ("kaart/", None, Grens(250)),
    "tegels": ("kaart/tegels/", None, None),
    "gemeenten": ("gemeenten/", None, None),
    "gemeente": ("gemeenten/*/", *_TEXT),
    "coalities": ("coalities/", None, None),
    "coalitie": ("coalities/*/", *_TEXT),
    "menukaart": ("menukaart/", None, Grens(200)),
    "overzicht": ("menukaart/overzicht/", None, Grens(100)),
    "vergelijken": ("menukaart/vergelijken/", *_TEXT),
    "erkenning": ("menukaart/erkenning/", *_TEXT),
    "interventie": ("menukaart/*/", *_TEXT),
    "geboortezorg": ("geboortezorg/", None, None),
    "opzoektabel": ("geboortezorg/opzoektabel/", None, None),
    "organisatie": ("geboortezorg/ros-robuust/", *_TEXT),
    "text page": ("over/", *_TEXT),
    "redactie": ("redactie/", None, None),
}


@dataclass(frozen=True)
class Gewicht:
    """What one visit brings in: bytes of HTML, number of requests, bytes sent."""

    html: int
    requests: int
    sent: int


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    today = place.site(place.vandaag())
    yield Cijfer(
        "whole site",
        sum(file.stat().st_size for file in today.rglob("*") if file.is_file()) / 1e6,
        "MB",
        grens=Grens(30),
    )
    real = place.met_echte_grenzen()
    with browser() as running:
        yield from _weigh_all(running, today, _PAGES, "")
        if real:
            with_map = {name: _PAGES[name] for name in ("home", "kaart", "gemeente")}
            yield from _weigh_all(running, place.site(real), with_map, " (real shapes)")


def _weigh_all(
    running: Browser, site: Path, pages: Mapping[str, tuple[str, Grens | None, Grens | None]], suffix: str
) -> Iterator[Cijfer]:
    with serving(site) as address:
        for name, (pattern, html, sent) in pages.items():
            path = _largest(site, pattern)
            found = weigh(running, address + path, (site / path / "index.html").stat().st_size)
            what = f"{name}{suffix}" if path == pattern else f"{name}{suffix}, the largest: {path}"
            yield Cijfer(f"{what}: HTML", found.html / 1000, "KB", grens=html)
            yield Cijfer(f"  {found.requests} requests, sent", found.sent / 1000, "KB", grens=sent)


def _largest(site: Path, pattern: str) -> str:
    """The address of the page with most HTML among those that a pattern names and no other line does."""
    named = {address for address, _, _ in _PAGES.values()} - {pattern}
    found = {f"{file.parent.relative_to(site).as_posix()}/": file for file in site.glob(f"{pattern}index.html")}
    return max(found.keys() - named, key=lambda address: (found[address].stat().st_size, address)) if pattern else ""


def weigh(running: Browser, address: str, html: int) -> Gewicht:
    """Visit a page for the first time, wait until it asks for nothing more, and add up what came over the wire."""
    sizes: list[int] = []
    with first_visit(running) as (page, session):
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
        page.goto(address, wait_until="networkidle")
        page.wait_for_timeout(500)
        page.wait_for_load_state("networkidle")
    return Gewicht(html, len(sizes), sum(sizes))
