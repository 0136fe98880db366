// kaart.mjs: the map page. The picture, the table and the legend stand in the page; this adds choosing, filters and the map.
//
// The page starts this module itself, before its table: the map answers while the browser still reads hundreds of rows. What
// needs the rows waits for `geheel`.
//
// Markup (templates/kaart.html), all within the element with data-blad="kaart":
//   data-kader="west zuid oost noord"      on the element itself: what the picture shows, in degrees
//   [data-deel=plaat] > svg.landkaart      the picture; areas are a[data-sleutel] > path.gebied. The box has the id that folium's
//                                          script looks for, and from the start the classes that Leaflet gives its box
//   [data-deel=weergaven] a[data-weergave] links to the two views; they work without this script, as anchors
//   [data-deel=lagen]                      where the map puts its own switches for lines; until then it explains them
//   [data-deel=filters] input[name][value] check boxes, and radio buttons of which "" is no choice; each with, in its label,
//                                          [data-veld=aantal] and perhaps [data-veld=aandeel]
//   [data-deel=wis]                        button that empties the filters
//   [data-deel=uitslag]                    aria-live line with the result
//   [data-deel=spraak]                     aria-live line, not visible: where the arrow keys are on the map
//   [data-deel=melding]                    line, hidden at first, about an address that asks for what does not exist
//   [data-deel=lijst], [data-deel=optie]   empty list, and the template of an option
//   [data-deel=paneel]                     panel of the chosen gemeente, see kaart-paneel.mjs
//   [data-deel=tabel] tbody tr             a row per gemeente with all facts: data-sleutel, -status, -provincie, -tranche,
//                                          -jaar, -regio; td[data-kop] is shown in the panel, td[data-veld=stand] as its badge
// Query string: status, provincie, tranche (each repeatable), jaar, gemeente, weergave=tabel. The search box sends "zoekvak:kies".
// As soon as the map answers, [data-deel=plaat] has the class kaartplaat--levend.

import { laadKaart, neemOver } from "./kaart-beeld.mjs";
import { aandeel, FILTERS, leesKeuze, past, schrijfKeuze, tel, zin } from "./kaart-keuze.mjs";
import { maakPaneel } from "./kaart-paneel.mjs";

const geheel = new Promise((klaar) => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => klaar(), { once: true });
  } else {
    klaar();
  }
});

