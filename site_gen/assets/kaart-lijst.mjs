// kaart-lijst.mjs: the list of gemeenten beside the map: one tab stop, arrows to walk, Enter or a click to choose.

const BLADZIJDE = 10;

/**
 * @param {HTMLElement} $lijst an empty list
 * @param {HTMLTemplateElement} $voorbeeld an option, with `data-veld` "staal" and "naam"
 * @param {Iterable<import("./kaart-keuze.mjs").Gemeente>} gemeenten
 * @param {{kies: (sleutel: string, hoe: {toetsen: boolean}) => void, wijs: (sleutel: string | null) => void}} om
 */
export function maakLijst($lijst, $voorbeeld, gemeenten, { kies, wijs }) {
  const opties = new Map();
  for (const { sleutel, naam, status } of gemeenten) {
    const $optie = $voorbeeld.content.firstElementChild.cloneNode(true);
    $optie.id = `optie-${sleutel}`;
    $optie.dataset.sleutel = sleutel;
    $optie.setAttribute("role", "option");
    $optie.setAttribute("aria-selected", "false");
    $optie.querySelector('[data-veld="staal"]').classList.add(`staal--${status}`);
    $optie.querySelector('[data-veld="naam"]').textContent = naam;
    opties.set(sleutel, $optie);
  }
  $lijst.setAttribute("role", "listbox");
  $lijst.tabIndex = 0;
  $lijst.replaceChildren(...opties.values());

  let actief = null;
  let getypt = "";
  let laatst = 0;
  const zichtbaar = () => [...opties.values()].filter(($optie) => !$optie.hidden);
  const maakActief = ($optie) => {
    actief?.classList.remove("kaartlijst__optie--actief");
    actief = $optie ?? null;
    if (actief) {
      actief.classList.add("kaartlijst__optie--actief");
      $lijst.setAttribute("aria-activedescendant", actief.id);
      rolNaar($lijst, actief);
    } else {
      $lijst.removeAttribute("aria-activedescendant");
    }
  };
  const loop = (naar) => {
    const rij = zichtbaar();
    const plaats = naar(rij.indexOf(actief), rij.length - 1);
    maakActief(rij[Math.min(Math.max(plaats, 0), rij.length - 1)]);
    wijs(actief?.dataset.sleutel ?? null);
  };
  const doe = {
    ArrowDown: () => loop((plaats) => plaats + 1),
    ArrowUp: () => loop((plaats) => plaats - 1),
    PageDown: () => loop((plaats) => plaats + BLADZIJDE),
    PageUp: () => loop((plaats) => plaats - BLADZIJDE),
    Home: () => loop(() => 0),
    End: () => loop((_, laatste) => laatste),
    Enter: () => actief && kies(actief.dataset.sleutel, { toetsen: true }),
    " ": () => actief && kies(actief.dataset.sleutel, { toetsen: true }),
  };
  const zoekOpLetters = (letter, nu) => {
    getypt = nu - laatst > 800 ? letter : getypt + letter;
    laatst = nu;
    const gevonden = zichtbaar().find(($optie) => $optie.textContent.trim().toLowerCase().startsWith(getypt));
    if (gevonden) {
      maakActief(gevonden);
      wijs(gevonden.dataset.sleutel);
    }
  };
  $lijst.addEventListener("keydown", (gebeurtenis) => {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = gebeurtenis;
    if (ctrlKey || metaKey || altKey) {
      return;
    }
    if (Object.hasOwn(doe, key)) {
      gebeurtenis.preventDefault();
      doe[key]();
    } else if (key.length === 1) {
      zoekOpLetters(key.toLowerCase(), timeStamp);
    }
  });
  $lijst.addEventListener("focus", () => {
    // Not under a mouse: what scrolls between press and release loses the click.
    if ((!actief || actief.hidden) && $lijst.matches(":focus-visible")) {
      maakActief(zichtbaar()[0]);
    }
  });
  $lijst.addEventListener("blur", () => wijs(null));
  $lijst.addEventListener("click", ({ target }) => {
    const $optie = target.closest("[data-sleutel]");
    if ($optie) {
      maakActief($optie);
      kies($optie.dataset.sleutel, { toetsen: false });
    }
  });
  $lijst.addEventListener("mouseover", ({ target }) => wijs(target.closest("[data-sleutel]")?.dataset.sleutel ?? null));
  $lijst.addEventListener("mouseleave", () => wijs(null));

  return {
    /** Leave only the gemeenten that pass the filters. */
    toon: (passend) => {
      opties.forEach(($optie, sleutel) => {
        $optie.hidden = !passend.has(sleutel);
      });
      if (actief?.hidden) {
        maakActief(null);
      }
    },
    /** Mark the chosen gemeente, or none. */
    kies: (sleutel) => {
      $lijst.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
      const $optie = opties.get(sleutel);
      $optie?.setAttribute("aria-selected", "true");
      if ($optie) {
        maakActief($optie);
      }
    },
  };
}

/** Only the list scrolls: scrollIntoView would take the page with it. */
function rolNaar($lijst, $optie) {
  const [boven, onder] = [$optie.offsetTop, $optie.offsetTop + $optie.offsetHeight];
  if (boven < $lijst.scrollTop) {
    $lijst.scrollTop = boven;
  } else if (onder > $lijst.scrollTop + $lijst.clientHeight) {
    $lijst.scrollTop = onder - $lijst.clientHeight;
  }
}
