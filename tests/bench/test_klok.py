"""Timers that book time once, on the innermost function."""

import time
from collections.abc import Callable, Iterator

import pytest

from bench import klok as module
from bench.klok import Klok, replace
from bench.taken import STAPPEN


def test_time_within_is_not_counted_without() -> None:
    klok = Klok()
    with klok.during("outer"), klok.during("inner"):
        time.sleep(0.02)
    assert klok.seconds["inner"] >= 0.02
    assert klok.seconds["outer"] < 0.02


def test_of_an_iterator_only_its_own_steps_are_counted() -> None:
    klok = Klok()

    def slow() -> Iterator[int]:
        time.sleep(0.02)
        yield 1
        yield 2

    for _ in klok.timed("steps", slow)():
        time.sleep(0.05)
    assert 0.02 <= klok.seconds["steps"] < 0.05


def test_replace_puts_the_new_function_where_the_old_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "import_module", lambda _: klok_owner)

    class klok_owner:  # noqa: N801  # stands in for a module
        @staticmethod
        def used() -> int:
            return 1

    replace("somewhere:used", lambda old: lambda: old() + 1)
    assert klok_owner.used() == 2


def test_every_step_of_the_recipe_that_is_timed_exists() -> None:
    found: list[str] = []

    def note(old: Callable[..., object]) -> Callable[..., object]:
        found.append(old.__name__)
        return old

    for place in STAPPEN:
        replace(place, note)
    assert len(found) == len(STAPPEN)
