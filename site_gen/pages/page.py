"""One page of the site, before it is rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Where a page stands and what surrounds its content; generated and hand-written pages both have one.

    `address` runs from the root of the site and ends in a slash; "" is home. `breadcrumbs` are (label, address) of the
    pages above it. `source` is the file behind it, relative to the root of the repository, None for a computed page.
    `checked` is the date on which somebody last looked at those facts. `scripts` and `styles` are names in the assets
    folder that this page needs besides what every page has. `paint_after` is the id of an element: a browser that can
    paints nothing before it has read that far, so that a large top of a page is laid out once and not piece by piece.
    `images_from` are other sites, whose pictures come only after a visitor asked for them.
    `shows_own_pages` is for a page with another page of this site in a frame. An `ingesloten` page is that other page:
    made to stand in a frame on any site, it has no header and footer, and is not to be found by itself.
    `moved_to` is the address to which a browser goes on by itself: this page only stands where others still link to.
    """

    address: str
    title: str
    description: str
    breadcrumbs: tuple[tuple[str, str], ...] = ()
    source: str | None = None
    checked: str | None = None
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    paint_after: str | None = None
    images_from: tuple[str, ...] = ()
    shows_own_pages: bool = False
    ingesloten: bool = False
    moved_to: str | None = None

    @property
    def te_vinden(self) -> bool:
        """Whether search engines, the sitemap and our own search lead here."""
        return self.moved_to is None and not self.ingesloten

    @property
    def to_root(self) -> str:
        """The relative way to the root of the site: "../../" for "gemeenten/assen/"."""
        return "../" * self.address.count("/")


@dataclass(frozen=True, kw_only=True)
class Page(Frame):
    """A generated page: the template for its content, and the values that the template shows."""

    template: str
    values: Mapping[str, object]
