// landschap.mjs: the birth-care landscape. Picture, layers and tables stand in the page, and the layers work without a
// script; this adds the map, choosing a VSV or a gemeente, and an address that can be shared.
//
// Markup (templates/geboortezorg.html), all within the element with data-module="landschap":
//   data-kader="west zuid oost noord"    what the picture shows, in degrees
//   data-gegevens, data-wortel           address of regios.json, and of the root of the site
//   [data-deel=plaat] > svg.landkaart    the picture: a[data-sleutel] for each gemeente and VSV, g[data-sleutel] for each region
//   [data-deel=lagen] input[name=laag]   check boxes; the style sheet shows the layers that are ticked
//   [data-deel=paneel]                   panel of what is chosen, see kaart-paneel.mjs
//   [data-deel=spraak], [data-deel=melding]  aria-live line; line, hidden at first, about an address that we do not know
// and elsewhere on the page:
//   tr[data-sleutel][data-om]            a row for each VSV, with the keys of the regions around it
//   li[data-sleutel] > a                 every other organisation, with its name and page
// Query string: laag (repeatable; "geen" for none), and gemeente or vsv.

import { laadKaart, neemOver } from "./kaart-beeld.mjs";
import { KOLOMMEN, leesKeuze, schrijfKeuze } from "./landschap-keuze.mjs";
import { maakPaneel } from "./kaart-paneel.mjs";

/** @param {HTMLElement} $root */
export async function init($root) {
  const $ = (naam) => $root.querySelector(`[data-deel="${naam}"]`) ?? ontbreekt(naam);
  const $plaat = $("plaat");
  const $prent = $plaat.querySelector("svg.landkaart");
  const $vakjes = [...$root.querySelectorAll('input[name="laag"]')];
  const $vsvs = new Map([...document.querySelectorAll("tr[data-sleutel]")].map(($rij) => [$rij.dataset.sleutel, $rij]));
  const $links = new Map([...$prent.querySelectorAll("a[data-sleutel]")].map(($link) => [$link.dataset.sleutel, $link]));
  const begin = $vakjes.filter(({ checked }) => checked).map(({ value }) => value);
  const keuze = leesKeuze(location.search, { begin, lagen: $vakjes.map(({ value }) => value), bekend: $links });
  const gegevens = eenmaal(() => haal($root.dataset.gegevens));
  let beeld = null;
  let $terug = null; // where the keyboard was when the panel opened

  const zeg = (tekst) => {
    $("spraak").textContent = tekst;
  };
  const weet = (sleutel) => {
    const $rij = $vsvs.get(sleutel);
    const consortium = $rij?.querySelector('td[data-kop="Consortium"]').textContent.trim();
    return [$links.get(sleutel).getAttribute("aria-label"), consortium ? `Consortium: ${consortium}` : ""].filter(Boolean);
  };
  const onthoud = () => {
    const adres = `${location.pathname}${schrijfKeuze(keuze, begin)}${location.hash}`;
    if (adres !== `${location.pathname}${location.search}${location.hash}`) {
      history.replaceState(history.state, "", adres);
    }
  };
  /** The lines around what is chosen show, also those of layers that are not ticked. */
  const omring = (sleutels) => {
    $prent.querySelectorAll("g[data-sleutel]").forEach(($regio) => {
      $regio.classList.toggle("om-gekozen", sleutels.includes($regio.dataset.sleutel));
    });
  };
  const toon = async (hoe = {}) => {
    const sleutel = keuze.gekozen;
    $links.forEach(($link, van) => $link.classList.toggle("is-gekozen", van === sleutel));
    beeld?.kies(sleutel, hoe);
    onthoud();
    if (!sleutel) {
      paneel.verberg();
      omring([]);
      return;
    }
    const $rij = $vsvs.get(sleutel) ?? maakRij(await gegevens(), sleutel, $root.dataset.wortel);
    if (sleutel === keuze.gekozen) {
      paneel.toon($rij);
      omring($rij.dataset.om.split(" "));
    }
  };
  const kies = async (sleutel, { toetsen = false, dichtbij = false } = {}) => {
    keuze.gekozen = sleutel;
    await toon({ dichtbij });
    if (toetsen) {
      $terug = document.activeElement;
      paneel.focus();
    } else {
      zeg(weet(sleutel).join(". "));
    }
  };
  const sluit = () => {
    const terug = $("paneel").contains(document.activeElement);
    keuze.gekozen = null;
    toon();
    if (terug) {
      ($terug ?? $plaat).focus();
    }
    $terug = null;
  };
  const paneel = maakPaneel($("paneel"), sluit);

  $("lagen").addEventListener("change", () => {
    keuze.lagen = $vakjes.filter(({ checked }) => checked).map(({ value }) => value);
    onthoud();
  });
  $plaat.addEventListener("click", (gebeurtenis) => {
    const $link = gebeurtenis.target.closest("a[data-sleutel]");
    if ($link && isGewoneKlik(gebeurtenis)) {
      gebeurtenis.preventDefault();
      kies($link.dataset.sleutel);
    }
  });
  $root.addEventListener("zoekvak:kies", (gebeurtenis) => {
    if ($links.has(gebeurtenis.detail.sleutel)) {
      gebeurtenis.preventDefault();
      kies(gebeurtenis.detail.sleutel, { toetsen: true, dichtbij: true });
    }
  });
  $root.addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key === "Escape" && keuze.gekozen && !gebeurtenis.defaultPrevented && !gebeurtenis.target.closest(".zoekvak")) {
      sluit();
    }
  });

  $("melding").hidden = !keuze.onbekend;
  $vakjes.forEach(($vakje) => {
    $vakje.checked = keuze.lagen.includes($vakje.value);
  });
  const geladen = await laadKaart("landschap");
  const kader = $root.dataset.kader.split(" ").map(Number);
  beeld = neemOver($plaat, geladen, { kader, kies, weet, zeg, metGemeenten: async () => perGemeente(await gegevens()) });
  if (keuze.gekozen) {
    toon({ dichtbij: true });
  }
}

