// kaart-beeld.mjs: the picture becomes a map. Leaflet moves and zooms it; its areas stay the ones that are in the page, so
// that nothing is drawn twice and nothing jumps. Finer shapes come when a visitor zooms in: see kaart-fijn.mjs.

import { prentlaag } from "./kaart-prent.mjs";

const SVG = "http://www.w3.org/2000/svg";
const DICHTBIJ = 9.5; // as near as a search brings a gemeente
const RUIMTE = 1.5; // and how much around it stays in view, in its own size
const FIJN_VANAF = 0.7; // zoomed in further than this, the grid of the picture would show
const KLEINSTE_PATROON = 0.5; // in its own size: smaller is a blur

let meldLevend;
/** Leaflet and the map of this page, once it answers: for what a visitor may ask for later. */
export const levend = new Promise((klaar) => {
  meldLevend = klaar;
});

/**
 * Fetch all that a map needs. Starting early costs nothing: it goes on while the page does other things.
 * @param {"kaart" | "landschap"} naam which one, as site_gen/maps/folium_kaart.py names them
 */
export async function laadKaart(naam) {
  const [{ teken }] = await Promise.all([
    import(`./${naam}-folium.js`),
    import("./leaflet.js"), // a classic script: it leaves its name on `window`, also when loaded as a module
  ]);
  return { L: window.L, teken };
}

/**
 * @param {HTMLElement} $plaat the box around the picture, with the id that folium's script looks for
 * @param {Awaited<ReturnType<typeof laadKaart>>} geladen
 * @param {object} om
 * @param {number[]} om.kader west, south, east and north of the picture
 * @param {HTMLElement} [om.$lagen] gets the switches of the lines, where folium makes them
 * @param {() => Promise<Map<string, import("./kaart-keuze.mjs").Gemeente>>} om.metGemeenten
 * @param {(sleutel: string, hoe?: {toetsen: boolean}) => void} om.kies opens the panel
 * @param {(sleutel: string) => string[]} om.weet what the page knows of a gemeente: name, status, coalitions; nothing
 *   as long as the browser still reads the page
 * @param {(zin: string) => void} om.zeg has something read out
 */
