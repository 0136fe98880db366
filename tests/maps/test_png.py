"""Pictures as PNG: rendered beside the build, kept while they are of use, the same bytes every time."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from site_gen.maps.png import PngFout, start_png

RED = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path fill="#f00" d="M0 0h30v20H0z"/></svg>'
BLUE = RED.replace("#f00", "#00f")
TEXT = RED.replace("</svg>", '<text y="15" font-family="Atkinson Hyperlegible Next" fill="#fff">Aa</text></svg>')


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


def test_every_picture_comes_by_its_key(tmp_path: Path) -> None:
    found = dict(start_png({"rood": RED, "blauw": BLUE}, tmp_path).haal())
    assert {key: size(png) for key, png in found.items()} == {"rood": (30, 20), "blauw": (30, 20)}
    assert found["rood"] != found["blauw"]


def test_letters_are_drawn_with_the_type_of_the_site(tmp_path: Path) -> None:
    found = dict(start_png({"met": TEXT, "zonder": RED}, tmp_path).haal())
    assert found["met"] != found["zonder"]


def test_the_same_picture_is_the_same_bytes_and_is_rendered_once(tmp_path: Path) -> None:
    here, elsewhere = (dict(start_png({"rood": TEXT}, tmp_path / folder).haal()) for folder in ("een", "twee"))
    assert here == elsewhere
    again = start_png({"hernoemd": TEXT}, tmp_path / "een")
    assert again.proces is None
    assert dict(again.haal()) == {"hernoemd": here["rood"]}


def test_what_no_picture_needs_any_more_is_taken_away(tmp_path: Path) -> None:
    dict(start_png({"rood": RED}, tmp_path).haal())
    (tmp_path / "afgebroken.half").write_bytes(b"")
    dict(start_png({"blauw": BLUE}, tmp_path).haal())
    assert [each.suffix for each in tmp_path.iterdir()] == [".png"]


def test_a_picture_that_is_none_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(PngFout, match="ValueError"):
        list(start_png({"stuk": "<svg"}, tmp_path).haal())
