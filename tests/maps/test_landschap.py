"""The picture of the birth-care landscape, and where one organisation lies."""

from __future__ import annotations

import re

from site_gen.catalogue import Catalogue
from site_gen.maps.landschap import Liggingskaart, landschapskaart, merken
from site_gen.maps.svg import land
from tests.builders import catalogue_of, gemeente, grenzen, organisatie, plaats, regio_van, vsv


def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Assen", lat=52.5, lon=4.05),
        gemeente("GM0002", "Borger", lat=52.5, lon=4.15),
        plaats("Beilen", "GM0002"),
        a=vsv(naam="VSV A"),
        b=vsv(naam="VSV B"),
        c=vsv(naam="VSV C", vestigingsgemeente="GM0002", plaats="Beilen"),
        ros=regio_van("ros", "GM0001", "GM0002"),
        roaz=regio_van("roaz", dekking="indicatief"),
        cpz=organisatie(soort="landelijk"),
        vormen=grenzen("GM0001", "GM0002"),
    )


def keys(markup: str, layer: str) -> list[str]:
    found = re.search(rf'<g class="laag laag--{layer}">(.*?)\n</g>\n(?=<g class="laag|</svg>)', markup, re.DOTALL)
    assert found, layer
    return re.findall(r'data-sleutel="([^"]+)"', found[1])


def test_each_layer_holds_the_areas_that_are_known_and_no_other() -> None:
    markup = str(landschapskaart(catalogue()))
    assert [keys(markup, layer) for layer in ("ros", "roaz", "ggd", "vsv")] == [["ros"], [], ["ggd"], ["a", "b", "c"]]


def test_every_gemeente_and_vsv_is_a_link_but_no_tab_stop() -> None:
    links = re.findall(r"<a [^>]+>", str(landschapskaart(catalogue())))
    assert len(links) == 5
    assert all('href="../' in link and 'tabindex="-1"' in link and "aria-label=" in link for link in links)


def test_marks_of_one_place_stand_apart_and_one_alone_stands_on_it() -> None:
    here = catalogue()
    a, b, c = merken(here, land(here))
    assert (a.x, a.y) != (b.x, b.y)
    assert a.y == b.y
    alone = catalogue_of(plaats("Beilen", "GM0001"), c=vsv(plaats="Beilen"), vormen=grenzen("GM0001"))
    venster = land(alone)
    (mark,) = merken(alone, venster)
    assert abs(mark.x / venster.raster.fijnheid - 6.5) < 0.001
    assert c.sleutel == "c"


def test_an_organisation_shows_its_area_or_its_place_or_nothing() -> None:
    here = catalogue()
    kaart = Liggingskaart(here)
    area, place = str(kaart.van(here.organisatie("ros"))), str(kaart.van(here.organisatie("a")))
    assert ("ligging__gebied" in area, "merkteken" in area) == (True, False)
    assert ("ligging__gebied" in place, "merkteken" in place) == (False, True)
    assert kaart.van(here.organisatie("roaz")) is None
    assert kaart.van(here.organisatie("cpz")) is None
