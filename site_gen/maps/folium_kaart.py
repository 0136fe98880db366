"""Composes the map that answers: folium puts map, layers, styles, controls and options together into one script.

Of what folium makes, only that script is used. Its header (six foreign hosts, inline style, a viewport that forbids
zooming) and its body are ours to write, in the template of the page. The script holds no data: shapes lie in one file
that the page fetches, facts stand in the table on the page. So it is the same for every build, and `maps.kaart` may
compose it in a process of its own: importing folium takes longer than all the rest of the map.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import folium
from branca.element import Element, Figure, MacroElement
from folium.map import Layer
from folium.template import Template

from site_gen.maps.standen import EFFEN, MET_PATROON

_MIDDEN = (52.2, 5.3)
_MEEST_INGEZOOMD = 12

Deel = TypeVar("Deel", bound=Element)


def _sjabloon(naam: str) -> Any:
    return Template((Path(__file__).parent / naam).read_text(encoding="utf-8"))


class Gebieden(Layer):
    """An area for each gemeente, drawn by the status that the page gives it."""

    _template = _sjabloon("gebieden.js.jinja")

    def __init__(self, stijlen: dict[str, dict[str, object]], **options: object) -> None:
        super().__init__(name="Gemeenten", overlay=True, control=False)
        self._name = "Gebieden"
        self.stijlen = stijlen
        self.options = options


class Grenslijnen(Layer):
    """The borders between gemeenten for which the page gives a different answer to the question `groep`."""

    _template = _sjabloon("grenslijnen.js.jinja")

    def __init__(self, name: str, groep: str, stijl: dict[str, object]) -> None:
        super().__init__(name=name, overlay=True)
        self._name = "Grenslijnen"
        self.groep = groep
        self.stijl = stijl


class Omtrekken(Layer):
    """The outlines of the groups of gemeenten that the page answers to the question `groepen`."""

    _template = _sjabloon("omtrekken.js.jinja")

    def __init__(self, name: str, groepen: str, stijlen: list[dict[str, object]]) -> None:
        super().__init__(name=name, overlay=True)
        self._name = "Omtrekken"
        self.groepen = groepen
        self.stijlen = stijlen


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


class Passend(MacroElement):
    """Fits the map to the picture it takes over from."""

    _template = _sjabloon("passend.js.jinja")

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca leaves it untyped
        self._name = "Passend"


def compose() -> str:
    """The script, an ES module with one function `teken`. The same text every time."""
    kaart = _met_vast_id(
        "kaart",
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
            # The page has keys of its own: to the neighbour in that direction.
            keyboard=False,
            # A page that scrolls must not get stuck on the map: kaart-beeld.mjs switches these on when they are of use.
            scroll_wheel_zoom=False,
            dragging=False,
        ),
    )
    kaart.default_js, kaart.default_css = [], []
    delen = {
        "passend": Passend(),
        "gemeenten": Gebieden({stand: _stijl_van_stand(stand) for stand in (*EFFEN, *MET_PATROON)}, smooth_factor=0.7),
        "provincies": Grenslijnen("Provinciegrenzen", "provincie", _lijnstijl("provinciegrens")),
        "regios": Omtrekken("Regionale coalities", "regios", [_lijnstijl("regio regio--rand"), _lijnstijl("regio")]),
        "zoomknoppen": Zoomknoppen("bottomright"),
        "lagen": folium.LayerControl(position="topleft", collapsed=False),
    }
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
            gemeenten=delen["gemeenten"].get_name(),
        )
    )


def _stijl_van_stand(stand: str) -> dict[str, object]:
    """What Leaflet writes on the path. Colours come from the stylesheet, by class; only a pattern is a value here."""
    stijl: dict[str, object] = {"className": f"gebied gebied--{stand}", "fillOpacity": 1}
    if stand in MET_PATROON:
        stijl["fillColor"] = f"url(#laag-{stand})"
    return stijl


def _lijnstijl(klassen: str) -> dict[str, object]:
    return {"className": klassen, "fill": False}


def _met_vast_id(sleutel: str, deel: Deel) -> Deel:
    """folium gives everything a random id, so that no two builds are alike."""
    deel._id = sleutel
    return deel


if __name__ == "__main__":
    sys.stdout.write(compose())
