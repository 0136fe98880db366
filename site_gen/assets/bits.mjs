// bits.mjs: sets as bits. Pure.

/** @typedef {Uint32Array} Verzameling a bit for each number from 0 on, 32 to an element */

/**
 * How many bits are set.
 * @param {number} bits
 * @returns {number}
 */
export function tel(bits) {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A set of numbers below `aantal`.
 * @param {number} aantal
 * @param {Iterable<number>} [nummers]
 * @returns {Verzameling}
 */
export function verzamel(aantal, nummers = []) {
  const verzameling = new Uint32Array(Math.ceil(aantal / 32));
  for (const nummer of nummers) {
    verzameling[nummer >>> 5] |= 1 << (nummer & 31);
  }
  return verzameling;
}

/**
 * The set of all numbers below `aantal`.
 * @param {number} aantal
 * @returns {Verzameling}
 */
export function alles(aantal) {
  const verzameling = verzamel(aantal).fill(0xffffffff);
  if (aantal % 32) {
    verzameling[verzameling.length - 1] = 2 ** (aantal % 32) - 1;
  }
  return verzameling;
}

/**
 * @param {Verzameling} verzameling
 * @param {number} nummer
 * @returns {boolean}
 */
export const heeft = (verzameling, nummer) => ((verzameling[nummer >>> 5] >>> (nummer & 31)) & 1) === 1;

/**
 * What is in either set.
 * @param {Verzameling} een
 * @param {Verzameling} ander
 * @returns {Verzameling}
 */
export const of = (een, ander) => een.map((bits, plaats) => bits | ander[plaats]);

/**
 * What is in both sets.
 * @param {Verzameling} een
 * @param {Verzameling} ander
 * @returns {Verzameling}
 */
export const en = (een, ander) => een.map((bits, plaats) => bits & ander[plaats]);

/**
 * How many numbers are in both sets.
 * @param {Verzameling} een
 * @param {Verzameling} ander
 * @returns {number}
 */
export function telBeide(een, ander) {
  let som = 0;
  for (let plaats = 0; plaats < een.length; plaats += 1) {
    som += tel(een[plaats] & ander[plaats]);
  }
  return som;
}
