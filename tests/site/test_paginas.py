"""What must hold for every page that is built, whatever kind it is."""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.builds import SITE_URL
from tests.site.documents import Document

NOT_FOUND = "404.html"
KIB = 1024


def pages(documents: dict[str, Document]) -> Iterator[Document]:
    """All but 404.html, which shows at any address."""
    return (document for document in documents.values() if document.address != NOT_FOUND)


def test_each_page_has_one_h1_with_words(documents: dict[str, Document]) -> None:
    assert {each.address: each.h1 for each in documents.values() if len(each.h1) != 1 or not each.h1[0]} == {}


def test_each_page_says_that_it_is_dutch(documents: dict[str, Document]) -> None:
    assert {each.address: each.lang for each in documents.values() if each.lang != "nl"} == {}


def test_no_two_pages_of_a_family_have_the_same_title(documents: dict[str, Document]) -> None:
    """A coalition may bear the name of what it does, and then they share a title."""
    titles = Counter((each.address.partition("/")[0], each.title) for each in documents.values())
    assert "" not in {title for _, title in titles}
    assert {title: count for title, count in titles.items() if count > 1} == {}


def test_each_page_has_a_description_of_its_own(documents: dict[str, Document]) -> None:
    found = {each.address: each.metas.get("description", "") for each in documents.values()}
    assert {address: text for address, text in found.items() if not 30 <= len(text) <= 250} == {}
    assert {text: count for text, count in Counter(found.values()).items() if count > 1} == {}


def test_an_id_stands_once_on_a_page(documents: dict[str, Document]) -> None:
    twice = {each.address: [name for name, count in each.ids.items() if count > 1] for each in documents.values()}
    assert {address: names for address, names in twice.items() if names} == {}


