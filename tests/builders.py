"""Small data for tests: a whole catalogue in three lines, read by the real reader, so that every value has its line.

    catalogue = catalogue_of(gemeente("GM0001"), noord=coalitie(gemeenten=["GM0001"]))

Each builder makes a good file; what a test is about, it says itself. A value None leaves the field out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from site_gen.catalogue import Catalogue, link_records
from site_gen.findings import Finding
from site_gen.grenzen.inlezen import Grenzen
from site_gen.models.geboortezorg import Geboortezorg
from site_gen.models.gemeente import AndereNaam, Fusie, Gemeente, Plaats, Tabel, Tegel
from site_gen.models.landelijk import LandelijkCijfer
from site_gen.models.pagina import Pagina
from site_gen.models.vocabulaire import VOCABULAIRE_NAMES, Vocabulaires
from site_gen.reading.markdown_reader import HandgeschrevenPagina
from site_gen.reading.records import SOORTEN, Records
from site_gen.reading.validating import validate
from site_gen.reading.yaml_reader import Document, parse_yaml

PEILDATUM = date(2026, 11, 24)
BRON = {"titel": "Een bron", "uitgever": "Gemeente Noord", "geraadpleegd": "2026-11"}
LANDELIJKE_BRON = {**BRON, "uitgever": "Het RIVM", "url": "https://www.example.nl/monitor"}
_BRONNEN = {"bronnen": [BRON], "laatst_gecontroleerd": "2026-11"}

# The words that the site works with, and a few to choose from.
_WOORDEN = {
    "fasen": ["kinderwens", "zwangerschap"],
    "themas": ["roken", "voeding"],
    "doelgroepen": ["jonge_ouders", "vaders"],
    "uitvoerders": ["verloskundige", "jgz"],
    "settings": ["thuis", "online"],
    "soorten": ["interventie", "werkzaam_element", "goede_praktijk"],
    "erkenningsniveaus": ["goed_onderbouwd", "geen", "onbekend", "niet_van_toepassing"],
    "databanken": ["nji"],
    "financieringsbronnen": ["wmo"],
    "partner_soorten": ["ggd", "gemeente"],
    "domeinen": ["medisch", "sociaal", "publiek", "informeel", "ervaring", "overig"],
    "provincies": ["drenthe", "zeeland"],
    "niveaus": ["lokaal", "regionaal"],
    "statussen": ["actief", "in_oprichting", "gestopt", "onbekend"],
    "dekkingen": ["bron", "werkgebied", "onvolledig"],
    "gemeentestanden": ["actief", "in_oprichting", "onbekend", "regionaal", "gestopt", "geen"],
    "gronden": ["bron", "afgeleid", "indicatief", "onbekend"],
    "organisatiesoorten": ["vsv", "consortium", "ros", "roaz", "ggd", "zorgkantoor", "jeugdregio", "landelijk"],
}


@dataclass(frozen=True)
class Typed(Document):
    """A document that remembers what was typed, by line, so that a test can say where a finding points."""

    source: Mapping[int, str]


@dataclass(frozen=True)
class Bestand:
    """What one file says; its key comes with `catalogue_of`."""

    soort: str
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Rij:
    """What one row of a table says."""

    model: type[Gemeente] | type[Plaats] | type[AndereNaam] | type[Fusie] | type[Tegel] | type[LandelijkCijfer]
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Markdown:
    """A hand-written page: its address, and its text below the front matter of five lines."""

    adres: str
    tekst: str
    bestand: str


def coalitie(**velden: Any) -> Bestand:
    return Bestand(
        "coalitie",
        {
            "naam": None,
            "niveau": "lokaal",
            "gemeenten": ["GM0001"],
            "gemeenten_dekking": "bron",
            "status": "actief",
            **_BRONNEN,
            **velden,
        },
    )


def regio(**velden: Any) -> Bestand:
    """A regional coalition."""
    return coalitie(**{"niveau": "regionaal", **velden})


def interventie(**velden: Any) -> Bestand:
    return Bestand(
        "interventie",
        {
            "naam": None,
            "soort": "interventie",
            "samenvatting": "Een aanpak voor ouders.",
            "fasen": ["zwangerschap"],
            "themas": ["roken"],
            "doelgroep": "Ouders die roken.",
            "doelgroepen": ["jonge_ouders"],
            "uitvoerders": ["jgz"],
            "settings": ["thuis"],
            "erkenning": {"niveau": "onbekend"},
            **_BRONNEN,
            **velden,
        },
    )


def organisatie(**velden: Any) -> Bestand:
    return Bestand("organisatie", {"naam": None, "soort": "ggd", **_BRONNEN, **velden})


def vsv(**velden: Any) -> Bestand:
    """A VSV in GM0001."""
    return organisatie(**{"soort": "vsv", "plaats": "Noord", "vestigingsgemeente": "GM0001", **velden})


def regio_van(soort: str, *gemeenten: str, dekking: str = "bron", **gebied: Any) -> Bestand:
    """An organisation of a kind with an area."""
    return organisatie(soort=soort, gebied={"dekking": dekking, "gemeenten": list(gemeenten), **gebied})


def gemeente(code: str = "GM0001", naam: str | None = None, **velden: Any) -> Rij:
    return Rij(
        Gemeente,
        {
            "code": code,
            "naam": naam or f"Gemeente {code}",
            "provincie": "drenthe",
            "inwoners": 1000,
            "inwoners_jaar": 2021,
            "lat": 52.9,
            "lon": 6.5,
            **velden,
        },
    )


def plaats(naam: str, code: str = "GM0001") -> Rij:
    return Rij(Plaats, {"naam": naam, "code": code, "lat": 52.9, "lon": 6.5})


def andere_naam(naam: str, van: str, code: str = "GM0001") -> Rij:
    """Another name of a gemeente or place."""
    return Rij(AndereNaam, {"naam": naam, "van": van, "code": code})


def fusie(oude_code: str, nieuwe_code: str, **velden: Any) -> Rij:
    data = {"oude_code": oude_code, "oude_naam": f"Gemeente {oude_code}", "nieuwe_code": nieuwe_code}
    data |= {"nieuwe_naam": f"Gemeente {nieuwe_code}", "datum": "2019-01-01", "soort": "fusie"}
    return Rij(Fusie, {**data, **velden})


def landelijk(jaar: int, wat: str, waarde: int | str, **velden: Any) -> Rij:
    """A national count; its source is described beside the table, unless a test says otherwise."""
    data = {"jaar": jaar, "wat": wat, "waarde": waarde, "eenheid": "gemeenten"}
    data |= {"bron": LANDELIJKE_BRON["url"]}
    return Rij(LandelijkCijfer, {**data, **velden})


def tegel(code: str, kolom: int, rij: int) -> Rij:
    return Rij(Tegel, {"code": code, "kolom": kolom, "rij": rij})


def pagina(adres: str, tekst: str, bestand: str | None = None) -> Markdown:
    """A page; its file is named after its address, or `bestand` (without .md)."""
    return Markdown(adres, tekst, bestand or adres.rstrip("/") or "index")


def woorden(**lijsten: list[str] | list[dict[str, Any]]) -> dict[str, Any]:
    """What content/vocabulaires.yml says: a list of keys makes words with those labels."""
    lists = {
        name: [word if isinstance(word, dict) else {"sleutel": word, "label": word} for word in words]
        for name, words in {**_WOORDEN, **lijsten}.items()
    }
    return {**{name: lists[name] for name in VOCABULAIRE_NAMES}, **_BRONNEN}


def grenzen(*codes: str) -> Grenzen:
    """Shapes: a strip of the Netherlands for each code, from west to east, each a neighbour of the next."""
    # Arc n is the border on the west of strip n; two more arcs close a strip at the top and at the bottom.
    arcs: list[list[list[int]]] = [[[x, 0], [0, 10]] for x in range(len(codes) + 1)]
    geometries = []
    for x, code in enumerate(codes):
        arcs += [[[x, 10], [1, 0]], [[x, 0], [1, 0]]]
        top, bottom = len(arcs) - 2, len(arcs) - 1
        geometries.append({"type": "Polygon", "id": code, "arcs": [[x, top, ~(x + 1), ~bottom]]})
    topology = {
        "type": "Topology",
        "transform": {"scale": [0.1, 0.1], "translate": [4.0, 52.0]},
        "arcs": arcs,
        "objects": {"gemeenten": {"type": "GeometryCollection", "geometries": geometries}},
    }
    return Grenzen(
        titel="Stroken",
        jaar=None,
        schematisch=True,
        bron="Deze test",
        licentie="CC0",
        url=None,
        opgehaald=PEILDATUM,
        toelichting="",
        bestand="content/grenzen/schematisch.topojson",
        topologie=topology,
    )


def catalogue_of(
    *inhoud: Rij | Markdown,
    vocabulaires: Mapping[str, Any] | None = None,
    tabellen: Mapping[str, Any] | None = None,
    geboortezorg: Mapping[str, Any] | None = None,
    vormen: Grenzen | None = None,
    peildatum: date = PEILDATUM,
    **bestanden: Bestand,
) -> Catalogue:
    """A catalogue of these rows, pages and files, all of them good. A keyword is a file's name, with _ for -.

    `tabellen` says what stands in the .yml of every table besides the usual, `geboortezorg` what stands in that file.
    Where a test brings no gemeente, GM0001 is there; and an organisation called `ggd`, with all gemeenten in its area,
    always is.
    """
    catalogue, findings = read_of(
        *inhoud,
        vocabulaires=vocabulaires,
        tabellen=tabellen,
        geboortezorg=geboortezorg,
        vormen=vormen,
        peildatum=peildatum,
        **bestanden,
    )
    assert findings == [], "\n".join(map(str, findings))
    return catalogue


def read_of(
    *inhoud: Rij | Markdown,
    vocabulaires: Mapping[str, Any] | None = None,
    tabellen: Mapping[str, Any] | None = None,
    geboortezorg: Mapping[str, Any] | None = None,
    vormen: Grenzen | None = None,
    peildatum: date = PEILDATUM,
    **bestanden: Bestand,
) -> tuple[Catalogue, list[Finding]]:
    """As `catalogue_of`, for files that follow no model: what reading finds comes beside the catalogue."""
    records, findings = Records(grenzen=vormen), list[Finding]()

    def keep(model: type[BaseModel], document: Document) -> Any:
        records.documents.append((model, document))
        record, wrong = validate(model, document)
        findings.extend(wrong)
        if record is not None:
            records.herkomst.note(record, document)
        return record

    records.vocabulaires = keep(Vocabulaires, _document("content/vocabulaires.yml", vocabulaires or woorden()))
    for name in ("gemeenten", "plaatsen", "namen", "fusies", "grenzen/tegels", "landelijk"):
        described = {"bronnen": [LANDELIJKE_BRON]} if name == "landelijk" else {}
        beside = {"titel": name, "toelichting": "Een tabel.", **_BRONNEN, **described, **(tabellen or {})}
        records.tabellen[Path(name).stem] = keep(Tabel, _document(f"content/{name}.yml", beside))

    tables: dict[type[BaseModel], tuple[str, list[Any]]] = {
        Gemeente: ("gemeenten", records.gemeenten),
        Plaats: ("plaatsen", records.plaatsen),
        AndereNaam: ("namen", records.namen),
        Fusie: ("fusies", records.fusies),
        Tegel: ("grenzen/tegels", records.tegels),
        LandelijkCijfer: ("landelijk", records.landelijk),
    }
    rows = [each for each in inhoud if isinstance(each, Rij)]
    if not any(row.model is Gemeente for row in rows):
        rows.append(gemeente())
    records.keys["gemeente"] = {row.data["code"] for row in rows if row.model is Gemeente}
    for model, (name, into) in tables.items():
        for line, row in enumerate((row for row in rows if row.model is model), 2):
            cells = {key: str(value) for key, value in row.data.items()}
            record = keep(model, Typed(f"content/{name}.csv", cells, {(): line}, {line: ",".join(cells.values())}))
            into.extend([record] if record else [])

    region = {"dekking": "bron", "gemeenten": sorted(records.keys["gemeente"])}
    files = {"ggd": organisatie(naam="GGD Noord", gebied=region), **bestanden}
    folders: dict[str, list[Any]] = {
        "coalitie": records.coalities,
        "interventie": records.interventies,
        "organisatie": records.organisaties,
    }
    for soort, into in folders.items():
        model, folder = SOORTEN[soort]
        own = {name.replace("_", "-"): file.data for name, file in files.items() if file.soort == soort}
        records.keys[soort] = set(own)
        for key, data in own.items():
            named = data if data["naam"] is not None else {**data, "naam": f"{soort} {key}"}
            record = keep(model, _document(f"{folder}/{key}.yml", named))
            if record:
                record.with_sleutel(key)
                into.append(record)

    if geboortezorg:
        landschap = {"titel": "Geboortezorg", **_BRONNEN, **geboortezorg}
        records.geboortezorg = keep(Geboortezorg, _document("content/geboortezorg.yml", landschap))

    for page in (each for each in inhoud if isinstance(each, Markdown)):
        head = {"title": page.adres or "Home", "description": "Een zin over deze pagina.", **_BRONNEN}
        del head["bronnen"]
        path = f"content/pages/{page.bestand}.md"
        document = _document(path, head, first_line=2, below=f"---\n{page.tekst}")
        kop = keep(Pagina, document)
        records.paginas.append(HandgeschrevenPagina(page.adres, kop, page.tekst, 6, document))
    return link_records(records, peildatum), findings


def _document(path: str, data: Mapping[str, Any], first_line: int = 1, below: str = "") -> Typed:
    present = {name: value for name, value in data.items() if value is not None}
    text = yaml.dump(present, Dumper=_WithoutAnchors, allow_unicode=True, sort_keys=False, width=1000)
    document, findings = parse_yaml(text, path, first_line)
    assert document is not None, findings
    source = dict(enumerate((text + below).split("\n"), first_line))
    return Typed(document.path, document.data, document.lines, source)


class _WithoutAnchors(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # the dumper asks it of everything
        return True
