"""Walks over what the files say: all their texts, and all values that the model marks as referring to something.

The walk is over documents, not over records: a file in which one value is wrong has no record, but an editor wants to
hear of all its mistakes at once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel

from site_gen.catalogue import Catalogue
from site_gen.reading.markdown_reader import HandgeschrevenPagina
from site_gen.reading.yaml_reader import Document, Position

# A mark of the models: Waarde, Verwijzing or Tijdstip.
Mark = TypeVar("Mark")


@dataclass(frozen=True)
class Texts:
    """All texts of the catalogue in one long one: what occurs nowhere is looked for once, not in every text.

    `starts[n]` is where the texts of `owners[n]` begin. A pattern that is looked for never crosses a new line.
    """

    text: str
    starts: tuple[int, ...]
    owners: tuple[Document | HandgeschrevenPagina, ...]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Texts:
        documents = (document for _, document in catalogue.documents)
        owners: tuple[Document | HandgeschrevenPagina, ...] = (*documents, *catalogue.paginas)
        parts: list[str] = []
        starts, length = [], 0
        for owner in owners:
            starts.append(length)
            before = len(parts)
            _collect((owner.data if isinstance(owner, Document) else owner.markdown,), parts)
            length += sum(map(len, parts[before:])) + len(parts) - before
        return cls("\n".join(parts), tuple(starts), owners)

    def holding(self, pattern: re.Pattern[str]) -> Iterator[tuple[str, int, str]]:
        """Every text in which a pattern occurs: its path, its line, and the text."""
        found = dict.fromkeys(bisect_right(self.starts, match.start()) - 1 for match in pattern.finditer(self.text))
        for owner in (self.owners[index] for index in found):
            for path, line, text in _places(owner):
                if pattern.search(text):
                    yield path, line, text


def _places(owner: Document | HandgeschrevenPagina) -> Iterator[tuple[str, int, str]]:
    if isinstance(owner, Document):
        for position, text in texts(owner.data):
            yield owner.path, owner.line(position), text
    else:
        for line, text in enumerate(owner.markdown.split("\n"), owner.first_line):
            yield owner.document.path, line, text


def _collect(values: Collection[Any], into: list[str]) -> None:
    try:
        # A row of a table, a source, a list of words: most have only texts, and then this is all.
        into.append("\n".join(values))
    except TypeError:
        for value in values:
            if isinstance(value, str):
                into.append(value)
            elif isinstance(value, list):
                _collect(value, into)
            elif isinstance(value, dict):
                _collect(value.values(), into)


def texts(value: object, position: Position = ()) -> Iterator[tuple[Position, str]]:
    """Every text in a document, with its place."""
    if isinstance(value, str):
        yield position, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, (*position, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts(inner, (*position, index))


@dataclass(slots=True)
class Marked(Generic[Mark]):
    """What stands in one field that the model marks: one value, or all of a list."""

    field: Position
    values: Sequence[object]
    mark: Mark
    is_list: bool

    def items(self) -> Iterator[tuple[Position, str]]:
        """The texts and numbers among the values, each with its place."""
        for index, value in enumerate(self.values):
            if type(value) in (str, int):
                yield ((*self.field, index) if self.is_list else self.field), str(value)


def marked(model: type[BaseModel], data: object, kind: type[Mark], position: Position = ()) -> Iterator[Marked[Mark]]:
    """Every field with a value that the model marks with this kind of mark, also in the models within it.

    What has no place in the model is passed over: validation has told the editor.
    """
    marks = _marks(model, kind)
    if not marks or not isinstance(data, dict):
        return
    for name, mark, inner in marks:
        value = data.get(name)
        if value is None:
            continue
        here = (*position, name)
        is_list = isinstance(value, list)
        if mark is not None:
            yield Marked(here, value if is_list else (value,), mark, is_list)
        elif inner is not None and is_list:
            for index, item in enumerate(value):
                yield from marked(inner, item, kind, (*here, index))
        elif inner is not None:
            yield from marked(inner, value, kind, here)


def _marks(model: type[BaseModel], kind: type[Mark]) -> tuple[tuple[str, Mark | None, type[BaseModel] | None], ...]:
    """The fields of a model that hold a marked value (with the mark), or a model with such fields (with that model)."""
    known = _MARKS.get((model, kind))
    if known is None:
        known = _MARKS[model, kind] = tuple(_find_marks(model, kind))
    return known


# What `_marks` found before. A cache of our own, because functools.cache forgets what kind of mark comes back.
_MARKS: dict[tuple[type[BaseModel], type[Any]], tuple[tuple[str, Any, type[BaseModel] | None], ...]] = {}


def _find_marks(model: type[BaseModel], kind: type[Mark]) -> Iterator[tuple[str, Mark | None, type[BaseModel] | None]]:
    for name, info in model.model_fields.items():
        annotations = [*info.metadata, *_metadata_within(info.annotation)]
        mark = next((each for each in annotations if isinstance(each, kind)), None)
        inner = next((each for each in _models_in(info.annotation) if _marks(each, kind)), None)
        if mark or inner:
            yield name, mark, inner


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
