"""An annotated example of each kind of file: what an editor copies to begin with.

The fields that must be there are filled in; the others are switched off with a # before them, without a space, so that
they differ from explanations.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from site_gen.checks.fields import marked
from site_gen.models.basis import Record
from site_gen.models.vocabulaire import Vocabulaires, Waarde

_WIDTH = 110
# Not required, since a region whose gemeenten nobody read leaves them out, but a local coalition must have them.
_SWITCHED_ON = ("gemeenten",)


def example_of(model: type[Record], kind: str, folder: str, vocabulaires: Vocabulaires) -> str:
    """The text of an example, which the reader accepts: as it is, and also with every field switched on."""
    lines = [
        f"# Voorbeeld van {kind}.",
        f"# Bewaar uw bestand als {folder}/naam-met-streepjes.yml.",
        "# Staat er #naam: dan is dat veld niet verplicht. Haal het # weg om het te gebruiken.",
    ]
    for name, info in model.fields_as_written().items():
        lines += ["", *_explanation(model, name, info, vocabulaires)]
        is_on = info.is_required() or name in _SWITCHED_ON
        written = _field(name, info, all_parts=not is_on)
        lines += written if is_on else [f"#{line}" for line in written]
    return "\n".join(lines) + "\n"


def _explanation(model: type[BaseModel], name: str, info: FieldInfo, vocabulaires: Vocabulaires) -> Iterator[str]:
    needed = " Verplicht." if info.is_required() else ""
    yield from _comment(f"{info.description}{needed}")
    inner = _model_in(info.annotation)
    if inner:
        for part, part_info in inner.model_fields.items():
            optional = "" if part_info.is_required() else " Niet verplicht."
            yield from _comment(f"- {part}: {part_info.description}{optional}{_choices(inner, part, vocabulaires)}")
    else:
        yield from _comment(_choices(model, name, vocabulaires).strip())


def _choices(model: type[BaseModel], name: str, vocabulaires: Vocabulaires) -> str:
    """The words to choose from, where a field has them."""
    for found in marked(model, {name: ""}, Waarde):
        return f" Kies uit: {', '.join(vocabulaires.words(found.mark.vocabulaire))}."
    return ""


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(text, _WIDTH, break_on_hyphens=False)]


def _field(name: str, info: FieldInfo, *, all_parts: bool) -> list[str]:
    """The lines of a field with its example. Parts of a block that are not required are switched off, or all are on."""
    inner = _model_in(info.annotation)
    if inner is None:
        return _yaml({name: _example(info)})
    begin = "  - " if get_origin(info.annotation) is tuple else "  "
    lines = [f"{name}:"]
    for part, part_info in inner.model_fields.items():
        is_on = all_parts or part_info.is_required()
        lines += [f"{begin}{'' if is_on else '#'}{line}" for line in _yaml({part: _example(part_info)})]
        begin = " " * len(begin)
    return lines


def _example(info: FieldInfo) -> Any:
    if not info.examples:
        raise ValueError(f"the field {info.description!r} has no example")
    return info.examples[0]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := _model_in(part))), None)


class _Writer(yaml.SafeDumper):
    """Writes as people do: a list of keys on one line, a list of sentences below its name."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002  # PyYAML's own
        super().increase_indent(flow, indentless=False)


def _represent_list(writer: _Writer, items: list[Any]) -> yaml.Node:
    are_keys = all(isinstance(item, str) and " " not in item for item in items)
    return writer.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=are_keys)


_Writer.add_representer(list, _represent_list)


def _yaml(data: dict[str, Any]) -> list[str]:
    text: str = yaml.dump(data, Dumper=_Writer, default_flow_style=False, allow_unicode=True, width=1000)
    return text.rstrip("\n").split("\n")