def target_of(document: Document, link: str) -> tuple[str, str] | None:
    """The path within the site and the anchor that a link leads to; None for one that leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if document.address == NOT_FOUND:
        path = path.removeprefix(urlsplit(SITE_URL).path + "/")
    elif path:
        path = posixpath.normpath(f"{document.address}{path}") + ("/" if path.endswith(("/", ".")) else "")
        path = path.removeprefix("./")
    else:
        path = document.address
    return path, unquote(parts.fragment)


def test_no_link_or_anchor_within_the_site_is_dead(site: Path, documents: dict[str, Document]) -> None:
    dead, seen = [], 0
    for document in documents.values():
        for link in {*document.links, *document.needs}:
            if (target := target_of(document, link)) is None:
                continue
            seen += 1
            path, anchor = target
            known = documents.get(path)
            if path.startswith("../") or not (known or (site / path).is_file()):
                dead.append((document.address, link, "no such page or file"))
            elif anchor and (known is None or anchor not in known.ids):
                dead.append((document.address, link, "no such anchor"))
    assert dead == []
    assert seen > 10_000


def test_every_page_but_home_has_a_way_to_it(documents: dict[str, Document]) -> None:
    """From home, by links alone. To an address that has moved there is none."""
    reached, ahead = set[str](), [""]
    while ahead:
        address = ahead.pop()
        if address not in reached and address in documents:
            reached.add(address)
            targets = (target_of(documents[address], link) for link in documents[address].links)
            ahead += [target[0] for target in targets if target]
    moved = {each.address for each in pages(documents) if each.moved_to}
    assert moved
    assert {each.address for each in pages(documents)} - reached == moved


def test_links_that_leave_the_site_are_http_or_mailto(documents: dict[str, Document]) -> None:
    schemes = Counter(urlsplit(link).scheme for each in documents.values() for link in each.links)
    assert set(schemes) == {"", "https", "http", "mailto"} & set(schemes)
    assert schemes["https"] > 500


def test_no_page_needs_anything_from_elsewhere(documents: dict[str, Document]) -> None:
    needs = [(each.address, need) for each in documents.values() for need in each.needs]
    assert len(needs) > len(documents)
    assert [(address, need) for address, need in needs if urlsplit(need).scheme or need.startswith("//")] == []


def test_pages_are_linked_relatively_so_that_the_site_lives_anywhere(documents: dict[str, Document]) -> None:
    found = [(each.address, link) for each in pages(documents) for link in (*each.links, *each.needs)]
    assert [(address, link) for address, link in found if link.startswith(("/", SITE_URL))] == []


def test_the_page_for_unknown_addresses_is_linked_from_the_root(documents: dict[str, Document]) -> None:
    document = documents[NOT_FOUND]
    ours = [link for link in (*document.links, *document.needs) if not link.startswith(("#", "http"))]
    assert len(ours) > 10
    assert [link for link in ours if not link.startswith(urlsplit(SITE_URL).path + "/")] == []


def test_every_picture_has_a_name_or_is_hidden(documents: dict[str, Document]) -> None:
    assert {each.address: each.nameless for each in documents.values() if each.nameless} == {}


def test_no_page_has_inline_styles_or_event_handlers(documents: dict[str, Document]) -> None:
    assert {each.address: each.inline for each in documents.values() if each.inline} == {}


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split(";"))}


def test_each_page_has_a_strict_policy_before_anything_it_governs(documents: dict[str, Document]) -> None:
    for document in documents.values():
        assert len(document.policies) == 1, document.address
        policy = directives(document.policies[0])
        assert policy["default-src"] == ["'none'"], document.address
        assert policy["style-src"] == ["'self'"], document.address
        assert "unsafe" not in document.policies[0], document.address
        head, found, _ = document.text.partition("Content-Security-Policy")
        assert found
        assert "<script" not in head, document.address
        assert "stylesheet" not in head, document.address


def test_only_the_map_may_show_pictures_of_another_site(documents: dict[str, Document]) -> None:
    own = ["'self'", "data:"]
    elsewhere = {
        each.address: sources
        for each in documents.values()
        if (sources := directives(each.policies[0])["img-src"]) != own
    }
    assert elsewhere == {"kaart/": [*own, "https://service.pdok.nl"]}
    for document in documents.values():
        others = {name: values for name, values in directives(document.policies[0]).items() if name != "img-src"}
        assert not [value for values in others.values() for value in values if value.startswith("http")]


def test_the_policy_names_exactly_the_inline_scripts_of_its_page(documents: dict[str, Document]) -> None:
    inline = 0
    for document in documents.values():
        digests = (hashlib.sha256(script.encode()).digest() for script in document.scripts)
        expected = {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}
        sources = directives(document.policies[0])["script-src"]
        assert set(sources) == {"'self'", *expected}, document.address
        inline += len(expected)
    assert inline >= len(documents)


@pytest.mark.parametrize("left", ["@@", "{{", "{%", "[object Object]", ">None<", ">undefined<"])
def test_nothing_of_the_making_is_left_in_a_page(left: str, documents: dict[str, Document]) -> None:
    about_these_signs = {"redactie/regels/", "redactie/"}
    others = [each for each in documents.values() if each.address not in about_these_signs]
    assert [each.address for each in others if left in each.text] == []


def test_no_page_names_the_folder_it_was_built_in(site: Path, documents: dict[str, Document]) -> None:
    root = str(site.parents[1])
    assert [each.address for each in documents.values() if root in each.text] == []


# These hold a whole list or the map on purpose; `make bench` weighs them, compressed.
HEAVY = {"", "kaart/", "kaart/insluiten/kaart/", "kaart/tegels/", "gemeenten/", "coalities/", "menukaart/"}
HEAVY |= {"menukaart/overzicht/", "geboortezorg/", "geboortezorg/opzoektabel/"}


def test_a_page_of_text_weighs_at_most_60_kib(documents: dict[str, Document]) -> None:
    sizes = {each.address: len(each.text.encode()) for each in documents.values() if each.address not in HEAVY}
    assert {address: size for address, size in sizes.items() if size > 60 * KIB} == {}


def test_the_whole_site_weighs_at_most_30_mib(site: Path) -> None:
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) <= 30 * KIB * KIB


def test_every_module_that_a_page_names_is_there(site: Path, documents: dict[str, Document]) -> None:
    named = {module for document in documents.values() for module in document.modules}
    assert len(named) > 3
    assert {module for module in named if not (site / "assets" / f"{module}.mjs").is_file()} == set()


# Of Leaflet's own layer switch and markers, which no map of ours has: nothing asks for them.
LEAFLET_PICTURES = {("leaflet.css", f"images/{name}.png") for name in ("layers", "layers-2x", "marker-icon")}


def test_whatever_assets_ask_for_is_there(site: Path) -> None:
    """`url(…)` in style sheets and `import` in modules."""
    asked = {
        ".css": re.compile(r"url\(\s*['\"]?([^'\")]+)"),
        ".mjs": re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["'`]([^"'`$]+)["'`]"""),
    }
    found = [
        (file, name)
        for file in sorted((site / "assets").rglob("*"))
        if file.suffix in asked
        for name in asked[file.suffix].findall(file.read_text(encoding="utf-8"))
        if not name.startswith(("data:", "#"))
    ]
    assert len(found) > 5
    missing = {(file.name, name) for file, name in found if not (file.parent / name).is_file()}
    assert missing == LEAFLET_PICTURES
