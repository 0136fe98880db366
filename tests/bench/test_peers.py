"""The peers are what they claim to be."""

import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bench import kaal_mkdocs
from bench.server import content_type, is_text, serving


@pytest.mark.parametrize("pages", [6, 120])
def test_the_peer_of_a_build_has_as_many_pages_as_asked(pages: int, tmp_path: Path) -> None:
    kaal_mkdocs.write(tmp_path, pages)
    assert len(list((tmp_path / "docs").rglob("*.md"))) == pages


def test_a_page_of_the_peer_is_an_ordinary_page_whose_links_lead_somewhere(tmp_path: Path) -> None:
    kaal_mkdocs.write(tmp_path, 120)
    page = tmp_path / "docs" / "gemeenten" / "groep-0" / "pagina-7.md"
    text = page.read_text(encoding="utf-8")
    body = text.split("---\n", 2)[2]
    assert 350 <= len(body.split()) <= 550
    assert body.count("\n## ") == 5
    assert body.count("!!! ") == 2
    links = re.findall(r"\]\(([^)]+)\)", body)
    assert len(links) == 5
    assert all((page.parent / link).is_file() for link in links)


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("start.mjs", "text/javascript", True),
        ("grenzen.json", "application/json", True),
        ("merk.svg", "image/svg+xml", True),
        ("lettertype.woff2", "font/woff2", False),
        ("foto.png", "image/png", False),
    ],
)
def test_text_is_sent_compressed_and_the_rest_as_it_is(name: str, kind: str, text: bool) -> None:
    assert content_type(Path(name)) == kind
    assert is_text(kind) is text


def test_the_server_compresses_for_who_can_read_it(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("kansrijk " * 500, encoding="utf-8")
    (tmp_path / "404.html").write_text("weg", encoding="utf-8")
    with serving(tmp_path) as address:
        plain = urllib.request.urlopen(address)
        asked = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
        packed = urllib.request.urlopen(asked)
        assert len(plain.read()) == 4500
        assert packed.headers["Content-Encoding"] == "gzip"
        assert len(packed.read()) < 200
        with pytest.raises(urllib.error.HTTPError) as missing:
            urllib.request.urlopen(f"{address}../main/pyproject.toml")
        assert missing.value.code == 404
        missing.value.close()
        plain.close()
        packed.close()
