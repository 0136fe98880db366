"""Patterns as lines and dots within an area, for a picture that must look the same in every program.

The picture in a page fills its areas with `<pattern>`. Word processors leave that out, and a renderer works longer on
it than on all the rest.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from site_gen.maps.vormen import Rasterpunt

# Between two lines, in pixels.
_STAP = 8
_SCHUIN = math.pi / 4


def arcering(stand: str, ringen: Sequence[Sequence[Rasterpunt]], pixel: float) -> str:
    """The pattern of a status within rings, holes among them, as the `d` of a path. A status without one has none.

    `pixel` is the size of a pixel in the units of the rings.
    """
    stap = _STAP * pixel
    if stand == "in_oprichting":
        return _lijnen(ringen, stap, -_SCHUIN)
    if stand == "gestopt":
        return _lijnen(ringen, stap, _SCHUIN) + _lijnen(ringen, stap, -_SCHUIN)
    if stand == "regionaal":
        return _lijnen(ringen, stap, 0)
    if stand == "onbekend":
        return _stippen(ringen, stap)
    return ""


def _lijnen(ringen: Sequence[Sequence[Rasterpunt]], stap: float, hoek: float) -> str:
    cosinus, sinus = math.cos(hoek), math.sin(hoek)
    gedraaid = [[(x * cosinus + y * sinus, y * cosinus - x * sinus) for x, y in ring] for ring in ringen]
    return "".join(
        f"M{links * cosinus - y * sinus:.1f} {links * sinus + y * cosinus:.1f}"
        f"L{rechts * cosinus - y * sinus:.1f} {rechts * sinus + y * cosinus:.1f}"
        for y, links, rechts in _binnen(gedraaid, stap)
    )


def _stippen(ringen: Sequence[Sequence[tuple[float, float]]], stap: float) -> str:
    """Dots in a grid that stands on its corner, each with room for itself on the left and on the right."""
    hoogte, ruimte = stap * math.sqrt(0.5), stap / 4
    delen = []
    for y, links, rechts in _binnen(ringen, hoogte):
        verschoven = round(y / hoogte) % 2 / 2
        eerste = math.ceil((links + ruimte) / (2 * hoogte) - verschoven)
        laatste = math.floor((rechts - ruimte) / (2 * hoogte) - verschoven)
        delen += [f"M{(plaats + verschoven) * 2 * hoogte:.1f} {y:.1f}h0" for plaats in range(eerste, laatste + 1)]
    return "".join(delen)


def _binnen(ringen: Sequence[Sequence[tuple[float, float]]], stap: float) -> Iterator[tuple[float, float, float]]:
    """The parts of horizontal lines within rings, by the even-odd rule: their height, and from where to where."""
    snijpunten: defaultdict[int, list[float]] = defaultdict(list)
    for ring in ringen:
        for (x, y), (volgende_x, volgende_y) in pairwise((*ring, ring[0])):
            onder, boven = sorted((y, volgende_y))
            for lijn in range(math.ceil(onder / stap), math.ceil(boven / stap)):
                snijpunten[lijn].append(x + (lijn * stap - y) * (volgende_x - x) / (volgende_y - y))
    for lijn, snijdend in sorted(snijpunten.items()):
        snijdend.sort()
        for links, rechts in zip(snijdend[::2], snijdend[1::2], strict=True):
            yield lijn * stap, links, rechts
