"""The background that a visitor may ask for: places and roads in grey, from PDOK. Nothing is fetched before that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Achtergrond:
    """Tiles of another site: where they come from, in the form that Leaflet knows, and what must be said of them."""

    afzender: str
    tegels: str
    bron: str
    licentie: str
    licentie_url: str

    @property
    def host(self) -> str:
        """The name that a visitor reads before anything is asked there."""
        return self.afzender.removeprefix("https://")


PDOK = Achtergrond(
    afzender="https://service.pdok.nl",
    tegels="https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png",
    bron="Kadaster (BRT Achtergrondkaart, via PDOK)",
    licentie="CC BY 4.0",
    licentie_url="https://creativecommons.org/licenses/by/4.0/deed.nl",
)