/** What kaart-fijn.mjs needs to draw lines again: the province and the regions of each gemeente. */
function perGemeente({ gemeenten }) {
  return new Map(gemeenten.map((gemeente) => [gemeente.sleutel, { provincie: gemeente.provincie, regio: regiosVan(gemeente) }]));
}

const regiosVan = (gemeente) => Object.keys(KOLOMMEN).flatMap((kolom) => gemeente[kolom].sleutels);

/** A gemeente as a row like those of the VSVs, so that the panel shows both alike. */
function maakRij({ gemeenten }, sleutel, wortel) {
  const gemeente = gemeenten.find((each) => each.sleutel === sleutel);
  const $rij = document.createElement("tr");
  $rij.dataset.sleutel = sleutel;
  $rij.dataset.om = regiosVan(gemeente).join(" ");
  const $kop = document.createElement("th");
  $kop.append(maakLink(gemeente.naam, `${wortel}${gemeente.adres}`));
  $rij.append($kop, ...Object.entries(KOLOMMEN).map(([kolom, naam]) => maakCel(naam, gemeente[kolom])));
  return $rij;
}

function maakCel(kop, { sleutels, grond, jaar }) {
  const $cel = document.createElement("td");
  $cel.dataset.kop = kop;
  sleutels.forEach((sleutel, plaats) => {
    const $naam = document.querySelector(`:is(tr, li)[data-sleutel="${sleutel}"] a`);
    $cel.append(plaats > 0 ? ", " : "", maakLink($naam.textContent, $naam.href));
  });
  if (jaar) {
    $cel.append(" ", maakDeel("stil klein", `(${jaar})`));
  }
  if (grond === "afgeleid") {
    $cel.append(" ", maakDeel("badge badge--let-op", "afgeleid"));
  } else if (grond === "onbekend") {
    $cel.append(maakDeel("stil", "niet bekend"));
  }
  return $cel;
}

function maakLink(tekst, adres) {
  const $link = document.createElement("a");
  [$link.textContent, $link.href] = [tekst, adres];
  return $link;
}

function maakDeel(klasse, tekst) {
  const $deel = document.createElement("span");
  [$deel.className, $deel.textContent] = [klasse, tekst];
  return $deel;
}

async function haal(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) {
    throw new Error(`landschap: ${adres} gaf ${antwoord.status}`);
  }
  return antwoord.json();
}

const isGewoneKlik = ({ button, ctrlKey, metaKey, shiftKey, altKey }) => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

function ontbreekt(naam) {
  throw new Error(`landschap: [data-deel="${naam}"] ontbreekt`);
}

function eenmaal(doe) {
  let gedaan;
  return () => {
    gedaan ??= doe();
    return gedaan;
  };
}
