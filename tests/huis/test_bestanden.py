"""What is tracked: no address to download from, nothing large, nothing that must stay beside the repository."""

import re
from pathlib import Path

from tests.huis.git import git, tracked_files

# Written in parts, since this file is tracked too.
REGISTRIES = [
    ("pypi", "org"),
    ("pypi", "python", "org"),
    ("pythonhosted", "org"),
    ("registry", "npmjs", "org"),
    ("npmjs", "com"),
    ("yarnpkg", "com"),
    ("deb", "debian", "org"),
    ("archive", "ubuntu", "com"),
    ("conda", "anaconda", "org"),
    ("nodejs", "org"),
    ("unpkg", "com"),
    ("cdn", "jsdelivr", "net"),
]
A_REGISTRY = re.compile("|".join(re.escape(".".join(parts)) for parts in REGISTRIES))
LARGEST = 400 * 1024


def test_locks_name_no_host(root: Path) -> None:
    locks = [root / "package-lock.json", *sorted((root / "requirements").glob("*.txt"))]
    assert len(locks) > 1
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text, f"{lock.name} names a host; `make locks` writes it without"
        assert not re.search(r"^\s*--(index-url|extra-index-url|find-links)", text, re.MULTILINE), lock.name


def test_no_tracked_file_names_a_registry(root: Path) -> None:
    files = tracked_files(root)
    named = [
        f"{path.relative_to(root)}: {found[0]}"
        for path in files
        if (found := A_REGISTRY.search(path.read_bytes().decode("utf-8", errors="replace")))
    ]
    assert files
    assert not named


def test_no_tracked_file_is_large(root: Path) -> None:
    large = [f"{path.relative_to(root)}: {path.stat().st_size}" for path in tracked_files(root)]
    assert not [line for line in large if int(line.rsplit(" ", 1)[1]) > LARGEST]


def test_the_shapes_to_test_with_were_never_committed(root: Path, testdata: Path) -> None:
    """Their licence and size keep them beside the repository: not in a tracked file, nor anywhere in its history."""
    shapes = sorted(testdata.iterdir())
    ids = {git(root, "hash-object", "--no-filters", str(path)).strip(): path.name for path in shapes}
    history = {line.split(" ", 1)[0] for line in git(root, "rev-list", "--objects", "--all").splitlines()}
    now = set(git(root, "hash-object", "--", *map(str, tracked_files(root))).splitlines())
    assert ids
    assert history
    assert not [name for blob, name in ids.items() if blob in history | now]
