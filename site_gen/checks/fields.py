"""Walks over the fields of records: all their texts, and all values that the model marks as referring to something."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.reading.markdown_reader import HandgeschrevenPagina
from site_gen.reading.yaml_reader import Position

# A mark of the models: Waarde, Verwijzing or Tijdstip.
Mark = TypeVar("Mark")


@dataclass(frozen=True)
class Texts:
    """All texts of the catalogue in one long one: what occurs nowhere is looked for once, not in every text.

    `starts[n]` is where the texts of `owners[n]` begin. A pattern that is looked for never crosses a new line.
    """

    catalogue: Catalogue
    text: str
    starts: tuple[int, ...]
    owners: tuple[BaseModel | HandgeschrevenPagina, ...]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Texts:
        owners: tuple[BaseModel | HandgeschrevenPagina, ...] = (*catalogue.all_records, *catalogue.paginas)
        parts: list[str] = []
        starts, length = [], 0
        for owner in owners:
            starts.append(length)
            before = len(parts)
            _collect((owner.markdown if isinstance(owner, HandgeschrevenPagina) else owner,), parts)
            length += sum(map(len, parts[before:])) + len(parts) - before
        return cls(catalogue, "\n".join(parts), tuple(starts), owners)

    def holding(self, pattern: re.Pattern[str]) -> Iterator[tuple[str, int, str]]:
        """Every text in which a pattern occurs: its path, its line, and the text."""
        found = dict.fromkeys(bisect_right(self.starts, match.start()) - 1 for match in pattern.finditer(self.text))
        for owner in (self.owners[index] for index in found):
            for path, line, text in self._places(owner):
                if pattern.search(text):
                    yield path, line, text

    def _places(self, owner: BaseModel | HandgeschrevenPagina) -> Iterator[tuple[str, int, str]]:
        if isinstance(owner, HandgeschrevenPagina):
            for line, text in enumerate(owner.markdown.split("\n"), owner.first_line):
                yield owner.document.path, line, text
        else:
            document = self.catalogue.herkomst.document(owner)
            for position, text in texts(owner):
                yield document.path, document.line(position), text


def _collect(values: Iterable[object], into: list[str]) -> None:
    for value in values:
        if type(value) is str:
            into.append(value)
        elif type(value) is tuple:
            _collect(value, into)
        elif isinstance(value, BaseModel):
            _collect(value.__dict__.values(), into)


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


@dataclass(frozen=True, slots=True)
class Marked(Generic[Mark]):
    """The values of one field that the model marks: one, or all of a list."""

    field: Position
    values: tuple[str, ...]
    mark: Mark
    is_list: bool

    def position(self, index: int) -> Position:
        return (*self.field, index) if self.is_list else self.field


def marked(record: BaseModel, kind: type[Mark], position: Position = ()) -> Iterator[Marked[Mark]]:
    """Every field with a value that the model marks with this kind of mark, also in the models within it."""
    for name, mark in _marks(type(record), kind):
        value = getattr(record, name)
        if value is None or value == ():
            continue
        here = (*position, name)
        if mark is None:
            for index, inner in enumerate(value) if isinstance(value, tuple) else ((None, value),):
                yield from marked(inner, kind, here if index is None else (*here, index))
        elif isinstance(value, tuple):
            yield Marked(here, value, mark, True)
        else:
            yield Marked(here, (str(value),), mark, False)


def _marks(model: type[BaseModel], kind: type[Mark]) -> tuple[tuple[str, Mark | None], ...]:
    """The fields of a model that hold a marked value (with the mark), or a model with such fields (with None)."""
    known = _MARKS.get((model, kind))
    if known is None:
        known = _MARKS[model, kind] = tuple(_find_marks(model, kind))
    return known


# What `_marks` found before. A cache of our own, because functools.cache forgets what kind of mark comes back.
_MARKS: dict[tuple[type[BaseModel], type[Any]], tuple[tuple[str, Any], ...]] = {}


def _find_marks(model: type[BaseModel], kind: type[Mark]) -> Iterator[tuple[str, Mark | None]]:
    for name, info in model.model_fields.items():
        inner = [*info.metadata, *_metadata_within(info.annotation)]
        mark = next((each for each in inner if isinstance(each, kind)), None)
        if mark or any(_marks(each, kind) for each in _models_in(info.annotation)):
            yield name, mark


def _metadata_within(annotation: object) -> Iterator[object]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__  # type: ignore[attr-defined]  # what makes it Annotated
    for part in get_args(annotation):
        yield from _metadata_within(part)


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)
