"""The words that fields may hold: each once, and those that the site itself works with unchanged."""

from __future__ import annotations

from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.findings import Finding, did_you_mean, regel
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES

_SUBJECT = "Woordenlijsten"
WOORD_DUBBEL = regel(
    "woord-dubbel", "In een woordenlijst heeft elk woord een eigen sleutel en een eigen label.", subject=_SUBJECT
)
WOORD_VAST = regel(
    "woord-vast",
    "De sleutels waar de site zelf mee werkt, blijven zoals zij zijn. Het label mag anders.",
    subject=_SUBJECT,
)

# Pages, map and counts tell these apart, so one more or less is a change of the code too.
CLOSED = {
    "niveaus": ("lokaal", "regionaal"),
    "statussen": ("actief", "in_oprichting", "gestopt", "onbekend"),
    "gemeentestanden": ("actief", "in_oprichting", "onbekend", "regionaal", "gestopt", "geen"),
    "dekkingen": ("bron", "werkgebied", "onvolledig"),
    "organisatiesoorten": ("vsv", "consortium", "ros", "roaz", "ggd", "zorgkantoor", "jeugdregio", "landelijk"),
    "gronden": ("bron", "afgeleid", "indicatief", "onbekend"),
    "domeinen": ("medisch", "sociaal", "publiek", "informeel", "ervaring", "overig"),
}
# Others may be added to these, but the site asks for these by name.
NEEDED = {
    "soorten": ("werkzaam_element",),
    "erkenningsniveaus": ("geen", "onbekend", "niet_van_toepassing"),
}


@check
def words_differ(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.vocabulaires is None:
        return
    for name in VOCABULAIRE_NAMES:
        for field, called in (("sleutel", "de sleutel"), ("label", "het label")):
            first: dict[str, int] = {}
            for index, begrip in enumerate(getattr(catalogue.vocabulaires, name)):
                value = str(getattr(begrip, field))
                other = first.setdefault(value.lower(), index)
                if other != index:
                    yield catalogue.finding(
                        WOORD_DUBBEL,
                        catalogue.vocabulaires,
                        *(name, index, field),
                        text=f"'{value}' is ook {called} van woord nummer {other + 1} bij {name}.",
                        hint="Haal een van de twee weg of geef het een andere naam.",
                    )


@check
def words_of_the_site_stay(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.vocabulaires is None:
        return
    for name, sleutel in missing_words(catalogue):
        yield catalogue.finding(
            WOORD_VAST,
            catalogue.vocabulaires,
            name,
            text=f"Het woord '{sleutel}' ontbreekt bij {name}.",
            hint="Zet het terug: de site werkt ermee.",
        )
    for name, closed in CLOSED.items():
        for index, begrip in enumerate(getattr(catalogue.vocabulaires, name)):
            if begrip.sleutel not in closed:
                yield catalogue.finding(
                    WOORD_VAST,
                    catalogue.vocabulaires,
                    *(name, index, "sleutel"),
                    text=f"Het woord '{begrip.sleutel}' bij {name} kent de site niet.",
                    hint=did_you_mean(begrip.sleutel, closed, "Een woord erbij vraagt ook een wijziging van de site."),
                )


def missing_words(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """The words, as (vocabulary, key), that the site cannot do without and that are not there."""
    for name, needed in (CLOSED | NEEDED).items():
        known = catalogue.woorden(name)
        yield from ((name, sleutel) for sleutel in needed if sleutel not in known)
