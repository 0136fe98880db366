"""The pictures: every area a link with its name, its status by class and pattern, and nothing that a policy forbids."""

import gzip
from xml.etree.ElementTree import Element, fromstring

import pytest
from markupsafe import Markup

from site_gen.catalogue import Catalogue
from site_gen.maps.standen import EFFEN, MET_PATROON
from site_gen.maps.svg import ZonderGrenzen, kaartje, kaartje_van_coalitie, land, landkaart, omtrek
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, regio, woorden

CODES = ("GM0001", "GM0002", "GM0003", "GM0004")


@pytest.fixture
def catalogue() -> Catalogue:
    """Four strips: one active, one being set up within a region, one only in that region, one unknown."""
    return catalogue_of(
        gemeente("GM0001", "Aa & Bé"),
        gemeente("GM0002", "Midden"),
        gemeente("GM0003", "Oost", provincie="zeeland"),
        gemeente("GM0004", "Ver", provincie="zeeland"),
        vocabulaires=woorden(
            gemeentestanden=[{"sleutel": each, "label": each.capitalize()} for each in (*EFFEN, *MET_PATROON)]
        ),
        vormen=grenzen(*CODES),
        aa=coalitie(gemeenten=["GM0001"], status="actief", peiljaar=2022),
        midden=coalitie(gemeenten=["GM0002"], status="in_oprichting"),
        samen=regio(gemeenten=["GM0002", "GM0003"]),
    )


def tree(svg: Markup | None) -> Element:
    assert svg is not None
    return fromstring(svg)


def areas(svg: Markup | None) -> dict[str, Element]:
    return {each.attrib["data-sleutel"]: each for each in tree(svg).iter("a")}


def picture(catalogue: Catalogue) -> Markup:
    return landkaart(catalogue, lambda gemeente: f"../{gemeente.adres}")


def test_every_gemeente_is_a_link_with_its_name_and_status(catalogue: Catalogue) -> None:
    links = areas(picture(catalogue))
    assert sorted(links) == sorted(CODES)
    assert links["GM0001"].attrib["href"] == "../gemeenten/aa-be/"
    assert links["GM0001"].findtext("title") == "Aa & Bé: actief (2022)"
    assert links["GM0004"].findtext("title") == "Ver: geen"


def test_names_can_be_left_to_a_script_that_shows_them(catalogue: Catalogue) -> None:
    links = areas(landkaart(catalogue, lambda gemeente: gemeente.adres, tips=False))
    assert links["GM0001"].attrib["aria-label"] == "Aa & Bé: actief (2022)"
    assert links["GM0001"].find("title") is None


def test_status_shows_in_class_and_in_a_pattern_that_the_picture_has(catalogue: Catalogue) -> None:
    svg = picture(catalogue)
    paths = {key: link.find("path") for key, link in areas(svg).items()}
    found = {
        key: (path.attrib["class"].split()[1], path.get("fill")) for key, path in paths.items() if path is not None
    }
    assert found == {
        "GM0001": ("gebied--actief", None),
        "GM0002": ("gebied--in_oprichting", "url(#patroon-in_oprichting)"),
        "GM0003": ("gebied--regionaal", "url(#patroon-regionaal)"),
        "GM0004": ("gebied--geen", None),
    }
    assert {each.attrib["id"] for each in tree(svg).iter("pattern")} == {f"patroon-{each}" for each in MET_PATROON}


def test_every_status_of_the_site_has_a_look(root_catalogue: Catalogue) -> None:
    assert set(root_catalogue.woorden("gemeentestanden")) == {*EFFEN, *MET_PATROON}


def test_the_border_between_provinces_is_one_line(catalogue: Catalogue) -> None:
    (line,) = [each for each in tree(picture(catalogue)).iter("path") if each.get("class") == "provinciegrens"]
    assert line.attrib["d"].count("M") == 1


def test_a_regional_coalition_has_an_outline_and_bears_its_key(catalogue: Catalogue) -> None:
    (group,) = [each for each in tree(picture(catalogue)).iter("g") if each.get("data-sleutel") == "samen"]
    edge, line = group.findall("path")
    assert edge.attrib["d"] == line.attrib["d"] != ""


