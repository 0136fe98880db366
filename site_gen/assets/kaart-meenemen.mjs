// kaart-meenemen.mjs: what the filters of the map show now, as a file. It is cut out of a published file of data/v1, so that a
// part says the same as the whole.
//
// Markup (templates/onderdelen/meenemen.html), all within the element with data-module="kaart-meenemen":
//   data-peildatum="2026-11-24"   on the element itself: the end of every file name
//   [data-deel=keuze]             hidden until its buttons work
//   button[data-bestand]          a button for each file; the address says what it is, .csv or .geojson
//   [data-deel=meegenomen]        status line
// Which gemeenten: the rows of the table ([data-deel=tabel]) that are not hidden. What was chosen: the query string.

import { vind } from "./element.mjs";
import { FILTERS } from "./kaart-keuze.mjs";

const MEEST_GENOEMD = 3; // values of one filter in a file name; more are counted
const REGELEINDE = "\r\n"; // as site_gen/exports/csv_tabel.py writes it
const SOORTEN = {
  csv: { type: "text/csv", knip: knipCsv },
  geojson: { type: "application/geo+json", knip: knipGeojson },
};

/** @param {HTMLElement} $root */
export function init($root) {
  const $tabel = vind(document, '[data-deel="tabel"]', "kaart-meenemen");
  const $melding = vind($root, '[data-deel="meegenomen"]', "kaart-meenemen");
  $root.addEventListener("click", async ({ target }) => {
    const $knop = target.closest("[data-bestand]");
    if (!$knop) {
      return;
    }
    const codes = new Set([...$tabel.querySelectorAll("tbody tr[data-sleutel]:not([hidden])")].map(($rij) => $rij.dataset.sleutel));
    if (codes.size === 0) {
      $melding.textContent = "Geen enkele gemeente past bij deze filters. Er is niets om te downloaden.";
      return;
    }
    const { bestand } = $knop.dataset;
    const soort = bestand.split(".").at(-1);
    const naam = bestandsnaam(location.search, $root.dataset.peildatum, soort);
    const antwoord = await fetch(bestand).catch(() => null);
    if (!antwoord?.ok) {
      $melding.textContent = "Het bestand is nu niet op te halen. Probeer het later nog eens.";
      return;
    }
    bewaar(new Blob([SOORTEN[soort].knip(await antwoord.text(), codes, location.search)], SOORTEN[soort]), naam);
    $melding.textContent = `${codes.size} ${codes.size === 1 ? "gemeente staat" : "gemeenten staan"} in ${naam}.`;
  });
  vind($root, '[data-deel="keuze"]', "kaart-meenemen").hidden = false;
}

/** The values that were chosen, by filter; a filter without a choice is left out. */
export function gekozen(zoekdeel) {
  const vraag = new URLSearchParams(zoekdeel);
  return Object.fromEntries(FILTERS.map((naam) => [naam, vraag.getAll(naam).filter(Boolean)]).filter(([, waarden]) => waarden.length > 0));
}

/** A name that says what is in the file: "kansrijke-start-gemeenten-provincie-drenthe-2026-11-24.csv". */
export function bestandsnaam(zoekdeel, peildatum, soort) {
  const keuzes = Object.entries(gekozen(zoekdeel)).map(([naam, waarden]) =>
    waarden.length > MEEST_GENOEMD ? `${naam}-${waarden.length}-keuzes` : [naam, ...waarden].join("-"));
  const delen = ["kansrijke-start-gemeenten", ...(keuzes.length > 0 ? keuzes : ["alle"]), peildatum];
  return `${delen.join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-")}.${soort}`;
}

/** The heading and the rows of these codes; a code is what a row begins with. */
export function knipCsv(tekst, codes) {
  const [kop, ...rijen] = tekst.replace(/^\ufeff/, "").trimEnd().split(REGELEINDE);
  const over = rijen.filter((rij) => codes.has(rij.split(";", 1)[0]));
  return `\ufeff${[kop, ...over].map((rij) => rij + REGELEINDE).join("")}`; // without the first character Excel reads no accents
}

/** The same document with the shapes of these codes, and with what was chosen. */
export function knipGeojson(tekst, codes, zoekdeel) {
  const { features, ...kop } = JSON.parse(tekst);
  const over = features.filter(({ id }) => codes.has(id));
  return JSON.stringify({ ...kop, aantal: over.length, keuze: gekozen(zoekdeel), features: over });
}

function bewaar(blob, naam) {
  const $link = document.createElement("a");
  $link.href = URL.createObjectURL(blob);
  $link.download = naam;
  $link.click();
  setTimeout(() => URL.revokeObjectURL($link.href), 60_000); // some browsers begin to read it only after a question
}
