"""What one record looks like. How mistakes are told stands in tests/reading/test_validating.py."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from site_gen.models.basis import Record, RecordMetPagina, is_datum
from site_gen.models.coalitie import Coalitie
from site_gen.models.gemeente import AndereNaam, Fusie, Gemeente, Plaats, Tabel, slugify
from site_gen.models.interventie import Interventie
from site_gen.models.organisatie import Organisatie
from site_gen.models.pagina import Pagina
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES, Vocabulaires
from site_gen.reading.records import SOORTEN
from tests.builders import catalogue_of, coalitie, gemeente, regio

MODELS: tuple[type[BaseModel], ...] = (
    Coalitie,
    Interventie,
    Organisatie,
    Gemeente,
    Plaats,
    AndereNaam,
    Fusie,
    Pagina,
)


def fields_of(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo, type[BaseModel] | None]]:
    """Every field of a model and of the models within it, with the model that it holds."""
    for name, info in model.model_fields.items():
        inner = inner_model(info.annotation)
        yield f"{model.__name__}.{name}", info, inner
        if inner:
            yield from fields_of(inner)


def inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := inner_model(part))), None)


def test_every_field_is_explained_and_has_an_example() -> None:
    fields = [each for model in MODELS for each in fields_of(model)]
    assert len(fields) > 80
    assert [name for name, info, _ in fields if not info.description] == []
    assert [name for name, info, inner in fields if not info.examples and not inner] == []


def test_no_two_kinds_of_file_share_a_folder_of_pages() -> None:
    folders = [model.map_adres for model, _ in SOORTEN.values() if issubclass(model, RecordMetPagina)]
    assert len(set(folders)) == len(folders) == 3


def test_a_record_knows_its_key_and_its_address() -> None:
    record = catalogue_of(noord_oost=coalitie()).coalitie("noord-oost")
    assert (record.sleutel, record.adres) == ("noord-oost", "coalities/noord-oost/")


def test_a_gemeente_has_its_code_as_key_and_its_name_as_address() -> None:
    record = catalogue_of(gemeente("GM0796", "'s-Hertogenbosch")).gemeente("GM0796")
    assert (record.sleutel, record.adres) == ("GM0796", "gemeenten/s-hertogenbosch/")


def test_a_record_does_not_change_after_reading() -> None:
    record = catalogue_of(a=coalitie()).coalitie("a")
    with pytest.raises(ValidationError):
        record.status = "gestopt"  # type: ignore[misc]  # that is the test


def test_regional_is_what_the_level_says() -> None:
    catalogue = catalogue_of(a=coalitie(), b=regio())
    assert [each.is_regionaal for each in catalogue.coalities] == [False, True]


@pytest.mark.parametrize(
    ("naam", "slug"),
    [
        ("Assen", "assen"),
        ("'s-Hertogenbosch", "s-hertogenbosch"),
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("Bergen (NH)", "bergen-nh"),
        ("Nuenen, Gerwen en Nederwetten", "nuenen-gerwen-en-nederwetten"),
        ("  ", ""),
    ],
)
def test_a_name_becomes_part_of_an_address(naam: str, slug: str) -> None:
    assert slugify(naam) == slug


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_with_its_month_and_year_is_a_date(day: date) -> None:
    text = day.isoformat()
    assert is_datum(text)
    assert is_datum(text[:7])
    assert is_datum(text[:4])


@pytest.mark.parametrize(
    "text",
    ["2026-00", "2026-13", "2026-04-31", "1900-02-29", "2026-1", "26-11-2026", "1899", "", "\uff12\uff10\uff12\uff16"],
)
def test_other_texts_are_no_date(text: str) -> None:
    assert not is_datum(text)


def test_the_words_of_a_vocabulary_keep_their_order() -> None:
    vocabulaires = catalogue_of().vocabulaires
    assert vocabulaires is not None
    assert list(vocabulaires.words("niveaus")) == ["lokaal", "regionaal"]


def test_every_vocabulary_is_a_field_and_sources_are_none() -> None:
    assert set(VOCABULAIRE_NAMES) | set(Record.model_fields) == set(Vocabulaires.model_fields)
    assert not set(VOCABULAIRE_NAMES) & set(Record.model_fields)


def test_the_sources_of_a_file_stand_below_what_it_is_about() -> None:
    assert list(Tabel.fields_as_written()) == ["titel", "toelichting", "bronnen", "laatst_gecontroleerd"]
