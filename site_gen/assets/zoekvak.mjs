// zoekvak.mjs: a search box with a list of answers below it (the list autocomplete pattern of the WAI-ARIA guide).
//
// <form data-module="zoekvak" data-index="../assets/zoekindex.json" data-wortel="../"
//       role="search" action="../menukaart/" method="get">
//   <label for="zoek">Zoek</label>
//   <div class="zoekvak__veld"><input id="zoek" name="q" type="search" autocomplete="off"><button>Zoek</button></div>
// </form>
//
// data-soort="gemeente" (kinds, with a space between them) leaves out the other kinds. The index is fetched when the
// box is first used. Choosing an answer sends "zoekvak:kies" with the answer as detail; who calls preventDefault() on
// it keeps the visitor on the page. Without this script the form leads to its action.

import { maak, vind } from "./element.mjs";
import { haalZoeker } from "./zoekbron.mjs";
import { besteKeus, groepeer, inWoorden } from "./zoeklijst.mjs";

const MEESTE = 40;
const RUST = 400; // ms without a key before the number of answers is spoken

/** @param {HTMLFormElement} $form */
export function init($form) {
  const $veld = vind($form, "input[id]", "zoekvak");
  const delen = bouw($form, $veld);
  const stand = { resultaten: [], gekozen: -1, beurt: 0, wachter: 0 };
  const vak = { $form, $veld, ...delen, stand, soorten: ($form.dataset.soort ?? "").split(" ").filter(Boolean) };

  const haalVast = () => haalZoeker($form.dataset.index).catch(() => {}); // a failure is told once there are words
  $veld.addEventListener("focus", haalVast);
  $veld.addEventListener("input", () => zoekEnToon(vak));
  $veld.addEventListener("keydown", (gebeurtenis) => opToets(vak, gebeurtenis));
  $form.addEventListener("submit", (gebeurtenis) => opVerstuur(vak, gebeurtenis));
  $form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!$form.contains(relatedTarget)) {
      sluit(vak);
    }
  });
  delen.$lijst.addEventListener("mousedown", (gebeurtenis) => gebeurtenis.preventDefault()); // the box keeps the focus
  delen.$lijst.addEventListener("click", ({ target }) => {
    const $optie = target.closest("[role=option]");
    if ($optie) {
      kies(vak, stand.resultaten[Number($optie.dataset.nummer)]);
    }
  });
  if (document.activeElement === $veld) {
    haalVast(); // the visitor was faster than this script
    zoekEnToon(vak);
  }
}

/** The box becomes a combobox; below it come the list, a line for when there is no list, and what is spoken. */
function bouw($form, $veld) {
  const id = $veld.id;
  const $lijst = maak("div", { id: `${id}-lijst`, role: "listbox", "aria-label": "Gevonden" });
  const $melding = maak("p", { class: "zoekvak__melding", hidden: true });
  const $blad = maak("div", { class: "zoekvak__lijst", hidden: true }, $lijst, $melding);
  const $gesproken = maak("p", { class: "alleen-voorlezen", role: "status", "aria-live": "polite" });
  const eigenschappen = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };
  for (const [naam, waarde] of Object.entries({ ...eigenschappen, "aria-controls": $lijst.id })) {
    $veld.setAttribute(naam, waarde);
  }
  $form.append($blad, $gesproken);
  return { $lijst, $melding, $blad, $gesproken };
}

async function zoekEnToon(vak) {
  const { $form, $veld, stand, soorten } = vak;
  const vraag = $veld.value.trim();
  stand.beurt += 1;
  const { beurt } = stand;
  if (!vraag) {
    sluit(vak);
    return;
  }
  const zoeker = await haalZoeker($form.dataset.index).catch((fout) => console.warn("zoekvak: no index", fout));
  if (!zoeker) {
    toonStoring(vak);
    return;
  }
  if (beurt === stand.beurt && document.activeElement === $veld) {
    toon(vak, groepeer(zoeker(vraag, { soort: soorten, limiet: MEESTE })), vraag);
  }
}

function toon(vak, groepen, vraag) {
  const { $veld, $lijst, $melding, $blad, stand } = vak;
  stand.resultaten = groepen.flatMap(({ resultaten }) => resultaten);
  stand.gekozen = -1;
  let nummer = 0;
  $lijst.replaceChildren(
    ...groepen.map(({ soort, kop, resultaten }) => {
      const $kop = maak("div", { class: "zoekvak__groep", id: `${$lijst.id}-${soort}`, role: "presentation" }, kop);
      const $opties = resultaten.map((resultaat) => maakOptie(`${$lijst.id}-${nummer}`, nummer++, resultaat));
      return maak("div", { role: "group", "aria-labelledby": $kop.id }, $kop, ...$opties);
    }),
  );
  const gevonden = stand.resultaten.length > 0;
  $lijst.hidden = !gevonden;
  $melding.hidden = gevonden;
  $melding.textContent = `Niets gevonden voor “${vraag}”.`;
  $veld.setAttribute("aria-expanded", String(gevonden));
  $veld.removeAttribute("aria-activedescendant");
  $blad.hidden = false;
  requestAnimationFrame(() => {
    $lijst.scrollTop = 0; // asks for a layout, which a frame makes anyway
  });
  spreek(vak, gevonden ? inWoorden(stand.resultaten.length) : $melding.textContent);
}

