"""The real catalogue, and ways to change one thing in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from site_gen.catalogue import Catalogue, link_records
from site_gen.models.coalitie import Coalitie
from site_gen.reading.records import load_records

BRON = {"titel": "Een bron", "geraadpleegd": "2026-11"}


@pytest.fixture(scope="session")
def catalogue(root: Path) -> Catalogue:
    """Everything in the repository, on a fixed day."""
    records, findings = load_records(root)
    assert [str(each) for each in findings if each.is_error] == []
    return link_records(records, date(2026, 11, 23))


@pytest.fixture(scope="session")
def met_coalities(catalogue: Catalogue) -> Callable[..., Catalogue]:
    """The same catalogue with only these coalities in it, as if read from one file."""

    def met(*coalities: Coalitie) -> Catalogue:
        document = catalogue.herkomst.document(catalogue.coalities[0])
        for each in coalities:
            catalogue.herkomst.note(each, document)
        return replace(catalogue, coalities=coalities)

    return met


def coalitie(sleutel: str = "assen", /, **fields: Any) -> Coalitie:
    """A local coalition in Assen of which nothing else is known, but for `fields`."""
    record = Coalitie.model_validate(
        {
            "naam": "Coalitie Assen",
            "niveau": "lokaal",
            "gemeenten": ["GM0106"],
            "gemeenten_dekking": "bron",
            "status": "actief",
            "bronnen": [BRON],
            "laatst_gecontroleerd": "2026-11",
            **fields,
        }
    )
    record.with_sleutel(sleutel)
    return record
