"""Properties of the search in the browser, over the index of the real data."""

from __future__ import annotations

import json
import random
import string
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.search.index import SOORTEN, Document, build_index
from site_gen.search.words import split_words, word_keys
from tests.assets.conftest import Zoeker
from tests.search.echte_documenten import real_documents

DOCUMENTS = real_documents()
NAMES = [(document, naam) for document in DOCUMENTS for naam in (document.titel, *document.namen)]
QUESTIONS = Path(__file__).parents[1] / "search"


def test_python_and_browser_see_the_same_words_and_keys(zoeker: Zoeker) -> None:
    texts = [text for document, naam in NAMES for text in (naam, *(text for text, _ in document.velden))]
    words = sorted({word for text in texts for word in split_words(text)})
    key = word_keys()
    assert len(words) > 3000
    assert zoeker.ask(wat="woorden", teksten=texts) == [" ".join(split_words(text)) for text in texts]
    assert zoeker.ask(wat="sleutels", woorden=words) == [key(word) for word in words]


@given(st.text())
def test_python_and_browser_split_any_text_alike(zoeker: Zoeker, text: str) -> None:
    assert zoeker.ask(wat="woorden", teksten=[text]) == [" ".join(split_words(text))]


def test_every_name_finds_its_document(zoeker: Zoeker) -> None:
    lost = [naam for document, naam in NAMES if _place(zoeker, naam, document) >= 5]
    assert lost == []


@given(st.sampled_from(NAMES), st.randoms(use_true_random=False))
def test_words_of_a_name_in_any_order_find_its_document(
    zoeker: Zoeker, one: tuple[Document, str], chance: random.Random
) -> None:
    document, naam = one
    words = split_words(naam)
    chance.shuffle(words)
    assert _place(zoeker, " ".join(words).upper(), document, limit=50) < 50


def test_a_typing_mistake_is_forgiven(zoeker: Zoeker) -> None:
    """Among the first five for 99 of 100: the others became another name ("Petten": "Etten")."""
    chance = random.Random(20261124)
    tries = [(one, _with_mistake(naam, chance)) for one, naam in NAMES if len("".join(split_words(naam))) >= 5]
    found = [_place(zoeker, typed, document) < 5 for document, typed in tries]
    assert len(found) > 1500
    assert sum(found) / len(found) >= 0.99


@pytest.mark.parametrize(("file", "share"), [("proefvragen.json", 0.95), ("proefvragen_apart.json", 0.95)])
def test_real_questions_get_the_right_answer_in_time(zoeker: Zoeker, file: str, share: float) -> None:
    questions = json.loads((QUESTIONS / file).read_text(encoding="utf-8"))
    missed = [
        question["vraag"]
        for question in questions
        if not {found["sleutel"] for found in zoeker.ask(wat="zoek", vraag=question["vraag"])[: question["binnen"]]}
        & set(question["verwacht"])
    ]
    assert len(missed) <= (1 - share) * len(questions), missed


@given(st.text(max_size=300))
def test_no_text_breaks_the_search(zoeker: Zoeker, text: str) -> None:
    for found in zoeker.ask(wat="zoek", vraag=text):
        assert found["soort"] in SOORTEN


def test_ten_kilobytes_are_answered_as_their_beginning(zoeker: Zoeker) -> None:
    assert zoeker.ask(wat="zoek", vraag="roken " * 40) == zoeker.ask(wat="zoek", vraag="roken " * 2000)
    assert zoeker.ask(wat="zoek", vraag="x" * 10_000) == []


DOCUMENT_LISTS = st.lists(
    st.builds(
        Document,
        sleutel=st.text(string.ascii_lowercase, min_size=1, max_size=4),
        soort=st.sampled_from(SOORTEN),
        titel=st.text(string.ascii_letters + " é", max_size=12),
        adres=st.sampled_from(["", "over/", "menukaart/a/", "menukaart/b/"]),
        velden=st.lists(st.tuples(st.text("abcd ", max_size=20), st.integers(1, 9)), max_size=2).map(tuple),
    ),
    unique_by=lambda document: (document.soort, document.sleutel),
)


@settings(deadline=None)
@given(DOCUMENT_LISTS)
def test_what_is_packed_is_unpacked(zoeker: Zoeker, documents: list[Document]) -> None:
    key = word_keys()
    ordered = sorted(documents, key=lambda one: (SOORTEN.index(one.soort), one.sleutel))
    unpacked = zoeker.ask(wat="termen", index=json.loads(build_index(documents)))
    assert [term for term, _ in unpacked] == sorted(term for term, _ in unpacked)
    for term, postings in unpacked:
        numbers = {number for number, _ in postings}
        assert numbers == {number for number, one in enumerate(ordered) if term in _terms(one, key)}
        assert all(1 <= weight <= 12 for _, weight in postings)


def _terms(document: Document, key: Callable[[str], str]) -> set[str]:
    texts = [document.titel, document.onderschrift, *(text for text, _ in document.velden)]
    keys = {key(word) for text in [*texts, document.soort] for word in split_words(text)}
    return keys | set(split_words(document.titel))


def _place(zoeker: Zoeker, typed: str, document: Document, limit: int = 5) -> int:
    found = zoeker.ask(wat="zoek", vraag=typed, keuze={"limiet": limit})
    places = [
        place for place, one in enumerate(found) if (one["soort"], one["sleutel"]) == (document.soort, document.sleutel)
    ]
    return places[0] if places else limit


def _with_mistake(naam: str, chance: random.Random) -> str:
    """A letter too few, too many, another letter, or two letters swapped."""
    at = chance.randrange(len(naam))
    letter = chance.choice(string.ascii_lowercase)
    return chance.choice(
        [
            naam[:at] + naam[at + 1 :],
            naam[:at] + letter + naam[at:],
            naam[:at] + letter + naam[at + 1 :],
            naam[:at] + naam[at + 1 : at + 2] + naam[at : at + 1] + naam[at + 2 :],
        ]
    )
