"""Node for the tests of assets/*.mjs, and the index of the real data for them to search."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from site_gen.search.index import build_index
from tests.search.echte_documenten import real_documents

HERE = Path(__file__).parent


class Zoeker:
    """assets/zoeken.mjs in a Node that stays on, so that a property test can ask a thousand questions."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, **question: object) -> Any:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "zoeker.mjs stopped: see its traceback above"
        return json.loads(answer)


@pytest.fixture(scope="session")
def zoekindex(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("zoeken") / "zoekindex.json"
    path.write_bytes(build_index(real_documents()))
    return path


@pytest.fixture(scope="session")
def zoeker(zoekindex: Path, node: str, node_modules: Path) -> Iterator[Zoeker]:
    assert (node_modules / "@orama/stemmers").is_dir()
    command = [node, str(HERE / "zoeker.mjs"), str(zoekindex)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Zoeker(process)
        assert process.stdin
        process.stdin.close()
