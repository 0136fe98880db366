"""Tiles: everybody gets one, neighbours stay together where that can be, and the committed ones are that good."""

import csv
import math
from collections import defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import mean

import pytest

from site_gen.grenzen.inlezen import lees_grenzen
from site_gen.grenzen.tabellen import lees_tabel
from site_gen.grenzen.tegelrooster import Vak, aantal_stukken, afstand, buurvakken, lege_buren, midden
from site_gen.grenzen.tegelruil import Land, verbeterd
from site_gen.grenzen.tegels import Kaart, lees_kaart, maak_tegels
from tests.grenzen.inhoud import schrijf_grenzen

DAG = date(2026, 1, 20)


@pytest.mark.parametrize("vak", [(4, 4), (4, 5)])
def test_six_tiles_lie_around_one_each_as_far_away(vak: Vak) -> None:
    assert len(set(buurvakken(vak))) == 6
    assert {round(math.dist(midden(vak), midden(buur)), 9) for buur in buurvakken(vak)} == {1}
    assert {afstand(vak, buur) for buur in buurvakken(vak)} == {1}
    for een, ander in pairwise((*buurvakken(vak), buurvakken(vak)[0])):
        assert afstand(een, ander) == 1, "they go round"


def test_a_distance_is_counted_in_tiles() -> None:
    assert [afstand((0, 0), vak) for vak in ((0, 0), (3, 0), (0, 2), (1, 3), (2, 4))] == [0, 3, 2, 3, 4]


def test_pieces_and_gaps_are_counted() -> None:
    assert aantal_stukken([]) == 0
    assert aantal_stukken([(0, 0), (1, 0), (5, 5)]) == 2
    assert lege_buren((0, 0), {(0, 0), (1, 0)}) == 5


def in_een_rij(*provincies: str) -> Land:
    """Gemeenten from west to east, each a neighbour of the next."""
    aantal = len(provincies)
    buren = [[each for each in (nummer - 1, nummer + 1) if 0 <= each < aantal] for nummer in range(aantal)]
    return Land([(float(nummer), 0.0) for nummer in range(aantal)], provincies, buren, [False] * aantal)


def test_gemeenten_that_lie_the_wrong_way_round_are_swapped() -> None:
    goed = [(kolom, 0) for kolom in range(6)]
    assert verbeterd(in_een_rij(*"aaaaaa"), [goed[nummer ^ 1] for nummer in range(6)]) == goed


