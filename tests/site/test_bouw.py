"""Builds as a whole: the same bytes everywhere, either renderer, and nothing lost to a mistake."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.site.builds import PUBLISHED, REPO_URL, SITE_URL, Builds, addresses, copy_data, files, run_build
from tests.site.documents import Document


def test_two_builds_in_two_folders_are_the_same_to_the_byte(site: Path, builds: Builds) -> None:
    other = {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C", "COLUMNS": "40"}
    first, second = files(site), files(builds.get("elders/dieper", *PUBLISHED, env=other))
    assert len(first) > 500
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def test_both_renderers_make_the_same_addresses(site: Path, builds: Builds) -> None:
    zensical = builds.get("zensical", *PUBLISHED, "--renderer", "zensical")
    assert addresses(site) == addresses(zensical)
    assert files(site).keys() == files(zensical).keys()


def test_both_renderers_give_records_the_same_content(site: Path, builds: Builds) -> None:
    def main(folder: Path) -> str:
        text = (folder / "menukaart" / "voorzorg" / "index.html").read_text(encoding="utf-8")
        return " ".join(text.partition("<main")[2].partition("</main>")[0].split())

    assert len(main(site)) > 2000
    assert main(site) == main(builds.get("zensical", *PUBLISHED, "--renderer", "zensical"))


def test_the_sitemap_has_every_page_once(site: Path, documents: dict[str, Document]) -> None:
    listed = re.findall("<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    to_find = [address for address in addresses(site) if documents[address].metas.get("robots") != "noindex"]
    assert 500 < len(to_find) < len(addresses(site))
    assert sorted(listed) == sorted(f"{SITE_URL}/{address}" for address in to_find)
    assert f"Sitemap: {SITE_URL}/sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8")


def test_a_site_without_an_address_invents_none(site: Path, builds: Builds) -> None:
    plain = builds.get("zonder-adres")
    assert files(site).keys() - files(plain).keys() == {"sitemap.xml", "robots.txt"}
    for file in plain.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert "canonical" not in text
        assert "og:url" not in text
        assert "/edit/main/" not in text


def test_a_site_with_an_address_says_it_on_each_page_and_links_to_the_files(site: Path) -> None:
    text = (site / "coalities" / "assen" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{SITE_URL}/coalities/assen/">' in text
    assert f"{REPO_URL}/edit/main/coalitions/assen.yml" in text


MISTAKES = [
    pytest.param("status: onbekend", "status: onbekent", id="a value outside the vocabulary"),
    pytest.param("peiljaar: 2022", "peiljaar: 20: 22", id="broken YAML"),
    pytest.param("bronnen:", "bronnnen:", id="a misspelt key"),
    pytest.param("gemeenten: [GM0106]", "gemeenten: [GM9999]", id="an unknown gemeente"),
]


@pytest.fixture(scope="module")
def spoilt(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own with a good site in it, to make mistakes in."""
    root = tmp_path_factory.mktemp("bedorven")
    copy_data(root)
    shutil.copytree(site, root / "build" / "site")
    return root


@pytest.mark.parametrize(("good", "bad"), MISTAKES)
def test_a_mistake_is_reported_with_its_line_and_leaves_the_site_as_it_was(good: str, bad: str, spoilt: Path) -> None:
    file = spoilt / "coalitions" / "assen.yml"
    text = file.read_text(encoding="utf-8")
    assert text.count(good) == 1
    line = text[: text.index(good)].count("\n") + 1
    before = files(spoilt / "build" / "site")
    file.write_text(text.replace(good, bad), encoding="utf-8")
    try:
        done = run_build(spoilt)
    finally:
        file.write_text(text, encoding="utf-8")
    assert done.returncode == 1, done.stdout
    assert re.search(rf"^coalitions/assen\.yml:{line}: fout \[[a-z-]+\] ", done.stdout, re.MULTILINE), done.stdout
    assert "Traceback" not in done.stdout
    assert files(spoilt / "build" / "site") == before
