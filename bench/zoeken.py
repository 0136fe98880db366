"""A letter typed in a search box, at a quarter of the speed: until the answers are there, and until they are seen."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from statistics import median

from playwright.sync_api import Browser

from bench.browser import browser, first_visit
from bench.meten import PROJECT, percentile
from bench.server import serving
from bench.uitslag import Cijfer, Grens
from bench.werkplaats import Werkplaats

_SLOW_DOWN = 4
# Where the box stands: the page, and the box on it.
_BOXES: Mapping[str, tuple[str, str]] = {
    "home": ("", "zoek-gemeente"),
    "map": ("kaart/", "zoek-op-kaart"),
    "header": ("gemeenten/assen/", "zoek"),
}
# Types each question letter by letter, the page at rest between them. What a letter changes is changed before the next
# task, so the last change that the observer hears of is the whole answer; a message sent in a frame arrives when that
# frame is drawn.
_TYPING = """
async ([id, questions]) => {
  const $box = document.getElementById(id);
  $box.closest("[popover]")?.showPopover();
  const $form = $box.closest("form");
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(null);
  }));
  let changed = 0;
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver(() => { changed = performance.now(); }).observe($form, all);
  const type = async (text) => {
    changed = 0;
    $box.value = text;
    const began = performance.now();
    $box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const drawn = await frame();
    return { answered: changed - began, drawn: drawn - began };
  };
  $box.focus();
  while (!changed) { // the script and the index are on their way
    if (performance.now() > 60000) throw new Error(`${id} answers nothing`);
    await type("a");
    await rest(100);
  }
  const found = [];
  for (const question of questions) {
    for (let length = 1; length <= question.length; length += 1) {
      await rest(30);
      const letter = await type(question.slice(0, length));
      if (letter.answered < 0) throw new Error(`no answer to "${question.slice(0, length)}"`);
      found.push(letter);
    }
  }
  return found;
}
"""


def measure(place: Werkplaats) -> Iterator[Cijfer]:
    questions = _questions(40 if place.kort else 20)
    site = place.site(place.vandaag())
    with browser() as running, serving(site) as address:
        for name, (page, box) in _BOXES.items():
            rounds = [_type(running, address + page, box, questions) for _ in range(place.rounds(5))]
            for figure, label, limit in (("answered", "answers are there", 10), ("drawn", "next frame drawn", 50)):
                # Of each letter the median of its rounds: what is left is a slow letter, not a slow moment.
                values = [median(typed[figure] for typed in letter) for letter in zip(*rounds, strict=True)]
                within = percentile(values, 0.95)
                yield Cijfer(f"{name}, a letter: {label}, 95 of 100 within", within, "ms", grens=Grens(limit))
                yield Cijfer(f"  median of {len(values)}", median(values), "ms")


def _questions(step: int) -> list[str]:
    """Some of the questions to which the tests know the answer."""
    with (PROJECT / "tests" / "search" / "vindvragen.csv").open(encoding="utf-8", newline="") as file:
        return [row["vraag"] for row in csv.DictReader(file)][::step]


def _type(running: Browser, address: str, box: str, questions: list[str]) -> list[dict[str, float]]:
    """Each letter of each question on a first visit, when no script is warm yet."""
    with first_visit(running, _SLOW_DOWN) as (page, _):
        page.goto(address, wait_until="networkidle")
        letters: list[dict[str, float]] = page.evaluate(_TYPING, [box, questions])
    return letters
