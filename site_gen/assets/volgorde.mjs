// volgorde.mjs: the orders in which the results of the menukaart can stand. Pure.

/**
 * @typedef {object} Ordening what cards are sorted by, for each by its number; cards are numbered by name
 * @property {number[]} bewijs the place of its level among the levels, the strongest first; what has none comes last
 * @property {string[]} nagekeken the date on which somebody last looked at it: 2026-11 or 2026-11-28
 */

const VERGELIJK = {
  naam: () => 0,
  bewijs: ({ bewijs }, een, ander) => bewijs[een] - bewijs[ander],
  nagekeken: ({ nagekeken }, een, ander) => Number(nagekeken[een] < nagekeken[ander]) - Number(nagekeken[een] > nagekeken[ander]),
};

/**
 * @param {number[]} nummers as the search ranked them; by name where no words were typed
 * @param {string} volgorde
 * @param {Ordening} ordening
 * @returns {number[]} the same numbers; those that are alike by name; as they came where there is no such order
 */
export function sorteer(nummers, volgorde, ordening) {
  if (!Object.hasOwn(VERGELIJK, volgorde)) {
    return nummers;
  }
  return nummers.toSorted((een, ander) => VERGELIJK[volgorde](ordening, een, ander) || een - ander);
}
