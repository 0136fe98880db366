"""A Chromium of the machine's own, and pages in it that remember nothing of each other."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

PHONE = {"width": 412, "height": 823}


def executable() -> str:
    """Path of a Chromium or Chrome, from CHROMIUM or from PATH."""
    for name in (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise FileNotFoundError("no browser: install Chromium, or say where one is with CHROMIUM")


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable())
        try:
            yield running
        finally:
            running.close()


@contextmanager
def first_visit(running: Browser, slow_down: int = 1) -> Iterator[tuple[Page, CDPSession]]:
    """A page of a phone that has never been anywhere, its processor so many times as slow."""
    context = running.new_context(viewport={"width": PHONE["width"], "height": PHONE["height"]}, locale="nl-NL")
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slow_down})
        yield page, session
    finally:
        context.close()
