"""A strict YAML reader: YAML 1.2 scalars, no duplicate keys, no anchors or tags, and a line for every value.

PyYAML's C parser does the parsing; its own constructor is not used, because it reads 0363 as the number 243, `no` as
false, and keeps the last of two equal keys without a word. Building the values here is also faster.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import BaseResolver

from site_gen.findings import Finding, regel
from site_gen.reading.syntax import syntax_finding

MAX_BYTES = 256 * 1024
MAX_DEPTH = 30
MAX_PARTS = 20_000

Position = tuple[str | int, ...]

_SUBJECT = "Het bestand"
BESTAND_TE_GROOT = regel("bestand-te-groot", "Een bestand is hoogstens 256 KiB.", subject=_SUBJECT)
BESTAND_TEKENS = regel("bestand-tekens", "Een bestand is gewone tekst in UTF-8.", subject=_SUBJECT)
YAML_ANKER = regel(
    "yaml-anker",
    "Een bestand heeft geen ankers (&), verwijzingen (*) of tags (!): schrijf de waarde uit.",
    subject=_SUBJECT,
)
YAML_VORM = regel("yaml-vorm", "Een bestand bestaat uit sleutels met waarden (naam: waarde).", subject=_SUBJECT)
SLEUTEL_DUBBEL = regel("sleutel-dubbel", "Een sleutel staat maar een keer in een bestand.", subject=_SUBJECT)

# Controls, and the signs that YAML takes for the end of a line but an editor's program does not: lines would not agree.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")

_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NULL = {"", "~", "null", "Null", "NULL"}
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")

_STR_TAG = "tag:yaml.org,2002:str"
_PLAIN_TAG = "plain"


class _Parser(CParser, BaseResolver):
    """libyaml's parser, with a resolver that only notes whether a scalar was written without quotes."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        BaseResolver.__init__(self)

    def resolve(self, kind: type[Node], _value: str, implicit: object) -> str:
        plain = kind is ScalarNode and isinstance(implicit, tuple) and implicit[0]
        return _PLAIN_TAG if plain else _STR_TAG


@dataclass(frozen=True)
class Document:
    """What one file says: plain values, and the line of every value by its position.

    A position is the road from the top: `("partners", 2, "soort")`; `()` is the file itself.
    """

    path: str
    data: object
    lines: dict[Position, int]

    def line(self, position: Position) -> int:
        """The line of a value; of the nearest value around it where the position itself is not in the file."""
        while position and position not in self.lines:
            position = position[:-1]
        return self.lines.get(position, 1)


def read_text(file: Path, path: str) -> tuple[str | None, list[Finding]]:
    """The text of a file; findings and None where it is too large or is no UTF-8."""
    if file.stat().st_size > MAX_BYTES:
        return None, [
            BESTAND_TE_GROOT.finding(
                path,
                1,
                text=f"Dit bestand is {file.stat().st_size // 1024} KiB.",
                hint="Maak het kleiner of splits het.",
            )
        ]
    raw = file.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return None, [
            BESTAND_TEKENS.finding(
                path,
                line,
                text="Op deze regel staat een teken dat geen UTF-8 is.",
                hint="Bewaar het bestand als UTF-8.",
            )
        ]
    control = _CONTROLS.search(text)
    if control:
        return None, [
            BESTAND_TEKENS.finding(
                path,
                text.count("\n", 0, control.start()) + 1,
                text=f"Op deze regel staat een onzichtbaar teken (U+{ord(control[0]):04X}).",
                hint="Typ de regel opnieuw.",
            )
        ]
    return text, []


def read_yaml(file: Path, path: str) -> tuple[Document | None, list[Finding]]:
    """Read a YAML file that holds one mapping.

    `path` is how the editor knows the file, relative to the root. Returns None beside the findings where the file
    cannot be read as a whole; findings about duplicate keys come with a document, so that the rest is checked too.
    """
    text, findings = read_text(file, path)
    return (None, findings) if text is None else parse_yaml(text, path)


def parse_yaml(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Finding]]:
    """Read YAML text. `first_line` is the line in the file on which the text begins (for front matter)."""
    offset = first_line - 1
    try:
        refused = _refused_before_building(text, path, offset)
        if refused:
            return None, refused
        root = _Parser(text).get_single_node()
    except yaml.YAMLError as error:
        return None, [syntax_finding(error, text, path, offset)]
    builder = _Builder(path, offset)
    if not isinstance(root, MappingNode):
        line = 1 if root is None else root.start_mark.line + 1
        return None, [
            YAML_VORM.finding(
                path,
                line + offset,
                text="Het bestand is leeg." if root is None else "Het bestand begint niet met een sleutel.",
                hint="Begin met bijvoorbeeld 'naam: …'.",
            )
        ]
    try:
        data = builder.build(root, ())
    except _Refused as stop:
        return None, [stop.finding]
    return Document(path, data, builder.lines), builder.findings


