"""What git tracks, for the tests that look at the repository itself."""

import subprocess
from pathlib import Path


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout


def tracked_files(root: Path) -> list[Path]:
    """Every file that git tracks and that is there, also one that is changed but not committed yet."""
    paths = [root / name for name in git(root, "ls-files", "-z").split("\0") if name]
    return [path for path in paths if path.is_file()]
