// zoeklijst.mjs: which answers a search box shows, and which one Enter means. Pure.

import { normaliseer } from "./woorden.mjs";

/** @typedef {import("./zoeken.mjs").Resultaat} Resultaat */

const KOPPEN = {
  gemeente: "Gemeenten",
  coalitie: "Coalities",
  organisatie: "Geboortezorg",
  interventie: "Menukaart",
  pagina: "Pagina's",
};
const PER_GROEP = 4;
const IN_EEN_GROEP = 10;

/**
 * The answers by kind, the kind with the best answer first.
 * @param {Resultaat[]} resultaten best first
 * @returns {{soort: string, kop: string, resultaten: Resultaat[]}[]}
 */
export function groepeer(resultaten) {
  const soorten = [...new Set(resultaten.map(({ soort }) => soort))];
  const meeste = soorten.length > 1 ? PER_GROEP : IN_EEN_GROEP;
  return soorten.map((soort) => ({
    soort,
    kop: KOPPEN[soort],
    resultaten: resultaten.filter((resultaat) => resultaat.soort === soort).slice(0, meeste),
  }));
}

/**
 * What Enter means when no answer was pointed at. A box for some kinds goes to its best answer. The box for everything
 * goes to a page too, unless the words are a subject of the menukaart: those are better answered by its whole list.
 * @param {Resultaat[]} resultaten best first
 * @param {string} vraag
 * @param {string[]} soorten the kinds that the box is for; none is all
 * @returns {{resultaat?: Resultaat, verstuur?: boolean}} neither: nothing was found
 */
export function besteKeus(resultaten, vraag, soorten) {
  const [beste] = resultaten;
  const isOnderwerp = beste?.soort === "interventie" && normaliseer(beste.titel) !== normaliseer(vraag);
  if (soorten.length === 0 && isOnderwerp) {
    return { verstuur: true };
  }
  return beste ? { resultaat: beste } : {};
}

/**
 * What is spoken when the list has changed.
 * @param {number} aantal
 * @returns {string}
 */
export const inWoorden = (aantal) =>
  `${aantal === 1 ? "1 antwoord" : `${aantal} antwoorden`}. Kies met pijl omlaag en Enter.`;
