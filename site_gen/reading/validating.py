"""Plain values become a record, or findings in Dutch with the line of each wrong value.

pydantic's errors are translated by their stable `type`, never by their English sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from site_gen.findings import Finding, did_you_mean, regel
from site_gen.reading.yaml_reader import Document, Position

T = TypeVar("T", bound=BaseModel)

_SUBJECT = "De velden"
SLEUTEL_ONBEKEND = regel("sleutel-onbekend", "Een bestand heeft alleen velden die bestaan.", subject=_SUBJECT)
VELD_ONTBREEKT = regel("veld-ontbreekt", "De verplichte velden zijn ingevuld.", subject=_SUBJECT)
BRON_ONTBREEKT = regel("bron-ontbreekt", "Elk bestand heeft minstens één bron.", subject="Bronnen")
VELD_SOORT = regel(
    "veld-soort", "Een veld heeft de goede soort waarde: tekst, getal, lijst of ja/nee.", subject=_SUBJECT
)
VELD_WAARDE = regel("veld-waarde", "Een veld met een vaste vorm of keuze houdt zich daaraan.", subject=_SUBJECT)
TEKST_TE_LANG = regel("tekst-te-lang", "Een tekst is niet te lang voor zijn plek.", subject=_SUBJECT)
TEKST_TE_KORT = regel("tekst-te-kort", "Een tekst is niet leeg en lang genoeg voor zijn plek.", subject=_SUBJECT)
GETAL_BUITEN_BEREIK = regel("getal-buiten-bereik", "Een getal of jaar ligt binnen wat mogelijk is.", subject=_SUBJECT)
DATUM_ONGELDIG = regel(
    "datum-ongeldig", "Een datum is een jaar (2026), maand (2026-11) of dag (2026-11-24) die bestaat.", subject="Datums"
)
URL_ONGELDIG = regel("url-ongeldig", "Een webadres begint met http:// of https:// en is heel.", subject="Webadressen")

_SOORT = {
    "string_type": "tekst",
    "int_type": "een heel getal",
    "int_parsing": "een heel getal",
    "int_from_float": "een heel getal",
    "float_type": "een getal",
    "float_parsing": "een getal",
    "bool_type": "true of false",
    "bool_parsing": "true of false",
    "tuple_type": "een lijst",
    "list_type": "een lijst",
    "model_type": "een blok met sleutels",
    "model_attributes_type": "een blok met sleutels",
}


def validate(model: type[T], document: Document) -> tuple[T | None, list[Finding]]:
    """Make the record that a document describes, or say what is wrong with each value."""
    try:
        return model.model_validate(document.data, strict=False), []
    except ValidationError as error:
        return None, list(_findings(model, document, error))


def _findings(model: type[BaseModel], document: Document, error: ValidationError) -> Iterator[Finding]:
    seen = set()
    for details in error.errors(include_url=False, include_context=True):
        if details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]:
            continue  # pydantic does not count items that are wrong themselves, and those have their own finding
        position = tuple(part for part in details["loc"])
        finding = _translate(model, document, position, details)
        if finding not in seen:
            seen.add(finding)
            yield finding


def _translate(model: type[BaseModel], document: Document, position: Position, details: ErrorDetails) -> Finding:
    path, line, kind = document.path, document.line(position), details["type"]
    veld = str(position[-1]) if position else ""
    called = _called(position)
    shown = show(details["input"])
    context: dict[str, Any] = details.get("ctx") or {}
    if kind == "extra_forbidden":
        known = field_names(model, position[:-1])
        return SLEUTEL_ONBEKEND.finding(
            path,
            line,
            text=f"Het veld '{veld}' bestaat hier niet.",
            hint=did_you_mean(veld, known, f"Kies uit: {', '.join(sorted(known))}."),
        )
    if kind == "missing":
        rule = BRON_ONTBREEKT if veld == "bronnen" else VELD_ONTBREEKT
        where = "" if len(position) == 1 else f" in {_called(position[:-1])}"
        hint = "Zet erbij waar dit vandaan komt." if veld == "bronnen" else f"Voeg '{veld}: …' toe."
        return rule.finding(path, line, text=f"Het veld '{veld}' ontbreekt{where}.", hint=hint)
    if kind == "datum":
        return DATUM_ONGELDIG.finding(
            path, line, text=f"{shown} bij {called} is geen datum.", hint="Schrijf 2026, 2026-11 of 2026-11-24."
        )
    if kind == "webadres":
        return URL_ONGELDIG.finding(
            path, line, text=f"{shown} bij {called} is geen webadres.", hint="Begin met https:// en laat spaties weg."
        )
    if kind == "too_short" and veld == "bronnen":
        return BRON_ONTBREEKT.finding(
            path, line, text="De lijst met bronnen is leeg.", hint="Zet erbij waar dit vandaan komt."
        )
    if kind in ("string_too_short", "too_short"):
        least = context["min_length"]
        return TEKST_TE_KORT.finding(
            path,
            line,
            text=f"{called} is leeg." if least == 1 else f"{called} is korter dan {least} tekens.",
            hint="Vul het in, of laat het veld weg als het niet verplicht is.",
        )
    if kind == "string_too_long":
        return TEKST_TE_LANG.finding(
            path,
            line,
            text=f"{called} is {len(str(details['input']))} tekens lang, hoogstens {context['max_length']} mag.",
            hint="Maak de tekst korter of verdeel hem over meer regels van een lijst.",
        )
    if kind == "int_parsing_size":
        return GETAL_BUITEN_BEREIK.finding(
            path, line, text=f"{shown} bij {called} kan niet kloppen.", hint="Het getal is veel te groot."
        )
    if kind in ("greater_than_equal", "less_than_equal"):
        edge = f"minstens {context['ge']}" if "ge" in context else f"hoogstens {context['le']}"
        return GETAL_BUITEN_BEREIK.finding(
            path, line, text=f"{shown} bij {called} kan niet kloppen.", hint=f"Het is {edge}."
        )
    if kind == "literal_error":
        choices = [word.strip("' ") for word in str(context["expected"]).replace(" or ", ", ").split(",")]
        return VELD_WAARDE.finding(
            path,
            line,
            text=f"{shown} kan niet bij {called}.",
            hint=did_you_mean(str(details["input"]), choices, f"Kies uit: {', '.join(choices)}."),
        )
    if kind == "string_pattern_mismatch":
        return VELD_WAARDE.finding(
            path,
            line,
            text=f"{shown} bij {called} heeft niet de goede vorm.",
            hint=_pattern_hint(str(context["pattern"])),
        )
    if kind in _SOORT:
        hint = "Laat het veld weg als u het niet weet." if details["input"] is None else f"Schrijf hier {_SOORT[kind]}."
        if kind == "string_type" and isinstance(details["input"], int | float):
            hint = "Zet de waarde tussen aanhalingstekens."
        return VELD_SOORT.finding(
            path, line, text=f"{called} moet {_SOORT[kind]} zijn, maar hier staat {shown}.", hint=hint
        )
    raise NotImplementedError(f"pydantic error {kind!r} has no Dutch sentence yet")


def _pattern_hint(pattern: str) -> str:
    if "GM" in pattern:
        return "Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM0059."
    if "@" in pattern:
        return "Een mailadres heeft een apenstaartje, bijvoorbeeld info@example.nl."
    return "Gebruik kleine letters en cijfers, met streepjes ertussen, bijvoorbeeld nu-niet-zwanger."


def _called(position: Position) -> str:
    """How an editor would point at a field: 'naam', or 'partners' nummer 3 where it stands in a list."""
    inner = next((index for index in range(len(position) - 1, -1, -1) if isinstance(position[index], str)), 0)
    names = [f"nummer {part + 1}" if isinstance(part, int) else f"'{part}'" for part in position[inner:]]
    return " ".join(names) or "Het bestand"


def show(value: object) -> str:
    """A value as an editor may recognise it: short, and in quotes where it is text."""
    if value is None:
        return "niets"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return "een lijst"
    if isinstance(value, dict):
        return "een blok met sleutels"
    text = str(value)
    return f"'{text[:60]}…'" if len(text) > 60 else f"'{text}'"


def field_names(model: type[BaseModel], position: Position) -> frozenset[str]:
    """The names of the fields that may stand at a place in a record."""
    here: type[BaseModel] | None = model
    for part in position:
        if here is not None and isinstance(part, str):
            here = _models_by_field(here).get(part)
    return frozenset(here.model_fields) if here else frozenset()


@cache
def _models_by_field(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    return {name: inner for name, info in model.model_fields.items() if (inner := _inner_model(info.annotation))}


def _inner_model(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in get_args(annotation) if (inner := _inner_model(part))), None)
