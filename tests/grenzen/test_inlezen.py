"""What a build reads: shapes, neighbours, borders; and every way in which the files can be wrong."""

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from site_gen.grenzen.bogen import aaneengeregen
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import Grenzen, lees_grenzen
from tests.grenzen.inhoud import TOPOLOGIE, schrijf_grenzen


@pytest.fixture
def grenzen(tmp_path: Path) -> Grenzen:
    schrijf_grenzen(tmp_path, "gemeenten-2025")
    return lees_grenzen(tmp_path)


def test_the_newest_year_is_taken_before_the_schematic_shapes(tmp_path: Path) -> None:
    for stam in ("schematisch", "gemeenten-2024", "gemeenten-2025"):
        schrijf_grenzen(tmp_path, stam)
    assert (lees_grenzen(tmp_path).jaar, lees_grenzen(tmp_path).schematisch) == (2025, False)


def test_without_a_year_the_shapes_are_schematic(tmp_path: Path) -> None:
    schrijf_grenzen(tmp_path, "schematisch", url="https://www.example.nl/")
    grenzen = lees_grenzen(tmp_path)
    assert (grenzen.jaar, grenzen.schematisch, grenzen.url) == (None, True, "https://www.example.nl/")
    assert (grenzen.titel, grenzen.bron, grenzen.licentie) == ("Grenzen", "CBS", "CC BY 4.0")
    assert grenzen.bestand == f"{tmp_path.name}/grenzen/schematisch.topojson"


def test_arcs_become_closed_rings_with_holes(grenzen: Grenzen) -> None:
    assert grenzen.codes == ("GM0001", "GM0002", "GM0003", "GM0004")
    assert grenzen.rings("GM0001") == [((5.1, 52.0), (5.1, 52.1), (5.0, 52.1), (5.0, 52.0), (5.1, 52.0))]
    [(buiten, gat)] = grenzen.polygonen("GM0002")
    assert len(buiten) == 5
    assert gat == ((5.14, 52.04), (5.14, 52.06), (5.16, 52.06), (5.16, 52.04), (5.14, 52.04))
    assert grenzen.rings("GM0003") == [gat[::-1]]
    assert [len(deel) for deel in grenzen.polygonen("GM0004")] == [1, 1]


def test_neighbours_share_an_arc(grenzen: Grenzen) -> None:
    assert grenzen.buren() == {
        "GM0001": ("GM0002",),
        "GM0002": ("GM0001", "GM0003"),
        "GM0003": ("GM0002",),
        "GM0004": (),
    }


def test_border_lines_lie_between_groups_only(grenzen: Grenzen) -> None:
    samen = dict.fromkeys(grenzen.codes, "drenthe")
    assert grenzen.grenslijnen(samen) == []
    assert grenzen.grenslijnen({**samen, "GM0001": "utrecht"}) == [((5.1, 52.0), (5.1, 52.1))]


def test_the_outline_of_some_gemeenten_leaves_out_what_lies_between_them(grenzen: Grenzen) -> None:
    [kust] = grenzen.omtrek(["GM0001", "GM0002", "GM0003"])
    assert kust[0] == kust[-1]
    assert set(kust) == {(5.0, 52.0), (5.1, 52.0), (5.2, 52.0), (5.2, 52.1), (5.1, 52.1), (5.0, 52.1)}
    assert len(grenzen.omtrek(["GM0001", "GM0002"])) == 2


def test_lines_are_joined_where_two_meet_and_end_where_three_do() -> None:
    a, b, c, d, e = (0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (2.0, 1.0)
    assert list(aaneengeregen([(c, b), (a, b), (c, d), (e, c)])) == [(c, b, a), (c, d), (e, c)]
    assert list(aaneengeregen([(a, b, e, a)])) == [(a, b, e, a)]
    assert list(aaneengeregen([])) == []


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"titel": None}, "Het veld 'titel' ontbreekt."),
        ({"opgehaald": None}, "Het veld 'opgehaald' ontbreekt."),
        ({"opgehaald": "gisteren"}, "De waarde 'gisteren' past niet bij het veld 'opgehaald'."),
        ({"bron": "[1]"}, "De waarde '[1]' past niet bij het veld 'bron'."),
        ({"jaartal": 2025}, "Het veld 'jaartal' is niet bekend."),
        ({"jaar": 2024}, "Het jaar (2024) past niet bij de naam gemeenten-2025."),
        ({"jaar": None}, "Het jaar (geen) past niet bij de naam gemeenten-2025."),
        ({"titel": "a: b: c"}, "Dit is geen goede YAML."),
    ],
)
def test_a_wrong_sidecar_is_named(tmp_path: Path, velden: dict[str, object], zin: str) -> None:
    schrijf_grenzen(tmp_path, "gemeenten-2025", None, **velden)
    with pytest.raises(GrenzenFout) as fout:
        lees_grenzen(tmp_path)
    assert fout.value.path == f"{tmp_path.name}/grenzen/gemeenten-2025.yml"
    assert fout.value.text == zin
    assert fout.value.hint


