// kaart-toetsen.mjs: a map or tiles by keyboard. One tab stop: arrows walk to the neighbour, Enter opens the panel, plus and minus
// zoom. Escape is for the whole page: see kaart.mjs.

import { dichtstbij, RICHTINGEN, volgende } from "./kaart-richting.mjs";

/**
 * @param {HTMLElement} $kaart
 * @param {object} om
 * @param {() => Promise<{middens: Map<string, {x: number, y: number}>, buren: Map<string, string[]>}>} om.ligging on the
 *   plane of kaart-richting.mjs
 * @param {(sleutel: string) => void} om.ga points at a gemeente and says its name
 * @param {() => void} om.weg points at none
 * @param {() => {x: number, y: number}} om.midden of what is in view, on the same plane
 * @param {(sleutel: string, hoe: {toetsen: boolean}) => void} om.kies
 * @param {(zin: string) => void} om.zeg
 * @param {(stap: number) => void} om.zoom
 */
export function volgToetsen($kaart, { ligging, ga, weg, midden, kies, zeg, zoom }) {
  let hier = null;
  const open = () => hier && kies(hier, { toetsen: true });
  const doe = { Enter: open, " ": open, "+": () => zoom(1), "=": () => zoom(1), "-": () => zoom(-1) };
  for (const [toets, richting] of Object.entries(RICHTINGEN)) {
    doe[toets] = async () => {
      const { middens, buren } = await ligging();
      const daar = hier ? volgende(hier, richting, middens, buren.get(hier)) : dichtstbij(midden(), middens);
      if (daar) {
        hier = daar;
        ga(hier);
      } else {
        zeg(`Verder naar het ${richting.naam} ligt geen gemeente.`);
      }
    };
  }
  $kaart.addEventListener("keydown", (gebeurtenis) => {
    const { target, key, ctrlKey, metaKey, altKey } = gebeurtenis;
    if (target === $kaart && Object.hasOwn(doe, key) && !ctrlKey && !metaKey && !altKey) {
      gebeurtenis.preventDefault();
      doe[key]();
    }
  });
  $kaart.addEventListener("focusout", weg);
  return {
    /** Walk on from the gemeente that was chosen in another way. */
    begin: (sleutel) => {
      hier = sleutel ?? hier;
    },
  };
}
