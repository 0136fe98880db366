// kaart-richting.mjs: which gemeente lies next to another in a direction, for the arrow keys. Pure. Middles lie on a plane with
// y to the north: of the map by `plek`, of the tiles on their grid.

/** Steps east and north of each arrow key. */
export const RICHTINGEN = {
  ArrowRight: { x: 1, y: 0, naam: "oosten" },
  ArrowLeft: { x: -1, y: 0, naam: "westen" },
  ArrowUp: { x: 0, y: 1, naam: "noorden" },
  ArrowDown: { x: 0, y: -1, naam: "zuiden" },
};

const GRAAD_OP_ZIJ = 0.61; // a degree of longitude against one of latitude, in the middle of the Netherlands
const BUUR = Math.cos((70 * Math.PI) / 180); // a neighbour may lie this far aside
const VERDER = Math.cos((50 * Math.PI) / 180); // over water the direction must be clearer

/** A point of the map on the plane. */
export const plek = (lon, lat) => ({ x: lon * GRAAD_OP_ZIJ, y: lat });

/**
 * The nearest gemeente in a direction: a neighbour if there is one there, else whatever comes next over the water.
 * @param {string} van code
 * @param {{x: number, y: number}} richting of RICHTINGEN
 * @param {Map<string, {x: number, y: number}>} middens of all gemeenten
 * @param {string[]} buren codes of those beside it; of two that lie as well the first is taken
 * @returns {string | null} null where nothing lies farther that way
 */
export function volgende(van, richting, middens, buren) {
  return eerste(van, richting, middens, buren, BUUR) ?? eerste(van, richting, middens, middens.keys(), VERDER);
}

/** The gemeente whose middle lies nearest to a point. */
export function dichtstbij({ x, y }, middens) {
  const afstand = ([, punt]) => Math.hypot(punt.x - x, punt.y - y);
  return [...middens].reduce((een, ander) => (afstand(ander) < afstand(een) ? ander : een))[0];
}

function eerste(van, richting, middens, kandidaten, minstens) {
  const begin = middens.get(van);
  let [beste, minst] = [null, Infinity];
  for (const code of kandidaten) {
    const daar = middens.get(code);
    const [x, y] = [daar.x - begin.x, daar.y - begin.y];
    const afstand = Math.hypot(x, y);
    const recht = afstand > 0 ? (x * richting.x + y * richting.y) / afstand : 0;
    // Twice as crooked counts as farther: who presses right means right.
    if (recht >= minstens && afstand / recht ** 2 < minst) {
      [beste, minst] = [code, afstand / recht ** 2];
    }
  }
  return beste;
}