class _Refused(Exception):
    def __init__(self, finding: Finding) -> None:
        self.finding = finding


class _Builder:
    """Turns libyaml's nodes into plain values and notes the line of each."""

    def __init__(self, path: str, offset: int) -> None:
        self.path, self.offset = path, offset
        self.lines: dict[Position, int] = {}
        self.findings: list[Finding] = []

    def build(self, node: Node, position: Position) -> object:
        line = node.start_mark.line + 1 + self.offset
        self.lines[position] = line
        if isinstance(node, ScalarNode):
            return _scalar(node) if node.tag == _PLAIN_TAG else node.value
        if isinstance(node, SequenceNode):
            return [self.build(item, (*position, index)) for index, item in enumerate(node.value)]
        if isinstance(node, MappingNode):
            return self._mapping(node, position)
        raise TypeError(f"libyaml made a {type(node).__name__}")

    def _mapping(self, node: MappingNode, position: Position) -> dict[str, object]:
        values: dict[str, object] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1 + self.offset
            if not isinstance(key_node, ScalarNode):
                raise _Refused(
                    YAML_VORM.finding(
                        self.path, line, text="Hier staat een lijst als sleutel.", hint="Een sleutel is een woord."
                    )
                )
            key = str(key_node.value)
            here = (*position, key)
            if key in values:
                self.findings.append(
                    SLEUTEL_DUBBEL.finding(
                        self.path,
                        line,
                        text=f"De sleutel '{key}' staat ook op regel {self.lines[here]}.",
                        hint="Haal een van de twee weg.",
                    )
                )
                continue
            values[key] = self.build(value_node, here)
            # An editor looks for the key, also where its value begins a line lower.
            self.lines[here] = line
        return values


def _scalar(node: ScalarNode) -> object:
    value: str = node.value
    if value in _BOOL:
        return _BOOL[value]
    if value in _NULL:
        return None
    first = value[0]
    if first.isdigit() or first in "+-.":
        if _INT.fullmatch(value) and len(value) < 20:
            return int(value)
        if _FLOAT.fullmatch(value):
            return float(value)
    return value


# Signs of an anchor, alias or tag, and of deep nesting (brackets, `- - -`, or far to the right).
_ANCHOR_SIGN = re.compile(r"(?:^|[\s\[{,:-])[&*!][^\s]", re.MULTILINE)
_DEPTH_SIGN = re.compile(r"- - - |\? \? |^ {60}", re.MULTILINE)


def _refused_before_building(text: str, path: str, offset: int) -> list[Finding]:
    """What must not reach the node builder: aliases of aliases fill the memory, libyaml's composer recurses in C until
    the process dies, and very many parts take long. Reading the events is safe; it is done only for files that show a
    sign of the first two."""
    parts = sum(map(text.count, "\n,[{"))
    if parts > MAX_PARTS:
        return [
            BESTAND_TE_GROOT.finding(
                path, 1 + offset, text="Dit bestand heeft te veel regels en delen.", hint="Splits het."
            )
        ]
    deep = text.count("[") + text.count("{") > MAX_DEPTH or _DEPTH_SIGN.search(text)
    if not deep and not _ANCHOR_SIGN.search(text):
        return []
    depth = 0
    findings = []
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        anchor = getattr(event, "anchor", None)
        tag = getattr(event, "tag", None)
        line = (event.start_mark.line if event.start_mark else 0) + 1 + offset
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            return [YAML_VORM.finding(path, line, text="Dit bestand is te diep genest.", hint="Haal lagen weg.")]
        if anchor:
            findings.append(
                YAML_ANKER.finding(
                    path,
                    line,
                    text=f"Hier staat het anker of de verwijzing '{anchor}'.",
                    hint="Schrijf de waarde uit, of zet de tekst tussen aanhalingstekens.",
                )
            )
        elif tag:
            findings.append(
                YAML_ANKER.finding(
                    path,
                    line,
                    text=f"Hier staat de tag '{tag}'.",
                    hint="Haal het uitroepteken met het woord erachter weg, of zet de tekst tussen aanhalingstekens.",
                )
            )
    return findings
