// zoekbron.mjs: fetches the index and the scripts that read it, once for all search boxes of a page.

/**
 * @typedef {import("./zoeken.mjs").Resultaat} Resultaat
 * @typedef {(vraag: string, keuze?: {soort?: string | string[], limiet?: number}) => Resultaat[]} Zoeker
 */

/** @type {Map<string, Promise<Zoeker>>} */
const zoekers = new Map();

/**
 * A function that searches the index at this address. Who asks again after a failure gets a new try.
 * @param {string} adres
 * @returns {Promise<Zoeker>}
 */
export function haalZoeker(adres) {
  const volledig = new URL(adres, document.baseURI).href;
  if (!zoekers.has(volledig)) {
    const zoeker = laad(volledig);
    zoekers.set(volledig, zoeker);
    zoeker.catch(() => zoekers.delete(volledig));
  }
  return zoekers.get(volledig);
}

async function laad(adres) {
  const [antwoord, { laadIndex, zoek }, { stemmer }] = await Promise.all([
    fetch(adres),
    import("./zoeken.mjs"),
    import("./stemmer.mjs"), // @orama/stemmers, put here by the build
  ]);
  if (!antwoord.ok) {
    throw new Error(`zoekbron: ${antwoord.status} for ${adres}`);
  }
  const index = laadIndex(await antwoord.json(), stemmer);
  return (vraag, keuze) => zoek(index, vraag, keuze);
}
