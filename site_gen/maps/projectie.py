"""From longitude and latitude to a flat picture: Web Mercator, so that the picture lies exactly under Leaflet's map.

Leaflet draws in Web Mercator by default, and so do the backgrounds that a visitor may one day ask for. Another
projection, such as degrees scaled by the cosine of the latitude, looks no truer over three degrees of latitude, and the
picture would jump when the map takes over.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

Punt = tuple[float, float]


def naar_vlak(punt: Punt) -> Punt:
    """A point (longitude, latitude) in the picture plane: x to the right, y downwards, in degrees of longitude."""
    lon, lat = punt
    return lon, -math.degrees(math.asinh(math.tan(math.radians(lat))))


def naar_graden(punt: Punt) -> Punt:
    """The other way round: a point of the picture plane as (longitude, latitude)."""
    x, y = punt
    return x, math.degrees(math.atan(math.sinh(math.radians(-y))))


@dataclass(frozen=True)
class Kader:
    """A rectangle in the picture plane."""

    links: float
    boven: float
    rechts: float
    onder: float

    @classmethod
    def om(cls, punten: Iterable[Punt]) -> Kader:
        """The smallest one around points of the plane; there must be at least one."""
        alle_x, alle_y = zip(*punten, strict=True)
        return cls(min(alle_x), min(alle_y), max(alle_x), max(alle_y))

    @classmethod
    def om_alle(cls, kaders: Iterable[Kader]) -> Kader:
        """The smallest one around others; there must be at least one."""
        randen = list(kaders)
        return cls(
            min(each.links for each in randen),
            min(each.boven for each in randen),
            max(each.rechts for each in randen),
            max(each.onder for each in randen),
        )

    @property
    def breedte(self) -> float:
        return self.rechts - self.links

    @property
    def hoogte(self) -> float:
        return self.onder - self.boven

    def raakt(self, ander: Kader) -> bool:
        """Whether the two have a part, if only an edge, in common."""
        return (
            self.links <= ander.rechts
            and ander.links <= self.rechts
            and self.boven <= ander.onder
            and ander.boven <= self.onder
        )

    def ruimer(self, rand: float, verhouding: float | None = None) -> Kader:
        """With a margin of `rand` on each side, and then wider or higher until width : height is `verhouding`."""
        breedte, hoogte = self.breedte + 2 * rand, self.hoogte + 2 * rand
        if verhouding:
            breedte, hoogte = max(breedte, hoogte * verhouding), max(hoogte, breedte / verhouding)
        x, y = (self.links + self.rechts) / 2, (self.boven + self.onder) / 2
        return Kader(x - breedte / 2, y - hoogte / 2, x + breedte / 2, y + hoogte / 2)
