"""Which gemeenten lie in the area of which organisation, and what that rests on.

Three answers, never mixed up: a source says so (bron), we concluded it from what a source says (afgeleid), or we do not
know (onbekend). They are words of the vocabulary `gronden`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from site_gen.models.gemeente import Gemeente
from site_gen.models.organisatie import Organisatie

Grond = Literal["bron", "afgeleid", "onbekend"]

# The divisions of the whole country: each gemeente lies in one region of each kind.
LANDSDEKKEND = ("ggd", "zorgkantoor", "jeugdregio")
# Kinds that have an area and of which a gemeente lies in one at most.
REGIOSOORTEN = ("consortium", "ros", "roaz", *LANDSDEKKEND)


@dataclass(frozen=True)
class Ligging:
    """The organisations of one kind that something lies in, and what that rests on. None of them: `onbekend`."""

    organisaties: tuple[Organisatie, ...] = ()
    grond: Grond = "onbekend"


ONBEKEND = Ligging()


@dataclass(frozen=True)
class Gebieden:
    """The areas of all organisations, by code of a gemeente and the other way round."""

    _by_gemeente: Mapping[tuple[str, str], Ligging]
    _gemeenten: Mapping[str, tuple[str, ...]]

    def ligging(self, code: str, soort: str) -> Ligging:
        """In which organisation of this kind a gemeente lies: more than one only for a VSV."""
        return self._by_gemeente.get((code, soort), ONBEKEND)

    def codes(self, organisatie: str) -> tuple[str, ...]:
        """The gemeenten in the area of an organisation, as far as they are known, by code."""
        return self._gemeenten.get(organisatie, ())


def gebieden(organisaties: Iterable[Organisatie], gemeenten: Iterable[Gemeente]) -> Gebieden:
    """Work out the areas. What is named by gemeente goes before what follows from a whole province.

    A ROS for "Overijssel" therefore leaves out the gemeenten of Twente where another ROS names those. A VSV also lies
    in the gemeente of its hospital: that much is sure, and marked as concluded.
    """
    in_provincie: dict[str, list[str]] = {}
    for gemeente in gemeenten:
        in_provincie.setdefault(gemeente.provincie, []).append(gemeente.code)

    found: dict[tuple[str, str], Ligging] = {}
    codes: dict[str, dict[str, None]] = {}

    def add(organisatie: Organisatie, code: str, grond: Grond) -> None:
        here = found.get((code, organisatie.soort), ONBEKEND)
        if organisatie in here.organisaties:
            return
        # What is said of several rests on the weakest of what is known of each.
        weakest: Grond = grond if here.grond in ("onbekend", "bron") else here.grond
        found[code, organisatie.soort] = Ligging((*here.organisaties, organisatie), weakest)
        codes.setdefault(organisatie.sleutel, {})[code] = None

    organisaties = tuple(organisaties)
    for organisatie, code, grond in _named(organisaties):
        add(organisatie, code, grond)
    named = set(found)
    for organisatie in organisaties:
        for provincie in _whole_provinces(organisatie):
            for code in in_provincie.get(provincie, ()):
                if (code, organisatie.soort) not in named:
                    add(organisatie, code, "afgeleid")
    return Gebieden(found, {key: tuple(sorted(each)) for key, each in codes.items()})


def _named(organisaties: Iterable[Organisatie]) -> Iterator[tuple[Organisatie, str, Grond]]:
    for organisatie in organisaties:
        gebied = organisatie.gebied
        if gebied and gebied.dekking != "indicatief":
            for code in gebied.gemeenten:
                yield organisatie, code, gebied.dekking
        if organisatie.soort == "vsv" and organisatie.vestigingsgemeente:
            yield organisatie, organisatie.vestigingsgemeente, "afgeleid"


def _whole_provinces(organisatie: Organisatie) -> tuple[str, ...]:
    gebied = organisatie.gebied
    return gebied.provincies if gebied and gebied.dekking != "indicatief" else ()