@pytest.mark.parametrize("tekst", ["", "- 1\n", "titel: \x00\n"])
def test_a_sidecar_that_holds_no_fields_is_named(tmp_path: Path, tekst: str) -> None:
    schrijf_grenzen(tmp_path, "schematisch")
    (tmp_path / "grenzen" / "schematisch.yml").write_text(tekst, encoding="utf-8")
    with pytest.raises(GrenzenFout, match=r"schematisch\.yml: fout \[grenzen-bestand\]"):
        lees_grenzen(tmp_path)


def test_one_changed_byte_is_seen(tmp_path: Path) -> None:
    schrijf_grenzen(tmp_path, "schematisch")
    bestand = tmp_path / "grenzen" / "schematisch.topojson"
    bestand.write_bytes(bestand.read_bytes().replace(b"10, 0", b"10, 1", 1))
    with pytest.raises(GrenzenFout, match=r"anders dan de sha256 in schematisch\.yml"):
        lees_grenzen(tmp_path)


@pytest.mark.parametrize("weg", ["gemeenten-2025.topojson", "gemeenten-2025.yml"])
def test_half_a_pair_is_never_passed_over(tmp_path: Path, weg: str) -> None:
    for stam in ("schematisch", "gemeenten-2025"):
        schrijf_grenzen(tmp_path, stam)
    (tmp_path / "grenzen" / weg).unlink()
    with pytest.raises(GrenzenFout, match=f"Het bestand {weg} is er niet"):
        lees_grenzen(tmp_path)


def test_no_shapes_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GrenzenFout, match=r"schematisch\.topojson is er niet"):
        lees_grenzen(tmp_path)


def test_a_name_without_a_year_is_no_shape_file(tmp_path: Path) -> None:
    schrijf_grenzen(tmp_path, "schematisch")
    schrijf_grenzen(tmp_path, "gemeenten-nieuw")
    with pytest.raises(GrenzenFout, match="'gemeenten-nieuw' is geen naam"):
        lees_grenzen(tmp_path)


def _veranderd(weg: tuple[str | int, ...], waarde: object) -> bytes:
    topologie: Any = copy.deepcopy(TOPOLOGIE)
    deel = topologie
    for stap in weg[:-1]:
        deel = deel[stap]
    deel[weg[-1]] = waarde
    return json.dumps(topologie).encode()


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        _veranderd(("arcs",), []),
        _veranderd(("arcs", 0), [[10, 0]]),
        _veranderd(("arcs", 0), [[10, 0], [0, 9]]),
        _veranderd(("arcs", 0), [[10, 0], [0, 9.5]]),
        _veranderd(("transform",), None),
        _veranderd(("objects",), {}),
        _veranderd(("objects", "gemeenten", "geometries"), []),
        _veranderd(("objects", "gemeenten", "geometries", 0, "id"), "GM0002"),
        _veranderd(("objects", "gemeenten", "geometries", 0, "id"), "Assen"),
        _veranderd(("objects", "gemeenten", "geometries", 0, "id"), 14),
        _veranderd(("objects", "gemeenten", "geometries", 0, "type"), "Point"),
        _veranderd(("objects", "gemeenten", "geometries", 0, "arcs"), []),
        _veranderd(("objects", "gemeenten", "geometries", 0, "arcs"), [[0, 99]]),
        _veranderd(("objects", "gemeenten", "geometries", 0, "arcs"), [[0, 2]]),
    ],
)
def test_a_damaged_file_is_an_error_even_when_its_checksum_fits(tmp_path: Path, inhoud: bytes) -> None:
    schrijf_grenzen(tmp_path, "schematisch", inhoud)
    with pytest.raises(GrenzenFout, match=r"schematisch\.topojson: fout \[grenzen-bestand\] Dit is geen"):
        lees_grenzen(tmp_path)


def test_reading_and_the_command_line_need_no_geometry_library(root: Path) -> None:
    vraag = (
        "import sys, site_gen.grenzen.inlezen, site_gen.grenzen.commando;"
        "print(sorted({'numpy', 'shapely', 'pyproj', 'topojson'} & set(sys.modules)))"
    )
    klaar = subprocess.run([sys.executable, "-c", vraag], cwd=root, capture_output=True, text=True, check=True)
    assert klaar.stdout.strip() == "[]"
