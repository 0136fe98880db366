"""What may stand in no text: invisible signs, and ways to reach a private person."""

from __future__ import annotations

import pytest

from site_gen.checks.teksten import is_generic_mailbox, texts_are_clean
from tests.builders import catalogue_of, coalitie, interventie, pagina, plaats, read_of
from tests.checks.found import found, texts


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200b", "\u200d", "\xad", "\ufeff", "\x00", "\x85", "\ufffd", "\u3164", "\U000e0041"]
)
def test_a_sign_that_nobody_sees_is_reported(sign: str) -> None:
    catalogue = catalogue_of(a=coalitie(toelichting=f"Mooi{sign} weer."))
    assert texts(texts_are_clean, catalogue)[0].startswith(
        f"Er staat na 'Mooi' een teken dat u niet ziet (U+{ord(sign):04X}"
    )


@pytest.mark.parametrize(
    "text", ["Súdwest-Fryslân", "één – “twee”…", "€ 5, 30 °C, ½ ★", "zorg voor 🤰", "regel\nregel"]
)
def test_signs_that_people_see_are_good(text: str) -> None:
    assert found(texts_are_clean, catalogue_of(a=coalitie(toelichting=text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "jan.jansen@gemeente-noord.nl",
        "Bel of mail j.post@noord.nl.",
        "mjansen@ggdnoord.nl",
        "jansen [at] noord.nl",
        "jansen (apenstaartje) noord.nl",
        "Piet@Noord.NL",
        "p.info@noord.nl",
        "jan+info@noord.nl",
    ],
)
def test_the_mail_address_of_a_person_is_reported(text: str) -> None:
    assert [each.code for each in texts_are_clean(catalogue_of(a=coalitie(toelichting=text)))] == ["prive-mailadres"]


@pytest.mark.parametrize(
    "text",
    [
        "info@noord.nl",
        "Kansrijkestart@noord.nl",
        "kansrijke.start@noord.nl",
        "coalitiekansrijkestart@noord.nl",
        "gemeente@noord.nl",
        "noord@noord.nl",
        "secretariaat-vsv@noord.nl",
        "post@noord.nl",
        "info.jgz@noord.nl",
        "op @kansrijkestart staat meer",
    ],
)
def test_the_mailbox_of_an_organisation_is_good(text: str) -> None:
    assert found(texts_are_clean, catalogue_of(a=coalitie(toelichting=text))) == []


def test_a_surname_that_is_also_a_word_needs_no_initial_to_be_private() -> None:
    assert is_generic_mailbox("post", "noord.nl")
    assert not is_generic_mailbox("jan.post", "noord.nl")


@pytest.mark.parametrize(
    "text",
    [
        "0612345678",
        "06-12345678",
        "06 12 34 56 78",
        "06.1234.5678",
        "(06) 1234 5678",
        "06\u201112345678",
        "06\xa012345678",
        "+31612345678",
        "+31 6 1234 5678",
        "+31 (0)6-12345678",
        "0031 6 12345678",
        "tel:0612345678",
    ],
)
def test_a_mobile_number_is_reported(text: str) -> None:
    catalogue = catalogue_of(a=coalitie(toelichting=f"Bel {text}."))
    assert [each.code for each in texts_are_clean(catalogue)] == ["prive-telefoon"]


@pytest.mark.parametrize(
    "text",
    ["070 1234567", "0800-0640", "2024-06-04", "21-06-2024-20250101", "106 12345678", "06-12345", "ISBN 0612345678901"],
)
def test_other_numbers_are_good(text: str) -> None:
    assert found(texts_are_clean, catalogue_of(a=coalitie(toelichting=text))) == []


def test_texts_are_looked_at_wherever_they_stand() -> None:
    catalogue, _ = read_of(
        pagina("over/", "Regel een.\n\nMail jan@noord.nl of 06-12345678."),
        plaats("Dorp\u200b"),
        a=coalitie(contact={"organisatie": "Noord", "mailbox": "jan@noord.nl"}),
        b=interventie(onbekend_veld="Bel 0612345678", samenvatting=None),
    )
    assert found(texts_are_clean, catalogue) == [
        "coalitions/a.yml: mailbox: jan@noord.nl [prive-mailadres]",
        "content/pages/over.md: Mail jan@noord.nl of 06-12345678. [prive-mailadres]",
        "content/pages/over.md: Mail jan@noord.nl of 06-12345678. [prive-telefoon]",
        "content/plaatsen.csv: Dorp\u200b,GM0001,52.9,6.5 [tekst-onzichtbaar]",
        "interventions/b.yml: onbekend_veld: Bel 0612345678 [prive-telefoon]",
    ]


def test_every_sign_in_a_text_is_reported() -> None:
    catalogue = catalogue_of(a=coalitie(toelichting="jan@noord.nl en \u200bpiet@noord.nl"))
    assert len(found(texts_are_clean, catalogue)) == 3
