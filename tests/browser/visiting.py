"""A visitor: browser contexts that are watched, so that a test fails on anything that should not happen on a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, WebError

from tests.site.kinds import NOT_FOUND

# A policy that stops something is no console message in every case.
_TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.effectiveDirective} stopped ${event.blockedURI}`);
});
"""


class Visitor:
    """Opens pages of the site at `base`, and collects what went wrong on them in `problems`."""

    def __init__(self, browser: Browser, base: str) -> None:
        self.browser = browser
        self.base = base
        self.problems: list[str] = []
        self.requests: list[str] = []
        self._contexts: list[BrowserContext] = []
        self._expected: list[Callable[[str], bool]] = []

    def context(self, **options: Any) -> BrowserContext:
        """A context of its own: no history, no storage. `options` are those of Playwright."""
        context = self.browser.new_context(**{"locale": "nl-NL", "reduced_motion": "no-preference", **options})
        context.set_default_timeout(15_000)
        context.add_init_script(_TELL_VIOLATIONS)
        context.on("console", self._on_console)
        context.on("weberror", self._on_error)
        context.on("request", self._on_request)
        if options.get("java_script_enabled", True):  # where it is off, every script announced in a page "fails"
            context.on("requestfailed", self._on_failure)
        context.on("response", self._on_response)
        self._contexts.append(context)
        return context

    def page(self, **options: Any) -> Page:
        """An empty page in a context of its own."""
        return self.context(**options).new_page()

    def open(self, address: str = "", **options: Any) -> Page:
        """The page at an address of the site, loaded, in a context of its own."""
        page = self.page(**options)
        page.goto(self.base + address)
        return page

    def open_quietly(self, address: str, **options: Any) -> Page:
        """The page at an address once nothing more comes in. An address that is not there may say so."""
        page = self.page(**options)
        if address in NOT_FOUND:
            self.expect_problem("404")
        page.goto(self.base + address, wait_until="networkidle")
        return page

    def expect_problem(self, part: str) -> None:
        """A problem with this in it is what the test is after; it must happen."""
        self._expected.append(lambda problem: part in problem)

    def leave(self) -> None:
        """Close everything, and say what went wrong."""
        for context in self._contexts:
            context.close()
        unexpected = [problem for problem in self.problems if not any(each(problem) for each in self._expected)]
        assert not unexpected, "\n".join(["on the pages of this test:", *unexpected])
        for expected in self._expected:
            assert any(map(expected, self.problems)), "what the test expected to go wrong went well"

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(f"console {message.type}: {message.text} ({message.location.get('url')})")

    def _on_error(self, error: WebError) -> None:
        self.problems.append(f"uncaught: {error.error}")

    def _on_request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self.base, "data:", "blob:", "about:")):
            self.problems.append(f"request that leaves the site: {request.url}")

    def _on_failure(self, request: Request) -> None:
        # Who goes to another page while this one still loads stops that, and nothing is wrong.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"request that failed: {request.url} ({request.failure})")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self.problems.append(f"answer {response.status}: {response.url}")


def address_of(page: Page, base: str) -> str:
    """Where a page is within the site, without its query."""
    return urlsplit(page.url).path.removeprefix(urlsplit(base).path)


def choice_of(page: Page) -> list[str]:
    """The query string of a page as a list of `name=value`: as the page has it now, Playwright hears of it later."""
    return [part for part in page.evaluate("location.search.slice(1)").split("&") if part]
