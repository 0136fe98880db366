"""What to tell an editor whose file is no YAML: where to look, and what it probably is.

libyaml knows where it stumbled. That is often below the mistake: a quote that never closes is noticed at the next one.
"""

from __future__ import annotations

import re

import yaml

from site_gen.findings import Finding, regel

_SUBJECT = "Het bestand"
YAML_TAB = regel("yaml-tab", "Inspringen gaat met spaties, niet met tabs.", subject=_SUBJECT)
YAML_FOUT = regel("yaml-fout", "Een bestand is geldige YAML.", subject=_SUBJECT)

# What libyaml was reading when it gave up, where the mistake is at the beginning of that: a quote, bracket or key that
# is never finished. It notices only at the end of the file.
_WRONG_FROM_THE_BEGINNING = (
    "while scanning a quoted scalar",
    "while scanning a simple key",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
)


def syntax_finding(error: yaml.YAMLError, text: str, path: str, offset: int) -> Finding:
    """The finding for text that is no YAML. `offset` is the number of lines above it in the file."""
    at_beginning = getattr(error, "context", None) in _WRONG_FROM_THE_BEGINNING
    mark = getattr(error, "context_mark" if at_beginning else "problem_mark", None)
    lines = text.split("\n")
    line = min(mark.line + 1, len(lines)) if mark else 1
    while line > 1 and not lines[line - 1].strip():
        line -= 1
    for number in (line, line - 1):
        if number > 0 and re.match(r" *\t", lines[number - 1]):
            return YAML_TAB.finding(
                path, number + offset, text="Deze regel begint met een tab.", hint="Gebruik twee spaties per stap."
            )
    line, hint = _where_it_began(lines, line, str(getattr(error, "problem", "")))
    shown = lines[line - 1].strip()[:60]
    return YAML_FOUT.finding(path, line + offset, text=f"Hier klopt de YAML niet: '{shown}'.", hint=hint)


# A line on which a value opens a quote and does not close it.
_OPEN_QUOTE = re.compile(r"""\s*(?:- )?[\w-]+: +(?:'(?:[^']|'')*|"(?:[^"\\]|\\.)*)""")
_QUOTE_HINT = "Er is een aanhalingsteken te veel of te weinig."
_KEY_HINT = "Staat er een dubbele punt met een spatie achter de sleutel?"


def _where_it_began(lines: list[str], line: int, problem: str) -> tuple[int, str]:
    """The line where the editor should look, and the hint for it: YAML often stumbles later than where a mistake is."""
    opened = next((number for number, each in enumerate(lines[:line], 1) if _OPEN_QUOTE.fullmatch(each)), None)
    if opened:
        return opened, _QUOTE_HINT
    shown = lines[line - 1].strip()
    if "mapping values are not allowed" in problem and shown.count(": ") < 2:
        above = next((number for number in range(line - 1, 0, -1) if lines[number - 1].strip()), line)
        if ":" not in lines[above - 1]:
            return above, _KEY_HINT
        return line, "Springt deze regel te ver in, of staat er achter de sleutel erboven al een waarde?"
    return line, _syntax_hint(shown, problem)


def _syntax_hint(shown: str, problem: str) -> str:
    if shown.count(": ") > 1 or "mapping values are not allowed" in problem:
        return "Staat er een dubbele punt in de tekst? Zet de hele tekst dan tussen aanhalingstekens."
    if re.search(r"(?:^|[:-] +)[*&!@`%]", shown):
        return "Een tekst mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens."
    if shown.count("'") % 2 or shown.count('"') % 2:
        return _QUOTE_HINT
    if "',' or" in problem:
        return "Gaat er een haak open die niet dichtgaat? In een lijst op een regel hoort ] aan het eind."
    if "could not find expected ':'" in problem:
        return _KEY_HINT
    return "Kijk naar deze regel en de regel erboven: inspringen, dubbele punten, haakjes en aanhalingstekens."
