"""The locks hold what pyproject.toml and package.json ask for."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


def pinned(lock: Path) -> dict[str, str]:
    """Name to version of every package in a requirements file."""
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;\\]+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked_for(pyproject: dict[str, Any], group: str) -> Iterator[tuple[str, str]]:
    """Name and exact version of what a group pins, the groups that it includes among them."""
    for requirement in pyproject["dependency-groups"][group]:
        if isinstance(requirement, dict):
            yield from asked_for(pyproject, requirement["include-group"])
        else:
            yield _exact(requirement)


def _exact(requirement: str) -> tuple[str, str]:
    name, _, version = requirement.partition("==")
    return normalised(name), version


@pytest.fixture(scope="module")
def pyproject(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_group_has_a_lock_with_its_versions(root: Path, pyproject: dict[str, Any]) -> None:
    groups = list(pyproject["dependency-groups"])
    assert {lock.stem for lock in (root / "requirements").glob("*.txt")} == {"site", *groups}
    for group in groups:
        lock = pinned(root / "requirements" / f"{group}.txt")
        assert dict(asked_for(pyproject, group)).items() <= lock.items(), f"run `make locks`: {group}"


def test_the_site_lock_has_the_versions_asked_for(root: Path, pyproject: dict[str, Any]) -> None:
    lock = pinned(root / "requirements" / "site.txt")
    exact = dict(_exact(line) for line in pyproject["project"]["dependencies"] if "==" in line)
    assert exact
    assert exact.items() <= lock.items(), "run `make locks`"


def test_development_uses_the_same_versions_as_the_site(root: Path) -> None:
    assert pinned(root / "requirements" / "site.txt").items() <= pinned(root / "requirements" / "dev.txt").items()


def test_every_package_of_a_lock_has_a_hash(root: Path) -> None:
    for lock in sorted((root / "requirements").glob("*.txt")):
        blocks = re.split(r"^(?=[a-z])", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        assert blocks
        assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block], lock.name
    packages = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert len(packages) > 1
    assert not [
        name for name, entry in packages.items() if name and not entry.get("integrity", "").startswith("sha512-")
    ]


def test_package_lock_belongs_to_package_json(root: Path) -> None:
    asked = json.loads((root / "package.json").read_text(encoding="utf-8"))
    locked = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"][""]
    for kind in ("dependencies", "devDependencies", "engines", "license"):
        assert locked[kind] == asked[kind], f"run `make locks`: {kind}"