export function neemOver($plaat, { L, teken }, om) {
  const $prent = $plaat.querySelector("svg.landkaart");
  const vlakken = eenmaal(
    () => new Map([...$prent.querySelectorAll("a[data-sleutel]")].map(($link) => [$link.dataset.sleutel, $link.lastElementChild])),
  );
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    laatStilstaan(L);
  }
  const [west, zuid, oost, noord] = om.kader;
  const kader = L.latLngBounds([zuid, west], [noord, oost]);
  const { kaart, lagen } = teken({ L, prentlaag, $prent, kader });
  if (lagen) {
    om.$lagen.replaceChildren(lagen.getContainer()); // in the legend: on the map they would lie on the islands
    L.DomEvent.off(lagen.getContainer()); // and there they stay open
  }
  $prent.setAttribute("aria-hidden", "true"); // from now on the map itself speaks
  const aangewezen = maakLijn($prent, "aangewezen");
  const gekozen = maakLijn($prent, "gekozen gekozen--rand", "gekozen");
  const ligging = maakLigging(L, $prent);
  let $gekozen = null;
  const fijn = eenmaal(async () => {
    const [{ verfijn }, gemeenten] = await Promise.all([import("./kaart-fijn.mjs"), om.metGemeenten()]);
    const wat = await verfijn($prent, vlakken(), gemeenten);
    gekozen($gekozen);
    return wat;
  });

  const beeld = {
    weergave: "kaart",
    /** Point at a gemeente, or at none. */
    wijs: (sleutel) => aangewezen(vlakken().get(sleutel)),
    /** Mark the chosen gemeente, or none; `dichtbij` brings it near. */
    kies: (sleutel, { dichtbij = false } = {}) => {
      $gekozen = vlakken().get(sleutel);
      gekozen($gekozen);
      toetsen.then(({ begin }) => begin(sleutel));
      if (sleutel && dichtbij) {
        kaart.fitBounds(ligging($gekozen).pad(RUIMTE), { maxZoom: DICHTBIJ });
      }
    },
    /** Bring some gemeenten into view, all of the country if there are none. */
    omvat: (sleutels) => {
      const samen = L.latLngBounds(sleutels.map((sleutel) => ligging(vlakken().get(sleutel))));
      kaart.fitBounds(samen.isValid() ? samen.pad(0.1) : kader);
    },
  };

  volgMaat(kaart, $plaat);
  houdPatronenGelijk(kaart, kader, $prent);
  houdDePaginaVrij(kaart, $plaat);
  kaart.on("zoomend", () => {
    if (kaart.getZoom() > kaart.getMinZoom() + FIJN_VANAF) {
      fijn();
    }
  });
  const tip = maakTip(L, kaart, om.weet);
  luisterNaarMuis({ kaart, $plaat, $prent, beeld, tip });
  const toetsen = maakTabstop($plaat, {
    ligging: fijn,
    kies: om.kies,
    zeg: om.zeg,
    zoom: (stap) => kaart.setZoom(kaart.getZoom() + stap),
    midden: () => kaart.getCenter(),
    ga: (sleutel) => {
      beeld.wijs(sleutel);
      const waar = ligging(vlakken().get(sleutel)).getCenter();
      if (!kaart.getBounds().contains(waar)) {
        kaart.panTo(waar);
      }
      tip.toon(sleutel, waar);
      om.zeg(om.weet(sleutel).join(". "));
    },
    weg: () => {
      beeld.wijs(null);
      tip.verberg();
    },
  });
  $plaat.classList.add("kaartplaat--levend");
  meldLevend({ L, kaart });
  return beeld;
}

/** The keys follow as soon as they can; nobody reaches the map before that. */
async function maakTabstop($plaat, om) {
  $plaat.tabIndex = 0;
  $plaat.setAttribute("role", "application");
  $plaat.setAttribute("aria-roledescription", "kaart");
  $plaat.setAttribute("aria-label", "Kaart van de gemeenten. Loop met de pijltjes van gemeente naar gemeente, kies met Enter.");
  const [{ volgToetsen }, { plek }] = await Promise.all([import("./kaart-toetsen.mjs"), import("./kaart-richting.mjs")]);
  return volgToetsen($plaat, {
    ...om,
    midden: () => {
      const { lng, lat } = om.midden();
      return plek(lng, lat);
    },
  });
}

/** A line above all borders, that moves from one gemeente to the next; a class for each stroke of it. */
export function maakLijn($prent, ...klassen) {
  const $lijnen = klassen.map((klasse) => {
    const $lijn = document.createElementNS(SVG, "path");
    $lijn.setAttribute("class", klasse);
    $prent.append($lijn);
    return $lijn;
  });
  return ($vlak) => $lijnen.forEach(($lijn) => $lijn.setAttribute("d", $vlak?.getAttribute("d") ?? ""));
}

/** Where an area lies: units of the picture are steps of a grid on Web Mercator, as site_gen/maps/vormen.py makes it. */
function maakLigging(L, $prent) {
  const fijnheid = Number($prent.dataset.fijnheid);
  const hoek = (x, y) => L.latLng((Math.atan(Math.sinh((-y / fijnheid) * (Math.PI / 180))) * 180) / Math.PI, x / fijnheid);
  return ($vlak) => {
    const { x, y, width, height } = $vlak.getBBox();
    return L.latLngBounds(hoek(x, y + height), hoek(x + width, y));
  };
}

/** Not only when the window changes: the box is also hidden behind the table, and then has no size at all. */
function volgMaat(kaart, $plaat) {
  new ResizeObserver(() => {
    if ($plaat.clientWidth > 0) {
      kaart.invalidateSize({ animate: false });
    }
  }).observe($plaat);
}

