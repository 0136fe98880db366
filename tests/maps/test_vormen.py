"""Path data on whole numbers: short, closed, and the same on both sides of a border."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from site_gen.catalogue import Catalogue
from site_gen.maps.projectie import Kader, naar_vlak
from site_gen.maps.svg import grenzen_van
from site_gen.maps.vormen import Raster, Vormen, vormen_van
from tests.builders import grenzen

STROKEN = grenzen("GM0001", "GM0002", "GM0003")
FIJN = Raster(1024)


def punten(pad: str) -> list[list[tuple[int, int]]]:
    """The corners of each part of a path: `M` and relative `l` only."""
    delen = []
    for deel in re.findall(r"M([^M]*)", pad):
        begin, stappen = deel.rstrip("z").split("l")
        x, y = map(int, re.findall(r"-?\d+", begin))
        getallen = list(map(int, re.findall(r"-?\d+", stappen)))
        hoeken = [(x, y)]
        for dx, dy in zip(getallen[::2], getallen[1::2], strict=True):
            x, y = x + dx, y + dy
            hoeken.append((x, y))
        delen.append(hoeken)
    return delen


def test_an_area_is_a_closed_path_of_whole_numbers() -> None:
    pad = Vormen(STROKEN).pad("GM0002", FIJN)
    assert re.fullmatch(r"M\d+-\d+l[-\d ]+z", pad)
    (hoeken,) = punten(pad)
    assert hoeken[0] == hoeken[-1]
    assert len(set(hoeken)) == 4


def test_neighbours_have_their_border_in_common() -> None:
    vormen = Vormen(STROKEN)
    een, ander = (set(punten(vormen.pad(code, FIJN))[0]) for code in ("GM0001", "GM0002"))
    assert len(een & ander) == 2


def test_a_point_on_a_straight_line_is_left_out_and_a_corner_is_not() -> None:
    vormen = Vormen(STROKEN)
    lijn = vormen.lijnpad([[(4.0, 52.0), (4.5, 52.0), (5.0, 52.0), (5.0, 53.0)]], FIJN)
    assert len(punten(lijn)[0]) == 3


def test_a_line_that_turns_back_keeps_its_turn() -> None:
    lijn = Vormen(STROKEN).lijnpad([[(4.0, 52.0), (5.0, 52.0), (4.5, 52.0)]], FIJN)
    assert len(punten(lijn)[0]) == 3


def test_a_line_shorter_than_a_step_is_no_path() -> None:
    assert Vormen(STROKEN).lijnpad([[(4.0, 52.0), (4.00001, 52.0)]], Raster(1)) == ""


LIJN = st.lists(st.tuples(st.floats(3, 8), st.floats(50, 54)), min_size=2, max_size=30)


@given(LIJN, st.integers(0, 12))
def test_a_line_passes_every_point_within_half_a_step(lijn: list[tuple[float, float]], macht: int) -> None:
    raster = Raster(2**macht)
    vormen = Vormen(STROKEN)
    rond = [raster.rond(punt) for punt in map(naar_vlak, lijn)]
    (getekend,) = punten(vormen.lijnpad([lijn], raster)) or [[]]
    if len({*rond}) == 1:
        assert getekend == []
    else:
        assert (getekend[0], getekend[-1]) == (rond[0], rond[-1])
        assert all(any(_op(punt, *zijde) for zijde in pairwise(getekend)) for punt in rond)


def _op(punt: tuple[int, int], begin: tuple[int, int], eind: tuple[int, int]) -> bool:
    """Whether a point of the grid lies on a side."""
    dx, dy = eind[0] - begin[0], eind[1] - begin[1]
    px, py = punt[0] - begin[0], punt[1] - begin[1]
    return dx * py == dy * px and 0 <= px * dx + py * dy <= dx * dx + dy * dy


def test_a_picture_has_at_least_the_steps_asked_for_and_fewer_than_twice_as_many() -> None:
    for breedte in (0.01, 0.3, 1.0, 3.9):
        raster = Raster.voor(Kader(0, 0, breedte, breedte / 3), 300)
        assert 300 <= breedte * raster.fijnheid < 600


def test_the_same_shapes_are_projected_once() -> None:
    assert vormen_van(STROKEN) is vormen_van(STROKEN)
    assert vormen_van(STROKEN) is not vormen_van(grenzen("GM0001"))


def test_a_frame_finds_exactly_what_touches_it(root_catalogue: Catalogue) -> None:
    vormen = vormen_van(grenzen_van(root_catalogue))
    assert len(vormen.kaders) > 300
    for code, kader in vormen.kaders.items():
        wide = kader.ruimer(kader.breedte)
        touching = {
            other
            for other, each in vormen.kaders.items()
            if each.links <= wide.rechts and wide.links <= each.rechts
            if each.boven <= wide.onder and wide.boven <= each.onder
        }
        assert vormen.in_kader(wide) == touching, code


def test_what_lies_in_a_frame_is_found() -> None:
    vormen = Vormen(STROKEN)
    assert vormen.in_kader(vormen.kaders["GM0001"]) == {"GM0001", "GM0002"}