def test_a_regional_coalition_whose_gemeenten_are_not_known_has_none() -> None:
    catalogue = catalogue_of(
        gemeente(), vormen=grenzen("GM0001"), ver=regio(gemeenten=[], gemeenten_dekking="onvolledig")
    )
    assert [each for each in tree(picture(catalogue)).iter("g") if "data-sleutel" in each.attrib] == []


def test_text_from_the_data_stays_text() -> None:
    catalogue = catalogue_of(gemeente("GM0001", '<script>"&'), vormen=grenzen("GM0001"))
    (record,) = catalogue.gemeenten
    for svg in (picture(catalogue), kaartje(catalogue, record)):
        assert "<script>" not in svg
        assert '<script>"&: geen' in [each.text for each in tree(svg).iter("title")]


def test_nothing_that_the_policy_of_the_site_forbids(catalogue: Catalogue) -> None:
    (first, *_) = catalogue.gemeenten
    for svg in (picture(catalogue), kaartje(catalogue, first), omtrek(catalogue, first)):
        for element in tree(svg).iter():
            assert not {"style", "onclick"} & set(element.attrib)
            assert element.tag not in {"style", "script"}


def test_the_small_map_shows_the_gemeente_and_links_to_its_neighbours(catalogue: Catalogue) -> None:
    svg = kaartje(catalogue, catalogue.gemeente("GM0002"))
    assert {key: link.attrib["href"] for key, link in areas(svg).items()} == {
        "GM0001": "../../gemeenten/aa-be/",
        "GM0003": "../../gemeenten/oost/",
    }
    assert [each.attrib["data-sleutel"] for each in tree(svg).iter("g")] == ["GM0002"]


def test_two_pictures_on_one_page_have_no_id_in_common(catalogue: Catalogue) -> None:
    ids = [
        each.attrib["id"]
        for svg in (picture(catalogue), kaartje(catalogue, catalogue.gemeente("GM0001")))
        for each in tree(svg).iter()
        if "id" in each.attrib
    ]
    assert len(ids) == len(set(ids)) > 0


def test_the_map_of_a_coalition_links_to_its_gemeenten(catalogue: Catalogue) -> None:
    svg = kaartje_van_coalitie(catalogue, catalogue.coalitie("samen"))
    assert set(areas(svg)) == set(CODES)
    assert areas(svg)["GM0002"].attrib["href"] == "../../gemeenten/midden/"


def test_a_coalition_without_known_gemeenten_has_no_map() -> None:
    catalogue = catalogue_of(
        gemeente(), vormen=grenzen("GM0001"), ver=regio(gemeenten=[], gemeenten_dekking="onvolledig")
    )
    assert kaartje_van_coalitie(catalogue, catalogue.coalitie("ver")) is None


def test_the_outline_is_one_path_and_says_nothing(catalogue: Catalogue) -> None:
    svg = tree(omtrek(catalogue, catalogue.gemeente("GM0001")))
    assert svg.attrib["aria-hidden"] == "true"
    assert [each.tag for each in svg] == ["path"]


def test_the_picture_shows_all_shapes_with_some_room(catalogue: Catalogue) -> None:
    kader = land(catalogue).kader
    assert kader.links < 4.0
    assert kader.rechts > 4.4


def test_without_shapes_there_is_no_picture() -> None:
    with pytest.raises(ZonderGrenzen):
        picture(catalogue_of(gemeente()))


def test_the_picture_of_the_country_is_light(root_catalogue: Catalogue) -> None:
    svg = picture(root_catalogue)
    assert len(areas(svg)) == len(root_catalogue.gemeenten)
    assert len(gzip.compress(svg.encode())) < 45_000


def test_the_small_maps_are_light(root_catalogue: Catalogue) -> None:
    for each in root_catalogue.gemeenten[::20]:
        assert len(gzip.compress(kaartje(root_catalogue, each).encode())) < 8_000
        assert len(omtrek(root_catalogue, each)) < 4_000
