// Answers questions to the search, a line of JSON each, for the property tests in Python.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { stemmer } from "@orama/stemmers/dutch";

import { laadIndex, normaliseer, zoek } from "../../site_gen/assets/zoeken.mjs";

const lees = (json) => laadIndex(json, stemmer);
const echt = lees(JSON.parse(readFileSync(process.argv[2], "utf8")));

const antwoorden = {
  zoek: ({ vraag, keuze, index }) => zoek(index ? lees(index) : echt, vraag, keuze),
  woorden: ({ teksten }) => teksten.map((tekst) => normaliseer(tekst)),
  sleutels: ({ woorden }) => woorden.map(echt.sleutel),
  termen: ({ index }) => {
    const { termen, begin, documenten, gewichten } = lees(index);
    const lijst = (van, tot) =>
      [...documenten.slice(van, tot)].map((nummer, plaats) => [nummer, gewichten[van + plaats]]);
    return termen.map((term, plaats) => [term, lijst(begin[plaats], begin[plaats + 1])]);
  },
};

for await (const regel of createInterface({ input: process.stdin })) {
  const vraag = JSON.parse(regel);
  process.stdout.write(`${JSON.stringify(antwoorden[vraag.wat](vraag))}\n`);
}
