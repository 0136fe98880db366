// menukaart.mjs: narrows the cards that are in the page to what a visitor chooses or types.
//
// <div data-module="menukaart">
//   <form id="filters" popover action="…/menukaart/" method="get">
//     <button type="button" popovertarget="filters" popovertargetaction="hide">Toon uitkomst</button>
//     <fieldset data-facet="fase">   (any number of these)
//       <legend>Fase</legend>
//       <label><input type="checkbox" name="fase" value="zwangerschap">
//         <span>Tijdens de zwangerschap</span> <span data-aantal>64</span></label>
//     </fieldset>
//   </form>
//   <p aria-live="polite">148 op de menukaart</p>   (the words without a choice)
//   <button type="button" popovertarget="filters">Filters</button>
//   <div id="resultaten">
//     <div>   (a piece: see menukaartlijst.mjs)
//       <article data-sleutel="voorzorg" data-fase="zwangerschap baby_0_1" …>…</article>
//     </div>
//   </div>
// </div>
//
// The form also has, in it or anywhere with form="filters", <input name="q" type="search"> and <select name="sorteer">
// with the orders of volgorde.mjs; that of the evidence has data-niveaus, the levels of erkenning, the strongest first.
// On a phone the form is a sheet that the two buttons open and close. A card has data-<facet> for each facet, its values
// with a space between them, and data-nagekeken. The choice stands in the query string under the names of the facets, q
// and sorteer. Added here, before the cards: the chosen values as buttons, and what to drop when nothing is left.

import { heeft, verzamel } from "./bits.mjs";
import { vind } from "./element.mjs";
import { kiesUit, maakFacetten, watHelpt } from "./facetten.mjs";
import { LANGSTE_VRAAG, leesKeuze, schrijfKeuze } from "./keuze.mjs";
import { maakWeergave } from "./menukaartdelen.mjs";
import { maakLijst } from "./menukaartlijst.mjs";
import { maakWoordzoeker } from "./menukaartwoorden.mjs";
import { sorteer } from "./volgorde.mjs";

const RUST = 300; // ms without a key before the words get into the address

/** @param {HTMLElement} $root */
export function init($root) {
  const $form = vind($root, "form", "menukaart");
  const $lijst = vind($root, "#resultaten", "menukaart");
  const bediening = maakBediening($form);
  const { $veld, $vakjes, $volgorde, mogelijk } = bediening;
  const { waarden } = mogelijk;
  const kaarten = leesKaarten($lijst, Object.keys(waarden));
  const alle = kaarten.map((_, nummer) => nummer);
  const facetten = maakFacetten(kaarten, waarden);
  const ordening = leesOrdening(kaarten, $volgorde);
  const woordzoeker = maakWoordzoeker(kaarten, werkBij);
  const toon = maakLijst($lijst);
  const schrijfAdres = maakAdresschrijver(bediening);
  const weergave = maakWeergave($root, { $lijst, $vakjes, aantal: kaarten.length, laatWeg });

  let onbekend = false; // the address has something that this page does not; told until the visitor chooses

  /** Brings the page in step with the controls. */
  function werkBij() {
    const keuze = bediening.lees();
    const volgorde = keuze.q ? woordzoeker.zoek(keuze.q) : null;
    const binnen = volgorde ? verzamel(kaarten.length, volgorde) : undefined;
    const uitkomst = kiesUit(facetten, keuze.facetten, binnen);
    const hulp = uitkomst.aantal === 0 ? watHelpt(facetten, keuze.facetten, binnen) : [];
    const over = (volgorde ?? alle).filter((nummer) => heeft(uitkomst.over, nummer));
    const nummers = sorteer(over, keuze.volgorde, ordening);
    toon(nummers.map((nummer) => kaarten[nummer].$kaart));
    const sleutels = nummers.map((nummer) => kaarten[nummer].sleutel);
    weergave({ ...uitkomst, sleutels, keuze, hulp, onbekend, letterlijk: keuze.q !== "" && woordzoeker.gestoord() });
  }

  function kies(hoe, rust) {
    onbekend = false;
    werkBij();
    schrijfAdres(hoe, rust);
  }

  function laatWeg(wat) {
    bediening.laatWeg(wat);
    kies("pushState");
  }

  function volgAdres({ erbij = false } = {}) {
    const gelezen = leesKeuze(vraagdeel(location), mogelijk);
    onbekend = gelezen.onbekend;
    bediening.zet(erbij ? samen(gelezen.keuze, bediening.lees()) : gelezen.keuze);
    if (bediening.lees().q) {
      woordzoeker.laad();
    }
    werkBij();
  }

  $form.addEventListener("change", ({ target }) => {
    if ($vakjes.includes(target)) {
      kies("pushState");
    }
  });
  $form.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    schrijfAdres("replaceState");
  });
  $volgorde.addEventListener("change", () => kies("pushState"));
  $veld.addEventListener("focus", () => woordzoeker.laad());
  $veld.addEventListener("input", () => {
    woordzoeker.laad();
    kies("replaceState", RUST);
  });
  addEventListener("popstate", () => {
    volgAdres();
    schrijfAdres("replaceState"); // a search box on this very page leads to "#q=…"
  });
  volgAdres({ erbij: true });
  schrijfAdres("replaceState");
}

