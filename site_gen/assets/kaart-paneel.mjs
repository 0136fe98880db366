// kaart-paneel.mjs: shows one gemeente, or a VSV, beside the map. All it says is copied from its row in a table.

/**
 * @param {HTMLElement} $paneel with `data-veld` naam, feiten and pagina, perhaps stand, and a `data-deel` sluit
 * @param {() => void} sluit
 */
export function maakPaneel($paneel, sluit) {
  const veld = (naam) => $paneel.querySelector(`[data-veld="${naam}"]`);
  $paneel.querySelector('[data-deel="sluit"]').addEventListener("click", sluit);
  return {
    $paneel,
    /** Show what a row says. */
    toon: ($rij) => {
      const $link = $rij.querySelector("th a");
      $paneel.dataset.sleutel = $rij.dataset.sleutel;
      veld("naam").replaceChildren($link.textContent, ...[...$rij.querySelectorAll("th .badge")].flatMap(($badge) => [" ", $badge.cloneNode(true)]));
      veld("stand")?.replaceChildren(kopie($rij.querySelector('[data-veld="stand"]')));
      veld("feiten").replaceChildren(...[...$rij.querySelectorAll('td[data-kop]:not([data-veld="stand"])')].map(maakFeit));
      veld("pagina").href = $link.href;
      veld("pagina").textContent = `Naar de pagina van ${$link.textContent}`;
      $paneel.hidden = false;
      $paneel.scrollTop = 0;
    },
    verberg: () => {
      $paneel.hidden = true;
    },
    /** For who came by keyboard: read on from the name. */
    focus: () => veld("naam").focus(),
  };
}

function maakFeit($cel) {
  const $feit = document.createElement("div");
  const [$kop, $waarde] = [document.createElement("dt"), document.createElement("dd")];
  $kop.textContent = $cel.dataset.kop;
  $waarde.append(kopie($cel));
  $feit.append($kop, $waarde);
  return $feit;
}

function kopie($van) {
  const $deel = document.createDocumentFragment();
  $deel.append(...[...$van.childNodes].map(($kind) => $kind.cloneNode(true)));
  return $deel;
}
