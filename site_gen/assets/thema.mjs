// thema.mjs: a button that goes from the theme of the device to light to dark and back.
//
// <button type="button" data-module="thema" hidden></button>
//
// The choice is in data-thema of <html> ("licht", "donker"; anything else follows the device) and, after a click, in
// localStorage under "thema". A script in the head of the page reads it before the first paint.

const KEUZES = ["", "licht", "donker"];
const WOORDEN = { "": "auto", licht: "licht", donker: "donker" };
const SLEUTEL = "thema";

/** @param {HTMLButtonElement} $knop */
export function init($knop) {
  const $html = document.documentElement;
  const huidig = () => (KEUZES.includes($html.dataset.thema) ? $html.dataset.thema : "");
  const toon = () => {
    $knop.textContent = `Kleuren: ${WOORDEN[huidig()]}`;
  };
  $knop.setAttribute("aria-live", "polite");
  $knop.addEventListener("click", () => {
    $html.dataset.thema = KEUZES[(KEUZES.indexOf(huidig()) + 1) % KEUZES.length];
    bewaar(huidig());
    toon();
  });
  toon();
  $knop.hidden = false;
}

/** A browser that keeps nothing still shows the choice until the next page. */
function bewaar(thema) {
  try {
    if (thema) {
      localStorage.setItem(SLEUTEL, thema);
    } else {
      localStorage.removeItem(SLEUTEL);
    }
  } catch (fout) {
    if (!(fout instanceof DOMException)) {
      throw fout;
    }
  }
}
