import assert from "node:assert/strict";
import { test } from "node:test";

import { aandeel, leesKeuze, leesWeergave, past, schrijfKeuze, tel, zin } from "../../site_gen/assets/kaart-keuze.mjs";
import { dichtstbij, plek, RICHTINGEN, volgende } from "../../site_gen/assets/kaart-richting.mjs";
import { gesorteerd } from "../../site_gen/assets/kaart-tabel.mjs";

const BEKEND = {
  status: new Set(["actief", "geen"]),
  provincie: new Set(["drenthe", "zeeland"]),
  tranche: new Set(["1", "onbekend"]),
  jaar: new Set(["2019", "2021"]),
  gemeente: new Set(["GM0106"]),
};
const GEMEENTEN = [
  { sleutel: "GM0001", status: "actief", provincie: "drenthe", tranche: "1", jaar: "2019" },
  { sleutel: "GM0002", status: "geen", provincie: "drenthe", tranche: "onbekend", jaar: "2021" },
  { sleutel: "GM0003", status: "geen", provincie: "zeeland", tranche: "onbekend", jaar: "" },
];
const filters = (keuze = {}) => ({ status: new Set(), provincie: new Set(), tranche: new Set(), jaar: new Set(), ...keuze });

test("a choice is read from the address and written back, with what belongs to others", () => {
  const vraag = "?utm=x&provincie=zeeland&provincie=drenthe&status=actief&gemeente=GM0106&weergave=tabel";
  const keuze = leesKeuze(vraag, BEKEND);
  assert.equal(keuze.onbekend, false);
  assert.equal(keuze.gemeente, "GM0106");
  assert.deepEqual([...keuze.filters.provincie], ["zeeland", "drenthe"]);
  assert.equal(schrijfKeuze(vraag, keuze), "?utm=x&status=actief&provincie=zeeland&provincie=drenthe&gemeente=GM0106&weergave=tabel");
});

test("no choice is no query string", () => {
  assert.equal(schrijfKeuze("", leesKeuze("", BEKEND)), "");
  assert.equal(schrijfKeuze("?gemeente=GM0106", { ...leesKeuze("", BEKEND), gemeente: null }), "");
});

test("what the page does not know is left out, and it is told", () => {
  for (const vreemd of ["status=onzin", "provincie=drenthe&provincie=__proto__", "gemeente=GM9999", "tranche=<script>"]) {
    const keuze = leesKeuze(`?${vreemd}`, BEKEND);
    assert.equal(keuze.onbekend, true, vreemd);
    assert.ok(!/onzin|proto|9999|script/.test(schrijfKeuze(`?${vreemd}`, keuze)), vreemd);
  }
});

test("the usual view is not written in the address, and one that does not exist is the usual one", () => {
  assert.deepEqual(["", "?weergave=tegels", "?weergave=tabel", "?weergave=x"].map(leesWeergave), ["kaart", "tegels", "tabel", "kaart"]);
  const keuze = leesKeuze("?weergave=tegels", BEKEND);
  assert.equal(schrijfKeuze("?weergave=tegels", keuze), "?weergave=tegels");
  assert.equal(schrijfKeuze("?weergave=tegels", { ...keuze, weergave: "kaart" }), "");
});

test("empty values are passed over in silence", () => {
  assert.equal(leesKeuze("?status=&gemeente=", BEKEND).onbekend, false);
});

test("values of one filter add up, filters narrow each other", () => {
  const over = (keuze) => GEMEENTEN.filter((gemeente) => past(gemeente, filters(keuze))).map(({ sleutel }) => sleutel);
  assert.deepEqual(over(), ["GM0001", "GM0002", "GM0003"]);
  assert.deepEqual(over({ provincie: new Set(["drenthe", "zeeland"]), status: new Set(["geen"]) }), ["GM0002", "GM0003"]);
  assert.deepEqual(over({ provincie: new Set(["zeeland"]), status: new Set(["actief"]) }), []);
});

