// menukaartlijst.mjs: the cards of a result in their order, in the pieces that the page has.
//
// <div id="resultaten"><div class="kaartjes kaartjes--stuk">…eight cards…</div>…</div>
//
// A piece is what a browser lays out in one go: far from the window it skips the piece with all that is in it. Only
// cards of the result are in the page.

/**
 * A function that shows these cards and no others, in this order. Pieces that stay the same are left alone.
 * @param {HTMLElement} $lijst
 * @returns {($kaarten: HTMLElement[]) => void}
 */
export function maakLijst($lijst) {
  const stukken = [...$lijst.children].map(($stuk) => ({ $stuk, $kaarten: [...$stuk.children] }));
  const perStuk = Math.max(...stukken.map(({ $kaarten }) => $kaarten.length));
  return ($kaarten) => {
    const anders = stukken
      .map((stuk, nummer) => ({ stuk, $nieuwe: $kaarten.slice(nummer * perStuk, (nummer + 1) * perStuk) }))
      .filter(({ stuk, $nieuwe }) => !zijnGelijk(stuk.$kaarten, $nieuwe));
    // All are emptied before one is filled: to take a card out of its piece by itself costs more than all at once.
    anders.forEach(({ stuk }) => stuk.$stuk.replaceChildren());
    anders.forEach(({ stuk, $nieuwe }) => {
      stuk.$kaarten = $nieuwe;
      stuk.$stuk.append(...$nieuwe);
      stuk.$stuk.hidden = $nieuwe.length === 0;
    });
  };
}

const zijnGelijk = (een, ander) => een.length === ander.length && een.every((element, plaats) => element === ander[plaats]);
