import assert from "node:assert/strict";
import { test } from "node:test";

import { deelVan, leesItems, meldingen, schrijfItems, vergelijk, verwantAan } from "../../site_gen/assets/vergelijking.mjs";

const item = (...waarden) => ({ naam: "Een", soort: "interventie", verwant: [], waarden });

test("items are read from the address, each once, and written back", () => {
  const { sleutels, onbekend } = leesItems("?item=voorzorg&item=home-start&item=voorzorg&item=");
  assert.deepEqual(sleutels, ["voorzorg", "home-start"]);
  assert.equal(onbekend, false);
  assert.equal(schrijfItems(sleutels), "?item=voorzorg&item=home-start");
  assert.equal(schrijfItems([]), "");
});

test("what cannot be a key is left out, and it is told", () => {
  for (const vreemd of ["<script>alert(1)</script>", "../../data", "a".repeat(10_000), "Voor Zorg", "%00", "__proto__"]) {
    const { sleutels, onbekend } = leesItems(`?item=voorzorg&item=${encodeURIComponent(vreemd)}`);
    assert.deepEqual(sleutels, ["voorzorg"], vreemd);
    assert.equal(onbekend, true, vreemd);
  }
});

test("an address with thousands of keys is read as far as is sensible", () => {
  const { sleutels, onbekend } = leesItems(schrijfItems(Array.from({ length: 5000 }, (_, nummer) => `item-${nummer}`)));
  assert.equal(sleutels.length, 50);
  assert.equal(onbekend, true);
});

test("a value that all items have is shared, and a row of only such values is alike", () => {
  const [soort, fase] = vergelijk([["Soort", true], ["Wanneer", true]], [item(["a"], ["x", "y"]), item(["a"], ["y"])]);
  assert.equal(soort.uitkomst, "gelijk");
  assert.equal(fase.uitkomst, "verschilt");
  assert.deepEqual(
    fase.cellen.map((cel) => cel.map(({ gedeeld }) => gedeeld)),
    [[false, true], [true]],
  );
});

test("what is not known of an item is neither alike nor different", () => {
  const [rij] = vergelijk([["Jaar", true]], [item(["2021"]), item([])]);
  assert.equal(rij.uitkomst, "onbekend");
});

test("sentences are never held against each other, nor one item against itself", () => {
  assert.equal(vergelijk([["Kosten", false]], [item(["veel"]), item(["weinig"])])[0].uitkomst, null);
  assert.equal(vergelijk([["Soort", true]], [item(["a"])])[0].uitkomst, null);
});

test("a row of which nothing is known is left out", () => {
  assert.deepEqual(vergelijk([["Kosten", false]], [item([]), item([])]), []);
});

test("what belongs to the items comes once, without what is there already", () => {
  const items = [{ verwant: [["b", "B"], ["c", "C"]] }, { verwant: [["a", "A"], ["c", "C"], ["d", "D"]] }];
  assert.deepEqual(verwantAan(["a", "b"], items, 9), [["c", "C"], ["d", "D"]]);
  assert.deepEqual(verwantAan(["a", "b"], items, 1), [["c", "C"]]);
});

test("the page says what was left out, and when there are too many", () => {
  assert.deepEqual(meldingen({ gevonden: 4, onbekend: false }), []);
  assert.match(meldingen({ gevonden: 2, onbekend: true })[0], /weggelaten/);
  assert.match(meldingen({ gevonden: 6, onbekend: false })[0], /eerste 4 van de 6/);
});

test("every key has its piece, and one piece has all", () => {
  assert.equal(deelVan("voorzorg", 1), 0);
  assert.equal(deelVan("ab-1", 7), (97 + 98 + 45 + 49) % 7);
});
