"""Pages written by hand."""

from __future__ import annotations

import time

import pytest

from site_gen.checks import run_checks
from site_gen.checks.paginas import (
    headings_begin_at_the_second_level,
    links_lead_somewhere,
    markdown_holds_no_active_html,
    markdown_holds_no_marks_of_the_site,
    named_values_exist,
)
from site_gen.exports.open_data import open_data
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, interventie, pagina, woorden
from tests.checks.found import found, hints, texts


@pytest.mark.parametrize(
    "link",
    [
        "../kaart/",
        "../menukaart/?thema=roken#lijst",
        "../gemeenten/assen/",
        "../coalities/noord/",
        "../menukaart/voorzorg/",
        "../redactie/velden/",
        "../data/v1/coalities.json",
        "../uitleg/",
        "../",
        "#kop",
        "https://www.example.nl/a(b)",
        "mailto:info@example.nl",
    ],
)
def test_a_link_to_what_exists_is_good(link: str) -> None:
    catalogue = catalogue_of(
        gemeente("GM0001", "Assen"),
        pagina("over/", f"Lees [meer]({link})."),
        pagina("uitleg/", "Zo werkt het."),
        noord=coalitie(),
        voorzorg=interventie(),
    )
    assert found(links_lead_somewhere, catalogue) == []


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("../kart/", "Bedoelde u '../kaart/'?"),
        ("../kaart", "Schrijf ../kaart/."),
        ("kaart/", "Bedoelde u '../kaart/'?"),
        ("/kaart/", "Schrijf het relatief: ../kaart/."),
        ("uitleg.md", "Schrijf het adres van de pagina, bijvoorbeeld ../uitleg/."),
        ("javascript:alert(1)", "Alleen http, https en mailto kunnen in een link."),
        ("//example.nl/", "Alleen http, https en mailto kunnen in een link."),
        ("", "Zet het adres tussen de haakjes, of haal de link weg."),
        ("../../kaart/", "Bedoelde u '../kaart/'?"),
        ("iets/heel/anders/", "Kijk het adres na in de browser."),
        ("http://[", "Kopieer het adres nog eens uit de browser."),
    ],
)
def test_a_dead_link_says_what_to_write(link: str, hint: str) -> None:
    catalogue = catalogue_of(pagina("over/", f"Eerst dit.\n\nLees [meer]({link})."))
    assert found(links_lead_somewhere, catalogue) == [f"content/pages/over.md: Lees [meer]({link}). [link-dood]"]
    assert hints(links_lead_somewhere, catalogue) == [hint]


def test_links_are_found_in_every_form() -> None:
    text = 'Een [naam][1], een\n[link](<a/> "titel"), een ![beeld](b.png) en <a class="x" href="c/">d</a>.\n\n[1]: d/\n'
    catalogue = catalogue_of(pagina("over/", text))
    assert texts(links_lead_somewhere, catalogue) == [
        f"'{link}' wijst naar een pagina die er niet is." for link in ("a/", "b.png", "c/", "d/")
    ]


def test_code_is_shown_as_it_is() -> None:
    text = "Schrijf `[naam](adres/)` of ``<script>``:\n\n```html\n<script>\n# kop\n[a](b/)\n```\n\n~~~\n[a](b/)\n~~~\n"
    catalogue = catalogue_of(pagina("over/", text))
    assert found(links_lead_somewhere, catalogue) == []
    assert found(markdown_holds_no_active_html, catalogue) == []
    assert found(headings_begin_at_the_second_level, catalogue) == []


def test_every_file_of_the_open_data_may_be_linked() -> None:
    catalogue = catalogue_of(vormen=grenzen("GM0001"))
    links = "\n".join(f"[x](../{path})" for path, _ in open_data(catalogue))
    assert links
    assert found(links_lead_somewhere, catalogue_of(pagina("over/", links))) == []


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=x>",
        "<style>p {}</style>",
        '<p style="color: red">',
        "<img src=x onerror=alert(1)>",
        '<a href="../kaart/"onclick=x()>',
        "<svg/onload=x>",
        "<iframe src=x>",
        "<form action=x>",
        '## Kop {: style="color: red" }',
        "## Kop {onclick=x}",
    ],
)
def test_html_that_a_browser_would_refuse_is_reported(html: str) -> None:
    catalogue = catalogue_of(pagina("over/", f"Tekst.\n\n{html}"))
    assert [each.line for each in markdown_holds_no_active_html(catalogue)][:1] == [8]
    assert {each.code for each in markdown_holds_no_active_html(catalogue)} == {"html-geweigerd"}


@pytest.mark.parametrize(
    "text", ["Een <abbr title='x'>JGZ</abbr>.", "stijl = a, onderwerp = b", "1 < 2 en on = 3", "## Kop {: #plek }"]
)
def test_other_html_is_good(text: str) -> None:
    assert found(markdown_holds_no_active_html, catalogue_of(pagina("over/", text))) == []


@pytest.mark.parametrize("heading", ["# Titel", "#Titel", "Titel\n=====", "<h1>Titel</h1>"])
def test_a_title_in_the_text_is_reported(heading: str) -> None:
    catalogue = catalogue_of(pagina("over/", f"Tekst.\n\n{heading}\n"))
    assert [(each.line, each.code) for each in headings_begin_at_the_second_level(catalogue)] == [(8, "kop-niveau")]


def test_lower_headings_are_good() -> None:
    catalogue = catalogue_of(pagina("over/", "## Kop\n\nTekst #1\n\nKop\n---\n\n### Kop\n"))
    assert found(headings_begin_at_the_second_level, catalogue) == []


def test_a_number_that_nobody_counts_is_reported_with_the_one_that_was_meant() -> None:
    catalogue = catalogue_of(pagina("over/", "Er zijn {{ aantal_gemeenten }}.\n\nEn {{aantal_gementen}}."))
    assert found(named_values_exist, catalogue) == [
        "content/pages/over.md: En {{aantal_gementen}}. [kerngetal-onbekend]"
    ]
    assert hints(named_values_exist, catalogue) == ["Bedoelde u 'aantal_gemeenten'?"]


def test_without_the_words_of_the_site_numbers_cannot_be_named() -> None:
    catalogue = catalogue_of(pagina("over/", "{{ x }}"), vocabulaires=woorden(gemeentestanden=["actief"]))
    assert found(named_values_exist, catalogue) == []


def test_a_mark_of_the_site_is_reported() -> None:
    catalogue = catalogue_of(pagina("over/", "Hier komt @@inhoud@@."))
    assert {each.code for each in markdown_holds_no_marks_of_the_site(catalogue)} == {"pagina-merkteken"}


@pytest.mark.parametrize(
    "text",
    [
        "[" * 250_000,
        "](" * 20_000,
        "<a " * 80_000,
        "{" * 250_000,
        "`a``b```" * 30_000,
        "#\n" * 20_000,
        "{{" * 120_000,
    ],
)
def test_a_hostile_page_is_answered_in_little_time(text: str) -> None:
    catalogue = catalogue_of(pagina("over/", text), vormen=grenzen("GM0001"))
    began = time.process_time()
    run_checks(catalogue)
    assert time.process_time() - began < 3
