"""Gemeenten that no longer exist, and the gemeenten of now that came in their place: fusies.csv read as history."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from site_gen.models.gemeente import Fusie, slugify


@dataclass(frozen=True)
class Opgeheven:
    """A gemeente that no longer exists.

    `opvolgers` are the codes of the gemeenten of now that it became, in the order of the table. They may lie further
    than one change: what Oud became may be a part of Nieuw by now. More than one means that it was split.
    """

    code: str
    naam: str
    datum: str
    opvolgers: tuple[str, ...]

    @property
    def adres(self) -> str:
        """Where its page would stand if it still existed."""
        return f"gemeenten/{slugify(self.naam)}/"


def opgeheven_gemeenten(fusies: Iterable[Fusie], codes_van_nu: Collection[str]) -> dict[str, Opgeheven]:
    """Every gemeente that no longer exists by its old code, in the order of the rows."""
    rows: dict[str, list[Fusie]] = {}
    for fusie in fusies:
        if fusie.oude_code not in codes_van_nu:
            rows.setdefault(fusie.oude_code, []).append(fusie)
    found = {}
    for code, own in rows.items():
        opvolgers = dict.fromkeys(_opvolgers(code, rows, codes_van_nu, frozenset()))
        found[code] = Opgeheven(code, own[0].oude_naam, own[0].datum, tuple(opvolgers))
    return found


def _opvolgers(
    code: str, rows: Mapping[str, list[Fusie]], codes_van_nu: Collection[str], seen: frozenset[str]
) -> Iterator[str]:
    """A ring of changes leads nowhere: its codes are of no gemeente of now, and that is a finding."""
    for fusie in rows.get(code, ()):
        if fusie.nieuwe_code in codes_van_nu:
            yield fusie.nieuwe_code
        elif fusie.nieuwe_code not in seen:
            yield from _opvolgers(fusie.nieuwe_code, rows, codes_van_nu, seen | {code})
