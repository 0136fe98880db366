"""Write files that belong together, all or none."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import yaml


def bewaar(folder: Path, stam: str, inhoud: bytes, bijschrift: Mapping[str, object]) -> Path:
    """Put a shape file and its sidecar, `<stam>.topojson` and `<stam>.yml`, into `folder`; returns the shape file.

    The checksum is added to the sidecar.
    """
    velden = {**bijschrift, "sha256": hashlib.sha256(inhoud).hexdigest()}
    vervang(folder, {f"{stam}.topojson": inhoud, f"{stam}.yml": in_yaml(velden)})
    return folder / f"{stam}.topojson"


def in_yaml(velden: Mapping[str, object]) -> bytes:
    """Fields as a file, in this order."""
    return yaml.safe_dump(velden, allow_unicode=True, sort_keys=False, width=100).encode()


def vervang(folder: Path, bestanden: Mapping[str, bytes]) -> None:
    """Write files into `folder`. All are complete on disk before the first one replaces an older file."""
    folder.mkdir(parents=True, exist_ok=True)
    klaar = []
    for naam, inhoud in bestanden.items():
        tijdelijk = folder / f".{naam}.nieuw"
        tijdelijk.write_bytes(inhoud)
        klaar.append((tijdelijk, folder / naam))
    for tijdelijk, doel in klaar:
        tijdelijk.replace(doel)
