// kaart-achtergrond.mjs: places and roads under the map, from another site. Nothing is asked there before the visitor says so.
//
// Markup (templates/onderdelen/achtergrond.html), on a map page:
//   details[data-module=kaart-achtergrond][data-tegels]  where tiles come from, as Leaflet writes it; hidden until the map answers
//   [data-deel=vraag]      button that switches the background on and off; its text names the other site
//   [data-deel=onthoud]    box that keeps the choice in this browser, under "achtergrond"; unticking it wipes that
//   [data-deel=melding]    status line
//   [data-deel=achtergrondbron]  beside it in the page: the source, shown while the background is on
// While it is on the box of the map has the class kaartplaat--achtergrond.

import { vind } from "./element.mjs";
import { levend } from "./kaart-beeld.mjs";

const SLEUTEL = "achtergrond";
const AAN = "pdok";
const VERST = 6; // PDOK has no tiles of more than the Netherlands

/** @param {HTMLDetailsElement} $root */
export async function init($root) {
  const $ = (naam) => vind($root, `[data-deel="${naam}"]`, "kaart-achtergrond");
  const [$vraag, $onthoud, $toestand] = [$("vraag"), $("onthoud"), $("toestand")];
  const $bron = vind(document, '[data-deel="achtergrondbron"]', "kaart-achtergrond");
  const uit = $vraag.textContent;
  const { L, kaart } = await levend;
  const laag = maakLaag(L, kaart, $root.dataset.tegels);
  laag.on("tileerror", () => {
    $toestand.textContent = "PDOK geeft nu niet alle kaartbeelden. De kaart zelf werkt gewoon.";
  });

  const zet = (aan) => {
    laag[aan ? "addTo" : "removeFrom"](kaart);
    kaart.getContainer().classList.toggle("kaartplaat--achtergrond", aan);
    $vraag.textContent = aan ? "Haal de achtergrond weg" : uit;
    $bron.hidden = !aan;
    $toestand.textContent = aan ? "De achtergrond komt nu van PDOK." : "";
  };
  $vraag.addEventListener("click", () => {
    zet(!kaart.hasLayer(laag));
    bewaar($onthoud.checked && kaart.hasLayer(laag));
    $onthoud.checked &&= kaart.hasLayer(laag);
  });
  $onthoud.addEventListener("change", () => bewaar($onthoud.checked && kaart.hasLayer(laag)));
  if (isBewaard()) {
    $onthoud.checked = true;
    zet(true);
  }
  $root.hidden = false;
}

/** Tiles in a pane below the picture, which lies outside Leaflet's own panes and so must be moved along with them. */
function maakLaag(L, kaart, tegels) {
  const $vak = kaart.createPane("achtergrond", kaart.getContainer());
  const beweeg = () => L.DomUtil.setPosition($vak, L.DomUtil.getPosition(kaart.getPane("mapPane")));
  kaart.on("move viewreset", beweeg);
  beweeg();
  return L.tileLayer(tegels, { pane: "achtergrond", minNativeZoom: VERST, referrerPolicy: "no-referrer" });
}

const isBewaard = () => metOpslag((opslag) => opslag.getItem(SLEUTEL) === AAN);
const bewaar = (aan) => metOpslag((opslag) => (aan ? opslag.setItem(SLEUTEL, AAN) : opslag.removeItem(SLEUTEL)));

/** A browser that keeps nothing shows the background until the next page. */
function metOpslag(doe) {
  try {
    return doe(localStorage);
  } catch (fout) {
    if (!(fout instanceof DOMException)) {
      throw fout;
    }
    return undefined;
  }
}
