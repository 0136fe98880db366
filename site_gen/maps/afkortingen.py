"""A few letters for each gemeente, for where a name does not fit: "Ams" for Amsterdam. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, count

# What a name begins with and nobody looks for.
_VOORAF = frozenset(("de", "den", "het", "'s", "'t", "s", "t"))


def afkortingen(namen: Iterable[str]) -> Mapping[str, str]:
    """Three letters for each name, no two alike: the first three where they are free, else the first with two more.

    A name of two letters keeps those. Names come in the order of the alphabet, whatever the order they are given in.
    """
    gegeven: dict[str, str] = {}
    vergeven: set[str] = set()
    for naam in sorted(namen):
        gegeven[naam] = next(kort for kort in _mogelijk(naam) if kort not in vergeven)
        vergeven.add(gegeven[naam])
    return gegeven


def _mogelijk(naam: str) -> Iterator[str]:
    """All abbreviations of a name, from the one that says most."""
    letters = _letters(naam).capitalize()
    if len(letters) < 4:
        yield letters
    for tweede, derde in combinations(letters[1:], 2):
        yield f"{letters[0]}{tweede}{derde}"
    for nummer in count(2):
        yield f"{letters[:2]}{nummer}"


def _letters(naam: str) -> str:
    """The letters of a name without accents; without "de" or "'s-" in front, and what stands between brackets."""
    kaal = unicodedata.normalize("NFKD", naam.partition("(")[0]).encode("ascii", "ignore").decode().lower()
    woorden = kaal.replace("-", " ").split()
    while len(woorden) > 1 and woorden[0] in _VOORAF:
        woorden.pop(0)
    return "".join(letter for woord in woorden for letter in woord if letter.isalpha())
