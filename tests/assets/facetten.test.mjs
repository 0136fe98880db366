import assert from "node:assert/strict";
import { test } from "node:test";

import { heeft } from "../../site_gen/assets/bits.mjs";
import { kiesUit, maakFacetten, watHelpt } from "../../site_gen/assets/facetten.mjs";

const WAARDEN = { fase: ["zwanger", "baby"], setting: ["thuis", "online", "groep"] };
const KAARTEN = [
  { waarden: { fase: ["zwanger"], setting: ["thuis"] } },
  { waarden: { fase: ["zwanger", "baby"], setting: ["thuis", "online"] } },
  { waarden: { fase: ["baby"], setting: [] } },
];
const facetten = maakFacetten(KAARTEN, WAARDEN);
const keuze = (gekozen) =>
  Object.fromEntries(Object.entries(gekozen).map(([facet, waarden]) => [facet, new Set(waarden)]));
const tellingen = (uitkomst, facet) => Object.fromEntries(uitkomst.tellingen.get(facet));

test("without a choice every card is left and every value counted, also the one that no card has", () => {
  const uitkomst = kiesUit(facetten, {});
  assert.equal(uitkomst.aantal, 3);
  assert.deepEqual(tellingen(uitkomst, "fase"), { zwanger: 2, baby: 2 });
  assert.deepEqual(tellingen(uitkomst, "setting"), { thuis: 2, online: 1, groep: 0 });
});

test("values of one facet are or, facets are and", () => {
  assert.equal(kiesUit(facetten, keuze({ fase: ["zwanger", "baby"] })).aantal, 3);
  assert.equal(kiesUit(facetten, keuze({ fase: ["baby"], setting: ["thuis"] })).aantal, 1);
});

test("a value is counted with its own facet left out", () => {
  const uitkomst = kiesUit(facetten, keuze({ fase: ["baby"] }));
  assert.deepEqual(tellingen(uitkomst, "fase"), { zwanger: 2, baby: 2 });
  assert.deepEqual(tellingen(uitkomst, "setting"), { thuis: 1, online: 1, groep: 0 });
});

test("when nothing is left, it says which facet to drop and what that gives", () => {
  const gekozen = keuze({ fase: ["baby"], setting: ["groep"] });
  assert.equal(kiesUit(facetten, gekozen).aantal, 0);
  assert.deepEqual(watHelpt(facetten, gekozen), [{ facet: "setting", aantal: 2 }]);
});

test("the words are something to drop as well", () => {
  assert.deepEqual(watHelpt(facetten, keuze({ fase: ["baby"] }), new Uint32Array(1)), [{ facet: null, aantal: 2 }]);
});

test("bits say the same as plain filters, for any number of cards", () => {
  let zaad = 7;
  const kans = () => (zaad = (zaad * 16807) % 2147483647) / 2147483647;
  const waarden = { a: ["1", "2", "3", "4"], b: ["x", "y", "z"], c: ["p", "q"] };
  const kies = (deel) =>
    Object.fromEntries(Object.entries(waarden).map(([facet, namen]) => [facet, namen.filter(() => kans() < deel)]));
  for (const aantal of [0, 1, 31, 32, 33, 200]) {
    const kaarten = Array.from({ length: aantal }, () => ({ waarden: kies(0.4) }));
    const klaar = maakFacetten(kaarten, waarden);
    for (let keer = 0; keer < 20; keer += 1) {
      const gekozen = kies(0.3);
      const heeftEen = (kaart, facet, namen) => namen.some((naam) => kaart.waarden[facet].includes(naam));
      const past = (kaart, behalve) =>
        Object.entries(gekozen).every(
          ([facet, namen]) => facet === behalve || namen.length === 0 || heeftEen(kaart, facet, namen),
        );
      const uitkomst = kiesUit(klaar, keuze(gekozen));
      assert.deepEqual(kaarten.map((_, nummer) => heeft(uitkomst.over, nummer)), kaarten.map((kaart) => past(kaart)));
      for (const [facet, namen] of Object.entries(waarden)) {
        for (const naam of namen) {
          const verwacht = kaarten.filter((kaart) => past(kaart, facet) && kaart.waarden[facet].includes(naam)).length;
          assert.equal(uitkomst.tellingen.get(facet).get(naam), verwacht);
        }
      }
    }
  }
});
