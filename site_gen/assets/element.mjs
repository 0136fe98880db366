// element.mjs: find what a module needs, and make what it adds.

/**
 * The element that a module cannot do without.
 * @param {ParentNode} $root
 * @param {string} keus a selector
 * @param {string} module who asks, for the message
 * @returns {HTMLElement}
 */
export function vind($root, keus, module) {
  const $element = $root.querySelector(keus);
  if (!$element) {
    throw new Error(`${module}: there is no element ${keus}`);
  }
  return $element;
}

/**
 * An element with attributes and children; text stays text. An attribute that is false is left out, true has no value.
 * @param {string} naam
 * @param {Record<string, string | boolean>} [attributen]
 * @param {...(Node | string)} kinderen
 * @returns {HTMLElement}
 */
export function maak(naam, attributen = {}, ...kinderen) {
  const $element = document.createElement(naam);
  for (const [attribuut, waarde] of Object.entries(attributen)) {
    if (waarde !== false) {
      $element.setAttribute(attribuut, waarde === true ? "" : waarde);
    }
  }
  $element.append(...kinderen);
  return $element;
}
