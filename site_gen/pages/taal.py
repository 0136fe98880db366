"""Dates, numbers and lists as a Dutch sentence writes them."""

from __future__ import annotations

from collections.abc import Sequence

_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def datum_in_woorden(datum: str) -> str:
    """A date of a record in words: "2026-11-23" is "23 november 2026", "2026-11" "november 2026", "2026" itself."""
    jaar, *rest = datum.split("-")
    if not rest:
        return jaar
    maand = _MAANDEN[int(rest[0]) - 1]
    return f"{int(rest[1])} {maand} {jaar}" if len(rest) > 1 else f"{maand} {jaar}"


def getal(aantal: int) -> str:
    """A number with Dutch separators: 233265 is "233.265"."""
    return f"{aantal:,}".replace(",", ".")


def aantal_van(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """A count with its noun: "1 gemeente", "1.204 gemeenten"."""
    return f"{getal(aantal)} {enkelvoud if aantal == 1 else meervoud}"


def deel_van(deel: int, geheel: int) -> str:
    """A part of a whole, before a noun in plural: "geen van de 13", "9 van de 13", "alle 13"."""
    if deel == geheel:
        return f"alle {getal(geheel)}"
    return f"{getal(deel) if deel else 'geen'} van de {getal(geheel)}"


def opsomming(delen: Sequence[str]) -> str:
    """Names in a sentence: "Beek, Stein en Vaals"."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} en {delen[-1]}"


def kleine_letter(zin: str) -> str:
    """A label within a sentence: "Goede praktijk" becomes "goede praktijk", an abbreviation such as "JGZ" stays."""
    return zin if zin[1:2].isupper() else zin[:1].lower() + zin[1:]


def ingekort(tekst: str, lengte: int) -> str:
    """A text of at most `lengte` letters, cut between words."""
    if len(tekst) <= lengte:
        return tekst
    return f"{tekst[:lengte].rpartition(' ')[0].rstrip(' ,;:.')}…"
