"""`python -m site_gen.editors`: renew schemas/ from the models and the vocabularies."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from site_gen.editors.schema import schema_of
from site_gen.editors.voorbeeld import example_of
from site_gen.models.vocabulaire import Vocabulaires
from site_gen.reading.records import SOORTEN, load_records

# How a text names a kind of file.
_CALLED = {
    "coalitie": "een coalitie",
    "interventie": "een onderdeel van de menukaart",
    "organisatie": "een organisatie in de geboortezorg",
}


def editor_files(vocabulaires: Vocabulaires) -> Iterator[tuple[str, str]]:
    """Every file of schemas/, as (path from the root of the repository, text)."""
    for soort, (model, folder) in SOORTEN.items():
        called = _CALLED[soort]
        schema = schema_of(model, f"Bestand van {called}", vocabulaires)
        yield f"schemas/{soort}.schema.json", json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        yield f"schemas/voorbeelden/{soort}.yml", example_of(model, called, folder, vocabulaires)


def main(root: Path) -> int:
    """Write the files. Returns the exit status."""
    records, findings = load_records(root)
    if records.vocabulaires is None:
        print(*(finding for finding in findings if finding.path == "content/vocabulaires.yml"), sep="\n")
        return 1
    for path, text in editor_files(records.vocabulaires):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path()))
