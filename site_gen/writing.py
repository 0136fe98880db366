"""Writes many small files. `pathlib` is convenient, and for a thousand files slower than rendering them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def write_files(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> None:
    """Write files by their path within a folder, and make the folders that are missing."""
    made: set[str] = set()
    for path, content in files:
        file = f"{folder}/{path}"
        parent = os.path.dirname(file)  # noqa: PTH120  # see above
        if parent not in made:
            os.makedirs(parent, exist_ok=True)  # noqa: PTH103
            made.add(parent)
        with open(file, "wb") as out:  # noqa: PTH123
            out.write(content.encode() if isinstance(content, str) else content)
