// insluiten.mjs: makes the code that puts the map on another site.
//
// Markup (templates/insluiten.html), all within the element with data-module="insluiten":
//   [data-deel=keuze]       form: select[name=gebied] with values such as "provincie=drenthe", boxes named "lijn"; its button
//                           copies the code
//   [data-deel=voorbeeld]   iframe with the map; its first address is that of the whole country
//   [data-deel=code]        textarea for the code
//   [data-deel=gekopieerd]  status line that says what came of it

import { vind } from "./element.mjs";

const HOOGTE = 560;

/** @param {HTMLElement} $root */
export function init($root) {
  const $ = (naam) => vind($root, `[data-deel="${naam}"]`, "insluiten");
  const [$keuze, $voorbeeld, $code, $gekopieerd] = [$("keuze"), $("voorbeeld"), $("code"), $("gekopieerd")];
  const begin = $voorbeeld.src;
  const toon = () => {
    const { gebied, lijn } = $keuze.elements;
    const adres = maakAdres(begin, gebied.value, [...lijn].filter(({ checked }) => !checked).map(({ value }) => value));
    if ($voorbeeld.src !== adres) {
      $voorbeeld.src = adres;
    }
    $code.value = maakCode(adres, gebied.selectedOptions[0].textContent);
    $gekopieerd.textContent = "";
  };
  $keuze.addEventListener("change", toon);
  $keuze.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    try {
      await navigator.clipboard.writeText($code.value);
      $gekopieerd.textContent = "De code is gekopieerd. Plak haar in uw eigen pagina.";
    } catch {
      // The browser, or the visitor, does not allow it: then by hand.
      $code.focus();
      $code.select();
      $gekopieerd.textContent = "Kopiëren lukt niet vanzelf. De code is geselecteerd: kopieer haar met Ctrl+C of via het menu.";
    }
  });
  toon();
}

/** The address of the map with what was chosen. */
export function maakAdres(begin, gebied, zonder) {
  const adres = new URL(begin);
  adres.search = new URLSearchParams([...new URLSearchParams(gebied), ...zonder.map((naam) => ["zonder", naam])]);
  return adres.href;
}

/** The code: an iframe that names what it shows. */
export function maakCode(adres, waar) {
  const tekst = (woorden) => woorden.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${tekst(adres)}" title="${tekst(`Kaart: lokale coalities Kansrijke Start, ${waar}`)}" width="100%" height="${HOOGTE}" style="border: 0" loading="lazy"></iframe>`;
}
