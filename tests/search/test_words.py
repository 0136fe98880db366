from __future__ import annotations

import pytest

from site_gen.search.words import fold, split_words, word_keys


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'s-Gravenhage", ["s", "gravenhage"]),
        ("Súdwest-Fryslân", ["sudwest", "fryslan"]),
        ("baby's, foto’s en Noa's", ["baby", "foto", "en", "noa"]),
        ("Nuenen, Gerwen en Nederwetten", ["nuenen", "gerwen", "en", "nederwetten"]),
        ("24/7 in Œuvre", ["24", "7", "in", "oeuvre"]),
        ("IJsselstein én ĳs", ["ijsselstein", "en", "ijs"]),
        ("…", []),
    ],
)
def test_words_lose_accents_apostrophes_and_capitals(text: str, words: list[str]) -> None:
    assert split_words(text) == words


@pytest.mark.parametrize(
    "forms",
    [
        ["zwanger", "zwangere", "zwangeren", "zwangerschap"],
        ["gezin", "gezinnen"],
        ["huis", "huizen"],
        ["kind", "kinderen"],
        ["opvoeden", "opvoeding"],
        ["roken", "rook"],
        ["verslaafd", "verslaving"],
        ["moeder", "moeders"],
    ],
)
def test_forms_of_a_word_have_one_key(forms: list[str]) -> None:
    key = word_keys()
    assert len({key(form) for form in forms}) == 1


def test_numbers_are_not_folded() -> None:
    assert fold("1000") == "1000"
