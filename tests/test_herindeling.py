"""Gemeenten that no longer exist, and what came in their place."""

from __future__ import annotations

from site_gen.herindeling import Opgeheven, opgeheven_gemeenten
from site_gen.models.gemeente import Fusie

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
