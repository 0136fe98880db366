// keuze.mjs: the choice on the menukaart, to and from the query string. Pure.

/** @typedef {{q: string, facetten: Record<string, Set<string>>}} Keuze */

export const LANGSTE_VRAAG = 200;

/**
 * Reads a query string. Values that the page does not have are left out, whatever they hold.
 * @param {string} zoekdeel location.search
 * @param {Record<string, string[]>} waarden the values that each facet has
 * @returns {{keuze: Keuze, onbekend: boolean}} `onbekend`: something was left out
 */
export function leesKeuze(zoekdeel, waarden) {
  const gevraagd = new URLSearchParams(zoekdeel);
  const q = (gevraagd.get("q") ?? "").trim();
  let onbekend = q.length > LANGSTE_VRAAG;
  const facetten = {};
  for (const [facet, namen] of Object.entries(waarden)) {
    const gegeven = gevraagd.getAll(facet).filter(Boolean);
    facetten[facet] = new Set(gegeven.filter((waarde) => namen.includes(waarde)));
    onbekend ||= gegeven.some((waarde) => !namen.includes(waarde));
  }
  return { keuze: { q: q.slice(0, LANGSTE_VRAAG), facetten }, onbekend };
}

/**
 * The query string of a choice: the words first, then facets and values in the order of the page.
 * @param {Keuze} keuze
 * @param {Record<string, string[]>} waarden
 * @returns {string} "?q=roken&fase=zwangerschap", or "" without a choice
 */
export function schrijfKeuze({ q, facetten }, waarden) {
  const delen = new URLSearchParams();
  if (q) {
    delen.append("q", q);
  }
  for (const [facet, namen] of Object.entries(waarden)) {
    namen.filter((naam) => facetten[facet].has(naam)).forEach((naam) => delen.append(facet, naam));
  }
  const tekst = delen.toString();
  return tekst && `?${tekst}`;
}
