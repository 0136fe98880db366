"""Values that point somewhere."""

from __future__ import annotations

from site_gen.checks.verwijzingen import (
    nothing_refers_to_itself,
    references_lead_somewhere,
    words_are_in_their_vocabulary,
)
from tests.builders import (
    catalogue_of,
    coalitie,
    fusie,
    gemeente,
    interventie,
    plaats,
    read_of,
    regio,
    tegel,
    woorden,
)
from tests.checks.found import found, hints, texts


def test_a_misspelt_word_is_reported_with_the_word_that_was_meant() -> None:
    catalogue = catalogue_of(a=coalitie(status="aktief"))
    assert found(words_are_in_their_vocabulary, catalogue) == ["coalitions/a.yml: status: aktief [waarde-onbekend]"]
    assert hints(words_are_in_their_vocabulary, catalogue) == ["Bedoelde u 'actief'?"]


def test_a_word_that_resembles_nothing_is_reported_with_all_words() -> None:
    catalogue = catalogue_of(a=interventie(themas=["roken", "xyz"]))
    assert found(words_are_in_their_vocabulary, catalogue) == ["interventions/a.yml: - xyz [waarde-onbekend]"]
    assert hints(words_are_in_their_vocabulary, catalogue) == ["Kies uit: roken, voeding."]


def test_words_within_a_list_of_blocks_are_reported_on_their_own_line() -> None:
    partner = {"naam": "GGD", "soort": "ggd", "domein": "zorg"}
    catalogue = catalogue_of(a=coalitie(partners=[{**partner, "domein": "medisch"}, {**partner, "naam": "B"}]))
    assert found(words_are_in_their_vocabulary, catalogue) == ["coalitions/a.yml: domein: zorg [waarde-onbekend]"]


def test_the_domain_of_a_word_is_a_word_too() -> None:
    words = woorden(uitvoerders=[{"sleutel": "jgz", "label": "JGZ", "domein": "medsich"}])
    assert hints(words_are_in_their_vocabulary, catalogue_of(vocabulaires=words)) == ["Bedoelde u 'medisch'?"]


def test_tables_hold_words_too() -> None:
    catalogue = catalogue_of(gemeente(provincie="drente"), plaats("Beilen", "GM0002"))
    assert hints(words_are_in_their_vocabulary, catalogue) == ["Bedoelde u 'drenthe'?"]
    assert texts(references_lead_somewhere, catalogue) == ["GM0002 is geen gemeente van nu."]


def test_a_word_that_stands_twice_is_reported() -> None:
    catalogue = catalogue_of(a=interventie(themas=["roken", "voeding", "roken"]))
    assert found(words_are_in_their_vocabulary, catalogue) == ["interventions/a.yml: - roken [verwijzing-dubbel]"]


def test_an_unknown_code_is_reported() -> None:
    catalogue = catalogue_of(a=coalitie(gemeenten=["GM9999"]))
    assert found(references_lead_somewhere, catalogue) == ["coalitions/a.yml: - GM9999 [gemeente-onbekend]"]
    assert hints(references_lead_somewhere, catalogue) == ["Zoek de code op in content/gemeenten.csv."]


def test_an_old_code_that_has_moved_along_is_a_warning_with_the_code_to_write() -> None:
    rows = (fusie("GM0900", "GM0001"), plaats("Dorp", "GM0900"))
    catalogue = catalogue_of(*rows, a=coalitie(gemeenten=["GM0900"]))
    assert found(references_lead_somewhere, catalogue) == [
        "coalitions/a.yml: - GM0900 [gemeente-opgeheven]",
        "content/plaatsen.csv: Dorp,GM0900,52.9,6.5 [gemeente-opgeheven]",
    ]
    assert {each.ernst for each in references_lead_somewhere(catalogue)} == {"waarschuwing"}
    assert texts(references_lead_somewhere, catalogue)[0] == (
        "GM0900 (Gemeente GM0900) is opgeheven op 1 januari 2019. De site leest hier GM0001 (Gemeente GM0001)."
    )


