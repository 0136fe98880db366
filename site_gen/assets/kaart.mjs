// kaart.mjs: the map page. The picture, the table and the legend stand in the page; this adds choosing, filters and the map.
//
// The page starts this module itself, before its table: the map answers while the browser still reads hundreds of rows. What
// needs the rows waits for `geheel`.
//
// Markup (templates/kaart.html), all within the element with data-blad="kaart":
//   data-kader="west zuid oost noord"      on the element itself: what the picture shows, in degrees
//   [data-deel=plaat] > svg.landkaart      the picture; areas are a[data-sleutel] > path.gebied. The box has the id that folium's
//                                          script looks for, and from the start the classes that Leaflet gives its box
//   [data-deel=weergaven] a[data-weergave] links to the views; they work without this script, as anchors and as a page
//   [data-deel=tegels]                     box for the tiles; until they are there it leads to the page that shows them
//   [data-deel=lagen]                      where the map puts its own switches for lines; until then it explains them
//   [data-deel=filters] input[name][value] check boxes, and radio buttons of which "" is no choice; each with, in its label,
//                                          [data-veld=aantal] and perhaps [data-veld=aandeel]
//   [data-deel=wis]                        button that empties the filters
//   [data-deel=uitslag]                    aria-live line with the result
//   [data-deel=spraak]                     aria-live line, not visible: where the arrow keys are
//   [data-deel=melding]                    line, hidden at first, about an address that asks for what does not exist
//   [data-deel=lijst], [data-deel=optie]   empty list, and the template of an option
//   [data-deel=paneel]                     panel of the chosen gemeente, see kaart-paneel.mjs
//   [data-deel=tabel] tbody tr             a row per gemeente with all facts: data-sleutel, -status, -provincie, -tranche,
//                                          -jaar, -regio; td[data-kop] is shown in the panel, td[data-veld=stand] as its badge
// Query string: status, provincie, tranche (each repeatable), jaar, gemeente, weergave=tegels and =tabel. The search box sends "zoekvak:kies".
// As soon as the map answers, [data-deel=plaat] has the class kaartplaat--levend.

import { laadKaart, neemOver } from "./kaart-beeld.mjs";
import { inWoorden, leesGemeenten, volgtInTabel } from "./kaart-gegevens.mjs";
import { FILTERS, leesKeuze, leesWeergave, past, schrijfKeuze, zin } from "./kaart-keuze.mjs";
import { maakPaneel } from "./kaart-paneel.mjs";
import { bekendeWaarden, toonAantallen, zetVakjes } from "./kaart-vakjes.mjs";

