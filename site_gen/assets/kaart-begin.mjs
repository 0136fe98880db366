// kaart-begin.mjs: starts the map page. A module of its own, because the page runs it before it has been read to the end.

import { init } from "./kaart.mjs";

const $root = document.querySelector('[data-blad="kaart"]');
init($root).catch((fout) => {
  console.error("kaart: does not work on", $root, fout);
});
