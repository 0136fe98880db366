from __future__ import annotations

from datetime import date

import pytest

from site_gen.models.interventie import Erkenning


@pytest.mark.parametrize("niveau", ["geen", "onbekend", "niet_van_toepassing"])
def test_a_word_that_is_no_level_is_no_erkenning_and_never_old(niveau: str) -> None:
    erkenning = Erkenning(niveau=niveau, jaar=2001)
    assert not erkenning.is_erkend
    assert not erkenning.is_oud(date(2026, 11, 24))


def test_a_level_is_old_when_more_than_five_years_have_begun_since() -> None:
    erkenning = Erkenning(niveau="goed_onderbouwd", jaar=2021)
    assert erkenning.is_erkend
    assert not erkenning.is_oud(date(2026, 12, 31))
    assert erkenning.is_oud(date(2027, 1, 1))


def test_of_an_unknown_year_no_age_is_said() -> None:
    assert not Erkenning(niveau="goed_onderbouwd").is_oud(date(2026, 11, 24))
