"""Pages written by hand: what their Markdown may hold, and where their links lead."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.adressen import GENERATED_FILES, GENERATED_PAGES
from site_gen.checks.vocabulaires import missing_words
from site_gen.findings import Finding, Regel, did_you_mean, regel
from site_gen.pages.kerngetallen import kerngetallen, named_in
from site_gen.pages.meenemen import plaatjes
from site_gen.reading.markdown_reader import HandgeschrevenPagina

_SUBJECT = "Pagina's"
LINK_DOOD = regel(
    "link-dood",
    "Een link naar een andere pagina is een relatief adres dat bestaat en eindigt op een schuine streep: ../kaart/.",
    subject=_SUBJECT,
)
HTML_GEWEIGERD = regel(
    "html-geweigerd",
    "Een pagina heeft geen scripts, stijlen, formulieren of ingesloten vensters in HTML.",
    subject=_SUBJECT,
)
KOP_NIVEAU = regel(
    "kop-niveau", "In de tekst beginnen koppen met ##: de titel boven de pagina komt uit title.", subject=_SUBJECT
)
KERNGETAL_ONBEKEND = regel(
    "kerngetal-onbekend", "Tussen {{ en }} staat de naam van een getal dat de site uitrekent.", subject=_SUBJECT
)
MERKTEKEN = regel("pagina-merkteken", "Een pagina heeft geen @@: dat gebruikt de site zelf.", subject=_SUBJECT)

# Stretches that Markdown shows as they are: fenced blocks, and code within a line.
_FENCED = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(?<!`)(`{1,2})(?!`)[^\n]*?(?<!`)\1(?!`)")

_LINK = re.compile(
    r"\]\(\s{0,3}<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)"  # [text](address)
    r"|^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s<>]+)"  # [name]: address
    r"|<[a-z][^<>]*?\s(?:href|src)\s*=\s*[\"']?([^\s\"'<>]+)",  # <a href="address">
    re.MULTILINE | re.IGNORECASE,
)
_HTML = re.compile(
    r"<\s*/?\s*(script|style|iframe|frame|object|embed|applet|form|base|link|meta|template)\b"
    r"|<[a-z][^<>]*?[\s\"'/](style|on[a-z]+)\s*="
    r"|\{:?(?:[^{}\n]*?\s)?(style|on[a-z]+)\s*=",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^ {0,3}#(?!#)[ \t]*[^\n]*|^(?=\S)[^\n]+\n {0,3}=+[ \t]*$|<h1\b", re.MULTILINE | re.IGNORECASE)
_MARK = re.compile(r"@@")
# The site lives under a path of its own, so that a link can also lead out of it.
_ROOT = "https://site/pad/"


@check
def links_lead_somewhere(catalogue: Catalogue) -> Iterator[Finding]:
    known = known_addresses(catalogue) if catalogue.paginas else frozenset()
    for pagina in catalogue.paginas:
        for match in _LINK.finditer(_without_code(pagina.markdown)):
            link = match[1] or match[2] or match[3] or ""
            start = match.start(match.lastindex or 0)
            wrong = what_is_wrong_with(link, pagina.adres, known)
            if wrong:
                text, hint = wrong
                yield _finding(LINK_DOOD, pagina, start, text=text, hint=hint)


def known_addresses(catalogue: Catalogue) -> frozenset[str]:
    """Every address that a page may link to: generated, hand-written and those of records."""
    gemeenten = (each.adres for each in catalogue.gemeenten)
    records = (each.adres for each in (*catalogue.coalities, *catalogue.interventies))
    written = (each.adres for each in catalogue.paginas)
    kaarten = (each for plaatje in plaatjes(catalogue) for each in (plaatje.svg, plaatje.png))
    return frozenset((*GENERATED_PAGES, *GENERATED_FILES, *gemeenten, *records, *written, *kaarten))


def what_is_wrong_with(link: str, adres: str, known: frozenset[str]) -> tuple[str, str] | None:
    """Why a link on the page at `adres` leads nowhere, and what to write instead; None where it is good."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return f"'{link}' is geen adres.", "Kopieer het adres nog eens uit de browser."
    if parts.scheme in ("http", "https", "mailto"):
        return None
    if parts.scheme or parts.netloc:
        return f"'{link}' begint niet met https://.", "Alleen http, https en mailto kunnen in een link."
    if not parts.path:
        return (
            None if parts.fragment else ("Deze link is leeg.", "Zet het adres tussen de haakjes, of haal de link weg.")
        )
    to_root = "../" * adres.count("/")
    target = urljoin(f"{_ROOT}{adres}", parts.path).removeprefix(_ROOT)
    if parts.path.startswith("/"):
        return f"'{link}' begint met een schuine streep.", f"Schrijf het relatief: {to_root}{parts.path.lstrip('/')}."
    if target in known:
        return None
    if target.endswith(".md"):
        page = re.sub(r"(?:^|(?<=/))index\.md$|\.md$", "", parts.path)
        return f"'{link}' is een bestand, geen adres.", f"Schrijf het adres van de pagina, bijvoorbeeld ../{page}/."
    if f"{target}/" in known:
        return f"'{link}' eindigt niet op een schuine streep.", f"Schrijf {parts.path}/."
    text = f"'{link}' wijst naar een pagina die er niet is."
    return text, did_you_mean(link, (f"{to_root}{each}" for each in known), "Kijk het adres na in de browser.")


