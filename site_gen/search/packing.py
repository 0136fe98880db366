"""Words and postings as short text that gzip likes and JSON need not escape.

assets/zoekindex.mjs unpacks what is packed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby, pairwise

# 90 printable characters without " and \: a number is written in base 45, and all its digits but the last come from
# the second half. Most numbers in an index are small, so most are one character.
DIGITS = "".join(chr(code) for code in range(35, 127) if chr(code) not in "\\~")
BASE = 45
_LONGEST_SHARED = 25


@cache
def pack_number(number: int) -> str:
    """One natural number."""
    digits = DIGITS[number % BASE]
    while number := number // BASE:
        digits = DIGITS[BASE + number % BASE] + digits
    return digits


def pack_words(words: Sequence[str]) -> str:
    """Sorted words of a-z and 0-9: each as a capital that says how many letters it shares with the one before."""
    return "".join(_pack_word(before, word) for before, word in pairwise(("", *words)))


def _pack_word(before: str, word: str) -> str:
    limit = min(len(before), len(word), _LONGEST_SHARED)
    shared = next((at for at in range(limit) if before[at] != word[at]), limit)
    return chr(ord("A") + shared) + word[shared:]


def pack_postings(postings: Mapping[int, int]) -> str:
    """The documents of one word: {number of the document: weight}, grouped by weight, numbers as steps.

    A group is: twice its weight (plus one if another group follows), its size less one, its steps.
    """
    by_weight = sorted((weight, number) for number, weight in postings.items())
    groups = [(weight, [number for _, number in group]) for weight, group in groupby(by_weight, lambda one: one[0])]
    packed = ""
    for place, (weight, numbers) in enumerate(groups, start=1):
        steps = (number - before for before, number in pairwise((0, *numbers)))
        packed += _pack_numbers((2 * weight + (place < len(groups)), len(numbers) - 1, *steps))
    return packed


def _pack_numbers(numbers: Iterable[int]) -> str:
    return "".join(pack_number(number) for number in numbers)
