"""What editors get to help them: JSON Schemas and annotated examples."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from site_gen.catalogue import link_records
from site_gen.checks import run_checks
from site_gen.editors.__main__ import editor_files, main
from site_gen.reading.records import SOORTEN, Records, load_records
from site_gen.reading.validating import validate
from site_gen.reading.yaml_reader import Document, parse_yaml
from tests.builders import catalogue_of, woorden


@pytest.fixture(scope="module")
def records(root: Path) -> Records:
    records, findings = load_records(root)
    assert findings == []
    return records


@pytest.fixture(scope="module")
def schemas(root: Path) -> dict[str, dict[str, Any]]:
    return {soort: json.loads((root / f"schemas/{soort}.schema.json").read_text("utf-8")) for soort in SOORTEN}


def test_what_is_committed_is_what_the_models_say(root: Path, records: Records) -> None:
    assert records.vocabulaires is not None
    made = dict(editor_files(records.vocabulaires))
    committed = {path.relative_to(root).as_posix() for path in (root / "schemas").rglob("*.*")}
    assert committed == set(made)
    for path, text in made.items():
        assert (root / path).read_text("utf-8") == text, f"{path} is out of date: renew it with `make schemas`"


def test_the_files_are_written_below_the_root(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "content").symlink_to(root / "content")
    assert main(tmp_path) == 0
    assert capsys.readouterr().out.splitlines()[0] == "schemas/coalitie.schema.json"
    assert (tmp_path / "schemas" / "voorbeelden" / "coalitie.yml").is_file()


def test_without_vocabularies_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(tmp_path) == 1
    assert "content/vocabulaires.yml:1: fout [bestand-ontbreekt]" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


# -- examples -----------------------------------------------------------------------------------------------------


def switched_on(example: str) -> str:
    """An example in which the # before every optional field is taken away; explanations have a space after theirs."""
    return re.sub(r"^( *)#(?! \S)", r"\1", example, flags=re.MULTILINE)


def examples(root: Path) -> Iterator[tuple[str, str]]:
    for soort in SOORTEN:
        yield soort, (root / f"schemas/voorbeelden/{soort}.yml").read_text("utf-8")


def as_document(text: str) -> Document:
    document, findings = parse_yaml(text, "voorbeeld.yml")
    assert findings == []
    assert document is not None
    return document


@pytest.mark.parametrize("change", [str, switched_on])
def test_an_example_passes_the_reader_and_the_checks(root: Path, records: Records, change: Any) -> None:
    for soort, text in examples(root):
        model, _ = SOORTEN[soort]
        document = as_document(change(text))
        record, findings = validate(model, document)
        assert findings == []
        assert record is not None
        record.with_sleutel("voorbeeld")
        herkomst, documents = records.herkomst, [*records.documents, (model, document)]
        herkomst.note(record, document)
        own = {"coalitie": "coalities", "interventie": "interventies", "organisatie": "organisaties"}[soort]
        more = Records(**{**vars(records), "documents": documents, own: [*getattr(records, own), record]})
        found = run_checks(link_records(more, date(2026, 11, 24)))
        # Its name is that of a real one, so that an editor recognises it.
        assert {each.code for each in found if each.path == "voorbeeld.yml"} <= {"naam-dubbel"}


def test_an_example_holds_what_must_be_there_and_shows_the_rest(root: Path) -> None:
    for soort, text in examples(root):
        model, _ = SOORTEN[soort]
        required = {name for name, info in model.model_fields.items() if info.is_required()}
        as_it_is, all_on = as_document(text).data, as_document(switched_on(text)).data
        assert isinstance(as_it_is, dict)
        assert isinstance(all_on, dict)
        assert required <= set(as_it_is) <= required | {"gemeenten"}
        assert list(all_on) == list(model.fields_as_written())


def test_an_example_explains_every_field_and_names_the_words(root: Path, records: Records) -> None:
    text = dict(examples(root))["interventie"]
    assert records.vocabulaires is not None
    words = records.vocabulaires.words("themas")
    assert all(word in text for word in words)
    assert all(len(line) <= 120 for line in text.splitlines())


# -- schemas ------------------------------------------------------------------------------------------------------


