"""The peer of a whole build: ordinary Markdown pages in mkdocs-material with `navigation.prune` and its own search.

Each page has about 400 words, a title and five headings, a table, two admonitions, two lists and five links, in five
sections with groups of twenty, as documentation sites have.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

_SECTIONS = ("gemeenten", "coalities", "menukaart", "geboortezorg", "aan-de-slag")
_GROUP = 20
_WORDS = (
    "coalitie gemeente zwangerschap kind ouder verloskundige kraamzorg wijkteam ondersteuning samenwerking "
    "start kansrijk gezondheid preventie huisbezoek afspraak vraag hulp steun netwerk traject ervaring kennis "
    "rust aandacht vertrouwen de het een van en in op met voor aan bij naar door als ook vaak samen eerder "
    "beter goed nieuw vroeg dichtbij duidelijk"
).split()

_CONFIG = """\
site_name: Peer
theme:
  name: material
  language: nl
  font: false
  features: [navigation.prune]
  palette:
    - scheme: default
      toggle: {icon: material/weather-night, name: Donker}
    - scheme: slate
      toggle: {icon: material/weather-sunny, name: Licht}
plugins:
  - search: {lang: nl}
markdown_extensions:
  - admonition
  - attr_list
  - tables
  - toc: {permalink: true}
"""


def write(folder: Path, pages: int) -> Path:
    """Write a project of so many pages, the home page included; its configuration file."""
    chance = random.Random(42)
    for path, text in _documents(pages, chance):
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(_CONFIG, encoding="utf-8")
    return config


def _documents(pages: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    yield "index.md", _page("Home", [], chance)
    # The last pages of the count land in the first sections, so that every section is within one page of the others.
    numbers: dict[str, list[int]] = {section: [] for section in _SECTIONS}
    for number in range(pages - 1):
        numbers[_SECTIONS[number % len(_SECTIONS)]].append(number // len(_SECTIONS))
    for section, own in numbers.items():
        for number in own:
            neighbours = [_path(each) for each in own[max(0, number - 2) : number + 4] if each != number][:5]
            yield f"{section}/{_path(number)}", _page(f"Pagina {number} van {section}", neighbours, chance)


def _path(number: int) -> str:
    return f"groep-{number // _GROUP}/pagina-{number}.md"


def _page(title: str, links: list[str], chance: random.Random) -> str:
    def sentence(words: int) -> str:
        return " ".join(chance.choices(_WORDS, k=words)).capitalize() + "."

    def paragraph() -> str:
        return " ".join(sentence(12) for _ in range(3))

    rows = "\n".join(
        f"| {' '.join(chance.choices(_WORDS, k=2))} | {chance.randint(1, 99)} | 20{row}0 |" for row in range(6)
    )
    items = "\n".join(f"- {sentence(8)}" for _ in range(4))
    steps = "\n".join(f"1. {sentence(8)}" for _ in range(3))
    see = "\n".join(f"- [{link}](../{link})" for link in links)
    return f"""---
title: {title}
description: {sentence(10)}
tags: [{", ".join(chance.sample(_WORDS, k=3))}]
---

# {title}

{paragraph()}

## Wat het is

{paragraph()}

{items}

!!! note "Let op"
    {sentence(15)}

## Cijfers

| Onderdeel | Aantal | Jaar |
| --- | --- | --- |
{rows}

## Hoe het werkt

{paragraph()}

{steps}

!!! tip
    {sentence(15)}

## Waarom

{paragraph()} {paragraph()}

## Zie ook

{see}
"""
