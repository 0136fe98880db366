from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from site_gen.search.packing import DIGITS, pack_number, pack_postings, pack_words


def test_digits_need_no_escape_in_json() -> None:
    assert len(DIGITS) == len(set(DIGITS)) == 90
    assert json.dumps(DIGITS) == f'"{DIGITS}"'


def test_small_numbers_are_one_character() -> None:
    assert [len(pack_number(number)) for number in (0, 44, 45, 2024, 2025)] == [1, 1, 2, 2, 3]


@given(st.integers(0, 10**9))
def test_a_number_can_be_read_back(number: int) -> None:
    value = 0
    for digit in pack_number(number):
        value = value * 45 + DIGITS.index(digit) % 45
    assert value == number


def test_words_share_their_beginning_with_the_one_before() -> None:
    assert pack_words(["rok", "rokvrij", "roman"]) == "ArokDvrijCman"


def test_postings_are_grouped_by_weight() -> None:
    assert pack_postings({3: 5, 9: 5, 4: 12}) == "".join(pack_number(number) for number in (11, 1, 3, 6, 24, 0, 4))
