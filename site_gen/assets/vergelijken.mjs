// vergelijken.mjs: puts the items of the address side by side, and lets a visitor add and take away.
//
// <div data-module="vergelijken" data-delen="1" data-bestanden="../../assets/vergelijking/" data-menukaart="../">
//   <form data-module="zoekvak" data-soort="interventie" …>…</form>
//   <p class="vergelijken__telling" role="status"></p>
//   <div class="vergelijken__uitkomst" hidden></div>
//   <div class="vergelijken__leeg">what to do when there is nothing to compare</div>
// </div>

import { maak, vind } from "./element.mjs";
import { MEESTE, deelVan, leesItems, meldingen, schrijfItems, vergelijk, verwantAan } from "./vergelijking.mjs";

const MEESTE_VERWANT = 4;
const STORING = "De gegevens konden niet laden. Probeer het straks nog eens, of lees de aanpakken op de menukaart.";
const UITKOMSTEN = { gelijk: "gelijk", verschilt: "verschilt", onbekend: "niet alles bekend" };

/** @param {HTMLElement} $root */
export function init($root) {
  const { delen, bestanden, menukaart } = $root.dataset;
  const $zoek = vind($root, "form", "vergelijken");
  const $veld = vind($zoek, "input", "vergelijken");
  const $telling = vind($root, "[role=status]", "vergelijken");
  const $uitkomst = vind($root, ".vergelijken__uitkomst", "vergelijken");
  const $leeg = vind($root, ".vergelijken__leeg", "vergelijken");
  const haalDeel = maakOphaler(bestanden);
  let beurt = 0;

  /** Brings the page in step with the address. */
  async function toonAdres() {
    const gevraagd = leesItems(location.search);
    beurt += 1;
    const deze = beurt;
    const bekend = await haalItems(gevraagd.sleutels).catch((fout) => console.warn("vergelijken: no data", fout));
    if (deze !== beurt) {
      return; // the visitor went on
    }
    const sleutels = gevraagd.sleutels.filter((sleutel) => bekend?.items.has(sleutel));
    toon(sleutels.slice(0, MEESTE), bekend);
    const onbekend = gevraagd.onbekend || sleutels.length < gevraagd.sleutels.length;
    const berichten = bekend ? meldingen({ gevonden: sleutels.length, onbekend }) : [STORING];
    $telling.replaceChildren(telling(sleutels.slice(0, MEESTE), bekend), ...berichten.map((tekst) => maak("span", {}, tekst)));
  }

  async function haalItems(sleutels) {
    const nummers = [...new Set(sleutels.map((sleutel) => deelVan(sleutel, Number(delen))))];
    const gehaald = await Promise.all(nummers.map(haalDeel));
    return {
      rijen: gehaald[0]?.rijen ?? [],
      items: new Map(gehaald.flatMap(({ items }) => Object.entries(items))),
    };
  }

  function toon(sleutels, bekend) {
    const items = sleutels.map((sleutel) => bekend.items.get(sleutel));
    $uitkomst.hidden = items.length === 0;
    $leeg.hidden = items.length > 1;
    $zoek.hidden = items.length >= MEESTE;
    $uitkomst.replaceChildren();
    if (items.length > 0) {
      $uitkomst.append(maakKeuze(sleutels, items), maakTabel(sleutels, items, vergelijk(bekend.rijen, items), menukaart));
    }
  }

  function maakKeuze(sleutels, items) {
    const $weg = items.map(({ naam }, plaats) => {
      const $uitleg = maak("span", { class: "alleen-voorlezen" }, ": haal weg");
      return maakKnop("chip chip--gekozen chip--weg", () => ga(sleutels.toSpliced(plaats, 1)), naam, $uitleg);
    });
    const erbij = items.length < MEESTE ? verwantAan(sleutels, items, MEESTE_VERWANT) : [];
    const $erbij = erbij.map(([sleutel, naam]) => maakKnop("chip", () => ga([...sleutels, sleutel]), `+ ${naam}`));
    const $print = maakKnop("knop knop--stil", () => print(), "Print");
    return maak(
      "div",
      { class: "vergelijken__keuze" },
      maak("div", { class: "chips", role: "group", "aria-label": "Naast elkaar" }, ...$weg),
      ...($erbij.length > 0
        ? [maak("p", {}, "Hoort erbij of lijkt erop:"), maak("div", { class: "chips", role: "group", "aria-label": "Zet erbij" }, ...$erbij)]
        : []),
      ...(items.length > 1 ? [maak("div", { class: "vergelijken__knoppen" }, maakVerschillen($uitkomst), $print)] : []),
    );
  }

  async function ga(sleutels) {
    history.pushState(null, "", location.pathname + schrijfItems(sleutels));
    await toonAdres();
    if (!$root.contains(document.activeElement) || $zoek.hidden) {
      $telling.focus(); // the button or box that led here is gone
    }
  }

  $telling.tabIndex = -1;
  $zoek.addEventListener("zoekvak:kies", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    $veld.value = "";
    const { sleutels } = leesItems(location.search);
    ga([...new Set([...sleutels, gebeurtenis.detail.sleutel])]);
  });
  addEventListener("popstate", toonAdres);
  toonAdres();
}