const ANKERS = new Set(["#kaart", "#tabel"]); // where the links of the views lead without this script

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
    $root.dataset.weergave = gevraagdeWeergave();
    await geheel; // what else the address asks for stands in the table
  }
  const $ = vinder($root);
  const gemeenten = eenmaal(() => leesGemeenten($.tabel)); // only after `geheel`
  const $vakjes = [...$.filters.querySelectorAll("input[name]")];
  const $weergaven = [...$.weergaven.querySelectorAll("a[data-weergave]")];
  const bekend = { ...bekendeWaarden($vakjes), gemeente: { has: (sleutel) => gemeenten().has(sleutel) } };
  const keuze = leesKeuze(location.search, bekend);
  // What follows the choice: the table and the picture at once; map, tiles and list once they are there. One that has a
  // `weergave` is on screen only then, and is brought to the right place when it comes back: `achter` are those to bring.
  const volgers = [volgtInTabel(gemeenten), volgtInPrent($.plaat)];
  const achter = new Set();
  let $terug = null; // where the keyboard was when the panel opened

  const weet = (sleutel) => (document.readyState === "loading" ? [] : inWoorden(gemeenten().get(sleutel).$rij));
  const zeg = (tekst) => {
    $.spraak.textContent = tekst;
  };
  /** Keep the choice in the address, so that it can be shared; going back still leaves the page at once. */
  const onthoud = () => {
    const adres = (vraag) => `${location.pathname}${vraag}${ANKERS.has(location.hash) ? "" : location.hash}`;
    const nu = adres(schrijfKeuze(location.search, keuze));
    if (nu !== `${location.pathname}${location.search}${location.hash}`) {
      history.replaceState(history.state, "", nu);
    }
    for (const $link of $weergaven) {
      $link.href = adres(schrijfKeuze(location.search, { ...keuze, weergave: $link.dataset.weergave }));
    }
  };
  const isGefilterd = () => FILTERS.some((naam) => keuze.filters[naam].size > 0);
  const passend = () => new Set([...gemeenten().values()].filter((gemeente) => past(gemeente, keuze.filters)).map(({ sleutel }) => sleutel));
  const toonFilters = () => {
    const over = passend();
    volgers.forEach((volger) => volger.toon?.(over));
    toonAantallen($vakjes, [...gemeenten().values()], keuze.filters);
    $.uitslag.textContent = zin(over.size, gemeenten().size);
    $.wis.hidden = !isGefilterd();
    onthoud();
  };
  /** Bring the chosen gemeente into view, or else the chosen provinces, or else the whole country. */
  const brengInBeeld = (volger) => {
    if (volger.weergave && volger.weergave !== keuze.weergave) {
      achter.add(volger);
    } else if (keuze.gemeente) {
      volger.kies?.(keuze.gemeente, { dichtbij: true });
    } else {
      const { provincie } = keuze.filters;
      volger.omvat?.([...gemeenten().values()].filter((gemeente) => provincie.has(gemeente.provincie)).map(({ sleutel }) => sleutel));
    }
  };
  const toonGekozen = () => {
    volgers.forEach((volger) => volger.kies?.(keuze.gemeente));
    if (keuze.gemeente) {
      paneel.toon(gemeenten().get(keuze.gemeente).$rij);
    } else {
      paneel.verberg();
    }
    onthoud();
  };
  /** `toetsen`: chosen by keyboard, so the panel gets the focus; `dichtbij`: not by pointing at it, so the map goes there. */
  const kies = async (sleutel, { toetsen = false, dichtbij = false } = {}) => {
    await geheel;
    keuze.gemeente = sleutel;
    toonGekozen();
    volgers.filter(({ weergave }) => dichtbij || (weergave && weergave !== keuze.weergave)).forEach(brengInBeeld);
    if (toetsen) {
      $terug = document.activeElement;
      paneel.focus();
    } else {
      zeg(weet(sleutel).join(". "));
    }
  };
  const huidigeLink = () => $weergaven.find(($link) => $link.dataset.weergave === keuze.weergave);
  const sluit = () => {
    const metFocus = $.paneel.contains(document.activeElement);
    keuze.gemeente = null;
    toonGekozen();
    if (metFocus) {
      ($terug ?? (keuze.weergave === "tabel" ? huidigeLink() : $.lijst)).focus(); // beside the table there is no list
    }
    $terug = null;
  };
  const paneel = maakPaneel($.paneel, sluit);

  const volg = (volger) => {
    volgers.push(volger);
    if (isGefilterd()) {
      volger.toon?.(passend());
    }
    if (keuze.gemeente || keuze.filters.provincie.size > 0) {
      brengInBeeld(volger);
    }
  };
  const beginLijst = eenmaal(async () => {
    const [{ maakLijst }] = await Promise.all([import("./kaart-lijst.mjs"), geheel]);
    const wijs = (sleutel) => volgers.forEach((volger) => volger.wijs?.(sleutel));
    volg(maakLijst($.lijst, $.optie, gemeenten().values(), { kies: (sleutel, hoe) => kies(sleutel, { ...hoe, dichtbij: true }), wijs }));
  });
  const begin = {
    kaart: eenmaal(async () => {
      try {
        const geladen = laadKaart("kaart");
        await eersteBeeld(); // what is on its way may come in meanwhile; drawing would keep the picture waiting
        const kader = $root.dataset.kader.split(" ").map(Number);
        const metGemeenten = () => geheel.then(gemeenten);
        volg(neemOver($.plaat, await geladen, { kader, $lagen: $.lagen, metGemeenten, kies, weet, zeg }));
      } finally {
        await beginLijst(); // last, because it is not on screen at first; but also where the map could not be loaded
      }
    }),
    tegels: eenmaal(async () => {
      try {
        const [{ maakTegels }] = await Promise.all([import("./kaart-tegels.mjs"), geheel]);
        volg(await maakTegels($.tegels, { kies, weet, zeg }));
      } finally {
        await beginLijst();
      }
    }),
    tabel: eenmaal(async () => {
      const [{ init: maakSorteerbaar }] = await Promise.all([import("./kaart-tabel.mjs"), geheel]);
      maakSorteerbaar($.tabel);
    }),
  };
  const toonWeergave = (weergave) => {
    keuze.weergave = weergave;
    $root.dataset.weergave = weergave;
    $weergaven.forEach(($link) => $link.removeAttribute("aria-current"));
    huidigeLink().setAttribute("aria-current", "true");
    onthoud();
    begin[weergave]();
    for (const volger of [...achter].filter((each) => each.weergave === weergave)) {
      achter.delete(volger);
      brengInBeeld(volger);
    }
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
    if (name === "provincie" && !keuze.gemeente) {
      volgers.forEach(brengInBeeld);
    }
  });
  $.wis.addEventListener("click", () => {
    FILTERS.forEach((naam) => keuze.filters[naam].clear());
    zetVakjes($vakjes, keuze.filters);
    toonFilters();
    if (!keuze.gemeente) {
      volgers.forEach(brengInBeeld);
    }
    $vakjes[0].focus();
  });
  $.weergaven.addEventListener("click", (gebeurtenis) => {
    const $link = gebeurtenis.target.closest("a[data-weergave]");
    if ($link && isGewoneKlik(gebeurtenis)) {
      gebeurtenis.preventDefault();
      toonWeergave($link.dataset.weergave);
    }
  });
  for (const $vak of [$.plaat, $.tegels]) {
    $vak.addEventListener("click", (gebeurtenis) => {
      const $link = gebeurtenis.target.closest("a[data-sleutel]");
      if ($link && isGewoneKlik(gebeurtenis)) {
        gebeurtenis.preventDefault();
        kies($link.dataset.sleutel);
      }
    });
  }
  $root.addEventListener("zoekvak:kies", (gebeurtenis) => {
    if (gemeenten().has(gebeurtenis.detail.sleutel)) {
      gebeurtenis.preventDefault();
      toonWeergave(keuze.weergave === "tegels" ? "tegels" : "kaart");
      kies(gebeurtenis.detail.sleutel, { toetsen: true, dichtbij: true });
    }
  });
  $root.addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key === "Escape" && keuze.gemeente && !gebeurtenis.defaultPrevented && !gebeurtenis.target.closest(".zoekvak")) {
      sluit();
    }
  });

  $.melding.hidden = !keuze.onbekend;
  if (isGefilterd()) {
    zetVakjes($vakjes, keuze.filters);
    toonFilters();
  }
  if (keuze.gemeente) {
    toonGekozen();
  }
  toonWeergave(gevraagdeWeergave());
}

const gevraagdeWeergave = () => (location.hash === "#tabel" ? "tabel" : leesWeergave(location.search));

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

const volgtInPrent = ($plaat) => ({
  toon: (passend) => {
    for (const $link of $plaat.querySelectorAll("a[data-sleutel]")) {
      $link.lastElementChild.classList.toggle("gebied--uit", !passend.has($link.dataset.sleutel));
    }
  },
});

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
