// zoeken.mjs: finds documents in the index. Pure: the same index and words give the same list.

import { zoekNamen } from "./zoeknamen.mjs";
import { passendeTermen, splits } from "./zoektermen.mjs";
import { NAAM, TITEL, VROEGER } from "./zoekindex.mjs";
import { afstand, normaliseer } from "./woorden.mjs";

export { normaliseer } from "./woorden.mjs";
export { laadIndex } from "./zoekindex.mjs";

// Who pastes a page into the box gets an answer to its first words.
const MEESTE_TEKENS = 200;
const MEESTE_WOORDEN = 12;
const NAAR = { [NAAM]: "gemeente", [VROEGER]: "nu gemeente" };

/**
 * @typedef {import("./zoekindex.mjs").Index} Index
 * @typedef {object} Resultaat
 * @property {string} sleutel
 * @property {string} soort
 * @property {string} titel what to show: the title, or for a gemeente found by a place "Roden, gemeente Noordenveld",
 *   by a gemeente of the past "Weesp, nu gemeente Amsterdam"
 * @property {string} adres relative to the root of the site
 * @property {string} onderschrift
 * @property {number} score
 */

/**
 * The documents with all words; if there is none, those with most of them. Best first.
 * @param {Index} index
 * @param {string} vraag as typed
 * @param {{soort?: string | string[], limiet?: number}} [keuze] only these kinds, at most so many
 * @returns {Resultaat[]}
 */
export function zoek(index, vraag, { soort = [], limiet = 20 } = {}) {
  const getypt = normaliseer(vraag.slice(0, MEESTE_TEKENS)).split(" ").filter(Boolean).slice(0, MEESTE_WOORDEN);
  const stand = { scores: new Float64Array(index.titels.length), geraakt: new Uint8Array(index.titels.length) };
  const woorden = zoekWoorden(index, getypt);
  const hoofdzaken = woorden.filter(({ hoofdzaak }) => hoofdzaak).length;
  for (const { termen, hoofdzaak } of woorden) {
    telWoordMee(index, stand, termen, hoofdzaak || hoofdzaken === 0 ? 1 : 0);
  }
  telNamenMee(stand, zoekNamen(index, getypt.join("")), hoofdzaken || woorden.length);
  return besten(stand, magMeedoen(index, [soort].flat()))
    .slice(0, limiet)
    .map((document) => alsResultaat(index, document, getypt, stand.scores[document]));
}

/** The words to look for, each with the terms that fit; an unknown compound becomes its two parts. */
function zoekWoorden(index, getypt) {
  const laatste = getypt.at(-1);
  const zoekWoord = (woord) => ({
    termen: passendeTermen(index, woord, woord === laatste),
    hoofdzaak: isHoofdzaak(index, woord, woord === laatste),
  });
  return [...new Set(getypt)].flatMap((woord) => {
    const gezocht = zoekWoord(woord);
    return gezocht.termen.size > 0 ? [gezocht] : splits(index, woord).map(zoekWoord);
  });
}

/** Not "de" or "van", nor the single letters of "a/d" and "'s": those need not be found. */
const isHoofdzaak = (index, woord, laatste) => !index.stopwoorden.has(woord) && (woord.length > 1 || laatste);

function telWoordMee(index, { scores, geraakt }, termen, telt) {
  const beste = new Map();
  for (const [term, past] of termen) {
    const [van, tot] = [index.begin[term], index.begin[term + 1]];
    const zeldzaam = Math.log(1 + index.titels.length / (tot - van));
    for (let plaats = van; plaats < tot; plaats += 1) {
      const document = index.documenten[plaats];
      const score = past * index.gewichten[plaats] * zeldzaam;
      if (score > (beste.get(document) ?? 0)) {
        beste.set(document, score);
      }
    }
  }
  for (const [document, score] of beste) {
    scores[document] += score;
    geraakt[document] += telt;
  }
}

/** A document whose name was typed has all the words, also when they were typed as one: "denhaag". */
function telNamenMee({ scores, geraakt }, namen, alles) {
  for (const [document, punten] of namen) {
    scores[document] += punten;
    geraakt[document] = Math.max(geraakt[document], alles);
  }
}

const magMeedoen = (index, soorten) => (document) => soorten.length === 0 || soorten.includes(index.soorten[document]);

function besten({ scores, geraakt }, mag) {
  let meeste = 1;
  let gekozen = [];
  geraakt.forEach((aantal, document) => {
    if (aantal >= meeste && mag(document)) {
      gekozen = aantal > meeste ? [] : gekozen;
      meeste = aantal;
      gekozen.push(document);
    }
  });
  return gekozen.sort((een, ander) => scores[ander] - scores[een] || een - ander);
}

function alsResultaat(index, document, getypt, score) {
  const soort = index.soorten[document];
  return {
    sleutel: index.sleutels[document],
    soort,
    titel: soort === "gemeente" ? metBedoeldeNaam(index, document, getypt) : index.titels[document],
    adres: index.adressen[document],
    onderschrift: index.onderschriften[document],
    score,
  };
}

/** A gemeente by the name that the visitor must have meant; just its title, if no other name fits better. */
function metBedoeldeNaam(index, document, getypt) {
  const heel = getypt.join("");
  let [bedoeld, hoogste] = [0, -1];
  for (let naam = index.eersteNaam[document]; naam < index.eersteNaam[document + 1]; naam += 1) {
    const hoe = index.heleNamen[naam] === heel ? getypt.length + 1 : lijkt(index.naamDelen[naam], getypt);
    if (hoe > hoogste) {
      [bedoeld, hoogste] = [naam, hoe];
    }
  }
  const titel = index.titels[document];
  const soort = index.soortNaam[bedoeld];
  return soort === TITEL ? titel : `${index.namen[bedoeld]}, ${NAAR[soort]} ${titel}`;
}

const lijkt = (delen, getypt) =>
  getypt.reduce((som, woord) => som + Math.max(...delen.map((deel) => woordLijkt(woord, deel))), 0);

function woordLijkt(woord, deel) {
  if (deel.startsWith(woord)) {
    return 0.5 + (0.5 * woord.length) / deel.length;
  }
  return woord.length > 3 && afstand(woord, deel, 2) < 3 ? 0.4 : 0;
}