/** @param {HTMLElement} $root */
export async function init($root) {
  if (location.search || location.hash) {
    await geheel; // what the address asks for stands in the table
  }
  const $ = vinder($root);
  const gemeenten = eenmaal(() => leesGemeenten($.tabel)); // only after `geheel`
  const $vakjes = [...$.filters.querySelectorAll("input[name]")];
  const keuze = leesKeuze(location.search, bekendeWaarden($vakjes, gemeenten));
  // What follows the choice: the table and the picture at once, the map and the list as soon as they are there.
  const volgers = [volgtInTabel(gemeenten), volgtInPrent($.plaat)];
  let $terug = null; // where the keyboard was when the panel opened

  const weet = (sleutel) => (document.readyState === "loading" ? [] : inWoorden(gemeenten().get(sleutel).$rij));
  const zeg = (tekst) => {
    $.spraak.textContent = tekst;
  };
  const isGefilterd = () => FILTERS.some((naam) => keuze.filters[naam].size > 0);
  const passend = () => new Set([...gemeenten().values()].filter((gemeente) => past(gemeente, keuze.filters)).map(({ sleutel }) => sleutel));
  const toonFilters = () => {
    const over = passend();
    volgers.forEach((volger) => volger.toon?.(over));
    toonAantallen($vakjes, [...gemeenten().values()], keuze.filters);
    $.uitslag.textContent = zin(over.size, gemeenten().size);
    $.wis.hidden = !isGefilterd();
    onthoud(keuze);
  };
  /** Bring the chosen provinces into view, or else the whole country; a chosen gemeente comes first. */
  const omvat = () => {
    const { provincie } = keuze.filters;
    const binnen = [...gemeenten().values()].filter((gemeente) => provincie.has(gemeente.provincie));
    if (!keuze.gemeente) {
      volgers.forEach((volger) => volger.omvat?.(binnen.map(({ sleutel }) => sleutel)));
    }
  };
  const toonGekozen = (hoe) => {
    volgers.forEach((volger) => volger.kies?.(keuze.gemeente, hoe));
    if (keuze.gemeente) {
      paneel.toon(gemeenten().get(keuze.gemeente).$rij);
    } else {
      paneel.verberg();
    }
    onthoud(keuze);
  };
  /** `toetsen`: chosen by keyboard, so the panel gets the focus; `dichtbij`: not by pointing at it, so the map goes there. */
  const kies = async (sleutel, { toetsen = false, dichtbij = false } = {}) => {
    await geheel;
    keuze.gemeente = sleutel;
    toonGekozen({ dichtbij });
    if (toetsen) {
      $terug = document.activeElement;
      paneel.focus();
    } else {
      zeg(weet(sleutel).join(". "));
    }
  };
  const sluit = () => {
    const metFocus = $.paneel.contains(document.activeElement);
    keuze.gemeente = null;
    toonGekozen();
    if (metFocus) {
      ($terug ?? $.lijst).focus();
    }
    $terug = null;
  };
  const paneel = maakPaneel($.paneel, sluit);

  const volg = (volger) => {
    volgers.push(volger);
    if (isGefilterd()) {
      volger.toon?.(passend());
    }
    if (keuze.gemeente) {
      volger.kies?.(keuze.gemeente, { dichtbij: true });
    }
  };
  const beginKaart = eenmaal(async () => {
    try {
      const geladen = laadKaart("kaart");
      await eersteBeeld(); // what is on its way may come in meanwhile; drawing would keep the picture waiting
      const kader = $root.dataset.kader.split(" ").map(Number);
      const metGemeenten = () => geheel.then(gemeenten);
      volg(neemOver($.plaat, await geladen, { kader, $lagen: $.lagen, metGemeenten, kies, weet, zeg }));
      if (keuze.filters.provincie.size > 0) {
        omvat();
      }
    } finally {
      // Last, because it is not on screen at first; but also where the map could not be loaded.
      const [{ maakLijst }] = await Promise.all([import("./kaart-lijst.mjs"), geheel]);
      const wijs = (sleutel) => volgers.forEach((volger) => volger.wijs?.(sleutel));
      volg(maakLijst($.lijst, $.optie, gemeenten().values(), { kies: (sleutel, hoe) => kies(sleutel, { ...hoe, dichtbij: true }), wijs }));
    }
  });
  const beginTabel = eenmaal(async () => {
    const [{ init: maakSorteerbaar }] = await Promise.all([import("./kaart-tabel.mjs"), geheel]);
    maakSorteerbaar($.tabel);
  });
  const toonWeergave = () => {
    $root.dataset.weergave = keuze.weergave;
    for (const $link of $.weergaven.querySelectorAll("a")) {
      if ($link.dataset.weergave === keuze.weergave) {
        $link.setAttribute("aria-current", "true");
      } else {
        $link.removeAttribute("aria-current");
      }
    }
    if (keuze.weergave === "kaart") {
      beginKaart();
    } else {
      beginTabel();
    }
    onthoud(keuze);
  };

  $.filters.addEventListener("change", async ({ target: { name, value, type, checked } }) => {
    await geheel;
    if (FILTERS.includes(name)) {
      if (type === "radio") {
        keuze.filters[name].clear();
      }
      if (value) {
        keuze.filters[name][checked ? "add" : "delete"](value);
      }
      toonFilters();
    }
    if (name === "provincie") {
      omvat();
    }
  });
  $.wis.addEventListener("click", () => {
    FILTERS.forEach((naam) => keuze.filters[naam].clear());
    zetVakjes($vakjes, keuze.filters);
    toonFilters();
    omvat();
    $vakjes[0].focus();
  });
  $.weergaven.addEventListener("click", (gebeurtenis) => {
    const $link = gebeurtenis.target.closest("a[data-weergave]");
    if ($link && isGewoneKlik(gebeurtenis)) {
      gebeurtenis.preventDefault();
      keuze.weergave = $link.dataset.weergave;
      toonWeergave();
    }
  });
  $.plaat.addEventListener("click", (gebeurtenis) => {
    const $link = gebeurtenis.target.closest("a[data-sleutel]");
    if ($link && isGewoneKlik(gebeurtenis)) {
      gebeurtenis.preventDefault();
      kies($link.dataset.sleutel);
    }
  });
  $root.addEventListener("zoekvak:kies", (gebeurtenis) => {
    if (gemeenten().has(gebeurtenis.detail.sleutel)) {
      gebeurtenis.preventDefault();
      keuze.weergave = "kaart";
      toonWeergave();
      kies(gebeurtenis.detail.sleutel, { toetsen: true, dichtbij: true });
    }
  });
  $root.addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key === "Escape" && keuze.gemeente && !gebeurtenis.defaultPrevented && !gebeurtenis.target.closest(".zoekvak")) {
      sluit();
    }
  });

  $.melding.hidden = !keuze.onbekend;
  if (location.hash === "#tabel") {
    keuze.weergave = "tabel"; // where the link of the tab leads without this script
  }
  if (isGefilterd()) {
    zetVakjes($vakjes, keuze.filters);
    toonFilters();
  }
  if (keuze.gemeente) {
    toonGekozen();
  }
  toonWeergave();
}