@check
def markdown_holds_no_active_html(catalogue: Catalogue) -> Iterator[Finding]:
    for pagina in catalogue.paginas:
        for match in _HTML.finditer(_without_code(pagina.markdown)):
            yield _finding(
                HTML_GEWEIGERD,
                pagina,
                match.start(match.lastindex or 0),
                text=f"'{match[match.lastindex or 0]}' mag niet in een pagina: de browser voert het niet uit.",
                hint="Gebruik gewone Markdown. De opmaak komt van de site.",
            )


@check
def headings_begin_at_the_second_level(catalogue: Catalogue) -> Iterator[Finding]:
    for pagina in catalogue.paginas:
        for match in _TITLE.finditer(_without_code(pagina.markdown)):
            yield _finding(
                KOP_NIVEAU,
                pagina,
                match.start(),
                text=f"'{match[0].splitlines()[0].strip()[:60]}' is een kop van het eerste niveau.",
                hint="Haal de kop weg of zet er een # voor: de titel van de pagina staat er al boven.",
            )


@check
def named_values_exist(catalogue: Catalogue) -> Iterator[Finding]:
    if not catalogue.paginas or any(missing_words(catalogue)):
        return
    known = kerngetallen(catalogue)
    for pagina in catalogue.paginas:
        for start, name in named_in(pagina.markdown):
            if name not in known:
                yield _finding(
                    KERNGETAL_ONBEKEND,
                    pagina,
                    start,
                    text=f"'{name}' kan de site niet uitrekenen.",
                    hint=did_you_mean(name, known, f"Kies uit: {', '.join(known)}."),
                )


@check
def markdown_holds_no_marks_of_the_site(catalogue: Catalogue) -> Iterator[Finding]:
    for pagina in catalogue.paginas:
        for match in _MARK.finditer(pagina.markdown):
            yield _finding(
                MERKTEKEN, pagina, match.start(), text="Hier staat @@.", hint="Schrijf een enkele @, of haal het weg."
            )


def _without_code(markdown: str) -> str:
    """The Markdown with spaces for what it shows as code, so that every place stays where it was."""

    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", match[0])

    return _CODE.sub(blank, _FENCED.sub(blank, markdown))


def _finding(rule: Regel, pagina: HandgeschrevenPagina, start: int, *, text: str, hint: str) -> Finding:
    line = pagina.first_line + bisect_left(_line_ends(pagina.markdown), start)
    return rule.finding(pagina.document.path, line, text=text, hint=hint)


@lru_cache(maxsize=1)
def _line_ends(markdown: str) -> tuple[int, ...]:
    """Where each line of a page ends. Kept for the next finding: a page can have very many."""
    return tuple(match.start() for match in re.finditer("\n", markdown))
