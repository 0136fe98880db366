import assert from "node:assert/strict";
import { test } from "node:test";

import { tel } from "../../site_gen/assets/bits.mjs";
import { afstand, letters, normaliseer, vouw, werkwoorden } from "../../site_gen/assets/woorden.mjs";

test("accents, apostrophes and capitals do not count", () => {
  assert.equal(normaliseer("'s-Gravenhage"), "s gravenhage");
  assert.equal(normaliseer("Súdwest-Fryslân"), "sudwest fryslan");
  assert.equal(normaliseer("  baby’s & foto's "), "baby foto");
});

test("a mistake is a letter too many, too few, another letter, or two letters swapped", () => {
  for (const fout of ["rooden", "rden", "reden", "rdoen"]) {
    assert.equal(afstand(fout, "roden", 2), 1, fout);
  }
  assert.equal(afstand("assen", "emmen", 1), 2);
  assert.equal(afstand("assen", "assen", 1), 0);
});

test("a beginning may be compared instead of a whole word", () => {
  assert.equal(afstand("zwnager", "zwangerschap", 1, true), 1);
  assert.equal(afstand("zwnager", "zwangerschap", 1), 2);
});

test("the distance is that of the plain calculation", () => {
  const plat = (een, ander) => {
    const d = [...een, ""].map((_, i) => [i]);
    d[0] = [...ander, ""].map((_, j) => j);
    for (let i = 1; i <= een.length; i += 1) {
      for (let j = 1; j <= ander.length; j += 1) {
        d[i][j] = Math.min(d[i - 1][j - 1] + (een[i - 1] !== ander[j - 1]), d[i - 1][j] + 1, d[i][j - 1] + 1);
        if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[een.length][ander.length];
  };
  let zaad = 11;
  const kans = (n) => (zaad = (zaad * 16807) % 2147483647) % n;
  const woord = () => Array.from({ length: 1 + kans(7) }, () => "abc"[kans(3)]).join("");
  for (let keer = 0; keer < 5000; keer += 1) {
    const [een, ander] = [woord(), woord()];
    assert.equal(afstand(een, ander, 2), Math.min(plat(een, ander), 3), `${een} ${ander}`);
  }
});

test("words with one mistake differ in at most two letters", () => {
  assert.ok(tel(letters("roden") ^ letters("rolen")) <= 2);
  assert.equal(tel(0xffffffff | 0), 32);
});

test("what the stemmer leaves apart is folded", () => {
  assert.deepEqual(["gezinn", "rook", "lev", "huiz"].map(vouw), ["gezin", "rok", "lef", "huis"]);
});

test("past tenses lead back to the verb", () => {
  assert.ok(werkwoorden("gerookt").includes("rook"));
  assert.ok(werkwoorden("opgevoed").includes("opvoed"));
  assert.ok(werkwoorden("rookt").includes("rook"));
});
