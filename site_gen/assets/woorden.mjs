// woorden.mjs: words as the search sees them. site_gen/search/words.py does the same: change both or neither.

const LETTERS = { æ: "ae", ø: "o", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th" };
const LANGSTE_WOORD = 64;

/**
 * The words of a text in lower case, without accents and apostrophes, with one space between them.
 * @param {string} tekst "'s-Gravenhage"
 * @returns {string} "s gravenhage"
 */
export function normaliseer(tekst) {
  let woorden = tekst.toLowerCase();
  if (/['’‘`´]/.test(woorden)) {
    woorden = woorden.replace(/(?<=[\p{L}\p{N}_])['’‘`´]s(?![\p{L}\p{N}_])/gu, "");
    woorden = woorden.replace(/['’‘`´]/g, "");
  }
  if (/[^\x00-\x7f]/.test(woorden)) {
    woorden = woorden.replace(/[æøœßłđðþ]/g, (letter) => LETTERS[letter]);
    woorden = woorden.normalize("NFKD").replace(/\p{M}/gu, "");
  }
  return woorden.replace(/[^a-z0-9]+/g, " ").trim();
}

/**
 * A word with double letters single and a final v or z as f or s, so that leven and leef meet.
 * @param {string} woord
 * @returns {string}
 */
export const vouw = (woord) =>
  woord.replace(/([a-z])\1+/g, "$1").replace(/[vz]$/, (letter) => (letter === "v" ? "f" : "s"));

/**
 * What a past tense or third person may come from, for words that the stemmer leaves alone: gerookt, rookt → rook.
 * @param {string} woord
 * @returns {string[]}
 */
export function werkwoorden(woord) {
  const deelwoord = /^(op|aan|af|uit|in|om|mee|voor|door|bij|na|toe|over|samen)?ge(.{3,})$/.exec(woord);
  const vormen = deelwoord ? [(deelwoord[1] ?? "") + deelwoord[2], woord] : [woord];
  return vormen.flatMap((vorm) => [vorm, vorm.replace(/[td]$/, "")]).filter((vorm) => vorm !== woord);
}

/**
 * Which letters a word has, as bits: two words whose bits differ much cannot be one typing mistake apart.
 * @param {string} woord of a-z and 0-9
 * @returns {number}
 */
export function letters(woord) {
  let bits = 0;
  for (let plaats = 0; plaats < woord.length; plaats += 1) {
    bits |= 1 << (woord.charCodeAt(plaats) - 97 & 31);
  }
  return bits;
}

const rijen = [0, 1, 2].map(() => new Uint8Array(LANGSTE_WOORD + 1));

/**
 * How many typing mistakes apart two words are: a letter too many, too few, another letter, or two letters swapped.
 * @param {string} getypt
 * @param {string} woord
 * @param {number} hoogstens stop counting beyond this
 * @param {boolean} [begin] compare with the best beginning of `woord` rather than with all of it
 * @returns {number} the distance, or `hoogstens` + 1 for more
 */
export function afstand(getypt, woord, hoogstens, begin = false) {
  const ver = hoogstens + 1;
  const breed = begin ? Math.min(woord.length, getypt.length + hoogstens) : woord.length;
  if (Math.max(getypt.length, breed) > LANGSTE_WOORD || Math.abs(getypt.length - breed) > hoogstens) {
    return ver;
  }
  let [voorvorige, vorige, rij] = rijen;
  for (let kolom = 0; kolom <= breed; kolom += 1) {
    vorige[kolom] = kolom;
  }
  for (let regel = 1; regel <= getypt.length; regel += 1) {
    const letter = getypt.charCodeAt(regel - 1);
    let minst = regel;
    rij[0] = regel;
    for (let kolom = 1; kolom <= breed; kolom += 1) {
      const ander = woord.charCodeAt(kolom - 1);
      let stap = Math.min(vorige[kolom - 1] + (letter === ander ? 0 : 1), vorige[kolom] + 1, rij[kolom - 1] + 1);
      if (regel > 1 && kolom > 1 && letter === woord.charCodeAt(kolom - 2) && ander === getypt.charCodeAt(regel - 2)) {
        stap = Math.min(stap, voorvorige[kolom - 2] + 1);
      }
      rij[kolom] = stap;
      minst = Math.min(minst, stap);
    }
    if (minst > hoogstens) {
      return ver;
    }
    [voorvorige, vorige, rij] = [vorige, rij, voorvorige];
  }
  let uitkomst = vorige[breed];
  for (let kolom = breed - 1; begin && kolom >= 0; kolom -= 1) {
    uitkomst = Math.min(uitkomst, vorige[kolom]);
  }
  return Math.min(uitkomst, ver);
}