/** The parts of the page by name; asking for one that is missing is an error that names it. */
function vinder($root) {
  return new Proxy({}, {
    get: (gevonden, naam) => {
      gevonden[naam] ??= $root.querySelector(`[data-deel="${naam}"]`);
      if (!gevonden[naam]) {
        throw new Error(`kaart: [data-deel="${naam}"] ontbreekt`);
      }
      return gevonden[naam];
    },
  });
}

/** @returns {Map<string, import("./kaart-keuze.mjs").Gemeente & {$rij: HTMLTableRowElement}>} */
function leesGemeenten($tabel) {
  const gemeenten = new Map();
  for (const $rij of $tabel.tBodies[0].rows) {
    const { sleutel, status, provincie, tranche, jaar = "", regio = "" } = $rij.dataset;
    const naam = $rij.querySelector("th").textContent;
    gemeenten.set(sleutel, { sleutel, naam, status, provincie, tranche, jaar, regio: regio.split(" ").filter(Boolean), $rij });
  }
  return gemeenten;
}

function bekendeWaarden($vakjes, gemeenten) {
  const bekend = Object.fromEntries(FILTERS.map((naam) => [naam, new Set()]));
  $vakjes.forEach(({ name, value }) => bekend[name].add(value));
  return { ...bekend, gemeente: { has: (sleutel) => gemeenten().has(sleutel) } };
}

const zetVakjes = ($vakjes, filters) => $vakjes.forEach(($vakje) => {
  const gekozen = filters[$vakje.name];
  $vakje.checked = $vakje.value === "" ? gekozen.size === 0 : gekozen.has($vakje.value);
  const $uitklap = $vakje.closest("details");
  if ($uitklap && $vakje.checked && $vakje.value) {
    $uitklap.open = true; // what narrows the result must be seen
  }
});

function toonAantallen($vakjes, alle, filters) {
  const waarden = (naam) => $vakjes.filter(($vakje) => $vakje.name === naam).map(({ value }) => value);
  const geteld = Object.fromEntries(FILTERS.map((naam) => [naam, tel(alle, filters, naam, waarden(naam))]));
  for (const $vakje of $vakjes) {
    const aantallen = geteld[$vakje.name];
    const aantal = aantallen.get($vakje.value) ?? 0;
    const $label = $vakje.closest("label");
    $label.querySelector('[data-veld="aantal"]').textContent = aantal;
    $label.classList.toggle("keuze--leeg", aantal === 0);
    const $aandeel = $label.querySelector('[data-veld="aandeel"]');
    if ($aandeel) {
      $aandeel.textContent = aandeel(aantal, [...aantallen.values()].reduce((som, deel) => som + deel, 0));
    }
  }
}

const volgtInTabel = (gemeenten) => ({
  toon: (passend) => gemeenten().forEach(({ $rij }, sleutel) => {
    $rij.hidden = !passend.has(sleutel);
  }),
  kies: (gekozen) => gemeenten().forEach(({ $rij }, sleutel) => $rij.classList.toggle("gekozen-rij", sleutel === gekozen)),
});

const volgtInPrent = ($plaat) => ({
  toon: (passend) => {
    for (const $link of $plaat.querySelectorAll("a[data-sleutel]")) {
      $link.lastElementChild.classList.toggle("gebied--uit", !passend.has($link.dataset.sleutel));
    }
  },
});

/** What the table says of a gemeente: name, status, coalitions. */
function inWoorden($rij) {
  const delen = [$rij.querySelector("th"), ...$rij.querySelectorAll('[data-veld="stand"], [data-veld="coalitie"]')];
  return delen.map(($deel) => $deel.textContent.trim().replace(/\s+/g, " ")).filter(Boolean);
}

/** Keep the choice in the address, so that it can be shared; going back still leaves the page at once. */
function onthoud(keuze) {
  const adres = `${location.pathname}${schrijfKeuze(location.search, keuze)}${location.hash}`;
  if (adres !== `${location.pathname}${location.search}${location.hash}`) {
    history.replaceState(history.state, "", adres);
  }
}

const isGewoneKlik = ({ button, ctrlKey, metaKey, shiftKey, altKey }) => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

const eersteBeeld = () => new Promise((klaar) => {
  if (performance.getEntriesByType("paint").length > 0) {
    klaar();
  } else {
    requestAnimationFrame(() => setTimeout(klaar));
  }
});

function eenmaal(doe) {
  let gedaan;
  return () => {
    gedaan ??= doe();
    return gedaan;
  };
}
