"""Gemeenten that no longer exist, and the gemeenten of now that came in their place: fusies.csv read as history."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from pydantic import BaseModel

from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import AndereNaam, Fusie, Plaats, slugify
from site_gen.models.organisatie import Organisatie
from site_gen.reading.records import Records

M = TypeVar("M", bound=BaseModel)

# What moves along when a gemeente goes up in another: these may still say the old code.
VERHUIST = (Coalitie, Organisatie, Plaats, AndereNaam)


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


def naar_codes_van_nu(records: Records, opgeheven: Mapping[str, Opgeheven]) -> Records:
    """The same records, in which what is said of a gemeente that went up in one other is said of that one.

    So on the first of January nobody need change all files at once. A check asks for it, and for the code of a gemeente
    that was split it asks which part is meant: that one stays as it is.
    """

    def nu(code: str) -> str:
        oud = opgeheven.get(code)
        return oud.opvolgers[0] if oud and len(oud.opvolgers) == 1 else code

    def nu_alle(codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(nu(code) for code in codes))

    def met(record: M, **values: object) -> M:
        if all(getattr(record, name) == value for name, value in values.items()):
            return record
        moved = record.model_copy(update=values)
        records.herkomst.note(moved, records.herkomst.document(record))
        return moved

    def organisatie(record: Organisatie) -> Organisatie:
        gebied, zetel = record.gebied, record.vestigingsgemeente
        if gebied:
            gebied = gebied.model_copy(update={"gemeenten": nu_alle(gebied.gemeenten)})
        return met(record, gebied=gebied, vestigingsgemeente=zetel and nu(zetel))

    if not opgeheven:
        return records
    return replace(
        records,
        coalities=[met(each, gemeenten=nu_alle(each.gemeenten)) for each in records.coalities],
        organisaties=[organisatie(each) for each in records.organisaties],
        plaatsen=[met(each, code=nu(each.code)) for each in records.plaatsen],
        namen=[met(each, code=nu(each.code)) for each in records.namen],
    )
