"""Write a shape file and its sidecar, both or neither."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import yaml


def bewaar(folder: Path, stam: str, inhoud: bytes, bijschrift: Mapping[str, object]) -> Path:
    """Put `<stam>.topojson` and `<stam>.yml` into `folder`; the checksum is added to the sidecar.

    Both are complete on disk before the first one replaces an older file. Returns the shape file.
    """
    velden = {**bijschrift, "sha256": hashlib.sha256(inhoud).hexdigest()}
    folder.mkdir(parents=True, exist_ok=True)
    klaar = []
    for naam, tekst in (
        (f"{stam}.topojson", inhoud),
        (f"{stam}.yml", yaml.safe_dump(velden, allow_unicode=True, sort_keys=False, width=100).encode()),
    ):
        tijdelijk = folder / f".{naam}.nieuw"
        tijdelijk.write_bytes(tekst)
        klaar.append((tijdelijk, folder / naam))
    for tijdelijk, doel in klaar:
        tijdelijk.replace(doel)
    return folder / f"{stam}.topojson"