/** The query string; or what a search box sent after the #, where no server sees it. */
const vraagdeel = ({ search, hash }) => (hash.startsWith("#q=") ? `?${hash.slice(1)}` : search);

/** What the address says and what the visitor chose before this script was there. */
const samen = (keuze, eerder) => ({
  q: eerder.q || keuze.q,
  volgorde: keuze.volgorde,
  facetten: Object.fromEntries(
    Object.entries(keuze.facetten).map(([facet, gekozen]) => [facet, new Set([...gekozen, ...eerder.facetten[facet]])]),
  ),
});

/** The controls of the form: read, set, and dropped from. */
function maakBediening($form) {
  const $veld = $form.elements.namedItem("q");
  if (!$veld) {
    throw new Error("menukaart: the form has no field q");
  }
  $veld.maxLength = LANGSTE_VRAAG;
  const $volgorde = $form.elements.namedItem("sorteer");
  if (!$volgorde) {
    throw new Error("menukaart: the form has no field sorteer");
  }
  const facetten = [...$form.querySelectorAll("[data-facet]")].map(({ dataset }) => dataset.facet);
  const $vakjes = [...$form.querySelectorAll("[data-facet] input[type=checkbox]")];
  const perFacet = (facet) => $vakjes.filter(({ name }) => name === facet);
  const gekozen = (facet) => perFacet(facet).filter(({ checked }) => checked);
  const metElkFacet = (waarde) => Object.fromEntries(facetten.map((facet) => [facet, waarde(facet)]));
  return {
    $veld,
    $vakjes,
    $volgorde,
    mogelijk: {
      waarden: metElkFacet((facet) => perFacet(facet).map(({ value }) => value)),
      volgorden: [...$volgorde.options].map(({ value }) => value),
    },
    lees: () => ({
      q: $veld.value.trim(),
      volgorde: $volgorde.value,
      facetten: metElkFacet((facet) => new Set(gekozen(facet).map(({ value }) => value))),
    }),
    zet(keuze) {
      $veld.value = keuze.q;
      $volgorde.value = keuze.volgorde;
      $vakjes.forEach(($vakje) => {
        $vakje.checked = keuze.facetten[$vakje.name].has($vakje.value);
      });
    },
    /** The words, a facet, one value of it, or everything. */
    laatWeg({ woorden, facet, waarde, alles }) {
      if (woorden || alles) {
        $veld.value = "";
      }
      $vakjes
        .filter(({ name, value }) => alles || (name === facet && value === (waarde ?? value)))
        .forEach(($vakje) => {
          $vakje.checked = false;
        });
    },
  };
}

/** A function that puts the choice into the address, at once or after a while without another call. */
function maakAdresschrijver({ lees, mogelijk }) {
  let wachter = 0;
  const schrijf = (hoe) => {
    const adres = new URL(location.href);
    adres.search = schrijfKeuze(lees(), mogelijk);
    adres.hash = adres.hash.startsWith("#q=") ? "" : adres.hash;
    if (adres.href !== location.href) {
      history[hoe](null, "", adres);
    }
  };
  return (hoe, rust = 0) => {
    clearTimeout(wachter);
    if (rust) {
      wachter = setTimeout(schrijf, rust, hoe);
    } else {
      schrijf(hoe);
    }
  };
}

/** What the cards can be sorted by. */
function leesOrdening(kaarten, $volgorde) {
  const niveaus = vind($volgorde, "[data-niveaus]", "menukaart").dataset.niveaus.split(" ");
  const plaats = new Map(niveaus.map((niveau, nummer) => [niveau, nummer]));
  return {
    bewijs: kaarten.map(({ $kaart }) => plaats.get($kaart.dataset.erkenning) ?? niveaus.length),
    nagekeken: kaarten.map(({ $kaart }) => $kaart.dataset.nagekeken),
  };
}

function leesKaarten($lijst, facetten) {
  const leesWaarden = ($kaart, facet) => ($kaart.dataset[facet] ?? "").split(" ").filter(Boolean);
  return [...$lijst.querySelectorAll("[data-sleutel]")].map(($kaart) => ({
    $kaart,
    sleutel: $kaart.dataset.sleutel,
    waarden: Object.fromEntries(facetten.map((facet) => [facet, leesWaarden($kaart, facet)])),
  }));
}
