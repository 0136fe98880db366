// zoektermen.mjs: which words of the index are meant by the word that a visitor typed, and how well each fits.

import { tel } from "./bits.mjs";
import { afstand, letters, vouw, werkwoorden } from "./woorden.mjs";

// The order matters; the figures were tuned on tests/search/proefvragen.json.
const PAST = {
  precies: 1,
  vorm: 0.95, // zwangere: zwanger
  werkwoord: 0.8, // gerookt: roken
  begin: 0.7, // still being typed, zwang: zwanger
  tikfout: 0.5, // masage: massage
  voorin: 0.45, // schuld: schuldhulpverlening
  achterin: 0.4, // bezoek: huisbezoek
  tikfoutInBegin: 0.35, // zwnager: zwangerschap
  verwant: 0.35, // psychiatrisch: psychiatrie
  tikfouten: 0.3,
};
const KORTSTE_GEVOUWEN = 3; // "bee" begins "beek", but "be" begins too much
const DEEL_VAN_SAMENSTELLING = 4;
const REST_VAN_SAMENSTELLING = 3;
const LANG = 6; // a beginning of so many letters is a sign of kinship by itself: depressie, depressief

/**
 * @param {import("./zoekindex.mjs").Index} index
 * @param {string} woord normalised
 * @param {boolean} laatste the visitor may still be typing it
 * @returns {Map<number, number>} number of the term → how well it fits, 0 to 1
 */
export function passendeTermen(index, woord, laatste) {
  const gevonden = new Map();
  const meld = (term, past) => {
    if (past > (gevonden.get(term) ?? 0)) {
      gevonden.set(term, past);
    }
  };
  const sleutel = index.sleutel(woord);
  zoekVormen(index, woord, sleutel, meld);
  const bekend = gevonden.size > 0;
  zoekSamenstellingen(index, woord, sleutel, meld);
  if (laatste) {
    zoekBegin(index, woord, meld);
    if (vouw(woord).length >= KORTSTE_GEVOUWEN) {
      zoekBegin(index, vouw(woord), meld);
    }
  }
  if (!bekend) {
    zoekTikfouten(index, woord, laatste, meld);
    zoekTikfouten(index, sleutel, false, meld);
    zoekVerwanten(index, sleutel, meld);
  }
  return gevonden;
}

function zoekVormen(index, woord, sleutel, meld) {
  const exact = (vorm, past) => {
    const term = eerstePlaats(index.termen, vorm);
    if (index.termen[term] === vorm) {
      meld(term, past);
      return true;
    }
    return false;
  };
  const precies = exact(woord, PAST.precies);
  const anders = exact(sleutel, PAST.vorm);
  if (!precies && !anders) {
    werkwoorden(woord).forEach((vorm) => exact(index.sleutel(vorm), PAST.werkwoord));
  }
}

function zoekSamenstellingen(index, woord, sleutel, meld) {
  if (woord.length < DEEL_VAN_SAMENSTELLING || sleutel.length < DEEL_VAN_SAMENSTELLING - 1) {
    return;
  }
  for (const term of metBegin(index.termen, sleutel)) {
    if (sleutel.length >= LANG || index.termen[term].length - sleutel.length >= REST_VAN_SAMENSTELLING) {
      meld(term, PAST.voorin);
    }
  }
  if (sleutel.length < DEEL_VAN_SAMENSTELLING) {
    return;
  }
  const bits = letters(sleutel);
  for (let term = 0; term < index.termen.length; term += 1) {
    if (
      (bits & ~index.termLetters[term]) === 0 &&
      index.termen[term].length - sleutel.length >= REST_VAN_SAMENSTELLING &&
      index.termen[term].endsWith(sleutel)
    ) {
      meld(term, PAST.achterin);
    }
  }
}

function zoekBegin(index, woord, meld) {
  for (const term of metBegin(index.termen, woord)) {
    meld(term, PAST.begin * Math.sqrt(woord.length / index.termen[term].length));
  }
}

/** One mistake from four letters on, two from eight on; a beginning of a word may have one. */
function zoekTikfouten(index, woord, laatste, meld) {
  if (woord.length < 4) {
    return;
  }
  const hoogstens = woord.length < 8 ? 1 : 2;
  const bits = letters(woord);
  for (let term = 0; term < index.termen.length; term += 1) {
    const kandidaat = index.termen[term];
    const mist = tel(bits & ~index.termLetters[term]);
    if (mist > hoogstens) {
      continue;
    }
    if (tel(index.termLetters[term] & ~bits) <= hoogstens) {
      const fouten = afstand(woord, kandidaat, hoogstens);
      if (fouten <= hoogstens) {
        meld(term, fouten === 1 ? PAST.tikfout : PAST.tikfouten);
      }
    }
    if (laatste && woord.length > 4 && mist <= 1 && afstand(woord, kandidaat, 1, true) === 1) {
      meld(term, PAST.tikfoutInBegin);
    }
  }
}

/** Words with the same long beginning and another ending. */
function zoekVerwanten(index, sleutel, meld) {
  const gedeeld = Math.max(5, Math.ceil(sleutel.length * 0.7));
  if (sleutel.length < gedeeld) {
    return;
  }
  for (const term of metBegin(index.termen, sleutel.slice(0, gedeeld))) {
    if (index.termen[term].length <= gedeeld + 5) {
      meld(term, PAST.verwant);
    }
  }
}

/**
 * The two words that an unknown compound is made of; the second, at least, says something by itself.
 * @param {import("./zoekindex.mjs").Index} index
 * @param {string} woord "huilbaby"
 * @returns {string[]} "huil", "baby"; the word itself if it cannot be taken apart
 */
export function splits(index, woord) {
  const bekend = (deel) => {
    const sleutel = index.sleutel(deel);
    return index.termen[eerstePlaats(index.termen, sleutel)] === sleutel;
  };
  for (let plaats = woord.length - 3; plaats >= 3; plaats -= 1) {
    const [links, rechts] = [woord.slice(0, plaats), woord.slice(plaats)];
    if (bekend(rechts) && !index.stopwoorden.has(rechts) && (bekend(links) || index.stopwoorden.has(links))) {
      return [links, rechts];
    }
  }
  return [woord];
}

/** The place of the first of the sorted words that is not before `woord`. */
function eerstePlaats(woorden, woord) {
  let laag = 0;
  let hoog = woorden.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (woorden[midden] < woord) {
      laag = midden + 1;
    } else {
      hoog = midden;
    }
  }
  return laag;
}

function* metBegin(woorden, begin) {
  for (let plaats = eerstePlaats(woorden, begin); woorden[plaats]?.startsWith(begin); plaats += 1) {
    yield plaats;
  }
}
