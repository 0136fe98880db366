"""Better places for tiles: move or swap one at a time, so that more neighbours lie side by side.

By annealing: at first a step may also make things a little worse, so that it can lead out of a place where every single
step would. The dice are always the same, and so is the outcome.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import TypeVar

from site_gen.grenzen.tegelrooster import Vak, aantal_stukken, afstand, buurvakken, lege_buren, midden

# What counts against a place, beside a pair of neighbours that was parted, which counts for 1.
_ZELFDE_PROVINCIE = 0.6
"""So much more if the two lie in one province."""
_VERDER = 0.25
"""And so much more, for each further tile between the two."""
_VERPLAATST = 0.25
"""A tile that lies a width away from where it should; twice as far counts four times."""
_GAT = 0.7
"""A side without a tile, of a gemeente that has land on all sides."""
_STUK = 4.0
"""A piece of a province apart from the rest of it."""
_MINSTE_WINST = 1e-9

_POGINGEN = 450
"""For each gemeente."""
_WARM, _KOUD = 1.0, 0.05
"""How much worse a step may be at first and at last: it is taken with a chance of one in three."""

_Keus = TypeVar("_Keus")


@dataclass(frozen=True)
class Land:
    """What must show: of each gemeente, by its number, where it should lie (in widths of a tile), its province, its
    neighbours, and whether there is land on all sides of it."""

    doelen: Sequence[tuple[float, float]]
    provincies: Sequence[str]
    buren: Sequence[Sequence[int]]
    omsloten: Sequence[bool]

    @cached_property
    def per_provincie(self) -> Mapping[str, Sequence[int]]:
        return {
            provincie: [nummer for nummer, eigen in enumerate(self.provincies) if eigen == provincie]
            for provincie in sorted(set(self.provincies))
        }


def verbeterd(land: Land, begin: Sequence[Vak]) -> list[Vak]:
    """A tile for each gemeente, better than those of `begin`: in the end no single step makes it better still."""
    legpuzzel, dobbel = _Legpuzzel(land, list(begin)), Random(0)  # noqa: S311  nothing is kept secret with it
    pogingen = _POGINGEN * len(begin)
    for poging in range(pogingen):
        warmte = _WARM * (_KOUD / _WARM) ** (poging / pogingen)
        nummer = _kies(dobbel, range(len(begin)))
        naar = _kies(dobbel, list(legpuzzel.kandidaten(nummer)))
        if legpuzzel.winst(nummer, naar) > warmte * math.log(1 - dobbel.random()):
            legpuzzel.ruil(legpuzzel.vakken[nummer], naar)
    while sum(map(legpuzzel.verbeter, range(len(begin)))):
        pass
    return legpuzzel.vakken


def _kies(dobbel: Random, uit: Sequence[_Keus]) -> _Keus:
    """As Random.choice, which may choose otherwise in another Python."""
    return uit[int(dobbel.random() * len(uit))]


class _Legpuzzel:
    """The tiles as they lie now, and what a move would bring."""

    def __init__(self, land: Land, vakken: list[Vak]) -> None:
        self._land = land
        self.vakken = vakken
        self._wie = {vak: nummer for nummer, vak in enumerate(vakken)}

    def verbeter(self, nummer: int) -> bool:
        """Bring one gemeente where that helps most; whoever lies there comes in its place."""
        van = self.vakken[nummer]
        winst, naar = max(((self.winst(nummer, vak), vak) for vak in self.kandidaten(nummer)), default=(0.0, van))
        if winst < _MINSTE_WINST:
            return False
        self.ruil(van, naar)
        return True

    def kandidaten(self, nummer: int) -> Iterator[Vak]:
        """Tiles beside its own and beside those of its neighbours; an empty one only where it touches another tile."""
        eigen = self.vakken[nummer]
        bij = [eigen, *(self.vakken[buur] for buur in self._land.buren[nummer])]
        for vak in sorted({buur for each in bij for buur in buurvakken(each)} - {eigen}):
            if vak in self._wie or any(self._wie.get(buur, nummer) != nummer for buur in buurvakken(vak)):
                yield vak

    def winst(self, nummer: int, naar: Vak) -> float:
        van, ander = self.vakken[nummer], self._wie.get(naar)
        geraakt = [nummer] if ander is None else [nummer, ander]
        rondom = {van, naar, *buurvakken(van), *buurvakken(naar)}
        provincies = {self._land.provincies[each] for each in geraakt}

        def bezwaar() -> float:
            gaten = sum(self._gaten(vak) for vak in rondom)
            return gaten + sum(map(self._bezwaar, geraakt)) + sum(map(self._stukken, provincies))

        voor = bezwaar()
        self.ruil(van, naar)
        na = bezwaar()
        self.ruil(naar, van)
        return voor - na

    def ruil(self, van: Vak, naar: Vak) -> None:
        """Swap what lies on two tiles; a second time brings all back."""
        een, ander = self._wie.pop(van, None), self._wie.pop(naar, None)
        for nummer, vak in ((een, naar), (ander, van)):
            if nummer is not None:
                self.vakken[nummer], self._wie[vak] = vak, nummer

    def _bezwaar(self, nummer: int) -> float:
        vak, (doel_x, doel_y) = self.vakken[nummer], self._land.doelen[nummer]
        x, y = midden(vak)
        return _VERPLAATST * ((x - doel_x) ** 2 + (y - doel_y) ** 2) + sum(
            self._gescheiden(nummer, buur) for buur in self._land.buren[nummer]
        )

    def _gescheiden(self, nummer: int, buur: int) -> float:
        tussen = afstand(self.vakken[nummer], self.vakken[buur]) - 1
        if tussen == 0:
            return 0
        samen = self._land.provincies[nummer] == self._land.provincies[buur]
        return (1 + _ZELFDE_PROVINCIE * samen) * (1 + _VERDER * (tussen - 1))

    def _gaten(self, vak: Vak) -> float:
        nummer = self._wie.get(vak)
        return _GAT * lege_buren(vak, self._wie) if nummer is not None and self._land.omsloten[nummer] else 0

    def _stukken(self, provincie: str) -> float:
        return _STUK * aantal_stukken(self.vakken[nummer] for nummer in self._land.per_provincie[provincie])
