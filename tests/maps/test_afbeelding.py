"""The map as a picture that stands alone: all that a reader must know is in it."""

from __future__ import annotations

from itertools import combinations
from xml.etree import ElementTree

import pytest

from site_gen.catalogue import Catalogue
from site_gen.maps.afbeelding import BREEDTE, HOOGTE, LAND, Naam, afbeeldingen
from site_gen.maps.kleuren import lichte_kleuren
from tests.builders import catalogue_of, coalitie, gemeente, grenzen

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def catalogue() -> Catalogue:
    return catalogue_of(
        gemeente("GM0001", "Aa", lat=52.5, lon=4.05),
        gemeente("GM0002", "Bé & <Co>", lat=52.5, lon=4.15),
        gemeente("GM0003", "Cee", provincie="zeeland", lat=52.5, lon=4.25),
        noord=coalitie(gemeenten=["GM0001"]),
        oost=coalitie(gemeenten=["GM0002"], status="onbekend"),
        vormen=grenzen("GM0001", "GM0002", "GM0003"),
    )


def drawn(catalogue: Catalogue, bron: str = "De site") -> dict[str, ElementTree.Element]:
    return {each.sleutel: ElementTree.fromstring(each.svg) for each in afbeeldingen(catalogue, bron)}


def words(picture: ElementTree.Element, soort: str) -> list[str]:
    return [each.text or "" for each in picture.iter(f"{SVG}text") if soort in (each.get("class") or "").split()]


def areas(picture: ElementTree.Element) -> list[str]:
    """The statuses of the areas in the picture; those around them are no part of it."""
    found = [(each.get("class") or "").split() for each in picture.iter(f"{SVG}path")]
    return [classes[1] for classes in found if classes[:1] == ["gebied"]]


def test_there_is_a_picture_of_the_country_and_of_each_province_with_gemeenten(catalogue: Catalogue) -> None:
    pictures = drawn(catalogue)
    assert list(pictures) == [LAND, "drenthe", "zeeland"]
    assert {key: sorted(areas(each)) for key, each in pictures.items()} == {
        LAND: ["actief", "geen", "onbekend"],
        "drenthe": ["actief", "onbekend"],
        "zeeland": ["geen"],
    }


def test_the_picture_says_what_it_shows_of_when_by_whom_and_what_is_allowed(catalogue: Catalogue) -> None:
    picture = drawn(catalogue, "De site, https://voorbeeld.example")["drenthe"]
    assert " ".join(words(picture, "titel")) == "Lokale coalities Kansrijke Start in drenthe"
    assert " ".join(words(picture, "zin")) == "In drenthe is voor alle 2 gemeenten een lokale coalitie gedocumenteerd."
    below = " ".join(words(picture, "bij"))
    assert "Peildatum: 24 november 2026." in below
    assert "Bron: De site, https://voorbeeld.example, CC BY 4.0." in below
    assert "Schematische grenzen: Deze test, CC0." in below
    title = picture.find(f"{SVG}title")
    assert title is not None
    assert title.text == "Lokale coalities Kansrijke Start in drenthe"


def test_the_legend_has_every_status_in_the_picture_with_its_count_and_its_pattern(catalogue: Catalogue) -> None:
    picture = drawn(catalogue)[LAND]
    labels, counts = words(picture, "legenda")[::2], words(picture, "aantal")
    assert dict(zip(labels, counts, strict=True)) == {"actief": "1", "onbekend": "1", "geen": "1"}
    patterned = [each.get("class") for each in picture.iter(f"{SVG}path") if "arcering" in (each.get("class") or "")]
    assert patterned == ["arcering arcering--onbekend"] * 2, "on the map and in the legend"


def test_a_province_names_its_gemeenten_and_the_country_does_not(catalogue: Catalogue) -> None:
    pictures = drawn(catalogue)
    assert sorted(words(pictures["drenthe"], "naam")) == ["Aa", "Bé & <Co>"]
    assert words(pictures[LAND], "naam") == []


def test_real_names_lie_within_the_picture_and_touch_no_other(root_catalogue: Catalogue) -> None:
    for key, picture in drawn(root_catalogue).items():
        names = [
            Naam(int(each.get("x", "")), int(each.get("y", "")), each.text or "")
            for each in picture.iter(f"{SVG}text")
            if each.get("class") == "naam"
        ]
        assert (len(names) > 5) == (key != LAND)
        assert not [(one, other) for one, other in combinations(names, 2) if one.raakt(other)]
        assert all(0 < each.x < BREEDTE and 0 < each.y < HOOGTE for each in names)


def test_where_two_names_do_not_fit_the_gemeente_with_a_coalition_is_named() -> None:
    for code in ("GM0001", "GM0002"):
        near = catalogue_of(
            *(gemeente(each, each, lat=52.5, lon=4.1) for each in ("GM0001", "GM0002")),
            een=coalitie(gemeenten=[code]),
            vormen=grenzen("GM0001", "GM0002"),
        )
        assert words(drawn(near)["drenthe"], "naam") == [code]


def test_a_picture_asks_for_nothing_from_elsewhere(root_catalogue: Catalogue) -> None:
    for each in afbeeldingen(root_catalogue, "De site"):
        assert "href" not in each.svg
        assert "url(" not in each.svg
        assert "var(" not in each.svg


def test_the_colours_are_the_light_ones_of_the_site() -> None:
    assert lichte_kleuren()["papier"] == "#fbf8f3"
    assert lichte_kleuren()["kaart-actief"] == "#146c66"
