"""Gemeenten that no longer exist, and what came in their place."""

from __future__ import annotations

from site_gen.herindeling import Opgeheven, opgeheven_gemeenten
from site_gen.models.gemeente import Fusie
from tests.builders import andere_naam, catalogue_of, coalitie, gemeente, organisatie, plaats
from tests.builders import fusie as fusie_rij

NU = {"GM0001", "GM0002"}


def fusie(oude_code: str, nieuwe_code: str, datum: str = "2019-01-01") -> Fusie:
    return Fusie(
        oude_code=oude_code,
        oude_naam=f"Oud {oude_code}",
        nieuwe_code=nieuwe_code,
        nieuwe_naam="Nieuw",
        datum=datum,
        soort="fusie",
    )


def test_a_gemeente_goes_up_in_one_of_now() -> None:
    (oud,) = opgeheven_gemeenten([fusie("GM0900", "GM0001")], NU).values()
    assert oud == Opgeheven("GM0900", "Oud GM0900", "2019-01-01", ("GM0001",))
    assert oud.adres == "gemeenten/oud-gm0900/"


def test_a_gemeente_that_was_split_goes_up_in_several() -> None:
    (oud,) = opgeheven_gemeenten([fusie("GM0900", "GM0002"), fusie("GM0900", "GM0001")], NU).values()
    assert oud.opvolgers == ("GM0002", "GM0001")


def test_a_later_change_is_followed_to_the_gemeente_of_now() -> None:
    rows = [
        fusie("GM0900", "GM0901", "2018-01-01"),
        fusie("GM0901", "GM0001", "2022-01-01"),
        fusie("GM0901", "GM0002", "2022-01-01"),
    ]
    found = opgeheven_gemeenten(rows, NU)
    assert (found["GM0900"].datum, found["GM0900"].opvolgers) == ("2018-01-01", ("GM0001", "GM0002"))


def test_parts_that_come_together_again_are_one() -> None:
    rows = [fusie("GM0900", "GM0901"), fusie("GM0900", "GM0001"), fusie("GM0901", "GM0001")]
    assert opgeheven_gemeenten(rows, NU)["GM0900"].opvolgers == ("GM0001",)


def test_changes_in_a_ring_lead_nowhere() -> None:
    found = opgeheven_gemeenten([fusie("GM0900", "GM0901"), fusie("GM0901", "GM0900")], NU)
    assert [each.opvolgers for each in found.values()] == [(), ()]


def test_a_gemeente_of_now_was_not_abolished() -> None:
    assert opgeheven_gemeenten([fusie("GM0001", "GM0002")], NU) == {}


def test_what_is_said_of_a_gemeente_that_went_up_in_another_is_said_of_that_one() -> None:
    catalogue = catalogue_of(
        fusie_rij("GM0900", "GM0001", oude_naam="Oud"),
        plaats("Dorp", "GM0900"),
        andere_naam("Doarp", "Dorp", "GM0900"),
        a=coalitie(gemeenten=["GM0900", "GM0001"]),
        v=organisatie(
            soort="vsv", plaats="Dorp", vestigingsgemeente="GM0900", gebied={"dekking": "bron", "gemeenten": ["GM0900"]}
        ),
    )
    assert catalogue.coalitie("a").gemeenten == ("GM0001",)
    assert catalogue.stand("GM0001").sleutel == "actief"
    vsv = catalogue.organisatie("v")
    assert vsv.vestigingsgemeente == "GM0001"
    assert [each.code for each in catalogue.gemeenten_in(vsv)] == ["GM0001"]
    assert [each.naam for each in catalogue.plaatsen_in("GM0001")] == ["Dorp"]
    assert [each.naam for each in catalogue.andere_namen_in("GM0001")] == ["Doarp"]


def test_what_has_moved_keeps_its_key_and_its_file() -> None:
    catalogue = catalogue_of(fusie_rij("GM0900", "GM0001"), a=coalitie(gemeenten=["GM0900"]))
    moved = catalogue.coalitie("a")
    assert (moved.sleutel, moved.adres, catalogue.path(moved)) == ("a", "coalities/a/", "coalitions/a.yml")


def test_of_a_gemeente_that_was_split_nobody_knows_which_part_is_meant() -> None:
    parts = [fusie_rij("GM0900", code, soort="splitsing") for code in ("GM0001", "GM0002")]
    catalogue = catalogue_of(gemeente("GM0001"), gemeente("GM0002"), *parts, a=coalitie(gemeenten=["GM0900"]))
    assert catalogue.coalitie("a").gemeenten == ("GM0900",)
