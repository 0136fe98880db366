"""Items of the menukaart, and the vocabularies."""

from __future__ import annotations

from site_gen.checks.menukaart import elements_are_elements
from site_gen.checks.vocabulaires import CLOSED, NEEDED, words_differ, words_of_the_site_stay
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES
from tests.builders import catalogue_of, interventie, woorden
from tests.checks.found import found, hints, texts


def test_an_element_that_is_none_is_reported() -> None:
    catalogue = catalogue_of(
        a=interventie(werkzame_elementen=["b", "c"]), b=interventie(), c=interventie(soort="werkzaam_element")
    )
    assert found(elements_are_elements, catalogue) == ["interventions/a.yml: - b [werkzaam-element]"]
    assert hints(elements_are_elements, catalogue) == ["Zet het bij verwant, of kies uit: c."]


def test_a_word_or_label_that_stands_twice_is_reported() -> None:
    words = [{"sleutel": "roken", "label": "Roken"}, {"sleutel": "tabak", "label": "roken"}]
    assert found(words_differ, catalogue_of(vocabulaires=woorden(themas=words))) == [
        "content/vocabulaires.yml: label: roken [woord-dubbel]"
    ]
    assert texts(words_differ, catalogue_of(vocabulaires=woorden(themas=["roken", "roken"]))) == [
        "'roken' is ook de sleutel van woord nummer 1 bij themas.",
        "'roken' is ook het label van woord nummer 1 bij themas.",
    ]


def test_a_word_that_the_site_needs_is_missed() -> None:
    words = woorden(statussen=["actief", "gestopt", "onbekend"], soorten=["interventie"])
    assert texts(words_of_the_site_stay, catalogue_of(vocabulaires=words)) == [
        "Het woord 'werkzaam_element' ontbreekt bij soorten.",
        "Het woord 'in_oprichting' ontbreekt bij statussen.",
    ]


def test_a_word_that_the_site_does_not_know_is_reported() -> None:
    words = woorden(niveaus=["lokaal", "regionaal", "landelijk"])
    assert found(words_of_the_site_stay, catalogue_of(vocabulaires=words)) == [
        "content/vocabulaires.yml: - sleutel: landelijk [woord-vast]"
    ]


def test_other_lists_may_grow() -> None:
    assert (
        found(words_of_the_site_stay, catalogue_of(vocabulaires=woorden(soorten=["werkzaam_element", "nieuw"]))) == []
    )


def test_the_words_of_the_site_are_of_vocabularies_that_exist() -> None:
    assert set(CLOSED) | set(NEEDED) <= set(VOCABULAIRE_NAMES)