def refusals(schema: dict[str, Any], value: object, place: str = "") -> list[str]:
    """Why a schema refuses a value: as much of JSON Schema as ours use. Another word in a schema is a KeyError."""
    types = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
    keywords: dict[str, Callable[[Any], object]] = {
        "type": lambda given: any(
            isinstance(value, types[each]) for each in ([given] if isinstance(given, str) else given)
        ),
        "enum": lambda given: value in given,
        "pattern": lambda given: not isinstance(value, str) or re.search(given, value),
        "minLength": lambda given: not isinstance(value, str) or len(value) >= given,
        "maxLength": lambda given: not isinstance(value, str) or len(value) <= given,
        "minItems": lambda given: not isinstance(value, list) or len(value) >= given,
        "minimum": lambda given: not isinstance(value, int) or value >= given,
        "maximum": lambda given: not isinstance(value, int) or value <= given,
        "required": lambda given: not isinstance(value, dict) or set(given) <= set(value),
        "additionalProperties": lambda _: not isinstance(value, dict) or set(value) <= set(schema["properties"]),
    }
    explains = ("$schema", "title", "description", "examples", "enumDescriptions", "properties", "items")
    found = [f"{place}: {key}" for key, given in schema.items() if key not in explains and not keywords[key](given)]
    if isinstance(value, dict):
        for name in set(value) & set(schema.get("properties", {})):
            found += refusals(schema["properties"][name], value[name], f"{place}/{name}")
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += refusals(schema["items"], item, f"{place}/{index}")
    return found


def test_a_schema_accepts_every_file_of_the_real_data(schemas: dict[str, Any], records: Records) -> None:
    kinds = {model: soort for soort, (model, _) in SOORTEN.items()}
    real = [(kinds[model], document) for model, document in records.documents if model in kinds]
    assert len(real) > 200
    assert {
        document.path: found for soort, document in real if (found := refusals(schemas[soort], document.data))
    } == {}


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"statsu": "actief"}, ": additionalProperties"),
        ({"status": "aktief"}, "/status: enum"),
        ({"gemeenten": ["Assen"]}, "/gemeenten/0: pattern"),
        ({"peiljaar": 1800}, "/peiljaar: minimum"),
        ({"naam": ""}, "/naam: minLength"),
        ({"bronnen": []}, "/bronnen: minItems"),
        ({"website": "www.example.nl"}, "/website: pattern"),
        ({"laatst_gecontroleerd": "24-11-2026"}, "/laatst_gecontroleerd: pattern"),
        ({"partners": [{"naam": "GGD"}]}, "/partners/0: required"),
        ({"gids": "ja"}, "/gids: type"),
    ],
)
def test_a_schema_refuses_what_the_check_refuses(
    schemas: dict[str, Any], root: Path, change: dict[str, Any], refusal: str
) -> None:
    good = as_document(dict(examples(root))["coalitie"]).data
    assert isinstance(good, dict)
    assert refusals(schemas["coalitie"], good) == []
    assert refusals(schemas["coalitie"], good | change) == [refusal]


def parts_of(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, inner in schema.get("properties", {}).items():
        yield name, inner
        yield from parts_of(inner)
        yield from parts_of(inner.get("items", {}))


def test_every_field_of_a_schema_is_explained_in_dutch(schemas: dict[str, Any]) -> None:
    parts = [part for schema in schemas.values() for part in parts_of(schema)]
    assert len(parts) > 60
    for name, part in parts:
        assert part["description"][0].isupper(), name
        assert part["description"].rstrip(")")[-1] in ".?", name
        assert not re.search(r"\b(the|is a|which|never a)\b", json.dumps(part)), name
        assert "title" not in part
        assert "default" not in part


def test_a_word_to_choose_comes_with_its_label() -> None:
    catalogue = catalogue_of(
        vocabulaires=woorden(
            niveaus=[
                {"sleutel": "lokaal", "label": "Lokaal", "uitleg": "Een gemeente."},
                {"sleutel": "regionaal", "label": "Regionaal"},
            ]
        )
    )
    assert catalogue.vocabulaires is not None
    schema = json.loads(dict(editor_files(catalogue.vocabulaires))["schemas/coalitie.schema.json"])
    assert schema["properties"]["niveau"]["enum"] == ["lokaal", "regionaal"]
    assert schema["properties"]["niveau"]["enumDescriptions"] == ["Lokaal: Een gemeente.", "Regionaal"]


def test_a_schema_names_every_field_once_in_the_order_of_a_file(schemas: dict[str, Any]) -> None:
    for soort, (model, _) in SOORTEN.items():
        assert list(schemas[soort]["properties"]) == list(model.fields_as_written())
        assert list(model.fields_as_written())[-3:] == ["bronnen", "laatst_gecontroleerd", "eerdere_sleutels"]
