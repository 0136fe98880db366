"""Documents made from the real data, straight from its files: the search is tested on what visitors will search."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from site_gen.search.index import Document

ROOT = Path(__file__).parents[2]


def real_documents() -> list[Document]:
    return [*_gemeenten(), *_coalities(), *_interventies(), *_paginas()]


def _gemeenten() -> Iterator[Document]:
    namen: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows("fusies.csv"):
        namen[row["nieuwe_code"]].append(row["oude_naam"])
    for row in _rows("plaatsen.csv"):
        namen[row["code"]].append(row["naam"])
    for row in _rows("gemeenten.csv"):
        slug = row["naam"].lower().replace("'", "").replace(" ", "-")
        eigen = dict.fromkeys(naam for naam in namen[row["code"]] if naam != row["naam"])
        yield Document(
            row["code"],
            "gemeente",
            row["naam"],
            f"gemeenten/{slug}/",
            row["provincie"],
            tuple(eigen),
            ((row["provincie"], 3),),
        )


def _coalities() -> Iterator[Document]:
    gemeenten = {row["code"]: row["naam"] for row in _rows("gemeenten.csv")}
    for sleutel, record in _records("coalitions"):
        namen = tuple(gemeenten[code] for code in record.get("gemeenten", ()))
        yield Document(
            sleutel,
            "coalitie",
            record["naam"],
            f"coalities/{sleutel}/",
            "Regionale coalitie" if record["niveau"] == "regionaal" else "Lokale coalitie",
            (),
            (
                (" ".join(namen), 4),
                (record.get("toelichting", ""), 2),
                (" ".join(partner["naam"] for partner in record["partners"]), 2),
            ),
        )


def _interventies() -> Iterator[Document]:
    vocabulaires = yaml.load((ROOT / "content/vocabulaires.yml").read_bytes(), yaml.CSafeLoader)
    lijsten = ("themas", "doelgroepen", "uitvoerders", "soorten")
    label = {waarde["sleutel"]: waarde["label"] for lijst in lijsten for waarde in vocabulaires[lijst]}
    for sleutel, record in _records("interventions"):
        labels = [label[key] for veld in ("themas", "doelgroepen", "uitvoerders") for key in record[veld]]
        yield Document(
            sleutel,
            "interventie",
            record["naam"],
            f"menukaart/{sleutel}/",
            label[record["soort"]],
            (),
            (
                (record["samenvatting"], 5),
                (record["doelgroep"], 4),
                (" ".join([label[record["soort"]], *labels]), 3),
                (record.get("eigenaar", ""), 2),
                (" ".join(record.get(veld, "") for veld in ("duur", "intensiteit", "kosten", "opmerking")), 1),
            ),
        )


def _paginas() -> Iterator[Document]:
    yield Document("start", "pagina", "Kansrijke Start", "")
    yield Document("kaart", "pagina", "Kaart", "kaart/", velden=(("Welke gemeente heeft een coalitie?", 5),))
    yield Document("privacy", "pagina", "Privacy", "privacy/", velden=(("Wij zetten geen cookies.", 5),))
    yield Document("over", "pagina", "Over deze site", "over/")
    yield Document("begrippen-jgz", "pagina", "JGZ", "begrippen/#jgz")


def _rows(name: str) -> list[dict[str, str]]:
    with (ROOT / "content" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _records(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted((ROOT / folder).glob("*.yml")):
        yield path.stem, yaml.load(path.read_bytes(), yaml.CSafeLoader)
