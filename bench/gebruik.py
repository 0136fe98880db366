"""The maps in use, at a quarter of the speed: tasks while loading, a tick until it is seen, frames of a move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import Browser, Page

from bench.browser import browser, first_visit
from bench.meten import percentile
from bench.server import serving
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_SLOW_DOWN = 4
_LIVE = ".kaartplaat--levend"
# A map or its tiles, as soon as keys do something there.
_ANSWERS = "[role=application]"
# The page, and what is ticked or chosen on it.
_CHOICES: Mapping[str, tuple[str, str]] = {
    "kaart, a line": ("kaart/", "[data-deel=lagen] input"),
    "kaart, a status or province": ("kaart/", "input[name=status], input[name=provincie]"),
    "kaart, a year": ("kaart/", "input[name=jaar]"),
    "tegels, a status or province": ("kaart/?weergave=tegels", "input[name=status], input[name=provincie]"),
    "geboortezorg, a layer": ("geboortezorg/", "input[name=laag]"),
}
_LONG_TASKS = """
window.tasks = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: "longtask", buffered: true });
"""
# Until the frame with the change is drawn: a message sent in a frame arrives when that frame is.
_CLICKS = """
async ([selector, clicks]) => {
  const boxes = [...document.querySelectorAll(selector)];
  if (boxes.length === 0) throw new Error(`nothing to click: ${selector}`);
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(null);
  }));
  const found = [];
  for (let number = 0; number < clicks; number += 1) {
    await new Promise((done) => setTimeout(done, 150));
    const began = performance.now();
    boxes[(number * 3) % boxes.length].click();
    found.push((await frame()) - began);
  }
  return found;
}
"""
# Milliseconds between frames, from now until `window.stop()` is called.
_FRAMES = """
() => {
  window.frames_seen = [];
  let going = true, last = performance.now();
  window.stop = () => { going = false; return window.frames_seen; };
  const look = (now) => {
    window.frames_seen.push(now - last);
    last = now;
    if (going) requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(look); });
}
"""


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    projects = {"default shapes": place.vandaag(), "real shapes": place.met_echte_grenzen()}
    with browser() as running:
        for what, project in projects.items():
            if project:
                with serving(place.site(project)) as address:
                    yield from _in_use(running, address, what, place.rounds(5))


def _in_use(running: Browser, address: str, what: str, rounds: int) -> Iterator[Cijfer]:
    for path in ("kaart/", "geboortezorg/"):
        longest = [_longest_task(running, address + path) for _ in range(rounds)]
        yield Cijfer(f"{what}, {path}: longest task until it answers", median(longest), "ms", grens=Grens(200))
    for name, (path, selector) in _CHOICES.items():
        with _answering(running, address + path) as page:
            clicks: list[float] = page.evaluate(_CLICKS, [selector, 12 * rounds])
        within = percentile(clicks, 0.95)
        yield Cijfer(f"{what}, {name}: next frame drawn, 95 of 100 within", within, "ms", grens=Grens(50))
        yield Cijfer(f"  median of {len(clicks)}", median(clicks), "ms")
    for name, move in (("zoom", _zoom), ("pan", _pan)):
        with _answering(running, f"{address}kaart/") as page:
            frames = [frame for _ in range(rounds) for frame in move(page)]
        within = percentile(frames, 0.95)
        yield Cijfer(f"{what}, {name}: a frame, 95 of 100 within", within, "ms", grens=Grens(50))
        yield Cijfer(f"  median of {len(frames)}", median(frames), "ms")


@contextmanager
def _answering(running: Browser, address: str) -> Iterator[Page]:
    """A page whose map or tiles answer, at rest."""
    with first_visit(running, _SLOW_DOWN) as (page, _):
        page.goto(address, wait_until="networkidle")
        page.wait_for_selector(_ANSWERS, state="attached")
        page.wait_for_timeout(500)
        yield page


def _longest_task(running: Browser, address: str) -> float:
    with first_visit(running, _SLOW_DOWN) as (page, _):
        page.add_init_script(_LONG_TASKS)
        page.goto(address)
        page.wait_for_selector(_LIVE, state="attached")
        tasks: list[float] = page.evaluate("window.tasks")
    return max(tasks, default=0.0)


def _zoom(page: Page) -> list[float]:
    """Two steps in, with their animation, and back to the whole country."""
    page.evaluate(_FRAMES)
    for button in ("in", "in", "alles"):
        page.locator(f".zoomknoppen__knop--{button}").click()
        page.wait_for_timeout(400)
    return _frames(page)


def _pan(page: Page) -> list[float]:
    """A drag across the map, zoomed in."""
    page.locator(".zoomknoppen__knop--in").click()
    page.wait_for_timeout(500)
    box = page.locator(_LIVE).bounding_box()
    if box is None:
        raise ValueError("the map has no size")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(_FRAMES)
    for step in range(1, 31):
        page.mouse.move(x - 4 * step, y - 3 * step)
    frames = _frames(page)
    page.mouse.up()
    page.locator(".zoomknoppen__knop--alles").click()
    page.wait_for_timeout(500)
    return frames


def _frames(page: Page) -> list[float]:
    frames: list[float] = page.evaluate("window.stop()")
    return frames
