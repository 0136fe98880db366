import assert from "node:assert/strict";
import { test } from "node:test";

import { sorteer } from "../../site_gen/assets/volgorde.mjs";

const ORDENING = { bewijs: [2, 0, 2, 1], nagekeken: ["2026-11", "2025-01-31", "2026-11-02", "2026-11"] };

test("as the search ranked them, unless another order is chosen", () => {
  assert.deepEqual(sorteer([3, 0, 2], "relevantie", ORDENING), [3, 0, 2]);
  assert.deepEqual(sorteer([3, 0, 2], "toString", ORDENING), [3, 0, 2]);
  assert.deepEqual(sorteer([3, 0, 2], "naam", ORDENING), [0, 2, 3]);
});

test("the strongest evidence first, and by name where that is the same", () => {
  assert.deepEqual(sorteer([3, 2, 1, 0], "bewijs", ORDENING), [1, 3, 0, 2]);
});

test("what was last looked at first", () => {
  assert.deepEqual(sorteer([0, 1, 2, 3], "nagekeken", ORDENING), [2, 0, 3, 1]);
});

test("the list that was given stays as it was", () => {
  const nummers = [2, 1, 0];
  sorteer(nummers, "naam", ORDENING);
  assert.deepEqual(nummers, [2, 1, 0]);
});
