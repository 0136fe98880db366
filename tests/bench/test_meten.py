"""Ratios and percentiles: the arithmetic that the bounds rest on."""

import pytest

from bench.meten import RunError, in_turn, percentile, python, ratio, run
from tests.conftest import ROOT


def test_a_ratio_is_taken_within_each_round_so_that_a_slow_round_counts_no_more_than_another() -> None:
    assert ratio([1, 10, 1], [2, 20, 1]) == 0.5


def test_a_ratio_of_unequal_rounds_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratio([1], [1, 2])


@pytest.mark.parametrize(("share", "expected"), [(0.5, 10), (0.95, 19), (1, 20)])
def test_a_percentile_is_the_value_that_so_many_do_not_exceed(share: float, expected: int) -> None:
    assert percentile(range(20, 0, -1), share) == expected


def test_variants_run_in_turn_after_a_round_that_counts_for_nothing() -> None:
    called: list[str] = []

    def variant(name: str) -> float:
        called.append(name)
        return len(called)

    series = in_turn({"a": lambda: variant("a"), "b": lambda: variant("b")}, rounds=2)
    assert called == ["a", "b", "a", "b", "a", "b"]
    assert series == {"a": [3, 5], "b": [4, 6]}


def test_a_run_knows_its_time_its_memory_and_its_words() -> None:
    done = run(python("-c", "print('klaar'); kept = b'x' * 50_000_000"), ROOT)
    assert done.seconds > 0
    assert done.peak_mb > 50
    assert done.output == "klaar\n"


def test_a_program_that_fails_is_not_measured() -> None:
    with pytest.raises(RunError, match="ended with 3"):
        run(python("-c", "raise SystemExit(3)"), ROOT)