def test_the_old_code_of_a_tile_is_a_mistake_that_names_the_successor() -> None:
    catalogue = catalogue_of(fusie("GM0900", "GM0001"), tegel("GM0900", 1, 1))
    assert [(each.code, each.hint) for each in references_lead_somewhere(catalogue)] == [
        (
            "gemeente-onbekend",
            "Gemeente GM0900 is opgeheven op 1 januari 2019 en hoort bij GM0001 (Gemeente GM0001). Schrijf die code.",
        )
    ]


def test_a_change_that_was_changed_again_is_history_and_no_finding() -> None:
    catalogue = catalogue_of(fusie("GM0900", "GM0901"), fusie("GM0901", "GM0001"))
    assert found(references_lead_somewhere, catalogue) == []


def test_a_gemeente_that_was_split_names_all_successors() -> None:
    catalogue = catalogue_of(
        gemeente("GM0001"),
        gemeente("GM0002"),
        fusie("GM0900", "GM0001", soort="splitsing"),
        fusie("GM0900", "GM0002", soort="splitsing"),
        a=coalitie(gemeenten=["GM0900"]),
    )
    assert hints(references_lead_somewhere, catalogue) == [
        "Gemeente GM0900 is gesplitst op 1 januari 2019. Kies GM0001 (Gemeente GM0001) of GM0002 (Gemeente GM0002)."
    ]


def test_tables_point_to_gemeenten_too() -> None:
    catalogue = catalogue_of(plaats("Dorp", "GM9999"), fusie("GM0900", "GM9998"))
    assert found(references_lead_somewhere, catalogue) == [
        "content/fusies.csv: GM0900,Gemeente GM0900,GM9998,Gemeente GM9998,2019-01-01,fusie [gemeente-onbekend]",
        "content/plaatsen.csv: Dorp,GM9999,52.9,6.5 [gemeente-onbekend]",
    ]


def test_a_reference_to_no_file_is_reported_with_the_file_that_was_meant() -> None:
    catalogue = catalogue_of(voorzorg=interventie(), a=coalitie(interventies=["voorzrog"], valt_onder="zuid"))
    assert found(references_lead_somewhere, catalogue) == [
        "coalitions/a.yml: - voorzrog [verwijzing-onbekend]",
        "coalitions/a.yml: valt_onder: zuid [verwijzing-onbekend]",
    ]
    assert hints(references_lead_somewhere, catalogue) == [
        "Bedoelde u 'voorzorg'?",
        "Gebruik de bestandsnaam zonder .yml.",
    ]


def test_a_file_that_follows_no_model_is_checked_as_far_as_it_goes() -> None:
    catalogue, findings = read_of(
        a=coalitie(statsu="actief", gemeenten=["GM9999", 12, {"x": 1}], partners=["GGD", {"soort": "gdd"}])
    )
    assert len(findings) > 1
    assert found(words_are_in_their_vocabulary, catalogue) == ["coalitions/a.yml: - soort: gdd [waarde-onbekend]"]
    assert found(references_lead_somewhere, catalogue) == ["coalitions/a.yml: - GM9999 [gemeente-onbekend]"]


def test_a_value_that_looks_like_no_key_has_a_finding_of_its_own() -> None:
    catalogue, findings = read_of(a=coalitie(gemeenten=["Assen"], valt_onder="Noord-Oost"))
    assert [each.code for each in findings] == ["veld-waarde", "veld-waarde"]
    assert found(references_lead_somewhere, catalogue) == []


def test_a_file_that_refers_to_itself_is_reported() -> None:
    catalogue = catalogue_of(a=interventie(verwant=["a"]), b=regio(valt_onder="b"), c=coalitie(interventies=["a"]))
    assert found(nothing_refers_to_itself, catalogue) == [
        "coalitions/b.yml: valt_onder: b [verwijzing-zelf]",
        "interventions/a.yml: - a [verwijzing-zelf]",
    ]


def test_a_coalitie_may_bear_the_name_of_what_it_uses() -> None:
    assert found(nothing_refers_to_itself, catalogue_of(a=coalitie(interventies=["a"]))) == []
