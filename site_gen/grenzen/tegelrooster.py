"""The grid of the tile map: hexagons in rows, every odd row half a tile to the right. Pure: a build needs it too."""

import math
from collections.abc import Container, Iterable

Vak = tuple[int, int]
"""Column and row; rows run from north to south."""

RIJHOOGTE = math.sqrt(3) / 2
"""From one row to the next, in widths of a tile."""


def midden(vak: Vak) -> tuple[float, float]:
    """The middle of a tile in widths of a tile: x to the east, y to the south."""
    kolom, rij = vak
    return kolom + (rij & 1) / 2, rij * RIJHOOGTE


def buurvakken(vak: Vak) -> tuple[Vak, ...]:
    """The six tiles around one, clockwise from the east."""
    kolom, rij = vak
    west = kolom - 1 + (rij & 1)
    return (
        (kolom + 1, rij),
        (west + 1, rij + 1),
        (west, rij + 1),
        (kolom - 1, rij),
        (west, rij - 1),
        (west + 1, rij - 1),
    )


def afstand(een: Vak, ander: Vak) -> int:
    """In how many steps from tile to tile one comes from the one to the other."""
    (q, r), (ander_q, ander_r) = _assen(een), _assen(ander)
    return max(abs(q - ander_q), abs(r - ander_r), abs(q - ander_q + r - ander_r))


def aantal_stukken(vakken: Iterable[Vak]) -> int:
    """In how many pieces some tiles fall apart."""
    over, stukken = set(vakken), 0
    while over:
        stukken += 1
        rand = [over.pop()]
        while rand:
            for buur in buurvakken(rand.pop()):
                if buur in over:
                    over.remove(buur)
                    rand.append(buur)
    return stukken


def lege_buren(vak: Vak, bezet: Container[Vak]) -> int:
    """On how many sides of a tile there is none."""
    return sum(buur not in bezet for buur in buurvakken(vak))


def _assen(vak: Vak) -> Vak:
    """The same tile on two axes at an angle of 60 degrees, on which distances are simple."""
    kolom, rij = vak
    return kolom - (rij - (rij & 1)) // 2, rij
