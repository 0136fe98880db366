"""Puts the site together: content into layouts, a Content-Security-Policy on every page, assets, sitemap.

Small and strict: a mark that does not stand exactly once in a layout is an error of ours.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Template

from site_gen.maps.kaart import MAP_FILES
from site_gen.pages.page import Frame
from site_gen.pages.taal import datum_in_woorden
from site_gen.rendering import PROJECT, Site, shell_address, site_name
from site_gen.search.words import SEARCH_FILES
from site_gen.templating import environment
from site_gen.writing import write_files

ASSETS = Path(__file__).parent / "assets"

_FONT = "@fontsource-variable/atkinson-hyperlegible-next"
# What comes from npm: the file in node_modules, and its name in assets/.
VENDOR = {
    f"{_FONT}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2": "lettertype.woff2",
    **MAP_FILES,
    **SEARCH_FILES,
}

_TEMPLATE_MARKS = ("beleid", "hoofd", "scripts", "kruimels", "voet")
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


@cache
def content_security_policy(
    hashes: tuple[str, ...], images_from: tuple[str, ...] = (), *, shows_own_pages: bool = False
) -> str:
    """Nothing from anywhere but our own site, and of inline scripts only those that we know.

    `images_from` are sites whose pictures a visitor of this page may ask for; with `shows_own_pages` a page of ours may
    stand in a frame on it.
    """
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *hashes)),
            "style-src 'self'",
            " ".join(("img-src 'self' data:", *images_from)),
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            *(("frame-src 'self'",) if shows_own_pages else ()),
        )
    )


@dataclass(frozen=True)
class Surroundings:
    """What the frame of every page needs to know of the site."""

    site: Site
    site_name: str
    templates: Mapping[str, Template]

    @classmethod
    def of(cls, site: Site) -> Surroundings:
        templates = environment()
        return cls(site, site_name(), {mark: templates.get_template(f"rand/{mark}.html") for mark in _TEMPLATE_MARKS})

    def values(self, frame: Frame, layout: Layout, content: str) -> dict[str, str]:
        """What goes in the place of each mark."""
        hashes = layout.script_hashes
        if "<script" in content:
            hashes = tuple(dict.fromkeys((*hashes, *script_hashes(content))))
        lives_at = frame.address if frame.moved_to is None else frame.moved_to
        known = {
            "frame": frame,
            "wortel": frame.to_root,
            "policy": content_security_policy(hashes, frame.images_from, shows_own_pages=frame.shows_own_pages),
            "canonical": f"{self.site.url}/{lives_at}" if self.site.url else None,
            "site_name": self.site_name,
            "edit_url": self._edit_url(frame),
            "checked": datum_in_woorden(frame.checked) if frame.checked else None,
        }
        return {
            "titel": html.escape(frame.title),
            "omschrijving": html.escape(frame.description),
            "inhoud": content,
            **{mark: template.render(known) for mark, template in self.templates.items()},
        }

    def _edit_url(self, frame: Frame) -> str | None:
        if not self.site.repo_url or not frame.source:
            return None
        return f"{self.site.repo_url}/edit/main/{quote(frame.source)}"


def assemble(
    build: Path,
    target: Path,
    contents: Iterable[tuple[Frame, str]],
    handwritten: Sequence[Frame],
    surroundings: Surroundings,
) -> None:
    """Fill every layout of `build/rendered` and write the site into the folder `target`, which must not exist yet.

    `contents` are the generated pages, each with what goes into its layout; what is copied as it is lies in
    `build/static`.
    """
    addresses: list[str] = []
    write_files(target, _filled(build / "rendered", contents, handwritten, surroundings, addresses))
    copy_assets(target / "assets")
    shutil.copytree(build / "static", target, dirs_exist_ok=True)
    _write_sitemap(target, addresses, surroundings.site)


def _filled(
    rendered: Path,
    contents: Iterable[tuple[Frame, str]],
    handwritten: Sequence[Frame],
    surroundings: Surroundings,
    addresses: list[str],
) -> Iterator[tuple[str, str]]:
    """Every page as (path within the site, HTML). Addresses that are to be found are noted, for the sitemap."""

    def fill(layout: Layout, frame: Frame, content: str = "") -> tuple[str, str]:
        if frame.te_vinden:
            addresses.append(frame.address)
        return f"{frame.address}index.html", layout.fill(surroundings.values(frame, layout, content))

    layouts: dict[str, Layout] = {}
    for frame, content in contents:
        address = shell_address(frame)
        if address not in layouts:
            marks = PAGE_MARKS if address == frame.address else RECORD_MARKS
            layouts[address] = Layout.read(rendered / address / "index.html", marks)
        yield fill(layouts[address], frame, content)
    for frame in handwritten:
        yield fill(Layout.read(rendered / frame.address / "index.html", PROSE_MARKS), frame)
    lost = Frame(address="", title="Deze pagina bestaat niet", description="")
    layout = Layout.read(rendered / "404.html", PROSE_MARKS)
    yield "404.html", layout.fill(surroundings.values(lost, layout, ""))


def copy_assets(target: Path) -> None:
    """Our own assets, and those that come from npm."""
    shutil.copytree(ASSETS, target)
    for source, name in VENDOR.items():
        shutil.copyfile(PROJECT / "node_modules" / source, target / name)


def _write_sitemap(target: Path, addresses: Iterable[str], site: Site) -> None:
    # The protocol allows whole addresses only, so a site that does not know its own address has no sitemap.
    (target / ".nojekyll").touch()
    if not site.url:
        return
    urls = "\n".join(f"<url><loc>{html.escape(f'{site.url}/{address}')}</loc></url>" for address in sorted(addresses))
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
