"""A built page as the tests look at it: what it links to, what it needs, what it names, and what it must not have."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# Attributes that hold an address, and those of them that only a visitor follows.
_ADDRESSES = ("href", "src", "action", "poster", "data", "formaction", "data-index", "data-wortel", "data-bron")
_FOLLOWED = {("a", "href"), ("area", "href"), ("form", "action")}
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Document:
    """`address` runs from the root of the site, as in a link to the page; "404.html" is that page's own.

    `moved_to` is the link that a browser follows by itself.
    """

    address: str
    text: str
    lang: str = ""
    title: str = ""
    h1: list[str] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    moved_to: str | None = None
    policies: list[str] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    keys: list[tuple[str, str]] = field(default_factory=list)
    modules: set[str] = field(default_factory=set)
    nameless: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)


def read_document(site: Path, file: Path) -> Document:
    """Parse a built page."""
    text = file.read_text(encoding="utf-8")
    where = file.relative_to(site).as_posix()
    document = Document(where.removesuffix("index.html"), text)
    parser = _Parser(document)
    parser.feed(text)
    parser.close()
    return document


class _Parser(HTMLParser):
    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.open: list[str] = []
        self.words: list[str] = []
        # The outermost picture that is open, and whether it has a name or is hidden.
        self.picture: str | None = None
        self.is_inline_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in _VOID:
            self.open.append(tag)
        self._note_attributes(tag, given)
        self._note_pictures(tag, given)
        if tag == "html":
            self.document.lang = given.get("lang", "")
        elif tag == "meta":
            self._note_meta(given)
        elif tag == "style":
            self.document.inline.append("<style>")
        if tag in ("title", "h1", "script"):
            self.words = []
        # A block of data is no script: a policy does not ask for it.
        self.is_inline_script = tag == "script" and "src" not in given and given.get("type") != "application/json"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        words = "".join(self.words)
        if tag == "title" and "svg" not in self.open:
            self.document.title = words.strip()
        elif tag == "h1":
            self.document.h1.append(" ".join(words.split()))
        elif tag == "script" and self.is_inline_script:
            self.document.scripts.append(words)
        elif tag == "svg" and "svg" not in self.open and self.picture:
            self.document.nameless.append(self.picture)
            self.picture = None

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def _note_attributes(self, tag: str, given: dict[str, str]) -> None:
        document = self.document
        if "id" in given:
            document.ids[given["id"]] += 1
        if "data-sleutel" in given:
            document.keys.append((tag, given["data-sleutel"]))
        for name, value in given.items():
            if name == "style" or name.startswith("on"):
                document.inline.append(f"<{tag} {name}={value!r}>")
        if "data-module" in given:
            document.modules.add(given["data-module"])
        for name in _ADDRESSES:
            if name in given and not (tag == "link" and given.get("rel") == "canonical"):
                (document.links if (tag, name) in _FOLLOWED else document.needs).append(given[name])

    def _note_pictures(self, tag: str, given: dict[str, str]) -> None:
        if tag == "img" and "alt" not in given:
            self.document.nameless.append(f"<img src={given.get('src')!r}>")
        elif tag == "svg" and self.open.count("svg") == 1:
            named = given.get("aria-label") or given.get("aria-labelledby") or given.get("aria-hidden") == "true"
            self.picture = None if named else f"<svg class={given.get('class')!r}>"
        elif tag == "title" and "svg" in self.open:
            self.picture = None

    def _note_meta(self, given: dict[str, str]) -> None:
        name = given.get("name") or given.get("property") or ""
        if name:
            self.document.metas[name] = given.get("content", "")
        if given.get("http-equiv", "").lower() == "content-security-policy":
            self.document.policies.append(given.get("content", ""))
        elif given.get("http-equiv", "").lower() == "refresh":
            seconds, _, address = given.get("content", "").partition("; url=")
            assert (seconds, address != "") == ("0", True), given
            self.document.moved_to = address
            self.document.links.append(address)
