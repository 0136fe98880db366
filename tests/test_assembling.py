"""Layouts, marks, policies and the swap of the finished site."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from site_gen.assembling import (
    PROSE_MARKS,
    RECORD_MARKS,
    Layout,
    LayoutError,
    Surroundings,
    content_security_policy,
    script_hashes,
    swap,
)
from site_gen.pages.page import Frame
from site_gen.rendering import Site

SHELL = (
    "@@beleid@@<title>@@titel@@</title><meta content='@@omschrijving@@'>@@hoofd@@@@scripts@@"
    "<main>@@kruimels@@@@inhoud@@@@voet@@</main>"
)


def layout(tmp_path: Path, text: str, marks: frozenset[str] = RECORD_MARKS) -> Layout:
    file = tmp_path / "index.html"
    file.write_text(text, encoding="utf-8")
    return Layout.read(file, marks)


def surroundings(site: Site = Site()) -> Surroundings:  # noqa: B008  # frozen
    return Surroundings.of(site)


def frame(**changes: object) -> Frame:
    return Frame(**{"address": "gemeenten/assen/", "title": "Assen", "description": "Over Assen."} | changes)  # type: ignore[arg-type]


def test_each_mark_gives_way_to_its_value(tmp_path: Path) -> None:
    filled = layout(tmp_path, SHELL).fill({mark: f"<{mark}>" for mark in RECORD_MARKS})
    head = "<beleid><title><titel></title><meta content='<omschrijving>'><hoofd><scripts>"
    assert filled == f"{head}<main><kruimels><inhoud><voet></main>"


def test_what_looks_like_a_mark_in_the_content_stays(tmp_path: Path) -> None:
    values = dict.fromkeys(RECORD_MARKS, "") | {"inhoud": "Schrijf @@titel@@ op."}
    assert "Schrijf @@titel@@ op." in layout(tmp_path, SHELL).fill(values)


@pytest.mark.parametrize(
    "text",
    [SHELL.replace("@@voet@@", ""), SHELL + "@@titel@@", "<p>leeg</p>"],
    ids=["a mark is missing", "a mark stands twice", "no marks"],
)
def test_a_layout_without_exactly_one_of_each_mark_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(LayoutError):
        layout(tmp_path, text)


def test_a_hand_written_page_may_not_hold_the_mark_for_content(tmp_path: Path) -> None:
    with pytest.raises(LayoutError):
        layout(tmp_path, "@@beleid@@@@hoofd@@@@scripts@@@@kruimels@@@@inhoud@@@@voet@@", PROSE_MARKS)


def test_inline_scripts_are_named_by_hash_and_data_blocks_and_files_are_not() -> None:
    text = '<script>a()</script><script src="b.js"></script><script type="application/ld+json">{}</script>' * 2
    digest = base64.b64encode(hashlib.sha256(b"a()").digest()).decode()
    assert script_hashes(text) == (f"'sha256-{digest}'",)


def test_the_policy_allows_nothing_but_our_own_site_and_known_scripts() -> None:
    policy = content_security_policy(("'sha256-x'",))
    assert policy.startswith("default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self';")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_the_policy_lets_a_page_show_the_pictures_that_a_visitor_may_ask_for() -> None:
    policy = content_security_policy((), ("https://beelden.example",))
    assert "img-src 'self' data: https://beelden.example;" in policy
    assert policy.count("https:") == 1


def test_only_a_page_that_shows_a_page_of_ours_may_hold_a_frame() -> None:
    assert content_security_policy((), shows_own_pages=True).endswith("; frame-src 'self'")
    assert "frame-src" not in content_security_policy(())


def test_a_page_for_a_frame_opens_its_links_elsewhere_and_is_not_to_be_found(tmp_path: Path) -> None:
    framed = surroundings(Site(url="https://a.example")).values(frame(ingesloten=True), layout(tmp_path, SHELL), "")
    assert '<base target="_blank">' in framed["hoofd"]
    assert "noindex" in framed["hoofd"]
    assert framed["kruimels"] == ""


def test_a_page_that_has_moved_sends_the_browser_on_and_names_the_page_of_now(tmp_path: Path) -> None:
    moved, stays = (
        surroundings(Site(url="https://a.example/b")).values(page, layout(tmp_path, SHELL), "")["hoofd"]
        for page in (frame(moved_to="gemeenten/noord/"), frame())
    )
    assert '<meta http-equiv="refresh" content="0; url=../../gemeenten/noord/">' in moved
    assert '<link rel="canonical" href="https://a.example/b/gemeenten/noord/">' in moved
    assert "noindex" in moved
    assert '<link rel="canonical" href="https://a.example/b/gemeenten/assen/">' in stays
    assert "refresh" not in stays
    assert "noindex" not in stays


def test_text_of_a_record_is_escaped_in_title_description_and_breadcrumbs(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>\"'"
    shown = layout(tmp_path, SHELL)
    values = surroundings().values(frame(title=hostile, description=hostile), shown, "")
    for mark in ("titel", "omschrijving", "hoofd", "kruimels"):
        assert "<script>alert" not in values[mark]
        assert "\"'" not in values[mark]


def test_a_page_links_to_its_file_only_where_the_repository_is_known(tmp_path: Path) -> None:
    page = frame(source="coalitions/assen.yml")
    shown = layout(tmp_path, SHELL)
    unknown = surroundings().values(page, shown, "")["voet"]
    known = surroundings(Site(repo_url="https://example.org/o/r")).values(page, shown, "")["voet"]
    assert "https:" not in unknown
    assert "coalitions/assen.yml" in unknown
    assert 'href="https://example.org/o/r/edit/main/coalitions/assen.yml"' in known


def test_the_canonical_address_stands_only_where_the_site_is_known(tmp_path: Path) -> None:
    shown = layout(tmp_path, SHELL)
    assert "canonical" not in surroundings().values(frame(), shown, "")["hoofd"]
    site = Site(url="https://example.org/sub")
    canonical = '<link rel="canonical" href="https://example.org/sub/gemeenten/assen/">'
    assert canonical in surroundings(site).values(frame(), shown, "")["hoofd"]


def test_a_page_with_a_large_top_is_painted_once_that_has_been_read(tmp_path: Path) -> None:
    shown = layout(tmp_path, SHELL)
    waits = '<link rel="expect" href="#tabel" blocking="render">'
    assert waits in surroundings().values(frame(paint_after="tabel"), shown, "")["scripts"]
    assert "blocking" not in surroundings().values(frame(), shown, "")["scripts"]


def test_a_finished_site_takes_the_place_of_the_last_one_whole(tmp_path: Path) -> None:
    old, new = tmp_path / "site", tmp_path / "site.nieuw"
    for folder, name in ((old, "oud.html"), (new, "nieuw.html")):
        folder.mkdir()
        (folder / name).touch()
    swap(new, old)
    assert [file.name for file in old.iterdir()] == ["nieuw.html"]
    assert [file.name for file in tmp_path.iterdir()] == ["site"]
