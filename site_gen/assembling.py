"""Puts the site together: content into layouts, a Content-Security-Policy on every page, assets, sitemap.

Small and strict: a mark that does not stand exactly once in a layout is an error of ours.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment

from site_gen.catalogue import Catalogue
from site_gen.maps.kaart import MAP_FILES
from site_gen.pages.page import Frame
from site_gen.pages.taal import datum_in_woorden
from site_gen.rendering import PROJECT, Site, shell_address, site_name
from site_gen.search.words import SEARCH_FILES
from site_gen.templating import environment

ASSETS = Path(__file__).parent / "assets"

_FONT = "@fontsource-variable/atkinson-hyperlegible-next"
# What comes from npm: the file in node_modules, and its name in assets/.
VENDOR = {
    f"{_FONT}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2": "lettertype.woff2",
    **MAP_FILES,
    **SEARCH_FILES,
}

_TEMPLATE_MARKS = ("hoofd", "kruimels", "voet")
_MARKS = ("titel", "omschrijving", "inhoud", *_TEMPLATE_MARKS)
RECORD_MARKS = frozenset(_MARKS)
PAGE_MARKS = RECORD_MARKS - {"titel", "omschrijving"}
PROSE_MARKS = PAGE_MARKS - {"inhoud"}
_MARK = re.compile(f"@@({'|'.join(_MARKS)})@@")
_INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(?:ld\+)?json\")[^>]*>(.*?)</script>", re.DOTALL
)


class LayoutError(Exception):
    """A layout without exactly one of each mark: a mistake of ours."""


@dataclass(frozen=True)
class Layout:
    """A rendered document, cut at its marks. `parts` are text and mark in turn."""

    parts: tuple[str, ...]
    script_hashes: tuple[str, ...]

    @classmethod
    def read(cls, file: Path, marks: frozenset[str]) -> Layout:
        """Cut a document at its marks. `marks` are those that must stand in it, each once, and no others."""
        text = file.read_text(encoding="utf-8")
        parts = tuple(_MARK.split(text))
        found = parts[1::2]
        if sorted(found) != sorted(marks):
            raise LayoutError(f"{file}: expected each of {sorted(marks)} once, found {sorted(found)}")
        return cls(parts, script_hashes(text))

    def fill(self, values: Mapping[str, str]) -> str:
        return "".join(part if index % 2 == 0 else values[part] for index, part in enumerate(self.parts))


def script_hashes(text: str) -> tuple[str, ...]:
    """The sources that a policy needs for the inline scripts of a document, in order, each once."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _INLINE_SCRIPT.findall(text))
    return tuple(dict.fromkeys(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests))


def content_security_policy(hashes: Iterable[str]) -> str:
    """Nothing from anywhere but our own site, and of inline scripts only those that we know."""
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *hashes)),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
        )
    )


@dataclass(frozen=True)
class Surroundings:
    """What the frame of every page needs to know of the site."""

    site: Site
    site_name: str
    peildatum: date
    templates: Environment

    @classmethod
    def of(cls, catalogue: Catalogue, site: Site) -> Surroundings:
        return cls(site, site_name(), catalogue.peildatum, environment())

    def values(self, frame: Frame, layout: Layout, content: str) -> dict[str, str]:
        """What goes in the place of each mark."""
        hashes = (*layout.script_hashes, *script_hashes(content)) if "<script" in content else layout.script_hashes
        known = {
            "frame": frame,
            "wortel": frame.to_root,
            "policy": content_security_policy(dict.fromkeys(hashes)),
            "canonical": f"{self.site.url}/{frame.address}" if self.site.url else None,
            "site_name": self.site_name,
            "edit_url": self._edit_url(frame),
            "peildatum": datum_in_woorden(self.peildatum.isoformat()),
            "checked": datum_in_woorden(frame.checked) if frame.checked else None,
        }
        return {
            "titel": html.escape(frame.title),
            "omschrijving": html.escape(frame.description),
            "inhoud": content,
            **{mark: self.templates.get_template(f"rand/{mark}.html").render(known) for mark in _TEMPLATE_MARKS},
        }

    def _edit_url(self, frame: Frame) -> str | None:
        if not self.site.repo_url or not frame.source:
            return None
        return f"{self.site.repo_url}/edit/main/{quote(frame.source)}"


def assemble(
    build: Path, target: Path, pages: Sequence[Frame], handwritten: Sequence[Frame], surroundings: Surroundings
) -> None:
    """Fill every layout of `build/rendered` and write the site into the folder `target`, which must not exist yet.

    The content of `pages` lies in `build/records`, what is copied as it is in `build/static`.
    """
    rendered, records = build / "rendered", build / "records"
    layouts: dict[str, Layout] = {}
    for frame in pages:
        address = shell_address(frame)
        marks = PAGE_MARKS if address == frame.address else RECORD_MARKS
        if address not in layouts:
            layouts[address] = Layout.read(rendered / address / "index.html", marks)
        content = (records / frame.address / "index.html").read_text(encoding="utf-8")
        _write(target / frame.address / "index.html", layouts[address], frame, content, surroundings)
    for frame in handwritten:
        layout = Layout.read(rendered / frame.address / "index.html", PROSE_MARKS)
        _write(target / frame.address / "index.html", layout, frame, "", surroundings)
    not_found = Frame(address="", title="Deze pagina bestaat niet", description="")
    _write(target / "404.html", Layout.read(rendered / "404.html", PROSE_MARKS), not_found, "", surroundings)
    copy_assets(target / "assets")
    shutil.copytree(build / "static", target, dirs_exist_ok=True)
    _write_sitemap(target, (*pages, *handwritten), surroundings.site)


def _write(file: Path, layout: Layout, frame: Frame, content: str, surroundings: Surroundings) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(layout.fill(surroundings.values(frame, layout, content)), encoding="utf-8")


def copy_assets(target: Path) -> None:
    """Our own assets, and those that come from npm."""
    shutil.copytree(ASSETS, target)
    for source, name in VENDOR.items():
        shutil.copyfile(PROJECT / "node_modules" / source, target / name)


def _write_sitemap(target: Path, frames: Iterable[Frame], site: Site) -> None:
    # The protocol allows whole addresses only, so a site that does not know its own address has no sitemap.
    (target / ".nojekyll").touch()
    if not site.url:
        return
    addresses = sorted(f"{site.url}/{frame.address}" for frame in frames)
    urls = "\n".join(f"<url><loc>{html.escape(address)}</loc></url>" for address in addresses)
    (target / "sitemap.xml").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}\n</urlset>\n',
        encoding="utf-8",
    )
    (target / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {site.url}/sitemap.xml\n", encoding="utf-8")


def swap(new: Path, target: Path) -> None:
    """Put a finished site in the place of the last one: whole or not at all."""
    old = target.with_name(f"{target.name}.oud")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)
