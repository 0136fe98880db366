// kaart-vakjes.mjs: the boxes and buttons of the filters, and the counts beside them.

import { aandeel, FILTERS, tel } from "./kaart-keuze.mjs";

/** The values that each filter can have. */
export function bekendeWaarden($vakjes) {
  const bekend = Object.fromEntries(FILTERS.map((naam) => [naam, new Set()]));
  $vakjes.forEach(({ name, value }) => bekend[name].add(value));
  return bekend;
}

/** Tick what is chosen. */
export const zetVakjes = ($vakjes, filters) => $vakjes.forEach(($vakje) => {
  const gekozen = filters[$vakje.name];
  $vakje.checked = $vakje.value === "" ? gekozen.size === 0 : gekozen.has($vakje.value);
  const $uitklap = $vakje.closest("details");
  if ($uitklap && $vakje.checked && $vakje.value) {
    $uitklap.open = true; // what narrows the result must be seen
  }
});

/** Beside each value how many gemeenten it would leave, given the other filters. */
export function toonAantallen($vakjes, alle, filters) {
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
