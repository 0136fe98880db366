"""What may not stand in any text: signs that nobody sees, and how to reach a private person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from site_gen.catalogue import Catalogue
from site_gen.checks import check
from site_gen.checks.fields import Texts
from site_gen.findings import Finding, regel

TEKST_ONZICHTBAAR = regel(
    "tekst-onzichtbaar",
    "In een tekst staan geen tekens die u niet ziet of die de leesrichting omdraaien.",
    subject="Teksten",
)
PRIVE_MAILADRES = regel(
    "prive-mailadres",
    "Een mailadres is van een organisatie (info@, kansrijkestart@), nooit van een persoon.",
    subject="Privacy",
)
PRIVE_TELEFOON = regel("prive-telefoon", "Er staat geen mobiel telefoonnummer in.", subject="Privacy")

# Controls other than a new line, marks of direction, joiners and fillers without width, soft hyphens, tags, and the
# sign that stands for a letter which was lost. A value can hold them although the file does not: "\u202e" in quotes.
_INVISIBLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U000e0fff]"
)

# Words that a mailbox of an organisation begins with. Surnames such as Post come after an initial, so not first.
_GENERIC_MAILBOXES = frozenset(
    "aanmelden aanmelding aanmeldpunt administratie algemeen beheer bureau centrum cjg coalitie coalities communicatie "
    "consortium contact coordinatie geboortezorg gemeente gemeentehuis gezondheid ggd helpdesk info informatie jeugd "
    "jeugdgezondheid jeugdgezondheidszorg jgz klantcontact klantencontact klantenservice loket meldpunt post postbus "
    "postmaster preventie privacy programma project projectbureau projectleider publiekegezondheid receptie redactie "
    "regio samenwerking secretariaat security servicepunt sociaaldomein sociaalteam stadhuis team toegankelijkheid "
    "verloskundigen vragen vsv webmaster welzijn wijkteam zorg".split()
)
# What a mail address or a mobile number cannot do without: quick to look for.
_AT_SIGN = re.compile("@")
_AT_IN_WORDS = re.compile(r"[\[({][ ]?(?:[aA][tT]|[aA]penstaartje)[ ]?[\])}]")
_GAP = r"[ \t\xa0./()\u2010-\u2015-]{0,3}"
_NINE_DIGITS = re.compile(rf"6(?:{_GAP}[0-9]){{8}}")

_MAIL = re.compile(
    rf"([\w.%+'-]{{1,64}})[ ]?(?:@|{_AT_IN_WORDS.pattern})[ ]?((?:[\w-]{{1,63}}\.)+[a-z]{{2,24}})\b", re.IGNORECASE
)
_MOBILE = re.compile(rf"(?<![\w/.-])(?:(?:\+|00){_GAP}31{_GAP}(?:0{_GAP})?|\(?0{_GAP})6(?:{_GAP}[0-9]){{8}}(?![0-9])")


@check
def texts_are_clean(catalogue: Catalogue) -> Iterator[Finding]:
    """The three rules share one walk over all texts, which takes longer than to look for what is wrong."""
    texts = Texts.of(catalogue)
    yield from _invisible_signs(texts)
    yield from _private_mail_addresses(texts)
    yield from _mobile_numbers(texts)


def _invisible_signs(texts: Texts) -> Iterator[Finding]:
    for path, line, text in texts.holding(_INVISIBLE):
        for match in _INVISIBLE.finditer(text):
            sign = match[0]
            before = text[: match.start()].split()[-1:]
            where = f"na '{before[0][-30:]}'" if before else "vooraan"
            yield TEKST_ONZICHTBAAR.finding(
                path,
                line,
                text=f"Er staat {where} een teken dat u niet ziet (U+{ord(sign):04X}).",
                hint="Haal het weg, of typ de woorden eromheen opnieuw.",
            )


def _private_mail_addresses(texts: Texts) -> Iterator[Finding]:
    # Two searches, since one for either of the two takes three times as long.
    for path, line, text in dict.fromkeys((*texts.holding(_AT_SIGN), *texts.holding(_AT_IN_WORDS))):
        for match in _MAIL.finditer(text):
            if not is_generic_mailbox(match[1], match[2]):
                yield PRIVE_MAILADRES.finding(
                    path,
                    line,
                    text=f"'{match[0]}' lijkt het mailadres van een persoon.",
                    hint="Gebruik een algemene mailbox, zoals info@… of kansrijkestart@…, of laat het weg.",
                )


def is_generic_mailbox(local: str, domain: str) -> bool:
    """Whether a mailbox is an organisation's: its first word says so, or it is the name of the organisation itself."""
    local = local.lower()
    first = re.split(r"[^a-z]", local)[0]
    return first in _GENERIC_MAILBOXES or "kansrijk" in local or local in domain.lower().split(".")[:-1]


def _mobile_numbers(texts: Texts) -> Iterator[Finding]:
    for path, line, text in texts.holding(_NINE_DIGITS):
        for match in _MOBILE.finditer(text):
            yield PRIVE_TELEFOON.finding(
                path,
                line,
                text=f"'{match[0].strip()}' lijkt een mobiel nummer.",
                hint="Haal het weg. Noem een algemeen nummer, een mailbox of een website van de organisatie.",
            )
