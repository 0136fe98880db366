"""The strict YAML reader."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.reading.yaml_reader import MAX_BYTES, MAX_DEPTH, parse_yaml, read_yaml


def data_of(text: str) -> object:
    document, findings = parse_yaml(text, "a.yml")
    assert document is not None, findings
    assert findings == []
    return document.data


def findings_of(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.code) for each in parse_yaml(text, "a.yml")[1]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0363", "0363"),
        ("363", 363),
        ("-5", -5),
        ("no", "no"),
        ("ja", "ja"),
        ("true", True),
        ("False", False),
        ("52.5", 52.5),
        ("1e5", "1e5"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2026-11-24", "2026-11-24"),
        ("2026-11", "2026-11"),
        ("~", None),
        ("", None),
        ("'363'", "363"),
        ('"true"', "true"),
        (">-\n  een\n  twee", "een twee"),
        ("[a, 1, true]", ["a", 1, True]),
    ],
)
def test_a_value_is_what_an_editor_means(written: str, read: object) -> None:
    assert data_of(f"a: {written}\n") == {"a": read}
    assert type(data_of(f"a: {written}\n")["a"]) is type(read)  # type: ignore[index]  # True == 1


def test_every_value_knows_its_line() -> None:
    document, _ = parse_yaml(
        "naam: Noord\npartners:\n  - naam: GGD\n    soort: ggd\ncodes: [GM0001,\n  GM0002]\n", "a.yml"
    )
    assert document is not None
    assert document.line(("naam",)) == 1
    assert document.line(("partners",)) == 2
    assert document.line(("partners", 0)) == 3
    assert document.line(("partners", 0, "soort")) == 4
    assert document.line(("codes", 1)) == 6


def test_a_value_that_is_not_there_has_the_line_of_what_is_around_it() -> None:
    document, _ = parse_yaml("a: 1\nb:\n  - c: 2\n", "a.yml")
    assert document is not None
    assert document.line(("b", 0, "d")) == 3
    assert document.line(("b", 7, "d")) == 2
    assert document.line(("z",)) == 1


def test_front_matter_counts_its_lines_from_where_it_stands() -> None:
    document, _ = parse_yaml("a: 1\nb: 2", "a.md", first_line=2)
    assert document is not None
    assert document.line(("b",)) == 3
    assert [each.line for each in parse_yaml("a: 1\na: 2", "a.md", first_line=2)[1]] == [3]
    assert [each.line for each in parse_yaml("a: [", "a.md", first_line=2)[1]] == [2]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "sleutel-dubbel"),
        ("a: 1\nb:\n\t- c\n", 3, "yaml-tab"),
        ("a: &x 1\nb: *x\n", 1, "yaml-anker"),
        ("a: !!python/object:os.system x\n", 1, "yaml-anker"),
        ("a: !x y\n", 1, "yaml-anker"),
        ("a: 1\nb: [1, 2\nc: 3\n", 2, "yaml-fout"),
        ("a: 1\nb\n\nc: 2\n", 2, "yaml-fout"),
        ("a Noord\nb: 2\n", 1, "yaml-fout"),
        ("a: x\n  - b: 2\n", 2, "yaml-fout"),
        ("a: 1\nb: 'Een zin\nc: 2\nd: 'nog een'\n", 2, "yaml-fout"),
        ("a: b: c\n", 1, "yaml-fout"),
        ("a: 'x\nb: 1\n", 1, "yaml-fout"),
        ("a: 1\nb: [1,\n", 2, "yaml-fout"),
        ("- a\n- b\n", 1, "yaml-vorm"),
        ("zomaar tekst\n", 1, "yaml-vorm"),
        ("", 1, "yaml-vorm"),
        ("# niets\n", 1, "yaml-vorm"),
        ("? [a, b]\n: c\n", 1, "yaml-vorm"),
        ("a: 1\n---\nb: 2\n", 2, "yaml-fout"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, code: str) -> None:
    assert findings_of(text)[0] == (line, code)


@pytest.mark.parametrize("text", ["a: 'x & y'", "a: R&D", "a: 5 * 3", "a: Wat leuk!", "a: '*sterretje*'", "a: a-&b"])
def test_signs_of_anchors_in_a_text_are_text(text: str) -> None:
    assert findings_of(text) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("a: Let op: dit\n", "dubbele punt in de tekst"),
        ("a: @x\n", "mag niet met dit teken beginnen"),
        ("a: 'x\n", "aanhalingsteken te veel of te weinig"),
        ("a: [1, 2\nb: 3\n", "niet dichtgaat"),
        ("a: Assen\n  - b: 3\n", "staat er achter de sleutel erboven al een waarde"),
        ("a Noord\nb: 3\n", "dubbele punt met een spatie"),
        ("a: 'Een zin\nb: 'nog een'\n", "aanhalingsteken te veel of te weinig"),
        ("a: 1\nb\nc: 2\n", "dubbele punt met een spatie"),
    ],
)
def test_the_hint_names_the_usual_mistake(text: str, part: str) -> None:
    assert part in parse_yaml(text, "a.yml")[1][0].hint


def test_both_lines_of_a_double_key_are_named() -> None:
    assert parse_yaml("a: 1\nb: 2\na: 3\n", "a.yml")[1][0].text == "De sleutel 'a' staat ook op regel 1."


DEEP = MAX_DEPTH * 100


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * DEEP,
        "a: " + "{" * DEEP,
        "a:\n" + "- " * DEEP + "x",
        "a: [" + "[]," * 60_000 + "]",
        "".join(f"{' ' * depth}a:\n" for depth in range(DEEP // 10)),
        "? " * DEEP,
        "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a, *a, *a, *a, *a, *a]\n" for n in range(100)),
        "a: &a {<<: *a}\n",
        "a: " + "x" * 200_000,
        "a:\n" + "  - b\n" * 40_000,
        "a: '" + "''" * 100_000,
        "a: !" + "!" * 100_000,
        "a: " + "&" * 100_000,
        "a: |\n" + " x\n" * 60_000,
        ": " * 100_000,
        "\t" * 100_000,
        "%" * 100_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_is_answered_within_a_second(text: str) -> None:
    began = time.process_time()
    document, findings = parse_yaml(text, "a.yml")
    assert time.process_time() - began < 1
    assert document is not None or findings


# Signs that mean something to YAML, mixed with any other: most texts of any sign are just a text.
_YAMLISH = st.text(st.one_of(st.sampled_from("ab:-?[]{}&*!|>'\"#%@`,. \n\t01~=<\\\r"), st.characters(codec="utf-8")))


@given(_YAMLISH)
def test_any_text_is_a_document_or_has_findings(text: str) -> None:
    document, findings = parse_yaml(text, "a.yml")
    assert document is not None or findings
    assert all(1 <= each.line <= text.count("\n") + text.count("\r") + 2 for each in findings)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_document_or_have_findings(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yml"
    file.write_bytes(raw)
    document, findings = read_yaml(file, "any.yml")
    assert document is not None or findings


@pytest.mark.parametrize(
    ("raw", "line", "code"),
    [
        (b"a: 1\nb: caf\xe9\n", 2, "bestand-tekens"),
        (b"a: 1\nb: x\x00y\n", 2, "bestand-tekens"),
        ("a: 1\n\nb: x\x85c: 2\n".encode(), 3, "bestand-tekens"),
        ("a: x\u2028y\n".encode(), 1, "bestand-tekens"),
        (b"a: " + b"x" * MAX_BYTES, 1, "bestand-te-groot"),
        ("a: 1\n".encode("utf-16"), 1, "bestand-tekens"),
    ],
)
def test_a_file_that_is_no_plain_text_is_refused(tmp_path: Path, raw: bytes, line: int, code: str) -> None:
    (tmp_path / "a.yml").write_bytes(raw)
    document, findings = read_yaml(tmp_path / "a.yml", "a.yml")
    assert document is None
    assert [(each.line, each.code) for each in findings] == [(line, code)]


def test_a_byte_order_mark_and_windows_lines_are_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    document, findings = read_yaml(tmp_path / "a.yml", "a.yml")
    assert document is not None
    assert (document.data, document.line(("b",)), findings) == ({"a": 1, "b": 2}, 2, [])
