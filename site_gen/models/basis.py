"""What all records share: strictness, sources, dates, addresses.

`Field(description=…)` is Dutch: editors read it in their field list, their JSON Schema and their form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StringConstraints
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MAX_ZIN = 400
MAX_ALINEA = 1200

FIRST_YEAR = 1900

_DATUM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True)
class Tijdstip:
    """Marks a field that holds a year, month or day: the check `datum-toekomst` looks at all of them."""


def _year_as_text(value: object) -> object:
    # YAML reads 2023 as a number and 2023-05 as text; for an editor both are dates.
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _refuse_bool(value: object) -> object:
    # Python counts true as 1, an editor does not.
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "not a number")
    return value


def is_datum(value: str) -> bool:
    """Whether a text is a year, month or day that exists, from 1900 on."""
    match = _DATUM.fullmatch(value)
    if not match:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return year >= FIRST_YEAR and 1 <= month <= 12 and 1 <= day <= _days_in(year, month)


def _check_datum(value: str) -> str:
    if not is_datum(value):
        raise PydanticCustomError("datum", "not a date")
    return value


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _check_webadres(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError as error:
        raise PydanticCustomError("webadres", "not an address") from error
    if parts.scheme.lower() not in ("http", "https") or "." not in (parts.hostname or "") or re.search(r"\s", value):
        raise PydanticCustomError("webadres", "not an http(s) address")
    return value


Zin = Annotated[str, StringConstraints(min_length=1, max_length=MAX_ZIN, strip_whitespace=True)]
Alinea = Annotated[str, StringConstraints(min_length=1, max_length=MAX_ALINEA, strip_whitespace=True)]
Datum = Annotated[
    str,
    BeforeValidator(_year_as_text),
    AfterValidator(_check_datum),
    # In a schema too 2023 is a number and 2023-05 a text.
    Field(json_schema_extra={"type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}),
    Tijdstip(),
]
# For a whole number. Stands after its bounds, since pydantic loses those in a JSON Schema where it stands before.
GEEN_BOOL = BeforeValidator(_refuse_bool)
Jaar = Annotated[int, Field(ge=1990, le=2100), GEEN_BOOL, Tijdstip()]
Webadres = Annotated[str, AfterValidator(_check_webadres), Field(json_schema_extra={"pattern": "^https?://"})]
Gemeentecode = Annotated[str, StringConstraints(pattern="^GM[0-9]{4}$")]
Sleutel = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")]


class Model(BaseModel):
    """A part of a record: no unknown keys, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bron(Model):
    """Where a fact comes from."""

    titel: Zin = Field(description="Titel van de pagina of het stuk.", examples=["Lokale coalities Kansrijke Start"])
    uitgever: Zin | None = Field(None, description="Wie het heeft uitgegeven.", examples=["GGD Zuid-Limburg"])
    datum: Datum | None = Field(None, description="Datum van de bron: jaar, maand of dag.", examples=["2024-05"])
    url: Webadres | None = Field(None, description="Webadres van de bron.", examples=["https://www.example.nl/stuk"])
    geraadpleegd: Datum = Field(description="Wanneer u de bron las: maand of dag.", examples=["2026-11"])
    nog_te_bevestigen: bool = Field(
        False,
        description="Zet op true als dit algemeen bekend is, maar nog door geen bron is bevestigd.",
        examples=[True],
    )


class Record(Model):
    """One file of data. Its key is the name of the file."""

    bronnen: tuple[Bron, ...] = Field(min_length=1, description="Waar de feiten vandaan komen: minstens een bron.")
    laatst_gecontroleerd: Datum = Field(
        description="Wanneer iemand dit bestand voor het laatst heeft nagekeken.", examples=["2026-11"]
    )

    _sleutel: str = PrivateAttr(default="")

    @classmethod
    def fields_as_written(cls) -> dict[str, FieldInfo]:
        """The fields in the order of a file: what the record is about, then its sources and what else all have."""
        own = {name: info for name, info in cls.model_fields.items() if name in cls.__annotations__}
        return own | cls.model_fields

    @property
    def sleutel(self) -> str:
        return self._sleutel

    def with_sleutel(self, sleutel: str) -> None:
        """Give a record that was just read its key. For the reader only: afterwards nothing changes."""
        self._sleutel = sleutel


class RecordMetPagina(Record):
    """A record with a page of its own, in the folder `map_adres` of the site."""

    map_adres: ClassVar[str]

    eerdere_sleutels: tuple[Sleutel, ...] = Field(
        (),
        description="Namen die dit bestand eerder had. Oude links komen dan nog goed uit.",
        examples=[["oude-naam"]],
    )

    @property
    def adres(self) -> str:
        """The address of the record's page, from the root of the site."""
        return f"{self.map_adres}{self.sleutel}/"
