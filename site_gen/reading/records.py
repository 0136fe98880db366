"""All files of the project, read into records. Nothing that cannot be read is skipped in silence."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel

from site_gen.findings import Finding, regel
from site_gen.grenzen.fout import GrenzenFout
from site_gen.grenzen.inlezen import TEGELS, Grenzen, lees_grenzen
from site_gen.models.basis import SLUG_PATTERN, Record
from site_gen.models.coalitie import Coalitie
from site_gen.models.geboortezorg import Geboortezorg
from site_gen.models.gemeente import AndereNaam, Fusie, Gemeente, Plaats, Tabel, Tegel
from site_gen.models.interventie import Interventie
from site_gen.models.landelijk import LandelijkCijfer
from site_gen.models.organisatie import Organisatie
from site_gen.models.pagina import Pagina
from site_gen.models.vocabulaire import Vocabulaires
from site_gen.reading.csv_reader import read_csv
from site_gen.reading.markdown_reader import HandgeschrevenPagina, read_page
from site_gen.reading.validating import T, validate
from site_gen.reading.yaml_reader import Document, read_yaml

_SUBJECT = "Het bestand"
BESTAND_NAAM = regel(
    "bestand-naam",
    "Een bestandsnaam is de sleutel: kleine letters, cijfers en streepjes, met .yml erachter.",
    subject=_SUBJECT,
)
BESTAND_ONTBREEKT = regel("bestand-ontbreekt", "De vaste bestanden van het project zijn er.", subject=_SUBJECT)
PAGINA_SOORT = regel(
    "pagina-soort", "In content/pages staan alleen bestanden in Markdown, met .md erachter.", subject="Pagina's"
)
GRENZEN_ONLEESBAAR = regel(
    "grenzen-onleesbaar", "De grenzen van de kaart zijn heel en kloppen met hun controlegetal.", subject="Grenzen"
)

# Kinds of records that have a file each: how other files name the kind, its model, its folder.
SOORTEN: dict[str, tuple[type[Record], str]] = {
    "coalitie": (Coalitie, "coalitions"),
    "interventie": (Interventie, "interventions"),
    "organisatie": (Organisatie, "content/organisaties"),
}


class Herkomst:
    """Where each record was read. Records are told apart by identity: two rows may say the same."""

    def __init__(self) -> None:
        self._by_id: dict[int, tuple[BaseModel, Document]] = {}

    def note(self, record: BaseModel, document: Document) -> None:
        # The record is kept too: an id is only unique for as long as its object lives.
        self._by_id[id(record)] = (record, document)

    def document(self, record: BaseModel) -> Document:
        return self._by_id[id(record)][1]


@dataclass
class Records:
    """What the files say, before it is linked.

    `documents` are all files, rows and front matter that are well-formed, each with the model it should follow, also
    where it does not: what else is wrong with it can be said in the same run. `herkomst` knows the file and lines of
    every record. `keys` also holds the keys of files that could not be read: whoever refers to one makes no mistake.
    """

    vocabulaires: Vocabulaires | None = None
    coalities: list[Coalitie] = field(default_factory=list)
    interventies: list[Interventie] = field(default_factory=list)
    organisaties: list[Organisatie] = field(default_factory=list)
    geboortezorg: Geboortezorg | None = None
    gemeenten: list[Gemeente] = field(default_factory=list)
    plaatsen: list[Plaats] = field(default_factory=list)
    namen: list[AndereNaam] = field(default_factory=list)
    fusies: list[Fusie] = field(default_factory=list)
    tegels: list[Tegel] = field(default_factory=list)
    landelijk: list[LandelijkCijfer] = field(default_factory=list)
    tabellen: dict[str, Tabel] = field(default_factory=dict)
    paginas: list[HandgeschrevenPagina] = field(default_factory=list)
    grenzen: Grenzen | None = None
    documents: list[tuple[type[BaseModel], Document]] = field(default_factory=list)
    herkomst: Herkomst = field(default_factory=Herkomst)
    keys: dict[str, set[str]] = field(default_factory=dict)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Nothing that is read is garbage; walking over it again and again takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def load_records(root: Path, advance: Callable[[str], None] = lambda _: None) -> tuple[Records, list[Finding]]:
    """Read every file of the project under `root`. `advance` hears the name of each step."""
    records, findings = Records(), list[Finding]()
    with _no_collection():
        advance("vocabulaires")
        records.vocabulaires = _fixed_file(root, "content/vocabulaires.yml", Vocabulaires, records, findings)
        advance("gemeenten")
        _read_tables(root, records, findings)
        for soort, into in (
            ("coalitie", records.coalities),
            ("interventie", records.interventies),
            ("organisatie", records.organisaties),
        ):
            advance(f"{soort}s" if soort != "coalitie" else "coalities")
            into.extend(_read_folder(root, soort, records, findings))  # type: ignore[arg-type]  # the kind decides the model
        records.geboortezorg = _fixed_file(root, "content/geboortezorg.yml", Geboortezorg, records, findings)
        advance("pagina's")
        _read_pages(root, records, findings)
        advance("grenzen")
        try:
            records.grenzen = lees_grenzen(root / "content")
        except GrenzenFout as error:
            findings.append(GRENZEN_ONLEESBAAR.finding(error.path, 1, text=error.text, hint=error.hint))
    return records, findings


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def _fixed_file(root: Path, path: str, model: type[T], records: Records, findings: list[Finding]) -> T | None:
    file = root / path
    if not file.is_file():
        findings.append(BESTAND_ONTBREEKT.finding(path, 1, text="Dit bestand is er niet.", hint="Zet het terug."))
        return None
    document, wrong = read_yaml(file, path)
    findings.extend(wrong)
    if document is None:
        return None
    records.documents.append((model, document))
    record, wrong = validate(model, document)
    findings.extend(wrong)
    if record is not None:
        records.herkomst.note(record, document)
    return record


def _read_tables(root: Path, records: Records, findings: list[Finding]) -> None:
    def rows(name: str, model: type[T], folder: str = "content") -> Iterator[T]:
        path = f"{folder}/{name}.csv"
        if not (root / path).is_file():
            findings.append(BESTAND_ONTBREEKT.finding(path, 1, text="Dit bestand is er niet.", hint="Zet het terug."))
            return
        tabel = _fixed_file(root, f"{folder}/{name}.yml", Tabel, records, findings)
        if tabel:
            records.tabellen[name] = tabel
        read, wrong = read_csv(root / path, path, model)
        findings.extend(wrong)
        for row, document in read:
            records.documents.append((model, document))
            if name == "gemeenten" and isinstance(document.data, dict):
                records.keys["gemeente"].add(document.data["code"])
            if row is not None:
                records.herkomst.note(row, document)
                yield row

    records.keys["gemeente"] = set()
    records.gemeenten.extend(rows("gemeenten", Gemeente))
    records.plaatsen.extend(rows("plaatsen", Plaats))
    records.namen.extend(rows("namen", AndereNaam))
    records.fusies.extend(rows("fusies", Fusie))
    records.tegels.extend(rows(TEGELS, Tegel, "content/grenzen"))
    records.landelijk.extend(rows("landelijk", LandelijkCijfer))


def _read_folder(root: Path, soort: str, records: Records, findings: list[Finding]) -> Iterator[Record]:
    model, folder = SOORTEN[soort]
    keys = records.keys.setdefault(soort, set())
    for file in sorted((root / folder).glob("*")):
        path = _relative(file, root)
        if file.name.startswith("."):
            continue
        if file.is_dir() or file.suffix != ".yml" or not re.fullmatch(SLUG_PATTERN, file.stem):
            findings.append(
                BESTAND_NAAM.finding(
                    path,
                    1,
                    text=f"'{file.name}' is geen goede bestandsnaam.",
                    hint="Gebruik kleine letters, cijfers en streepjes, en eindig op .yml.",
                )
            )
            continue
        keys.add(file.stem)
        document, wrong = read_yaml(file, path)
        findings.extend(wrong)
        if document is None:
            continue
        records.documents.append((model, document))
        record, wrong = validate(model, document)
        findings.extend(wrong)
        if record is not None:
            record.with_sleutel(file.stem)
            records.herkomst.note(record, document)
            yield record


def _read_pages(root: Path, records: Records, findings: list[Finding]) -> None:
    folder = root / "content" / "pages"
    for file in sorted(folder.rglob("*")):
        if file.is_dir() or file.name.startswith("."):
            continue
        if file.suffix != ".md":
            findings.append(
                PAGINA_SOORT.finding(
                    _relative(file, root),
                    1,
                    text=f"'{file.name}' is geen Markdown: de site gebruikt het niet.",
                    hint="Eindig op .md, of haal het bestand weg.",
                )
            )
            continue
        place = file.relative_to(folder)
        parts = place.parent.parts if place.stem == "index" else place.with_suffix("").parts
        page, wrong = read_page(file, _relative(file, root), "".join(f"{part}/" for part in parts))
        findings.extend(wrong)
        if page:
            records.documents.append((Pagina, page.document))
            records.herkomst.note(page.kop, page.document)
            records.paginas.append(page)
