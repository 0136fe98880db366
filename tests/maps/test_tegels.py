"""The tile map: a link for every gemeente, letters that are its own within its province, a line between provinces."""

import gzip
from collections import Counter
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.catalogue import Catalogue
from site_gen.maps.afkortingen import afkortingen
from site_gen.maps.tegels import buren_bewaard, letters_van, tegelkaart
from tests.builders import catalogue_of, coalitie, gemeente, grenzen, tegel


@pytest.fixture
def catalogue() -> Catalogue:
    """Three strips of two provinces; as tiles the last lies apart."""
    return catalogue_of(
        gemeente("GM0001", "Aa & Bé"),
        gemeente("GM0002", "Midden"),
        gemeente("GM0003", "Oost", provincie="zeeland"),
        tegel("GM0001", 0, 0),
        tegel("GM0002", 1, 0),
        tegel("GM0003", 3, 0),
        vormen=grenzen("GM0001", "GM0002", "GM0003"),
        aa=coalitie(gemeenten=["GM0001"], status="in_oprichting", peiljaar=2022),
    )


def tree(catalogue: Catalogue, *, tips: bool = True) -> Element:
    svg = tegelkaart(catalogue, lambda each: f"../{each.adres}", tips=tips)
    return fromstring(svg.replace(' xmlns="http://www.w3.org/2000/svg"', ""))  # or every name would be a long one


def links(picture: Element) -> dict[str, Element]:
    return {each.attrib["data-sleutel"]: each for each in picture.iter("a")}


def test_every_tile_is_a_link_with_name_status_and_letters(catalogue: Catalogue) -> None:
    tiles = links(tree(catalogue))
    assert sorted(tiles) == ["GM0001", "GM0002", "GM0003"]
    first = tiles["GM0001"]
    assert first.attrib["href"] == "../gemeenten/aa-be/"
    assert first.findtext("title") == "Aa & Bé: in_oprichting (2022)"
    assert first.findtext("text") == "Aab"


def test_the_name_can_be_left_to_a_script(catalogue: Catalogue) -> None:
    first = links(tree(catalogue, tips=False))["GM0001"]
    assert first.find("title") is None
    assert first.attrib["aria-label"] == "Aa & Bé: in_oprichting (2022)"


def test_status_shows_in_class_and_pattern(catalogue: Catalogue) -> None:
    picture = tree(catalogue)
    shapes = {key: each.find("path") for key, each in links(picture).items()}
    looks = {key: (each.attrib["class"], each.get("fill")) for key, each in shapes.items() if each is not None}
    assert looks["GM0001"] == ("gebied gebied--in_oprichting", "url(#tegel-in_oprichting)")
    assert looks["GM0002"] == ("gebied gebied--geen", None)
    assert "tegel-in_oprichting" in {each.get("id") for each in picture.iter("pattern")}


def test_a_line_runs_between_tiles_of_two_provinces_only(catalogue: Catalogue) -> None:
    def sides(picture: Element) -> int:
        (line,) = (each for each in picture.iter("path") if each.get("class") == "provinciegrens")
        return line.attrib["d"].count("M")

    assert sides(tree(catalogue)) == 0
    beside = catalogue_of(
        gemeente("GM0001"),
        gemeente("GM0002", provincie="zeeland"),
        gemeente("GM0003", provincie="zeeland"),
        *(tegel("GM0001", 0, 0), tegel("GM0002", 1, 0), tegel("GM0003", 0, 1)),
        vormen=grenzen("GM0001", "GM0002", "GM0003"),
    )
    assert sides(tree(beside)) == 2


def test_neighbours_that_lie_apart_are_counted(catalogue: Catalogue) -> None:
    assert buren_bewaard(catalogue) == 0.5


def test_the_picture_is_light(root_catalogue: Catalogue) -> None:
    picture = tegelkaart(root_catalogue, lambda each: f"../{each.adres}", tips=False)
    assert len(gzip.compress(picture.encode())) < 16_000


def test_no_two_gemeenten_of_a_province_have_the_same_letters(root_catalogue: Catalogue) -> None:
    letters = letters_van(root_catalogue)
    assert set(letters) == {each.code for each in root_catalogue.gemeenten}
    used = Counter((each.provincie, letters[each.code]) for each in root_catalogue.gemeenten)
    assert set(used.values()) == {1}
    assert {len(each) for each in letters.values()} <= {2, 3}


@pytest.mark.parametrize(
    ("naam", "letters"),
    [
        ("Amsterdam", "Ams"),
        ("'s-Hertogenbosch", "Her"),
        ("Den Haag", "Haa"),
        ("De Ronde Venen", "Ron"),
        ("Súdwest-Fryslân", "Sud"),
        ("Bergen (NH.)", "Ber"),
        ("Ee", "Ee"),
        ("Den", "Den"),
    ],
)
def test_letters_come_from_what_one_looks_for(naam: str, letters: str) -> None:
    assert afkortingen([naam]) == {naam: letters}


def test_a_second_name_takes_other_letters() -> None:
    assert afkortingen(["Leidschendam", "Leiden", "Leiderdorp"]) == {
        "Leiden": "Lei",
        "Leiderdorp": "Led",
        "Leidschendam": "Les",
    }


@given(st.sets(st.text(alphabet="aeb ", min_size=1, max_size=6)))
def test_names_always_get_letters_of_their_own(namen: set[str]) -> None:
    assert len(set(afkortingen(namen).values())) == len(namen)
