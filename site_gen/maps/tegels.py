"""The tile map as a picture: each gemeente a hexagon of the same size, so that small ones can be seen and touched.

As in the picture of the map, areas are links and no tab stops, status shows in colour and pattern, and a line divides
provinces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from site_gen.catalogue import Catalogue
from site_gen.grenzen.tegelrooster import Vak, afstand, buurvakken
from site_gen.maps.afkortingen import afkortingen
from site_gen.maps.standen import MET_PATROON
from site_gen.maps.svg import opschrift, render
from site_gen.models.gemeente import Gemeente

# A hexagon on whole numbers, nearly regular: 30 wide, and rows 26 apart. What is drawn is smaller by a gap all around.
_BREED, _HOOG = 30, 26
_PUNT = 17
_ZESHOEK = "m0-16 14 8v16l-14 8-14-8v-16z"
# The sides to the east, southeast and southwest, where the first three of `buurvakken` lie: from where, and how far.
_ZIJDEN = (((15, -9), (0, 18)), ((15, 9), (-15, 8)), ((0, 17), (-15, -8)))
_RAND = 3
# The picture is at least so many pixels wide for each of its own: a square of 24 pixels then fits into a tile.
_SCHAAL = 1.15


@dataclass(frozen=True)
class Tegelvlak:
    """A gemeente in the picture."""

    sleutel: str
    opschrift: str
    letters: str
    stand: str
    patroon: bool
    x: int
    y: int
    pad: str
    adres: str


def tegelkaart(catalogue: Catalogue, link: Callable[[Gemeente], str], *, tips: bool) -> Markup:
    """All gemeenten as tiles. `link` gives the address of a gemeente as seen from the page that shows the picture.

    With `tips` the browser shows the name of a tile under the mouse; without, a script does.
    """
    vakken = vakken_van(catalogue)
    letters = letters_van(catalogue)
    middens = {code: _midden(vak) for code, vak in vakken.items()}
    links = min(x for x, _ in middens.values()) - _BREED // 2 - _RAND
    boven = min(y for _, y in middens.values()) - _PUNT - _RAND
    breedte = max(x for x, _ in middens.values()) + _BREED // 2 + _RAND - links
    hoogte = max(y for _, y in middens.values()) + _PUNT + _RAND - boven
    return render(
        "tegelkaart.svg.jinja",
        viewbox=f"{links} {boven} {breedte} {hoogte}",
        breedte=round(breedte * _SCHAAL),
        hoogte=round(hoogte * _SCHAAL),
        tussen=(_BREED, _HOOG),
        tips=tips,
        tegels=tuple(
            _tegel(catalogue, each, middens[each.code], letters[each.code], link(each)) for each in catalogue.gemeenten
        ),
        provinciegrenzen="".join(_provinciegrenzen(catalogue, vakken)),
    )


def vakken_van(catalogue: Catalogue) -> Mapping[str, Vak]:
    """Where the tile of each gemeente lies, by code."""
    return {tegel.code: (tegel.kolom, tegel.rij) for tegel in catalogue.tegels}


def letters_van(catalogue: Catalogue) -> Mapping[str, str]:
    """The letters on the tile of each gemeente, by code; no two alike within a province."""
    codes: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for each in catalogue.gemeenten:
        codes[each.provincie][each.naam] = each.code
    return {eigen[naam]: kort for eigen in codes.values() for naam, kort in afkortingen(eigen).items()}


def buren_bewaard(catalogue: Catalogue) -> float:
    """Which part of all pairs of gemeenten that share a border also lie side by side as tiles."""
    vakken = vakken_van(catalogue)
    paren = [
        afstand(vakken[each.code], vakken[buur.code])
        for each in catalogue.gemeenten
        for buur in catalogue.buren(each.code)
        if each.code < buur.code
    ]
    return sum(stappen == 1 for stappen in paren) / max(1, len(paren))


def _midden(vak: Vak) -> tuple[int, int]:
    kolom, rij = vak
    return kolom * _BREED + (rij & 1) * _BREED // 2, rij * _HOOG


def _tegel(catalogue: Catalogue, gemeente: Gemeente, midden: tuple[int, int], letters: str, adres: str) -> Tegelvlak:
    stand = catalogue.stand(gemeente.code)
    x, y = midden
    return Tegelvlak(
        sleutel=gemeente.code,
        opschrift=opschrift(gemeente, stand),
        letters=letters,
        stand=stand.sleutel,
        patroon=stand.sleutel in MET_PATROON,
        x=x,
        y=y,
        pad=f"M{x} {y}{_ZESHOEK}",
        adres=adres,
    )


def _provinciegrenzen(catalogue: Catalogue, vakken: Mapping[str, Vak]) -> Iterator[str]:
    """The sides between tiles of two provinces, as path data."""
    provincies = {vakken[each.code]: each.provincie for each in catalogue.gemeenten}
    for vak, provincie in provincies.items():
        x, y = _midden(vak)
        for ((van_x, van_y), (dx, dy)), buur in zip(_ZIJDEN, buurvakken(vak), strict=False):
            if provincies.get(buur, provincie) != provincie:
                yield f"M{x + van_x} {y + van_y}l{dx} {dy}"
