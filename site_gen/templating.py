"""Fills the templates of generated pages. Everything is escaped, and a value that is missing is an error of ours."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from site_gen.pages.page import Page

TEMPLATES = Path(__file__).parent / "templates"
COMPILED = Path(__file__).parent.parent / ".cache" / "templates"


def environment(folder: Path = TEMPLATES) -> Environment:
    """The templates of a folder. What they compile to is kept in .cache, by the text of the template."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    return Environment(
        loader=FileSystemLoader(folder),
        bytecode_cache=FileSystemBytecodeCache(str(COMPILED)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def render(environment: Environment, page: Page) -> str:
    """What stands inside <main> of a page. `wortel` is the relative way to the root of the site."""
    return environment.get_template(page.template).render(page.values, wortel=page.to_root)
