"""Runs the tests of the map's ES modules with Node's own test runner."""

import subprocess
from pathlib import Path

HERE = Path(__file__).parent


def test_the_modules_pass_their_tests_in_node(node: str) -> None:
    files = sorted(str(path) for path in HERE.glob("*.test.mjs"))
    assert files
    done = subprocess.run([node, "--test", *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
