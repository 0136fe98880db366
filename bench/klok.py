"""Where time goes: timers around a few coarse functions. A profiler would make this code twice as slow."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from importlib import import_module
from typing import Any


def replace(place: str, by: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Put another function where one is used: `replace("site_gen.build:swap", by)`; `by` makes the new of the old."""
    module_name, _, attribute = place.partition(":")
    owner: Any = import_module(module_name)
    *way, last = attribute.split(".")
    for part in way:
        owner = getattr(owner, part)
    setattr(owner, last, by(getattr(owner, last)))


class Klok:
    """Seconds per name, each without what was spent in another timed function within it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._names: list[str] = []
        self._since = 0.0

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        self._book()
        self._names.append(name)
        try:
            yield
        finally:
            self._book()
            self._names.pop()

    def _book(self) -> None:
        """Put the time since the last change on the account of the innermost function."""
        now = time.perf_counter()
        if self._names:
            self.seconds[self._names[-1]] = self.seconds.get(self._names[-1], 0.0) + now - self._since
        self._since = now

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, watched. Of an iterator that it returns, every step is watched too."""

        @wraps(function)
        def watched(*arguments: Any, **named: Any) -> Any:
            with self.during(name):
                result = function(*arguments, **named)
            return self._steps(result, name) if isinstance(result, Iterator) else result

        return watched

    def _steps(self, iterator: Iterator[Any], name: str) -> Iterator[Any]:
        while True:
            with self.during(name):
                try:
                    value = next(iterator)
                except StopIteration:
                    return
            yield value
