import assert from "node:assert/strict";
import { test } from "node:test";

import { LANGSTE_VRAAG, leesKeuze, schrijfKeuze } from "../../site_gen/assets/keuze.mjs";

const WAARDEN = { fase: ["zwangerschap", "baby_0_1"], thema: ["roken"] };

test("a choice is read from the address, and written back in the order of the page", () => {
  const { keuze, onbekend } = leesKeuze("?thema=roken&fase=baby_0_1&fase=zwangerschap&q=+meer%20roken+", WAARDEN);
  assert.equal(onbekend, false);
  assert.deepEqual(keuze, {
    q: "meer roken",
    facetten: { fase: new Set(["baby_0_1", "zwangerschap"]), thema: new Set(["roken"]) },
  });
  assert.equal(schrijfKeuze(keuze, WAARDEN), "?q=meer+roken&fase=zwangerschap&fase=baby_0_1&thema=roken");
});

test("no choice is no query string", () => {
  assert.equal(schrijfKeuze(leesKeuze("", WAARDEN).keuze, WAARDEN), "");
});

test("unknown and hostile values are left out, and it is told", () => {
  for (const vreemd of ["fase=<script>", "thema=roken&thema=__proto__", `q=${"x".repeat(10_000)}`]) {
    const { keuze, onbekend } = leesKeuze(`?${vreemd}`, WAARDEN);
    assert.equal(onbekend, true, vreemd);
    assert.ok(schrijfKeuze(keuze, WAARDEN).length <= LANGSTE_VRAAG + 3);
    assert.ok(!schrijfKeuze(keuze, WAARDEN).includes("script"));
  }
});

test("names that belong to others, and empty values, are passed over in silence", () => {
  const { keuze, onbekend } = leesKeuze("?utm_source=mail&fase=&q=", WAARDEN);
  assert.equal(onbekend, false);
  assert.equal(schrijfKeuze(keuze, WAARDEN), "");
});
