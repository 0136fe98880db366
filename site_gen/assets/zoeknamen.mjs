// zoeknamen.mjs: who types a whole name, with or without its spaces, wants that one first.

import { tel } from "./bits.mjs";
import { afstand, letters } from "./woorden.mjs";
import { NAAM, TITEL, VROEGER } from "./zoekindex.mjs";

const HELE_NAAM = 200;
const BEGIN_VAN_NAAM = 60;
const BIJNA_DE_NAAM = 40; // with a typing mistake
// A place counts a little less than a title, and a gemeente of the past a little less than a place of now.
const TELT = { [TITEL]: 1, [NAAM]: 0.75, [VROEGER]: 0.7 };

/**
 * @param {import("./zoekindex.mjs").Index} index
 * @param {string} getypt the whole question, normalised and without spaces: "denhaag"
 * @returns {Map<number, number>} document → points
 */
export function zoekNamen(index, getypt) {
  const gevonden = new Map();
  const meld = (plaats, punten) => {
    const document = index.vanWie[plaats];
    const waarde = punten * TELT[index.soortNaam[plaats]];
    gevonden.set(document, Math.max(gevonden.get(document) ?? 0, waarde));
  };
  const precies = getypt !== "" && zoekBeginVanNaam(index, getypt, meld);
  if (!precies && getypt.length >= 4) {
    zoekBijnaNaam(index, getypt, meld);
  }
  return gevonden;
}

/** Tells whether a name is just what was typed. */
function zoekBeginVanNaam(index, getypt, meld) {
  let precies = false;
  index.heleNamen.forEach((naam, plaats) => {
    if (naam === getypt) {
      meld(plaats, HELE_NAAM);
      precies = true;
    } else if (naam.startsWith(getypt)) {
      meld(plaats, (BEGIN_VAN_NAAM * getypt.length) / naam.length);
    }
  });
  return precies;
}

function zoekBijnaNaam(index, getypt, meld) {
  const hoogstens = getypt.length < 8 ? 1 : 2;
  const bits = letters(getypt);
  index.heleNamen.forEach((naam, plaats) => {
    const verschil = tel(bits ^ index.naamLetters[plaats]);
    const fouten = verschil > 2 * hoogstens ? Infinity : afstand(getypt, naam, hoogstens);
    if (fouten > 0 && fouten <= hoogstens) {
      meld(plaats, BIJNA_DE_NAAM / fouten);
    }
  });
}
