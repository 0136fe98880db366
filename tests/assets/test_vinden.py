"""Who types a gemeente, place or old name gets the right one first: 400 questions, and every name that we know."""

from __future__ import annotations

import csv
import string
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from site_gen.search.words import split_words
from tests.assets.conftest import Zoeker

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "search" / "vindvragen.csv"
# The boxes on home and the maps, and the one in the header, which knows everything.
BOXES = [pytest.param(["gemeente", "organisatie"], id="places"), pytest.param([], id="everything")]


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as open_file:
        return list(csv.DictReader(open_file))


def table(name: str) -> list[dict[str, str]]:
    return rows(ROOT / "content" / f"{name}.csv")


@cache
def names() -> dict[str, set[str]]:
    """Every name as people type it → the codes that it may mean. The name of a gemeente of now means that gemeente."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in (*table("plaatsen"), *table("namen")):
        found[row["naam"]].add(row["code"])
    for row in table("fusies"):
        found[row["oude_naam"]].add(row["nieuwe_code"])
    return dict(found) | {row["naam"]: {row["code"]} for row in table("gemeenten")}


def first(zoeker: Zoeker, vraag: str, soorten: list[str]) -> str | None:
    found = zoeker.ask(wat="zoek", vraag=vraag, keuze={"soort": soorten, "limiet": 1})
    return found[0]["sleutel"] if found else None


@pytest.mark.parametrize("soorten", BOXES)
def test_of_400_questions_99_of_100_have_the_right_answer_first(zoeker: Zoeker, soorten: list[str]) -> None:
    questions = rows(QUESTIONS)
    assert len({each["vraag"] for each in questions}) == 400
    missed = [each["vraag"] for each in questions if first(zoeker, each["vraag"], soorten) not in each["codes"].split()]
    assert len(missed) <= 4, missed


def test_the_questions_are_old_names_places_and_a_hundred_with_one_typing_mistake() -> None:
    questions = rows(QUESTIONS)
    assert Counter(each["soort"] for each in questions) == {
        "tikfout": 100,
        "gemeente": 94,
        "plaats": 93,
        "vroegere gemeente": len({row["oude_naam"] for row in table("fusies")}),
        "zoals gezegd": 50,
    }
    known = {plain(naam): codes for naam, codes in names().items()}
    for each in questions:
        if each["soort"] == "tikfout":
            meant = [codes for typed in one_mistake(plain(each["vraag"])) if (codes := known.get(typed))]
            assert set(each["codes"].split()) <= set.union(*meant), each


@pytest.mark.parametrize("soorten", BOXES)
def test_every_name_has_its_gemeente_first(zoeker: Zoeker, soorten: list[str]) -> None:
    assert len(names()) > 1700
    missed = {naam: found for naam, codes in names().items() if (found := first(zoeker, naam, soorten)) not in codes}
    assert missed == {}


@pytest.mark.parametrize("soorten", BOXES)
def test_a_name_without_capitals_accents_and_signs_is_enough(zoeker: Zoeker, soorten: list[str]) -> None:
    known: defaultdict[str, set[str]] = defaultdict(set)
    for naam, codes in names().items():
        known[" ".join(split_words(naam))] |= codes
    missed = {naam: found for naam, codes in known.items() if (found := first(zoeker, naam, soorten)) not in codes}
    assert missed == {}


@pytest.mark.parametrize("vraag", ["haaren", "gemeente haaren"])
def test_a_place_of_now_comes_before_a_gemeente_of_the_past(zoeker: Zoeker, vraag: str) -> None:
    found = zoeker.ask(wat="zoek", vraag=vraag, keuze={"soort": ["gemeente"]})
    assert [each["titel"] for each in found][:2] == ["Haaren, gemeente Oisterwijk", "Haaren, nu gemeente Boxtel"]


def plain(naam: str) -> str:
    return "".join(split_words(naam))


def one_mistake(typed: str) -> Iterator[str]:
    """Everything that is one letter too many or too few, another letter, or two letters swapped away."""
    for at in range(len(typed) + 1):
        before, after = typed[:at], typed[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in string.ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]