test("a value is counted under the other filters, not under its own", () => {
  const keuze = filters({ status: new Set(["actief"]), provincie: new Set(["drenthe"]) });
  assert.deepEqual(Object.fromEntries(tel(GEMEENTEN, keuze, "status", ["actief", "geen"])), { actief: 1, geen: 1 });
  assert.deepEqual(Object.fromEntries(tel(GEMEENTEN, keuze, "provincie", ["drenthe", "zeeland"])), { drenthe: 1, zeeland: 0 });
});

test("a year leaves what had begun by then, and never what has no known start", () => {
  const over = (jaar) => GEMEENTEN.filter((gemeente) => past(gemeente, filters({ jaar: new Set([jaar]) }))).map(({ sleutel }) => sleutel);
  assert.deepEqual([over("2018"), over("2019"), over("2021")], [[], ["GM0001"], ["GM0001", "GM0002"]]);
  assert.deepEqual([...tel(GEMEENTEN, filters(), "jaar", ["", "2019", "2021"])], [["", 3], ["2019", 1], ["2021", 2]]);
});

test("the result is a sentence", () => {
  assert.equal(zin(342, 342), "Alle 342 gemeenten");
  assert.equal(zin(12, 342), "12 van de 342 gemeenten");
  assert.match(zin(0, 342), /^Geen enkele gemeente/);
});

test("a share of nothing is nothing", () => {
  assert.deepEqual([aandeel(1, 3), aandeel(0, 0)], ["33%", "0%"]);
});

// An island in the north, and a country of two rows.
const MIDDENS = new Map(Object.entries({
  eiland: plek(5, 54),
  nw: plek(5, 53),
  no: plek(6, 53),
  zw: plek(5, 52.4),
  zo: plek(6, 52.4),
}));
const BUREN = { eiland: [], nw: ["no", "zw"], no: ["nw", "zo"], zw: ["nw", "zo"], zo: ["no", "zw"] };
const naar = (van, toets) => volgende(van, RICHTINGEN[toets], MIDDENS, BUREN[van]);

test("an arrow walks to the neighbour on that side", () => {
  assert.equal(naar("nw", "ArrowRight"), "no");
  assert.equal(naar("no", "ArrowDown"), "zo");
  assert.equal(naar("zo", "ArrowLeft"), "zw");
  assert.equal(naar("zw", "ArrowUp"), "nw");
});

test("an arrow crosses the water when there is no neighbour", () => {
  assert.equal(naar("nw", "ArrowUp"), "eiland");
  assert.equal(naar("eiland", "ArrowDown"), "nw");
});

test("at the edge there is nothing farther", () => {
  assert.equal(naar("zw", "ArrowLeft"), null);
  assert.equal(naar("eiland", "ArrowUp"), null);
});

test("walking begins at what lies nearest", () => {
  assert.equal(dichtstbij(plek(5.9, 52.5), MIDDENS), "zo");
});

test("of two neighbours that lie as well the first is taken", () => {
  const middens = new Map(Object.entries({ hier: { x: 0, y: 0 }, links: { x: -0.5, y: 0.9 }, rechts: { x: 0.5, y: 0.9 } }));
  assert.equal(volgende("hier", RICHTINGEN.ArrowUp, middens, ["rechts", "links"]), "rechts");
  assert.equal(volgende("hier", RICHTINGEN.ArrowUp, middens, ["links", "rechts"]), "links");
});

const rij = (...cellen) => ({ cells: cellen.map((waarde) => ({ dataset: waarde === null ? {} : { waarde }, textContent: waarde ?? "" })) });

test("rows sort as Dutch text or as numbers, and what is not known comes last both ways", () => {
  const op = (waarden, aflopend) => gesorteerd(waarden.map((waarde) => rij(waarde)), 0, aflopend).map(({ cells }) => cells[0].textContent);
  assert.deepEqual(op(["10", null, "9"], false), ["9", "10", ""]);
  assert.deepEqual(op(["10", null, "9"], true), ["10", "9", ""]);
  assert.deepEqual(op(["Úden", "Tiel", "Zeist"], false), ["Tiel", "Úden", "Zeist"]);
});
