"""The documents that the renderer gets, and how it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_gen import rendering
from site_gen.pages.handwritten import Handwritten
from site_gen.pages.page import Frame
from site_gen.rendering import RenderError, Site, documents, shell_address


def frame(address: str, title: str = "Titel") -> Frame:
    return Frame(address=address, title=title, description="Een zin.")


@pytest.mark.parametrize(
    ("address", "layout"),
    [("", ""), ("kaart/", "kaart/"), ("gemeenten/assen/", "gemeenten/schil/"), ("redactie/regels/", "redactie/schil/")],
)
def test_a_page_at_the_top_has_its_own_layout_and_records_share_a_shell(address: str, layout: str) -> None:
    assert shell_address(frame(address)) == layout


def test_a_thousand_records_make_one_document() -> None:
    pages = [frame(f"menukaart/item-{number}/") for number in range(1000)]
    written = dict(documents(pages, []))
    assert list(written) == ["menukaart/schil/index.md"]
    assert written["menukaart/schil/index.md"].split() == (
        "--- title: '@@titel@@' description: '@@omschrijving@@' onderdeel: menukaart --- @@inhoud@@".split()
    )


def test_a_page_at_the_top_brings_its_own_title_and_a_mark_for_content() -> None:
    ((path, text),) = documents([frame("kaart/", "Kaart: alles")], [])
    assert path == "kaart/index.md"
    assert "title: 'Kaart: alles'" in text
    assert text.endswith("---\n\n@@inhoud@@\n")


def test_a_hand_written_page_brings_its_markdown() -> None:
    ((path, text),) = documents([], [Handwritten(frame("over/"), "## Waarom\n")])
    assert path == "over/index.md"
    assert text.endswith("---\n\n## Waarom\n\n")


def test_a_renderer_that_fails_says_all_it_said(tmp_path: Path) -> None:
    process = rendering.start(tmp_path, Site(), "mkdocs")  # there is no docs folder here
    with pytest.raises(RenderError, match="docs"):
        rendering.finish(process)
