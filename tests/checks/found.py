"""What a check finds, short enough to compare in one line."""

from __future__ import annotations

from collections.abc import Iterable

from site_gen.catalogue import Catalogue
from site_gen.checks import Check
from site_gen.findings import Finding
from tests.builders import Typed


def found(check: Check, catalogue: Catalogue) -> list[str]:
    """The findings of a check by place: the file, what stands on the line, and the code."""
    return pointed_at(check(catalogue), catalogue)


def pointed_at(findings: Iterable[Finding], catalogue: Catalogue) -> list[str]:
    """Where findings point: "coalitions/a.yml: status: aktief [waarde-onbekend]"."""
    typed = {
        (document.path, line): text
        for _, document in catalogue.documents
        if isinstance(document, Typed)
        for line, text in document.source.items()
    }
    return [f"{each.path}: {typed[each.path, each.line].strip()} [{each.code}]" for each in sorted(findings)]


def texts(check: Check, catalogue: Catalogue) -> list[str]:
    """The texts of a check's findings, by place."""
    return [each.text for each in sorted(check(catalogue))]


def hints(check: Check, catalogue: Catalogue) -> list[str]:
    """The hints of a check's findings, by place."""
    return [each.hint for each in sorted(check(catalogue))]
