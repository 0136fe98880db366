// insluiting.mjs: the map in a frame on another site shows the area and the lines that its address asks for.
//
// Markup (templates/insluiting.html), all within the element with data-module="insluiting":
//   data-wortel              on the element itself: the way to the root of the site
//   svg.landkaart            the picture of the whole country
//   [data-deel=gebieden]     JSON: kind → key → {naam, adres, gemeenten}
//   [data-deel=waar]         the name of what is shown; [data-deel=bron] the link to the page about it
//   [data-stand] [data-veld=aantal]  the counts of the legend
//   [data-deel=melding]      line, hidden at first, about an area that does not exist
// Query string: one of provincie, ggd, regio, coalitie; zonder=provincies and zonder=regios leave those lines out.

import { vind } from "./element.mjs";

const LIJNEN = { provincies: ".provinciegrenzen", regios: ".regios" };
const RAND = 0.04; // around an area, in its own size
const PATROON = 0.7; // of a pattern on the screen, in its own size

/** @param {HTMLElement} $root */
export function init($root) {
  const $ = (keus) => vind($root, keus, "insluiting");
  const $prent = $("svg.landkaart");
  const { gebied, onbekend } = leesGebied(location.search, JSON.parse($('[data-deel="gebieden"]').textContent));
  for (const naam of new URLSearchParams(location.search).getAll("zonder")) {
    if (Object.hasOwn(LIJNEN, naam)) {
      $(LIJNEN[naam]).classList.add("lijnen--verborgen");
    }
  }
  $('[data-deel="melding"]').hidden = !onbekend;
  if (gebied) {
    const $vlakken = toonAlleen($prent, new Set(gebied.gemeenten));
    brengDichtbij($prent, $vlakken);
    houdPatronenGelijk($prent);
    $('[data-deel="waar"]').textContent = gebied.naam;
    $('[data-deel="bron"]').href = $root.dataset.wortel + gebied.adres;
    for (const $regel of $root.querySelectorAll("[data-stand]")) {
      const aantal = $vlakken.filter(($vlak) => $vlak.classList.contains(`gebied--${$regel.dataset.stand}`)).length;
      $regel.querySelector('[data-veld="aantal"]').textContent = aantal;
      $regel.hidden = aantal === 0;
    }
  }
}

/** The area that an address asks for, null for the whole country; `onbekend` says that it asks for one that does not exist. */
export function leesGebied(zoekdeel, gebieden) {
  const vraag = new URLSearchParams(zoekdeel);
  const gevraagd = Object.keys(gebieden).flatMap((soort) => vraag.getAll(soort).filter(Boolean).map((sleutel) => [soort, sleutel]));
  const [[soort, sleutel] = []] = gevraagd;
  const gebied = soort && Object.hasOwn(gebieden[soort], sleutel) ? gebieden[soort][sleutel] : null;
  return { gebied, onbekend: gevraagd.length > 0 && !gebied };
}

function toonAlleen($prent, codes) {
  const binnen = [];
  for (const $link of $prent.querySelectorAll("a[data-sleutel]")) {
    const $vlak = $link.lastElementChild;
    const erbij = codes.has($link.dataset.sleutel);
    $vlak.classList.toggle("gebied--uit", !erbij);
    if (erbij) {
      binnen.push($vlak);
    }
  }
  return binnen;
}

/** Show these areas as large as fits. Lines keep their width. */
function brengDichtbij($prent, $vlakken) {
  const kaders = $vlakken.map(($vlak) => $vlak.getBBox());
  const [links, boven] = [Math.min(...kaders.map(({ x }) => x)), Math.min(...kaders.map(({ y }) => y))];
  const breedte = Math.max(...kaders.map(({ x, width }) => x + width)) - links;
  const hoogte = Math.max(...kaders.map(({ y, height }) => y + height)) - boven;
  const rand = Math.max(breedte, hoogte) * RAND;
  $prent.setAttribute("viewBox", `${links - rand} ${boven - rand} ${breedte + 2 * rand} ${hoogte + 2 * rand}`);
  $prent.classList.add("landkaart--los");
}

/** A pattern is as large on the screen whatever the area and the frame. */
function houdPatronenGelijk($prent) {
  const eigen = new Map([...$prent.querySelectorAll("pattern")].map(($patroon) => [$patroon, $patroon.getAttribute("patternTransform")]));
  const { width, height } = $prent.viewBox.baseVal;
  new ResizeObserver(() => {
    const pixels = Math.min($prent.clientWidth / width, $prent.clientHeight / height);
    eigen.forEach((draai, $patroon) => $patroon.setAttribute("patternTransform", `scale(${PATROON / pixels}) ${draai}`));
  }).observe($prent);
}
