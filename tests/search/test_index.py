from __future__ import annotations

import gzip
import json
import random
from dataclasses import replace

import pytest

from site_gen.search.index import Document, build_index
from tests.search.echte_documenten import real_documents

ASSEN = Document("GM0106", "gemeente", "Assen", "gemeenten/assen/", "Drenthe", ("Loon",), velden=(("Drenthe", 3),))


def test_same_documents_in_any_order_give_the_same_bytes() -> None:
    documents = real_documents()
    shuffled = random.Random(1).sample(documents, len(documents))
    assert build_index(shuffled) == build_index(documents)


def test_the_index_of_the_real_data_is_small() -> None:
    assert len(gzip.compress(build_index(real_documents()))) < 60_000


def test_an_address_that_follows_from_folder_and_key_is_left_out() -> None:
    boekstart = Document("boekstart", "interventie", "BoekStart", "menukaart/boekstart/")
    anders = Document("jgz", "interventie", "JGZ", "menukaart/andere-plek/")
    index = json.loads(build_index([boekstart, anders]))
    interventies = next(each for each in index["soorten"] if each["soort"] == "interventie")
    assert (interventies["map"], interventies["adressen"]) == ("menukaart/", [0, "andere-plek/"])


def test_two_documents_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="gemeente GM0106"):
        build_index([ASSEN, replace(ASSEN, titel="Assen-Oost")])


def test_one_key_in_two_kinds_is_fine() -> None:
    assert build_index([ASSEN, replace(ASSEN, soort="pagina")])


@pytest.mark.parametrize("weight", [0, 10])
def test_a_weight_out_of_range_is_refused(weight: int) -> None:
    with pytest.raises(ValueError, match=f"weight {weight} of a text of gemeente GM0106"):
        build_index([replace(ASSEN, velden=(("tekst", weight),))])


def test_stop_words_of_a_text_stay_out_but_those_of_a_name_stay_in() -> None:
    veld = replace(ASSEN, velden=(("van de wijk", 1),))
    naam = replace(ASSEN, velden=(), namen=("van de wijk",))
    assert "wijk" in json.loads(build_index([veld]))["termen"]
    assert "van" not in json.loads(build_index([veld]))["termen"]
    assert "van" in json.loads(build_index([naam]))["termen"]
