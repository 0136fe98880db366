"""What the files say, read and counted without the compiler, so that its numbers can be held against them."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

# From the most to the least that a source says of a local coalition.
_STATUSSEN = ("actief", "in_oprichting", "onbekend", "gestopt")


@dataclass(frozen=True)
class Files:
    """The records under the root of a project: parsed YAML by key, and the rows of gemeenten.csv by code."""

    coalities: dict[str, dict[str, Any]]
    interventies: dict[str, dict[str, Any]]
    gemeenten: dict[str, dict[str, str]]

    @classmethod
    def read(cls, root: Path) -> Files:
        with (root / "content" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
            gemeenten = {row["code"]: row for row in csv.DictReader(file)}
        return cls(_records(root / "coalitions"), _records(root / "interventions"), gemeenten)

    def lokaal_in(self, code: str) -> list[dict[str, Any]]:
        """The local coalitions that name a gemeente."""
        return [each for each in self.coalities.values() if _is_lokaal(each) and code in each.get("gemeenten", ())]

    @cached_property
    def standen(self) -> dict[str, str]:
        """What we know of each gemeente, by code."""
        return {code: self._stand(code) for code in self.gemeenten}

    def _stand(self, code: str) -> str:
        said = {each["status"] for each in self.lokaal_in(code)}
        for status in _STATUSSEN:
            if status in said:
                return status
        regionaal = (each for each in self.coalities.values() if not _is_lokaal(each))
        return "regionaal" if any(code in each.get("gemeenten", ()) for each in regionaal) else "geen"

    @cached_property
    def gedocumenteerd(self) -> list[str]:
        """The gemeenten that a local coalition names, whatever its status."""
        return [code for code, stand in self.standen.items() if stand in _STATUSSEN]

    def in_provincie(self, provincie: str) -> list[str]:
        return [code for code, row in self.gemeenten.items() if row["provincie"] == provincie]

    def soorten(self) -> Counter[str]:
        """How many items of the menukaart there are of each kind."""
        return Counter(each["soort"] for each in self.interventies.values())

    def met(self, veld: str, waarde: str) -> set[str]:
        """The keys of the items that have a value in a field, one that holds a list or a single value."""
        return {key for key, each in self.interventies.items() if waarde in _listed(each.get(veld))}


def _is_lokaal(coalitie: dict[str, Any]) -> bool:
    return bool(coalitie["niveau"] == "lokaal")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _records(folder: Path) -> dict[str, dict[str, Any]]:
    found = {path.stem: yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader) for path in sorted(folder.glob("*.yml"))}
    assert found, f"no records in {folder}"
    return found
