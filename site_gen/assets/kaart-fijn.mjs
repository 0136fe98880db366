// kaart-fijn.mjs: finer shapes for the picture, and what lies beside what. Fetched once, when they are of use.

import { plek } from "./kaart-richting.mjs";

/**
 * Draw the areas and lines of the picture as precisely as the shapes are known.
 * @param {SVGSVGElement} $prent
 * @param {Map<string, SVGPathElement>} $vlakken
 * @param {Map<string, import("./kaart-keuze.mjs").Gemeente>} gemeenten
 * @returns {Promise<{middens: Map<string, {x: number, y: number}>, buren: Map<string, string[]>}>}
 */
export async function verfijn($prent, $vlakken, gemeenten) {
  const [topologie] = await Promise.all([haal("grenzen.json"), import("./topojson-client.min.js")]);
  const { topojson } = window; // a classic script, also when loaded as a module
  const gebieden = topologie.objects.gemeenten.geometries;
  const teken = tekenaar(Number($prent.dataset.fijnheid));
  const middens = new Map();
  for (const gebied of gebieden) {
    const { geometry } = topojson.feature(topologie, gebied);
    const delen = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    $vlakken.get(gebied.id).setAttribute("d", `${delen.flat().map(teken).join("z")}z`);
    middens.set(gebied.id, midden(delen.map(([buitenste]) => buitenste)));
  }
  const lijn = (leden, tussen) => topojson.mesh(topologie, { type: "GeometryCollection", geometries: leden }, tussen).coordinates.map(teken).join("");
  const provincie = ({ id }) => gemeenten.get(id).provincie;
  $prent.querySelector(".provinciegrens").setAttribute("d", lijn(gebieden, (een, ander) => provincie(een) !== provincie(ander)));
  for (const $regio of $prent.querySelectorAll(".regio")) {
    const leden = gebieden.filter(({ id }) => gemeenten.get(id).regio.includes($regio.parentElement.dataset.sleutel));
    $regio.setAttribute("d", lijn(leden, (een, ander) => een === ander));
  }
  const buren = topojson.neighbors(gebieden).map((nummers, plaats) => [gebieden[plaats].id, nummers.map((nummer) => gebieden[nummer].id)]);
  return { middens, buren: new Map(buren) };
}

async function haal(bestand) {
  const antwoord = await fetch(new URL(bestand, import.meta.url));
  if (!antwoord.ok) {
    throw new Error(`kaart: ${bestand} gaf ${antwoord.status}`);
  }
  return antwoord.json();
}

/** Coordinates as path data, in the units of the picture (site_gen/maps/projectie.py). */
function tekenaar(fijnheid) {
  const graden = 180 / Math.PI;
  const punt = ([lon, lat]) => `${(lon * fijnheid).toFixed(1)} ${(-Math.asinh(Math.tan(lat / graden)) * graden * fijnheid).toFixed(1)}`;
  return (punten) => `M${punten.map(punt).join("L")}`;
}

/** The middle of the largest part: that of all parts may lie in another gemeente, or in the sea. */
function midden(ringen) {
  const kaders = ringen.map((ring) => {
    const [lengten, breedten] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
    const [west, oost, zuid, noord] = [Math.min(...lengten), Math.max(...lengten), Math.min(...breedten), Math.max(...breedten)];
    return { lon: (west + oost) / 2, lat: (zuid + noord) / 2, maat: (oost - west) * (noord - zuid) };
  });
  const { lon, lat } = kaders.reduce((een, ander) => (ander.maat > een.maat ? ander : een));
  return plek(lon, lat);
}
