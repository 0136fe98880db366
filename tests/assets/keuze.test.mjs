import assert from "node:assert/strict";
import { test } from "node:test";

import { LANGSTE_VRAAG, leesKeuze, schrijfKeuze } from "../../site_gen/assets/keuze.mjs";

const MOGELIJK = {
  waarden: { fase: ["zwangerschap", "baby_0_1"], thema: ["roken"] },
  volgorden: ["relevantie", "naam"],
};

test("a choice is read from the address, and written back in the order of the page", () => {
  const { keuze, onbekend } = leesKeuze("?thema=roken&fase=baby_0_1&fase=zwangerschap&q=+meer%20roken+", MOGELIJK);
  assert.equal(onbekend, false);
  assert.deepEqual(keuze, {
    q: "meer roken",
    facetten: { fase: new Set(["baby_0_1", "zwangerschap"]), thema: new Set(["roken"]) },
    volgorde: "relevantie",
  });
  assert.equal(schrijfKeuze(keuze, MOGELIJK), "?q=meer+roken&fase=zwangerschap&fase=baby_0_1&thema=roken");
});

test("no choice is no query string", () => {
  assert.equal(schrijfKeuze(leesKeuze("", MOGELIJK).keuze, MOGELIJK), "");
});

test("unknown and hostile values are left out, and it is told", () => {
  for (const vreemd of ["sorteer=<script>", "sorteer=toString", "fase=<script>", "thema=roken&thema=__proto__", `q=${"x".repeat(10_000)}`]) {
    const { keuze, onbekend } = leesKeuze(`?${vreemd}`, MOGELIJK);
    assert.equal(onbekend, true, vreemd);
    assert.ok(schrijfKeuze(keuze, MOGELIJK).length <= LANGSTE_VRAAG + 3);
    assert.ok(!schrijfKeuze(keuze, MOGELIJK).includes("script"));
  }
});

test("names that belong to others, and empty values, are passed over in silence", () => {
  const { keuze, onbekend } = leesKeuze("?utm_source=mail&fase=&q=", MOGELIJK);
  assert.equal(onbekend, false);
  assert.equal(schrijfKeuze(keuze, MOGELIJK), "");
});

test("an order of the page stands in the address, unless it is the usual one", () => {
  const { keuze } = leesKeuze("?sorteer=naam&fase=baby_0_1", MOGELIJK);
  assert.equal(keuze.volgorde, "naam");
  assert.equal(schrijfKeuze(keuze, MOGELIJK), "?fase=baby_0_1&sorteer=naam");
  assert.equal(schrijfKeuze({ ...keuze, volgorde: "relevantie" }, MOGELIJK), "?fase=baby_0_1");
});
