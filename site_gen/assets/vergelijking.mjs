// vergelijking.mjs: which items an address asks to compare, and in what they differ. Pure.

/**
 * @typedef {object} Item as site_gen/exports/vergelijking.py writes it
 * @property {string} naam
 * @property {string} soort
 * @property {[string, string][]} verwant key and name of what belongs to it
 * @property {string[][]} waarden the values of each row; none where nothing is known
 */

export const MEESTE = 4; // as in site_gen/pages/vergelijken.py
const SLEUTEL = /^[a-z0-9]+([-_][a-z0-9]+)*$/;
const LANGSTE_SLEUTEL = 100;
const MEESTE_GEVRAAGD = 50;

/**
 * The keys that an address asks for, each once. What cannot be a key is left out, whatever it holds.
 * @param {string} zoekdeel location.search
 * @returns {{sleutels: string[], onbekend: boolean}} `onbekend`: something was left out
 */
export function leesItems(zoekdeel) {
  const gevraagd = [...new Set(new URLSearchParams(zoekdeel).getAll("item"))].filter(Boolean);
  const sleutels = gevraagd
    .slice(0, MEESTE_GEVRAAGD)
    .filter((sleutel) => sleutel.length <= LANGSTE_SLEUTEL && SLEUTEL.test(sleutel));
  return { sleutels, onbekend: sleutels.length < gevraagd.length };
}

/**
 * @param {string[]} sleutels
 * @returns {string} "?item=voorzorg&item=home-start", or "" without items
 */
export const schrijfItems = (sleutels) => sleutels.map((sleutel, plaats) => `${plaats ? "&" : "?"}item=${sleutel}`).join("");

/**
 * The number of the piece that has an item: `deel_van` in site_gen/exports/vergelijking.py does the same sum.
 * @param {string} sleutel
 * @param {number} delen
 * @returns {number}
 */
export const deelVan = (sleutel, delen) =>
  [...sleutel].reduce((som, letter) => som + letter.charCodeAt(0), 0) % delen;

/**
 * The rows of which something is known. A value that all items have is `gedeeld`. Only rows of fixed words have an
 * `uitkomst`: "gelijk", "verschilt", or "onbekend" where of some items nothing is known.
 * @param {[string, boolean][]} rijen the heading of each row, and whether its values are fixed words
 * @param {Item[]} items
 * @returns {{kop: string, uitkomst: string | null, cellen: {tekst: string, gedeeld: boolean}[][]}[]}
 */
export function vergelijk(rijen, items) {
  return rijen
    .map(([kop, vast], nummer) => {
      const cellen = items.map(({ waarden }) => waarden[nummer]);
      const isGedeeld = (waarde) => cellen.every((cel) => cel.includes(waarde));
      return {
        kop,
        uitkomst: vast && items.length > 1 ? uitkomstVan(cellen, isGedeeld) : null,
        cellen: cellen.map((cel) => cel.map((tekst) => ({ tekst, gedeeld: isGedeeld(tekst) }))),
      };
    })
    .filter(({ cellen }) => cellen.some((cel) => cel.length > 0));
}

function uitkomstVan(cellen, isGedeeld) {
  if (cellen.some((cel) => cel.length === 0)) {
    return "onbekend";
  }
  return cellen.every((cel) => cel.every(isGedeeld)) ? "gelijk" : "verschilt";
}

/**
 * What belongs to the items and is not there yet, that of the first item first.
 * @param {string[]} sleutels
 * @param {Item[]} items
 * @param {number} meeste
 * @returns {[string, string][]} key and name
 */
export const verwantAan = (sleutels, items, meeste) =>
  [...new Map(items.flatMap(({ verwant }) => verwant))].filter(([sleutel]) => !sleutels.includes(sleutel)).slice(0, meeste);

/**
 * What the page says of the address, apart from the items themselves.
 * @param {{gevonden: number, onbekend: boolean}} wat
 * @returns {string[]}
 */
export function meldingen({ gevonden, onbekend }) {
  const teVeel = `Er passen er ${MEESTE} naast elkaar. U ziet de eerste ${MEESTE} van de ${gevonden}.`;
  return [
    ...(onbekend ? ["Een deel van deze link kennen wij niet (meer). Dat is weggelaten."] : []),
    ...(gevonden > MEESTE ? [teVeel] : []),
  ];
}
