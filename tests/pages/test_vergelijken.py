from __future__ import annotations

from site_gen.pages.vergelijken import voorbeeld
from tests.builders import catalogue_of, coalitie, interventie


def test_the_example_has_what_most_coalitions_use() -> None:
    catalogue = catalogue_of(
        een=interventie(naam="Een"),
        twee=interventie(naam="Twee"),
        drie=interventie(naam="Drie"),
        vier=interventie(naam="Vier"),
        vijf=interventie(naam="Vijf"),
        noord=coalitie(interventies=["een", "twee", "drie", "vier"]),
        zuid=coalitie(status="gestopt", interventies=["vier", "drie"]),
    )
    found = voorbeeld(catalogue)
    assert found
    assert found.adres == "menukaart/vergelijken/?item=drie&item=vier&item=een"
    assert found.naam == "Drie, Vier en Een"


def test_there_is_no_example_where_coalitions_name_too_little() -> None:
    assert voorbeeld(catalogue_of(een=interventie(), noord=coalitie(interventies=["een"]))) is None
