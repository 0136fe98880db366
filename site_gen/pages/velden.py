"""Every field that an editor may fill in, read from the models: name, meaning, form and example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from site_gen.models.basis import Tijdstip
from site_gen.models.vocabulaire import Verwijzing, Waarde


@dataclass(frozen=True)
class Veld:
    """A field. `woorden` names the vocabulary that its values come from; `velden` are the fields within it."""

    naam: str
    uitleg: str
    verplicht: bool
    vorm: str
    woorden: str | None
    voorbeeld: str | None
    velden: tuple[Veld, ...]


def velden_van(model: type[BaseModel]) -> tuple[Veld, ...]:
    """The fields of a model in their own order: those that must be there come first, as editors write them."""
    return tuple(_veld(naam, info) for naam, info in model.model_fields.items())


def _veld(naam: str, info: FieldInfo) -> Veld:
    is_list, kind, marks = _inhoud(info)
    word = next((mark for mark in marks if isinstance(mark, Waarde)), None)
    example = info.examples[0] if info.examples else None
    return Veld(
        naam=naam,
        uitleg=info.description or "",
        verplicht=info.is_required(),
        vorm=_vorm(is_list, kind, marks),
        woorden=word.vocabulaire if word else None,
        voorbeeld=_als_yaml(naam, example) if example is not None else None,
        velden=velden_van(kind) if isinstance(kind, type) and issubclass(kind, BaseModel) else (),
    )


def _inhoud(info: FieldInfo) -> tuple[bool, Any, tuple[object, ...]]:
    """Whether a field is a list, the type of its values, and the marks on them."""
    is_list, marks, kind = False, [*info.metadata, info], info.annotation
    while get_origin(kind) in (Annotated, Union, UnionType, tuple):
        origin, args = get_origin(kind), get_args(kind)
        if origin is Annotated:
            marks += args[1:]
        is_list = is_list or origin is tuple
        kind = next(arg for arg in args if arg is not NoneType)
    return is_list, kind, tuple(marks)


def _vorm(is_list: bool, kind: Any, marks: tuple[object, ...]) -> str:
    """What stands in a field, in words for an editor."""
    one, many = next(_vormen(kind, marks))
    return f"lijst van {many}" if is_list else one


def _vormen(kind: Any, marks: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    """Ways to say it, the most precise first."""
    for mark in marks:
        if isinstance(mark, Waarde):
            yield "vast woord", "vaste woorden"
        elif isinstance(mark, Verwijzing):
            code = mark.soort == "gemeente"
            yield ("code van een gemeente", "codes van gemeenten") if code else ("bestandsnaam", "bestandsnamen")
        elif isinstance(mark, Tijdstip):
            yield ("jaartal", "jaartallen") if kind is int else ("datum", "datums")
        elif isinstance(mark, FieldInfo) and _is_webadres(mark):
            yield "webadres", "webadressen"
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield "velden hieronder", "velden hieronder"
    elif kind is bool:
        yield "true of false", "true of false"
    elif kind in (int, float):
        yield "getal", "getallen"
    yield "tekst", "teksten"


def _is_webadres(info: FieldInfo) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and str(extra.get("pattern", "")).startswith("^http")


def _als_yaml(naam: str, example: object) -> str:
    """A line of a file: `gemeenten: [GM0106]`."""
    text = yaml.safe_dump({naam: example}, default_flow_style=True, allow_unicode=True, width=1000)
    return text.strip()[1:-1]
