// kaart-keuze.mjs: what a visitor chose on the map, as data. Pure: no page, no map.

/** The filters, by their name in the query string. Within one filter values add up, between filters they narrow. */
export const FILTERS = ["status", "provincie", "tranche", "jaar"];

/** Ways to show the gemeenten, the usual one first: that one is not written in the address. */
export const WEERGAVEN = ["kaart", "tegels", "tabel"];

/**
 * @typedef {object} Gemeente what a row of the table says
 * @property {string} sleutel GM code
 * @property {string} naam
 * @property {string} status
 * @property {string} provincie
 * @property {string} tranche "onbekend" where no source says so
 * @property {string} jaar in which its coalition began; "" where no source says so
 * @property {string[]} regio keys of the regional coalitions around it
 *
 * @typedef {object} Keuze
 * @property {Record<string, Set<string>>} filters
 * @property {string | null} gemeente
 * @property {string} weergave one of WEERGAVEN
 */

/**
 * Read a query string. What it asks and the page does not know is left out of the choice; `onbekend` says that there was such.
 * @param {string} zoekdeel such as "?status=actief&provincie=drenthe"
 * @param {Record<string, {has: (waarde: string) => boolean}>} bekend the values of each filter, and of `gemeente`
 * @returns {Keuze & {onbekend: boolean}}
 */
export function leesKeuze(zoekdeel, bekend) {
  const vraag = new URLSearchParams(zoekdeel);
  const gevraagd = (naam) => vraag.getAll(naam).filter(Boolean);
  const gekend = (naam) => gevraagd(naam).filter((waarde) => bekend[naam].has(waarde));
  return {
    filters: Object.fromEntries(FILTERS.map((naam) => [naam, new Set(gekend(naam))])),
    gemeente: gekend("gemeente")[0] ?? null,
    weergave: leesWeergave(zoekdeel),
    onbekend: [...FILTERS, "gemeente"].some((naam) => gevraagd(naam).length > gekend(naam).length),
  };
}

/** Which of WEERGAVEN a query string asks for. */
export function leesWeergave(zoekdeel) {
  const gevraagd = new URLSearchParams(zoekdeel).get("weergave");
  return WEERGAVEN.includes(gevraagd) ? gevraagd : WEERGAVEN[0];
}

/** The choice as a query string, after whatever else was asked there; empty when nothing is chosen. */
export function schrijfKeuze(zoekdeel, { filters, gemeente, weergave }) {
  const vraag = new URLSearchParams(zoekdeel);
  for (const naam of [...FILTERS, "gemeente", "weergave"]) {
    vraag.delete(naam);
  }
  for (const naam of FILTERS) {
    filters[naam].forEach((waarde) => vraag.append(naam, waarde));
  }
  if (gemeente) {
    vraag.set("gemeente", gemeente);
  }
  if (weergave !== WEERGAVEN[0]) {
    vraag.set("weergave", weergave);
  }
  return vraag.size > 0 ? `?${vraag}` : "";
}

/** A year stands for all that had begun by then; of the other filters each value stands for itself. */
const heeft = (naam, gekozen, waarde) =>
  naam === "jaar" ? waarde !== "" && [...gekozen].some((jaar) => waarde <= jaar) : gekozen.has(waarde);

/** Whether a gemeente passes every filter, leaving out the one named `behalve`. */
export const past = (gemeente, filters, behalve) =>
  FILTERS.every((naam) => naam === behalve || filters[naam].size === 0 || heeft(naam, filters[naam], gemeente[naam]));

/** How many gemeenten each of these values of a filter would show, given the other filters. "" stands for no choice. */
export function tel(gemeenten, filters, naam, waarden) {
  const over = [...gemeenten].filter((gemeente) => past(gemeente, filters, naam));
  const telWaarde = (waarde) => {
    const alleen = new Set([waarde]);
    return over.filter((gemeente) => heeft(naam, alleen, gemeente[naam])).length;
  };
  return new Map(waarden.map((waarde) => [waarde, waarde === "" ? over.length : telWaarde(waarde)]));
}

/** The result in a sentence. */
export function zin(passend, alle) {
  if (passend === alle) {
    return `Alle ${alle} gemeenten`;
  }
  if (passend === 0) {
    return "Geen enkele gemeente past bij deze filters. Haal er een weg.";
  }
  return `${passend} van de ${alle} gemeenten`;
}

/** A share as whole percents, the Dutch way. */
export const aandeel = (deel, geheel) => `${geheel > 0 ? Math.round((100 * deel) / geheel) : 0}%`;