def test_a_province_in_pieces_is_brought_together() -> None:
    vakken = verbeterd(in_een_rij("a", "a", "b", "b"), [(0, 0), (3, 0), (1, 0), (2, 0)])
    assert aantal_stukken(vakken[:2]) == aantal_stukken(vakken[2:]) == 1


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The four gemeenten of `inhoud`: two side by side, an enclave, and an island."""
    schrijf_grenzen(tmp_path, "gemeenten-2025")
    (tmp_path / "gemeenten.csv").write_text(
        "code,naam,provincie,lat,lon\n"
        "GM0001,West,a,52.05,5.05\n"
        "GM0002,Oost,a,52.05,5.15\n"
        "GM0003,Enclave,a,52.05,5.16\n"
        "GM0004,Eiland,b,52.21,5.04\n",
        encoding="utf-8",
    )
    return tmp_path


def gelegd(content: Path) -> dict[str, Vak]:
    rijen = lees_tabel(content, "grenzen/tegels.csv", ("code", "kolom", "rij"))
    assert len(rijen) == len({rij["code"] for rij in rijen})
    return {rij["code"]: (int(rij["kolom"]), int(rij["rij"])) for rij in rijen}


def test_every_gemeente_gets_a_tile_of_its_own_beside_its_neighbours(content: Path) -> None:
    klaar = maak_tegels(content, DAG)
    vakken = gelegd(content)
    assert sorted(vakken) == ["GM0001", "GM0002", "GM0003", "GM0004"]
    assert len(set(vakken.values())) == klaar.tegels == 4
    assert klaar.buren_bewaard == 1
    assert aantal_stukken(vakken.values()) == 1, "the island lies against the rest"
    assert min(kolom for kolom, _ in vakken.values()) == 0


def test_beside_the_table_stands_what_it_was_made_from(content: Path) -> None:
    maak_tegels(content, DAG)
    bijschrift = (content / "grenzen" / "tegels.yml").read_text(encoding="utf-8")
    assert "gemeenten-2025.topojson" in bijschrift
    assert "uitgever: CBS" in bijschrift
    assert "laatst_gecontroleerd: '2026-01-20'" in bijschrift
    assert lees_grenzen(content).jaar == 2025, "and it is no shape"


def test_the_same_input_gives_the_same_tiles(content: Path) -> None:
    eerste = maak_tegels(content, DAG).bestand.read_bytes()
    tabel = content / "gemeenten.csv"
    kop, *regels = tabel.read_text(encoding="utf-8").splitlines(keepends=True)
    tabel.write_text(kop + "".join(reversed(regels)), encoding="utf-8")
    assert maak_tegels(content, DAG).bestand.read_bytes() == eerste


# What stands in the repository.


@pytest.fixture(scope="module")
def rijen(root: Path) -> dict[str, dict[str, str]]:
    with (root / "content" / "gemeenten.csv").open(encoding="utf-8", newline="") as bestand:
        return {rij["code"]: rij for rij in sorted(csv.DictReader(bestand), key=lambda rij: rij["code"])}


@pytest.fixture(scope="module")
def kaart(root: Path, rijen: dict[str, dict[str, str]]) -> Kaart:
    return lees_kaart(lees_grenzen(root / "content"), rijen)


@pytest.fixture(scope="module")
def vakken(root: Path, rijen: dict[str, dict[str, str]]) -> list[Vak]:
    """Of each gemeente, in the order of `kaart`."""
    eigen = gelegd(root / "content")
    assert eigen.keys() == rijen.keys()
    assert len(set(eigen.values())) == len(eigen)
    return [eigen[code] for code in rijen]


def test_three_of_four_neighbours_still_lie_side_by_side_and_none_far_apart(kaart: Kaart, vakken: list[Vak]) -> None:
    tussen = [afstand(vakken[een], vakken[ander]) for een, ander in kaart.paren]
    assert sum(each == 1 for each in tussen) / len(tussen) >= 0.75
    assert max(tussen) <= 4


def test_the_country_is_one_and_so_is_every_province(kaart: Kaart, vakken: list[Vak]) -> None:
    assert aantal_stukken(vakken) == 1
    per_provincie = defaultdict(list)
    for vak, provincie in zip(vakken, kaart.provincies, strict=True):
        per_provincie[provincie].append(vak)
    assert len(per_provincie) == 12
    assert {provincie: aantal_stukken(each) for provincie, each in per_provincie.items()} == dict.fromkeys(
        per_provincie, 1
    )


def test_a_neighbour_lies_about_where_it_should(kaart: Kaart, vakken: list[Vak]) -> None:
    """How far the direction of a neighbour is off, in degrees; a tile has one every sixty."""

    def richting(van: tuple[float, float], naar: tuple[float, float]) -> float:
        return math.degrees(math.atan2(naar[1] - van[1], naar[0] - van[0]))

    plekken = [(x, y) for x, y in kaart.plekken.tolist()]
    scheef = [
        abs(
            (richting(plekken[een], plekken[ander]) - richting(midden(vakken[een]), midden(vakken[ander])) + 180) % 360
            - 180
        )
        for een, ander in kaart.paren
    ]
    assert mean(scheef) <= 30


def test_no_tile_lies_far_from_its_gemeente(kaart: Kaart, vakken: list[Vak]) -> None:
    """In widths of a tile, of which the country is 23 wide, once both maps lie with their middles together."""
    middens = [midden(vak) for vak in vakken]
    plekken = kaart.plekken.tolist()
    scheef = [mean(each[as_] for each in middens) - mean(each[as_] for each in plekken) for as_ in (0, 1)]
    verplaatst = [
        math.hypot(x - plek_x - scheef[0], y - plek_y - scheef[1])
        for (x, y), (plek_x, plek_y) in zip(middens, plekken, strict=True)
    ]
    assert mean(verplaatst) <= 1.1
    assert max(verplaatst) <= 4


@pytest.mark.proef
def test_the_committed_tiles_can_be_made_again(root: Path, tmp_path: Path) -> None:
    """From today's shapes. Not compared tile by tile: another processor may round another way."""
    (tmp_path / "grenzen").mkdir()
    for bestand in ("gemeenten.csv", *(f"grenzen/{each.name}" for each in (root / "content" / "grenzen").glob("*.*"))):
        (tmp_path / bestand).write_bytes((root / "content" / bestand).read_bytes())
    klaar = maak_tegels(tmp_path, DAG)
    assert klaar.buren_bewaard >= 0.75
    assert sorted(gelegd(tmp_path)) == sorted(gelegd(root / "content"))
