"""Get the pages of a GeoJSON source: a WFS answer, an OGC API with `next` links, or a file.

Only http(s), only the host that was asked for, never longer or more than agreed.
"""

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from site_gen.grenzen.fout import GrenzenFout

MAX_BYTES = 50_000_000
MAX_PAGINAS = 100
_HAPJE = 65_536
_ELDERS = "Klopt dat adres? Geef het dan zelf op met --bron."
_LATER = "Probeer het later opnieuw, of geef met --bron een ander adres of een bestand."


@dataclass(frozen=True)
class Pagina:
    """One GeoJSON answer and the address or file it came from."""

    adres: str
    inhoud: Mapping[str, Any]


def is_adres(bron: str) -> bool:
    """Whether `bron` is a url; anything else is the path of a file."""
    return "://" in bron


def haal_paginas(bron: str, wachttijd: float) -> Iterator[Pagina]:
    """The answers of `bron`, following `next` links; each must come within `wachttijd` seconds."""
    if not is_adres(bron):
        pagina = Pagina(bron, _json(bron, _lees_bestand(bron)))
        if _volgende(pagina):
            raise GrenzenFout(
                bron,
                "grenzen-antwoord",
                "Dit bestand is maar één bladzijde van een langer antwoord.",
                "Geef met --bron het adres zelf; de bladzijden worden dan een voor een opgehaald.",
            )
        yield pagina
        return
    adres, gezien, over = bron, {bron}, MAX_BYTES
    while True:
        tekst = _haal(adres, wachttijd, over)
        over -= len(tekst)
        pagina = Pagina(adres, _json(adres, tekst))
        yield pagina
        volgende = _volgende(pagina)
        if not volgende:
            return
        if volgende in gezien or len(gezien) == MAX_PAGINAS:
            raise GrenzenFout(
                adres, "grenzen-antwoord", "De bladzijden van dit antwoord houden niet op.", "Geef een ander adres."
            )
        _eis_zelfde_host(adres, volgende)
        gezien.add(volgende)
        adres = volgende


def _volgende(pagina: Pagina) -> str | None:
    links = pagina.inhoud.get("links", [])
    if not isinstance(links, list):
        return None
    for link in links:
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            return urljoin(pagina.adres, str(link["href"]))
    return None


def _lees_bestand(bron: str) -> bytes:
    bestand = Path(bron)
    try:
        if bestand.stat().st_size > MAX_BYTES:
            raise _te_groot(bron)
        return bestand.read_bytes()
    except OSError as fout:
        raise GrenzenFout(
            bron,
            "grenzen-bron",
            f"Het bestand is niet te lezen ({fout.strerror}).",
            "Geef een adres dat begint met https:// of de naam van een bestand.",
        ) from fout


def _haal(adres: str, wachttijd: float, max_bytes: int) -> bytes:
    """The body of one answer. The time runs on while it drips in: a slow answer is a late one."""
    _eis_webadres(adres)
    einde = time.monotonic() + wachttijd
    verzoek = Request(adres, headers={"Accept": "application/geo+json, application/json", "User-Agent": "site_gen"})  # noqa: S310  _eis_webadres let only http(s) through
    tekst = bytearray()
    try:
        with build_opener(_BlijfBijHost()).open(verzoek, timeout=wachttijd) as antwoord:
            while hapje := antwoord.read1(_HAPJE):
                tekst += hapje
                if len(tekst) > max_bytes:
                    raise _te_groot(adres)
                if time.monotonic() > einde:
                    raise _te_laat(adres, wachttijd)
    except HTTPError as fout:
        fout.close()
        raise GrenzenFout(adres, "grenzen-bron", f"De bron antwoordt met HTTP-fout {fout.code}.", _LATER) from fout
    except TimeoutError as fout:
        raise _te_laat(adres, wachttijd) from fout
    except URLError as fout:
        if isinstance(fout.reason, TimeoutError):
            raise _te_laat(adres, wachttijd) from fout
        raise GrenzenFout(adres, "grenzen-bron", f"De bron is niet te bereiken ({fout.reason}).", _LATER) from fout
    except (HTTPException, OSError) as fout:
        raise GrenzenFout(adres, "grenzen-bron", "De verbinding met de bron is afgebroken.", _LATER) from fout
    return bytes(tekst)


class _BlijfBijHost(HTTPRedirectHandler):
    """Follow a redirect only within the host that was asked for."""

    def redirect_request(  # noqa: PLR0917  the signature is urllib's
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        try:
            _eis_zelfde_host(req.full_url, newurl)
        except GrenzenFout:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _eis_webadres(adres: str) -> None:
    try:
        delen = urlsplit(adres)
        goed = delen.scheme in {"http", "https"} and bool(delen.hostname) and delen.port != 0 and not delen.username
    except ValueError:
        goed = False
    if not goed or not adres.isascii() or any(teken.isspace() for teken in adres):
        raise GrenzenFout(
            adres,
            "grenzen-bron",
            "Dit is geen adres dat wij ophalen.",
            "Een adres begint met https:// of http:// en heeft geen wachtwoord en geen spaties.",
        )


def _eis_zelfde_host(van: str, naar: str) -> None:
    """The same host and port; only from http to https may a link change."""
    _eis_webadres(naar)
    oud, nieuw = urlsplit(van), urlsplit(naar)
    zelfde = (oud.scheme, oud.hostname, oud.port) == (nieuw.scheme, nieuw.hostname, nieuw.port)
    veiliger = (oud.scheme, nieuw.scheme) == ("http", "https") and oud.hostname == nieuw.hostname
    if not zelfde and not (veiliger and oud.port in {None, 80} and nieuw.port in {None, 443}):
        raise GrenzenFout(van, "grenzen-bron", f"De bron verwijst door naar een ander adres: {naar}.", _ELDERS)


def _te_laat(adres: str, wachttijd: float) -> GrenzenFout:
    return GrenzenFout(adres, "grenzen-bron", f"Er is geen volledig antwoord binnen {wachttijd:g} seconden.", _LATER)


def _te_groot(adres: str) -> GrenzenFout:
    return GrenzenFout(
        adres,
        "grenzen-bron",
        f"Het antwoord is groter dan {MAX_BYTES // 1_000_000} MB.",
        "Kies de gegeneraliseerde grenzen van één jaar (gemeente_gegeneraliseerd).",
    )


def _json(adres: str, tekst: bytes) -> Mapping[str, Any]:
    try:
        inhoud = json.loads(tekst, parse_constant=_geen_getal)
    except (ValueError, RecursionError) as fout:
        begin = " ".join(tekst[:60].decode("utf-8", "replace").split())
        raise GrenzenFout(
            adres, "grenzen-antwoord", f"Het antwoord is geen goede JSON. Het begint met: {begin!r}.", _LATER
        ) from fout
    if not isinstance(inhoud, dict) or inhoud.get("type") != "FeatureCollection":
        raise GrenzenFout(
            adres,
            "grenzen-antwoord",
            "Het antwoord is geen FeatureCollection.",
            "Vraag om GeoJSON: outputFormat=application/json bij WFS, f=json bij een OGC API.",
        )
    return inhoud


def _geen_getal(naam: str) -> float:
    raise ValueError(naam)
