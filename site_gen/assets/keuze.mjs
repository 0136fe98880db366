// keuze.mjs: the choice on the menukaart, to and from the query string. Pure.

/**
 * @typedef {object} Keuze
 * @property {string} q the words
 * @property {Record<string, Set<string>>} facetten facet → chosen values
 * @property {string} volgorde
 *
 * @typedef {object} Mogelijk what the page has to choose from
 * @property {Record<string, string[]>} waarden the values of each facet
 * @property {string[]} volgorden the first is that of a page without a choice
 */

export const LANGSTE_VRAAG = 200;
const VOLGORDE = "sorteer"; // its name in the query string

/**
 * Reads a query string. Values that the page does not have are left out, whatever they hold.
 * @param {string} zoekdeel location.search
 * @param {Mogelijk} mogelijk
 * @returns {{keuze: Keuze, onbekend: boolean}} `onbekend`: something was left out
 */
export function leesKeuze(zoekdeel, { waarden, volgorden }) {
  const gevraagd = new URLSearchParams(zoekdeel);
  const q = (gevraagd.get("q") ?? "").trim();
  let onbekend = q.length > LANGSTE_VRAAG;
  const facetten = {};
  for (const [facet, namen] of Object.entries(waarden)) {
    const gegeven = gevraagd.getAll(facet).filter(Boolean);
    facetten[facet] = new Set(gegeven.filter((waarde) => namen.includes(waarde)));
    onbekend ||= gegeven.some((waarde) => !namen.includes(waarde));
  }
  const gevraagdeVolgorde = gevraagd.get(VOLGORDE) || volgorden[0];
  const volgorde = volgorden.includes(gevraagdeVolgorde) ? gevraagdeVolgorde : volgorden[0];
  onbekend ||= volgorde !== gevraagdeVolgorde;
  return { keuze: { q: q.slice(0, LANGSTE_VRAAG), facetten, volgorde }, onbekend };
}

/**
 * The query string of a choice: the words first, then facets and values in the order of the page, the order last.
 * @param {Keuze} keuze
 * @param {Mogelijk} mogelijk
 * @returns {string} "?q=roken&fase=zwangerschap", or "" without a choice
 */
export function schrijfKeuze({ q, facetten, volgorde }, { waarden, volgorden }) {
  const delen = new URLSearchParams();
  if (q) {
    delen.append("q", q);
  }
  for (const [facet, namen] of Object.entries(waarden)) {
    namen.filter((naam) => facetten[facet].has(naam)).forEach((naam) => delen.append(facet, naam));
  }
  if (volgorde !== volgorden[0]) {
    delen.append(VOLGORDE, volgorde);
  }
  const tekst = delen.toString();
  return tekst && `?${tekst}`;
}
