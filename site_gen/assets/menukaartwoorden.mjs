// menukaartwoorden.mjs: which cards have the words that were typed, best first.

import { normaliseer } from "./woorden.mjs";
import { haalZoeker } from "./zoekbron.mjs";

const INDEX = new URL("zoekindex.json", import.meta.url).href;

/**
 * Until the index has come, and when it does not come, cards with just these words in their text are found.
 * @param {{$kaart: HTMLElement, sleutel: string}[]} kaarten
 * @param {() => void} opGeladen called when the index has come, or failed to
 */
export function maakWoordzoeker(kaarten, opGeladen) {
  const nummers = new Map(kaarten.map(({ sleutel }, nummer) => [sleutel, nummer]));
  let zoeker = null;
  let gestoord = false;
  let laatste = { vraag: null };
  let teksten = null;

  const inTekst = (vraag) => {
    teksten ??= kaarten.map(({ $kaart }) => normaliseer($kaart.textContent));
    const woorden = normaliseer(vraag).split(" ");
    return teksten.flatMap((tekst, nummer) => (woorden.every((woord) => tekst.includes(woord)) ? [nummer] : []));
  };
  const inIndex = (vraag) =>
    zoeker(vraag, { soort: "interventie", limiet: Infinity }).flatMap(({ sleutel }) => nummers.get(sleutel) ?? []);

  return {
    /** @returns {number[]} numbers of the cards, best first */
    zoek(vraag) {
      if (laatste.vraag !== vraag) {
        laatste = { vraag, gevonden: zoeker ? inIndex(vraag) : inTekst(vraag) };
      }
      return laatste.gevonden;
    },
    gestoord: () => gestoord,
    /** Fetches the index, once; after a failure, again. */
    async laad() {
      if (zoeker) {
        return;
      }
      const gekomen = await haalZoeker(INDEX).catch((fout) => console.warn("menukaart: no index", fout));
      const eerste = !zoeker;
      zoeker = gekomen ?? null;
      gestoord = !zoeker;
      if (eerste) {
        laatste = { vraag: null };
        opGeladen();
      }
    },
  };
}
