import assert from "node:assert/strict";
import { test } from "node:test";

import { leesKeuze, schrijfKeuze } from "../../site_gen/assets/landschap-keuze.mjs";

const WAT = { begin: ["vsv"], lagen: ["vsv", "ros", "ggd"], bekend: new Set(["GM0106", "vsv-assen"]) };

test("without an address the layers of the page stay as they are", () => {
  assert.deepEqual(leesKeuze("", WAT), { lagen: ["vsv"], gekozen: null, onbekend: false });
  assert.equal(schrijfKeuze({ lagen: ["vsv"], gekozen: null }, WAT.begin), "");
});

test("layers and what is chosen are read and written back", () => {
  for (const vraag of ["?laag=ros&laag=ggd&vsv=vsv-assen", "?gemeente=GM0106", "?laag=geen"]) {
    const keuze = leesKeuze(vraag, WAT);
    assert.equal(keuze.onbekend, false);
    assert.equal(schrijfKeuze(keuze, WAT.begin), vraag);
  }
});

test("what does not exist is told and does not count", () => {
  assert.deepEqual(leesKeuze("?laag=ros&laag=maan", WAT), { lagen: ["ros"], gekozen: null, onbekend: true });
  assert.deepEqual(leesKeuze("?gemeente=GM9999", WAT), { lagen: ["vsv"], gekozen: null, onbekend: true });
});
