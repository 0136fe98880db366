"""Numbers and lists on pages agree with the files, counted apart."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.site.counting import Files
from tests.site.documents import Document


def children(documents: dict[str, Document], family: str) -> dict[str, Document]:
    """The pages below /family/, by the last part of their address."""
    pattern = re.compile(rf"{family}/([^/]+)/")
    return {match[1]: each for each in documents.values() if (match := pattern.fullmatch(each.address))}


def text_of(document: Document) -> str:
    """The words within <main>, tags taken out."""
    _, _, main = document.text.partition("<main")
    main, _, _ = main.partition("</main>")
    return " ".join(re.sub(r"<[^>]*>", " ", main.partition(">")[2]).split())


def test_every_gemeente_has_a_page_under_its_name(documents: dict[str, Document], written: Files) -> None:
    """What else stands there are the old names (tests/site/test_adressen.py)."""
    names = {row["naam"] for row in written.gemeenten.values()}
    found = [page.h1[0] for page in children(documents, "gemeenten").values() if page.h1[0] in names]
    assert len(written.gemeenten) == 342
    assert sorted(found) == sorted(names)


def test_every_coalition_has_a_page_at_its_key(documents: dict[str, Document], written: Files) -> None:
    found = children(documents, "coalities")
    assert found.keys() == written.coalities.keys()
    assert {key: page.h1 for key, page in found.items()} == {
        key: [each["naam"]] for key, each in written.coalities.items()
    }


# Pages below /menukaart/ that are no item's.
ABOUT_THE_MENUKAART = {"overzicht", "vergelijken", "erkenning", "niet-op-de-kaart"}


def test_every_item_of_the_menukaart_has_a_page_at_its_key(documents: dict[str, Document], written: Files) -> None:
    found = children(documents, "menukaart")
    for own in ABOUT_THE_MENUKAART:
        del found[own]
    assert found.keys() == written.interventies.keys()
    assert {key: page.h1 for key, page in found.items()} == {
        key: [each["naam"]] for key, each in written.interventies.items()
    }


def test_the_dossier_is_there_as_a_whole(written: Files) -> None:
    regionaal = sum(each["niveau"] == "regionaal" for each in written.coalities.values())
    assert len(written.gedocumenteerd) >= 90
    assert regionaal >= 9
    assert len(written.interventies) >= 148


def test_the_menukaart_shows_every_item_once_and_only_those_as_results(
    documents: dict[str, Document], written: Files
) -> None:
    keys = documents["menukaart/"].keys
    assert Counter(key for _, key in keys) == Counter(written.interventies.keys())
    assert {tag for tag, _ in keys} == {"article"}


@pytest.mark.parametrize("address", ["gemeenten/", "kaart/"])
def test_a_list_of_gemeenten_has_all_of_them(address: str, documents: dict[str, Document], written: Files) -> None:
    rows = [key for tag, key in documents[address].keys if tag in ("li", "tr")]
    assert sorted(rows) == sorted(written.gemeenten)


@pytest.mark.parametrize("address", ["", "kaart/"])
def test_the_picture_of_the_map_has_an_area_for_each_gemeente(
    address: str, documents: dict[str, Document], written: Files
) -> None:
    areas = [key for tag, key in documents[address].keys if tag == "a"]
    assert sorted(areas) == sorted(written.gemeenten)


def test_the_list_of_coalities_has_all_of_them(documents: dict[str, Document], written: Files) -> None:
    assert {key for _, key in documents["coalities/"].keys} == written.coalities.keys()


# A line of a legend begins with a patch in the colour of a status and ends in its count; on the map it is a filter too.
LEGEND = re.compile(r'class="staal staal--(\w+)"(?:(?!class="staal).)*?(?:legenda__aantal|data-veld="aantal)">(\d+)<')


@pytest.mark.parametrize("address", ["", "kaart/", "gemeenten/"])
def test_the_legend_counts_what_the_files_say(address: str, documents: dict[str, Document], written: Files) -> None:
    found = {stand: int(aantal) for stand, aantal in LEGEND.findall(documents[address].text)}
    counted = Counter(written.standen.values())
    assert {stand: found.get(stand, 0) for stand in {*found, *counted}} == {
        stand: counted[stand] for stand in {*found, *counted}
    }
    assert sum(found.values()) == len(written.gemeenten)


@pytest.mark.parametrize("address", ["", "kaart/", "gemeenten/"])
def test_the_sentence_counts_the_documented_gemeenten(
    address: str, documents: dict[str, Document], written: Files
) -> None:
    expected = f"{len(written.gedocumenteerd)} van de {len(written.gemeenten)} gemeenten"
    assert expected in text_of(documents[address])


def test_the_menukaart_counts_its_kinds(documents: dict[str, Document], written: Files) -> None:
    text = documents["menukaart/"].text
    option = re.compile(r'name="soort" value="(\w+)".*?data-aantal[^>]*>(\d+)<')
    found = {soort: int(aantal) for soort, aantal in option.findall(text)}
    assert {soort: aantal for soort, aantal in found.items() if aantal} == dict(written.soorten())


def keys_on(document: Document) -> set[str]:
    return {key for _, key in document.keys}


def test_a_coalition_and_what_it_uses_lead_to_each_other(documents: dict[str, Document], written: Files) -> None:
    pairs = [(coalitie, item) for coalitie, each in written.coalities.items() for item in each.get("interventies", ())]
    assert len(pairs) > 50
    for coalitie, item in pairs:
        assert item in keys_on(documents[f"coalities/{coalitie}/"]), (coalitie, item)
        assert coalitie in keys_on(documents[f"menukaart/{item}/"]), (coalitie, item)


def test_an_item_and_its_elements_lead_to_each_other(documents: dict[str, Document], written: Files) -> None:
    pairs = [(item, part) for item, each in written.interventies.items() for part in each.get("werkzame_elementen", ())]
    assert len(pairs) > 50
    for item, part in pairs:
        assert part in keys_on(documents[f"menukaart/{item}/"]), (item, part)
        assert item in keys_on(documents[f"menukaart/{part}/"]), (item, part)


CELL = re.compile(r'href="\.\./\.\./menukaart/\?thema=(\w+)&amp;fase=(\w+)">.*?<b>(\w+)</b>')


def test_the_overview_counts_every_thema_in_every_fase(documents: dict[str, Document], written: Files) -> None:
    cells = CELL.findall(documents["menukaart/overzicht/"].text)
    assert len(cells) > 100
    for thema, fase, aantal in cells:
        expected = len(written.met("themas", thema) & written.met("fasen", fase))
        assert aantal == (str(expected) if expected else "geen"), (thema, fase)


@pytest.mark.parametrize("stand", ["actief", "in_oprichting", "onbekend", "regionaal", "geen"])
def test_a_page_of_a_gemeente_says_what_the_files_say(
    stand: str, documents: dict[str, Document], written: Files
) -> None:
    """The answer stands in the header of the page, as its status label."""
    by_name = {page.h1[0]: page for page in children(documents, "gemeenten").values()}
    codes = [code for code, found in written.standen.items() if found == stand]
    assert codes
    for code in codes:
        _, _, band = by_name[written.gemeenten[code]["naam"]].text.partition("<h1")
        label = re.search(r"staal staal--(\w+)", band)
        assert label, code
        assert label[1] == stand, code
