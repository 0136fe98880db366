"""Statuses are told apart by who sees colours otherwise: where two colours come near, their patterns differ.

How somebody without one kind of cone sees a colour: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
Graphics 15(6), 2009; its matrices for severity 1.0, which work on linear RGB.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from itertools import combinations, product
from pathlib import Path

import pytest

from site_gen.maps.standen import EFFEN, MET_PATROON

Kleur = tuple[float, float, float]
"""Linear RGB."""
Matrix = tuple[Kleur, Kleur, Kleur]

ZICHT: Mapping[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
STANDEN = (*EFFEN, *MET_PATROON)
# CIE76: 2.3 is the least that an eye notices of two large areas side by side. Areas on a map are small and lie apart.
VER_UITEEN = 20
LIJNEN = 15

_ASSETS = Path(__file__).parent.parent.parent / "site_gen" / "assets"
STIJL, KAART = ((_ASSETS / naam).read_text(encoding="utf-8") for naam in ("stijl.css", "kaart.css"))
PATRONEN = (_ASSETS.parent / "maps" / "patronen.svg.jinja").read_text(encoding="utf-8")


def tokens(selector: str) -> dict[str, Kleur]:
    block = STIJL.split(f"\n{selector} {{", 1)[1].split("}", 1)[0]
    return {naam: lineair(hexa) for naam, hexa in re.findall(r"--([\w-]+): (#[0-9a-f]+);", block)}


def lineair(hexa: str) -> Kleur:
    cijfers = hexa.lstrip("#")
    cijfers = cijfers if len(cijfers) == 6 else "".join(2 * cijfer for cijfer in cijfers)
    r, g, b = (int(cijfers[plaats : plaats + 2], 16) / 255 for plaats in (0, 2, 4))
    return _lineair(r), _lineair(g), _lineair(b)


def _lineair(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4


THEMAS = {"light": tokens(":root"), "dark": tokens(':root[data-thema="donker"]')}


def geverfd(selector: str, eigenschap: str) -> str:
    """The token that a rule of kaart.css gives a property, of the first rule with exactly this selector."""
    regel = re.search(rf"(?:^|\}})\s*{re.escape(selector)} \{{([^}}]*)\}}", KAART)
    waarde = regel and re.search(rf"(?:^|[^-]){eigenschap}: var\(--([\w-]+)\)", regel[1])
    return waarde[1] if waarde else ""


def vlak(stand: str) -> str:
    """The token of the colour of an area."""
    return geverfd(f".gebied--{stand}", "fill") or geverfd(f".patroon--{stand} .patroon__vlak", "fill")


def patroon(stand: str) -> str:
    """What is drawn in the pattern of a status, and how it is turned; nothing for a plain one."""
    gevonden = re.search(
        rf'-{stand}"[^>]*patternTransform="scale\(\S+ \S+ \}}\}}\)?([^"]*)"[^>]*>(.*?)</pattern>', PATRONEN
    )
    return "".join(gevonden.groups()) if gevonden else ""


def lijn(stand: str) -> str:
    """The token of the colour of the lines or dots in a pattern."""
    if "patroon__stip" in patroon(stand):
        return geverfd(".patroon__stip", "fill")
    return geverfd(f".patroon--{stand} .patroon__lijn", "stroke") or geverfd(".patroon__lijn", "stroke")


def gezien(kleur: Kleur, zicht: str) -> Kleur:
    r, g, b = (min(1, max(0, sum(a * deel for a, deel in zip(rij, kleur, strict=True)))) for rij in ZICHT[zicht])
    return r, g, b


def lab(kleur: Kleur) -> Kleur:
    """CIE L*a*b* under daylight (D65)."""
    r, g, b = kleur
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (deel ** (1 / 3) if deel > 0.008856 else 7.787 * deel + 16 / 116 for deel in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def verschil(een: Kleur, ander: Kleur, zicht: str) -> float:
    return math.dist(lab(gezien(een, zicht)), lab(gezien(ander, zicht)))


def contrast(een: Kleur, ander: Kleur) -> float:
    """WCAG 2."""
    donker, licht = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (een, ander))
    return (licht + 0.05) / (donker + 0.05)


def test_a_simulation_leaves_grey_alone_and_brings_red_and_green_together() -> None:
    for zicht in ZICHT:
        assert verschil(gezien((0.5, 0.5, 0.5), zicht), (0.5, 0.5, 0.5), "usual") < 1
    rood, groen, blauw, groenig = (lineair(hexa) for hexa in ("#c8574f", "#7f8a3a", "#3a6fd0", "#2f8a86"))
    for zicht in ("protanopia", "deuteranopia"):
        assert verschil(rood, groen, zicht) < verschil(rood, groen, "usual") / 2
    assert verschil(blauw, groenig, "tritanopia") < verschil(blauw, groenig, "usual") / 2


@pytest.mark.parametrize(("thema", "zicht"), list(product(THEMAS, ZICHT)))
def test_two_statuses_differ_in_colour_or_else_in_pattern(thema: str, zicht: str) -> None:
    kleuren = {stand: THEMAS[thema][vlak(stand)] for stand in STANDEN}
    alike = [
        f"{een} and {ander}: {verschil(kleuren[een], kleuren[ander], zicht):.0f}"
        for een, ander in combinations(STANDEN, 2)
        if verschil(kleuren[een], kleuren[ander], zicht) < VER_UITEEN and patroon(een) == patroon(ander)
    ]
    assert alike == []


@pytest.mark.parametrize(("thema", "zicht"), list(product(THEMAS, ZICHT)))
def test_the_lines_of_a_pattern_are_seen(thema: str, zicht: str) -> None:
    kleuren = THEMAS[thema]
    faint = {stand: verschil(kleuren[vlak(stand)], kleuren[lijn(stand)], zicht) for stand in MET_PATROON}
    assert {stand: round(each) for stand, each in faint.items() if each < LIJNEN} == {}


def test_no_two_patterns_are_the_same() -> None:
    assert {patroon(stand) for stand in EFFEN} == {""}
    assert len({patroon(stand) for stand in MET_PATROON} - {""}) == len(MET_PATROON)


@pytest.mark.parametrize(("thema", "stand"), list(product(THEMAS, STANDEN)))
def test_the_letters_on_a_tile_can_be_read(thema: str, stand: str) -> None:
    letters = geverfd(f".gebied--{stand} + text", "fill") or geverfd(".tegelkaart text", "fill")
    assert contrast(THEMAS[thema][letters], THEMAS[thema][vlak(stand)]) >= 4.5


@pytest.mark.parametrize("thema", THEMAS)
def test_the_letters_on_a_tile_that_was_filtered_out_can_be_read(thema: str) -> None:
    letters, tegel = geverfd(".tegel--uit text", "fill"), geverfd(".tegel--uit .gebied", "fill")
    assert contrast(THEMAS[thema][letters], THEMAS[thema][tegel]) >= 4.5
