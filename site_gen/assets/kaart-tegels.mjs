// kaart-tegels.mjs: the same gemeenten as tiles of one size. The picture is fetched once a visitor asks for it.

import { maak } from "./element.mjs";
import { maakLijn } from "./kaart-beeld.mjs";
import { maakVenster } from "./kaart-tegelvenster.mjs";
import { volgToetsen } from "./kaart-toetsen.mjs";

const AFSTAND = 6; // of a name from its tile

/**
 * @param {HTMLElement} $venster the box for the picture
 * @param {object} om
 * @param {(sleutel: string, hoe?: {toetsen: boolean}) => void} om.kies opens the panel
 * @param {(sleutel: string) => string[]} om.weet what the page knows of a gemeente: name, status, coalitions
 * @param {(zin: string) => void} om.zeg has something read out
 */
export async function maakTegels($venster, { kies, weet, zeg }) {
  const $prent = await haalPrent();
  $venster.replaceChildren($prent);
  const $tegels = new Map([...$prent.querySelectorAll("a[data-sleutel]")].map(($tegel) => [$tegel.dataset.sleutel, $tegel]));
  const vlak = (sleutel) => $tegels.get(sleutel)?.querySelector(".gebied");
  const aangewezen = maakLijn($prent, "aangewezen");
  const gekozen = maakLijn($prent, "gekozen gekozen--rand", "gekozen");
  const venster = maakVenster($venster, $prent);
  const tip = maakTip($venster, venster);
  const ligging = leesRooster($prent, $tegels.keys(), vlak);
  /** Point at a gemeente, with its name beside it; or at none. */
  const wijs = (sleutel) => {
    aangewezen(vlak(sleutel));
    if (sleutel) {
      tip.toon(weet(sleutel), vlak(sleutel));
    } else {
      tip.verberg();
    }
  };

  $prent.setAttribute("aria-hidden", "true"); // from now on the box itself speaks
  $venster.tabIndex = 0;
  $venster.setAttribute("role", "application");
  $venster.setAttribute("aria-roledescription", "kaart");
  $venster.setAttribute("aria-label", "Tegels van de gemeenten. Loop met de pijltjes van gemeente naar gemeente, kies met Enter.");
  const toetsen = volgToetsen($venster, {
    ligging: async () => ligging,
    midden: () => {
      const { x, y } = venster.midden();
      return { x, y: -y };
    },
    kies,
    zeg,
    zoom: (stap) => venster.zetOverzicht(stap < 0),
    ga: (sleutel) => {
      venster.toon(vlak(sleutel));
      wijs(sleutel);
      zeg(weet(sleutel).join(". "));
    },
    weg: () => wijs(null),
  });
  luisterNaarMuis($venster, $prent, wijs);
  venster.naar([]);
  return {
    weergave: "tegels",
    wijs: (sleutel) => aangewezen(vlak(sleutel)),
    /** Mark the chosen gemeente, or none; `dichtbij` brings it into view. */
    kies: (sleutel, { dichtbij = false } = {}) => {
      gekozen(vlak(sleutel));
      toetsen.begin(sleutel);
      if (sleutel && dichtbij) {
        venster.naar([vlak(sleutel)]);
      }
    },
    /** Bring some gemeenten into view, the middle of the country if there are none. */
    omvat: (sleutels) => venster.naar(sleutels.map(vlak)),
    /** Leave only the gemeenten that pass the filters. */
    toon: (passend) => $tegels.forEach(($tegel, sleutel) => $tegel.classList.toggle("tegel--uit", !passend.has(sleutel))),
  };
}

/** Read as a document of its own, so that whatever is in it stays a picture. */
async function haalPrent() {
  const antwoord = await fetch(new URL("tegels.svg", import.meta.url));
  if (!antwoord.ok) {
    throw new Error(`kaart: tegels.svg gaf ${antwoord.status}`);
  }
  return document.importNode(new DOMParser().parseFromString(await antwoord.text(), "image/svg+xml").documentElement, true);
}

/**
 * Where each tile lies, y to the north, and which lie around it: of the two above it the one in its own column comes first,
 * so that who walks up goes up, and not aside.
 */
function leesRooster($prent, sleutels, vlak) {
  const [breed, hoog] = [Number($prent.dataset.breed), Number($prent.dataset.hoog)];
  const plek = (sleutel) => vlak(sleutel).getAttribute("d").match(/^M(\d+) (\d+)/).slice(1).map(Number);
  const plekken = new Map([...sleutels].map((sleutel) => [sleutel, plek(sleutel)]));
  const bewoners = new Map([...plekken].map(([sleutel, [x, y]]) => [`${x} ${y}`, sleutel]));
  const rondom = ([x, y]) => {
    const recht = ((y / hoog) % 2 === 0 ? breed : -breed) / 2;
    const naast = [[x + breed, y], [x - breed, y], ...[y - hoog, y + hoog].flatMap((rij) => [[x + recht, rij], [x - recht, rij]])];
    return naast.map(([ander, rij]) => bewoners.get(`${ander} ${rij}`)).filter(Boolean);
  };
  return {
    middens: new Map([...plekken].map(([sleutel, [x, y]]) => [sleutel, { x, y: -y }])),
    buren: new Map([...plekken].map(([sleutel, vak]) => [sleutel, rondom(vak)])),
  };
}

/** Name and status above a tile, or below it where there is no room. */
function maakTip($venster, venster) {
  const [$naam, $rest] = [maak("strong"), maak("span")];
  const $tip = maak("div", { class: "kaarttip tegeltip", "aria-hidden": "true", hidden: true }, $naam, $rest);
  $venster.append($tip);
  return {
    toon: ([naam, rest], $vlak) => {
      [$naam.textContent, $rest.textContent, $tip.hidden] = [naam, rest, false];
      const { links, rechts, boven, onder } = venster.omtrek([$vlak]);
      const midden = (links + rechts - $tip.offsetWidth) / 2;
      const meest = $venster.scrollLeft + $venster.clientWidth - $tip.offsetWidth;
      const erboven = boven - $tip.offsetHeight - AFSTAND;
      $tip.style.left = `${Math.max($venster.scrollLeft, Math.min(midden, meest))}px`;
      $tip.style.top = `${erboven < $venster.scrollTop ? onder + AFSTAND : erboven}px`;
    },
    verberg: () => {
      $tip.hidden = true;
    },
  };
}

function luisterNaarMuis($venster, $prent, wijs) {
  $prent.addEventListener("click", () => $venster.focus({ preventScroll: true })); // so that arrows go on from here
  if (matchMedia("(hover: hover)").matches) {
    $prent.addEventListener("pointerover", ({ target }) => wijs(target.closest("a[data-sleutel]")?.dataset.sleutel ?? null));
    $prent.addEventListener("pointerleave", () => wijs(null));
  }
}
