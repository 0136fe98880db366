"""Rules and findings: what can be wrong in a file, and how we tell the editor.

A `Regel` is written down once, where it is checked: its code, its Dutch sentence and its weight. The page of rules for
editors is made from the same objects, so that page and check cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

Ernst = Literal["fout", "waarschuwing"]


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that an editor should look at. Sorts by place: path, line, then the rest."""

    path: str
    line: int
    code: str
    text: str
    hint: str
    ernst: Ernst = field(default="fout", compare=False)

    @property
    def is_error(self) -> bool:
        return self.ernst == "fout"

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.ernst} [{self.code}] {self.text} Hint: {self.hint}"

    def as_annotation(self) -> str:
        """The finding as a workflow command of GitHub Actions: it then stands beside the line in the pull request."""
        kind = "error" if self.is_error else "warning"
        message = _escape_command(f"{self.text} Hint: {self.hint}")
        place = f"file={_escape_property(self.path)},line={self.line},title={_escape_property(self.code)}"
        return f"::{kind} {place}::{message}"


def _escape_command(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_command(text).replace(":", "%3A").replace(",", "%2C")


@dataclass(frozen=True)
class Regel:
    """A rule that data must keep.

    `code` is stable and kebab-case; `zin` says in Dutch what must be true; `subject` groups rules on the editors' page.
    """

    code: str
    zin: str
    subject: str
    ernst: Ernst = "fout"

    def finding(self, path: str, line: int, *, text: str, hint: str) -> Finding:
        return Finding(path=path, line=line, code=self.code, text=text, hint=hint, ernst=self.ernst)


_REGELS: dict[str, Regel] = {}


def regel(code: str, zin: str, *, subject: str, ernst: Ernst = "fout") -> Regel:
    """Write down a rule. A code that is used twice is our own mistake, hence a `ValueError`."""
    if code in _REGELS:
        raise ValueError(f"rule {code} is written down twice")
    _REGELS[code] = Regel(code, zin, subject, ernst)
    return _REGELS[code]


def all_rules() -> tuple[Regel, ...]:
    """Every rule of the modules that have been imported, by subject and code."""
    return tuple(sorted(_REGELS.values(), key=lambda each: (each.subject, each.code)))


def did_you_mean(value: str, known: Iterable[str], otherwise: str) -> str:
    """A hint that names the nearest known word, or `otherwise` where nothing comes near."""
    near = get_close_matches(value.lower(), list(known), n=1, cutoff=0.6)
    return f"Bedoelde u '{near[0]}'?" if near else otherwise
