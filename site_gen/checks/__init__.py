"""Rules over the whole set, a module per subject. A check yields findings; `run_checks` collects them.

A rule and its check stand together, and `@check` puts the check on the list:

    GEMEENTE_DUBBEL = regel("gemeente-dubbel", "Een gemeente hoort bij …", subject="Coalities")

    @check
    def gemeente_in_one_coalitie(catalogue: Catalogue) -> Iterator[Finding]: ...
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

from site_gen.catalogue import Catalogue
from site_gen.findings import Finding

Check = Callable[[Catalogue], Iterator[Finding]]

_CHECKS: list[Check] = []


def check(function: Check) -> Check:
    """Put a check on the list."""
    _CHECKS.append(function)
    return function


def run_checks(catalogue: Catalogue) -> list[Finding]:
    """The findings of every rule, in no order."""
    load_checks()
    return [finding for each in _CHECKS for finding in each(catalogue)]


@cache
def load_checks() -> None:
    """Import every module of this package, so that its rules are known."""
    for module in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}")