/** A function that fetches a piece, once; after a failure, again. */
function maakOphaler(bestanden) {
  const delen = new Map();
  const haal = async (nummer) => {
    const antwoord = await fetch(`${bestanden}${nummer}.json`);
    if (!antwoord.ok) {
      throw new Error(`vergelijken: ${antwoord.status} for piece ${nummer}`);
    }
    return antwoord.json();
  };
  return (nummer) => {
    if (!delen.has(nummer)) {
      const deel = haal(nummer);
      delen.set(nummer, deel);
      deel.catch(() => delen.delete(nummer));
    }
    return delen.get(nummer);
  };
}

function telling(sleutels, bekend) {
  const namen = sleutels.map((sleutel) => bekend.items.get(sleutel).naam);
  if (namen.length === 0) {
    return "";
  }
  return namen.length === 1 ? `${namen[0]}. Zet er nog een aanpak naast.` : `${namen.length} aanpakken naast elkaar.`;
}

function maakTabel(sleutels, items, rijen, menukaart) {
  const $koppen = items.map(({ naam, soort }, plaats) =>
    maak("th", { scope: "col", "data-soort": soort }, maak("a", { href: `${menukaart}${sleutels[plaats]}/` }, naam)),
  );
  const $rijen = rijen.map(({ kop, uitkomst, cellen }) =>
    maak(
      "tr",
      { "data-uitkomst": uitkomst ?? false },
      maak("th", { scope: "row" }, kop, ...(uitkomst ? [" ", maak("span", { class: "uitkomst" }, UITKOMSTEN[uitkomst])] : [])),
      ...cellen.map((waarden, plaats) => maakCel(waarden, uitkomst, items[plaats].naam)),
    ),
  );
  return maak(
    "table",
    { class: "tabel tabel--stapel vergelijking" },
    maak("caption", {}, uitleg(items.length)),
    maak("thead", {}, maak("tr", {}, maak("th", { scope: "col" }, "Wat"), ...$koppen)),
    maak("tbody", {}, ...$rijen),
  );
}

const uitleg = (aantal) =>
  aantal > 1
    ? "Vet en met een streep ervoor: dat hebben ze niet allemaal. “Niet bekend” is iets anders dan “nee”."
    : "“Niet bekend” is iets anders dan “nee”.";

function maakCel(waarden, uitkomst, naam) {
  const $waarden = waarden.map(({ tekst, gedeeld }) =>
    gedeeld || uitkomst === null
      ? maak("li", {}, tekst)
      : maak("li", { class: "eigen" }, tekst, maak("span", { class: "alleen-voorlezen" }, " (niet bij allemaal)")),
  );
  const $leeg = maak("li", { class: "stil" }, "niet bekend");
  return maak("td", { "data-kop": naam }, maak("ul", { class: "kaal" }, ...($waarden.length > 0 ? $waarden : [$leeg])));
}

/** A box that leaves only the rows in which the items differ. */
function maakVerschillen($uitkomst) {
  const $vakje = maak("input", { type: "checkbox" });
  $vakje.addEventListener("change", () => $uitkomst.toggleAttribute("data-verschillen", $vakje.checked));
  $uitkomst.removeAttribute("data-verschillen");
  return maak("label", { class: "keuze" }, $vakje, maak("span", {}, "Toon alleen wat verschilt"));
}

function maakKnop(klasse, opKlik, ...inhoud) {
  const $knop = maak("button", { type: "button", class: klasse }, ...inhoud);
  $knop.addEventListener("click", opKlik);
  return $knop;
}
