"""JSON Schemas, so that an editor's program points out mistakes and offers words while one types.

pydantic makes them from the models. What it cannot know is added (the words of the vocabularies), and what no editor
reads is dropped (English docstrings, titles made from names, defaults that say nothing).
"""

from __future__ import annotations

from typing import Any

from site_gen.models.basis import Record
from site_gen.models.vocabulaire import SCHEMA_WAARDE, Vocabulaires

Schema = dict[str, Any]

# Draft 7 is what the programs that editors use understand in full.
_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema_of(model: type[Record], title: str, vocabulaires: Vocabulaires) -> Schema:
    """The schema of one kind of file, in itself complete: definitions stand where they are used."""
    made = model.model_json_schema()
    definitions = made.pop("$defs", {})
    schema = _finish(made, definitions, vocabulaires)
    properties, required = schema.pop("properties"), schema.pop("required")
    names = [*model.fields_as_written()]
    return {
        "$schema": _DRAFT,
        "title": title,
        **schema,
        "required": [name for name in names if name in required],
        "properties": {name: properties[name] for name in names},
    }


def _finish(schema: Schema, definitions: dict[str, Schema], vocabulaires: Vocabulaires) -> Schema:
    """A schema with its references filled in, for readers of Dutch."""
    is_model = schema.get("type") == "object"
    finished: Schema = {}
    for key, value in schema.items():
        if key == "$ref":
            definition = _finish(definitions[str(value).rpartition("/")[2]], definitions, vocabulaires)
            finished = {**definition, **finished}
        elif key == "anyOf":
            # An editor leaves out what is unknown, so null is no choice.
            choices = [each for each in value if each != {"type": "null"}]
            finished |= _finish(choices[0], definitions, vocabulaires) if len(choices) == 1 else {key: choices}
        elif key == SCHEMA_WAARDE:
            words = vocabulaires.words(str(value)).values()
            finished["enum"] = [word.sleutel for word in words]
            finished["enumDescriptions"] = [": ".join(filter(None, (word.label, word.uitleg))) for word in words]
        elif key == "properties":
            finished[key] = {name: _finish(inner, definitions, vocabulaires) for name, inner in value.items()}
        elif key == "items":
            finished[key] = _finish(value, definitions, vocabulaires)
        elif key in ("title", "default") or (key == "description" and is_model):
            continue
        else:
            finished[key] = value
    return finished
