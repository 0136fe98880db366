// zoekindex.mjs: unpacks the index that site_gen/search made. site_gen/search/packing.py says how it was packed.

import { letters, normaliseer, vouw } from "./woorden.mjs";

const VERSIE = 2;
const BASIS = 45;

export const [TITEL, NAAM, VROEGER] = [0, 1, 2];

/**
 * @typedef {object} Index
 * @property {string[]} soorten kind of each document
 * @property {string[]} sleutels
 * @property {string[]} titels
 * @property {string[]} adressen
 * @property {string[]} onderschriften
 * @property {string[]} namen every title and other name, document by document
 * @property {Uint32Array} eersteNaam where the names of each document begin, its title first, and one more for the end
 * @property {Uint32Array} vanWie the document of each name
 * @property {Uint8Array} soortNaam what each name is: TITEL, NAAM or VROEGER
 * @property {string[][]} naamDelen the words of each name
 * @property {string[]} heleNamen each name without spaces, "denhaag"
 * @property {Int32Array} naamLetters which letters each name has
 * @property {string[]} termen sorted
 * @property {Int32Array} termLetters which letters each term has
 * @property {Uint32Array} begin where the postings of each term begin, and one more: where the last ends
 * @property {Uint32Array} documenten
 * @property {Uint8Array} gewichten
 * @property {Set<string>} stopwoorden
 * @property {(woord: string) => string} sleutel the key under which all forms of a word are found
 */

/**
 * @param {object} json zoekindex.json as the browser parsed it
 * @param {(woord: string) => string} stam the Dutch stemmer that the index was made with
 * @returns {Index}
 */
export function laadIndex(json, stam) {
  if (json.versie !== VERSIE) {
    throw new Error(`zoekindex: version ${json.versie}, this script reads version ${VERSIE}`);
  }
  const termen = pakTermenUit(json.termen);
  const vormen = new Map(Object.entries(json.vormen));
  return {
    ...pakDocumentenUit(json.soorten),
    termen,
    termLetters: Int32Array.from(termen, letters),
    ...pakLijstenUit(json.lijsten, termen.length),
    stopwoorden: new Set(json.stopwoorden.split(" ")),
    sleutel(woord) {
      const gevouwen = vouw(stam(woord));
      return vormen.get(gevouwen) ?? gevouwen;
    },
  };
}

function pakDocumentenUit(soorten) {
  const uit = { soorten: [], sleutels: [], titels: [], adressen: [], onderschriften: [] };
  const namen = maakNamen();
  for (const groep of soorten) {
    groep.sleutels.forEach((sleutel, plaats) => {
      uit.soorten.push(groep.soort);
      uit.adressen.push(groep.map + (groep.adressen[plaats] === 0 ? `${sleutel}/` : groep.adressen[plaats]));
    });
    uit.sleutels.push(...groep.sleutels);
    uit.titels.push(...groep.titels);
    uit.onderschriften.push(...groep.onderschriften);
    groep.titels.forEach((titel, plaats) => {
      namen.meld(titel, groep.namen[plaats], groep.vroeger[plaats]);
    });
  }
  return { ...uit, ...namen.uit() };
}

function maakNamen() {
  const [namen, eersteNaam, vanWie, soortNaam] = [[], [], [], []];
  const voegToe = (naam, soort) => {
    namen.push(naam);
    vanWie.push(eersteNaam.length - 1);
    soortNaam.push(soort);
  };
  return {
    meld(titel, anders, vroeger) {
      eersteNaam.push(namen.length);
      voegToe(titel, TITEL);
      anders.forEach((naam) => voegToe(naam, NAAM));
      vroeger.forEach((naam) => voegToe(naam, VROEGER));
    },
    uit() {
      const naamDelen = namen.map((naam) => normaliseer(naam).split(" "));
      const heleNamen = naamDelen.map((delen) => delen.join(""));
      return {
        namen,
        eersteNaam: Uint32Array.of(...eersteNaam, namen.length),
        vanWie: Uint32Array.from(vanWie),
        soortNaam: Uint8Array.from(soortNaam),
        naamDelen,
        heleNamen,
        naamLetters: Int32Array.from(heleNamen, letters),
      };
    },
  };
}

function pakTermenUit(tekst) {
  const termen = [];
  let vorige = "";
  for (const [, gedeeld, rest] of tekst.matchAll(/([A-Z])([a-z0-9]*)/g)) {
    vorige = vorige.slice(0, gedeeld.charCodeAt(0) - 65) + rest;
    termen.push(vorige);
  }
  return termen;
}

function pakLijstenUit(tekst, aantalTermen) {
  const begin = new Uint32Array(aantalTermen + 1);
  const documenten = new Uint32Array(tekst.length);
  const gewichten = new Uint8Array(tekst.length);
  let plaats = 0;
  let vol = 0;
  const leesGetal = () => {
    let getal = 0;
    for (;;) {
      const code = tekst.charCodeAt(plaats);
      plaats += 1;
      const cijfer = code - (code > 92 ? 36 : 35); // the backslash, 92, is no digit
      if (cijfer < BASIS) {
        return getal * BASIS + cijfer;
      }
      getal = getal * BASIS + cijfer - BASIS;
    }
  };
  for (let term = 0; term < aantalTermen; term += 1) {
    begin[term] = vol;
    let volgt = 1;
    while (volgt) {
      const kop = leesGetal();
      volgt = kop & 1;
      let document = 0;
      for (let nog = leesGetal() + 1; nog > 0; nog -= 1) {
        document += leesGetal();
        documenten[vol] = document;
        gewichten[vol] = kop >>> 1;
        vol += 1;
      }
    }
  }
  begin[aantalTermen] = vol;
  return { begin, documenten: documenten.slice(0, vol), gewichten: gewichten.slice(0, vol) };
}