/** A pattern does not grow with the map: stripes as wide as a gemeente say nothing. */
function houdPatronenGelijk(kaart, kader, $prent) {
  const maat = () => {
    const [hoek, overhoek] = [kader.getNorthWest(), kader.getSouthEast()].map((punt) => kaart.project(punt));
    return (overhoek.x - hoek.x) / $prent.viewBox.baseVal.width;
  };
  const blijft = Math.max(KLEINSTE_PATROON, maat());
  const eigen = new Map([...$prent.querySelectorAll("pattern")].map(($patroon) => [$patroon, $patroon.getAttribute("patternTransform")]));
  const zet = () => eigen.forEach((draai, $patroon) => $patroon.setAttribute("patternTransform", `scale(${blijft / maat()}) ${draai}`));
  kaart.on("zoomend", zet);
  if (blijft > maat()) {
    zet();
  }
}

/** The wheel zooms only a map in use, and a finger moves only a map that is larger than its box: else the page scrolls. */
function houdDePaginaVrij(kaart, $plaat) {
  $plaat.addEventListener("focusin", () => kaart.scrollWheelZoom.enable());
  $plaat.addEventListener("focusout", () => kaart.scrollWheelZoom.disable());
  kaart.on("zoomend", () => kaart.dragging[kaart.getZoom() > kaart.getMinZoom() + 0.01 ? "enable" : "disable"]());
}

/** For who asked for rest: the map is elsewhere at once, whoever sends it there. */
function laatStilstaan(L) {
  const { panBy } = L.Map.prototype;
  L.Map.mergeOptions({ zoomAnimation: false, inertia: false });
  L.Map.include({
    panBy(verschil) {
      return panBy.call(this, verschil, { animate: false });
    },
  });
}

/** Name and status of a gemeente, on the map. */
function maakTip(L, kaart, weet) {
  const tip = L.tooltip({ direction: "top", className: "kaarttip", opacity: 1 });
  const [$tekst, $naam, $rest] = ["div", "strong", "span"].map((naam) => document.createElement(naam));
  $tekst.append($naam, $rest); // Leaflet would read a string as HTML
  const verberg = () => kaart.closeTooltip(tip);
  return {
    toon: (sleutel, waar) => {
      const [naam, rest] = sleutel ? weet(sleutel) : [];
      if (naam) {
        [$naam.textContent, $rest.textContent] = [naam, rest];
        kaart.openTooltip(tip.setContent($tekst).setLatLng(waar));
      } else {
        verberg();
      }
    },
    volg: (waar) => tip.setLatLng(waar),
    verberg,
  };
}

function luisterNaarMuis({ kaart, $plaat, $prent, beeld, tip }) {
  const onder = ({ target }) => target.closest("a[data-sleutel]")?.dataset.sleutel ?? null;
  $prent.addEventListener("click", (gebeurtenis) => {
    if (onder(gebeurtenis) && kaart.dragging.moved()) {
      gebeurtenis.preventDefault(); // the end of a drag is no choice
      gebeurtenis.stopPropagation();
    }
    $plaat.focus({ preventScroll: true }); // so that arrows and the wheel go on from here
  });
  if (!matchMedia("(hover: hover)").matches) {
    return;
  }
  $prent.addEventListener("pointerover", (gebeurtenis) => {
    const sleutel = onder(gebeurtenis);
    beeld.wijs(sleutel);
    tip.toon(sleutel, kaart.mouseEventToLatLng(gebeurtenis));
  });
  $prent.addEventListener("pointermove", (gebeurtenis) => tip.volg(kaart.mouseEventToLatLng(gebeurtenis)));
  $prent.addEventListener("pointerleave", () => {
    beeld.wijs(null);
    tip.verberg();
  });
}

function eenmaal(doe) {
  let gedaan;
  return () => {
    gedaan ??= doe();
    return gedaan;
  };
}
