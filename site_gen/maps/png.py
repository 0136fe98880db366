"""Pictures as PNG, for who has no use for SVG. resvg renders them, in a process of its own.

Rendering takes longer than drawing, so it runs beside the rest of the build, and what was rendered once is kept: a file
is named after all that it was made from.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

_LETTERTYPE = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next"
LETTERTYPEN = (
    f"{_LETTERTYPE}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    f"{_LETTERTYPE}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
)
_PROJECT = Path(__file__).parent.parent.parent


class PngFout(Exception):
    """Rendering failed: a mistake of ours. The message is what the process said."""


@dataclass(frozen=True)
class InDeMaak:
    """Pictures that are being rendered: where each will be, by its key."""

    bestanden: Mapping[str, Path]
    proces: subprocess.Popen[str] | None

    def haal(self) -> Iterator[tuple[str, bytes]]:
        """Wait, and give every picture by its key."""
        if self.proces:
            output, _ = self.proces.communicate()
            if self.proces.returncode:
                raise PngFout(output)
        for sleutel, bestand in self.bestanden.items():
            yield sleutel, bestand.read_bytes()


def start_png(afbeeldingen: Mapping[str, str], folder: Path) -> InDeMaak:
    """Start rendering pictures, SVG by key. In `folder` stays what this build needs, and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    gemaakt_met = hashlib.sha256(version("resvg-py").encode())
    for naam in LETTERTYPEN:
        gemaakt_met.update((_PROJECT / naam).read_bytes())
    bestanden: dict[str, Path] = {}
    for sleutel, svg in afbeeldingen.items():
        som = gemaakt_met.copy()
        som.update(svg.encode())
        bestanden[sleutel] = folder / f"{som.hexdigest()}.png"
    nodig = set(bestanden.values())
    for bestand in folder.iterdir():
        if bestand not in nodig:
            bestand.unlink()
    te_doen = [sleutel for sleutel, bestand in bestanden.items() if not bestand.is_file()]
    for sleutel in te_doen:
        bestanden[sleutel].with_suffix(".svg").write_text(afbeeldingen[sleutel], encoding="utf-8")
    return InDeMaak(bestanden, _start(folder) if te_doen else None)


def _start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  # our own interpreter, arguments of our own
        [sys.executable, "-m", "site_gen.maps.png", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def render(folder: Path) -> None:
    """Render every SVG in a folder to a PNG beside it, and take it away."""
    import resvg_py  # noqa: PLC0415  # whoever starts this process can do without

    lettertypen = [str(_PROJECT / naam) for naam in LETTERTYPEN]
    for bron in sorted(folder.glob("*.svg")):
        beeld = resvg_py.svg_to_bytes(svg_path=str(bron), font_files=lettertypen, skip_system_fonts=True)
        half = bron.with_suffix(".half")
        half.write_bytes(beeld)
        half.rename(bron.with_suffix(".png"))  # whole or not at all, also where the build is stopped
        bron.unlink()


if __name__ == "__main__":
    render(Path(sys.argv[1]))