function maakOptie(id, nummer, { titel, onderschrift }) {
  const $optie = maak("div", { id, class: "zoekvak__optie", role: "option", "aria-selected": "false" }, titel);
  $optie.dataset.nummer = String(nummer);
  if (onderschrift) {
    $optie.append(" ", maak("small", { class: "zoekvak__bij" }, onderschrift));
  }
  return $optie;
}

/** Says so, with the lists to go to instead. */
function toonStoring(vak) {
  const { $form, $veld, $lijst, $melding, $blad } = vak;
  const wortel = $form.dataset.wortel;
  const naar = (adres, tekst) => maak("a", { href: `${wortel}${adres}/` }, tekst);
  $melding.replaceChildren(
    "Zoeken lukt nu niet. Probeer het straks nog eens, of kies uit de ",
    naar("gemeenten", "gemeenten"),
    ", ",
    naar("coalities", "coalities"),
    " of de ",
    naar("menukaart", "menukaart"),
    ".",
  );
  $lijst.hidden = true;
  $melding.hidden = false;
  $blad.hidden = false;
  $veld.setAttribute("aria-expanded", "false");
  vak.stand.resultaten = [];
  spreek(vak, $melding.textContent);
}

function sluit({ $veld, $blad, $gesproken, stand }) {
  stand.beurt += 1;
  stand.gekozen = -1;
  clearTimeout(stand.wachter);
  $gesproken.textContent = "";
  $blad.hidden = true;
  $veld.setAttribute("aria-expanded", "false");
  $veld.removeAttribute("aria-activedescendant");
}

function spreek({ $gesproken, stand }, tekst) {
  clearTimeout(stand.wachter);
  stand.wachter = setTimeout(() => {
    $gesproken.textContent = tekst;
  }, RUST);
}

function opToets(vak, gebeurtenis) {
  const { $blad, stand } = vak;
  const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
  if (stap && !gebeurtenis.altKey) {
    gebeurtenis.preventDefault();
    if ($blad.hidden) {
      zoekEnToon(vak);
    } else {
      wijsAan(vak, stap);
    }
  } else if (gebeurtenis.key === "Escape" && !$blad.hidden) {
    gebeurtenis.preventDefault();
    sluit(vak);
  } else if (gebeurtenis.key === "Enter" && stand.gekozen >= 0) {
    gebeurtenis.preventDefault();
    kies(vak, stand.resultaten[stand.gekozen]);
  }
}

/** One answer further down or up; past the last one comes the box itself, and then the first. */
function wijsAan({ $veld, $lijst, stand }, stap) {
  const aantal = stand.resultaten.length;
  if (aantal === 0) {
    return;
  }
  const plaatsen = aantal + 1;
  stand.gekozen = ((stand.gekozen + 1 + stap + plaatsen) % plaatsen) - 1;
  $lijst.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
  const $optie = $lijst.querySelector(`[data-nummer="${stand.gekozen}"]`);
  if (!$optie) {
    $veld.removeAttribute("aria-activedescendant");
    return;
  }
  $optie.setAttribute("aria-selected", "true");
  $optie.scrollIntoView({ block: "nearest" });
  $veld.setAttribute("aria-activedescendant", $optie.id);
}

/** Enter in the box, or the button: to the answer that was meant, or else to the menukaart with these words. */
async function opVerstuur(vak, gebeurtenis) {
  const { $form, $veld, soorten } = vak;
  const vraag = $veld.value.trim();
  gebeurtenis.preventDefault();
  if (!vraag) {
    $veld.focus();
    return;
  }
  const zoeker = await haalZoeker($form.dataset.index).catch(() => null);
  const resultaten = zoeker?.(vraag, { soort: soorten, limiet: MEESTE });
  const keus = resultaten ? besteKeus(resultaten, vraag, soorten) : { verstuur: true };
  if (keus.verstuur) {
    // After the # no server sees it; without a script the form sends it as a query.
    location.href = `${$form.action}#${new URLSearchParams({ q: vraag })}`;
  } else if (keus.resultaat) {
    kies(vak, keus.resultaat);
  } else {
    $veld.focus();
    zoekEnToon(vak);
  }
}

function kies(vak, resultaat) {
  const { $form, $veld } = vak;
  $veld.value = resultaat.titel;
  sluit(vak);
  const bericht = new CustomEvent("zoekvak:kies", { detail: resultaat, bubbles: true, cancelable: true });
  if ($form.dispatchEvent(bericht)) {
    location.href = $form.dataset.wortel + resultaat.adres;
  }
}
