"""Builds of the real data, each made once in a folder of its own, whatever the number of test workers."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[2]
PEILDATUM = "2026-11-24"
# As on GitHub Pages, where a site lives under the name of its repository.
SITE_URL = "https://voorbeeld.example/naam-van-de-repo"
REPO_URL = "https://git.example/voorbeeld/naam-van-de-repo"

PUBLISHED = ("--site-url", SITE_URL, "--repo-url", REPO_URL)


def copy_data(target: Path) -> None:
    """Copy what people write into the folder `target`, with other times on the files."""
    for folder in ("coalitions", "interventions", "content"):
        shutil.copytree(ROOT / folder, target / folder, copy_function=shutil.copyfile)


def run_build(root: Path, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """`python -m site_gen build` on the data under `root`, as an editor runs it."""
    clean = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    return subprocess.run(
        [sys.executable, "-m", "site_gen", "build", "--root", root, "--peildatum", PEILDATUM, *arguments],
        cwd=ROOT,
        env={**clean, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@dataclass(frozen=True)
class Builds:
    """`folder` is shared by all workers: who asks first for a build makes it, who asks meanwhile waits."""

    folder: Path

    def get(
        self,
        name: str,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        prepare: Callable[[Path], None] = lambda _: None,
    ) -> Path:
        """The folder build/site of the build `name`; its data lie two folders up, changed by `prepare`."""
        root = self.folder / name
        said = self.folder / f"{name}.txt"
        root.parent.mkdir(parents=True, exist_ok=True)
        with _locked(self.folder / f"{name}.slot"):
            if not said.exists():
                copy_data(root)
                prepare(root)
                done = run_build(root, *arguments, env=env)
                said.write_text(f"{done.returncode}\n{done.stdout}", encoding="utf-8")
        status, _, output = said.read_text(encoding="utf-8").partition("\n")
        if status != "0":
            _failed(output)
        return root / "build" / "site"


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _failed(output: str) -> NoReturn:
    pytest.fail(f"the real data do not build:\n{output}", pytrace=False)


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def addresses(site: Path) -> set[str]:
    """The address of every page: "" is home, and all others end in a slash."""
    return {path.parent.relative_to(site).as_posix().removeprefix(".") + "/" for path in site.rglob("index.html")} - {
        "/"
    } | {""}
