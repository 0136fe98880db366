"""The picture plane is Web Mercator, as Leaflet has it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.maps.projectie import Kader, naar_graden, naar_vlak

LON, LAT = st.floats(-180, 180), st.floats(-85, 85)


@given(LON, LAT)
def test_a_point_comes_back_where_it_was(lon: float, lat: float) -> None:
    assert naar_graden(naar_vlak((lon, lat))) == pytest.approx((lon, lat), abs=1e-9)


@given(LON, LAT)
def test_the_plane_is_that_of_leaflet(lon: float, lat: float) -> None:
    # Leaflet's SphericalMercator, in degrees instead of metres
    sinus = math.sin(math.radians(lat))
    assert naar_vlak((lon, lat)) == pytest.approx(
        (lon, -math.degrees(math.log((1 + sinus) / (1 - sinus)) / 2)), abs=1e-9
    )


def test_north_is_up() -> None:
    assert naar_vlak((5.0, 53.0))[1] < naar_vlak((5.0, 51.0))[1]


def test_a_frame_grows_to_a_shape_around_its_own_middle() -> None:
    assert Kader(0, 0, 2, 4).ruimer(1) == Kader(-1, -1, 3, 5)
    assert Kader(0, 0, 2, 4).ruimer(0, verhouding=2) == Kader(-3, 0, 5, 4)
    assert Kader(0, 0, 4, 1).ruimer(0, verhouding=2) == Kader(0, -0.5, 4, 1.5)
