"""Larger projects made of the real one are as good as the real one."""

import json
from datetime import date
from pathlib import Path

import pytest

from bench.synthetisch import Omvang, Voorbeeld, maak_project
from site_gen.build import Checked, read_and_check

PEILDATUM = date(2027, 1, 1)


@pytest.fixture(scope="module")
def voorbeeld(root: Path) -> Voorbeeld:
    return Voorbeeld.lees(root)


@pytest.fixture(scope="module", params=[1, 1.4, 3], ids=["as it is", "with a part of a copy", "three times"])
def omvang(request: pytest.FixtureRequest, voorbeeld: Voorbeeld) -> Omvang:
    return voorbeeld.omvang.keer(request.param)


@pytest.fixture(scope="module")
def checked(voorbeeld: Voorbeeld, omvang: Omvang, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    target = tmp_path_factory.mktemp("synthetisch") / "project"
    maak_project(voorbeeld, target, omvang)
    return read_and_check(target, PEILDATUM)


def test_our_own_check_finds_nothing_wrong(checked: Checked) -> None:
    assert [str(finding) for finding in checked.findings if finding.is_error] == []


def test_there_are_as_many_records_as_asked(checked: Checked, omvang: Omvang) -> None:
    catalogue = checked.catalogue
    assert omvang == Omvang(len(catalogue.coalities), len(catalogue.interventies), len(catalogue.gemeenten))


def test_every_gemeente_has_a_shape_and_the_neighbours_of_its_own_copy(checked: Checked, omvang: Omvang) -> None:
    grenzen = checked.catalogue.grenzen
    assert grenzen is not None
    assert set(grenzen.codes) == {each.code for each in checked.catalogue.gemeenten}
    assert len(grenzen.buren()) == omvang.gemeenten


def test_copies_of_gemeenten_lie_in_the_country_and_beside_each_other(checked: Checked) -> None:
    grenzen = checked.catalogue.grenzen
    assert grenzen is not None
    corners = {grenzen.rings(code)[0][0] for code in grenzen.codes}
    assert len(corners) > len(grenzen.codes) / 2
    assert all(3 < lon < 7.5 and 50.5 < lat < 54 for lon, lat in corners)


def test_two_projects_of_one_size_are_the_same(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    for name in ("a", "b"):
        maak_project(voorbeeld, tmp_path / name, voorbeeld.omvang.keer(1.2))
    files = [path.relative_to(tmp_path / "a") for path in sorted((tmp_path / "a").rglob("*")) if path.is_file()]
    assert files
    assert [
        each for each in files if (tmp_path / "a" / each).read_bytes() != (tmp_path / "b" / each).read_bytes()
    ] == []


def test_a_copy_refers_to_records_of_the_same_copy(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    maak_project(voorbeeld, tmp_path / "project", voorbeeld.omvang.keer(2))
    topology = json.loads((tmp_path / "project/content/grenzen/schematisch.topojson").read_text(encoding="utf-8"))
    assert len(topology["objects"]["gemeenten"]["geometries"]) == 2 * voorbeeld.omvang.gemeenten
    copies = sorted((tmp_path / "project" / "coalitions").glob("*-1.yml"))
    regional = [path for path in copies if "valt_onder:" in path.read_text(encoding="utf-8")]
    assert regional
    for path in regional:
        (line,) = (line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("valt_onder:"))
        assert line.endswith("-1")


def test_gemeenten_stop_at_ten_times(voorbeeld: Voorbeeld) -> None:
    hundredfold = voorbeeld.omvang.keer(100)
    assert hundredfold.gemeenten == 10 * voorbeeld.omvang.gemeenten
    assert hundredfold.coalities == 100 * voorbeeld.omvang.coalities


def test_a_project_smaller_than_the_example_is_refused(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="smaller than the example"):
        maak_project(voorbeeld, tmp_path / "project", voorbeeld.omvang.keer(0.5))
