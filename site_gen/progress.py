"""Tells what is happening during long steps: a live line in a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(text: str) -> Iterator[None]:
    """Show that a step runs, and how long it took."""
    began = time.monotonic()
    if sys.stdout.isatty():
        from rich.console import Console  # noqa: PLC0415  # a build without a terminal need not wait for it

        console = Console()
        with console.status(f"{text} …"):
            yield
        console.print(f"[green]✓[/] {text} [dim]{_seconds(began)}[/]", highlight=False)
    else:
        yield
        print(f"{text} ({_seconds(began)})", flush=True)


def _seconds(began: float) -> str:
    return f"{time.monotonic() - began:.1f} s".replace(".", ",")
