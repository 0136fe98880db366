"""Set-up by make: what is needed is installed once, and again only when what it was made from changes.

Make runs for real; python, node and npm are stand-ins that write down how they were called.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

PYTHON = """#!/bin/sh
echo "python $*" >> "$LOG"
if [ "$2" = venv ]; then mkdir -p .venv/bin && cp "$0" .venv/bin/python && touch .venv/bin/pip; fi
"""
NPM = """#!/bin/sh
echo "npm $*" >> "$LOG"
if [ "$1" = ci ]; then rm -rf node_modules && mkdir node_modules; fi
"""
NODE_THAT_SUFFICES = "#!/bin/sh\nexit 0\n"
NODE_THAT_IS_TOO_OLD = "#!/bin/sh\nexit 1\n"

PIP = "python -m pip install --quiet --disable-pip-version-check --require-hashes -r "
SITE = [PIP + "requirements/site.txt", "npm ci --omit=dev --loglevel=error"]
ALL = [PIP + "requirements/dev.txt", "npm ci --loglevel=error"]


class Project:
    """A folder with the Makefile and the locks, and a PATH on which the stand-ins come first."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.log = folder / "log"
        for name in ("Makefile", ".npmrc", "package.json", "package-lock.json"):
            shutil.copy(root / name, folder)
        shutil.copytree(root / "requirements", folder / "requirements")
        self.program("python3.13", PYTHON)
        self.program("npm", NPM)
        self.program("node", NODE_THAT_SUFFICES)

    def program(self, name: str, text: str) -> None:
        path = self.folder / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def make(self, *arguments: str) -> list[str]:
        """Run make; what it called to install, and the command behind the target."""
        self.log.write_text("")
        environment = {"PATH": f"{self.folder / 'bin'}:/usr/bin:/bin", "LOG": str(self.log)}
        subprocess.run(["make", *arguments], cwd=self.folder, env=environment, capture_output=True, check=True)
        lines = self.log.read_text().splitlines()
        return [line for line in lines if line.startswith(("python -m", "npm ci")) and " venv " not in line]

    def change(self, name: str) -> None:
        """Make a file newer than all that was installed, without waiting for the clock."""
        for stamp in [*self.folder.glob(".venv/.stempel-*"), *self.folder.glob("node_modules/.stempel-*")]:
            os.utime(stamp, (time.time() - 20, time.time() - 20))
        for lock in [*self.folder.glob("*.json"), self.folder / ".npmrc", *self.folder.glob("requirements/*")]:
            os.utime(lock, (time.time() - 30, time.time() - 30))
        os.utime(self.folder / name, (time.time() - 10, time.time() - 10))


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Project:
    return Project(tmp_path, root)


def test_a_second_build_installs_nothing(project: Project) -> None:
    assert project.make("build") == [*SITE, "python -m site_gen build"]
    assert project.make("build") == ["python -m site_gen build"]


def test_a_check_needs_no_node(project: Project) -> None:
    assert project.make("check") == [SITE[0], "python -m site_gen check"]


def test_arguments_reach_the_command(project: Project) -> None:
    assert project.make("check", "ARGS=--streng")[-1] == "python -m site_gen check --streng"


def test_what_tests_need_is_installed_once_and_serves_a_build_too(project: Project) -> None:
    first = project.make("test")
    assert first[:-1] == ALL
    assert first[-1].startswith("python -m pytest ")
    assert project.make("test") == first[-1:]
    assert project.make("build") == [SITE[0], "python -m site_gen build"]


@pytest.mark.parametrize(
    ("changed", "installed"),
    [("requirements/site.txt", SITE[:1]), ("package-lock.json", SITE[1:]), ("requirements/dev.txt", [])],
)
def test_a_changed_lock_is_installed_again(project: Project, changed: str, installed: list[str]) -> None:
    project.make("build")
    project.change(changed)
    assert project.make("build") == [*installed, "python -m site_gen build"]


def test_a_removed_folder_is_filled_again(project: Project) -> None:
    project.make("build")
    shutil.rmtree(project.folder / "node_modules")
    assert project.make("build") == [SITE[1], "python -m site_gen build"]


def test_node_comes_from_the_lock_where_the_machine_has_none_that_suffices(project: Project) -> None:
    project.program("node", NODE_THAT_IS_TOO_OLD)
    assert project.make("build") == [SITE[0], PIP + "requirements/node.txt", SITE[1], "python -m site_gen build"]


@pytest.mark.parametrize(
    ("version", "suffices"), [("20.20.2", False), ("22.18.0", False), ("22.19.0", True), ("24.0.0", True)]
)
def test_node_suffices_from_22_19(project: Project, node: str, version: str, suffices: bool) -> None:
    pretend = project.folder / "pretend.cjs"
    pretend.write_text(f'Object.defineProperty(process, "versions", {{ value: {{ node: "{version}" }} }});')
    project.program("node", f'#!/bin/sh\nexec "{node}" --require "{pretend}" "$@"\n')
    assert (PIP + "requirements/node.txt" not in project.make("build")) == suffices


def test_without_a_python_that_suffices_make_says_so(project: Project) -> None:
    project.program("python3.13", "#!/bin/sh\nexit 1\n")
    for name in ("python3.12", "python3.11", "python3"):
        project.program(name, "#!/bin/sh\nexit 1\n")
    with pytest.raises(subprocess.CalledProcessError) as failed:
        project.make("check")
    assert b"needs Python 3.11 or newer" in failed.value.stderr
