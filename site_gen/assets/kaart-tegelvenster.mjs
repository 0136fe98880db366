// kaart-tegelvenster.mjs: the box around the tiles. Where they do not fit it scrolls, and a button shows all of them in small.

import { maak } from "./element.mjs";

const OVERZICHT = "tegelvenster--overzicht";

/**
 * @param {HTMLElement} $venster
 * @param {SVGSVGElement} $prent in it
 */
export function maakVenster($venster, $prent) {
  const $knop = maak("button", { class: "chip tegelmaat", type: "button", hidden: true }, "Toon heel Nederland");
  $venster.before($knop);
  const isOverzicht = () => $venster.classList.contains(OVERZICHT);
  /** Where some elements lie together, in pixels of what scrolls. */
  const omtrek = ($delen) => {
    const { left, top } = $venster.getBoundingClientRect();
    const [dx, dy] = [$venster.scrollLeft - left, $venster.scrollTop - top];
    const kaders = $delen.map(($deel) => $deel.getBoundingClientRect());
    return {
      links: Math.min(...kaders.map((kader) => kader.left)) + dx,
      rechts: Math.max(...kaders.map((kader) => kader.right)) + dx,
      boven: Math.min(...kaders.map((kader) => kader.top)) + dy,
      onder: Math.max(...kaders.map((kader) => kader.bottom)) + dy,
    };
  };
  const venster = {
    omtrek,
    /** The middle of some elements in the middle of the box; of the whole picture if there are none. */
    naar: ($delen) => {
      const { links, rechts, boven, onder } = omtrek($delen.length > 0 ? $delen : [$prent]);
      $venster.scrollTo({
        left: (links + rechts - $venster.clientWidth) / 2,
        top: (boven + onder - $venster.clientHeight) / 2,
      });
    },
    /** Scroll no farther than is needed to see an element. */
    toon: ($deel) => {
      const { links, rechts, boven, onder } = omtrek([$deel]);
      const langs = (begin, eind, van, lengte) => Math.min(0, begin - van) || Math.max(0, eind - van - lengte);
      $venster.scrollBy({
        left: langs(links, rechts, $venster.scrollLeft, $venster.clientWidth),
        top: langs(boven, onder, $venster.scrollTop, $venster.clientHeight),
      });
    },
    /** What is in the middle of the box, in units of the picture. */
    midden: () => {
      const { left, top } = $venster.getBoundingClientRect();
      const punt = new DOMPoint(left + $venster.clientWidth / 2, top + $venster.clientHeight / 2);
      return punt.matrixTransform($prent.getScreenCTM().inverse());
    },
    zetOverzicht: (aan) => {
      if (!$knop.hidden) {
        $venster.classList.toggle(OVERZICHT, aan);
        $knop.textContent = aan ? "Toon de tegels groot" : "Toon heel Nederland";
      }
    },
  };
  $knop.addEventListener("click", () => {
    venster.zetOverzicht(!isOverzicht());
    venster.naar([]);
  });
  // In small a tile is no target for a finger: a tap shows what lies there in large.
  $prent.addEventListener("click", ({ clientX, clientY }) => {
    if (isOverzicht()) {
      const kader = $prent.getBoundingClientRect();
      const [rechts, omlaag] = [(clientX - kader.left) / kader.width, (clientY - kader.top) / kader.height];
      venster.zetOverzicht(false);
      $venster.scrollTo({
        left: rechts * $prent.clientWidth - $venster.clientWidth / 2,
        top: omlaag * $prent.clientHeight - $venster.clientHeight / 2,
      });
    }
  });
  new ResizeObserver(() => {
    if ($venster.clientWidth > 0 && !isOverzicht()) {
      $knop.hidden = $venster.scrollWidth <= $venster.clientWidth && $venster.scrollHeight <= $venster.clientHeight;
    }
  }).observe($venster);
  return venster;
}
