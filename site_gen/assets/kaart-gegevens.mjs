// kaart-gegevens.mjs: the table of the map page is where the map reads its facts.

/** @returns {Map<string, import("./kaart-keuze.mjs").Gemeente & {$rij: HTMLTableRowElement}>} */
export function leesGemeenten($tabel) {
  const gemeenten = new Map();
  for (const $rij of $tabel.tBodies[0].rows) {
    const { sleutel, status, provincie, tranche, jaar = "", regio = "" } = $rij.dataset;
    const naam = $rij.querySelector("th").textContent;
    gemeenten.set(sleutel, { sleutel, naam, status, provincie, tranche, jaar, regio: regio.split(" ").filter(Boolean), $rij });
  }
  return gemeenten;
}

/** What the table says of a gemeente: name, status, coalitions. */
export function inWoorden($rij) {
  const delen = [$rij.querySelector("th"), ...$rij.querySelectorAll('[data-veld="stand"], [data-veld="coalitie"]')];
  return delen.map(($deel) => $deel.textContent.trim().replace(/\s+/g, " ")).filter(Boolean);
}

/** The table follows the choice: rows that do not pass are hidden, the chosen one stands out. */
export const volgtInTabel = (gemeenten) => ({
  toon: (passend) => gemeenten().forEach(({ $rij }, sleutel) => {
    $rij.hidden = !passend.has(sleutel);
  }),
  kies: (gekozen) => gemeenten().forEach(({ $rij }, sleutel) => $rij.classList.toggle("gekozen-rij", sleutel === gekozen)),
});
