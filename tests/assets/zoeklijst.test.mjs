import assert from "node:assert/strict";
import { test } from "node:test";

import { besteKeus, groepeer, inWoorden } from "../../site_gen/assets/zoeklijst.mjs";

const gevonden = (soort, titel) => ({ soort, titel, sleutel: titel });

test("answers stand by kind, the kind of the best answer first, at most four of each", () => {
  const groepen = groepeer([
    gevonden("coalitie", "Assen"),
    ...["A", "B", "C", "D", "E"].map((titel) => gevonden("gemeente", titel)),
  ]);
  const kort = groepen.map(({ kop, resultaten }) => `${kop} ${resultaten.length}`);
  assert.deepEqual(kort, ["Coalities 1", "Gemeenten 4"]);
});

test("Enter goes to a gemeente, and to an item whose whole name was typed", () => {
  const assen = gevonden("gemeente", "Assen");
  const boekstart = gevonden("interventie", "BoekStart");
  assert.deepEqual(besteKeus([assen, boekstart], "asen", []), { resultaat: assen });
  assert.deepEqual(besteKeus([boekstart], "boekstart", []), { resultaat: boekstart });
});

test("Enter on a subject goes to the menukaart with these words", () => {
  assert.deepEqual(besteKeus([gevonden("interventie", "Rookvrije Ouders")], "roken", []), { verstuur: true });
});

test("Enter goes nowhere when nothing is found", () => {
  assert.deepEqual(besteKeus([], "xyz", []), {});
  assert.deepEqual(besteKeus([], "xyz", ["gemeente"]), {});
});

test("one answer is not answers", () => {
  assert.match(inWoorden(1), /^1 antwoord\./);
  assert.match(inWoorden(2), /^2 antwoorden\./);
});
