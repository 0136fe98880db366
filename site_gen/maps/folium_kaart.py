"""Composes the maps that answer: folium puts map, layers, controls and options together into one script for each.

Of what folium makes, only that script is used. Its header (six foreign hosts, inline style, a viewport that forbids
zooming) and its body are ours to write, in the template of the page. The script holds no data: shapes and statuses are
those of the picture in the page, which becomes a layer. So it is the same for every build, and `maps.kaart` may compose
it in a process of its own: importing folium takes longer than all the rest of the map.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import folium
from branca.element import Element, Figure, MacroElement
from folium.map import Layer
from folium.template import Template

_MIDDEN = (52.2, 5.3)
_MEEST_INGEZOOMD = 11

Deel = TypeVar("Deel", bound=Element)


def _sjabloon(naam: str) -> Any:
    return Template((Path(__file__).parent / naam).read_text(encoding="utf-8"))


class Passend(MacroElement):
    """Fits the map to the picture, and keeps it fitting when its box changes."""

    _template = _sjabloon("passend.js.jinja")

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca leaves it untyped
        self._name = "Passend"


class Prent(Layer):
    """The gemeenten by status: the picture in the page."""

    _template = _sjabloon("prent.js.jinja")

    def __init__(self) -> None:
        super().__init__(name="Gemeenten", overlay=True, control=False)
        self._name = "Prent"


class Lijnen(Layer):
    """Lines within the picture: the elements that `selector` finds."""

    _template = _sjabloon("lijnen.js.jinja")

    def __init__(self, name: str, selector: str) -> None:
        super().__init__(name=name, overlay=True)
        self._name = "Lijnen"
        self.selector = selector
        self.verborgen = "lijnen--verborgen"


class Zoomknoppen(MacroElement):
    """Buttons to zoom and to see the whole country again."""

    _template = _sjabloon("zoomknoppen.js.jinja")

    def __init__(self, position: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca leaves it untyped
        self._name = "Zoomknoppen"
        self.options = {"position": position}
        self.inzoomen = "Inzoomen"
        self.uitzoomen = "Uitzoomen"
        self.alles = "Toon heel Nederland"


# The maps of the site by their id, each with the lines in its picture that a switch of folium's own turns off: key,
# name and selector. The landscape has switches in its legend, which work without this script.
KAARTEN: Mapping[str, Sequence[tuple[str, str, str]]] = {
    "kaart": (
        ("provincies", "Provinciegrenzen", ".provinciegrenzen"),
        ("regios", "Regionale coalities", ".regios"),
    ),
    "landschap": (),
}


def compose(naam: str) -> str:
    """The script of a map, an ES module with one function `teken`. The same text every time."""
    lijnen = KAARTEN[naam]
    kaart = _met_vast_id(
        naam,
        folium.Map(
            location=_MIDDEN,
            tiles=None,
            zoom_start=7,
            max_zoom=_MEEST_INGEZOOMD,
            zoom_control=False,
            zoom_snap=0,
            fade_animation=False,
            bounce_at_zoom_limits=False,
            max_bounds_viscosity=1,
            attribution_control=False,
            track_resize=False,
            box_zoom=False,
            # The page has keys of its own: to the neighbour in that direction.
            keyboard=False,
            # A page that scrolls must not get stuck on the map: kaart-beeld.mjs switches these on when they are of use.
            scroll_wheel_zoom=False,
            dragging=False,
        ),
    )
    kaart.default_js, kaart.default_css = [], []
    delen: dict[str, Element] = {
        "passend": Passend(),
        "gemeenten": Prent(),
        **{sleutel: Lijnen(label, selector) for sleutel, label, selector in lijnen},
        "zoomknoppen": Zoomknoppen("bottomright"),
    }
    if lijnen:
        # Never folded: the first tap on a folded one opens it, and is lost on the box it was meant for.
        delen["lagen"] = folium.LayerControl(position="topleft")
    for sleutel, deel in delen.items():
        _met_vast_id(sleutel, deel).add_to(kaart)
    figuur = kaart.get_root()
    if not isinstance(figuur, Figure):
        raise TypeError(type(figuur))
    figuur.render()
    return str(
        _sjabloon("kaart_folium.js.jinja").render(
            versie=version("folium"),
            script=figuur.script.render(),
            kaart=kaart.get_name(),
            lagen=delen["lagen"].get_name() if lijnen else "null",
        )
    )


def _met_vast_id(sleutel: str, deel: Deel) -> Deel:
    """folium gives everything a random id, so that no two builds are alike."""
    deel._id = sleutel
    return deel


if __name__ == "__main__":
    json.dump({f"{naam}-folium.js": compose(naam) for naam in KAARTEN}, sys.stdout)
