"""Gives the renderer its files and runs it. We hand over Markdown and a configuration; nothing of ours runs inside.

Every generated page needs a place in the layout. A page at the top has a document of its own, in which only the content
is a mark. Records share one *shell* per family, in which title and description are marks too, so that the renderer sees
a few dozen documents however many records there are.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

from site_gen.pages.handwritten import Handwritten
from site_gen.pages.page import Frame

Renderer = Literal["mkdocs", "zensical"]

PROJECT = Path(__file__).parent.parent
SHELL = "schil/"
_TITLE, _DESCRIPTION, _CONTENT = "@@titel@@", "@@omschrijving@@", "@@inhoud@@"


@dataclass(frozen=True)
class Site:
    """Where the site will live. Both end without a slash; None where nobody has said."""

    url: str | None = None
    repo_url: str | None = None

    @property
    def bronvermelding(self) -> str:
        """The site as a source: its name, and its address where that is known."""
        return f"{site_name()}, {self.url}" if self.url else site_name()


def shell_address(page: Frame) -> str:
    """The document that holds a page's layout: the shell of its family, or its own."""
    family, *rest = page.address.strip("/").split("/")
    return f"{family}/{SHELL}" if rest and not page.ingesloten else page.address


def documents(pages: Iterable[Frame], handwritten: Iterable[Handwritten]) -> Iterator[tuple[str, str]]:
    """The Markdown for the renderer, as (path within build/docs, text)."""
    for written in handwritten:
        frame = written.frame
        yield f"{frame.address}index.md", _document(frame.title, frame.description, frame.address, written.markdown)
    shells = set()
    for page in pages:
        address = shell_address(page)
        if address == page.address:
            yield f"{address}index.md", _document(page.title, page.description, address, _CONTENT, page.ingesloten)
        elif address not in shells:
            shells.add(address)
            yield f"{address}index.md", _document(_TITLE, _DESCRIPTION, address, _CONTENT)


def _document(title: str, description: str, address: str, body: str, ingesloten: bool = False) -> str:
    front = {"title": title, "description": description, "onderdeel": address.partition("/")[0]}
    front |= {"ingesloten": "ja"} if ingesloten else {}
    return f"---\n{yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000)}---\n\n{body}\n"


def start(build: Path, site: Site, renderer: Renderer) -> subprocess.Popen[str]:
    """Start the renderer on `build/docs`; it writes `build/rendered`. It runs beside us: see `finish`."""
    configuration = _configuration()
    configuration["theme"]["custom_dir"] = str(PROJECT / configuration["theme"]["custom_dir"])
    configuration |= {"docs_dir": "docs", "site_dir": "rendered"}
    if site.url:
        configuration["site_url"] = f"{site.url}/"
    if site.repo_url:
        configuration["repo_url"] = site.repo_url
    config_file = build / f"{renderer}.yml"
    config_file.write_text(yaml.safe_dump(configuration, sort_keys=False), encoding="utf-8")
    quiet = ("--quiet",) if renderer == "mkdocs" else ("--clean",)
    return subprocess.Popen(  # noqa: S603  # our own interpreter, arguments of our own
        [sys.executable, "-m", renderer, "build", "--config-file", config_file.name, *quiet],
        cwd=build,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _configuration() -> dict[str, Any]:
    configuration: dict[str, Any] = yaml.load((PROJECT / "mkdocs.yml").read_bytes(), Loader=yaml.CSafeLoader)
    return configuration


def site_name() -> str:
    """The name of the site, as mkdocs.yml has it."""
    return str(_configuration()["site_name"])


class RenderError(Exception):
    """The renderer failed. That is our mistake, never an editor's: the message is its whole output."""


def finish(process: subprocess.Popen[str]) -> None:
    """Wait until the renderer is done."""
    output, _ = process.communicate()
    if process.returncode:
        raise RenderError(output)
