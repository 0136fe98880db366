from __future__ import annotations

from collections.abc import Callable

from site_gen.catalogue import Catalogue
from site_gen.pages.tellingen import telling_van_gemeenten
from tests.pages.conftest import coalitie


def test_the_legend_counts_every_gemeente_once(catalogue: Catalogue) -> None:
    telling = telling_van_gemeenten(catalogue)
    assert sum(int(regel.aantal) for regel in telling.legenda) == len(catalogue.gemeenten)


def test_a_stopped_coalition_counts_as_documented_and_shows_in_the_legend(
    met_coalities: Callable[..., Catalogue],
) -> None:
    telling = telling_van_gemeenten(met_coalities(coalitie(status="gestopt")))
    assert (telling.met_lokale_coalitie, telling.actief) == ("1", "0")
    assert "gestopt" in [regel.begrip.sleutel for regel in telling.legenda]


def test_a_status_that_no_gemeente_has_is_left_out_only_when_it_is_stopped(
    met_coalities: Callable[..., Catalogue],
) -> None:
    keys = [regel.begrip.sleutel for regel in telling_van_gemeenten(met_coalities()).legenda]
    assert keys == ["actief", "in_oprichting", "onbekend", "regionaal", "geen"]
