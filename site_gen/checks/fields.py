"""Walks over the fields of a record: all its texts, and all values that the model marks with `Waarde` or `Verwijzing`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from site_gen.models.vocabulaire import Verwijzing, Waarde
from site_gen.reading.yaml_reader import Position

Mark = Waarde | Verwijzing


def texts(value: object, position: Position = ()) -> Iterator[tuple[Position, str]]:
    """Every text in a record, with its place."""
    if isinstance(value, str):
        yield position, value
    elif isinstance(value, BaseModel):
        for name, inner in value.__dict__.items():
            yield from texts(inner, (*position, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from texts(inner, (*position, index))


def marked(record: BaseModel, position: Position = ()) -> Iterator[tuple[Position, str, Mark]]:
    """Every value that refers to something: its place, the value, and what it refers to."""
    for name, mark in _marks(type(record)):
        value = getattr(record, name)
        items = enumerate(value) if isinstance(value, tuple) else ((None, value),)
        for index, item in items:
            here = (*position, name) if index is None else (*position, name, index)
            if isinstance(item, BaseModel):
                yield from marked(item, here)
            elif mark and item is not None:
                yield here, item, mark


@cache
def _marks(model: type[BaseModel]) -> tuple[tuple[str, Mark | None], ...]:
    """The fields of a model that hold a marked value (with the mark) or another model (with None)."""
    found: list[tuple[str, Mark | None]] = []
    for name, info in model.model_fields.items():
        mark = _mark_of(info)
        if mark or _holds_model(info.annotation):
            found.append((name, mark))
    return tuple(found)


def _mark_of(info: FieldInfo) -> Mark | None:
    inner = [*info.metadata, *_metadata_within(info.annotation)]
    return next((each for each in inner if isinstance(each, Waarde | Verwijzing)), None)


def _metadata_within(annotation: object) -> Iterator[object]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__  # type: ignore[attr-defined]  # what makes it Annotated
    for part in get_args(annotation):
        yield from _metadata_within(part)


def _holds_model(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_model(part) for part in get_args(annotation))
