"""Every page is valid HTML, as html-validate judges it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.site.builds import ROOT


def complaints(folder: Path, node: str, node_modules: Path) -> dict[str, list[str]]:
    """What the validator says of the pages in a folder, by page. One process for all: to start it takes long."""
    program = node_modules / "html-validate" / "bin" / "html-validate.mjs"
    command = [node, str(program), "--config", str(ROOT / ".htmlvalidate.json"), "--formatter", "json", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return {
        str(Path(page["filePath"]).relative_to(folder)): [
            f"{message['line']}: {message['ruleId']}: {message['message']}" for message in page["messages"]
        ]
        for page in json.loads(done.stdout)
    }


def test_every_page_is_valid(site: Path, node: str, node_modules: Path) -> None:
    assert complaints(site, node, node_modules) == {}


def test_the_validator_does_complain(tmp_path: Path, node: str, node_modules: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><html lang=nl><body><p><div></div></p></body></html>")
    assert "index.html" in complaints(tmp_path, node, node_modules)
