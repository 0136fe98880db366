import assert from "node:assert/strict";
import { test } from "node:test";

import { maakAdres, maakCode } from "../../site_gen/assets/insluiten.mjs";
import { leesGebied } from "../../site_gen/assets/insluiting.mjs";

const DRENTHE = { naam: "Drenthe", adres: "kaart/?provincie=drenthe", gemeenten: ["GM0106"] };
const GEBIEDEN = { provincie: { drenthe: DRENTHE }, coalitie: {} };

test("an address asks for an area, or for the whole country", () => {
  assert.deepEqual(leesGebied("?provincie=drenthe&zonder=regios", GEBIEDEN), { gebied: DRENTHE, onbekend: false });
  assert.deepEqual(leesGebied("?utm_source=mail&provincie=", GEBIEDEN), { gebied: null, onbekend: false });
});

test("an area that does not exist is the whole country, and it is told", () => {
  for (const vreemd of ["provincie=atlantis", "coalitie=__proto__", "provincie=%3Cscript%3E"]) {
    assert.deepEqual(leesGebied(`?${vreemd}`, GEBIEDEN), { gebied: null, onbekend: true }, vreemd);
  }
});

test("the address has what was chosen, after a begin on any site", () => {
  const begin = "https://voorbeeld.example/repo/kaart/insluiten/kaart/";
  assert.equal(maakAdres(begin, "", []), begin);
  assert.equal(maakAdres(begin, "ggd=ggd-drenthe", ["regios"]), `${begin}?ggd=ggd-drenthe&zonder=regios`);
});

test("the code is an iframe with a name, and no name breaks out of it", () => {
  const code = maakCode("https://voorbeeld.example/?a=1&b=2", 'Sterk "samen" & <meer>');
  assert.match(code, /^<iframe src="https:\/\/voorbeeld\.example\/\?a=1&amp;b=2" title="[^"]*Sterk &quot;samen&quot; &amp; &lt;meer>" /);
  assert.match(code, /><\/iframe>$/);
});
