// facetten.mjs: which cards a choice leaves, and how many each other value would leave. Pure.
//
// Values of one facet are "or", facets are "and", and a value is counted with its own facet left out. Cards are bits,
// 32 to a number: ten thousand of them are counted in a fraction of a millisecond.

import { alles, en, of, telBeide, verzamel } from "./bits.mjs";

/**
 * @typedef {import("./bits.mjs").Verzameling} Verzameling of cards
 * @typedef {Record<string, Set<string>>} Keuze facet → chosen values; a facet without a choice may be missing
 * @typedef {object} Facetten
 * @property {number} aantal of cards
 * @property {Map<string, Map<string, Verzameling>>} waarden facet → value → the cards that have it
 */

/**
 * @param {{waarden: Record<string, string[]>}[]} kaarten each with its values by facet
 * @param {Record<string, string[]>} waarden all values of each facet, also those that no card has
 * @returns {Facetten}
 */
export function maakFacetten(kaarten, waarden) {
  const metWaarde = (facet, waarde) =>
    kaarten.flatMap((kaart, nummer) => (kaart.waarden[facet].includes(waarde) ? [nummer] : []));
  const verzamelWaarden = ([facet, namen]) => [
    facet,
    new Map(namen.map((waarde) => [waarde, verzamel(kaarten.length, metWaarde(facet, waarde))])),
  ];
  return { aantal: kaarten.length, waarden: new Map(Object.entries(waarden).map(verzamelWaarden)) };
}

/**
 * @param {Facetten} facetten
 * @param {Keuze} keuze
 * @param {Verzameling} [binnen] only these cards, those with the words that were typed
 * @returns {{over: Verzameling, aantal: number, tellingen: Map<string, Map<string, number>>}}
 */
export function kiesUit(facetten, keuze, binnen = alles(facetten.aantal)) {
  const perFacet = new Map();
  for (const [facet, waarden] of facetten.waarden) {
    const gekozen = [...(keuze[facet] ?? [])].flatMap((waarde) => waarden.get(waarde) ?? []);
    perFacet.set(facet, gekozen.length > 0 ? gekozen.reduce(of) : null);
  }
  const over = doorsnede(binnen, perFacet);
  const tellingen = new Map();
  for (const [facet, waarden] of facetten.waarden) {
    const zonder = perFacet.get(facet) ? doorsnede(binnen, perFacet, facet) : over;
    tellingen.set(facet, new Map([...waarden].map(([waarde, kaarten]) => [waarde, telBeide(zonder, kaarten)])));
  }
  return { over, aantal: telBeide(over, over), tellingen };
}

/**
 * What to drop when nothing is left: each chosen facet, or the words, with the number of cards that then remain.
 * @param {Facetten} facetten
 * @param {Keuze} keuze
 * @param {Verzameling} [binnen]
 * @returns {{facet: string | null, aantal: number}[]} most cards first, only what helps; facet null: the words
 */
export function watHelpt(facetten, keuze, binnen) {
  const zonderFacet = Object.keys(keuze)
    .filter((facet) => keuze[facet].size > 0)
    .map((facet) => ({ facet, aantal: kiesUit(facetten, { ...keuze, [facet]: new Set() }, binnen).aantal }));
  const zonderWoorden = binnen ? [{ facet: null, aantal: kiesUit(facetten, keuze).aantal }] : [];
  return [...zonderWoorden, ...zonderFacet]
    .filter(({ aantal }) => aantal > 0)
    .sort((een, ander) => ander.aantal - een.aantal);
}

const doorsnede = (binnen, perFacet, behalve) =>
  [...perFacet].reduce((over, [facet, kaarten]) => (kaarten && facet !== behalve ? en(over, kaarten) : over), binnen);
