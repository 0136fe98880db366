// menukaartdelen.mjs: what the menukaart says about a choice: counts, chosen values, and what to drop.

import { maak, vind } from "./element.mjs";
import { MEESTE, schrijfItems } from "./vergelijking.mjs";

const GETAL = new Intl.NumberFormat("nl-NL");
const ONBEKEND = "Een deel van deze link kennen wij niet (meer). Die keuze is weggelaten.";
const MEER_WEG = "Haal meer dan één keuze weg, of begin opnieuw met “Wis alles”.";
const LETTERLIJK = "De zoekhulp kon niet laden. Nu zoeken wij alleen letterlijk naar wat u typt.";

/**
 * A function that shows a choice and what is left; it touches only what changed.
 * @param {HTMLElement} $root
 * @param {object} pagina
 * @param {HTMLElement} pagina.$lijst
 * @param {HTMLInputElement[]} pagina.$vakjes
 * @param {number} pagina.aantal of cards
 * @param {(wat: {woorden?: boolean, facet?: string, waarde?: string, alles?: boolean}) => void} pagina.laatWeg
 */
export function maakWeergave($root, { $lijst, $vakjes, aantal: totaal, laatWeg }) {
  const $telling = vind($root, "[aria-live]", "menukaart");
  const zonderKeuze = $telling.textContent;
  const opties = $vakjes.map(leesOptie);
  const $melding = maak("p", { class: "menukaart__melding", role: "status" });
  const $keuze = maak("div", { class: "chips menukaart__keuze", role: "group", "aria-label": "Gekozen", hidden: true });
  const $leeg = maak("div", { class: "menukaart__leeg", hidden: true });
  const toonOpBlad = maakBladknoppen($root);
  const $vergelijk = maak("a", { class: "knop knop--stil", hidden: true });
  $telling.after($vergelijk);
  $telling.tabIndex = -1; // gets the focus when the button that had it is gone
  $lijst.before($melding, $keuze, $leeg);

  return ({ aantal, sleutels, tellingen, keuze, hulp, onbekend, letterlijk }) => {
    const gekozen = opties.filter(({ facet, waarde }) => keuze.facetten[facet].has(waarde));
    const isKeuze = gekozen.length > 0 || keuze.q !== "";
    opties.forEach((optie) => toonTelling(optie, tellingen.get(optie.facet).get(optie.waarde)));
    zetTekst($telling, isKeuze ? `${GETAL.format(aantal)} van ${GETAL.format(totaal)} op de menukaart` : zonderKeuze);
    zetTekst($melding, onbekend ? ONBEKEND : letterlijk ? LETTERLIJK : "");
    toonKeuze($keuze, gekozen, keuze.q, (wat, plaats) => {
      laatWeg(wat);
      const $volgende = [...$keuze.querySelectorAll(".chip--weg")];
      ($volgende[Math.min(plaats, $volgende.length - 1)] ?? $telling).focus();
    });
    toonHulp($leeg, aantal === 0, beschrijf(hulp, gekozen, keuze.q), (wat) => {
      laatWeg(wat);
      $telling.focus();
    });
    toonVergelijk($vergelijk, sleutels);
    toonOpBlad(gekozen.length, aantal);
  };
}

/** Few enough to stand side by side: there is a link for that. */
function toonVergelijk($vergelijk, sleutels) {
  $vergelijk.hidden = sleutels.length < 2 || sleutels.length > MEESTE;
  if (!$vergelijk.hidden) {
    zetTekst($vergelijk, `Vergelijk deze ${sleutels.length}`);
    $vergelijk.href = `vergelijken/${schrijfItems(sleutels)}`;
  }
}

function leesOptie($vakje) {
  const $label = $vakje.closest("label");
  const $aantal = vind($label, "[data-aantal]", "menukaart");
  const $tekst = vind($label, "span:not([data-aantal])", "menukaart");
  return { facet: $vakje.name, waarde: $vakje.value, label: $tekst.textContent.trim(), $label, $aantal, stand: null };
}

function toonTelling(optie, aantal) {
  if (optie.stand !== aantal) {
    optie.stand = aantal;
    zetTekst(optie.$aantal, GETAL.format(aantal));
    optie.$label.toggleAttribute("data-leeg", aantal === 0);
  }
}

function zetTekst($element, tekst) {
  if ($element.textContent !== tekst) {
    $element.textContent = tekst;
  }
}

function toonKeuze($keuze, gekozen, q, laatWeg) {
  const chips = [
    ...(q ? [{ label: `“${q}”`, wat: { woorden: true } }] : []),
    ...gekozen.map(({ label, facet, waarde }) => ({ label, wat: { facet, waarde } })),
  ];
  const $chips = chips.map(({ label, wat }, plaats) => {
    const $uitleg = maak("span", { class: "alleen-voorlezen" }, ": haal weg");
    return maakKnop("chip chip--gekozen chip--weg", () => laatWeg(wat, plaats), label, $uitleg);
  });
  const $wis = maakKnop("chip", () => laatWeg({ alles: true }, 0), "Wis alles");
  $keuze.replaceChildren(...$chips, $wis);
  $keuze.hidden = chips.length === 0;
}

/** What can be dropped when nothing is left, in words. */
const beschrijf = (hulp, gekozen, q) =>
  hulp.map(({ facet, aantal }) => {
    const labels = facet ? gekozen.filter((optie) => optie.facet === facet).map(({ label }) => label) : [q];
    return { wat: facet ? { facet } : { woorden: true }, label: `“${labels.join("” of “")}”`, aantal };
  });

function toonHulp($leeg, isLeeg, hulp, laatWeg) {
  const raad = hulp.length > 0 ? "Laat iets weg:" : MEER_WEG;
  const $knoppen = hulp.map(({ wat, label, aantal }) =>
    maak("li", {}, maakKnop("knop knop--stil", () => laatWeg(wat), `Zonder ${label}: ${inResultaten(aantal)}`)),
  );
  $leeg.replaceChildren();
  if (isLeeg) {
    $leeg.append(maak("p", {}, `Met deze keuze blijft er niets over. ${raad}`), maak("ul", {}, ...$knoppen));
  }
  $leeg.hidden = !isLeeg;
}

/** The buttons of the sheet that holds the filters on a phone say how many were chosen, and what is left. */
function maakBladknoppen($root) {
  const $open = vind($root, "button[popovertarget]:not([popovertargetaction])", "menukaart");
  const $sluit = vind($root, "button[popovertargetaction=hide]", "menukaart");
  return (gekozen, aantal) => {
    zetTekst($open, gekozen > 0 ? `Filters (${gekozen})` : "Filters");
    zetTekst($sluit, `Toon ${inResultaten(aantal)}`);
  };
}

const inResultaten = (aantal) => (aantal === 1 ? "1 resultaat" : `${GETAL.format(aantal)} resultaten`);

function maakKnop(klasse, opKlik, ...inhoud) {
  const $knop = maak("button", { type: "button", class: klasse }, ...inhoud);
  $knop.addEventListener("click", opKlik);
  return $knop;
}
