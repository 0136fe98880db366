// kaart-tabel.mjs: makes the columns of a table sortable, on any page. `data-waarde` on a cell is what it sorts by, else its text.

/** @param {HTMLTableElement} $tabel with one row of `th scope="col"` in its head */
export function init($tabel) {
  const $koppen = [...$tabel.querySelectorAll('thead th[scope="col"]')];
  if ($koppen.length === 0 || $tabel.tBodies.length !== 1) {
    throw new Error("kaart-tabel: een tabel met kolomkoppen en één tbody ontbreekt");
  }
  $koppen.forEach(($kop, kolom) => {
    const $knop = document.createElement("button");
    $knop.type = "button";
    $knop.append(...$kop.childNodes);
    $kop.append($knop);
    $knop.addEventListener("click", () => {
      const aflopend = $kop.getAttribute("aria-sort") === "ascending";
      $koppen.forEach(($ander) => $ander.removeAttribute("aria-sort"));
      $kop.setAttribute("aria-sort", aflopend ? "descending" : "ascending");
      const [$rijen] = $tabel.tBodies;
      $rijen.replaceChildren(...gesorteerd([...$rijen.rows], kolom, aflopend));
    });
  });
}

/** Rows in order of a column; what is not known comes last either way. */
export function gesorteerd(rijen, kolom, aflopend) {
  const namen = new Intl.Collator("nl", { numeric: true }); // here, because making the first one takes long
  const metWaarde = rijen.map(($rij) => [$rij, $rij.cells[kolom].dataset.waarde ?? $rij.cells[kolom].textContent.trim()]);
  const bekend = metWaarde.filter(([, waarde]) => waarde);
  bekend.sort(([, een], [, ander]) => (aflopend ? namen.compare(ander, een) : namen.compare(een, ander)));
  return [...bekend, ...metWaarde.filter(([, waarde]) => !waarde)].map(([$rij]) => $rij);
}
