import assert from "node:assert/strict";
import { test } from "node:test";

import { bestandsnaam, gekozen, knipCsv, knipGeojson } from "../../site_gen/assets/kaart-meenemen.mjs";

const CSV = "\ufeffcode;naam\r\nGM0001;Noord\r\nGM0002;\"A; b\"\r\nGM0003;Zuid\r\n";

test("a file is named after what was chosen and the date of the facts", () => {
  const naam = (vraag) => bestandsnaam(vraag, "2026-11-24", "csv");
  assert.equal(naam("?weergave=tabel&gemeente=GM0001"), "kansrijke-start-gemeenten-alle-2026-11-24.csv");
  assert.equal(
    naam("?provincie=drenthe&provincie=zuid_holland&status=actief"),
    "kansrijke-start-gemeenten-status-actief-provincie-drenthe-zuid-holland-2026-11-24.csv",
  );
});

test("a name stays short, and whatever the address holds a name", () => {
  const naam = bestandsnaam("?provincie=a&provincie=b&provincie=c&provincie=d&status=../../x%00", "2026-11-24", "csv");
  assert.equal(naam, "kansrijke-start-gemeenten-status-x-provincie-4-keuzes-2026-11-24.csv");
});

test("a table keeps its heading, its mark and the rows that are shown", () => {
  assert.equal(knipCsv(CSV, new Set(["GM0002", "GM0003"])), "\ufeffcode;naam\r\nGM0002;\"A; b\"\r\nGM0003;Zuid\r\n");
});

test("shapes keep the head of the document, and say what was chosen", () => {
  const geheel = JSON.stringify({ type: "FeatureCollection", licentie: "CC BY 4.0", features: [{ id: "GM0001" }, { id: "GM0002" }] });
  assert.deepEqual(JSON.parse(knipGeojson(geheel, new Set(["GM0002"]), "?status=geen&q=x")), {
    type: "FeatureCollection",
    licentie: "CC BY 4.0",
    aantal: 1,
    keuze: { status: ["geen"] },
    features: [{ id: "GM0002" }],
  });
});

test("no choice is no choice", () => {
  assert.deepEqual(gekozen("?provincie=&weergave=tabel"), {});
});
