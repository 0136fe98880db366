// landschap-keuze.mjs: what a visitor chose on the landscape, from and to the query string. Pure.

/** The columns of regios.json that the panel of a gemeente shows, with their headings. */
export const KOLOMMEN = {
  vsv: "VSV",
  consortium: "Consortium",
  ros: "ROS",
  roaz: "ROAZ",
  ggd: "GGD",
  zorgkantoor: "Zorgkantoor",
  jeugdregio: "Jeugdregio",
};

const GEEN = "geen";

/**
 * @typedef {{lagen: string[], gekozen: string | null, onbekend: boolean}} Keuze `gekozen` is the code of a gemeente or the key
 *   of a VSV; `onbekend`: the address asks for something that does not exist
 * @param {string} zoekdeel
 * @param {{begin: string[], lagen: string[], bekend: {has: (sleutel: string) => boolean}}} wat the layers that are ticked without
 *   an address, all layers, and what can be chosen
 * @returns {Keuze}
 */
export function leesKeuze(zoekdeel, { begin, lagen, bekend }) {
  const vraag = new URLSearchParams(zoekdeel);
  const gevraagd = vraag.getAll("laag");
  const gekozen = vraag.get("gemeente") ?? vraag.get("vsv");
  return {
    lagen: gevraagd.length > 0 ? lagen.filter((laag) => gevraagd.includes(laag)) : begin,
    gekozen: gekozen && bekend.has(gekozen) ? gekozen : null,
    onbekend: Boolean(gekozen && !bekend.has(gekozen)) || gevraagd.some((laag) => laag !== GEEN && !lagen.includes(laag)),
  };
}

/** The query string, with its question mark; empty where all is as it was at first. */
export function schrijfKeuze({ lagen, gekozen }, begin) {
  const vraag = new URLSearchParams();
  if (lagen.join() !== begin.join()) {
    (lagen.length > 0 ? lagen : [GEEN]).forEach((laag) => vraag.append("laag", laag));
  }
  if (gekozen) {
    vraag.set(gekozen.startsWith("GM") ? "gemeente" : "vsv", gekozen);
  }
  return vraag.size > 0 ? `?${vraag}` : "";
}
